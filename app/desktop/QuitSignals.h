// A request of the system to end (SIGTERM, SIGINT, SIGHUP: a logout, a shutdown, Ctrl+C in a terminal) closes the
// program as its menu would: what is being typed is kept, and the workspace is one whole file. Does nothing where there
// are no such signals.
#pragma once

namespace berth::desktop {

// Once, on the GUI thread, while there is an application.
void quitOnSignals();

} // namespace berth::desktop
