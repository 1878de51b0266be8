#include "app/cli/Messages.h"

#include <fmt/format.h>

namespace berth::cli {

namespace {

std::string argument(const Error& error, std::size_t index)
{
    return index < error.arguments.size() ? error.arguments[index] : std::string();
}

std::string unknown(const Error& error, std::string_view kind)
{
    return fmt::format("Unknown {} \"{}\"; the nearest are: {}.", kind, argument(error, 0), argument(error, 1));
}

std::string body(const Error& error)
{
    const std::string a = argument(error, 0);
    const std::string b = argument(error, 1);
    const std::string c = argument(error, 2);
    const std::string d = argument(error, 3);
    switch (error.code) {
    case ErrorCode::UnknownModel:
        return unknown(error, "model");
    case ErrorCode::UnknownPrecision:
        return unknown(error, "precision");
    case ErrorCode::UnknownAccelerator:
        return unknown(error, "accelerator");
    case ErrorCode::UnknownSystem:
        return unknown(error, "system");
    case ErrorCode::UnknownNetwork:
        return unknown(error, "network");
    case ErrorCode::UnknownEngine:
        return unknown(error, "engine");
    case ErrorCode::UnknownEntry:
        return unknown(error, "entry");
    case ErrorCode::AmbiguousId:
        return fmt::format("\"{}\" names more than one entry: {}; write one of them out.", a, b);
    case ErrorCode::CatalogUnreadable:
        return fmt::format("The catalogue {} cannot be read ({}); build it again or set BERTH_CATALOG.", a, b);
    case ErrorCode::CatalogDamaged:
        return fmt::format("The catalogue {} is damaged ({}); build it again.", a, b);
    case ErrorCode::CatalogVersion:
        return fmt::format("The catalogue {} has version {}, this program needs {}; build it again.", a, b, c);
    case ErrorCode::CsvCell:
        return fmt::format("{}, row {}, column {}: \"{}\" breaks the rule: {}.", a, b, c, d, argument(error, 4));
    case ErrorCode::CsvShape:
        return fmt::format("{}, row {}: {}.", a, b, c);
    case ErrorCode::FileUnreadable:
        return fmt::format("{} cannot be read: {}.", a, b);
    case ErrorCode::FileUnwritable:
        return fmt::format("{} cannot be written: {}; choose another place.", a, b);
    case ErrorCode::NotSizable:
        return fmt::format("{} cannot be sized because its architecture is not published in full ({}).", a, b);
    case ErrorCode::ValueOutOfRange:
        return fmt::format("{} must be between {} and {}, not {}.", a, c, d, b);
    case ErrorCode::ValueNotANumber:
        return fmt::format("{} must be a number, not \"{}\".", a, b);
    case ErrorCode::MissingInput:
        return fmt::format("{} is missing.", a);
    case ErrorCode::ConflictingInputs:
        return fmt::format("{} and {} cannot be given together; drop one.", a, b);
    case ErrorCode::PrecisionNotForEngine:
        return fmt::format("{} does not run {}; choose another precision or engine.", b, a);
    case ErrorCode::TensorParallelHeads:
        return fmt::format("Tensor parallel {} does not divide the {} attention heads; allowed: {}.", a, b, c);
    case ErrorCode::PipelineLayers:
        return fmt::format("Pipeline parallel {} is more than the {} layers; allowed: 1 to {}.", a, b, b);
    case ErrorCode::ExpertParallelDense:
        return fmt::format("Expert parallel {} needs a mixture of experts, and {} is dense; allowed: 1.", a, b);
    case ErrorCode::ExpertParallelSplit:
        return fmt::format("Expert parallel {} does not divide the ranks of a stage with {} experts; allowed: {}.", a,
                           b, c);
    case ErrorCode::LayoutDevices:
        return fmt::format("tp {} x pp {} x dp {} is not the number of devices, {}.", a, b, c, d);
    }
    return {};
}

} // namespace

std::string sentence(const Error& error)
{
    return body(error);
}

} // namespace berth::cli
