#include "app/cli/ExitCodes.h"
#include "app/cli/Report.h"
#include "app/cli/Session.h"

#include <exception>
#include <iostream>

namespace berth::cli {

namespace {

// CLI11 words its messages over several lines; the contract is one.
std::string oneLine(std::string text)
{
    for (char& letter : text) {
        if (letter == '\n' || letter == '\r') {
            letter = ' ';
        }
    }
    return text;
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
          addGuidanceCommand, addValidateCommand, addCalibrateCommand, addCompletionCommand}) {
        add(program, session, chosen);
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        return program.exit(asked, std::cout, std::cerr);
    } catch (const CLI::ParseError& wrong) {
        std::cerr << oneLine(wrong.what()) << " (berth-cli --help lists what is allowed)\n";
        return kBadInput;
    }
    return chosen ? chosen() : kBadInput;
}

} // namespace

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
