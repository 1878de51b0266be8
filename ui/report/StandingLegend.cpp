// What the signs before differences mean, below the table that has them.
#include "ui/charts/Markers.h"
#include "ui/report/Flow.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace berth::paper {

namespace {

using report::Standing;

constexpr double kBetween = pt(14); // two meanings

bool has(const report::Table& table, Standing standing)
{
    return std::ranges::any_of(table.rows, [standing](const report::Row& row) {
        return std::ranges::any_of(
            row.cells, [standing](const report::Cell& cell) { return cell.difference.standing == standing; });
    });
}

} // namespace

bool hasStandings(const report::Table& table)
{
    return has(table, Standing::Better) || has(table, Standing::Worse);
}

void addStandings(Flow& flow, const report::Table& table, const Ink& ink, double spaceBefore)
{
    if (!hasStandings(table))
        return;
    using report::PhraseCode;
    struct Meaning
    {
        Standing standing{};
        LaidText words;
    };
    const std::array meanings{
        Meaning{Standing::Better, {ink.words(PhraseCode::BetterThanBaseline), ink.secondary(kNoteType), ink}},
        Meaning{Standing::Worse, {ink.words(PhraseCode::WorseThanBaseline), ink.secondary(kNoteType), ink}}};
    const double line = meanings.front().words.lineHeight();
    flow.add({.height = line, .spaceBefore = spaceBefore},
             [meanings, line, palette = ink.palette](QPainter& painter, QPointF at) {
                 for (const Meaning& meaning : meanings) {
                     const QRectF sign(at + QPointF(0, (line - kStandingSize) / 2),
                                       QSizeF(kStandingSize, kStandingSize));
                     charts::paintStanding(painter, sign, meaning.standing, palette);
                     meaning.words.paint(painter, at + QPointF(kStandingSize + kStandingGap, 0));
                     at.rx() += kStandingSize + kStandingGap + meaning.words.width() + kBetween;
                 }
             });
}

} // namespace berth::paper
