// One paragraph in up to three voices, e.g. a strong word, a sentence and its source: "Agrees  8 × H200 for FP8.
// Guide". Laid out as plain text with formats of its own, so that nothing in the strings is ever read as markup.
#pragma once

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QTextLayout>

namespace berth::controls {

class InlineText : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QString lead MEMBER m_lead NOTIFY changed FINAL)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed FINAL)
    Q_PROPERTY(QString tail MEMBER m_tail NOTIFY changed FINAL)
    Q_PROPERTY(QFont leadFont MEMBER m_leadFont NOTIFY changed FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(double lineHeight MEMBER m_lineHeight NOTIFY changed FINAL)
    Q_PROPERTY(QColor leadColor MEMBER m_leadColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor tailColor MEMBER m_tailColor NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed FINAL)
    // The three parts with spaces between, as it is read out.
    Q_PROPERTY(QString wholeText READ wholeText NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit InlineText(QQuickItem* parent = nullptr);

    [[nodiscard]] QString wholeText() const;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void updatePolish() override;

private:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const;
    double layOut(double width);

    QString m_lead;
    QString m_text;
    QString m_tail;
    QFont m_leadFont;
    QFont m_font;
    double m_lineHeight = 0;
    QColor m_leadColor;
    QColor m_color;
    QColor m_tailColor;
    bool m_mirrored = false;
    QTextLayout m_layout;
};

} // namespace berth::controls
