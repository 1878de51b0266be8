"""Someone who hears the window on one of its pages: Tab goes round in both directions, every stop says what it is and how it
is set, what opens has a name and gives the keyboard back.

    walk_pages.py why|compare|settings BERTH CATALOGUE FOLDER
"""

import sys

import buyer
import crash_recovery as form
import keyboard_user as user
import screen_reader as reader
import walk

OPENED = {"dialog", "popup menu"}
SECTIONS = ("General", "Costs", "Company", "Files and backups", "About")
CHARTS = ("Memory against capacity", "Throughput against interactivity", "Own or rent")
FACTS = 60  # more rows than the comparison has


def reach(program, start_of_name):
    """Tab until what has the keyboard begins like that."""
    node = walk.in_hand(program)
    for _ in range(user.MOST_STOPS):
        if node.get_name().startswith(start_of_name):
            return node
        node = walk.step(program, node)
    raise AssertionError(f"Tab does not reach {start_of_name}")


def opened(program):
    return next((node for node in reader.shown(program) if node.get_role_name() in OPENED and node.get_name().strip()), None)


def back_to(program, name):
    reader.press("Escape")
    reader.wait_for("it closes", lambda: opened(program) is None)
    reader.wait_for(f"the keyboard on {name} again", lambda: walk.in_hand(program).get_name() == name)


def ask(program, node, key):
    """Opens the derivation of a number, goes round in it and comes back."""
    name = node.get_name()
    reader.press(key)
    reader.wait_for(f"the derivation of {name}", lambda: opened(program) and reader.named(program, "What went in", "heading"))
    walk.go_round(program, {"Copy the derivation", "Close"})
    user.check_names(program)
    back_to(program, name)


def why(program):
    row = reach(program, "8 × H200")
    assert row.get_role_name() == "table row", row.get_role_name()
    ask(program, row, "F1")
    for start in ("Memory per device, ", "Price, "):
        ask(program, reach(program, start), "Return")
    reach(program, "8 × H200")  # the row again, which its numbers may not hide


def pin_two(program):
    user.tab_to(program, "Configurations")
    buyer.set_aside(program, 0)
    buyer.set_aside(program, 1)


def compare(program):
    pin_two(program)
    columns = buyer.compare(program)
    walk.go_round(program, {"Mark differences", f"A, {columns['A']}", f"B, {columns['B']}", "Charts", *CHARTS, "Settings", "Add",
                            f"Set B {plain(columns['B'])} as baseline"})
    work_head(program, f"B, {columns['B']}")
    walk_cells(program, {letter: plain(name) for letter, name in columns.items()})
    for chart in CHARTS:
        read_chart(program, chart)


def plain(name):
    """Without what a head adds to tell columns of one name apart; elsewhere the letter does."""
    return name.partition(", ")[0]


def work_head(program, name):
    reach(program, name)
    reader.press("Return")
    reader.wait_for("the menu", lambda: opened(program))
    user.check_names(program)
    back_to(program, name)


def walk_cells(program, columns):
    """Down the first column and one to the right: each cell says its row, its column and its value."""
    reach(program, "Verdict")
    reader.press("End")
    last = reader.wait_for("the last row", lambda: next(
        (name for name in [walk.in_hand(program).get_name()] if name != "Verdict"), None))
    reader.press("Home")
    node = reader.wait_for("the first row", lambda: next(
        (node for node in [walk.in_hand(program)] if node.get_name() == "Verdict"), None))
    for _ in range(FACTS):
        node = walk.step(program, node, "Down")
        if node.get_role_name() != "heading":
            assert f", A {columns['A']}: " in node.get_name(), node.get_name()
            assert node.get_description().startswith("baseline, ") and "FP8" in node.get_description(), node.get_description()
        if node.get_name() == last:
            break
    reader.press("Right")
    reader.wait_for("the other column", lambda: f", B {columns['B']}: " in walk.in_hand(program).get_name())
    reader.press("Home", "Down", "Down")
    name = reader.wait_for("a number", lambda: next((name for name in [walk.in_hand(program).get_name()]
                                                     if name.startswith("Most users")), None))
    ask(program, walk.in_hand(program), "F1")
    reader.press("Up")
    reader.wait_for("the row above in the same column", lambda: f", B {columns['B']}: " in walk.in_hand(program).get_name()
                    and walk.in_hand(program).get_name() != name)


def read_chart(program, name):
    chart = reach(program, name)
    assert chart.get_description().strip(), f"{name} says nothing"
    reader.press("t")
    reader.wait_for(f"{name} as a table", lambda: reader.named(program, name, "table"))
    user.check_names(program)
    reader.press("Escape")
    reader.wait_for("the chart again", lambda: walk.in_hand(program).get_role_name() == "chart")


def open_list(program, name):
    reach(program, name)
    reader.press("Return")
    reader.wait_for(f"the list of {name}", lambda: opened(program))
    user.check_names(program)
    back_to(program, name)


def choose_language(program, field, language, expected):
    """By the arrows of the field; it keeps the keyboard and speaks the language at once."""
    reach(program, field)
    reader.press("Return")
    popup = reader.wait_for("the languages", lambda: opened(program))
    offered = [node.get_name() for node in reader.all_below(popup) if node.get_role_name() == "list item"]
    reader.press("Home", *["Down"] * offered.index(language), "Return")
    reader.wait_for(f"the keyboard on {expected}: {language}", lambda: opened(program) is None and (
        walk.in_hand(program).get_name(), walk.in_hand(program).get_description()) == (expected, language))
    user.check_names(program)


def settings(program):
    reader.press("ctrl+5")
    reader.wait_for("the settings", lambda: reader.named(program, "General", "heading"))
    open_list(program, "Language")
    for field, language, expected in (("Language", "Deutsch", "Sprache"), ("Sprache", "简体中文", "语言"), ("语言", "English", "Language")):
        choose_language(program, field, language, expected)
    for section in SECTIONS:
        reach(program, section)
        reader.press("space")
        reader.wait_for(f"the section {section}", lambda: reader.named(program, section, "heading"))
        user.check_names(program)
        walk.go_round(program, {*SECTIONS, "Settings", "Messages"})


def main(page, berth, catalogue_file, folder):
    form.fresh(folder)
    with form.running(berth, catalogue_file, folder) as program:
        {"why": why, "compare": compare, "settings": settings}[page](program)


if __name__ == "__main__":
    main(*sys.argv[1:5])
