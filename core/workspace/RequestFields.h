// A sizing request as names and values, for files that outlive a program. What is empty is left out; names that are not
// known, as a newer program may have written them, are passed over.
#pragma once

#include "core/base/Result.h"
#include "core/workspace/Types.h"

#include <string>
#include <vector>

namespace berth::workspace {

[[nodiscard]] Fields requestFields(const sizing::SizingRequest& request);

// Every name that a request may have.
[[nodiscard]] std::vector<std::string> requestNames();

// Gives the member of that name the value; "yes" or "no" where it is one of both. Errors: UnknownChoice for a name or a
// yes that there is not, ValueNotANumber.
[[nodiscard]] Result<void> setField(sizing::SizingRequest& request, const std::string& name, const std::string& value);

// A value that is no number where one belongs counts as left out.
[[nodiscard]] sizing::SizingRequest requestOf(const Fields& fields);

} // namespace berth::workspace
