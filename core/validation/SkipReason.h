// Why a row has no prediction, as the short key that `validate` prints.
#pragma once

#include "core/base/Error.h"

#include <string>

namespace berth::validation {

// unknown_model, unknown_accelerator, unknown_precision, model_not_sizable, missing_<input>.
[[nodiscard]] std::string skipReason(const Error& error);

} // namespace berth::validation
