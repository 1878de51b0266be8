// The settings in the real window, offscreen: forms take nothing while one of their fields shows an error.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QTest>

using namespace berth;
using testing::findType;
using testing::findWith;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine
const QString kPage = QStringLiteral("SettingsPage");

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void ratesInErrorAreNotAdded_data();
    void ratesInErrorAreNotAdded();

private:
    [[nodiscard]] QQuickItem* content() const { return m_main->window()->contentItem(); }
    void type(const QString& field, const QString& text);

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestSettingsPage::init()
{
    m_main = testing::makeShippedWindow();
    QVERIFY(m_main != nullptr);
    m_main->window()->resize(1400, 2400); // all of it without scrolling
    m_main->window()->setProperty("place", QStringLiteral("settings"));
    QTRY_VERIFY_WITH_TIMEOUT(findType(content(), kPage) != nullptr, kPatience);
    constexpr int kCosts = 1; // place of the section
    findType(content(), kPage)->setProperty("section", kCosts);
    QTRY_VERIFY_WITH_TIMEOUT(findWith(content(), "name", QStringLiteral("Rate")) != nullptr, kPatience);
}

void TestSettingsPage::type(const QString& field, const QString& text)
{
    QQuickItem* item = findWith(content(), "name", field);
    QVERIFY2(item != nullptr, qPrintable(field));
    item->forceActiveFocus(Qt::TabFocusReason);
    QTRY_VERIFY_WITH_TIMEOUT(item->hasActiveFocus(), kPatience);
    QTest::keySequence(m_main->window(), QKeySequence::SelectAll);
    for (const QChar letter : text) {
        QTest::keyClick(m_main->window(), letter.toLatin1());
    }
}

void TestSettingsPage::ratesInErrorAreNotAdded_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("added");
    QTest::addRow("a number") << "1.1" << 1;
    QTest::addRow("no number, though its beginning is one") << "1,1" << 0;
    QTest::addRow("out of range") << "0" << 0;
}

void TestSettingsPage::ratesInErrorAreNotAdded()
{
    QFETCH(QString, rate);
    QFETCH(int, added);
    auto* rates = m_main->session().costs()->rates();
    type(QStringLiteral("Rate"), rate);
    QQuickItem* add = findWith(content(), "text", QStringLiteral("Add rate"));
    QVERIFY(add != nullptr);
    add->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_main->window(), Qt::Key_Space);
    QCOMPARE(rates->count(), added);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
