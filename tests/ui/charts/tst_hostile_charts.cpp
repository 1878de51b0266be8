// Charts whose every name is a text that was made to be something else: they are drawn, read, shown as a table, saved
// and copied, nothing is opened or called, and what is named keeps its room.
#include <QtTest>

#include "core/report/FormatText.h"
#include "tests/support/Canary.h"
#include "tests/support/EnglishTexts.h"
#include "tests/support/FindItem.h"
#include "tests/support/HostileTexts.h"
#include "tests/support/SampleCharts.h"
#include "tests/ui/charts/PlotItemTools.h"
#include "ui/charts/ChartSaver.h"
#include "ui/controls/StartFolder.h"
#include "ui/theme/PrepareQml.h"

#include <QClipboard>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtPlugin>

using namespace berth;
using namespace berth::report;
using charts::PlotItem;

Q_IMPORT_PLUGIN(Berth_ChartsPlugin)

class TestHostileCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesLeaveRoomForWhatTheyName_data() { texts(); }
    void namesLeaveRoomForWhatTheyName();
    void filesHoldTextAndNothingElse_data() { texts(); }
    void filesHoldTextAndNothingElse();
    void spreadsheetsComputeNothing_data() { texts(); }
    void spreadsheetsComputeNothing();
    void frameShowsThemAsTheyAre_data() { texts(); }
    void frameShowsThemAsTheyAre();
    void fileNamesAreNames_data() { texts(); }
    void fileNamesAreNames();
    void refusalsNameTheRemedy();
    void picturesCarryTheirHeading();
    void dialogsBeginInAFolder();
    void cleanup();

private:
    void texts();
    QByteArray saved(const PlotItem& item, const char* ending);

    berth::testing::Canary m_canary;
    QTemporaryDir m_folder;
    QQuickView m_view;
};

namespace {

// All kinds of charts with one name everywhere.
std::vector<ChartSpec> chartsNamed(const std::string& name)
{
    std::vector<ChartSpec> specs{report::testing::throughputChart(), report::testing::costChart(),
                                 report::testing::roofline(),        report::testing::predictedAgainstMeasured(),
                                 report::testing::memoryBars(),      report::testing::contextMap()};
    for (ChartSpec& spec : specs) {
        for (Text* text : {&spec.title, &spec.subtitle, &spec.caption, &spec.description, &spec.horizontal.title,
                           &spec.vertical.title})
            *text = name;
        for (Series& series : spec.series) {
            series.name = name;
            for (Point& point : series.points)
                point.name = name;
        }
        for (Bar& bar : spec.bars)
            bar.name = name;
        for (LimitLine& limit : spec.limits)
            limit.name = name;
        for (Annotation& remark : spec.annotations)
            remark.text = name;
    }
    return specs;
}

std::vector<QStringList> recordsOf(const QString& table, QChar separator)
{
    std::vector<QStringList> records(1);
    QString field;
    bool quoted = false;
    for (qsizetype at = 0; at < table.size(); ++at) {
        const QChar sign = table[at];
        if (sign == u'"' && quoted && table.mid(at + 1, 1) == QStringLiteral("\""))
            field += table[++at];
        else if (sign == u'"' && (quoted || field.isEmpty()))
            quoted = !quoted;
        else if (!quoted && (sign == separator || sign == u'\n')) {
            records.back() << std::exchange(field, {});
            if (sign == u'\n')
                records.emplace_back();
        } else if (quoted || sign != u'\r')
            field += sign;
    }
    records.back() << field;
    return records;
}

// In which not all is of one colour.
QList<int> inkedRows(const QImage& image)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 1; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, y)) {
                rows << y;
                break;
            }
    return rows;
}

} // namespace

void TestHostileCharts::texts()
{
    QTest::addColumn<QString>("text");
    const QStringList all = berth::testing::hostileTexts(m_canary.path(), m_canary.port());
    for (qsizetype at = 0; at < all.size(); ++at)
        QTest::addRow("%lld", static_cast<long long>(at)) << all[at];
}

void TestHostileCharts::initTestCase()
{
    theme::prepareQml(*m_view.engine());
    QQmlComponent component(m_view.engine());
    component.setData("import QtQuick\nimport Berth.Charts\nimport Berth.Theme\n"
                      "Rectangle { width: 640; height: 360; color: Theme.surface\n"
                      "ChartFrame { objectName: 'frame'; anchors.fill: parent } }",
                      QUrl());
    auto* root = component.create();
    QVERIFY2(root != nullptr, qPrintable(component.errorString()));
    m_view.setContent(QUrl(), &component, root);
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
}

