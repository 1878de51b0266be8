// What the Size page says where nothing meets every target, on the shipped catalogue.
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/Messages.h"

using namespace berth;
using namespace berth::viewmodels;

class TestSizeDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingMeetsImpossibleTargets();
    void changesCostWhatTheListSays();
    void changesFindWhatTheyPromise_data();
    void changesFindWhatTheyPromise();
    void theModelReadsNoMore();
    void nothingIsShortByLessThanNothing();

private:
    void settle() const { viewmodels::settle(*m_page); }

    std::optional<catalog::Catalog> m_catalog;
    std::unique_ptr<SizeViewModel> m_page;
};

void TestSizeDiagnosis::initTestCase()
{
    m_catalog = openShipped();
    QVERIFY(m_catalog.has_value());
}

void TestSizeDiagnosis::init()
{
    m_page = makePage(*m_catalog);
}

void TestSizeDiagnosis::nothingMeetsImpossibleTargets()
{
    m_page->requirement()->limits()->budget()->edit(1000);
    settle();
    QCOMPARE(m_page->tally().meeting, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->diagnosis()->isKnown(), kPatience);
    QVERIFY(!m_page->diagnosis()->reason().isEmpty());
    const QList<ConstraintRow> changes = m_page->diagnosis()->changeRows();
    const auto budget = std::find_if(changes.cbegin(), changes.cend(),
                                     [](const ConstraintRow& row) { return row.change == "Raise the budget"; });
    QVERIFY(budget != changes.cend());
    m_page->diagnosis()->apply(budget->id);
    settle();
    QVERIFY(m_page->tally().meeting > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->diagnosis()->isKnown(), kPatience);
}

// A machine has one price, whether a change of the targets leads to it or the list below names it.
void TestSizeDiagnosis::changesCostWhatTheListSays()
{
    m_page->requirement()->limits()->budget()->edit(150'000);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->diagnosis()->isKnown() && !m_page->isLookingNear(), kPatience);
    const Formatter format(QLocale::c(), MemoryUnit::Gigabyte);
    int found = 0;
    for (const ConstraintRow& change : m_page->diagnosis()->changeRows()) {
        for (const ResultRow& row : rowsOf(*m_page)) {
            if (change.then.startsWith(row.name + u',')) {
                const QString price = format.number(row.price) + QStringLiteral(" USD");
                QVERIFY2(change.gain.startsWith(price), qPrintable(change.gain + u' ' + price));
                ++found;
            }
        }
    }
    QVERIFY(found > 0);
}

void TestSizeDiagnosis::changesFindWhatTheyPromise_data()
{
    QTest::addColumn<double>("growth");
    QTest::newRow("as it is") << qQNaN();
    QTest::newRow("with growth") << 25.0;
}

// Each change leads to results, the first of which is the one that it names, at the figure that it names.
void TestSizeDiagnosis::changesFindWhatTheyPromise()
{
    QFETCH(double, growth);
    const auto ask = [&] {
        m_page = makePage(*m_catalog);
        m_page->requirement()->targets()->perUser()->edit(40);
        m_page->requirement()->limits()->budget()->edit(150'000);
        if (!qIsNaN(growth)) {
            m_page->requirement()->load()->growth()->edit(growth);
        }
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->diagnosis()->isKnown(), kPatience);
    };
    ask();
    const QList<ConstraintRow> changes = m_page->diagnosis()->changeRows();
    QVERIFY(changes.size() > 1);
    for (const ConstraintRow& change : changes) {
        ask();
        m_page->diagnosis()->apply(change.id);
        settle();
        QVERIFY2(m_page->tally().meeting > 0, qPrintable(change.change + u' ' + change.to));
        const QList<ResultRow> rows = rowsOf(*m_page);
        const auto meets =
            std::find_if(rows.cbegin(), rows.cend(), [](const ResultRow& row) { return row.group == Group::Meets; });
        QVERIFY(meets != rows.cend());
        const QString first = meets->name;
        QVERIFY2(change.then.startsWith(first + u','), qPrintable(change.change + u' ' + change.then + u' ' + first));
    }
}

// Falcon 7B reads 2,048 tokens (config.json: max_position_embeddings): no memory helps.
void TestSizeDiagnosis::theModelReadsNoMore()
{
    m_page->requirement()->model()->model()->choose(QStringLiteral("tiiuae/falcon-7b-instruct"));
    settle();
    QCOMPARE(m_page->details()->verdict(), Verdict::Unsupported);
    QVERIFY(m_page->details()->reason().contains(QStringLiteral("Falcon 7B reads at most 2,048 tokens")));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->diagnosis()->isKnown(), kPatience);
    QVERIFY2(m_page->diagnosis()->reason().startsWith(QStringLiteral("Falcon 7B reads at most 2,048 tokens.")),
             qPrintable(m_page->diagnosis()->reason()));
    QCOMPARE(m_page->diagnosis()->changeCount(), 0); // a request alone is 8,192 + 1,024 tokens
    m_page->requirement()->load()->input()->edit(1024);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->diagnosis()->changeCount() > 0, kPatience);
    const QList<ConstraintRow> changes = m_page->diagnosis()->changeRows();
    const auto context = std::find_if(changes.cbegin(), changes.cend(),
                                      [](const ConstraintRow& row) { return row.change == "Shorten the context"; });
    QVERIFY(context != changes.cend());
    QVERIFY2(context->to.startsWith(QStringLiteral("2,048")), qPrintable(context->to));
}

// Of what does not fit nobody is told that less than nothing is missing.
void TestSizeDiagnosis::nothingIsShortByLessThanNothing()
{
    m_page->requirement()->hardware()->chooseMachine(Machine::Any);
    settle();
    int otherwise = 0;
    for (const Candidate& candidate : m_page->answer()->candidates) {
        if (candidate.sizing && candidate.sizing->memory.verdict == memory::Verdict::DoesNotFit) {
            const QString words = verdictSentence(*candidate.sizing, Formatter(QLocale("en_US"), MemoryUnit::Gigabyte));
            QVERIFY2(!words.contains(u'-') && !words.contains(QStringLiteral("0.0 GB short")), qPrintable(words));
            otherwise += words.contains(QStringLiteral("short per device")) ? 0 : 1;
        }
    }
    QVERIFY(otherwise > 0); // Macs: their memory is the host's
}

QTEST_GUILESS_MAIN(TestSizeDiagnosis)
#include "tst_size_diagnosis.moc"
