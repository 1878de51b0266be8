"""Someone who works with the keyboard and a screen reader alone: chooses a model, a precision and a machine, asks for a
number and prints the report. Drives the real program; run by ctest under Xvfb with a bus of its own.

    keyboard_user.py BERTH CATALOGUE FOLDER
"""

import os
import pathlib
import shutil
import subprocess
import sys

import screen_reader as reader
from gi.repository import Atspi

INTERACTIVE = {"push button", "radio button", "check box", "combo box", "text", "slider", "menu item", "table column header",
               "spin button", "list item"}
POPUPS = {"dialog", "popup menu", "tool tip"}
MOST_STOPS = 140  # Tab goes round before


def start(berth, catalogue, folder):
    environment = dict(os.environ, BERTH_CATALOG=catalogue, HOME=folder, LANG="C.UTF-8", LANGUAGE="en",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                       XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_RUNTIME_DIR=folder)
    return subprocess.Popen([berth], env=environment)


def tab_to(program, name):
    for _ in range(MOST_STOPS):
        at = reader.focused(program)
        if at is not None and at.get_name() == name:
            return at
        reader.press("Tab")
    raise AssertionError(f"Tab does not reach {name}")


def choose(program, field, words, expected):
    """Types into a field with a list, takes the first match, and waits until the field says so."""
    tab_to(program, field)
    reader.type_text(words)
    reader.press("Return")
    reader.wait_for(f"{field} shows {expected}", lambda: any(
        node.get_name() == field and expected in node.get_description() for node in reader.shown(program)))


def check_names(program):
    nameless = [node.get_role_name() for node in reader.shown(program)
                if node.get_role_name() in INTERACTIVE and has_focus_stop(node) and not node.get_name().strip()]
    nameless += [f"{kind} in {node.get_parent().get_name()}" for node in reader.shown(program)
                 for kind in [node.get_role_name()] if kind in POPUPS and not node.get_name().strip()]
    assert not nameless, f"shown without a name: {nameless}"


def has_focus_stop(node):
    return reader.has(node, Atspi.StateType.FOCUSABLE)


def value_of_users(program):
    return reader.wait_for("the number of users", lambda: next(
        (node for node in reader.shown(program) if node.get_name() == "At the same time" and node.get_role_name() == "text"), None))


def ask_for_memory(program):
    tab_to(program, "Configurations")
    reader.press("F1")
    reader.wait_for("the derivation opens", lambda: reader.named(program, "How it is computed"))
    reader.press("Escape")
    reader.wait_for("the derivation closes", lambda: reader.named(program, "How it is computed") is None)


def print_report(program, path):
    reader.press("ctrl+p")
    reader.give_keyboard_to("Save report")
    reader.press("ctrl+a")
    reader.type_text(str(path))
    reader.press("Return")
    reader.wait_for("the report is written", lambda: path.exists() and path.stat().st_size > 0)
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


def work(program, folder):
    reader.wait_for("a first result", lambda: reader.named(program, "Fits") or reader.named(program, "Published guidance"))
    reader.give_keyboard_to("Berth")
    check_names(program)
    reader.press("ctrl+k")
    reader.wait_for("the command palette", lambda: reader.named(program, "Search everything", "text"))
    reader.type_text("qwen3-32b")
    reader.press("Return")
    reader.wait_for("the model", lambda: reader.named(program, "Qwen3-32B", "heading"))
    choose(program, "Precision", "awq", "AWQ")
    choose(program, "System", "dgx h100", "DGX H100")
    reader.wait_for("the result", lambda: any("H100" in node.get_name() and node.get_role_name() == "heading"
                                              for node in reader.shown(program)))
    assert has_focus_stop(value_of_users(program))
    ask_for_memory(program)
    check_names(program)
    report = print_report(program, pathlib.Path(folder) / "report.pdf")
    for word in ("Qwen3-32B", "AWQ", "H100"):
        assert word in report, f"the report does not name {word}"


def main(berth, catalogue, folder):
    shutil.rmtree(folder, ignore_errors=True)  # what an earlier journey left would be found again
    pathlib.Path(folder).mkdir(parents=True)
    os.chmod(folder, 0o700)
    process = start(berth, catalogue, folder)
    try:
        work(reader.wait_for("the program on the bus", lambda: reader.program("berth")), folder)
    finally:
        process.terminate()
        process.wait(reader.PATIENCE)


if __name__ == "__main__":
    main(*sys.argv[1:4])
