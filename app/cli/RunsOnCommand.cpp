#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Messages.h"
#include "app/cli/Session.h"
#include "app/cli/SizingOptions.h"
#include "app/cli/TextTable.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <set>

namespace berth::cli {

namespace {

// Tried in this order after the published form; the first that fits is taken, so a smaller one is never preferred.
constexpr std::array kFormats = {"fp8", "int8-w8a8", "int4-awq-g128", "gguf-q8_0", "gguf-q4_k_m"};

struct RunsOnOptions
{
    sizing::SizingRequest request;
    std::size_t top = 0; // 0: all
};

bool fits(const sizing::Sizing& sizing)
{
    return sizing.memory.verdict == memory::Verdict::Fits;
}

bool converts(const sizing::Sizing& sizing)
{
    return sizing.configuration.path.kind == spec::PathKind::Converted;
}

// A form that needs no conversion before one that does, then one whose speed is known.
int merit(const sizing::Sizing& sizing)
{
    return (converts(sizing) ? 0 : 2) + (sizing.performance ? 1 : 0);
}

// The best form that fits, of equal ones the first.
std::optional<sizing::Sizing> bestForm(Session& session, const catalog::Catalog& catalog, sizing::SizingRequest request)
{
    constexpr int kBest = 3;
    std::optional<sizing::Sizing> best;
    const auto attempt = [&](const char* precision) {
        request.precision = precision;
        auto sizing = sizing::size(catalog, request, session.prepared);
        if (sizing && fits(*sizing) && (!best || merit(*sizing) > merit(*best))) {
            best = *std::move(sizing);
        }
        return best && merit(*best) == kBest;
    };
    if (!attempt("")) {
        std::ranges::any_of(kFormats, attempt);
    }
    return best;
}

struct Found
{
    std::vector<sizing::Sizing> shown; // the largest first
    std::size_t running = 0; // models that run, shown or not
    std::size_t models = 0; // that were tried
};

Json runsOnJson(const Found& found)
{
    Json results = Json::array();
    for (const sizing::Sizing& sizing : found.shown) {
        results.push_back(sizingJson(sizing));
    }
    return {{"results", results}, {"running", found.running}, {"models", found.models}};
}

std::string runsOnText(const Found& found)
{
    constexpr std::size_t kWidest = 48;
    TextTable table({{"model", Align::Left, kWidest},
                     {"precision"},
                     {"engine"},
                     {"requests at most", Align::Right},
                     {"tok/s/user", Align::Right},
                     {"tok/s", Align::Right}});
    for (const sizing::Sizing& sizing : found.shown) {
        const auto& speed = sizing.performance;
        table.add({sizing.configuration.model->id.text, sizing.configuration.precision->id.text,
                   sizing.configuration.engine->id.text, grouped(std::to_string(sizing.memory.maxConcurrency)),
                   speed ? fmt::format("{:.1f}", speed->perUser.value) : "?",
                   speed ? grouped(fmt::format("{:.0f}", speed->output.value)) : "?"});
    }
    std::set<std::string> gaps;
    for (const sizing::Sizing& sizing : found.shown) {
        if (sizing.performanceGap) {
            gaps.insert(sentence(*sizing.performanceGap));
        }
    }
    const std::string shown = found.shown.size() < found.running
        ? fmt::format(" The {} largest are shown.", found.shown.size())
        : std::string();
    std::string text = table.text() + '\n';
    for (const std::string& gap : gaps) {
        text += fmt::format("A speed is not known (?): {}\n", gap);
    }
    return text + fmt::format("{} of {} models run.{}\n", found.running, found.models, shown);
}

int runsOn(Session& session, const RunsOnOptions& options)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    Found found;
    for (const spec::ModelSpec& model : (*catalog)->models) {
        if (!model.sizable) {
            continue;
        }
        sizing::SizingRequest request = options.request;
        request.model = model.id.text;
        if (found.models++ == 0) { // what is wrong with the hardware or the load is wrong for every model
            if (const auto tried = sizing::resolveSizing(**catalog, request); !tried) {
                return fail(session, tried.error());
            }
        }
        if (auto sizing = bestForm(session, **catalog, request)) {
            found.shown.push_back(*std::move(sizing));
        }
    }
    std::ranges::stable_sort(found.shown, std::greater(),
                             [](const sizing::Sizing& sizing) { return sizing.configuration.model->paramsTotal; });
    found.running = found.shown.size();
    if (options.top > 0 && found.running > options.top) {
        found.shown.resize(options.top);
    }
    session.out << (session.json ? dump(runsOnJson(found)) : runsOnText(found));
    return found.running == 0 ? kNoSolution : kSuccess;
}

} // namespace

void addRunsOnCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("runs-on", "Which models run on given hardware");
    const auto options = std::make_shared<RunsOnOptions>();
    addMachineOptions(*command, options->request);
    command->add_option("--context", options->request.context, "Tokens per sequence; default: 8192");
    command->add_option("--concurrency", options->request.concurrency, "Sequences at the same time; default: 1");
    command->add_option("--input", options->request.input, "Input tokens; default: 1024");
    command->add_option("--output", options->request.output, "Output tokens; default: 1024");
    command->add_option("--top", options->top, "Models to show, the largest first; default: all");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return runsOn(session, *options);
        };
    });
}

} // namespace berth::cli
