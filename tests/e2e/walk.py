"""Someone who hears the window: the keyboard is somewhere at the start, Tab goes round and every stop says what it is, lists
say at each arrow what Enter would take, popups have one name and give the keyboard back.

    walk.py BERTH CATALOGUE FOLDER
"""

import pathlib
import shutil
import sys

import catalogue_user as catalogue
import crash_recovery as form
import keyboard_user as user
import screen_reader as reader

POPUPS = (("ctrl+k", "Search everything"), ("ctrl+question", "Keys"), ("ctrl+o", "Saved configurations"),
          ("ctrl+shift+m", "Messages"), ("ctrl+f", "Models"))


def in_hand(program):
    return reader.wait_for("the keyboard on something that is shown", lambda: next(
        (node for node in [catalogue.in_hand(program)] if node is not None and reader.has(node, reader.Atspi.StateType.SHOWING)),
        None))


def go_round(program):
    """Tab from the start until it comes back; nothing without a name, no field without a value."""
    names = []
    for _ in range(user.MOST_STOPS):
        node = in_hand(program)
        name = node.get_name()
        assert name.strip(), f"a nameless {node.get_role_name()} after {names[-1:]}"
        if names and name == names[0]:
            assert {"Size", "Settings", "Configuration", "Messages"} <= set(names), names
            return
        names.append(name)
        reader.press("Tab")
    raise AssertionError(f"Tab does not come back: {names}")


def open_and_close(program, keys, name):
    reader.press(keys)
    reader.wait_for(f"{name} opens", lambda: reader.named(program, name, "dialog"))
    user.check_names(program)
    reader.press("Escape")
    reader.wait_for(f"{name} closes", lambda: reader.named(program, name, "dialog") is None)
    in_hand(program)


def walk_down(program, keys):
    """The field keeps the keyboard and says what the arrows came to."""
    reader.press(keys)
    heard = []
    for _ in range(3):
        told = reader.wait_for("what Enter would take", lambda: next(
            (words for words in [in_hand(program).get_description()] if ", " in words and words not in heard), None))
        heard.append(told)
        reader.press("Down")
    reader.press("Escape")


def work(program):
    go_round(program)
    for keys, name in POPUPS:
        open_and_close(program, keys, name)
    walk_down(program, "ctrl+k")
    walk_down(program, "ctrl+f")


def main(berth, catalogue_file, folder):
    shutil.rmtree(folder, ignore_errors=True)
    pathlib.Path(folder).mkdir(parents=True, mode=0o700)
    process, program = form.ready(berth, catalogue_file, folder)
    try:
        work(program)
    finally:
        process.terminate()
        process.wait(reader.PATIENCE)


if __name__ == "__main__":
    main(*sys.argv[1:4])
