// The first things a reader sees: verdict banner, key figures, the requirement as keys and values.
#include "ui/charts/Markers.h"
#include "ui/report/Flow.h"

#include <algorithm>
#include <cmath>

namespace berth::paper {

namespace {

constexpr double kBannerPadding = pt(11);
constexpr double kBannerMark = pt(15); // 20 units
constexpr double kBannerMarkLeft = pt(12);
constexpr double kBannerText = pt(36);
constexpr double kBannerRadius = pt(3);
constexpr TypeSize kBannerHeadline{pt(11.5), pt(14.5)};

constexpr double kKeyBefore = pt(13);
constexpr double kKeyPadding = pt(12); // right of the upright hairline
constexpr double kKeyLabelGap = pt(1);
constexpr double kKeyComparisonGap = pt(3);
constexpr double kKeyUnitGap = pt(3.5);

constexpr double kKeyWidth = 0.195; // of a key, of the width of the text
constexpr double kValuePadding = pt(2.1);
constexpr double kSecondColumn = 0.554; // where it begins, of the width of the text

struct KeyLayout
{
    LaidText label;
    LaidText number;
    LaidText unit;
    LaidText comparison;

    double numberTop() const { return label.height() + kKeyLabelGap; }
    double comparisonTop() const { return numberTop() + number.height() + kKeyComparisonGap; }
    double height() const { return comparisonTop() + comparison.height(); }
};

KeyLayout layKey(const report::KeyFigure& figure, const Ink& ink, double width)
{
    const report::NumberAndUnit parts = partsOf(figure.value, ink);
    return {.label = {ink.words(figure.label), ink.secondary(kNoteType), ink, width},
            .number = {QString::fromStdString(parts.number), ink.style(kKeyType, QFont::DemiBold), ink, width},
            .unit = {QString::fromStdString(parts.unit), ink.secondary(kTableType), ink},
            .comparison = {ink.words(figure.comparison), ink.secondary(kNoteType), ink, width}};
}

void paintKey(QPainter& painter, QPointF at, const KeyLayout& key)
{
    key.label.paint(painter, at);
    const QPointF number = at + QPointF(0, key.numberTop());
    key.number.paint(painter, number);
    const double lastLine = key.number.height() - key.number.lineHeight();
    const double down = lastLine + key.number.baseline() - key.unit.baseline();
    key.unit.paint(painter, number + QPointF(key.number.lastLineWidth() + kKeyUnitGap, down));
    key.comparison.paint(painter, at + QPointF(0, key.comparisonTop()));
}

struct Entry
{
    LaidText key;
    LaidText value;
    double left = 0;
    double valueLeft = 0;

