// What "calibrate" prints of a refit, as text and as JSON.
#pragma once

#include "app/cli/Json.h"

#include "core/calibration/Refit.h"

namespace berth::cli {

struct NamedRefit
{
    std::string kind; // serving, local
    std::string files;
    calibration::Refit refit;
};

[[nodiscard]] Json refitJson(const NamedRefit& named);
[[nodiscard]] std::string refitText(const NamedRefit& named);

} // namespace berth::cli
