"""check_sizes.py measures what it says, and stops what exceeds a limit."""

import unittest

import check_sizes
from fixture import FixtureTest


def function(name, lines, parameters=""):
    return f"void {name}({parameters})\n{{\n" + "    step();\n" * lines + "}\n"


class Sizes(FixtureTest):
    def problems(self, files):
        return check_sizes.problems_in(self.tree(files))

    def test_small_things_pass(self):
        self.assertProblems(self.problems({"a.cpp": function("f", 50, "int a, int b, int c, int d, int e"),
                                           "a.h": "int a;\n" * 200, "A.qml": "// a\n" * 250}))

    def test_long_files(self):
        self.assertProblems(self.problems({"a.cpp": "int a;\n" * 401, "a.h": "int a;\n" * 201, "A.qml": "\n" * 251}),
                            "a.cpp: 401 lines, at most 400", "a.h: 201 lines", "A.qml: 251 lines")

    def test_long_functions(self):
        self.assertProblems(self.problems({"a.cpp": "namespace a {\n\n" + function("A::f", 51) + "}\n"}),
                            "a.cpp:A::f: 51 function lines, at most 50")

    def test_long_member_in_a_class(self):
        body = "    void f() const\n    {\n" + "        step();\n" * 51 + "    }\n"
        self.assertProblems(self.problems({"a.h": "class A\n{\npublic:\n" + body + "};\n"}), "a.h:f: 51 function lines")

    def test_test_tables_and_switches_may_be_long(self):
        cases = "".join(f"    case {n}:\n        return {n};\n" for n in range(60))
        self.assertProblems(self.problems({"a.cpp": function("T::f_data", 90) + f"int g(int n)\n{{\n{cases}}}\n"}))

    def test_parameters(self):
        six = "int a, const std::map<int, int>& b, int c, int d, void (*e)(int, int), int f"
        self.assertProblems(self.problems({"a.cpp": function("f", 1, six)}), "a.cpp:f: 6 parameters, at most 5")

    def test_properties(self):
        body = "    Q_PROPERTY(int a MEMBER a)\n" * 21
        self.assertProblems(self.problems({"a.h": f"class A : public QObject\n{{\n{body}}};\n"}), "a.h:A: 21 properties")

    def test_qml_depth(self):
        deep = "Item {\n" * 7 + "}\n" * 7
        self.assertProblems(self.problems({"A.qml": deep, "B.qml": "Item {\n    Item { }\n" * 6 + "}\n" * 6}),
                            "A.qml: 7 object depth", "B.qml: 7 object depth")

    def test_exceptions(self):
        listed = check_sizes.EXCEPTIONS
        long = {"a.h": "int a;\n" * 210}
        self.assertProblems(self.problems(long | {listed: "a.h | lines | 210 | one table\n"}))
        self.assertProblems(self.problems(long | {listed: "a.h | lines | 205 | one table\n"}), "at most 205")
        self.assertProblems(self.problems({listed: "a.h | lines | 210 | one table\n"}), "no longer needs")
        self.assertProblems(self.problems({listed: "a.h | lines | 210 |\n"}), "expected thing")


if __name__ == "__main__":
    unittest.main()
