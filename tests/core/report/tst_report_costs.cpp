// The costs of a sizing report as Markdown: every amount that was entered is there, lines lead to totals, marks of
// prices and usual values are kept. Amounts by hand: 36,979.50 is a tenth of 369,795.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/report/MarkdownWriter.h"
#include "core/report/SizingReport.h"
#include "core/sizing/CostSubject.h"
#include "tests/support/EnglishTexts.h"

#include <QTest>

using namespace berth;
using namespace berth::report;

namespace {

sizing::SizingRequest onDgx()
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.precision = "fp8-block128";
    request.system = "dgx-h200";
    return request;
}

cost::CostRequest usualRequest()
{
    cost::CostRequest request;
    request.currency = findCurrency("USD").value();
    request.today = "2026-11-22";
    return request;
}

} // namespace

class TestReportCosts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto path = catalog::findCatalogFile();
        auto opened = path ? catalog::openCatalog(*path) : std::unexpected(path.error());
        QVERIFY(opened.has_value());
        m_catalog = std::make_unique<catalog::Catalog>(*std::move(opened));
    }

    // Every cost that was entered has a line, and the lines lead to the totals.
    void enteredCostsAreShown()
    {
        cost::CostRequest request = usualRequest();
        const auto money = [&](std::int64_t whole) {
            return Money{whole * 100, request.currency};
        };
        request.purchase = money(369'795);
        request.installation = money(8'000);
        request.licences = money(5'000);
        request.staffYearly = money(20'000);
        request.softwareYearly = money(3'000);
        request.supportShare = request.residualShare = Millionths{100'000};
        request.discountRate = 0.05;
        request.years = 5;
        request.colocation = cost::Colocation{12, UnitPrice{Millionths{184'060'000}, request.currency}, true};
        const QString text = written(onDgx(), request);
        for (const char* line :
             {"| Installation | 8,000 USD |", "| Licences | 5,000 USD |", "| Residual value | \\-36,980 USD |",
              "| Amortisation, a month | 5,764 USD |", "Present value of all payments", "discounted by 5% a year",
              "| Support a year, share of the purchase | 10% |", "| Residual value, share of the purchase | 10% |",
              "| Discount rate a year | 5% |", "| Software a year | 3,000 USD |", "| Staff a year | 20,000 USD |",
              "| Colocation of one kW a month | 184.06 USD | own setting, energy included |",
              "| Colocation, power reserved | 12 kW |"}) {
            QVERIFY2(text.contains(QLatin1String(line)), (line + QByteArray("\n") + text.toUtf8()).constData());
        }
        QVERIFY(!written(onDgx(), usualRequest()).contains(QStringLiteral("Present value")));
    }

    // What no source states in so many words is marked as in the text of the command line, and so is an old price.
    void marksAreKept()
    {
        const QString text = written(onDgx(), usualRequest());
        const qsizetype busy = text.indexOf(QStringLiteral("| Busy |"));
        QVERIFY(busy >= 0);
        const QString line = text.mid(busy, text.indexOf(QLatin1Char('\n'), busy) - busy);
        QVERIFY2(line.contains(QStringLiteral("unverified")), qPrintable(line));
        cost::CostRequest later = usualRequest();
        later.today = "2029-11-22";
        QVERIFY(written(onDgx(), later).contains(QStringLiteral("API, its input included, old")));
    }

    // The host of loose accelerators has no processors and no memory in its price, and the report says so.
    void hostIsLeftOut()
    {
        sizing::SizingRequest loose;
        loose.model = "Qwen/Qwen3-32B";
        loose.accelerator = "l40s";
        loose.count = 4;
        QVERIFY(written(loose, usualRequest()).contains(QStringLiteral("processors and memory of the host")));
        QVERIFY(!written(onDgx(), usualRequest()).contains(QStringLiteral("processors and memory of the host")));
    }

    // Both kinds of devices, and what one of either holds.
    void promptsOnDevicesOfTheirOwn()
    {
        auto asked = onDgx();
        asked.nodes = 4;
        asked.promptDevices = 8;
        asked.answerDevices = 24;
        const QString text = written(asked, usualRequest());
        QVERIFY2(text.contains(QStringLiteral("on 8 devices, answers: ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("These devices answer. One that reads prompts uses")), qPrintable(text));
    }

private:
    QString written(const sizing::SizingRequest& asked, const cost::CostRequest& request)
    {
        const auto sized = sizing::size(*m_catalog, asked, m_prepared);
        const cost::CostSources sources{.book = {.shipped = m_catalog->prices, .own = {}, .rates = {}},
                                        .defaults = m_catalog->costDefaults};
        RecordingTrace trace;
        const auto cost = cost::reportCost(sources, request, sizing::costSubject(sized.value()), trace);
        SizingReportDetails details;
        details.cost = &cost.value();
        return QString::fromStdString(markdownOf(makeSizingReport(*sized, details), testing::EnglishTexts()))
            .replace(QChar::Nbsp, QLatin1Char(' '));
    }

    std::unique_ptr<catalog::Catalog> m_catalog;
    sizing::PreparedModels m_prepared;
};

QTEST_GUILESS_MAIN(TestReportCosts)
#include "tst_report_costs.moc"
