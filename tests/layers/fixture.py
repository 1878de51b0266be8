"""A small tree on disk for the self-tests, and one assertion: exactly these problems."""

import pathlib
import tempfile
import unittest


class FixtureTest(unittest.TestCase):
    def tree(self, files):
        """Writes {path: text} into a new folder and returns it."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, text in files.items():
            path = pathlib.Path(folder.name) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return pathlib.Path(folder.name)

    def assertProblems(self, problems, *expected):
        """One problem for each expected text, in any order, and no other."""
        self.assertEqual(len(problems), len(expected), problems)
        for text in expected:
            self.assertTrue(any(text in problem for problem in problems), f"{text!r} not in {problems}")
