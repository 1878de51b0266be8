#include "app/cli/AdviceOutput.h"
#include "app/cli/AdviceWords.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Session.h"
#include "app/cli/SizingOptions.h"

#include <memory>

namespace berth::cli {

namespace {

int adviseOn(Session& session, const sizing::SizingRequest& request)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto sizing = sizing::size(**catalog, request, session.prepared);
    if (!sizing) {
        return fail(session, sizing.error());
    }
    const advise::Advice advice = advise::advise(**catalog, request, *sizing, session.prepared);
    const std::string copies = copiesSentence(sizing::fasterCopies(**catalog, request, *sizing, session.prepared));
    if (session.json) {
        session.out << dump({{"verdict", verdictWord(sizing->memory.verdict)}, {"results", adviceJson(advice)}});
    } else {
        const bool silent = advice.remedies.empty() && advice.savings.empty() && copies.empty();
        session.out << (copies.empty() ? std::string() : copies + '\n')
                    << (silent ? std::string("Nothing to change.\n") : adviceText(advice));
    }
    const bool helpless = sizing->memory.verdict != memory::Verdict::Fits && advice.remedies.empty();
    return helpless ? kNoSolution : kSuccess;
}

} // namespace

void addAdviseCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("advise", "What to change about a configuration");
    const auto request = std::make_shared<sizing::SizingRequest>();
    addLoadOptions(*command, *request);
    addDeploymentOptions(*command, *request);
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, request] {
        chosen = [&session, request] {
            return adviseOn(session, *request);
        };
    });
}

} // namespace berth::cli
