"""An infrastructure engineer: four L40S and an old A100 box are there. Which models run on them, at which precision, for how
many, why, and what would more cards change? Keys alone; what is there is read over the accessibility bus.

    engineer.py BERTH CATALOGUE FOLDER
"""

import pathlib
import re
import sys

import buyer
import crash_recovery as form
import keyboard_user as user
import screen_reader as reader

MEETS = re.compile(r"([0-9,]+) models? meets? every target")


def models_on(program, hardware):
    """How many models meet every target, once all rows are of that hardware."""
    def answer():
        rows = buyer.ranked(program)
        found = next((MEETS.match(node.get_name()) for node in reader.shown(program) if MEETS.match(node.get_name())), None)
        return found and rows and all(hardware in buyer.plain(row) for row in rows) and found.group(1)
    return int(reader.wait_for(f"models on {hardware}", answer).replace(",", ""))


def give_hardware(program):
    user.tab_to(program, "Looking for")
    reader.press("Right")
    user.tab_to(program, "Hardware")
    reader.press("End")
    user.choose(program, "Accelerator", "l40s", "L40S")
    buyer.enter(program, "Count", "4")


def work(program, folder):
    give_hardware(program)
    buyer.enter(program, "At the same time", "4")
    buyer.enter(program, "Context", "16384")
    few = models_on(program, "4 × L40S")
    assert few > 0
    user.check_names(program)
    user.tab_to(program, "Configurations")
    buyer.set_aside(program, 0)
    user.ask_for_memory(program)
    buyer.enter(program, "Count", "8")
    many = models_on(program, "8 × L40S")
    assert many > few, f"{few} models on four cards, {many} on eight"
    user.tab_to(program, "Configurations")
    buyer.set_aside(program, 0)
    columns = buyer.compare(program)
    assert ["4 × L40S" in buyer.plain(columns[letter]) for letter in "AB"] == [True, False], columns
    for letter, name in columns.items():
        assert int(buyer.figure(program, "Most users at full context", letter, name).replace(",", "")) >= 4
    report = buyer.plain(user.print_report(program, pathlib.Path(folder) / "cards.pdf"))
    for word in map(buyer.plain, columns.values()):
        assert word in report, f"the report does not say {word}:\n{report}"


def main(berth, catalogue, folder):
    form.fresh(folder)
    with form.running(berth, catalogue, folder) as program:
        work(program, folder)


if __name__ == "__main__":
    main(*sys.argv[1:4])
