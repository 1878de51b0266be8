// What every part of a page is set with: words, colours, faces and type sizes.
#pragma once

#include "core/report/FormatText.h"
#include "ui/charts/ChartStyle.h"
#include "ui/report/Measures.h"

#include <QFont>
#include <QString>

#include <string>

namespace berth::paper {

struct TypeSize
{
    double size; // twips
    double line;
};
inline constexpr TypeSize kTitleType{pt(19), pt(25)};
inline constexpr TypeSize kKeyType{pt(19), pt(24)};
inline constexpr TypeSize kHeadingType{pt(11.5), pt(15)};
inline constexpr TypeSize kSubHeadingType{pt(9.5), pt(13)};
inline constexpr TypeSize kBodyType{pt(9.5), pt(12.75)};
inline constexpr TypeSize kTableType{pt(9), pt(12)};
inline constexpr TypeSize kNoteType{pt(8.25), pt(11)};
inline constexpr TypeSize kFooterType{pt(8), pt(10.5)};

struct TextStyle
{
    TypeSize type = kBodyType;
    QFont::Weight weight = QFont::Normal;
    QColor colour{};
};

struct Ink
{
    const report::TextSource& texts;
    charts::Palette palette;
    QStringList families;

    [[nodiscard]] QString words(const report::Text& text) const
    {
        return QString::fromStdString(report::formatText(text, texts));
    }
    [[nodiscard]] QFont font(const TextStyle& style) const;
    [[nodiscard]] charts::ChartStyle chartStyle() const;
    [[nodiscard]] TextStyle style(TypeSize type, QFont::Weight weight = QFont::Normal) const
    {
        return {type, weight, palette.text};
    }
    [[nodiscard]] TextStyle secondary(TypeSize type, QFont::Weight weight = QFont::Normal) const
    {
        return {type, weight, palette.text2};
    }
};

// Light theme; the Latin face first so that all digits are of one face, then the face of the document's language.
[[nodiscard]] Ink makeInk(const report::TextSource& texts, const std::string& language);

} // namespace berth::paper
