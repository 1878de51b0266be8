#!/usr/bin/env python3
"""How QML shows text and where colours and sizes come from. Usage: check_qml.py ROOT

- Text is shown by Label of ui/controls. A Text, TextEdit or TextArea of one's own says textFormat: Text.PlainText,
  because the default reads strings from data as markup, and so do the stock controls, which are therefore not imported.
- A Repeater stands in a positioner or an item, never in a layout: those of Qt 6.4 that are resized before they saw that
  one of its items is gone still move it, which ends the program.
- Colours, pixel and point sizes of fonts, and numbers for sizes above 1 stand in ui/theme alone; everyone else names a
  token or calls Metrics.px.
"""

import re
import sys

import cpp_source
import tree

THEME = "ui/theme/"
# Objects that interpret markup unless told otherwise; aliases such as T.TextArea count, TextInput never interprets any.
TEXT_OBJECT = re.compile(r"^[ \t]*(?:[\w.]+\s*:\s*)?((?:\w+\.)?(?:Text|TextEdit|TextArea))\s*\{", re.MULTILINE)
PLAIN = re.compile(r"\btextFormat\s*:\s*(?:Text|TextEdit)\.PlainText\b")
STOCK = re.compile(r"^\s*import\s+QtQuick\.Controls\b", re.MULTILINE)
REPEATER = re.compile(r"^[ \t]*(?:[\w.]+\s*:\s*)?Repeater\s*\{", re.MULTILINE)
LAYOUT = re.compile(r"\b(?:Row|Column|Grid|Stack)Layout\s*$")
FONT_SIZE = re.compile(r"\b(?:pixelSize|pointSize)\b")
HEX = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']""")
COLOR_CALL = re.compile(r"\bQt\.(?:rgba|hsla|hsva|color|lighter|darker|tint)\s*\(")
NAMED = re.compile(r"""\b\w*[cC]olor\w*\s*:\s*["'](?!transparent["'])[a-z]+["']""")
SIZE = re.compile(
    r"\b(?:width|height|implicitWidth|implicitHeight|spacing|rowSpacing|columnSpacing|radius|\w*[mM]argins?|\w*[pP]adding"
    r"|Layout\.(?:preferred|minimum|maximum)(?:Width|Height)|border\.width)\s*:\s*-?(\d+(?:\.\d+)?)\s*$", re.MULTILINE)
CPP_COLOR = re.compile(r"""\bQColor\s*\(\s*(?:0x|QLatin1String|QStringLiteral|u?")|\bQt::(?:black|white|red|green|blue|gr[ae]y)\b""")


def body(text, opening):
    """What stands between the brace at `opening` and its partner, without the objects nested in it."""
    depth, own = 0, []
    for character in text[opening:]:
        depth += character == "{"
        depth -= character == "}"
        if depth == 0:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)


def text_problems(text):
    for match in STOCK.finditer(text):
        yield match.start(), "the stock controls read text as markup; use Berth.Controls"
    for match in TEXT_OBJECT.finditer(text):
        if not PLAIN.search(body(text, match.end() - 1)):
            yield match.start(1), f"{match.group(1)} without textFormat: Text.PlainText; use Label"


def parent_of(text, position):
    """What stands before the brace of the object that holds the position."""
    depth = 0
    for at in range(position - 1, -1, -1):
        depth += (text[at] == "}") - (text[at] == "{")
        if depth < 0:
            return text[:at]
    return ""


def repeater_problems(text):
    for match in REPEATER.finditer(text):
        if LAYOUT.search(parent_of(text, match.start())):
            yield match.start(), "a Repeater in a layout; put it into a Row, a Column or an Item"


def token_problems(text):
    for pattern, what in ((FONT_SIZE, "the size of a font"), (HEX, "a colour"), (COLOR_CALL, "a colour"), (NAMED, "a colour")):
        for match in pattern.finditer(text):
            yield match.start(), f"{what} outside ui/theme: {match.group(0).strip()}"
    for match in SIZE.finditer(text):
        if float(match.group(1)) > 1:
            yield match.start(), f"a size outside ui/theme: {match.group(0).strip()}"


def problems_in_qml(name, text):
    found = list(text_problems(text)) + list(repeater_problems(text))
    if not name.startswith(THEME):
        found += token_problems(text)
    return [f"{name}:{cpp_source.line_of(text, position)}: {what}" for position, what in sorted(found)]


def problems_in(root):
    problems = []
    for name in tree.files(root, (".qml",)):
        # Tests may say what a colour should be and how large a stage is; what they show is held to the rules for text.
        text = cpp_source.without_comments(tree.read(root, name))
        if name.startswith("tests/qml/"):
            problems += [f"{name}:{cpp_source.line_of(text, at)}: {what}" for at, what in text_problems(text)]
        else:
            problems += problems_in_qml(name, text)
    for name in tree.files(root, tree.CPP_SUFFIXES):
        if name.startswith("ui/") and not name.startswith(THEME):
            text = cpp_source.without_comments(tree.read(root, name))
            problems += [f"{name}:{cpp_source.line_of(text, match.start())}: a colour outside ui/theme"
                         for match in CPP_COLOR.finditer(text)]
    return problems


if __name__ == "__main__":
    sys.exit(tree.report(problems_in(sys.argv[1])))
