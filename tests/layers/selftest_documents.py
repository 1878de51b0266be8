"""check_documents.py finds paths that do not exist, wherever a document names them."""

import unittest

import check_documents
from fixture import FixtureTest


class Documents(FixtureTest):
    def problems(self, readme, core=""):
        return check_documents.problems_in(self.tree({
            "README.md": readme, "CONTRIBUTING.md": "", "DECISIONS.md": "", "core/README.md": core, "ui/README.md": "",
            "packaging/run": ""}))

    def test_existing_paths_and_other_words(self):
        self.assertProblems(self.problems(
            "`packaging/run` and [it](packaging/run), `core/*/sqlite`, `build/bin/berth`, [web](https://a.org/b), "
            "`tokens/s per user`\n```\npackaging/run\nberth-cli --model deepseek-ai/DeepSeek-R1\n```\n", "`README.md`"))

    def test_missing_paths(self):
        self.assertProblems(self.problems("`packaging/walk`"), "README.md:1: packaging/walk does not exist")
        self.assertProblems(self.problems("\n[it](docs/a.md)"), "README.md:2: docs/a.md")
        self.assertProblems(self.problems("```\npackaging/walk --now\n```\n"), "README.md:2: packaging/walk")
        self.assertProblems(self.problems("`LICENCE.md` and `.editorconfig`"), "LICENCE.md", ".editorconfig")
        self.assertProblems(self.problems("", "`base/Result.h`"), "core/README.md:1: base/Result.h")

    def test_missing_document(self):
        problems = check_documents.problems_in(self.tree({"README.md": ""}))
        self.assertIn("CONTRIBUTING.md: missing", problems)


if __name__ == "__main__":
    unittest.main()
