// The costs of a sizing report as Markdown: every amount that was entered is there, lines lead to totals, marks of
// prices and usual values are kept. Amounts by hand: 36,979.50 is a tenth of 369,795.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/report/MarkdownWriter.h"
#include "core/report/SizingReport.h"
#include "core/sizing/CostSubject.h"
#include "tests/support/EnglishTexts.h"

#include <QTest>

#include <cmath>
#include <set>

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

// As it stands on paper.
double printed(const Text& text)
{
    if (const auto* figure = std::get_if<Figure>(&text.content)) {
        const double scale = std::pow(10, figure->decimals);
        return std::round(figure->value * scale) / scale;
    }
    if (const auto* amount = std::get_if<Amount>(&text.content)) {
        const double major = static_cast<double>(amount->minor) / std::pow(10, amount->minorDigits);
        return amount->wholeUnits ? std::round(major) : major;
    }
    return printed(std::get<Phrase>(text.content).arguments.front());
}

// By the formulas of core/cost; busy half of the time, which is usual.
double computed(const Phrase& formula)
{
    constexpr double kBusy = 0.5, kMonth = 730, kHour = 3600, kMillion = 1e6;
    const auto at = [&](std::size_t place) {
        return printed(formula.arguments.at(place));
    };
    switch (formula.code) {
    case PhraseCode::EnergyFormula:
        return (at(0) * at(1) + at(2) * at(3)) * kMonth * at(4) * at(5);
    case PhraseCode::HourlyRent:
        return at(0) * at(1) * at(2);
    case PhraseCode::SumOf:
        return computed(std::get<Phrase>(formula.arguments.at(0).content)) + at(1);
    case PhraseCode::TokensOfMonth:
        return (at(0) / kMonth + at(1) + kBusy * at(2)) / (at(3) * kHour * kBusy) * kMillion;
    case PhraseCode::TokensOfRent:
        return at(0) / kMonth / (at(1) * kHour * kBusy) * kMillion;
    case PhraseCode::TokensOfApi:
        return at(0) + at(1) * at(2) / at(3);
    default:
        return 0;
    }
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

    // Energy, rents and tokens: the numbers in the formula lead to the amount beside it.
    void amountsCanBeComputedAgain()
    {
        cost::CostRequest request = usualRequest();
        request.egress = Money{25'000, request.currency};
        const ReportDocument document = documentOf(onDgx(), request);
        std::set<PhraseCode> shown;
        for (const Block& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table == nullptr || table->columns.front().head != Text(PhraseCode::AmountColumn)) {
                continue;
            }
            for (const Row& row : table->rows) {
                const auto& formula = std::get<Phrase>(row.cells[1].text.content);
                const double amount = printed(row.cells[2].text);
                shown.insert(formula.code);
                const double rounding = amount > 100 ? 0.5 : 0.005; // whole units, or cents of a million tokens
                QVERIFY2(std::abs(computed(formula) - amount) < rounding + 0.001 * amount,
                         qPrintable(QStringLiteral("%1: %2, not %3")
                                        .arg(static_cast<int>(formula.code))
                                        .arg(amount)
                                        .arg(computed(formula))));
            }
        }
        QCOMPARE(shown,
                 (std::set{PhraseCode::EnergyFormula, PhraseCode::SumOf, PhraseCode::TokensOfMonth,
                           PhraseCode::TokensOfRent, PhraseCode::TokensOfApi}));
    }

    // Beside the price: power, what supply and cooling must bear, host memory and disk, as the window has them.
    void whatMachinesNeedIsSaid()
    {
        const QString text = written(onDgx(), usualRequest());
        for (const char* part :
             {"while serving, ", "while waiting", ", for supply and cooling", "Host memory", "Disk"}) {
            QVERIFY2(text.contains(QLatin1String(part)), (part + QByteArray("\n") + text.toUtf8()).constData());
        }
    }

    // What is recommended elsewhere is not told selectively, and what would help is told on paper, too.
    void claimsAreCountedAndRemediesListed()
    {
        m_details.guidance = {{report::Finding::Differs, "A claim", "A reason.", "A source"}};
        m_details.moreGuidance = 12;
        m_details.remedies = {{"Take another format", "fits", "answers lose some accuracy"}};
        const QString text = written(onDgx(), usualRequest());
        m_details = {};
        QVERIFY2(text.contains(QStringLiteral("12 more published claims concern this and are not shown.")),
                 qPrintable(text));
        const qsizetype help = text.indexOf(QStringLiteral("What would help"));
        QVERIFY(help > 0 && help < text.indexOf(QStringLiteral("Memory of one device")));
        QVERIFY(text.contains(QStringLiteral("| Take another format | fits | answers lose some accuracy |")));
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
        return QString::fromStdString(markdownOf(documentOf(asked, request), testing::EnglishTexts()))
            .replace(QChar::Nbsp, QLatin1Char(' '));
    }

    ReportDocument documentOf(const sizing::SizingRequest& asked, const cost::CostRequest& request)
    {
        const auto sized = sizing::size(*m_catalog, asked, m_prepared);
        const cost::CostSources sources{.book = {.shipped = m_catalog->prices, .own = {}, .rates = {}},
                                        .defaults = m_catalog->costDefaults};
        RecordingTrace trace;
        const auto cost = cost::reportCost(sources, request, sizing::costSubject(sized.value()), trace);
        SizingReportDetails details = m_details;
        details.cost = &cost.value();
        return makeSizingReport(*sized, details);
    }

    SizingReportDetails m_details;

    std::unique_ptr<catalog::Catalog> m_catalog;
    sizing::PreparedModels m_prepared;
};

QTEST_GUILESS_MAIN(TestReportCosts)
#include "tst_report_costs.moc"
