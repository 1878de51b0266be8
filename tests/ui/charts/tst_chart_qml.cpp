// The QML side of charts: the module loads, a specification goes in as a property of a view model, the reading is shown
// beside its value and spoken.
#include <QtTest>

#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleCharts.h"
#include "ui/charts/PlotItem.h"
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
        "Chart { anchors.fill: parent; anchors.margins: 20; title: 'Throughput'; spec: root.source.chart; "
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
    const QImage before = m_view.grabWindow(); // places are known after painting
    m_plot->forceActiveFocus();
    QTest::keyClick(&m_view, Qt::Key_Right);
    QVERIFY(m_plot->isReading());
    QVERIFY(m_plot->spoken().contains(QLatin1String("tokens/s")));
    const QImage after = m_view.grabWindow();
    QVERIFY(after != before);
    after.save(QStringLiteral("chart_reading.png")); // to be looked at, beside the test's own files
    QTest::keyClick(&m_view, Qt::Key_Escape);
    QVERIFY(!m_plot->isReading());
}

QTEST_MAIN(TestChartQml)
#include "tst_chart_qml.moc"
