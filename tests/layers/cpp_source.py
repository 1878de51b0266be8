"""A C++ or QML file taken apart far enough for the checks: comments blanked, string literals listed."""

import re

_TOKEN = re.compile(
    r'''//[^\n]*                                          # line comment
      | /\*.*?\*/                                         # block comment
      | R"(?P<mark>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=mark)"   # raw string
      | "(?P<text>(?:\\.|[^"\\\n])*)"                     # string
      | (?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'               # character, but not a digit separator
    ''', re.VERBOSE | re.DOTALL)
_INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"(?P<quoted>[^"\n]+)"|<(?P<angled>[^>\n]+)>)', re.MULTILINE)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def without_comments(text):
    """The text with comments replaced by blanks; lines keep their numbers, literals stay."""
    def blank(match):
        token = match.group(0)
        return re.sub(r"[^\n]", " ", token) if token.startswith(("//", "/*")) else token
    return _TOKEN.sub(blank, text)


def without_comments_and_literals(text):
    """As above, and the inside of every literal blanked, so that braces in texts are not counted."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))
    return _TOKEN.sub(blank, text)


def literals(text):
    """(line, content) of every string literal that is code, not comment, and not the name in an #include."""
    code = _INCLUDE.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), text)
    found = []
    for match in _TOKEN.finditer(code):
        content = match.group("raw") if match.group("raw") is not None else match.group("text")
        if content is not None:
            found.append((line_of(code, match.start()), content))
    return found


def includes(text):
    """(line, name, quoted) of every #include outside comments."""
    code = without_comments(text)
    return [(line_of(code, match.start("quoted") if match.group("quoted") else match.start("angled")),
             match.group("quoted") or match.group("angled"), match.group("quoted") is not None)
            for match in _INCLUDE.finditer(code)]
