// An amount of memory that a guide states, and the rule by which it was probably made.
#pragma once

#include "core/guidance/Audit.h"
#include "core/guidance/AuditReason.h"

namespace berth::guidance {

// What a model really needs under a stated precision, in bytes.
struct Need
{
    double weights = 0; // the smallest format the word may stand for
    double group = 0; // 4 bits: group format with 16-bit embedding and head
    double gguf = 0; // 4 bits: GGUF Q4_K_M
    double smallLoad = 0; // weights, cache and runtime
};

struct FigureVerdict
{
    Agreement agreement;
    AuditRemark remark;
};

// Needs claim.value, a model that can be sized and a need with positive weights.
[[nodiscard]] FigureVerdict judgeFigure(const catalog::GuidanceClaim& claim, const spec::ModelSpec& model,
                                        const Need& need);

} // namespace berth::guidance
