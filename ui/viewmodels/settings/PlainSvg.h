// An SVG as nothing but its drawing: shapes, groups, gradients and styles written anew; metadata and what editors leave
// behind is dropped. Pure; any thread.
#pragma once

#include "ui/viewmodels/settings/LogoFile.h"

namespace berth::viewmodels {

[[nodiscard]] bool looksLikeSvg(const QByteArray& bytes);

// Errors: Damaged: not well-formed, no <svg>, or larger than any mark; Unsafe: declarations of types, entities,
// scripts, pictures, links, uses of other parts, animations, text in fonts that may be missing, or styles that load.
[[nodiscard]] std::expected<QByteArray, LogoProblem> plainSvg(const QByteArray& bytes);

} // namespace berth::viewmodels
