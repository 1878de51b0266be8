"""Someone whose computer stops: the program is killed with SIGKILL while work is open, started again, and shows the same
model, the same numbers and the same saved configuration; nothing asks anything. Two runs, each with a bus and a screen of
its own, as after a restart of the computer.

    crash_recovery.py crash|recover BERTH CATALOGUE FOLDER
"""

import contextlib
import pathlib
import shutil
import sys
import time

import keyboard_user as user
import screen_reader as reader
from gi.repository import Atspi

NAME = "Qwen for the help desk"


def saved(program):
    return any(node.get_name().startswith("Saved ") for node in reader.shown(program))


def field(program, name):
    return next((node for node in reader.shown(program)
                 if node.get_name() == name and node.get_role_name() == "text"), None)


def value(program, name):
    found = field(program, name)
    return Atspi.Text.get_text(found, 0, -1) if found else None


def ready(berth, catalogue, folder):
    process = user.start(berth, catalogue, folder)
    program = reader.wait_for("the program on the bus", lambda: reader.program("berth"))
    reader.wait_for("a first result", lambda: reader.named(program, "Fits") or reader.named(program, "Published guidance"))
    reader.give_keyboard_to("Berth")
    return process, program


def fresh(folder):
    """An empty folder: what an earlier journey left would be found again."""
    shutil.rmtree(folder, ignore_errors=True)
    pathlib.Path(folder).mkdir(parents=True, mode=0o700)


@contextlib.contextmanager
def running(berth, catalogue, folder):
    """The program, ready for a journey and closed after it."""
    process, program = ready(berth, catalogue, folder)
    try:
        yield program
    finally:
        process.terminate()
        status = process.wait(reader.PATIENCE)
    assert status == 0, f"asked to end, it ended with {status}"
    left = list(pathlib.Path(folder).rglob("*-wal"))
    assert not left, f"work that is not in its file: {left}"


def work(program):
    reader.press("ctrl+f")
    reader.wait_for("the list of models", lambda: reader.named(program, "Search models", "text"))
    reader.type_text("qwen3-32b")
    reader.press("Return")
    reader.wait_for("the model", lambda: reader.named(program, "Qwen3-32B", "heading"))
    user.tab_to(program, "Context")
    reader.press("ctrl+a")
    reader.type_text("12345")
    reader.press("Return")
    reader.press("ctrl+s")
    reader.wait_for("the field for the name", lambda: reader.named(program, "Name of what is entered", "text"))
    reader.type_text(NAME)
    reader.press("Return")
    reader.wait_for("that it is saved", lambda: saved(program) and reader.named(program, NAME, "heading"))


def crash(berth, catalogue, folder):
    fresh(folder)
    process, program = ready(berth, catalogue, folder)
    try:
        work(program)
        time.sleep(1)  # which one is open is written within a third of a second
    finally:
        process.kill()
        process.wait(reader.PATIENCE)


def recover(berth, catalogue, folder):
    with running(berth, catalogue, folder) as program:
        reader.wait_for("its name again", lambda: reader.named(program, NAME, "heading"))
        assert value(program, "Context") == "12,345", value(program, "Context")
        reader.press("ctrl+o")
        reader.wait_for("the saved configuration", lambda: any(
            node.get_name().startswith(NAME) for node in reader.shown(program)))


if __name__ == "__main__":
    {"crash": crash, "recover": recover}[sys.argv[1]](*sys.argv[2:5])
