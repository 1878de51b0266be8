// Runs Qt Quick tests with the modules, fonts and import path of the program, and with the texts that must stay text as
// `hostileTexts`.
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include "tests/support/HostileTexts.h"
#include "ui/theme/PrepareQml.h"

namespace {

constexpr quint16 kDiscardPort = 9; // RFC 863; nobody listens

} // namespace

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    // Called by Qt Quick Test by this name.
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        berth::theme::prepareQml(*engine);
        engine->rootContext()->setContextProperty(
            QStringLiteral("hostileTexts"),
            berth::testing::hostileTexts(QStringLiteral("/etc/hostname"), kDiscardPort));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(berth_controls, Setup)

#include "main.moc"
