#!/usr/bin/env python3
"""Every path that a document names exists. Usage: check_documents.py ROOT

A path is: the target of a relative link; anything with a slash between backquotes; and in code blocks every word that
starts with a folder of the repository. What is built (build…/) does not count, nor do patterns with * < … in them.
"""

import pathlib
import re
import sys

import tree

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "DECISIONS.md", "core/README.md", "ui/README.md")
LINK = re.compile(r"\]\((?!\w+:|#)([^)\s#]+)")
QUOTED = re.compile(r"`([\w.\-]+(?:/[\w.\-]*)+)`")
ROOT_FILE = re.compile(r"`([A-Z]\w+\.(?:md|txt|json)|\.(?!cpp|qml|h`)\w[\w.\-]+)`")
WORD = re.compile(r"(?<![\w./\-])([\w.\-]+/[\w.\-/]+)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def mentions(text, folders):
    """(line, path) of everything that must exist."""
    prose = FENCE.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), text)
    for pattern in (LINK, QUOTED, ROOT_FILE):
        for match in pattern.finditer(prose):
            yield text.count("\n", 0, match.start(1)) + 1, match.group(1)
    for block in FENCE.finditer(text):
        for match in WORD.finditer(block.group(0)):
            if match.group(1).split("/")[0] in folders:
                yield text.count("\n", 0, block.start() + match.start(1)) + 1, match.group(1)


def problems_in(root):
    root = pathlib.Path(root)
    folders = {name.split("/")[0] for name in tree.files(root) if "/" in name}
    problems = []
    for document in DOCUMENTS:
        if not (root / document).is_file():
            problems.append(f"{document}: missing")
            continue
        for line, path in mentions(tree.read(root, document), folders):
            beside = (root / document).parent / path
            if not path.startswith("build") and not (root / path).exists() and not beside.exists():
                problems.append(f"{document}:{line}: {path} does not exist")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report(problems_in(sys.argv[1])))
