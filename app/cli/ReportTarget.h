// The file that a report is written to. Files are replaced without asking, so only what is a report already may be.
#pragma once

#include "app/cli/Session.h"

#include <string>

namespace berth::cli {

void addReportOption(CLI::App& command, std::string& path, const std::string& description);

// Before anything is computed: whether a report can go to that file, for which the program is replaced by its twin if
// it cannot draw. A price list, a catalogue or anything else that is no PDF is never overwritten. An empty path: no
// report is asked for. Errors: FileUnwritable {path, reason}; as handOverToTwin.
[[nodiscard]] Result<void> readyToReport(const Session& session, const std::string& path);

} // namespace berth::cli
