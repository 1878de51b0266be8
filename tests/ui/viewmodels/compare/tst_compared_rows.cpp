// The table of a comparison as rows and cells, from configurations whose costs are set here.
#include "core/cost/CostKeys.h"
#include "core/report/Comparison.h"
#include "tests/support/ShippedFacts.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/compare/CompareRows.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;

class TestComparedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Installation and licences, where they are stated, are derived as every other amount.
    void whatIsPaidOnceCanBeAsked()
    {
        comparison::Asked asked{.name = {}, .request = {}, .baseline = true};
        asked.request.model = "deepseek-ai/DeepSeek-R1";
        asked.request.system = "dgx-h200";
        cost::CostRequest cost;
        cost.currency = *findCurrency("USD");
        cost.licences = Money{500'000, cost.currency};
        sizing::PreparedModels prepared;
        const std::vector all{comparison::estimateCompared(asked, {testing::shippedCatalog(), prepared, nullptr, cost},
                                                           sizing::Explain::Yes)};
        const ComparedTable table = makeComparedTable(all, false, Formatter(QLocale::c(), MemoryUnit::Gigabyte));
        const QString id = QString::number(static_cast<int>(report::FactId::OneOff));
        const auto row =
            std::find_if(table.rows.begin(), table.rows.end(), [&id](const ComparedRow& one) { return one.id == id; });
        QVERIFY(row != table.rows.end());
        const ComparedCell& cell = table.cells.at(row - table.rows.begin()).first();
        QCOMPARE(cell.text, QStringLiteral("5,000"));
        QCOMPARE(cell.key, text(cost::keys::kOneOff));
    }
};

QTEST_GUILESS_MAIN(TestComparedRows)
#include "tst_compared_rows.moc"
