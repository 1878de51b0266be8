"""Someone who hears the window: the keyboard is somewhere at the start, Tab goes round and every stop says what it is, lists
say at each arrow what Enter would take, popups have one name and give the keyboard back.

    walk.py BERTH CATALOGUE FOLDER
"""

import sys

import catalogue_user as catalogue
import crash_recovery as form
import keyboard_user as user
import screen_reader as reader
from gi.repository import Atspi

POPUPS = (("ctrl+k", "Search everything"), ("ctrl+question", "Keys"), ("ctrl+o", "Saved configurations"),
          ("ctrl+shift+m", "Messages"), ("ctrl+f", "Models"))
VALUED = {"combo box", "panel", "slider", "text"}  # a panel: choices side by side


def in_hand(program):
    return reader.wait_for("the keyboard on something that is shown", lambda: next(
        (node for node in [catalogue.in_hand(program)] if node is not None and reader.has(node, Atspi.StateType.SHOWING)),
        None))


def step(program, before, key="Tab"):
    """To the next stop, or to the same one where there is no other."""
    reader.press(key)
    return reader.wait_for(f"{key} from {before.get_name()}", lambda: next(
        (node for node in [in_hand(program)] if node != before), None))


def told(node):
    """Its name; a fault where it has none, or none of what it is set to."""
    name, role = node.get_name(), node.get_role_name()
    assert name.strip(), f"a nameless {role}"
    if role in VALUED:
        written = Atspi.Text.get_text(node, 0, -1) if role == "text" else ""
        assert written.strip() or node.get_description().strip(), f"{role} {name} has no value"
    return name


def go_one_way(program, key):
    start = node = in_hand(program)
    names = [told(start)]
    for _ in range(user.MOST_STOPS):
        node = step(program, node, key)
        if node == start:
            return names
        names.append(told(node))
    raise AssertionError(f"{key} does not come back: {names}")


def go_round(program, expected):
    """Tab from the next stop until it comes back, and the other way: the same stops, those that are expected among them."""
    step(program, in_hand(program))
    there = go_one_way(program, "Tab")
    back = go_one_way(program, "shift+Tab")
    assert expected <= set(there), f"{expected - set(there)} is not in {there}"
    assert there[1:] == back[:0:-1], f"there {there}, back {back}"


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
    go_round(program, {"Size", "Settings", "Configuration", "Messages"})
    for keys, name in POPUPS:
        open_and_close(program, keys, name)
    walk_down(program, "ctrl+k")
    walk_down(program, "ctrl+f")


def main(berth, catalogue_file, folder):
    form.fresh(folder)
    with form.running(berth, catalogue_file, folder) as program:
        work(program)


if __name__ == "__main__":
    main(*sys.argv[1:4])
