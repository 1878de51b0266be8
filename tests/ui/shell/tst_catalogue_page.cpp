// The catalogue in the real window, offscreen, by keys alone: search, walk, filter, order; every size shows the page;
// hostile facts are plain text everywhere.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/CatalogueFixture.h"

using namespace berth;
using namespace berth::testing;

namespace {

// The shipped tables with hostile texts in every text of every third row.
Result<catalog::Cells> readHostile()
{
    auto cells = app::readShippedCells();
    for (std::size_t table = 0; cells && table < cells->size(); ++table) {
        const std::vector<catalog::Column>& columns = catalog::tables()[table].columns;
        for (std::size_t row = 0; row < (*cells)[table].size(); row += 3) {
            for (std::size_t column = 1; column < columns.size(); ++column) {
                if (columns[column].type == catalog::ColumnType::Text && columns[column].references.empty()) {
                    (*cells)[table][row][column] =
                        std::string("<img src='file:///etc/hostname'>\u202E<b>%1 &amp; ") + std::string(2000, 'x');
                }
            }
        }
    }
    return cells;
}

} // namespace

class TestCataloguePage : public CatalogueFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_main.reset(); }
    void walksBySearchAndArrows();
    void narrowsDownAndOrders();
    void hostileFactsAreOnlyText();
    void everySizeShowsThePage();
};

void TestCataloguePage::walksBySearchAndArrows()
{
    open(app::readShippedCells);
    QVERIFY(paneOf("KindLine"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(page().kind(), kAccelerators);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("h200"));
    QTRY_VERIFY(page().entries()->count() > 1 && page().entries()->count() < page().entries()->total());
    press(Qt::Key_Return); // to the first that was found
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(0));
    press(Qt::Key_Down);
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(1));
    press(Qt::Key_End);
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(page().entries()->count() - 1));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_COMPARE(page().entries()->count(), page().entries()->total());
    page().setKind(QStringLiteral("models"));
    press(Qt::Key_Down); // from the search into the list
    press(Qt::Key_Home);
    constexpr int kSteps = 20;
    for (int step = 0; step < kSteps; ++step) {
        press(Qt::Key_Down);
    }
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(kSteps));
    press(Qt::Key_Q); // the next that begins so
    QTRY_VERIFY(page().entry()->name().startsWith(u'q', Qt::CaseInsensitive));
}

void TestCataloguePage::narrowsDownAndOrders()
{
    open(app::readShippedCells);
    goTo(kAccelerators, kH200);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(tabTo(QStringLiteral("Narrow down")));
    press(Qt::Key_Down);
    QTRY_VERIFY(page().entries()->facet() == 1 && page().entries()->count() < page().entries()->total());
    press(Qt::Key_Up);
    QTRY_COMPARE(page().entries()->facet(), 0);
    QVERIFY(tabTo(QStringLiteral("How it is known")) || tabTo(QStringLiteral("All")));
    press(Qt::Key_Right);
    QTRY_COMPARE(page().entries()->proof(), 1);
    QVERIFY(page().entries()->count() < page().entries()->total());
    press(Qt::Key_Left);
    QTRY_COMPARE(page().entries()->proof(), 0);
    QVERIFY(tabTo(QStringLiteral("Memory")));
    press(Qt::Key_Space);
    press(Qt::Key_Space); // largest first
    QVERIFY(page().entries()->isDescending());
    const auto memoryAt = [this](int row) {
        return catalog::byId(facts(), AcceleratorId(page().entries()->idAt(row).toStdString()))->memoryGb;
    };
    for (int row = 1; row < 20; ++row) {
        QVERIFY(memoryAt(row - 1) >= memoryAt(row));
    }
}

void TestCataloguePage::hostileFactsAreOnlyText()
{
    open(readHostile);
    for (const viewmodels::KindRow& kind : page().kindList()) {
        page().setKind(kind.id);
        QCoreApplication::processEvents();
        int texts = 0;
        testing::visit(window().contentItem(), [&](QQuickItem* item) {
            const QVariant format = item->property("textFormat");
            if (format.isValid()) {
                ++texts;
                QVERIFY2(format.toInt() == Qt::PlainText, item->metaObject()->className());
            }
        });
        QVERIFY(texts > 50);
    }
}

void TestCataloguePage::everySizeShowsThePage()
{
    open(app::readShippedCells);
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700), QSize(800, 700), QSize(480, 300)}) {
        window().resize(size);
        QTRY_COMPARE(window().contentItem()->size().toSize().width(), size.width());
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Filter"));
        const auto isInside = [this, size] {
            QQuickItem* field = window().activeFocusItem();
            return QRectF(QPointF(), QSizeF(size)).contains(field->mapRectToScene(field->boundingRect()));
        };
        QTRY_VERIFY2(isInside(), qPrintable(QString::number(size.width())));
    }
}

QTEST_MAIN(TestCataloguePage)
#include "tst_catalogue_page.moc"
