// An icon, a verdict mark or a picture of the program, drawn as vectors at the resolution of the screen. Any renderer,
// the software one included, shows it.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

#include "ui/theme/Roles.h"

namespace berth::controls {

class PaintedIcon : public QQuickPaintedItem
{
    Q_OBJECT
    // A file of resources/icons without its ending; empty or unknown draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    // Colour of the strokes; transparent draws the picture in its own colours.
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    // Left and right exchanged.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    QML_ELEMENT

public:
    explicit PaintedIcon(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void mirroredChanged();

private:
    QString m_name;
    QColor m_color = Qt::transparent;
    bool m_mirrored = false;
};

class PaintedVerdict : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(berth::theme::Verdict verdict READ verdict WRITE setVerdict NOTIFY verdictChanged FINAL)
    Q_PROPERTY(berth::theme::Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    QML_ELEMENT

public:
    explicit PaintedVerdict(QQuickItem* parent = nullptr);

    [[nodiscard]] theme::Verdict verdict() const { return m_verdict; }
    void setVerdict(theme::Verdict verdict);
    [[nodiscard]] theme::Scheme scheme() const { return m_scheme; }
    void setScheme(theme::Scheme scheme);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void verdictChanged();
    void schemeChanged();

private:
    theme::Verdict m_verdict = theme::Verdict::Fits;
    theme::Scheme m_scheme = theme::Scheme::Light;
};

} // namespace berth::controls