// However long the names, values lie apart and in sight.
void TestHostileCharts::namesLeaveRoomForWhatTheyName()
{
    QFETCH(QString, text);
    for (const ChartSpec& spec : chartsNamed(text.toStdString())) {
        const auto item = report::testing::itemOf(spec);
        report::testing::imageOf(*item);
        double left = item->width();
        double right = 0;
        for (int key = 0; key < 6; ++key) {
            report::testing::press(*item, Qt::Key_Right);
            QVERIFY(item->boundingRect().contains(item->readingPlace()));
            left = std::min(left, item->readingPlace().x());
            right = std::max(right, item->readingPlace().x());
        }
        QVERIFY2(right - left > item->width() / 8, qPrintable(QString::number(right - left)));
    }
}

QByteArray TestHostileCharts::saved(const PlotItem& item, const char* ending)
{
    const QString path = m_folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
    if (!item.save(QUrl::fromLocalFile(path)))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostileCharts::filesHoldTextAndNothingElse()
{
    QFETCH(QString, text);
    for (const ChartSpec& spec : {chartsNamed(text.toStdString())[0], chartsNamed(text.toStdString())[4]}) {
        const auto item = report::testing::itemOf(spec);
        QVERIFY(saved(*item, "png").startsWith("\x89PNG"));
        QXmlStreamReader svg(saved(*item, "svg"));
        const QString expected = QString::fromStdString(cleanText(text.toStdString())).simplified();
        bool named = expected.isEmpty();
        while (!svg.atEnd()) {
            svg.readNext();
            if (svg.isStartElement()) {
                QVERIFY2(svg.name() != QLatin1String("image") && svg.name() != QLatin1String("a")
                             && svg.name() != QLatin1String("script") && svg.name() != QLatin1String("style"),
                         qPrintable(svg.name().toString()));
                QVERIFY(!svg.attributes().hasAttribute(QStringLiteral("href")));
            }
            // Perhaps cut, and apart where the writing changes.
            QString words = svg.isCharacters() ? svg.text().toString().simplified() : QString();
            words.remove(QChar(0x2026));
            named = named || (words.size() >= std::min<qsizetype>(3, expected.size()) && expected.contains(words));
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(named);
        QVERIFY(saved(*item, "pdf").startsWith("%PDF"));
        QProcess check;
        check.start(QStringLiteral("qpdf"),
                    {QStringLiteral("--check"), m_folder.filePath(QStringLiteral("chart.pdf"))});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError());
    }
}

// Every cell of what is saved and copied is a number or does not begin as a formula does.
void TestHostileCharts::spreadsheetsComputeNothing()
{
    QFETCH(QString, text);
    const QRegularExpression formula(QStringLiteral("^ *[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]"));
    for (const ChartSpec& spec : chartsNamed(text.toStdString())) {
        const auto item = report::testing::itemOf(spec);
        for (const auto& records :
             {recordsOf(QString::fromUtf8(saved(*item, "csv")), u','), recordsOf(item->tableText(), u'\t')}) {
            const auto rows = static_cast<std::size_t>(item->table()->rowCount());
            QVERIFY(records.size() >= rows + 1);
            for (std::size_t row = 0; row <= rows; ++row) {
                QCOMPARE(records[row].size(), static_cast<qsizetype>(item->table()->columnCount()));
                for (const QString& field : records[row])
                    QVERIFY2(!formula.match(field).hasMatch(), qPrintable(field.left(80)));
            }
        }
    }
}

void TestHostileCharts::frameShowsThemAsTheyAre()
{
    QFETCH(QString, text);
    auto* frame = m_view.rootObject()->findChild<QQuickItem*>(QStringLiteral("frame"));
    auto* plot = m_view.rootObject()->findChild<PlotItem*>();
    QVERIFY(frame != nullptr && plot != nullptr);
    for (const ChartSpec& spec : {chartsNamed(text.toStdString()).front(), chartsNamed(text.toStdString())[4]}) {
        plot->setTexts(std::make_shared<report::testing::EnglishTexts>());
        plot->setSpec(spec);
        frame->setProperty("title", text);
        frame->setProperty("subtitle", text);
        for (const bool asTable : {false, true}) {
            frame->setProperty("tableShown", asTable);
            m_view.grabWindow();
            plot->forceActiveFocus();
            QTest::keyClick(&m_view, Qt::Key_Right);
            m_view.grabWindow();
            int texts = 0;
            berth::testing::visit(m_view.contentItem(), [&](QQuickItem* item) {
                const QVariant format = item->property("textFormat");
                texts += format.isValid() ? 1 : 0;
                QVERIFY2(!format.isValid() || format.toInt() == Qt::PlainText, item->metaObject()->className());
                if (QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String("ChartTip")))
                    QVERIFY(!item->isVisible() || (item->x() >= 0 && item->x() + item->width() <= plot->width()));
            });
            QVERIFY(texts > 5);
        }
    }
}

