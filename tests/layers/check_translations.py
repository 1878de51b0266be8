#!/usr/bin/env python3
"""What is wrong with the translations. Usage: check_translations.py ROOT [LUPDATE]

Every entry of translations/berth_*.ts must be finished, hold the same placeholders (%1, %n, {name}), shortcuts (&) and
outer spaces as its source, and as many plural forms as its language has. With the path of lupdate the sources are
read as well: a sentence without an entry is missing, an entry without a sentence has vanished. berth_en.ts holds
plurals alone.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import tree

PLURAL_FORMS = {"en": 2, "de": 2, "zh_CN": 1}  # as in the tables of Unicode CLDR, cardinal numbers
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)|\{\w+\}")
SHORTCUT = re.compile(r"&(?=[^\s&])")
SOURCES = ("ui", "app/desktop")
HIDDEN = re.compile(r"^\s*#\s*define\b.*\bQT_TR(?:ANSLATE)?_NOOP", re.MULTILINE)


def _same_marks(source, translation):
    """What of the source the translation lacks or adds, in words; empty if nothing."""
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(translation))
    for mark in sorted(wanted - found):
        yield f"lacks {mark}"
    for mark in sorted(found - wanted):
        yield f"adds {mark}"
    if len(SHORTCUT.findall(source)) != len(SHORTCUT.findall(translation)):
        yield "has another number of &"
    if (source != source.lstrip()) != (translation != translation.lstrip()):
        yield "begins with another space"


def _entry_problems(message, language):
    source = message.findtext("source", "")
    translation = message.find("translation")
    state = "" if translation is None else translation.get("type", "")
    if translation is None or state in ("unfinished", "vanished", "obsolete"):
        yield state or "missing"
        return
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != PLURAL_FORMS[language]:
        yield f"has {len(texts)} plural forms instead of {PLURAL_FORMS[language]}"
    if not plural and language == "en":
        yield "is no plural"
    for text in texts:
        if not text:
            yield "empty"
        elif plural:
            # A form may leave the number out ("one user"), but may not add a mark.
            yield from (what for what in _same_marks(source, text) if not what.startswith("lacks %n"))
        else:
            yield from _same_marks(source, text)


def _language_of(name):
    return pathlib.PurePosixPath(name).stem.removeprefix("berth_")


def entries(text):
    """(context, message) of a .ts file."""
    for context in xml.fromstring(text).iter("context"):
        for message in context.findall("message"):
            yield context.findtext("name", ""), message


def file_problems(name, text):
    language = _language_of(name)
    if language not in PLURAL_FORMS:
        yield f"{name}: the language {language} has no number of plural forms in check_translations.py"
        return
    seen = set()
    for context, message in entries(text):
        source = message.findtext("source", "")
        place = f"{name}: {context}: {source!r}"
        key = (context, source, message.findtext("comment", ""))
        if key in seen:
            yield f"{place}: twice"
        seen.add(key)
        for problem in _entry_problems(message, language):
            yield f"{place}: {problem}"


def _hidden_sentences(root):
    """lupdate reads no macros: what stands in one of our own is never translated."""
    for name in tree.files(root, tree.CPP_SUFFIXES):
        if name.startswith(SOURCES) and HIDDEN.search(tree.read(root, name)):
            yield f"{name}: a macro around QT_TRANSLATE_NOOP hides its sentences from lupdate"


def problems_in(root):
    names = [name for name in tree.files(root, (".ts",)) if name.startswith("translations/")]
    if not names:
        return ["translations: no file"]
    return [problem for name in names for problem in file_problems(name, tree.read(root, name))] + list(
        _hidden_sentences(root))


def source_problems(root, lupdate):
    """Sentences of the sources without an entry, and entries without a sentence."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for name in [name for name in tree.files(root, (".ts",)) if name.startswith("translations/")]:
            copy = pathlib.Path(folder) / pathlib.PurePosixPath(name).name
            shutil.copy(pathlib.Path(root) / name, copy)
            plural = ["-pluralonly"] if _language_of(name) == "en" else []
            subprocess.run([lupdate, *SOURCES, "-I", ".", "-extensions", "cpp,h,qml", "-locations", "none", *plural,
                            "-ts", str(copy)], cwd=root, check=True, capture_output=True)
            states = {"unfinished": "missing", "vanished": "vanished", "obsolete": "vanished"}
            for context, message in entries(copy.read_text(encoding="utf-8")):
                state = message.find("translation").get("type", "")
                if state in states:
                    problems.append(f"{name}: {context}: {message.findtext('source', '')!r}: {states[state]}")
    return problems


if __name__ == "__main__":
    found = problems_in(sys.argv[1])
    if len(sys.argv) > 2:
        found += source_problems(sys.argv[1], sys.argv[2])
    sys.exit(tree.report(found))
