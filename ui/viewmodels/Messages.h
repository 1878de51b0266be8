// Everything that core says by code as sentences of the window's language: what is wrong and what is allowed, what an
// estimate wants its reader to know, verdicts. Each switch is without default, so a new code does not compile until it
// has its words. Arguments that are data stay as they are; show all of it as plain text.
#pragma once

#include "core/base/Error.h"
#include "core/sizing/Sizing.h"
#include "ui/viewmodels/Formatter.h"

#include <QString>

namespace berth::viewmodels {

[[nodiscard]] QString sentence(const Error& error, const Formatter& format);
[[nodiscard]] QString sentence(const Finding& finding, const Formatter& format);

// The reason behind a verdict without its word: "64 users at 8,192 tokens; room for 3 more."
[[nodiscard]] QString verdictSentence(const sizing::Sizing& sizing, const Formatter& format);
[[nodiscard]] QString verdictWord(memory::Verdict verdict);

// Why a model of the catalogue cannot be sized, from the key of the missing fact.
[[nodiscard]] QString notSizableReason(std::string_view key);

// What a value of a request is called beside its field, from the name that errors carry ("memory-utilization").
[[nodiscard]] QString inputName(std::string_view name);

} // namespace berth::viewmodels
