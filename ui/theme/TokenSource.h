// Hands the token tables to the singletons Theme and Metrics; nothing else uses it. The values are functions of the
// scheme and the scale that are passed in, so that bindings on those re-evaluate. Also watches the desktop's look.
#pragma once

#include "ui/theme/DesktopWishes.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "ui/theme/Roles.h"
#include "ui/theme/TextStyle.h"

namespace berth::theme {

class TokenSource : public QObject
{
    Q_OBJECT
    // Whether the desktop asks for a dark window.
    Q_PROPERTY(bool systemIsDark READ systemIsDark NOTIFY systemIsDarkChanged FINAL)
    // Whether it asks for less motion.
    Q_PROPERTY(bool systemIsStill READ systemIsStill NOTIFY systemIsStillChanged FINAL)
    QML_ELEMENT

public:
    explicit TokenSource(QObject* parent = nullptr);

    [[nodiscard]] bool systemIsDark() const { return m_systemIsDark; }
    [[nodiscard]] bool systemIsStill() const { return m_portal.wishes().lessMotion; }

    Q_INVOKABLE static QColor color(berth::theme::ColorRole role, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor verdictText(berth::theme::Verdict verdict, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor verdictTint(berth::theme::Verdict verdict, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor verdictFill(berth::theme::Verdict verdict, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor toneText(berth::theme::Tone tone, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor toneTint(berth::theme::Tone tone, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor memory(berth::theme::MemoryPart part, berth::theme::Scheme scheme);
    Q_INVOKABLE static QColor series(int index, berth::theme::Scheme scheme);
    Q_INVOKABLE static berth::theme::TextStyle textStyle(berth::theme::TextRole role, double scale,
                                                         const QString& language);

Q_SIGNALS:
    void systemIsDarkChanged();
    void systemIsStillChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateSystemLook();

    DesktopPortal m_portal;
    bool m_systemIsDark = false;
};

} // namespace berth::theme
