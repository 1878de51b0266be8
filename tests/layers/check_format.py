#!/usr/bin/env python3
"""All C++ is formatted as .clang-format says. Usage: check_format.py ROOT [--fix]

clang-format 19 is required, because other versions format differently; --fix formats in place.
"""

import pathlib
import shutil
import subprocess
import sys

import tree

FORMATTER = "clang-format-19"


def problems_in(root, mode=("--dry-run", "-Werror")):
    if shutil.which(FORMATTER) is None:
        return [f"{FORMATTER} is not installed; packaging/install-packages test installs it"]
    names = tree.files(root, tree.CPP_SUFFIXES)
    if not names:
        return ["no C++ file found"]
    done = subprocess.run([FORMATTER, *mode, *names], cwd=pathlib.Path(root), capture_output=True, text=True,
                          check=False)
    return done.stderr.splitlines() if done.returncode else []


if __name__ == "__main__":
    FIX = ("-i",) if "--fix" in sys.argv[2:] else ("--dry-run", "-Werror")
    sys.exit(tree.report(problems_in(sys.argv[1], FIX)))
