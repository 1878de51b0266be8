// A Size page on the shipped catalogue, without a window, for tests.
#pragma once

#include "app/facts/ShippedFacts.h"
#include "ui/viewmodels/SizeViewModel.h"

#include <QSignalSpy>
#include <QTest>

namespace berth::viewmodels {

inline constexpr int kPatience = 20'000; // milliseconds; a busy machine, not the estimate

inline QList<ResultRow> rowsOf(SizeViewModel& page)
{
    QList<ResultRow> rows;
    for (int row = 0; row < page.results()->rowCount(); ++row) {
        rows << page.results()->index(row, 0).data(RowModel<ResultRow>::RowRole).value<ResultRow>();
    }
    return rows;
}

inline std::optional<catalog::Catalog> openShipped()
{
    auto opened = app::openShippedCatalog();
    return opened ? std::optional(*std::move(opened)) : std::nullopt;
}

// Waits until the last question is answered.
inline void settle(SizeViewModel& page)
{
    QSignalSpy answered(&page, &SizeViewModel::answered);
    QVERIFY(!page.isBusy() || answered.wait(kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), kPatience);
}

inline std::unique_ptr<SizeViewModel> makePage(const catalog::Catalog& catalog)
{
    auto page = std::make_unique<SizeViewModel>(catalog, Formatter(QLocale("en_US"), MemoryUnit::Gigabyte), nullptr);
    settle(*page);
    return page;
}

} // namespace berth::viewmodels
