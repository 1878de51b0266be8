#!/bin/sh
# Runs a command with a runtime folder of its own. The accessibility bus has its socket there, or in a folder that all
# programs of a user share: so no journey takes down the bus of another.
XDG_RUNTIME_DIR=$(mktemp -d) || exit 1
export XDG_RUNTIME_DIR
"$@"
code=$?
rm -rf "$XDG_RUNTIME_DIR"
exit $code
