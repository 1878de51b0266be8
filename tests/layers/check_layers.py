#!/usr/bin/env python3
"""Who may know whom: walks every #include and QML import and fails on an arrow that the tables do not allow.

Also: cycles, includes that are not written from the root, Qt in core, SQL and SQLite outside the sqlite folders,
QCustomPlot outside ui/charts. Usage: check_layers.py ROOT
"""

import pathlib
import re
import sys

import cpp_source
import layer_table
import tree

QT = re.compile(r"^(Q[A-Z]\w*|Qt\w*/.*|q[a-z]+\.h|QtTest|QtCore)$")
SQLITE = re.compile(r"^(sqlite3(ext)?\.h|SQLiteCpp/.*|QtSql.*|QSql\w*)$")
QCUSTOMPLOT = re.compile(r"^(QCustomPlot/)?qcustomplot\.h$", re.IGNORECASE)
# A statement at the start of a literal: in capitals by its first words, in small letters only when the whole shape is
# there, because a sentence may begin with "select" or "update" as well.
SQL = re.compile(
    r"^\s*(SELECT\s+\S|INSERT\s+(OR|INTO)\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|REPLACE\s+INTO\b|WITH\s+\w+\s+AS\b"
    r"|CREATE\s+(TEMP|TABLE|UNIQUE|INDEX|VIEW|TRIGGER|VIRTUAL)\b|DROP\s+(TABLE|INDEX|VIEW|TRIGGER)\b"
    r"|ALTER\s+TABLE\b|PRAGMA\s+\w|ATTACH\s+\S|BEGIN(\s+IMMEDIATE|\s+EXCLUSIVE|\s+TRANSACTION|;)|COMMIT;?$"
    r"|ROLLBACK;?$|VACUUM\b"
    r"|select\s.+\sfrom\s+\w+\s*(;|where|order|group|limit|join|$)|insert\s+into\s|create\s+(table|index|view)\s"
    r"|update\s+\w+\s+set\s+\w+\s*=|delete\s+from\s)", re.DOTALL)
QML_IMPORT = re.compile(r"^\s*import\s+(Berth(?:\.\w+)*)", re.MULTILINE)
QML_FOLDER_IMPORT = re.compile(r'^\s*import\s+"([^"]+)"', re.MULTILINE)
MODULE_URI = re.compile(r"\bURI\s+(Berth(?:\.\w+)*)|berth_qml_module\(\s*(Berth(?:\.\w+)*)")


def is_sqlite_folder(name):
    return "/sqlite/" in name


def include_target(root, name):
    """The repository file that an include means; a header made from NAME.in counts by its template."""
    if (root / name).is_file():
        return name
    return name + ".in" if (root / (name + ".in")).is_file() else None


def third_party_problems(name, line, include):
    if name.startswith("core/") and QT.match(include):
        yield f"{name}:{line}: core knows no Qt, but includes <{include}>"
    if SQLITE.match(include) and not is_sqlite_folder(name):
        yield f"{name}:{line}: only the folders named sqlite include SQLite, this includes <{include}>"
    if QCUSTOMPLOT.match(include) and not name.startswith("ui/charts/"):
        yield f"{name}:{line}: only ui/charts includes QCustomPlot"


class Walk:
    """Collects problems and the arrows that the code really has."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.table = layer_table.read_table(root)
        self.problems = list(self.table.problems)
        self.folder_arrows = {}
        self.file_arrows = {}
        self.modules = self._modules()

    def _modules(self):
        modules = {}
        for name in tree.files(self.root):
            if name.startswith("ui/") and name.endswith("/CMakeLists.txt"):
                for match in MODULE_URI.finditer(tree.read(self.root, name)):
                    modules[match.group(1) or match.group(2)] = str(pathlib.PurePosixPath(name).parent)
        return modules

    def arrow(self, name, line, target):
        """Judges that file name uses file or folder target."""
        source = self.table.folder_of(name)
        aim = target if target in self.table.direct else self.table.folder_of(target)
        if source is None:
            self.problems.append(f"{name}:{line}: its folder has no row in core/README.md or ui/README.md")
        elif aim is None:
            self.problems.append(f"{name}:{line}: uses {target}, whose folder has no row in a table of layers")
        elif aim not in self.table.allowed(source):
            self.problems.append(f"{name}:{line}: {source} may not include {aim} ({target})")
        if source and aim and source != aim:
            self.folder_arrows.setdefault(source, {}).setdefault(aim, f"{name}:{line}")

    def cpp(self, name):
        text = tree.read(self.root, name)
        layered = name.split("/")[0] in layer_table.TOPS
        for line, include, quoted in cpp_source.includes(text):
            self.problems.extend(third_party_problems(name, line, include) if layered else ())
            if ".." in pathlib.PurePosixPath(include).parts:
                self.problems.append(f"{name}:{line}: write includes from the root, not ../ ({include})")
            elif quoted and not include.endswith(".moc"):
                self.own_include(name, line, include, layered)
        if layered and not is_sqlite_folder(name):
            self.problems.extend(f"{name}:{line}: SQL outside a folder named sqlite: {content.split(chr(10))[0][:60]}"
                                 for line, content in cpp_source.literals(text) if SQL.match(content))

    def own_include(self, name, line, include, layered):
        target = include_target(self.root, include)
        if target is None:
            self.problems.append(f"{name}:{line}: no file {include}; includes are written from the root")
            return
        self.file_arrows.setdefault(name, {})[target] = f"{name}:{line}"
        if layered:
            self.arrow(name, line, target)

    def qml(self, name):
        text = cpp_source.without_comments(tree.read(self.root, name))
        for match in QML_FOLDER_IMPORT.finditer(text):
            self.problems.append(f"{name}:{cpp_source.line_of(text, match.start(1))}: "
                                 f"import a module by name, not the folder {match.group(1)}")
        for match in QML_IMPORT.finditer(text):
            line = cpp_source.line_of(text, match.start(1))
            folder = self.modules.get(match.group(1))
            if folder is None:
                self.problems.append(f"{name}:{line}: no CMakeLists.txt below ui declares the module {match.group(1)}")
            elif name.startswith("ui/"):
                self.arrow(name, line, folder)

    def run(self):
        for name in tree.files(self.root, tree.CPP_SUFFIXES):
            self.cpp(name)
        for name in tree.files(self.root, (".qml",)):
            self.qml(name)
        self.problems.extend(cycle_problems(self.table.direct, "the tables allow a cycle"))
        self.problems.extend(cycle_problems(self.folder_arrows, "folders include each other"))
        self.problems.extend(cycle_problems(self.file_arrows, "files include each other"))
        return self.problems


def cycle_problems(arrows, what):
    """Each cycle once, found by depth-first search."""
    state, found = {}, []

    def visit(node, path):
        state[node] = "open"
        for following in sorted(arrows.get(node, ())):
            if state.get(following) == "open":
                found.append(f"{what}: {' -> '.join(path[path.index(following):] + [following])}")
            elif following not in state:
                visit(following, path + [following])
        state[node] = "done"

    for node in sorted(arrows):
        if node not in state:
            visit(node, [node])
    return found


if __name__ == "__main__":
    sys.exit(tree.report(Walk(sys.argv[1]).run()))
