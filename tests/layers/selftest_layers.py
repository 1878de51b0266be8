"""check_layers.py finds every kind of forbidden arrow, and accepts what is allowed."""

import unittest

import check_layers
import cpp_source
from fixture import FixtureTest

CORE = """
| folder | purpose | may include |
|---|---|---|
| base | results | – |
| units | quantities | base |
| memory | fit | units |
| cost | money | base |
| catalog | facts | units |
| catalog/sqlite | storage | catalog |
"""
UI = """
| folder | purpose | may include |
|---|---|---|
| theme | colours | – |
| charts | drawing | core, theme |
| size | page | charts |
| app/cli | program | core, core/catalog/sqlite |
"""


class Layers(FixtureTest):
    def problems(self, files, core=CORE, ui=UI):
        documents = {"core/README.md": core, "ui/README.md": ui}
        headers = {"core/base/Result.h": "", "core/units/Bytes.h": '#include "core/base/Result.h"\n'}
        folders = {f"{folder}/CMakeLists.txt": "" for folder in (
            "core/memory", "core/cost", "core/catalog/sqlite", "ui/theme", "ui/charts", "ui/size", "app/cli")}
        return check_layers.Walk(self.tree(documents | headers | folders | files)).run()

    def test_allowed_arrows_pass_and_are_passed_on(self):
        self.assertProblems(self.problems({
            "core/memory/Fit.h": '#include "core/units/Bytes.h"\n#include "core/base/Result.h"\n#include <vector>\n',
            "core/catalog/sqlite/Db.cpp": '#include <SQLiteCpp/Database.h>\nauto q = "SELECT 1";\n',
            "app/cli/main.cpp": '#include "core/memory/Fit.h"\n#include "core/catalog/sqlite/Db.h"\n',
            "core/catalog/sqlite/Db.h": "",
            "ui/charts/Plot.cpp": '#include <qcustomplot.h>\n#include "Plot.moc"\n'}))

    def test_arrow_against_the_table(self):
        self.assertProblems(self.problems({"core/cost/Price.h": '#include "core/units/Bytes.h"\n'}),
                            "core/cost/Price.h:1: core/cost may not include core/units")

    def test_sqlite_folder_is_not_part_of_core(self):
        self.assertProblems(self.problems({"core/catalog/sqlite/Db.h": "",
                                           "ui/charts/Plot.cpp": '#include "core/catalog/sqlite/Db.h"\n'}),
                            "ui/charts may not include core/catalog/sqlite")

    def test_folder_without_row(self):
        self.assertProblems(self.problems({"core/solve/Search.h": '#include "core/base/Result.h"\n'}), "has no row")

    def test_relative_include(self):
        self.assertProblems(self.problems({"core/memory/Fit.cpp": '#include "../units/Bytes.h"\n'}), "not ../")

    def test_include_beside_the_file(self):
        self.assertProblems(self.problems({"core/memory/Fit.h": "", "core/memory/Fit.cpp": '#include "Fit.h"\n'}),
                            "written from the root")

    def test_cycle_of_folders(self):
        core = CORE.replace("| cost | money | base |", "| cost | money | memory |").replace(
            "| memory | fit | units |", "| memory | fit | units, cost |")
        problems = self.problems({"core/memory/A.h": '#include "core/cost/B.h"\n',
                                  "core/cost/B.h": '#include "core/memory/C.h"\n', "core/memory/C.h": ""}, core)
        self.assertProblems(problems, "the tables allow a cycle", "folders include each other")

    def test_cycle_of_files(self):
        self.assertProblems(self.problems({"core/memory/A.h": '#include "core/memory/B.h"\n',
                                           "core/memory/B.h": '#include "core/memory/A.h"\n'}),
                            "files include each other: core/memory/A.h -> core/memory/B.h -> core/memory/A.h")

    def test_qt_in_core(self):
        for header in ("QString", "QtCore/QString", "qglobal.h", "QtTest"):
            with self.subTest(header):
                self.assertProblems(self.problems({"core/memory/Fit.cpp": f"#include <{header}>\n"}), "knows no Qt")

    def test_sqlite_headers_elsewhere(self):
        for header in ("sqlite3.h", "SQLiteCpp/SQLiteCpp.h"):
            with self.subTest(header):
                self.assertProblems(self.problems({"core/catalog/Facts.cpp": f"#include <{header}>\n"}), "SQLite")

    def test_sql_text_elsewhere(self):
        for text in ("SELECT a FROM b", "INSERT INTO t VALUES(1)", "create table t(a)", "PRAGMA user_version",
                     "UPDATE t SET a = 1", "delete from t", "select a from b where c = 1"):
            with self.subTest(text):
                self.assertProblems(self.problems({"ui/size/Page.cpp": f'auto q = "{text}";\n'}), "SQL outside")
        self.assertProblems(self.problems({"core/cost/a.cpp": 'auto q = R"(\n  SELECT a\n  FROM b)";\n'}), "SQL outside")

    def test_sentences_are_not_sql(self):
        self.assertProblems(self.problems({"ui/size/Page.cpp": 'auto a = "select a model from the list";\n'
                                           'auto b = "Update the price"; // SELECT in a comment\n'
                                           'auto c = "CREATED"; auto d = "Begin";\n'}))

    def test_qcustomplot_elsewhere(self):
        self.assertProblems(self.problems({"ui/size/Page.cpp": "#include <qcustomplot.h>\n"}), "QCustomPlot")

    def test_qml_imports(self):
        module = {"ui/theme/CMakeLists.txt": "qt_add_qml_module(t\n    URI Berth.Theme)",
                  "ui/size/CMakeLists.txt": "qt_add_qml_module(s URI Berth.Size)"}
        self.assertProblems(self.problems(module | {"ui/charts/C.qml": "import QtQuick\nimport Berth.Theme\nItem { }\n"}))
        self.assertProblems(self.problems(module | {"ui/charts/C.qml": "import Berth.Size\n"}),
                            "ui/charts/C.qml:1: ui/charts may not include ui/size")
        self.assertProblems(self.problems(module | {"ui/charts/C.qml": "import Berth.Sice\n"}), "declares the module")
        self.assertProblems(self.problems(module | {"ui/charts/C.qml": 'import "../theme"\n'}), "not the folder")

    def test_table_itself(self):
        self.assertProblems(self.problems({}, CORE + "| solve | search | speed |\n"), "core/speed, which has no row")
        self.assertProblems(self.problems({}, CORE + "| solve | search\n"), "a row needs")


class Source(unittest.TestCase):
    def test_comments_and_literals(self):
        text = '// "a"\n/* "b" */ auto c = "c//d"; auto e = 1\'000; auto f = \'"\'; auto g = R"x(h")x";\n'
        self.assertEqual(cpp_source.literals(text), [(2, "c//d"), (2, 'h"')])

    def test_commented_include_does_not_count(self):
        self.assertEqual(cpp_source.includes('// #include "a.h"\n#include "b.h"\n#include <c>\n'),
                         [(2, "b.h", True), (3, "c", False)])


if __name__ == "__main__":
    unittest.main()
