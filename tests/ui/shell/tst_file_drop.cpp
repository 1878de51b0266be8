// Files that are dragged onto the real window and dropped: a price list opens its preview wherever it falls, anything
// else is told in one sentence what can be dropped.
#include "tests/ui/shell/ShippedWindow.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine

} // namespace

class TestFileDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void aPriceListOpensItsPreview_data();
    void aPriceListOpensItsPreview();
    void otherFilesAreTold_data();
    void otherFilesAreTold();

private:
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    [[nodiscard]] viewmodels::PriceImport& prices() { return *m_main->session().catalogue()->prices(); }
    // As a window system delivers it; whether the window takes what is held over it.
    [[nodiscard]] bool drop(const QUrl& file, const QPointF& at)
    {
        QMimeData data;
        data.setUrls({file});
        QDragEnterEvent enters(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enters);
        QDragMoveEvent moves(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &moves);
        QDropEvent drops(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drops);
        return enters.isAccepted() && drops.isAccepted();
    }

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestFileDrop::init()
{
    m_main = testing::makeShippedWindow({.tables = app::readShippedCells, .still = true});
    QVERIFY(m_main != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(m_main->window(), kPatience));
}

void TestFileDrop::aPriceListOpensItsPreview_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QPointF>("share"); // of the window's width and height
    QTest::addColumn<QString>("name");
    const QString csv = QStringLiteral("prices.csv");
    QTest::newRow("results") << QStringLiteral("size") << QPointF(0.5, 0.5) << csv;
    QTest::newRow("rail") << QStringLiteral("size") << QPointF(0.01, 0.5) << csv;
    QTest::newRow("top bar") << QStringLiteral("compare") << QPointF(0.3, 0.01) << csv;
    QTest::newRow("status bar") << QStringLiteral("settings") << QPointF(0.5, 0.995) << csv;
    QTest::newRow("catalogue") << QStringLiteral("catalogue") << QPointF(0.5, 0.5) << csv;
    QTest::newRow("capitals and spaces") << QStringLiteral("size") << QPointF(0.5, 0.5)
                                         << QStringLiteral("Our prices.CSV");
}

void TestFileDrop::aPriceListOpensItsPreview()
{
    QFETCH(QString, place);
    QFETCH(QPointF, share);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("item_id,price,currency,as_of\n"
               "h200-141gb-sxm,29500,USD,2026-11-01\n"
               "h200-141gb-sxm,12;5O,USD,2026-11-01\n");
    file.close();
    window().setProperty("place", place);
    QVERIFY(drop(QUrl::fromLocalFile(file.fileName()), {share.x() * window().width(), share.y() * window().height()}));
    QTRY_VERIFY_WITH_TIMEOUT(prices().isOpen(), kPatience); // once the catalogue is read
    QCOMPARE(window().property("place").toString(), QStringLiteral("catalogue"));
    QCOMPARE(prices().file(), name);
    QCOMPARE(prices().takeable(), 1);
    QCOMPARE(prices().refused(), 1);
}

void TestFileDrop::otherFilesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quote") << QStringLiteral("offer.pdf");
    QTest::newRow("sheet") << QStringLiteral("prices.xlsx");
    QTest::newRow("spaces and letters") << QString::fromUtf8("Preise für Köln.ods");
    QTest::newRow("only looks like it") << QStringLiteral("prices.csv.exe");
}

void TestFileDrop::otherFilesAreTold()
{
    QFETCH(QString, name);
    window().setProperty("place", QStringLiteral("size"));
    QVERIFY(drop(QUrl::fromLocalFile(QStringLiteral("/data/") + name), {window().width() / 2.0, 300}));
    const QList<viewmodels::NoticeRow>& told = m_main->session().notices()->rowList();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().text,
             name + QStringLiteral(" cannot be opened here. A price list can be dropped: a file that ends in .csv."));
    QVERIFY(!prices().isOpen());
    QCOMPARE(window().property("place").toString(), QStringLiteral("size"));
}

QTEST_MAIN(TestFileDrop)
#include "tst_file_drop.moc"
