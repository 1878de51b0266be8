#include "core/performance/EfficiencyTable.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace berth::performance {
namespace {

constexpr std::size_t kFirstRow = 2; // of the data, the header being row 1

std::optional<EfficiencyScope> parseScope(std::string_view text)
{
    EfficiencyScope scope;
    if (text == "default")
        return scope;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find('/'));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        const std::string_view kind = part.substr(0, part.find(':'));
        if (kind.size() + 1 >= part.size())
            return std::nullopt;
        const std::string name(part.substr(kind.size() + 1));
        if (kind == "class")
            scope.deviceClass = name;
        else if (kind == "generation")
            scope.generation = name;
        else if (kind == "engine")
            scope.engine = name;
        else
            return std::nullopt;
    }
    return scope;
}

int specificity(const EfficiencyScope& scope)
{
    constexpr int kEngine = 4, kGeneration = 2, kClass = 1;
    return (scope.engine.empty() ? 0 : kEngine) + (scope.generation.empty() ? 0 : kGeneration)
        + (scope.deviceClass.empty() ? 0 : kClass);
}

bool holds(const std::string& wanted, const std::string& actual)
{
    return wanted.empty() || wanted == actual;
}

std::unexpected<Error> wrongCell(std::size_t fact, std::string column, std::string value, std::string rule)
{
    return failure(
        ErrorCode::CsvCell,
        {"calibration.csv", std::to_string(fact + kFirstRow), std::move(column), std::move(value), std::move(rule)});
}

template <class E>
using Members = std::span<const EfficiencyMember<E>>;

template <class E>
Result<void> checkDefaults(const EfficiencyTable<E>& table, Members<E> members)
{
    for (const EfficiencyMember<E>& member : members) {
        const bool known = std::any_of(table.entries.begin(), table.entries.end(), [&](const auto& entry) {
            return entry.member.name == member.name && specificity(entry.scope) == 0;
        });
        if (!known && member.inheritance == Inheritance::Override)
            return failure(ErrorCode::MissingInput, {std::string(member.name)});
    }
    return {};
}

template <class E>
Result<EfficiencyTable<E>> makeTable(std::span<const spec::CalibrationFact> facts, spec::CalibrationKind kind,
                                     Members<E> members)
{
    EfficiencyTable<E> table;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const spec::CalibrationFact& fact = facts[i];
        if (fact.kind != kind)
            continue;
        const auto member = std::find_if(members.begin(), members.end(), [&](const EfficiencyMember<E>& known) {
            return known.name == fact.parameter;
        });
        if (member == members.end())
            return wrongCell(i, "parameter", fact.parameter, "unknown");
        const std::optional<EfficiencyScope> scope = parseScope(fact.scope);
        if (!scope)
            return wrongCell(i, "scope", fact.scope, "scope");
        table.entries.push_back({*member, *scope, fact.value, i, fact.rows});
    }
    std::stable_sort(table.entries.begin(), table.entries.end(),
                     [](const auto& a, const auto& b) { return specificity(a.scope) < specificity(b.scope); });
    if (const Result<void> complete = checkDefaults(table, members); !complete)
        return std::unexpected(complete.error());
    return table;
}

} // namespace

Result<ServingTable> makeServingTable(std::span<const spec::CalibrationFact> facts)
{
    return makeTable<ServingEfficiency>(facts, spec::CalibrationKind::Serving, kServingMembers);
}

Result<LocalTable> makeLocalTable(std::span<const spec::CalibrationFact> facts)
{
    return makeTable<LocalEfficiency>(facts, spec::CalibrationKind::Local, kLocalMembers);
}

template <class E>
std::vector<std::size_t> entriesFor(const EfficiencyTable<E>& table, const EfficiencyScope& scope)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < table.entries.size(); ++i) {
        const EfficiencyScope& wanted = table.entries[i].scope;
        if (holds(wanted.engine, scope.engine) && holds(wanted.generation, scope.generation)
            && holds(wanted.deviceClass, scope.deviceClass))
            places.push_back(i);
    }
    return places;
}

template <class E>
E resolve(const EfficiencyTable<E>& table, std::span<const std::size_t> entries)
{
    E efficiency;
    for (const std::size_t place : entries) {
        const auto& entry = table.entries[place];
        double& value = efficiency.*entry.member.member;
        value = entry.member.inheritance == Inheritance::Factor ? value * entry.value : entry.value;
    }
    return efficiency;
}

template <class E>
bool knowsGeneration(const EfficiencyTable<E>& table, const std::string& generation)
{
    return std::any_of(table.entries.begin(), table.entries.end(),
                       [&](const auto& entry) { return entry.scope.generation == generation && entry.rows > 0; });
}

template std::vector<std::size_t> entriesFor(const ServingTable&, const EfficiencyScope&);
template ServingEfficiency resolve(const ServingTable&, std::span<const std::size_t>);
template bool knowsGeneration(const ServingTable&, const std::string&);
template std::vector<std::size_t> entriesFor(const LocalTable&, const EfficiencyScope&);
template LocalEfficiency resolve(const LocalTable&, std::span<const std::size_t>);
template bool knowsGeneration(const LocalTable&, const std::string&);

} // namespace berth::performance
