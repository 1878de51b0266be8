// A document laid out on pages: knows how many there are and paints any of them, header and footer included. PDF and
// print preview paint from the same object. Coordinates are twips from the upper left corner of the paper.
// Needs a QApplication (charts); GUI thread only. The TextSource must outlive it.
#pragma once

#include "core/report/Document.h"
#include "ui/report/Flow.h"

namespace berth::paper {

struct OutlinePlace
{
    QString text;
    int level = 1;
    int page = 0; // from 0
    double top = 0; // twips from the top of the paper
};

class LaidDocument
{
public:
    LaidDocument(const report::ReportDocument& document, const report::TextSource& texts);

    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    [[nodiscard]] std::vector<OutlinePlace> outline() const;
    void paintPage(QPainter& painter, int page) const;

private:
    void paintHeader(QPainter& painter, int page) const;
    void paintFooter(QPainter& painter, int page) const;

    Ink m_ink;
    report::Furniture m_furniture;
    QSizeF m_paper;
    QRectF m_body;
    Flow m_flow;
    std::vector<report::PlacedPage> m_pages;
};

// Parts of a page that come from the furniture alone.

// Seller and document; where no seller is named, document and date, so that no side of the first line is empty.
struct HeaderWords
{
    QString start{};
    QString end{};
};
[[nodiscard]] HeaderWords headerWords(const report::Furniture& furniture, const Ink& ink, bool firstPage);
[[nodiscard]] QString footerText(const report::Furniture& furniture, const Ink& ink);
[[nodiscard]] QString sellerNote(const report::Furniture& furniture); // second line of the foot; empty: none

// Paints the seller's mark, an SVG or a PNG, at most as high as kLogoHeight, and returns its width; zero for none. A
// mark that refers to other files is not painted: the renderer would open them.
double paintLogo(QPainter& painter, QPointF at, const std::string& logo);

} // namespace berth::paper