    double height() const { return std::max(key.height(), value.height()); }
};

struct EntryPlace
{
    double left = 0;
    double width = 0;
    double keyWidth = 0;
};

Entry layEntry(const report::KeyValue& entry, const Ink& ink, const EntryPlace& place)
{
    const auto [left, width, keyWidth] = place;
    return {.key = {ink.words(entry.key), ink.secondary(kTableType), ink, keyWidth - kColumnGap},
            .value = {ink.words(entry.value), ink.style(kTableType), ink, width - keyWidth},
            .left = left,
            .valueLeft = left + keyWidth};
}

} // namespace

report::NumberAndUnit partsOf(const report::Text& text, const Ink& ink)
{
    if (const auto* figure = std::get_if<report::Figure>(&text.content))
        return report::formatFigure(*figure, ink.texts);
    if (const auto* amount = std::get_if<report::Amount>(&text.content))
        return report::formatAmount(*amount, ink.texts);
    const auto* words = std::get_if<report::Phrase>(&text.content);
    if (words != nullptr && words->code == report::PhraseCode::NumberAndCurrency) // of a price with its own decimals
        return {report::formatText(words->arguments[0], ink.texts), report::formatText(words->arguments[1], ink.texts)};
    return {report::formatText(text, ink.texts), {}};
}

void addBlock(Flow& flow, const report::VerdictBanner& block, const Ink& ink)
{
    const theme::SignalColors colours = ink.palette.verdicts[static_cast<std::size_t>(block.verdict)];
    const double width = flow.width - kBannerText - kBannerPadding;
    const TextStyle headlineStyle{kBannerHeadline, QFont::DemiBold, colours.text};
    const LaidText headline(ink.words(block.headline), headlineStyle, ink, width);
    const LaidText sentence(ink.words(block.sentence), ink.style(kBodyType), ink, width);
    const double height = headline.height() + sentence.height() + 2 * kBannerPadding - pt(2);
    const double full = flow.width;
    const charts::Palette palette = ink.palette;
    const report::VerdictKind verdict = block.verdict;
    flow.add({.height = height}, [=](QPainter& painter, QPointF at) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(QRectF(at, QSizeF(full, height)), kBannerRadius, kBannerRadius);
        const double middle = kBannerPadding - pt(1) + headline.lineHeight() / 2;
        const QPointF mark = at + QPointF(kBannerMarkLeft, middle - kBannerMark / 2);
        charts::paintVerdict(painter, QRectF(mark, QSizeF(kBannerMark, kBannerMark)), verdict, palette);
        const QPointF text = at + QPointF(kBannerText, kBannerPadding - pt(1));
        headline.paint(painter, text);
        sentence.paint(painter, text + QPointF(0, headline.height()));
    });
    flow.pendingSpace = kKeyBefore;
}

void addBlock(Flow& flow, const report::KeyFigures& block, const Ink& ink)
{
    if (block.figures.empty())
        return;
    const double pitch = flow.width / static_cast<double>(block.figures.size());
    std::vector<KeyLayout> keys;
    double height = 0;
    for (const report::KeyFigure& figure : block.figures) {
        const double padding = keys.empty() ? 0 : kKeyPadding;
        keys.push_back(layKey(figure, ink, pitch - padding - kKeyPadding / 2));
        height = std::max(height, keys.back().height());
    }
    const QColor rule = ink.palette.border2;
    flow.add({.height = height, .spaceBefore = kKeyBefore}, [=](QPainter& painter, QPointF at) {
        for (std::size_t index = 0; index < keys.size(); ++index) {
            const QPointF left = at + QPointF(static_cast<double>(index) * pitch, 0);
            if (index > 0)
                painter.fillRect(QRectF(left.x(), left.y(), kHairline, height), rule);
            paintKey(painter, left + QPointF(index > 0 ? kKeyPadding : 0, 0), keys[index]);
        }
    });
}

void addBlock(Flow& flow, const report::KeyValues& block, const Ink& ink)
{
    const bool two = block.columns > 1 && block.entries.size() > 1;
    const std::size_t rows = two ? (block.entries.size() + 1) / 2 : block.entries.size();
    const double second = flow.width * kSecondColumn;
    const double full = flow.width;
    const double key = full * kKeyWidth;
    const QColor rule = ink.palette.border;
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<Entry> entries{layEntry(block.entries[row], ink, {0, two ? second - kColumnGap : full, key})};
        if (two && row + rows < block.entries.size())
            entries.push_back(layEntry(block.entries[row + rows], ink, {second, full - second, key}));
        double height = 0;
        for (const Entry& entry : entries)
            height = std::max(height, entry.height());
        height += 2 * kValuePadding + kHairline;
        flow.add({.height = height, .keepWithNext = row == 0 && rows > 1}, [=](QPainter& painter, QPointF at) {
            for (const Entry& entry : entries) {
                entry.key.paint(painter, at + QPointF(entry.left, kValuePadding));
                entry.value.paint(painter, at + QPointF(entry.valueLeft, kValuePadding));
            }
            paintRule(painter, at + QPointF(0, height - kHairline / 2), full, kHairline, rule);
        });
    }
}

} // namespace berth::paper
