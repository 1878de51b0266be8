"""The files of the repository, as every check sees them."""

import pathlib
import subprocess

CPP_SUFFIXES = (".h", ".cpp")
SKIPPED_FOLDERS = (".git", ".cache", "__pycache__")


def _tracked(root):
    """Names that git tracks or would track, or None outside a usable checkout (a release archive, a foreign owner)."""
    listing = subprocess.run(
        ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        capture_output=True, check=False)
    if listing.returncode != 0:
        return None
    return [name for name in listing.stdout.decode().split("\0") if name]


def _walked(root):
    names = []
    for path in root.rglob("*"):
        parts = path.relative_to(root).parts
        if any(part in SKIPPED_FOLDERS for part in parts) or parts[0].startswith("build"):
            continue
        names.append(path.relative_to(root).as_posix())
    return names


def files(root, suffixes=None):
    """Sorted paths below root, relative, as text with forward slashes; suffixes such as (".h", ".cpp") filter them."""
    root = pathlib.Path(root)
    names = _tracked(root) if (root / ".git").exists() else None
    if names is None:
        names = _walked(root)
    return sorted({name for name in names
                   if (suffixes is None or name.endswith(tuple(suffixes))) and (root / name).is_file()})


def read(root, name):
    return (pathlib.Path(root) / name).read_text(encoding="utf-8")


def report(problems):
    """Prints problems one a line and returns the exit code."""
    for problem in problems:
        print(problem)
    return 1 if problems else 0
