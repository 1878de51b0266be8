#include "ui/viewmodels/Preferences.h"

#include <algorithm>
#include <utility>

namespace berth::viewmodels {

namespace {

const QString kTheme = QStringLiteral("theme");
const QString kLanguage = QStringLiteral("language");
const QString kScale = QStringLiteral("scale");
const QString kReducedMotion = QStringLiteral("reduced-motion");
const QString kMemoryUnit = QStringLiteral("memory-unit");

// The language of the desktop if the program speaks it, otherwise the first.
QString systemLanguage(const QStringList& languages)
{
    const QLocale system = QLocale::system();
    for (const QString& wanted : {system.name(), system.name().section(u'_', 0, 0)}) {
        if (languages.contains(wanted)) {
            return wanted;
        }
    }
    return languages.value(0);
}

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> settings, const QStringList& languages, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_languages(languages), m_language(languages.value(0))
{
    if (!m_settings) {
        return;
    }
    const QString language = m_settings->value(kLanguage).toString();
    m_language = languages.contains(language) ? language : systemLanguage(languages);
    m_theme = m_settings->value(kTheme, m_theme).toInt();
    m_scale = std::clamp(m_settings->value(kScale, m_scale).toDouble(), kLeastScale, kMostScale);
    m_reducedMotion = m_settings->value(kReducedMotion).toBool();
    m_memoryUnit = m_settings->value(kMemoryUnit).toInt() == 0 ? MemoryUnit::Gigabyte : MemoryUnit::Gibibyte;
}

QString Preferences::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale own(m_language);
    const bool sameLanguage = system.language() == own.language() && system.language() != QLocale::C;
    return (m_settings && sameLanguage ? system : own).name();
}

void Preferences::setTheme(int theme)
{
    if (std::exchange(m_theme, theme) != theme) {
        store(kTheme, theme);
        Q_EMIT themeChanged();
    }
}

void Preferences::setLanguage(const QString& language)
{
    if (m_languages.contains(language) && std::exchange(m_language, language) != language) {
        store(kLanguage, language);
        Q_EMIT languageChanged();
        Q_EMIT formatChanged();
    }
}

void Preferences::setScale(double scale)
{
    const double allowed = std::clamp(scale, kLeastScale, kMostScale);
    if (std::exchange(m_scale, allowed) != allowed) {
        store(kScale, allowed);
        Q_EMIT scaleChanged();
    }
}

void Preferences::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced) {
        store(kReducedMotion, reduced);
        Q_EMIT motionChanged();
    }
}

void Preferences::setMemoryUnit(MemoryUnit unit)
{
    if (std::exchange(m_memoryUnit, unit) != unit) {
        store(kMemoryUnit, static_cast<int>(unit));
        Q_EMIT formatChanged();
    }
}

QString Preferences::languageName(const QString& language)
{
    const QLocale locale(language);
    const QString name =
        locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    return name.isEmpty() ? language : name.at(0).toUpper() + name.mid(1);
}

void Preferences::store(const QString& key, const QVariant& value)
{
    if (m_settings) {
        m_settings->setValue(key, value);
    }
}

} // namespace berth::viewmodels
