// The reasons why nothing meets every target, above the table: where their pane ends, it cuts through no line.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine
constexpr int kTooLittle = 150'000; // that no machine for this model costs

// The part that the lower edge of the pane goes through; empty: none.
QString cutPart(const QQuickItem& pane)
{
    QQuickItem* content = pane.property("contentItem").value<QQuickItem*>();
    for (const QQuickItem* part : content->childItems().constFirst()->childItems()) {
        const double top = part->mapToItem(&pane, QPointF()).y();
        if (part->isVisible() && part->height() > 0 && top < pane.height() && top + part->height() > pane.height()) {
            return QString::fromLatin1(part->metaObject()->className());
        }
    }
    return {};
}

} // namespace

class TestFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsEndBetweenLines_data();
    void reasonsEndBetweenLines();
};

void TestFolds::reasonsEndBetweenLines_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1440, 900);
    QTest::newRow("lower") << QSize(1440, 780);
    QTest::newRow("high") << QSize(1440, 1100);
}

void TestFolds::reasonsEndBetweenLines()
{
    QFETCH(QSize, size);
    const auto main = testing::makeShippedWindow();
    QVERIFY(main != nullptr);
    main->window()->resize(size);
    viewmodels::SizeViewModel& page = *main->session().size();
    QTRY_VERIFY_WITH_TIMEOUT(page.answer() != nullptr && !page.isBusy(), kPatience);
    page.requirement()->limits()->budget()->edit(kTooLittle);
    QTRY_VERIFY_WITH_TIMEOUT(page.diagnosis()->isKnown() && !page.isBusy() && !page.isLookingNear(), kPatience);
    const QQuickItem* pane = nullptr;
    const auto isShown = [&] {
        pane = testing::findType(main->window()->contentItem(), QStringLiteral("NoSolution"));
        return pane != nullptr && pane->isVisible() && pane->height() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(cutPart(*pane), QString(), kPatience);
}

QTEST_MAIN(TestFolds)
#include "tst_folds.moc"
