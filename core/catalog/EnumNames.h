// All stored spellings together; include this where enumerations become words or words become enumerations.
#pragma once

#include "core/catalog/CalibrationNames.h"
#include "core/catalog/CostNames.h"
#include "core/catalog/EngineProfileNames.h"
#include "core/catalog/FactNames.h"
#include "core/catalog/HardwareNames.h"
#include "core/catalog/ModelNames.h"

namespace berth::catalog {

template <>
struct BitsOf<spec::NativeFormats> : BitsOfEnum<spec::NativeFormats, spec::NativeFormat>
{ };
template <>
struct BitsOf<spec::EngineFormats> : BitsOfEnum<spec::EngineFormats, spec::EngineFormat>
{ };

} // namespace berth::catalog
