"""A program seen as a screen reader sees it: names, roles and states over the accessibility bus, keys through the X server."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; a busy machine, not the program


def wait_for(what, condition):
    """The first value of `condition` that is true; a failed test when none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error:  # an item went away while it was read
            found = None
        if found:
            return found
        while GLib.MainContext.default().iteration(False):  # what the bus said in the meantime
            pass
        time.sleep(0.1)
    raise AssertionError(f"not in {PATIENCE} s: {what}")


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def all_below(node):
    for child in children(node):
        yield child
        yield from all_below(child)


def has(node, state):
    return node.get_state_set().contains(state)


def program(name):
    """The running program; one that was killed may stay on the bus for a while and answers nothing any more."""
    for node in children(Atspi.get_desktop(0)):
        try:
            if node.get_name() == name:
                return node
        except GLib.Error:
            continue
    return None


def shown(node):
    return (child for child in all_below(node) if has(child, Atspi.StateType.SHOWING))


def named(node, name, role=None):
    return next((child for child in shown(node) if child.get_name() == name and role in (None, child.get_role_name())), None)


def focused(node):
    return next((child for child in all_below(node) if has(child, Atspi.StateType.FOCUSED)), None)


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def give_keyboard_to(title):
    """Without a window manager nobody else does."""
    found = wait_for(f"a window called {title}", lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True).stdout.split())
    subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)
