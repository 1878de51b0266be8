// Who writes the reports: the user's company with its mark. Kept as texts in the workspace.
#pragma once

#include "core/workspace/Types.h"

#include <string>

namespace berth::workspace {

struct Logo
{
    enum class Kind { None, Png, Svg };

    Kind kind = Kind::None;
    std::string bytes; // of the file, checked and rewritten before it came here

    friend bool operator==(const Logo&, const Logo&) = default;
};

struct Company
{
    std::string name;
    std::string address; // lines
    std::string contact;
    std::string registration; // register and VAT numbers
    std::string footer; // a line for the foot of documents
    Logo logo;

    friend bool operator==(const Company&, const Company&) = default;
};

// Every name, empty where nothing is known.
[[nodiscard]] Fields companyFields(const Company& company);
[[nodiscard]] Company companyOf(const Fields& fields);

} // namespace berth::workspace
