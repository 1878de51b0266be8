// The QML side of charts: the module loads, a specification goes in as a property of a view model, the reading is shown
// beside its value and spoken.
#include <QtTest>

#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleCharts.h"
#include "ui/charts/PlotItem.h"
#include "ui/controls/SortModel.h"
#include "ui/theme/PrepareQml.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QtPlugin>

using namespace berth;
using namespace berth::report;

Q_IMPORT_PLUGIN(Berth_ChartsPlugin)

// What a page's view model looks like to a chart.
class ChartSource : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::report::ChartSpec chart READ chart NOTIFY chartChanged)
    Q_PROPERTY(berth::report::TextSourcePointer texts MEMBER m_texts CONSTANT)

public:
    [[nodiscard]] ChartSpec chart() const { return m_chart; }
    void show(const ChartSpec& chart)
    {
        m_chart = chart;
        Q_EMIT chartChanged();
    }

Q_SIGNALS:
    void chartChanged();

private:
    ChartSpec m_chart = testing::throughputChart();
    TextSourcePointer m_texts = std::make_shared<testing::EnglishTexts>();
};

class TestChartQml : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheChartOfAViewModel();
    void readingIsShownAndSpoken();
    void framePutsTheNumbersInATable();
    void titleIsWrappedBeforeItIsCut();
    void tableShowsEveryFigureWhole_data();
    void tableShowsEveryFigureWhole();
    void tableIsCopiedForASpreadsheet();
    void rowsAreNamedWithTheirHeads();
    void tableOrdersCopiesAndFinds();
    void tableIsRefilledInSilence();

private:
    ChartSource m_source;
    QQuickView m_view;
    charts::PlotItem* m_plot = nullptr;
};

void TestChartQml::initTestCase()
{
    theme::prepareQml(*m_view.engine());
    QQmlComponent component(m_view.engine());
    component.setData(
        "import QtQuick\nimport Berth.Charts\nimport Berth.Theme\n"
        "Rectangle { id: root; required property QtObject source; width: 640; height: 360; color: Theme.surface\n"
        "ChartFrame { anchors.fill: parent; anchors.margins: 20; title: 'Throughput'; spec: root.source.chart; "
        "texts: root.source.texts } }",
        QUrl());
    auto* root =
        component.createWithInitialProperties({{QStringLiteral("source"), QVariant::fromValue<QObject*>(&m_source)}});
    QVERIFY2(root != nullptr, qPrintable(component.errorString()));
    m_view.setContent(QUrl(), &component, root);
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    m_plot = root->findChild<charts::PlotItem*>();
    QVERIFY(m_plot != nullptr);
}

void TestChartQml::showsTheChartOfAViewModel()
{
    QCOMPARE(m_plot->spec().series.size(), std::size_t(6));
    QVERIFY(m_plot->texts() != nullptr);
    const QImage lines = m_view.grabWindow();
    m_source.show(testing::memoryBars());
    QCOMPARE(m_plot->spec().bars.size(), std::size_t(4));
    QTRY_VERIFY(m_view.grabWindow() != lines);
    m_source.show(testing::throughputChart());
}

void TestChartQml::readingIsShownAndSpoken()
{
    m_plot->forceActiveFocus();
    const QImage before = m_view.grabWindow();
    QTest::keyClick(&m_view, Qt::Key_Right); // although the chart changed just now
    QVERIFY(m_plot->isReading());
    QVERIFY(m_plot->spoken().contains(QLatin1String("tokens/s")));
    const QImage after = m_view.grabWindow();
    QVERIFY(after != before);
    after.save(QStringLiteral("chart_reading.png")); // to be looked at, beside the test's own files
    QTest::keyClick(&m_view, Qt::Key_Escape);
    QVERIFY(!m_plot->isReading());
}

namespace {

void collect(QQuickItem* item, const char* type, QList<QQuickItem*>& found)
{
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type)))
        found << item;
    for (QQuickItem* child : item->childItems())
        collect(child, type, found);
}

QObject* childOf(QObject* parent, const char* type)
{
    const QList<QObject*> children = parent->findChildren<QObject*>();
    const auto found = std::find_if(children.begin(), children.end(), [type](const QObject* child) {
        return QString::fromLatin1(child->metaObject()->className()).startsWith(QLatin1String(type));
    });
    return found != children.end() ? *found : nullptr;
}

} // namespace

