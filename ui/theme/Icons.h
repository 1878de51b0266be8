// The icons of Berth: SVG files in the program, drawn in any colour and size. Tinting replaces the colours in the file
// before it is drawn, which needs no graphics effects and gives vectors on paper.
#pragma once

#include <QPainter>
#include <QString>

#include "ui/theme/Tokens.h"

namespace berth::theme {

// A stroke icon by the name of its file without ending, e.g. "nav-size". An unknown name draws nothing.
void paintIcon(QPainter& painter, const QRectF& place, const QString& name, const QColor& color);

// The mark of a verdict in its own colours; its cut-outs take the colour of the surface.
void paintVerdictMark(QPainter& painter, const QRectF& place, Verdict verdict, Scheme scheme);

// An icon of several colours as it is: "berth", "berth-small".
void paintPicture(QPainter& painter, const QRectF& place, const QString& name);

[[nodiscard]] bool hasIcon(const QString& name);

} // namespace berth::theme
