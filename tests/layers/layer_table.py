"""The arrows that core/README.md and ui/README.md allow.

Both hold a table "| folder | purpose | may include |". A folder is written from the repository root without its
first part where that is the folder of the README itself ("memory" in core/README.md is core/memory); app/cli and the
like are written in full. "may include" names folders in the same way, separated by commas; an arrow is passed on, so
what a neighbour may include comes with it. "core" stands for all of core except the folders named sqlite, which must
be named to be included.
"""

import pathlib

DOCUMENTS = {"core/README.md": "core", "ui/README.md": "ui"}
TOPS = ("core", "ui", "app", "resources")


class Table:
    def __init__(self, direct, problems):
        self.direct = direct
        self.problems = problems

    def folder_of(self, path):
        """The deepest folder of the table that holds the file, or None."""
        for parent in pathlib.PurePosixPath(path).parents:
            if str(parent) in self.direct:
                return str(parent)
        return None

    def allowed(self, folder):
        """Everything that the folder may include, itself among it."""
        reached, waiting = set(), [folder]
        while waiting:
            here = waiting.pop()
            if here not in reached:
                reached.add(here)
                waiting.extend(self.direct.get(here, ()))
        return reached


def _rows(text):
    header_seen = False
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.lstrip().startswith("|"):
            header_seen = False
        elif [cell.lower() for cell in cells] == ["folder", "purpose", "may include"]:
            header_seen = True
        elif header_seen and not set(cells[0]) <= set("-: "):
            yield number, cells


def _full(name, top):
    name = name.strip().strip("`")
    return name if name.split("/")[0] in TOPS else f"{top}/{name}"


def read_table(root):
    """Reads both documents; what is wrong with them ends up in Table.problems."""
    named, problems = {}, []
    for document, top in DOCUMENTS.items():
        path = pathlib.Path(root) / document
        if not path.is_file():
            problems.append(f"{document}: missing; it holds the table of layers")
            continue
        for number, cells in _rows(path.read_text(encoding="utf-8")):
            if len(cells) != 3:
                problems.append(f"{document}:{number}: a row needs folder, purpose and may include")
                continue
            targets = [] if cells[2] in ("", "-", "–") else [_full(name, top) for name in cells[2].split(",")]
            named[_full(cells[0], top)] = (f"{document}:{number}", targets)
    everything = [name for name in named if name.startswith("core/") and not name.endswith("/sqlite")]
    direct = {}
    for folder, (place, targets) in named.items():
        direct[folder] = []
        for target in targets:
            if target not in named and target != "core":
                problems.append(f"{place}: {folder} may include {target}, which has no row")
            direct[folder].extend(everything if target == "core" else [target])
    return Table(direct, problems)
