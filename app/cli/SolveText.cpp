#include "app/cli/CostOutput.h"
#include "app/cli/Messages.h"
#include "app/cli/SolveOutput.h"
#include "app/cli/TextTable.h"

#include "core/spec/Withdrawn.h"
#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace berth::cli {

namespace {

constexpr double kMillisPerSecond = 1e3;
constexpr double kWattsPerKilowatt = 1e3;
constexpr double kBytesPerGb = 1e9;

std::string whySentence(solve::Why why)
{
    switch (why) {
    case solve::Why::Cheapest:
        return "cheapest";
    case solve::Why::CheapestPerToken:
        return "cheapest for each token";
    case solve::Why::LeastPower:
        return "least power";
    case solve::Why::MostOutput:
        return "most output";
    case solve::Why::FastestPerUser:
        return "fastest for each user";
    case solve::Why::FinestPrecision:
        return "finest precision";
    case solve::Why::Balanced:
        return "nothing listed is better in everything";
    }
    return {};
}

// Never "0.0 GB".
std::string missingText(double bytes)
{
    constexpr double kLeastShown = 0.05;
    const double gigabytes = bytes / kBytesPerGb;
    return gigabytes < kLeastShown ? "less than 0.1 GB" : fmt::format("{:.1f} GB", gigabytes);
}

// Decimals with which two different figures are shown differently.
int digitsApart(double a, double b, int least)
{
    constexpr int kMost = 6;
    int digits = least;
    while (digits < kMost && fmt::format("{:.{}f}", a, digits) == fmt::format("{:.{}f}", b, digits)) {
        ++digits;
    }
    return digits;
}

std::string lackSentence(const solve::Lack& lack)
{
    switch (lack.code) {
    case solve::LackCode::Memory:
        return fmt::format("lacks {} on a device", missingText(lack.has));
    case solve::LackCode::Requests:
        return fmt::format("holds {:.0f} of {:.0f} requests", lack.has, lack.needs);
    case solve::LackCode::Ttft:
        return fmt::format("takes {:.0f} ms to the first token, not {:.0f}", lack.has * kMillisPerSecond,
                           lack.needs * kMillisPerSecond);
    case solve::LackCode::PerUser: {
        const int digits = digitsApart(lack.has, lack.needs, 1);
        return fmt::format("gives {:.{}f} tok/s to each user, not {:.{}f}", lack.has, digits, lack.needs, digits);
    }
    case solve::LackCode::TokensPerDay:
        return fmt::format("makes fewer than {:.0f} tokens a day", lack.needs);
    case solve::LackCode::Output:
        return fmt::format("makes {:.0f} tok/s under the largest batch, not {:.0f}", lack.has, lack.needs);
    case solve::LackCode::Precision:
        return fmt::format("has {:.0f} bits, not {:.0f}", lack.has, lack.needs);
    case solve::LackCode::Power:
        return "has no published power";
    case solve::LackCode::MorePower:
        return fmt::format("takes {:.1f} kW, not {:.1f}", lack.has / kWattsPerKilowatt, lack.needs / kWattsPerKilowatt);
    case solve::LackCode::Measured:
        return "does it with pipeline stages over several nodes alone";
    }
    return {};
}

// Nodes are joined by a network that has no price in the currency.
bool lacksNetwork(const SolveShown& shown, const solve::Choice& choice)
{
    return cost::needsNetwork(choice.shape.nodes) && choice.machine->price && !choice.machine->owned
        && choice.machine->joining.network != nullptr && !solve::networkPriceOf(choice, shown.basis.problem.spareNodes);
}

// What a reader must know of a price before believing it, by a sign behind it and a note below the table.
struct Mark
{
    char sign;
    const char* note;
    bool (*holds)(const SolveShown& shown, const solve::Choice& choice);
};

constexpr std::array kPriceMarks{
    Mark{'*', "summed from parts; nobody publishes a price of the whole machine.",
         [](const SolveShown&, const solve::Choice& choice) {
             return choice.machine->priceFromParts;
         }},
    Mark{'^', "an old price; the date stands below `estimate` of the machine.",
         [](const SolveShown&, const solve::Choice& choice) {
             return choice.machine->priceOld;
         }},
    Mark{'!', "unverified: no publication confirms the price or a part of it.",
         [](const SolveShown&, const solve::Choice& choice) {
             return choice.machine->priceUnverified;
         }},
    Mark{'+',
         "without the network between the machines, which has no price in this currency; a rate or a price list of "
         "one's own gives it one.",
         lacksNetwork}};

bool isMarked(const SolveShown& shown, const solve::Choice& choice, const Mark& mark)
{
    return choice.machine->price && !choice.machine->owned && mark.holds(shown, choice);
}

std::string networkText(const SolveShown& shown, const solve::Choice& choice)
{
    const int nodes = choice.nodes + shown.basis.problem.spareNodes;
    const auto price = solve::networkPriceOf(choice, shown.basis.problem.spareNodes);
    if (!choice.machine->price || !price) {
        return {};
    }
    const cost::NetworkParts parts = cost::networkParts(choice.machine->joining, nodes);
    return fmt::format(".\n     Network in the price: {}, {} of {}{}", moneyWords(*price, shown.basis.problem.currency),
                       networkPartsText(parts), choice.machine->joining.network->name,
                       choice.machine->networkOld ? ", old price" : "");
}

// Only where it is sold no more, or in China alone; no advice on law.
std::string availabilityText(const spec::AcceleratorSpec& accelerator)
{
    if (spec::isWithdrawn(accelerator)) {
        return fmt::format(".\n     {}", accelerator.regionalNotes);
    }
    switch (accelerator.availability) {
    case spec::Availability::Anywhere:
    case spec::Availability::NotChina:
        return {};
    case spec::Availability::China:
    case spec::Availability::ChinaLicence:
    case spec::Availability::ChinaUnofficial:
        break;
    }
    return fmt::format(".\n     For sale in China, as published: {}", accelerator.regionalNotes);
}

std::string explanationText(const SolveShown& shown, std::size_t place)
{
    const solve::Explanation explanation = solve::explainChoice(shown.basis.problem, shown.solution, place);
    std::string text = fmt::format("{:>3}  ", place + 1);
    for (std::size_t i = 0; i < explanation.why.size(); ++i) {
        text += (i > 0 ? ", " : "") + whySentence(explanation.why[i]);
    }
    const int dominated = shown.solution.ranked[place].dominates;
    if (dominated > 0) {
        text +=
            fmt::format("; stands for {} more that {} no better in anything", dominated, dominated == 1 ? "is" : "are");
    }
    text += networkText(shown, shown.solution.ranked[place].choice);
    text += availabilityText(*shown.solution.ranked[place].choice.machine->accelerator);
    if (explanation.cheaper) {
        const solve::Neighbour& cheaper = *explanation.cheaper;
        text += fmt::format(".\n     Cheaper: {}",
                            machineText(*cheaper.machine, cheaper.nodes + shown.basis.problem.spareNodes));
        text += cheaper.listed ? fmt::format(" (rank {})", *cheaper.listed + 1) : std::string();
        for (std::size_t i = 0; i < cheaper.lacks.size(); ++i) {
            text += (i > 0 ? " and " : " ") + lackSentence(cheaper.lacks[i]);
        }
    }
    return text + ".\n";
}

std::string priceText(const SolveShown& shown, const solve::Choice& choice)
{
    const auto price = solve::priceOf(choice, shown.basis.problem.spareNodes);
    if (choice.machine->owned) {
        return "owned";
    }
    if (!price) {
        return "?";
    }
    std::string text = moneyWords(*price, shown.basis.problem.currency);
    for (const Mark& mark : kPriceMarks) {
        text += isMarked(shown, choice, mark) ? fmt::format(" {}", mark.sign) : std::string();
    }
    return text;
}

std::string millionText(const SolveShown& shown, const solve::Choice& choice)
{
    const auto million = solve::costPerMillion(shown.basis.problem, choice);
    return million ? fmt::format("{:.2f}", *million / static_cast<double>(shown.basis.problem.currency.scale())) : "?";
}

} // namespace

