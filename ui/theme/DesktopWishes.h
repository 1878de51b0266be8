// What the desktop asks of all programs, by the settings portal of the XDG desktops: a dark window, less motion.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
#pragma once

#include <optional>

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace berth::theme {

using DesktopSettings = QMap<QString, QVariantMap>; // by namespace, then by key

struct DesktopWishes
{
    std::optional<bool> dark = std::nullopt; // nothing: no preference
    bool lessMotion = false;

    friend bool operator==(const DesktopWishes&, const DesktopWishes&) = default;
};

// From the common settings; where a desktop has none of them for motion, from those of GNOME and KDE. Pure.
[[nodiscard]] DesktopWishes wishesIn(const DesktopSettings& settings);

// Asks once and hears of changes, without waiting for either. Without a portal there are no wishes. GUI thread only.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(QObject* parent);

    [[nodiscard]] const DesktopWishes& wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void take(const DesktopWishes& wishes);

    DesktopWishes m_wishes;
};

} // namespace berth::theme
