// The one place that names the result type; everything that can fail returns it.
#pragma once

#include "core/base/Error.h"

#include <expected>
#include <utility>

namespace berth {

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, std::vector<std::string> arguments,
                                                    std::string where = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(where)});
}

} // namespace berth
