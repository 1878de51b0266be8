// What is taken when a request leaves something open. Pure look-ups.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"

#include <string>

namespace berth::sizing {

// The precision in which the vendor publishes the model; BF16 where the publication does not say.
[[nodiscard]] std::string nativePrecision(const spec::ModelSpec& model);

// The first engine, in catalogue order, that runs the precision on the device without converting it; otherwise the
// first that runs it at all; otherwise the first engine of the catalogue (the verdict then says unsupported). An engine
// that needs certain host processors is passed over unless those of `system` (may be nullptr) are known to be such.
[[nodiscard]] Result<const spec::EngineSpec*> defaultEngine(const catalog::Catalog& catalog,
                                                            const spec::PrecisionSpec& precision,
                                                            const spec::AcceleratorSpec& accelerator,
                                                            const spec::SystemSpec* system);

[[nodiscard]] std::string kvFormatList();

} // namespace berth::sizing