void TestChartQml::framePutsTheNumbersInATable()
{
    QObject* frame = childOf(m_view.rootObject(), "ChartFrame");
    QVERIFY(frame != nullptr);
    m_plot->forceActiveFocus();
    QTest::keyClick(&m_view, Qt::Key_T);
    QVERIFY(frame->property("tableShown").toBool());
    QVERIFY(!m_plot->isVisible());
    QCOMPARE(childOf(frame, "DataTable")->property("activeFocus").toBool(), true);
    const QImage table = m_view.grabWindow();
    table.save(QStringLiteral("chart_table.png"));
    QTest::keyClick(&m_view, Qt::Key_Escape);
    QVERIFY(!frame->property("tableShown").toBool());
    QVERIFY(m_plot->hasActiveFocus()); // and not the table that is gone
    QTest::keyClick(&m_view, Qt::Key_T);
    QVERIFY(frame->property("tableShown").toBool());
    QTest::keyClick(&m_view, Qt::Key_T);
    QVERIFY(!frame->property("tableShown").toBool());
    QVERIFY(m_plot->hasActiveFocus());
}

void TestChartQml::titleIsWrappedBeforeItIsCut()
{
    auto* root = m_view.rootObject();
    QObject* frame = childOf(root, "ChartFrame");
    const QVariant before = frame->property("title");
    frame->setProperty("title", QStringLiteral("Durchsatz gegen Reaktionstempo"));
    QList<QQuickItem*> labels;
    for (const int width : {640, 320}) {
        root->setSize(QSizeF(width, 360));
        m_view.grabWindow();
        labels.clear();
        collect(qobject_cast<QQuickItem*>(frame), "Label", labels);
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const QQuickItem* label) {
            return label->property("text") == frame->property("title");
        });
        QVERIFY(found != labels.end());
        QVERIFY(!(*found)->property("truncated").toBool());
        QCOMPARE((*found)->property("lineCount").toInt(), width == 640 ? 1 : 2);
        QVERIFY((*found)->mapToItem(root, {0, (*found)->height()}).y() <= m_plot->mapToItem(root, {0, 0}).y());
    }
    frame->setProperty("title", before);
    root->setSize({640, 360});
}

void TestChartQml::tableShowsEveryFigureWhole_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSize>("size");

    QTest::newRow("roomy") << testing::throughputChart() << QSize(900, 360);
    QTest::newRow("narrow") << testing::throughputChart() << QSize(420, 300);
    QTest::newRow("bars") << testing::memoryBars() << QSize(420, 300);
    QTest::newRow("map") << testing::contextMap() << QSize(640, 460);
}

namespace {

// Cells that are shown and cut at an edge of what scrolls; `figures` counts those that are whole.
QStringList cutFigures(const QQuickItem* table, const QQuickItem* flick, int& figures)
{
    QList<QQuickItem*> rows;
    collect(const_cast<QQuickItem*>(table), "DataRow", rows);
    QStringList cut;
    for (QQuickItem* row : rows) {
        QList<QQuickItem*> cells;
        collect(row, "Label", cells);
        for (const QQuickItem* cell : cells) {
            if (cell->opacity() == 0 || cell->property("horizontalAlignment").toInt() != Qt::AlignRight)
                continue;
            const double left = cell->mapToItem(flick, {}).x();
            if (left < -1 || left + cell->width() > flick->width() + 1)
                cut << cell->property("text").toString();
            else
                ++figures;
        }
    }
    return cut;
}

} // namespace

// Nothing is cut, nothing lies under the scroll bar, and what is not in sight can be moved there.
void TestChartQml::tableShowsEveryFigureWhole()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSize, size);
    m_source.show(spec);
    QQuickItem* frame = m_view.rootObject();
    frame->setSize(size);
    QObject* chartFrame = childOf(frame, "ChartFrame");
    chartFrame->setProperty("tableShown", true);
    m_view.grabWindow();
    auto* table = qobject_cast<QQuickItem*>(childOf(chartFrame, "DataTable"));
    QList<QQuickItem*> labels;
    for (const char* part : {"DataRow", "DataHeader"}) {
        QList<QQuickItem*> parts;
        collect(table, part, parts);
        QVERIFY(!parts.isEmpty());
        for (QQuickItem* one : parts)
            collect(one, "Label", labels);
    }
    QVERIFY(labels.size() > 9);
    for (QQuickItem* label : labels)
        QVERIFY2(!label->property("truncated").toBool(), qPrintable(label->property("text").toString()));
    QList<QQuickItem*> bars;
    collect(table, "ScrollBar", bars);
    auto* flick = qobject_cast<QQuickItem*>(childOf(table, "QQuickFlickable"));
    QVERIFY(flick != nullptr);
    int upright = 0;
    for (const QQuickItem* bar : bars) {
        const bool beside = bar->property("orientation").toInt() == Qt::Vertical && bar->isVisible();
        upright += beside ? 1 : 0;
        QVERIFY(!beside || bar->mapToItem(table, {}).x() >= flick->mapToItem(table, {}).x() + flick->width());
    }
    QCOMPARE(upright, spec.kind == ChartKind::Map ? 0 : 1);
    const double beyond = flick->property("contentWidth").toDouble() - flick->width();
    table->forceActiveFocus();
    for (int key = 0; key < 40; ++key) {
        int figures = 0;
        QTRY_COMPARE(cutFigures(table, flick, figures), QStringList()); // rows of the table before may go later
        QVERIFY(figures > 0 || spec.kind == ChartKind::Map); // words alone
        QTest::keyClick(&m_view, Qt::Key_Right);
    }
    QCOMPARE(flick->property("contentX").toDouble(), std::max(0.0, beyond));
    for (int key = 0; key < 40; ++key)
        QTest::keyClick(&m_view, Qt::Key_Left);
    QCOMPARE(flick->property("contentX").toDouble(), 0.0);
    chartFrame->setProperty("tableShown", false);
    frame->setSize({640, 360});
    m_source.show(testing::throughputChart());
}

