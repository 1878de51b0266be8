#include "core/catalog/SoftwareRows.h"

#include <cmath>

namespace berth::catalog {
namespace {

using spec::EngineSpec;
using spec::PrecisionSpec;

constexpr double kBitsPerByte = 8;
constexpr double kMostBits = 64;

constexpr auto kPrecision = joined(
    std::array{
        field<&PrecisionSpec::id>("id").required(),
        field<&PrecisionSpec::name>("name").required(),
        field<&PrecisionSpec::kind>("kind").required(),
        field<&PrecisionSpec::weightBits>("weight_bits").range(1, kMostBits),
        field<&PrecisionSpec::otherBits>("other_bits").range(1, kMostBits).required(),
        field<&PrecisionSpec::part>("quantised_part").required(),
        field<&PrecisionSpec::compute>("compute").required(),
        field<&PrecisionSpec::blockScale>("block_scale"),
        field<&PrecisionSpec::blockWeights>("block_weights").range(1, 4096),
        field<&PrecisionSpec::blockBytes>("block_bytes").range(1, 4096),
        field<&PrecisionSpec::appliesTo>("applies_to"),
        field<&PrecisionSpec::otherTensors>("other_tensors"),
        field<&PrecisionSpec::notes>("notes"),
    },
    provenanceFields<&PrecisionSpec::provenance>());

// EngineSpec keeps vendors as one bit per enumerator; the cell holds their names.
struct VendorSet
{
    std::uint32_t bits = 0;
    [[nodiscard]] bool has(spec::Vendor vendor) const { return (bits & (1u << static_cast<unsigned>(vendor))) != 0; }
};

constexpr Field<EngineSpec> vendorsField()
{
    Field<EngineSpec> made;
    made.column.name = "vendors";
    made.column.type = ColumnType::Choices;
    made.column.words = kEnumWords<spec::Vendor>;
    made.read = [](EngineSpec& engine, const Cell& cell, const Column& column) {
        for (const spec::Vendor vendor : enumsFromList<spec::Vendor>(isEmpty(cell) ? "" : cellText(column, cell))) {
            engine.vendors |= 1u << static_cast<unsigned>(vendor);
        }
    };
    made.write = [](const EngineSpec& engine, const Column&) {
        std::string words = enumList<spec::Vendor>(VendorSet{engine.vendors});
        return words.empty() ? Cell() : Cell(std::move(words));
    };
    return made;
}

constexpr auto kEngine = joined(
    std::array{
        field<&EngineSpec::id>("id").required(),
        field<&EngineSpec::name>("name").required(),
        field<&EngineSpec::project>("project").required(),
        field<&EngineSpec::description>("description").required(),
        field<&EngineSpec::kind>("kind").required(),
        field<&EngineSpec::formats>("formats").required(),
        vendorsField().required(),
        field<&EngineSpec::lacks>("lacks_architectures"),
        field<&EngineSpec::kvFormats>("kv_formats"),
        field<&EngineSpec::hostInstructions>("host_instructions"),
        field<&EngineSpec::notes>("notes"),
    },
    provenanceFields<&EngineSpec::provenance>());

} // namespace

std::span<const Field<PrecisionSpec>> precisionFields()
{
    return kPrecision;
}

std::span<const Field<EngineSpec>> engineFields()
{
    return kEngine;
}

std::vector<RowFault> checkPrecision(const PrecisionSpec& precision)
{
    constexpr double kTolerance = 1e-9;
    std::vector<RowFault> faults;
    if (precision.weightBits.has_value() == (precision.kind == spec::PrecisionKind::GgufMix)) {
        faults.push_back({"weight_bits", "required-unless gguf_mix"});
    }
    const bool block = precision.kind == spec::PrecisionKind::GgmlBlock;
    if (block != (precision.blockWeights > 0) || block != (precision.blockBytes > 0)) {
        faults.push_back({"block_bytes", "required-if ggml_block"});
    } else if (block) {
        const double bits = precision.blockBytes * kBitsPerByte / precision.blockWeights;
        if (std::abs(bits - precision.weightBits.value_or(0)) > kTolerance) {
            faults.push_back({"weight_bits", "equals block_bytes * 8 / block_weights"});
        }
    }
    return faults;
}

} // namespace berth::catalog
