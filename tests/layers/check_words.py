#!/usr/bin/env python3
"""Words that have no place in the repository. Usage: check_words.py ROOT

Paths of one machine, unfinished work and hosts of package registries: the first break elsewhere, the second belongs
into an issue, the third ties a build to a network. The words are spelt in halves so that this file passes itself.
"""

import pathlib
import re
import sys

import tree

RULES = (
    ("a path of one machine", re.compile(r"(?<![\w./:$}])/(?:tmp/" + r"bash_jobs|wo" + r"rk/|ro" + r"ot/|ho" + r"me/\w)")),
    ("unfinished work", re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b")),
    ("the host of a package registry", re.compile(
        r"\b(?:py" + r"pi\.org|files\.python" + r"hosted\.org|registry\.npm" + r"js\.org|crates" + r"\.io"
        r"|proxy\.go" + r"lang\.org|deb\.deb" + r"ian\.org|repo\.maven" + r"\.apache\.org)\b")),
)
LICENCE_TEXTS = ("LICENSE",)


def problems_in(root):
    problems = []
    for name in tree.files(root):
        if name in LICENCE_TEXTS:
            continue
        try:
            text = (pathlib.Path(root) / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # pictures, fonts and hostile test files are not text
        for number, line in enumerate(text.splitlines(), 1):
            problems.extend(f"{name}:{number}: {what}: {match.group(0)}"
                            for what, rule in RULES for match in rule.finditer(line))
    return problems


if __name__ == "__main__":
    sys.exit(tree.report(problems_in(sys.argv[1])))
