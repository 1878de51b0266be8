// Constraints of a search in words. Pure.
#pragma once

#include "core/solve/Diagnosis.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/size/DiagnosisRows.h"

namespace berth::viewmodels {

[[nodiscard]] QString constraintId(solve::Constraint constraint);
[[nodiscard]] FunnelRow funnelRow(const solve::FunnelStep& step, const solve::Problem& problem,
                                  const Formatter& format);
// Steps of the fields in which targets are stated.
inline constexpr solve::TargetSteps kFieldSteps{.perUser = 1, .ttft = 0.1};

// What is enough as its field takes it: rounded to the side that is enough, without the growth that is added.
[[nodiscard]] solve::Relaxation stated(solve::Relaxation relaxation, const solve::Problem& problem);

// `relaxation`: as it is stated.
[[nodiscard]] ConstraintRow constraintRow(const solve::Relaxation& relaxation, const solve::Problem& problem,
                                          const Formatter& format);
[[nodiscard]] NearestRow nearestRow(const solve::Nearest& nearest, const solve::Problem& problem,
                                    const Formatter& format);
// "At most 250,000 USD rules out 318 of 1,284 possibilities by itself."
[[nodiscard]] QString constraintReason(const ConstraintRow& row, int possibilities, const Formatter& format);

} // namespace berth::viewmodels