std::string machineText(const solve::Machine& machine, int nodes)
{
    return machineText(machine.system, *machine.accelerator, machine.products, nodes);
}

std::string moneyWords(std::int64_t minor, Currency currency)
{
    const std::int64_t scale = currency.scale();
    const std::int64_t half = minor < 0 ? -scale / 2 : scale / 2; // away from zero
    std::string text = moneyText({(minor + half) / scale * scale, currency});
    const std::size_t point = text.find('.');
    const std::size_t space = text.find(' ');
    return point != std::string::npos ? text.erase(point, space - point) : text;
}

std::string solveText(const SolveShown& shown)
{
    TextTable table({{"#", Align::Right},
                     {"machines"},
                     {"model and precision", Align::Left, 44},
                     {"engine"},
                     {"layout"},
                     {"price", Align::Right},
                     {"per M tok", Align::Right},
                     {"kW", Align::Right},
                     {"tok/s/user", Align::Right},
                     {"TTFT ms", Align::Right},
                     {"tok/s", Align::Right},
                     {"at most", Align::Right}});
    const std::size_t count = std::min(shown.most, shown.solution.ranked.size());
    std::string reasons;
    std::array<bool, kPriceMarks.size()> marked{};
    bool guessed = false;
    for (std::size_t i = 0; i < count; ++i) {
        const solve::Choice& choice = shown.solution.ranked[i].choice;
        const auto watts = solve::wattsOf(choice, shown.basis.problem.spareNodes);
        table.add({std::to_string(i + 1), machineText(*choice.machine, choice.nodes + shown.basis.problem.spareNodes),
                   choice.route->model->displayName + " " + choice.route->precision->id.text,
                   choice.route->engine->id.text,
                   layoutText(choice.shape.layout, choice.replicas) + (choice.stagesOverNodes() ? " ~" : ""),
                   priceText(shown, choice), millionText(shown, choice),
                   watts ? fmt::format("{:.1f}", *watts / kWattsPerKilowatt) : "?",
                   fmt::format("{:.1f}", choice.load.perUser),
                   grouped(fmt::format("{:.0f}", choice.load.ttft * kMillisPerSecond)),
                   grouped(fmt::format("{:.0f}", choice.outputUnderLoad(shown.basis.problem.load.concurrency))),
                   grouped(std::to_string(choice.mostRequests()))});
        reasons += explanationText(shown, i);
        for (std::size_t mark = 0; mark < marked.size(); ++mark) {
            marked[mark] = marked[mark] || isMarked(shown, choice, kPriceMarks[mark]);
        }
        guessed = guessed || choice.stagesOverNodes();
    }
    std::string text = table.text() + "\n" + reasons + owningText(shown);
    text += fmt::format("\n{} of {} possibilities meet everything; {} of them {} not beaten in every respect.\n",
                        shown.solution.feasible, shown.solution.choices, shown.solution.ranked.size(),
                        shown.solution.ranked.size() == 1 ? "is" : "are");
    text += notesText(shown.basis);
    for (std::size_t mark = 0; mark < marked.size(); ++mark) {
        text += marked[mark] ? fmt::format("{} {}\n", kPriceMarks[mark].sign, kPriceMarks[mark].note) : std::string();
    }
    text += guessed ? "~ pipeline stages over several nodes: no published run is like that, so the speed is a guess; "
                      "listed after the others.\n"
                    : "";
    return text;
}

} // namespace berth::cli
