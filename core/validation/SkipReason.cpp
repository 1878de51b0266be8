#include "core/validation/SkipReason.h"

namespace berth::validation {

std::string skipReason(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownModel:
        return "unknown_model";
    case ErrorCode::UnknownAccelerator:
        return "unknown_accelerator";
    case ErrorCode::UnknownPrecision:
        return "unknown_precision";
    case ErrorCode::NotSizable:
        return "model_not_sizable";
    case ErrorCode::MissingInput:
        return "missing_" + error.arguments.front();
    default:
        return "bad_input";
    }
}

} // namespace berth::validation
