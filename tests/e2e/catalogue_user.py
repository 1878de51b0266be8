"""Someone who cannot see keeps facts of her own: copies a model and names it, takes that back and makes it again, finds the
copy on the Size page; puts her own figure in the place of a shipped one, sees that it is marked and that Size reckons with
it, and takes it back; takes a price list after a look at it; looks up how accurate Berth is. Names, roles, values and focus
come from the accessibility bus, keys are the only way in.

    catalogue_user.py BERTH CATALOGUE FOLDER
"""

import pathlib
import sys

import crash_recovery as form
import keyboard_user as user
import screen_reader as reader
from gi.repository import Atspi

LINES = 90  # more facts than an entry has
STOPS = 140  # more than a page has
OWN_NAME = "Qwen of hall B"
PRICES = """item_id,price,currency,as_of
h200-141gb-sxm,29500,USD,2026-11-01
h200-141gb-sxm,12;5O,USD,2026-11-01
"""


def in_hand(program):
    """What has the keyboard: the innermost of panes, lists and lines that say so."""
    found = None
    for found in (node for node in reader.all_below(program) if reader.has(node, Atspi.StateType.FOCUSED)):
        pass
    return found


def name_in_hand(program):
    node = in_hand(program)
    return node.get_name() if node is not None else ""


def tab_to(program, name):
    for _ in range(STOPS):
        if name_in_hand(program) == name:
            return
        reader.press("Tab")
    raise AssertionError(f"Tab does not reach {name}")


def walk_to(program, start_of_name):
    """Down a list, until the line that has the keyboard says so."""
    reader.press("Home")
    for _ in range(LINES):
        node = in_hand(program)
        if node is not None and node.get_name().startswith(start_of_name):
            return node
        reader.press("Down")
    raise AssertionError(f"no line {start_of_name}")


def pane(program, name):
    """F6 until that list has the keyboard."""
    for _ in range(6):
        reader.press("F6")
        if any(node.get_name() == name for node in reader.all_below(program) if reader.has(node, Atspi.StateType.FOCUSED)):
            return
    raise AssertionError(f"F6 does not lead to {name}")


def says(program, text):
    return any(text in node.get_name() or text in node.get_description() for node in reader.shown(program))


def find(program, kind, words, name):
    """The entry of that kind that the words find first."""
    pane(program, "Kinds of facts")
    walk_to(program, kind)
    reader.press("ctrl+f")
    reader.wait_for("the search", lambda: name_in_hand(program) == "Filter")
    reader.press("ctrl+a")
    reader.type_text(words)
    reader.press("Return")
    reader.wait_for(f"the entry {name}", lambda: reader.named(program, name, "heading"))


def change(program, fact, field, value):
    """Another value for the fact of that name."""
    pane(program, "Facts")
    line = walk_to(program, fact)
    reader.press("F2")
    reader.wait_for("the field", lambda: name_in_hand(program).startswith(field))
    reader.press("ctrl+a")
    reader.type_text(value)
    reader.press("Return")
    return line


def copy_a_model(program):
    reader.press("ctrl+4")
    reader.wait_for("the kinds of facts", lambda: reader.named(program, "Kinds of facts", "list"))
    reader.wait_for("the entries", lambda: reader.named(program, "Models", "table"))
    find(program, "Models", "qwen3-32b", "Qwen3-32B")
    pane(program, "Facts")
    line = walk_to(program, "Longest context: 40,960 tokens")  # its config.json
    told = line.get_description()
    assert told.startswith("Source: ") and told.rpartition(", ")[2].startswith("20"), f"no source or no date: {told}"
    user.check_names(program)
    tab_to(program, "Duplicate as an own entry")
    reader.press("space")
    reader.wait_for("the copy", lambda: reader.named(program, "Remove this own entry"))


def name_it(program):
    """A copy asks for its name at once, the proposed one ready to be typed over."""
    reader.wait_for("the field of the name", lambda: name_in_hand(program).startswith("Own value"))
    reader.type_text(OWN_NAME)
    reader.press("Return")
    reader.wait_for("the new name", lambda: reader.named(program, OWN_NAME, "heading"))
    reader.press("ctrl+z")
    reader.wait_for("the proposed name", lambda: reader.named(program, "Qwen3-32B (copy)", "heading"))
    reader.press("ctrl+shift+z")
    reader.wait_for("the new name again", lambda: reader.named(program, OWN_NAME, "heading"))
    user.check_names(program)


