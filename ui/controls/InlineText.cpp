#include "ui/controls/InlineText.h"

#include <cmath>

#include <QPainter>

namespace berth::controls {

namespace {

constexpr double kUnlimitedWidth = 1e6;

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QColor& color, const QFont& font)
{
    QTextLayout::FormatRange format;
    format.start = static_cast<int>(start);
    format.length = static_cast<int>(length);
    format.format.setForeground(color);
    format.format.setFont(font);
    return format;
}

} // namespace

InlineText::InlineText(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    m_layout.setCacheEnabled(true);
    connect(this, &InlineText::changed, this, [this] { polish(); });
}

QString InlineText::wholeText() const
{
    QStringList parts{m_lead, m_text, m_tail};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QList<QTextLayout::FormatRange> InlineText::formats() const
{
    QList<QTextLayout::FormatRange> formats;
    qsizetype at = 0;
    const auto add = [&](const QString& part, const QColor& color, const QFont& font) {
        if (part.isEmpty())
            return;
        formats << range(at, part.size(), color, font);
        at += part.size() + 1;
    };
    add(m_lead, m_leadColor, m_leadFont);
    add(m_text, m_color, m_font);
    add(m_tail, m_tailColor, m_font);
    return formats;
}

double InlineText::layOut(double width)
{
    double widest = 0;
    double y = 0;
    m_layout.beginLayout();
    while (true) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (m_lineHeight - line.height()) / 2));
        widest = std::max(widest, line.naturalTextWidth());
        y += m_lineHeight;
    }
    m_layout.endLayout();
    return widest;
}

void InlineText::updatePolish()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft); // means the side where reading starts
    m_layout.setTextOption(option);
    m_layout.setFont(m_font);
    m_layout.setText(wholeText().replace(u'\n', u' '));
    m_layout.setFormats(formats());
    setImplicitWidth(std::ceil(layOut(kUnlimitedWidth)));
    layOut(width());
    setImplicitHeight(m_layout.lineCount() * m_lineHeight);
    update();
}

void InlineText::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        polish();
}

void InlineText::paint(QPainter* painter)
{
    m_layout.draw(painter, QPointF(0, 0));
}

} // namespace berth::controls
