// What configurations are called beside each other, and what tells those apart that are called the same.
#include "core/report/ComparisonRows.h"
#include "core/report/Figures.h"
#include "core/report/PrecisionText.h"
#include "core/report/SizingLead.h"
#include "core/report/SizingReport.h"

#include <algorithm>
#include <array>

namespace berth::report {

namespace {

using comparison::Compared;
using sizing::Configuration;

// What may tell them apart, the most telling first.
constexpr std::array<Text (*)(const Configuration&), 6> kTraits{
    [](const Configuration& c) { return Text(shortPrecision(*c.precision)); },
    [](const Configuration& c) {
        const std::string split =
            c.split ? " " + std::to_string(c.split->prompts) + ":" + std::to_string(c.split->answers) : std::string();
        return Text(c.engine->name + " " + layoutText(c) + split);
    },
    [](const Configuration& c) { return machinesText(c.deployment); },
    [](const Configuration& c) {
        return Text(phrase(PhraseCode::NamedLimit, PhraseCode::KvCacheFormat, cacheName(c.kvFormats.key)));
    },
    [](const Configuration& c) {
        return Text(phrase(PhraseCode::UsersAtTokens, count(c.concurrency), count(c.context)));
    },
    [](const Configuration& c) {
        return Text(phrase(PhraseCode::ValueAndValue, count(c.input), count(c.output, Unit::Token)));
    },
};

} // namespace

std::string letterOf(const Compared& compared)
{
    return std::string(1, static_cast<char>('A' + compared.asked.place));
}

std::string nameOf(const Compared& compared)
{
    const bool own = compared.asked.name.empty() && compared.sizing;
    return own ? configurationName(compared.sizing->configuration) : compared.asked.name;
}

ToldApart toldApart(All all, const Compared& compared)
{
    std::vector<const Compared*> alike;
    for (const Compared& other : all) {
        if (other.sizing.has_value() == compared.sizing.has_value() && nameOf(other) == nameOf(compared)) {
            alike.push_back(&other); // itself among them
        }
    }
    ToldApart told;
    for (const auto& trait : kTraits) {
        if (alike.size() < 2 || !compared.sizing) {
            break;
        }
        const Text mine = trait(compared.sizing->configuration);
        const auto others =
            std::erase_if(alike, [&](const Compared* other) { return trait(other->sizing->configuration) != mine; });
        if (others > 0 && !mine.empty()) {
            append(told.what, mine);
        }
    }
    const auto at = std::find(alike.begin(), alike.end(), &compared);
    told.number = at != alike.end() ? static_cast<int>(at - alike.begin()) + 1 : 1;
    return told;
}

std::string numbered(const std::string& name, const ToldApart& told)
{
    return told.number > 1 && !name.empty() ? name + " (" + std::to_string(told.number) + ")" : name;
}

namespace {

Text nameAfter(const std::string& before, All all, const Compared& compared)
{
    const ToldApart told = toldApart(all, compared);
    Text name = before + numbered(nameOf(compared), told);
    if (!told.what.empty()) {
        append(name, told.what);
    }
    return name;
}

} // namespace

Text nameAmong(All all, const Compared& compared)
{
    return nameAfter({}, all, compared);
}

// No line ends between letter and name.
Text lettered(All all, const Compared& compared)
{
    return nameAfter(letterOf(compared) + "\u00a0", all, compared);
}

} // namespace berth::report
