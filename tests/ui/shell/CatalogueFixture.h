// The catalogue page in the real window, offscreen, driven by keys.
#pragma once

#include "tests/ui/shell/ShippedWindow.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>

namespace berth::testing {

inline constexpr int kPatience = 60'000; // milliseconds; a busy machine
inline constexpr int kMostTabs = 60; // more than the page has stops
inline const QString kAccelerators = QStringLiteral("accelerators");
inline const QString kPrices = QStringLiteral("prices");
inline const QString kH200 = QStringLiteral("h200-141gb-sxm");
inline const QString kPower = QStringLiteral("tdp_w");

[[nodiscard]] inline QString nameOf(const QQuickItem* item)
{
    for (const char* property : {"name", "text", "title"}) {
        const QString name = item != nullptr ? item->property(property).toString() : QString();
        if (!name.isEmpty()) {
            return name;
        }
    }
    return {};
}

[[nodiscard]] inline bool isOfType(const QQuickItem* item, const char* type)
{
    return item != nullptr && QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type));
}

[[nodiscard]] inline bool isInside(const QQuickItem* item, const char* type)
{
    while (item != nullptr && !isOfType(item, type)) {
        item = item->parentItem();
    }
    return item != nullptr;
}

class CatalogueFixture : public QObject
{
protected:
    void open(viewmodels::TableLoader loader)
    {
        m_main = makeShippedWindow({.tables = std::move(loader), .still = true});
        QVERIFY(m_main != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(m_main->window(), kPatience));
        window().setProperty("place", QStringLiteral("catalogue"));
        QTRY_VERIFY_WITH_TIMEOUT(page().entries()->total() > 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().size()->isBusy(), kPatience);
    }
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    [[nodiscard]] viewmodels::CatalogueViewModel& page() { return *m_main->session().catalogue(); }
    [[nodiscard]] const catalog::Catalog& facts() { return m_main->session().catalog(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(&window(), letter.toLatin1());
        }
    }
    // By Tab, as far as it takes.
    [[nodiscard]] bool tabTo(const QString& name)
    {
        for (int step = 0; step < kMostTabs; ++step) {
            if (nameOf(window().activeFocusItem()) == name) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] bool paneOf(const char* type)
    {
        for (int step = 0; step < 6 && !isOfType(window().activeFocusItem(), type); ++step) {
            press(Qt::Key_F6);
        }
        return isOfType(window().activeFocusItem(), type);
    }
    // From wherever the keyboard is, through the search, to an entry of a kind.
    void goTo(const QString& kind, const QString& id)
    {
        page().open(kind, id);
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(page().entry()->entryId(), id);
    }
    [[nodiscard]] viewmodels::FactRow fact(const QString& id)
    {
        for (const viewmodels::FactRow& row : page().entry()->factList()) {
            if (row.id == id) {
                return row;
            }
        }
        return {};
    }
    // Walks down the facts until that one has the keyboard.
    void walkTo(const QString& id)
    {
        const auto& facts = page().entry()->factList();
        const auto place = std::find_if(facts.begin(), facts.end(), [&](const auto& row) { return row.id == id; });
        QVERIFY(place != facts.end());
        press(Qt::Key_Home);
        for (auto step = place - facts.begin(); step > 0; --step) {
            press(Qt::Key_Down);
        }
    }
    [[nodiscard]] double powerInUse() { return catalog::byId(facts(), AcceleratorId(kH200.toStdString()))->tdp->value; }

    std::unique_ptr<shell::MainWindow> m_main;
};

} // namespace berth::testing
