#include "ui/viewmodels/Preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace berth::viewmodels;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileEverythingIsTheDefault();
    void whatWasSetIsFoundAgain();
    void nonsenseInTheFileIsHarmless();
    void unknownLanguagesAreRefused();

private:
    [[nodiscard]] std::unique_ptr<QSettings> file() const
    {
        return std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("berth.conf")), QSettings::IniFormat);
    }

    QTemporaryDir m_folder;
    const QStringList m_languages{QStringLiteral("en"), QStringLiteral("de")};
};

void TestPreferences::withoutAFileEverythingIsTheDefault()
{
    const Preferences preferences(nullptr, m_languages, nullptr);
    QCOMPARE(preferences.language(), "en");
    QCOMPARE(preferences.scale(), 1.0);
    QCOMPARE(preferences.memoryUnit(), MemoryUnit::Gigabyte);
    QCOMPARE(QLocale(preferences.locale()).language(), QLocale::English);
}

void TestPreferences::whatWasSetIsFoundAgain()
{
    {
        Preferences preferences(file(), m_languages, nullptr);
        const QSignalSpy format(&preferences, &Preferences::formatChanged);
        preferences.setTheme(2);
        preferences.setLanguage(QStringLiteral("de"));
        preferences.setScale(1.5);
        preferences.setMemoryUnit(MemoryUnit::Gibibyte);
        QCOMPARE(format.count(), 2); // language and unit
    }
    const Preferences again(file(), m_languages, nullptr);
    QCOMPARE(again.theme(), 2);
    QCOMPARE(again.language(), "de");
    QCOMPARE(again.scale(), 1.5);
    QCOMPARE(again.memoryUnit(), MemoryUnit::Gibibyte);
    QCOMPARE(again.formatter().number(shown(1234e9, Measure::Memory)), "1.149,3"); // 1234e9 / 2^30 = 1149.252
}

void TestPreferences::nonsenseInTheFileIsHarmless()
{
    {
        const auto settings = file();
        settings->setValue(QStringLiteral("scale"), QStringLiteral("huge"));
        settings->setValue(QStringLiteral("language"), QStringLiteral("../../etc"));
    }
    const Preferences preferences(file(), m_languages, nullptr);
    QCOMPARE(preferences.scale(), Preferences::kLeastScale);
    QVERIFY(m_languages.contains(preferences.language()));
}

void TestPreferences::unknownLanguagesAreRefused()
{
    Preferences preferences(nullptr, m_languages, nullptr);
    preferences.setLanguage(QStringLiteral("tlh"));
    QCOMPARE(preferences.language(), "en");
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
