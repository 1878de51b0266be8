// Where a configuration that fits pays for more than it uses. Internal to this folder.
#pragma once

#include "core/advise/Advise.h"

namespace berth::advise {

[[nodiscard]] std::vector<Saving> findSavings(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                                              const sizing::Sizing& sizing, sizing::PreparedModels& prepared);

} // namespace berth::advise
