// Why nothing solves a problem, as tables for a terminal.
#include "app/cli/SolveOutput.h"
#include "app/cli/TextTable.h"

#include "core/solve/Constraints.h"

#include <fmt/format.h>

#include <cmath>

namespace berth::cli {

namespace {

constexpr double kWattsPerKilowatt = 1e3;

struct ConstraintWords
{
    std::string name;
    double scale = 1;
    int decimals = 0;
    const char* unit = "";
};

ConstraintWords wordsOf(solve::Constraint constraint)
{
    constexpr double kMilli = 1e-3;
    switch (constraint) {
    case solve::Constraint::Memory:
        return {"memory", 1, 0, ""};
    case solve::Constraint::Budget:
        return {"budget", 1, 0, ""};
    case solve::Constraint::Power:
        return {"power", kWattsPerKilowatt, 1, " kW"};
    case solve::Constraint::RackUnits:
        return {"rack units", 1, 0, ""};
    case solve::Constraint::Nodes:
        return {"nodes", 1, 0, ""};
    case solve::Constraint::PerUser:
        return {"speed for each user", 1, 2, " tok/s"};
    case solve::Constraint::Ttft:
        return {"time to the first token", kMilli, 0, " ms"};
    case solve::Constraint::TokensPerDay:
        return {"tokens a day", 1, 0, ""};
    case solve::Constraint::Requests:
        return {"requests at the same time", 1, 0, ""};
    case solve::Constraint::Context:
        return {"context", 1, 0, " tokens"};
    case solve::Constraint::Precision:
        return {"precision", 1, 0, ""};
    case solve::Constraint::Vendors:
        return {"vendor", 1, 0, ""};
    case solve::Constraint::FormFactors:
        return {"form factor", 1, 0, ""};
    case solve::Constraint::Region:
        return {"region", 1, 0, ""};
    case solve::Constraint::Hardware:
        return {"hardware", 1, 0, ""};
    }
    return {};
}

enum class Side { Nearest, Enough }; // enough: rounded to the side on which it still is

double rounded(double value, int decimals, solve::Constraint constraint, Side side)
{
    const double scale = std::pow(10, decimals);
    const double scaled = value * scale;
    constexpr double kExact = 1e-9; // of the value: figures that are whole stay so
    if (side == Side::Nearest) {
        return value;
    }
    return (solve::wantsMore(constraint) ? std::floor(scaled * (1 + kExact)) : std::ceil(scaled * (1 - kExact)))
        / scale;
}

std::string valueText(const solve::Problem& problem, solve::Constraint constraint, double value,
                      Side side = Side::Nearest)
{
    const ConstraintWords words = wordsOf(constraint);
    const double shown = solve::beforeGrowth(problem, constraint, value) / words.scale;
    if (constraint == solve::Constraint::Budget) {
        const auto major = static_cast<double>(problem.currency.scale());
        return moneyWords(std::llround(rounded(shown / major, 0, constraint, side) * major), problem.currency);
    }
    return fmt::format("{:.{}f}{}", rounded(shown, words.decimals, constraint, side), words.decimals, words.unit);
}

std::string askedText(const solve::Problem& problem, solve::Constraint constraint, double asked)
{
    return asked > 0 ? valueText(problem, constraint, asked) : "-";
}

std::string enoughText(const solve::Problem& problem, const solve::Relaxation& relaxation)
{
    const std::string word = enoughWord(relaxation);
    if (!word.empty()) {
        return word;
    }
    return relaxation.enough ? valueText(problem, relaxation.constraint, *relaxation.enough, Side::Enough) : "-";
}

std::string thenText(const solve::Problem& problem, const solve::Choice& choice)
{
    return machineText(*choice.machine, choice.nodes + problem.spareNodes) + ", " + choice.route->precision->id.text
        + (choice.stagesOverNodes() ? " (pipeline over nodes: a guess)" : "");
}

std::string missText(const solve::Problem& problem, const solve::Miss& miss)
{
    constexpr double kPercent = 100;
    const std::string name = wordsOf(miss.constraint).name;
    if (!miss.value) {
        return miss.constraint == solve::Constraint::Budget
            ? fmt::format("the price in {} is not known", problem.currency.text())
            : name + " is not known";
    }
    return fmt::format("{} {} instead of {} ({:.0f}%)", name, valueText(problem, miss.constraint, *miss.value),
                       valueText(problem, miss.constraint, miss.asked), kPercent * miss.share());
}

std::string nearestText(const solve::Problem& problem, const solve::Nearest& nearest)
{
    std::string text = "  " + thenText(problem, nearest.choice) + ":";
    const char* between = " ";
    for (const solve::Miss& miss : nearest.misses) {
        if (!miss.met) {
            text += between + missText(problem, miss);
            between = "; ";
        }
    }
    return text + ".\n";
}

std::string funnelText(const solve::Problem& problem, const solve::Diagnosis& diagnosis)
{
    TextTable table(
        {{"in the order applied"}, {"asked", Align::Right}, {"left", Align::Right}, {"ruled out", Align::Right}});
    table.add({"all", "-", std::to_string(diagnosis.possibilities), "-"});
    for (const solve::FunnelStep& step : diagnosis.funnel) {
        table.add({wordsOf(step.constraint).name, askedText(problem, step.constraint, step.asked),
                   std::to_string(step.left), std::to_string(step.ruledOut)});
    }
    return table.text();
}

// No memory helps a model that reads less than is asked.
std::string modelLimits(const solve::Problem& problem)
{
    std::string text;
    for (const spec::ModelSpec* model : problem.models) {
        if (!solve::holdsContext(*model, problem.load)) {
            text += fmt::format("{} reads at most {} tokens.\n", model->displayName, *model->maxContext);
        }
    }
    return text;
}

} // namespace

std::string diagnosisText(const SolveBasis& basis, const solve::Diagnosis& diagnosis)
{
    const solve::Problem& problem = basis.problem;
    std::string text = fmt::format("No solution among {} possibilities.\n", diagnosis.possibilities);
    text += modelLimits(problem) + "\n";
    text += funnelText(problem, diagnosis) + "\n";
    TextTable table({{"constraint"},
                     {"rules out alone", Align::Right},
                     {"asked", Align::Right},
                     {"enough, all else unchanged", Align::Right},
                     {"then"}});
    for (const solve::Relaxation& relaxation : diagnosis.relaxations) {
        table.add({wordsOf(relaxation.constraint).name, std::to_string(relaxation.killed),
                   askedText(problem, relaxation.constraint, relaxation.asked), enoughText(problem, relaxation),
                   relaxation.then ? thenText(problem, *relaxation.then) : "-"});
    }
    text += table.text();
    text += "\n" + notesText(basis);
    text += diagnosis.nearest.empty() ? "" : "\nNearest:\n";
    for (const solve::Nearest& nearest : diagnosis.nearest) {
        text += nearestText(problem, nearest);
    }
    return text;
}

} // namespace berth::cli