def size_with_it(program):
    reader.press("ctrl+1")
    reader.wait_for("the Size page", lambda: reader.named(program, "Configurations", "table"))
    reader.press("ctrl+f")
    reader.wait_for("the list of models", lambda: reader.named(program, "Search models", "text"))
    reader.type_text(OWN_NAME.lower())
    reader.press("Return")
    reader.wait_for("the own model", lambda: reader.named(program, OWN_NAME, "heading"))
    reader.wait_for("its configurations", lambda: any(
        node.get_role_name() == "table row" for node in reader.shown(program)))


def shadow(program):
    """An own figure in place of a shipped one."""
    reader.press("ctrl+4")
    reader.wait_for("the kinds of facts", lambda: reader.named(program, "Kinds of facts", "list"))
    find(program, "Accelerators", "h200-141gb-sxm", "H200 141GB SXM")
    change(program, "Power limit: 700 W", "Own value", "65O")
    reader.wait_for("what is wrong", lambda: says(program, "is not a number"))
    reader.press("ctrl+a")
    reader.type_text("650")
    reader.press("Return")
    reader.wait_for("the notice", lambda: reader.named(program, "Own value kept; estimates use it now"))
    reader.wait_for("the own value", lambda: reader.named(program, "Power limit: 650 W"))
    reader.wait_for("what it hides", lambda: reader.named(program, "Shipped value, not in use: 700 W"))
    user.check_names(program)


def read_again(program):
    reader.press("ctrl+shift+m")
    reader.wait_for("the messages", lambda: any(node.get_name().endswith(": Own value kept; estimates use it now")
                                                for node in reader.shown(program)))
    user.check_names(program)
    reader.press("Escape")


def take_back(program):
    pane(program, "Facts")
    walk_to(program, "Power limit: 650 W")
    reader.press("Delete")
    reader.wait_for("the shipped value", lambda: reader.named(program, "Power limit: 700 W"))


def take_prices(program, folder):
    path = pathlib.Path(folder) / "prices.csv"
    path.write_text(PRICES, encoding="utf-8")
    tab_to(program, "Import prices")
    reader.press("space")
    reader.give_keyboard_to("Open a price list")
    reader.type_text(str(path))
    reader.press("Return")
    reader.give_keyboard_to("Berth")
    reader.wait_for("the preview", lambda: reader.named(program, "Rows with errors: 1. Rows that can be imported: 1."))
    reader.wait_for("the row that cannot be taken", lambda: any(
        node.get_name().startswith("Row 3, ") and "cannot be taken" in node.get_name() for node in reader.shown(program)))
    user.check_names(program)
    tab_to(program, "Take 1 price")
    reader.press("space")
    reader.wait_for("that it is taken", lambda: says(program, "1 own price taken"))


def look_at_accuracy(program):
    tab_to(program, "Accuracy of Berth")
    reader.press("space")
    reader.wait_for("the errors", lambda: says(program, "published runs are predicted within"))
    tab_to(program, "Predicted against measured")
    before = in_hand(program).get_description()
    for key in ("Right", "Right", "Down"):  # each to another run, which says where it was published
        reader.press(key)
        run = reader.wait_for("a run of the chart", lambda: next(
            (told for told in [in_hand(program).get_description()] if told != before and " from " in told), None))
        before = run
    reader.press("t")
    reader.wait_for("the points as a table", lambda: reader.named(program, "Predicted against measured", "table"))
    user.check_names(program)
    reader.press("Escape")


def main(berth, catalogue, folder):
    form.fresh(folder)
    with form.running(berth, catalogue, folder) as program:
        for step in (copy_a_model, name_it, size_with_it, shadow, read_again, take_back):
            step(program)
        take_prices(program, folder)
        look_at_accuracy(program)


if __name__ == "__main__":
    main(*sys.argv[1:4])
