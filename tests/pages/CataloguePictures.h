// The catalogue in states worth a picture.
#pragma once

#include "tests/pages/FindItem.h"
#include "ui/shell/MakeWindow.h"

#include <QQuickItem>
#include <QTest>

#include <cstdio>
#include <functional>

namespace berth::pictures {

using shell::MainWindow;

inline constexpr int kReadMilliseconds = 20'000; // patience with a busy machine

// The catalogue with that entry of that kind.
inline std::function<void(MainWindow&)> catalogue(const char* kind, const char* id)
{
    return [kind, id](MainWindow& w) {
        w.window()->setProperty("place", QStringLiteral("catalogue"));
        berth::viewmodels::CatalogueViewModel* page = w.session().catalogue();
        if (!QTest::qWaitFor([page] { return page->entries()->total() > 0; }, kReadMilliseconds)) {
            std::fprintf(stderr, "the catalogue was not read\n");
        }
        page->open(QLatin1String(kind), QLatin1String(id));
    };
}

// An own power limit beside the shipped one, and the form open for another fact.
inline void ownValues(MainWindow& w)
{
    catalogue("accelerators", "h200-141gb-sxm")(w);
    berth::viewmodels::CatalogueViewModel* page = w.session().catalogue();
    berth::viewmodels::OwnEditor* editor = page->editor();
    editor->editFact(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"), QStringLiteral("tdp_w"));
    editor->setValue(QStringLiteral("value/"), QStringLiteral("650"));
    editor->setValue(QStringLiteral("source/"), QStringLiteral("power plan 2026"));
    editor->setValue(QStringLiteral("why/"), QStringLiteral("cap in hall B"));
    editor->save();
    const auto known = [page] {
        return page->entry()->proof() == berth::viewmodels::Proof::Own;
    };
    if (!QTest::qWaitFor(known, kReadMilliseconds)) {
        std::fprintf(stderr, "the own value did not arrive\n");
    }
    editor->editFact(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"), QStringLiteral("memory_gb"));
    editor->setValue(QStringLiteral("value/"), QStringLiteral("14O"));
    editor->save();
}

// A new system half described, as it looks after it was refused.
inline void newSystem(MainWindow& w)
{
    catalogue("systems", "dgx-h200")(w);
    berth::viewmodels::OwnEditor* editor = w.session().catalogue()->editor();
    editor->newEntry(QStringLiteral("systems"));
    editor->setValue(QStringLiteral("name"), QStringLiteral("Rack 7"));
    editor->setValue(QStringLiteral("accelerator_id"), QStringLiteral("h200-141gb-sxm"));
    editor->setValue(QStringLiteral("ram_gb"), QStringLiteral("2 tons"));
    editor->save();
}

// The choice of columns, as its button opens it.
inline void columns(MainWindow& w)
{
    catalogue("accelerators", "h200-141gb-sxm")(w);
    QTest::keyClick(w.window(), Qt::Key_F, Qt::ControlModifier);
    constexpr int kMostTabs = 20;
    for (int step = 0; step < kMostTabs; ++step) {
        const QQuickItem* item = w.window()->activeFocusItem();
        if (item != nullptr && item->property("text").toString() == QStringLiteral("Columns")) {
            break;
        }
        QTest::keyClick(w.window(), Qt::Key_Tab);
    }
    QTest::keyClick(w.window(), Qt::Key_Space);
}

// A price list with rows that can be taken and rows that cannot, two prices of one item, an item that was chosen, and a
// price that no exchange rate leads to.
inline void priceList(MainWindow& w)
{
    catalogue("prices", "price-020")(w);
    berth::viewmodels::PriceImport* prices = w.session().catalogue()->prices();
    prices->read(QStringLiteral("prices.csv"),
                 "item_id,price,currency,as_of\n"
                 "h200-141gb-sxm,29500,USD,2026-11-01\n"
                 "dgx-h200,318400,USD,2026-11-01\n"
                 "h200-141gb-sxm,12;5O,USD,2026-11-01\n"
                 "h2000,1,USD,2026-11-01\n"
                 "H100 SXM5 80G,24800,USD,2026-11-01\n"
                 "NVIDIA H200 NVL PCIe,31200,USD,2026-11-01\n"
                 "h200-141gb-sxm,30100,USD,2026-10-01\n"
                 "ascend-910b2,98000,CNY,2026-11-01\n");
    prices->choose(QStringLiteral("7"), QStringLiteral("h200-141gb-nvl"));
}

// The page with the accuracy, as a button below the kinds shows it.
inline void accuracy(MainWindow& w)
{
    catalogue("accelerators", "h200-141gb-sxm")(w);
    if (QQuickItem* button = findLabelled(w.window()->contentItem(), QStringLiteral("Accuracy of Berth"))) {
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(w.window(), Qt::Key_Space);
    }
    const auto* known = w.session().catalogue()->accuracy();
    if (!QTest::qWaitFor([known] { return known->isKnown(); }, kReadMilliseconds)) {
        std::fprintf(stderr, "the runs were not predicted\n");
    }
}

} // namespace berth::pictures
