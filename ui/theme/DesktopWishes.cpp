#include "ui/theme/DesktopWishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>

namespace berth::theme {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

const QString kCommon = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kKde = QStringLiteral("org.kde.kdeglobals.KDE");

std::optional<bool> darkIn(const QVariantMap& common)
{
    constexpr unsigned kPrefersDark = 1;
    constexpr unsigned kPrefersLight = 2;
    switch (common.value(QStringLiteral("color-scheme")).toUInt()) {
    case kPrefersDark:
        return true;
    case kPrefersLight:
        return false;
    default:
        return std::nullopt;
    }
}

// GNOME says it by a switch, KDE by a factor of all durations, written as text.
bool lessMotionIn(const DesktopSettings& settings)
{
    const QVariant common = settings.value(kCommon).value(QStringLiteral("reduced-motion"));
    if (common.isValid()) {
        return common.toUInt() == 1;
    }
    const QVariant animated = settings.value(kGnome).value(QStringLiteral("enable-animations"));
    const QVariant duration = settings.value(kKde).value(QStringLiteral("AnimationDurationFactor"));
    bool isNumber = false;
    const bool isInstant = duration.toDouble(&isNumber) <= 0 && isNumber;
    return (animated.isValid() && !animated.toBool()) || isInstant;
}

} // namespace

DesktopWishes wishesIn(const DesktopSettings& settings)
{
    return {.dark = darkIn(settings.value(kCommon)), .lessMotion = lessMotionIn(settings)};
}

DesktopPortal::DesktopPortal(QObject* parent) : QObject(parent)
{
    qDBusRegisterMetaType<DesktopSettings>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(ask()));
    ask();
}

void DesktopPortal::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    question << QStringList{kCommon, kGnome, kKde};
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<DesktopSettings> reply = *answered;
        if (reply.isValid()) {
            take(wishesIn(reply.value()));
        }
    });
}

void DesktopPortal::take(const DesktopWishes& wishes)
{
    if (wishes != m_wishes) {
        m_wishes = wishes;
        Q_EMIT changed();
    }
}

} // namespace berth::theme
