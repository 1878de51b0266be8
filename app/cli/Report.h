// Writing a report as a PDF. Drawing needs Qt, and loading Qt takes longer than any other command runs, so
// a twin of the program with the drawing built in lives in libexec/berth; berth-cli hands itself over to it when a
// report is asked for. A build without the desktop parts has no twin and says so.
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

#include <string>

namespace berth::cli {

// FileUnwritable {path, reason}.
using WriteReport = Result<void> (*)(const report::ReportDocument& document, const std::string& path);

// As the clock on the wall has it.
[[nodiscard]] report::Date today();

// Parses the arguments and runs the command; `writeReport` is nothing in the program without drawing.
int runProgram(int argc, char** argv, WriteReport writeReport);

// Replaces this process by the twin with the same arguments. Returns only if that fails: FileUnwritable {path, reason}.
[[nodiscard]] Error handOverToTwin(char** argv, const std::string& path);

} // namespace berth::cli
