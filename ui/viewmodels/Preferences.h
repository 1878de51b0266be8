// What the user set once and wants to find again: theme, language, size of text, memory unit. Kept in a settings file
// if one is given; tests and pictures give none. GUI thread only.
#pragma once

#include "ui/viewmodels/Formatter.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace berth::viewmodels {

class Preferences : public QObject
{
    Q_OBJECT
    // A Token.SchemeChoice of the theme.
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY scaleChanged FINAL)
    Q_PROPERTY(berth::viewmodels::MemoryUnit memoryUnit READ memoryUnit WRITE setMemoryUnit NOTIFY formatChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion WRITE setReducedMotion NOTIFY motionChanged FINAL)
    Q_PROPERTY(QString locale READ locale NOTIFY languageChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the preferences.")

public:
    static constexpr double kLeastScale = 1;
    static constexpr double kMostScale = 3;

    // `languages` are those the program has words for, "en" first.
    Preferences(std::unique_ptr<QSettings> settings, const QStringList& languages, QObject* parent);

    [[nodiscard]] int theme() const { return m_theme; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] MemoryUnit memoryUnit() const { return m_memoryUnit; }
    [[nodiscard]] bool hasReducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] QString path() const { return m_settings ? m_settings->fileName() : QString(); } // of the file
    [[nodiscard]] QString locale() const; // of numbers and dates: that of the language, as the system has it
    [[nodiscard]] Formatter formatter() const { return Formatter(QLocale(locale()), m_memoryUnit); }

    void setTheme(int theme);
    void setLanguage(const QString& language);
    void setScale(double scale);
    void setMemoryUnit(MemoryUnit unit);
    void setReducedMotion(bool reduced);

    // What a language calls itself.
    Q_INVOKABLE static QString languageName(const QString& language);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void scaleChanged();
    void motionChanged();
    void formatChanged();

private:
    void store(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;
    QStringList m_languages;
    QString m_language;
    int m_theme = 0;
    double m_scale = 1;
    bool m_reducedMotion = false;
    MemoryUnit m_memoryUnit = MemoryUnit::Gigabyte;
};

} // namespace berth::viewmodels
