"""check_words.py finds what must not be in the repository. The words are spelt in halves, as in the check."""

import unittest

import check_words
from fixture import FixtureTest


class Words(FixtureTest):
    def test_clean_text(self):
        self.assertProblems(check_words.problems_in(self.tree({
            "a.cpp": "// https://example.org/wo" + "rk/a, frame/wo" + "rk/b, todos, $HOME/ho" + "me/x\n",
            "b.png": b"\x89PNG\xff/wo" + b"rk/\n"})))

    def test_each_rule(self):
        for text in ("/wo" + "rk/a", '"/tmp/' + 'bash_jobs.0/1"', "/ho" + "me/anna/a", "/ro" + "ot/x", "// TO" + "DO: more",
                     "FIX" + "ME", "https://py" + "pi.org/simple", "deb.deb" + "ian.org"):
            with self.subTest(text):
                self.assertProblems(check_words.problems_in(self.tree({"docs/a.md": "fine\n" + text + "\n"})),
                                    "docs/a.md:2: ")


if __name__ == "__main__":
    unittest.main()
