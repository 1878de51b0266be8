"""check_translations.py finds every kind of broken entry."""

import shutil
import unittest

import check_translations
from fixture import FixtureTest

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")


def entry(source, translation, state="", plural=False):
    kind = f' type="{state}"' if state else ""
    return (f'<message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}><source>{source}</source>'
            f"<translation{kind}>{translation}</translation></message>")


def forms(*texts):
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


def ts(language, *messages):
    return (f'<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>Page</name>'
            + "".join(messages) + "</context></TS>")


class Translations(FixtureTest):
    def problems(self, *messages, language="de"):
        return check_translations.problems_in(
            self.tree({f"translations/berth_{language}.ts": ts(language, *messages)}))

    def test_sound(self):
        self.assertProblems(self.problems(
            entry("%1 of %2", "%2, davon %1"), entry("&amp;Save", "S&amp;ichern"), entry("{gb1} more", "{gb1} mehr"),
            entry("R &amp; D", "F &amp; E"), entry("%n users", forms("ein Nutzer", "%n Nutzer"), plural=True)))

    def test_each_state(self):
        for state in ("unfinished", "vanished", "obsolete"):
            with self.subTest(state):
                self.assertProblems(self.problems(entry("Fits", "Passt", state)), f"'Fits': {state}")

    def test_marks(self):
        self.assertProblems(self.problems(entry("%1 of %2", "%1")), "lacks %2")
        self.assertProblems(self.problems(entry("%1", "%1 %3")), "adds %3")
        self.assertProblems(self.problems(entry("{gb1}", "{gb2}")), "lacks {gb1}", "adds {gb2}")
        self.assertProblems(self.problems(entry("&amp;Save", "Sichern")), "another number of &")
        self.assertProblems(self.problems(entry("Fits", " Passt")), "another space")
        self.assertProblems(self.problems(entry("Fits", "")), "empty")

    def test_plurals(self):
        self.assertProblems(self.problems(entry("%n users", forms("%n Nutzer"), plural=True)), "1 plural forms")
        self.assertProblems(self.problems(entry("%n users", forms("%n", "%n"), plural=True), language="zh_CN"),
                            "2 plural forms instead of 1")
        self.assertProblems(self.problems(entry("Fits", "Fits"), language="en"), "is no plural")

    def test_twice(self):
        self.assertProblems(self.problems(entry("Fits", "Passt"), entry("Fits", "Passt")), "twice")

    def test_unknown_language(self):
        self.assertProblems(self.problems(entry("Fits", "Passt"), language="xx"), "xx has no number of plural forms")

    def test_macro(self):
        self.assertProblems(check_translations.problems_in(self.tree({
            "translations/berth_de.ts": ts("de", entry("Fits", "Passt")),
            "ui/a.cpp": '#define T(text) QT_TRANSLATE_NOOP("A", text)\n',
            "ui/b.cpp": 'constexpr const char* kText = QT_TRANSLATE_NOOP("A", "Fits");\n'})), "ui/a.cpp: a macro")

    def test_no_file(self):
        self.assertProblems(check_translations.problems_in(self.tree({"a.txt": ""})), "no file")

    @unittest.skipUnless(LUPDATE, "lupdate is not installed")
    def test_sources(self):
        root = self.tree({"ui/Page.qml": 'import QtQuick\nText { text: qsTr("New") + qsTr("Kept") }\n',
                          "app/desktop/main.cpp": "int main() {}\n",
                          "translations/berth_de.ts": ts("de_DE", entry("Kept", "Da"), entry("Old", "Alt"))})
        self.assertProblems(check_translations.source_problems(root, LUPDATE), "'New': missing", "'Old': vanished")


if __name__ == "__main__":
    unittest.main()
