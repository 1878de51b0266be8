"""An IT buyer: DeepSeek-R1 for 60 people at 32k context, 560,000 at most. Types the requirement, looks at the ranked list,
sets two configurations aside, compares them and prints a comparison for finance; every figure in it is one that the page
showed. Keys alone; what is there is read over the accessibility bus.

    buyer.py BERTH CATALOGUE FOLDER
"""

import pathlib
import re
import sys

import crash_recovery as form
import keyboard_user as user
import screen_reader as reader

MODEL = "DeepSeek-R1-0528"
REQUIREMENT = (("Users", "60"), ("Context", "32768"), ("Budget", "560000"))
COMPARED = re.compile(r"Compare ([0-9])")
FACTS = ("Memory used, GB", "Speed per user, tokens/s", "Purchase, once")


def enter(program, field, typed):
    user.tab_to(program, field)
    reader.press("ctrl+a")
    reader.type_text(typed)
    reader.press("Return")
    reader.wait_for(f"{field} is {typed}", lambda: (form.value(program, field) or "").replace(",", "") == typed)


def choose_model(program):
    reader.press("ctrl+f")
    reader.wait_for("the list of models", lambda: reader.named(program, "Search models", "text"))
    reader.type_text("deepseek-r1-0528")
    reader.press("Return")
    reader.wait_for("the model", lambda: reader.named(program, MODEL, "heading"))


def ranked(program):
    """The configurations that meet every target, in their order."""
    rows = []
    for node in reader.shown(program):
        if node.get_role_name() == "table row":
            rows.append(node.get_name())
    return rows


def set_aside_already(program):
    """As the top bar of the Size page says it."""
    told = (COMPARED.fullmatch(node.get_name()) for node in reader.shown(program) if node.get_role_name() == "push button")
    return next((int(found.group(1)) for found in told if found), 0)


def set_aside(program, row):
    """Chooses that row of the results and sets what it shows aside; the count in the top bar says so."""
    count = set_aside_already(program) + 1
    reader.press("Home", *["Down"] * row, "Return", "ctrl+d")
    reader.wait_for(f"{count} set aside", lambda: set_aside_already(program) == count)


def plain(text):
    return text.replace("\u00a0", " ")


def heads(program):
    """Names of the columns by their letter."""
    found = {}
    for node in reader.shown(program):
        letter, _, name = node.get_name().partition(", ")
        if len(letter) == 1 and name:
            found[letter] = name
    return found


def figure(program, fact, letter, column):
    """What the table says of a fact in a column, without the difference to the baseline."""
    start = f"{fact}, {letter} {column}: "
    told = reader.wait_for(start, lambda: next((node.get_name() for node in reader.shown(program)
                                                if node.get_name().startswith(start)), None))
    value = told[len(start):].split(", ")[0].split(" ")[0]  # without a unit
    assert any(digit.isdigit() for digit in value), told
    return value


def compare(program):
    reader.press("ctrl+2")
    columns = reader.wait_for("two columns", lambda: len(heads(program)) == 2 and heads(program))
    assert sorted(columns) == ["A", "B"], columns
    user.check_names(program)
    return columns


def rename_baseline(program, columns):
    user.tab_to(program, f"B, {columns['B']}")
    reader.press("b")
    reader.wait_for("B is the baseline", lambda: any(
        node.get_name().startswith("B, ") and node.get_description() == "Baseline" for node in reader.shown(program)))
    reader.press("F2")
    reader.wait_for("the field for the name", lambda: reader.named(program, "Name of the configuration", "text"))
    reader.press("ctrl+a")
    reader.type_text("Offer of May")
    reader.press("Return")
    return reader.wait_for("the new name", lambda: heads(program).get("B") == "Offer of May" and heads(program))


def hide_what_is_alike(program):
    reader.wait_for("the model is a row", lambda: reader.named(program, "Precision", "table row"))
    user.tab_to(program, "Differences only")
    reader.press("space")
    reader.wait_for("only differences", lambda: not any(
        node.get_name().endswith(", same") for node in reader.shown(program) if node.get_role_name() == "table cell"))
    reader.press("space")


def work(program, folder):
    choose_model(program)
    for field, typed in REQUIREMENT:
        enter(program, field, typed)
    reader.wait_for("a ranked list", lambda: len(ranked(program)) > 2)
    user.tab_to(program, "Configurations")
    set_aside(program, 1)
    set_aside(program, 2)
    columns = compare(program)
    columns = rename_baseline(program, columns)
    hide_what_is_alike(program)
    facts = {(fact, letter): figure(program, fact, letter, name) for fact in FACTS for letter, name in columns.items()}
    report = plain(user.print_report(program, pathlib.Path(folder) / "comparison.pdf"))
    for word in (f"{MODEL}: 2 configurations", "Differences to B", *map(plain, columns.values()), *map(plain, facts.values())):
        assert word in report, f"the report does not say {word}:\n{report}"


def main(berth, catalogue, folder):
    form.fresh(folder)
    with form.running(berth, catalogue, folder) as program:
        work(program, folder)


if __name__ == "__main__":
    main(*sys.argv[1:4])
