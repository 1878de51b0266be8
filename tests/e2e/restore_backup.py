"""Someone whose file with all own work is damaged: the program starts, says so, keeps the damaged file, offers the backups,
and after Enter shows what was open when the backup was made. Keys and the accessibility bus alone.

    restore_backup.py BERTH CATALOGUE FOLDER
"""

import pathlib
import sqlite3
import sys

import catalogue_user as catalogue
import crash_recovery as form
import screen_reader as reader

BACKUP = "workspace-2026-11-20T09-15-00.000Z.sqlite"


def damage(folder):
    """A backup of what there is, and in its place a file that is no database."""
    workspace = pathlib.Path(folder) / "berth" / "workspace.sqlite"
    backups = workspace.parent / "backups"
    backups.mkdir(mode=0o700, exist_ok=True)
    database = sqlite3.connect(workspace)
    database.execute("VACUUM INTO ?", (str(backups / BACKUP),))
    database.close()
    for beside in workspace.parent.glob("workspace.sqlite-*"):
        beside.unlink()
    workspace.write_bytes(b"no database at all " * 300)
    return workspace


def restore(program, workspace):
    reader.wait_for("what is wrong", lambda: catalogue.says(program, "is no workspace of Berth. It is kept as "))
    kept = list(workspace.parent.glob("workspace.sqlite.damaged-*"))
    assert len(kept) == 1 and kept[0].read_bytes().startswith(b"no database"), "the damaged file is gone"
    catalogue.tab_to(program, "Restore a backup")
    reader.press("space")
    reader.wait_for("the backup", lambda: any(node.get_name().startswith("2026-11-20 ") for node in reader.shown(program)
                                              if node.get_role_name() == "list item"))
    reader.press("Return")
    reader.wait_for("that it is restored", lambda: catalogue.says(program, "Backup restored."))
    reader.wait_for("the work of the backup", lambda: reader.named(program, form.NAME, "heading"))
    reader.wait_for("its context", lambda: (form.value(program, "Context") or "").replace(",", "") == "12345")
    assert not catalogue.says(program, "is no workspace of Berth"), "the banner stays"
    reader.wait_for("the keyboard on something that is shown", lambda: any(
        reader.has(node, reader.Atspi.StateType.FOCUSED) for node in reader.shown(program)))


def main(berth, catalogue_file, folder):
    form.fresh(folder)
    with form.running(berth, catalogue_file, folder) as program:
        form.work(program)
    workspace = damage(folder)
    with form.running(berth, catalogue_file, folder) as program:
        restore(program, workspace)


if __name__ == "__main__":
    main(*sys.argv[1:4])
