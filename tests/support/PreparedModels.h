// Tables of models, made once per test program as a program makes them.
#pragma once

#include "core/sizing/PreparedModels.h"

namespace berth::testing {

inline sizing::PreparedModels& preparedModels()
{
    static sizing::PreparedModels prepared;
    return prepared;
}

} // namespace berth::testing
