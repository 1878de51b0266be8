"""check_qml.py finds text that is not plain, and colours and sizes that are not tokens."""

import unittest

import check_qml
from fixture import FixtureTest


class Qml(FixtureTest):
    def check(self, files):
        return check_qml.problems_in(self.tree(files))

    def test_clean(self):
        self.assertProblems(self.check({
            "ui/size/A.qml": 'Item {\n    // Text { color: "#fff" }\n    width: Metrics.px(300)\n    spacing: 0\n'
                             '    color: "transparent"\n    Label { text: "<b>" }\n}\n',
            "ui/theme/Theme.qml": 'QtObject { property color a: "#16202C"; font.pixelSize: 13\n width: 300\n}\n',
            "ui/controls/Label.qml": "Text {\n    id: root\n    textFormat: Text.PlainText\n}\n",
            "ui/theme/Tokens.cpp": "QColor(0x16202C)\n",
            "ui/charts/A.cpp": "QColor(red, green, blue);\n",
            "tests/qml/tst_A.qml": 'TestCase { width: 300\n function f() { compare(a.color, "#16202c") } }\n'}))

    def test_text_must_be_plain(self):
        for text in ("Text { text: name }", "    Text {\n        Item { textFormat: Text.PlainText }\n    }",
                     "contentItem: Text { }", "T.TextArea { }", "Text { textFormat: Text.AutoText }",
                     "TextEdit { textFormat: TextEdit.RichText }", "import QtQuick.Controls"):
            for folder in ("ui/size", "ui/controls", "tests/qml", "tests/screens"):
                with self.subTest(text, folder=folder):
                    self.assertProblems(self.check({f"{folder}/A.qml": text + "\n"}), f"{folder}/A.qml:1: ")

    def test_repeaters_in_layouts(self):
        self.assertProblems(self.check({"ui/size/A.qml": "RowLayout {\n    Item { }\n    Repeater {\n    }\n}\n"}),
                            "ui/size/A.qml:3: ")
        self.assertProblems(self.check({
            "ui/size/B.qml": "RowLayout {\n    Row {\n        Repeater { }\n    }\n    foot: Repeater { }\n}\n"}),
            "ui/size/B.qml:5: ")
        self.assertProblems(self.check({"ui/size/C.qml": "Row {\n    Repeater {\n    }\n}\n"}))

    def test_tokens(self):
        for text in ('color: "#16202C"', "color: '#fff'", 'color: "red"', 'border.color: "white"', 'leadColor: "blue"',
                     "color: Qt.rgba(0, 0, 0, 1)", "color: Qt.darker(Theme.accent)", "font.pixelSize: Metrics.px(13)",
                     "font: Qt.font({ pointSize: 9 })", "width: 300", "Layout.preferredWidth: 12", "anchors.margins: 8",
                     "leftPadding: 4", "border.width: 2", "spacing: 1.5"):
            with self.subTest(text):
                self.assertProblems(self.check({"ui/controls/A.qml": f"Item {{\n    {text}\n}}\n"}), "ui/controls/A.qml:2: ")

    def test_colours_in_cpp(self):
        for text in ("QColor(0x16202C)", 'QColor("#fff")', 'QColor(QStringLiteral("red"))', "Qt::white"):
            with self.subTest(text):
                self.assertProblems(self.check({"ui/charts/A.cpp": text + ";\n"}), "ui/charts/A.cpp:1: ")


if __name__ == "__main__":
    unittest.main()