void TestChartQml::tableIsCopiedForASpreadsheet()
{
    QObject* frame = childOf(m_view.rootObject(), "ChartFrame");
    m_plot->forceActiveFocus();
    QTest::keyClick(&m_view, Qt::Key_T);
    QSignalSpy copied(frame, SIGNAL(copied(QString)));
    QTest::keyClick(&m_view, Qt::Key_Home);
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.takeFirst().first().toString(), QStringLiteral("H200\t20.0\t1210\t1125\t1295"));
    QTest::keyClick(&m_view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.takeFirst().first().toString(), m_plot->tableText());
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied.takeFirst().first().toString().startsWith(QStringLiteral("H200\t31.0\t962")));
    QTest::keyClick(&m_view, Qt::Key_Escape);
}

void TestChartQml::rowsAreNamedWithTheirHeads()
{
    controls::SortModel model;
    m_source.show(testing::memoryBars());
    model.setSource(m_plot->table());
    QVERIFY2(model.spoken(0).startsWith(QStringLiteral("Share Weights, 8 × H200, FP8 85.1 GB, ")),
             qPrintable(model.spoken(0)));
    m_source.show(testing::throughputChart());
}

void TestChartQml::tableOrdersCopiesAndFinds()
{
    controls::SortModel model;
    model.setSource(m_plot->table());
    QCOMPARE(model.rows(), m_plot->table()->rowCount());
    QCOMPARE(model.columns(), m_plot->table()->columnCount());
    int figure = 0;
    while (figure < model.columns() && !model.isFigure(figure)) {
        ++figure;
    }
    QVERIFY(figure > 0 && figure < model.columns());
    const auto numbers = [&] {
        QList<double> values;
        for (int row = 0; row < model.rows(); ++row) {
            values << model.index(row, figure).data(Qt::UserRole).toDouble();
        }
        return values;
    };
    const QList<double> asDrawn = numbers();
    model.orderBy(figure);
    QList<double> rising = numbers();
    QVERIFY(rising != asDrawn && std::is_sorted(rising.cbegin(), rising.cend()));
    model.orderBy(figure);
    QVERIFY(model.isDescending());
    std::reverse(rising.begin(), rising.end());
    QCOMPARE(numbers(), rising);
    model.orderBy(figure);
    QCOMPARE(model.orderedBy(), -1);
    QCOMPARE(numbers(), asDrawn);
    QCOMPARE(model.copied(0).count(u'\t'), model.columns() - 1);
    QCOMPARE(model.find(model.cell(model.rows() - 1, 0).left(3).toLower(), model.rows() - 1), model.rows() - 1);
    QCOMPARE(model.find(QStringLiteral("no such row"), 0), -1);
}

// Other rows, other columns, none: nothing that is shown reads what is gone.
void TestChartQml::tableIsRefilledInSilence()
{
    m_plot->forceActiveFocus();
    QTest::keyClick(&m_view, Qt::Key_T);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError|Unable to assign")));
    for (const ChartSpec& chart :
         {testing::memoryBars(), testing::throughputChart(), ChartSpec(), testing::memoryBars(), ChartSpec()}) {
        m_source.show(chart);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_view.grabWindow();
    }
    m_source.show(testing::throughputChart());
    m_view.grabWindow();
}

QTEST_MAIN(TestChartQml)
#include "tst_chart_qml.moc"
