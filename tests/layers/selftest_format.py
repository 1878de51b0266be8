"""check_format.py finds what clang-format would change."""

import unittest

import check_format
from fixture import FixtureTest

STYLE = "BasedOnStyle: WebKit\n"


class Format(FixtureTest):
    def test_formatted(self):
        self.assertProblems(check_format.problems_in(self.tree({".clang-format": STYLE, "a.cpp": "int a = 1;\n"})))

    def test_unformatted(self):
        problems = check_format.problems_in(self.tree({".clang-format": STYLE, "b/a.cpp": "int   a=1;\n"}))
        self.assertTrue(any("b/a.cpp:1" in problem for problem in problems), problems)

    def test_nothing_to_check(self):
        self.assertProblems(check_format.problems_in(self.tree({".clang-format": STYLE})), "no C++ file found")


if __name__ == "__main__":
    unittest.main()
