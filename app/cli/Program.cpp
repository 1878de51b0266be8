#include "app/cli/Arguments.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Report.h"
#include "app/cli/RuleWords.h"
#include "app/cli/Session.h"

#include "core/report/FormatText.h"

#include <fmt/format.h>

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <exception>
#include <iostream>

namespace berth::cli {

namespace {

// What was printed must have arrived: a full disk behind ">" is no success.
int finished(int code, std::ostream& out, std::ostream& err)
{
    out.flush();
    if (out) {
        return code;
    }
    // The reason is that of the write that failed, which may lie far back; another one meets the same.
    errno = 0;
    static_cast<void>(!::write(STDOUT_FILENO, "\n", 1));
    err << fmt::format("Standard output cannot be written: {}; nothing that was printed can be trusted.\n",
                       reasonWords(std::strerror(errno)));
    return kBadInput;
}

int parse(int argc, char** argv, WriteReport writeReport)
{
    CLI::App program("Sizes machines for large language models: does it fit, and what fills the memory.", "berth-cli");
    program.set_version_flag("--version", "berth-cli " BERTH_VERSION);
    program.require_subcommand(1);
    program.get_formatter()->column_width(34);
    Session session(std::cout, std::cerr);
    session.arguments = argv;
    session.writeReport = writeReport;
    Action chosen;
    for (const AddCommand add :
         {addCatalogCommand, addEstimateCommand, addSolveCommand, addRunsOnCommand, addCompareCommand, addAdviseCommand,
          addTrainCommand, addGuidanceCommand, addValidateCommand, addCalibrateCommand, addCompletionCommand}) {
        add(program, session, chosen);
    }
    checkNumbers(program, session.typed);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        return finished(program.exit(asked, std::cout, std::cerr), std::cout, std::cerr);
    } catch (const CLI::ParseError& wrong) {
        std::cerr << report::cleanText(sentence(wrong, program)) << '\n';
        return kBadInput;
    }
    return chosen ? finished(chosen(), std::cout, std::cerr) : kBadInput;
}

} // namespace

report::Date today()
{
    constexpr int kFirstYear = 1900;
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return {kFirstYear + local.tm_year, local.tm_mon + 1, local.tm_mday};
}

int runProgram(int argc, char** argv, WriteReport writeReport)
{
    try {
        return parse(argc, argv, writeReport);
    } catch (const std::exception& broken) {
        std::cerr << "berth-cli stopped because of an internal error: " << broken.what() << '\n';
        return kBadInput;
    }
}

} // namespace berth::cli