void TestHostileCharts::fileNamesAreNames()
{
    QFETCH(QString, text);
    const QString name = charts::ChartSaver::proposedName(text);
    const QRegularExpression plain(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.png$"));
    QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
    QVERIFY(name.toUtf8().size() <= 255);
}

void TestHostileCharts::refusalsNameTheRemedy()
{
    const QTemporaryDir folder;
    const auto refused = [&folder](const char* name) {
        return charts::ChartSaver::refusal(folder.filePath(QLatin1String(name)));
    };
    QVERIFY(refused("nope/c.png").contains(QLatin1String("no such folder")));
    QVERIFY(refused("c.PDF").contains(QLatin1String("another folder")));
    QVERIFY(refused("c.doc").contains(QLatin1String(".svg")));
}

// On a slide a chart says what it is about; nothing of its drawing is lost by that.
void TestHostileCharts::picturesCarryTheirHeading()
{
    const auto item = report::testing::itemOf(chartsNamed("H200")[0]);
    const QByteArray bare = saved(*item, "png");
    QVERIFY(!saved(*item, "svg").contains("Memory per device"));
    item->setHeading({QStringLiteral("Memory per device"), QStringLiteral("DeepSeek-R1, <b>16 users</b>")});
    const QImage before = QImage::fromData(bare);
    const QImage after = QImage::fromData(saved(*item, "png"));
    QCOMPARE(after.width(), before.width());
    QVERIFY(after.height() > before.height() + 40);
    const int kept = before.height() - 60; // below the upper margin
    QCOMPARE(after.copy(0, after.height() - kept, after.width(), kept),
             before.copy(0, before.height() - kept, before.width(), kept));
    const QByteArray svg = saved(*item, "svg");
    QVERIFY(svg.contains("Memory per device") && svg.contains("&lt;b&gt;16 users"));
    // Above the drawing there is nothing but the two lines, and both are drawn.
    const auto above = [height = after.height() - before.height()](const QImage& picture) {
        return inkedRows(picture.copy(0, 0, picture.width(), height));
    };
    const QList<int> both = above(after);
    item->copyPicture();
    const QImage copied = QGuiApplication::clipboard()->image();
    QVERIFY(std::abs(copied.height() * after.width() / copied.width() - after.height()) <= 1);
    item->setHeading({QStringLiteral("Memory per device"), QString()});
    const QList<int> first = above(QImage::fromData(saved(*item, "png")));
    QVERIFY(first.size() > 10 && both.size() > first.size() + 10); // of letters 30 and 24 high
    QCOMPARE(both.first(first.size()), first);
    item->setHeading({});
    item->copyPicture();
    QVERIFY(QGuiApplication::clipboard()->image().height() < copied.height());
}

// A dialog would take the last part of a missing folder for the name of a file.
void TestHostileCharts::dialogsBeginInAFolder()
{
    const QTemporaryDir folder;
    QCOMPARE(controls::existingFolder(folder.path()), folder.path());
    QCOMPARE(controls::existingFolder(folder.filePath(QStringLiteral("Documents"))), QDir::homePath());
    QCOMPARE(controls::existingFolder(QString()), QDir::homePath());
}

void TestHostileCharts::cleanup()
{
    QVERIFY(!m_canary.wasOpened());
    QVERIFY(!m_canary.wasCalled());
}

QTEST_MAIN(TestHostileCharts)
#include "tst_hostile_charts.moc"
