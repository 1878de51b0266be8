#!/usr/bin/env python3
"""Stops files and functions that grew too long to read. Usage: check_sizes.py ROOT

The limits are below; tests/layers/size_exceptions.txt lists what may exceed one, with the new limit and the reason.
An exception that is no longer needed is an error too, so the list only shrinks. Function bodies are found by their
braces, which the formatter puts on lines of their own.
"""

import pathlib
import re
import sys

import cpp_source
import tree

FILE_LINES = {".cpp": 400, ".h": 200, ".qml": 250}
FUNCTION_LINES = 50
PARAMETERS = 5
PROPERTIES = 20
QML_DEPTH = 6

EXCEPTIONS = "tests/layers/size_exceptions.txt"
QML_OBJECT = re.compile(r"^\s*(?:[\w.]+\s*:\s*)?[A-Z][\w.]*(?:\s+on\s+\w+)?\s*\{")
FUNCTION_NAME = re.compile(r"([\w:~<>]+|operator\s*\S+)\s*\(")


def file_lines(root, name):
    lines = len(tree.read(root, name).splitlines())
    limit = FILE_LINES[pathlib.PurePosixPath(name).suffix]
    yield "lines", name, lines, limit


def split_parameters(head):
    """Number of parameters in the first parenthesis of a function head; commas in <> and () inside do not count."""
    start = head.find("(")
    if start < 0:
        return 0
    depth, count, seen = 0, 0, False
    for character in head[start:]:
        depth += character in "(<[{"
        depth -= character in ")>]}"
        count += character == "," and depth == 1
        seen = seen or not character.isspace() and character not in "()"
        if depth == 0:
            break
    return count + 1 if seen else 0


def functions(text):
    """(name, head, body lines) of every function definition whose braces stand alone on their lines."""
    lines = cpp_source.without_comments_and_literals(text).splitlines()
    for opening, line in enumerate(lines):
        if line.strip() != "{":
            continue
        closing = next((at for at in range(opening + 1, len(lines)) if lines[at].rstrip() == line.rstrip()[:-1] + "}"),
                       None)
        first = opening
        while first > 0 and lines[first - 1].strip() and lines[first - 1].rstrip()[-1] not in ";}{":
            first -= 1
        head = " ".join(part.strip() for part in lines[first:opening])
        head = re.sub(r"^template\s*<.*?>\s+(?=\S)|\[\[.*?\]\]\s*|\brequires\b.*", "", head)
        name = FUNCTION_NAME.search(head)
        if closing and name and not re.match(r"(class|struct|enum|union|namespace)\b", head):
            yield name.group(1), head, lines[opening + 1:closing]


def counted_lines(name, body):
    """Length of a body; a test table counts nothing, a switch does not count its cases and what each returns."""
    if name.endswith("_data"):
        return 0
    counted, after_case = 0, False
    for line in body:
        is_case = re.match(r"\s*(case\b.*|default\s*):", line) is not None
        counted += not is_case and not (after_case and re.match(r"\s*(return\b.*;|break;)\s*$", line))
        after_case = is_case or after_case and not counted
    return counted


def function_sizes(root, name):
    for function, head, body in functions(tree.read(root, name)):
        yield "function lines", f"{name}:{function}", counted_lines(function, body), FUNCTION_LINES
        yield "parameters", f"{name}:{function}", split_parameters(head), PARAMETERS


def property_counts(root, name):
    for part in re.split(r"^(?=class\s)", cpp_source.without_comments(tree.read(root, name)), flags=re.MULTILINE):
        declared = re.match(r"class\s+(\w+)", part)
        if declared:
            yield "properties", f"{name}:{declared.group(1)}", len(re.findall(r"\bQ_PROPERTY\b", part)), PROPERTIES


def qml_depth(root, name):
    depth, deepest, open_objects = 0, 0, []
    for line in cpp_source.without_comments_and_literals(tree.read(root, name)).splitlines():
        if QML_OBJECT.match(line):
            open_objects.append(depth)
            deepest = max(deepest, len(open_objects))
        depth += line.count("{") - line.count("}")
        while open_objects and depth <= open_objects[-1]:
            open_objects.pop()
    yield "object depth", name, deepest, QML_DEPTH


def measures(root):
    """(rule, thing, value, limit) of everything that is measured."""
    for name in tree.files(root, (".cpp", ".h", ".qml")):
        yield from file_lines(root, name)
        if name.endswith(tree.CPP_SUFFIXES):
            yield from function_sizes(root, name)
        if name.endswith(".h"):
            yield from property_counts(root, name)
        if name.endswith(".qml"):
            yield from qml_depth(root, name)


def exceptions(root):
    """{(thing, rule): limit} and what is wrong with the list: thing | rule | limit | reason."""
    allowed, problems = {}, []
    path = pathlib.Path(root) / EXCEPTIONS
    for number, line in enumerate(path.read_text().splitlines() if path.is_file() else (), 1):
        if line.strip() and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("|")]
            if len(cells) != 4 or not cells[2].isdigit() or not cells[3]:
                problems.append(f"{EXCEPTIONS}:{number}: expected thing | rule | limit | reason")
            else:
                allowed[(cells[0], cells[1])] = int(cells[2])
    return allowed, problems


def problems_in(root):
    allowed, problems = exceptions(root)
    unused = dict(allowed)
    for rule, thing, value, limit in measures(root):
        if value > limit:
            unused.pop((thing, rule), None)
        limit = max(limit, allowed.get((thing, rule), 0))
        if value > limit:
            problems.append(f"{thing}: {value} {rule}, at most {limit}")
    problems.extend(f"{EXCEPTIONS}: {thing} no longer needs its exception for {rule}" for thing, rule in unused)
    return problems


if __name__ == "__main__":
    sys.exit(tree.report(problems_in(sys.argv[1])))
