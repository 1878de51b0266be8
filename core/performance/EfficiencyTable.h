// The efficiency table of the catalogue, ready to be asked for one (engine, generation, class). From the least to the
// most specific scope: default, class, generation, engine, engine of a generation; hardware that nobody measured keeps
// what its class or the default says. Building and resolving are not part of an estimate. Immutable, thread-safe.
#pragma once

#include "core/base/Result.h"
#include "core/performance/LocalEfficiency.h"
#include "core/spec/CalibrationFact.h"

#include <span>
#include <string>
#include <vector>

namespace berth::performance {

struct EfficiencyScope
{
    std::string engine; // catalogue id
    std::string generation;
    std::string deviceClass;
};

template <class E>
struct EfficiencyTable
{
    struct Entry
    {
        EfficiencyMember<E> member;
        EfficiencyScope scope; // empty: any
        double value = 0;
        std::size_t fact = 0; // place among the facts it was made from
        int rows = 0;
    };
    std::vector<Entry> entries; // from the least to the most specific
};

using ServingTable = EfficiencyTable<ServingEfficiency>;
using LocalTable = EfficiencyTable<LocalEfficiency>;

// Facts of the other kind are passed over. Errors: CsvCell {calibration.csv, row, column, value, rule} for unknown
// parameters and scopes, MissingInput {parameter} where one has no default.
[[nodiscard]] Result<ServingTable> makeServingTable(std::span<const spec::CalibrationFact> facts);
[[nodiscard]] Result<LocalTable> makeLocalTable(std::span<const spec::CalibrationFact> facts);

// Places of the entries that hold for a scope, least specific first.
template <class E>
[[nodiscard]] std::vector<std::size_t> entriesFor(const EfficiencyTable<E>& table, const EfficiencyScope& scope);

// What these entries say together.
template <class E>
[[nodiscard]] E resolve(const EfficiencyTable<E>& table, std::span<const std::size_t> entries);

template <class E>
[[nodiscard]] E resolve(const EfficiencyTable<E>& table, const EfficiencyScope& scope)
{
    return resolve(table, std::span<const std::size_t>(entriesFor(table, scope)));
}

// Whether measurements on that generation have informed any entry; decides the width of intervals.
template <class E>
[[nodiscard]] bool knowsGeneration(const EfficiencyTable<E>& table, const std::string& generation);

} // namespace berth::performance
