#include "ui/report/LaidDocument.h"

#include "ui/report/LaidText.h"

namespace berth::paper {

namespace {

constexpr double kTitleShare = 0.55; // most of the header's width that the title takes

QRectF bodyOf(QSizeF paper)
{
    const double top = kMarginTop + kHeaderHeight;
    return {kMarginLeft, top, paper.width() - kMarginLeft - kMarginRight, paper.height() - kMarginBottom - top};
}

} // namespace

LaidDocument::LaidDocument(const report::ReportDocument& document, const report::TextSource& texts)
    : m_ink(makeInk(texts, document.furniture.language)), m_furniture(document.furniture),
      m_paper(paperSize(document.furniture.paper)), m_body(bodyOf(m_paper)),
      m_flow(makeFlow(document, m_ink, m_body.size())),
      m_pages(report::breakPages(m_flow.items, m_flow.headHeights, m_body.height()))
{ }

std::vector<OutlinePlace> LaidDocument::outline() const
{
    std::vector<OutlinePlace> places;
    for (const OutlineEntry& entry : m_flow.outline)
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            for (const report::Placed& part : m_pages[page])
                if (!part.head && part.index == entry.item)
                    places.push_back({.text = entry.text,
                                      .level = entry.level,
                                      .page = static_cast<int>(page),
                                      .top = m_body.top() + part.top});
    return places;
}

void LaidDocument::paintPage(QPainter& painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter, page);
    for (const report::Placed& part : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        const QPointF at = m_body.topLeft() + QPointF(0, part.top);
        (part.head ? m_flow.headPaints : m_flow.paints)[part.index](painter, at);
        painter.restore();
    }
    paintFooter(painter, page);
}

void LaidDocument::paintHeader(QPainter& painter, int page) const
{
    const QPointF left(m_body.left(), kMarginTop);
    const double logo = paintLogo(painter, left, m_furniture.logo);
    const HeaderWords words = headerWords(m_furniture, m_ink, page == 0);
    const double middle = kMarginTop + kLogoHeight / 2 - pt(1);
    const double start = logo > 0 ? logo + pt(6) : 0;
    // Neither takes the other's place, however long a name is.
    const LaidText title = oneLine(words.end, m_ink.secondary(kNoteType), m_ink, m_body.width() * kTitleShare);
    const LaidText name = oneLine(words.start, m_ink.style(kTableType, QFont::DemiBold), m_ink,
                                  m_body.width() - start - title.width() - kColumnGap);
    name.paint(painter, {m_body.left() + start, middle - name.lineHeight() / 2});
    title.paint(painter, {m_body.right(), middle - title.lineHeight() / 2}, report::Alignment::End);
    paintRule(painter, {m_body.left(), kMarginTop + kHeaderRule}, m_body.width(), kHairline, m_ink.palette.border2);
}

void LaidDocument::paintFooter(QPainter& painter, int page) const
{
    const double rule = m_body.bottom() + kFooterRule;
    paintRule(painter, {m_body.left(), rule}, m_body.width(), kHairline, m_ink.palette.border2);
    const report::Figure number{.value = static_cast<double>(page + 1)};
    const report::Figure total{.value = static_cast<double>(pages())};
    const QString pageOf = m_ink.words(report::phrase(report::PhraseCode::PageOf, number, total));
    const LaidText right(pageOf, m_ink.secondary(kFooterType), m_ink);
    const double room = m_body.width() - right.width() - kColumnGap;
    const LaidText left = oneLine(footerText(m_furniture, m_ink), m_ink.secondary(kFooterType), m_ink, room);
    const double top = m_body.bottom() + kFooterText;
    left.paint(painter, {m_body.left(), top});
    const LaidText note = oneLine(sellerNote(m_furniture), m_ink.secondary(kFooterType), m_ink, m_body.width());
    note.paint(painter, {m_body.left(), top + note.lineHeight()});
    right.paint(painter, {m_body.right(), top}, report::Alignment::End);
}

} // namespace berth::paper
