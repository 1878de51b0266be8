// What the desktop asks for is heard from its settings portal, at the start and later; a bus and a portal of our own.
#include "ui/theme/TokenSource.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace berth::theme;

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kMotion = QStringLiteral("reduced-motion");

DesktopSettings common(uint scheme, uint motion)
{
    return {{kAppearance, {{kScheme, scheme}, {kMotion, motion}}}};
}

} // namespace

class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    DesktopSettings settings;

public Q_SLOTS:
    [[nodiscard]] DesktopSettings ReadAll(const QStringList& names) const
    {
        return names.contains(kAppearance) ? settings : DesktopSettings();
    }
};

class TestDesktopWishes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY2(m_daemon.waitForReadyRead(), qPrintable(m_daemon.errorString()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        qDBusRegisterMetaType<DesktopSettings>();
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    // Values as the portal's documentation, GNOME's schema and KDE's settings file have them.
    void readsSettings_data()
    {
        QTest::addColumn<DesktopSettings>("settings");
        QTest::addColumn<int>("dark"); // -1: no preference
        QTest::addColumn<bool>("lessMotion");
        const QString gnome = QStringLiteral("org.gnome.desktop.interface");
        const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");
        const QString animated = QStringLiteral("enable-animations");
        const QString factor = QStringLiteral("AnimationDurationFactor");
        QTest::newRow("nothing") << DesktopSettings{} << -1 << false;
        QTest::newRow("no preference") << common(0, 0) << -1 << false;
        QTest::newRow("dark") << common(1, 0) << 1 << false;
        QTest::newRow("light, less motion") << common(2, 1) << 0 << true;
        QTest::newRow("unknown scheme") << common(7, 7) << -1 << false;
        QTest::newRow("GNOME, still") << DesktopSettings{{gnome, {{animated, false}}}} << -1 << true;
        QTest::newRow("GNOME, moving") << DesktopSettings{{gnome, {{animated, true}}}} << -1 << false;
        QTest::newRow("KDE, still") << DesktopSettings{{kde, {{factor, QStringLiteral("0")}}}} << -1 << true;
        QTest::newRow("KDE, slow") << DesktopSettings{{kde, {{factor, QStringLiteral("1.5")}}}} << -1 << false;
        QTest::newRow("KDE, not a number") << DesktopSettings{{kde, {{factor, QStringLiteral("x")}}}} << -1 << false;
    }

    void readsSettings()
    {
        QFETCH(DesktopSettings, settings);
        QFETCH(int, dark);
        QFETCH(bool, lessMotion);
        const DesktopWishes wishes = wishesIn(settings);
        QCOMPARE(wishes.dark ? int(*wishes.dark) : -1, dark);
        QCOMPARE(wishes.lessMotion, lessMotion);
    }

    void hearsThePortal()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
        Portal portal;
        portal.settings = common(1, 1);
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

        const TokenSource tokens;
        QTRY_VERIFY(tokens.systemIsDark());
        QVERIFY(tokens.systemIsStill());

        portal.settings = common(2, 0);
        QDBusMessage told = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                       QStringLiteral("org.freedesktop.portal.Settings"),
                                                       QStringLiteral("SettingChanged"));
        told << kAppearance << kScheme << QVariant::fromValue(QDBusVariant(2U));
        QVERIFY(bus.send(told));
        QTRY_VERIFY(!tokens.systemIsStill());
        QVERIFY(!tokens.systemIsDark());
    }

private:
    QProcess m_daemon;
};

QTEST_MAIN(TestDesktopWishes)
#include "tst_desktop_wishes.moc"
