// The Size page without a window, on the shipped catalogue.
#include "core/memory/TraceKeys.h"
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/TraceWords.h"

#include <QAbstractItemModelTester>
#include <QSet>

using namespace berth;
using namespace berth::viewmodels;

class TestSizeViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void startsWithTheExample();
    void everyRowIsThereOnce();
    void groupsStandInOrder();
    void columnsOrderInsideGroups();
    void editsAreAnswered();
    void manyEditsEndWithTheLast();
    void errorsStayAtTheFieldAndResultsStay();
    void modelsThatCannotBeSizedAreNotTaken();
    void searchFindsByFamilyLicenceAndSize_data();
    void searchFindsByFamilyLicenceAndSize();
    void precisionsFollowTheModel();
    void selectingExplainsTheRow();
    void chosenHardwareIsLookedAt();
    void detailsFollowAChoiceMadeMeanwhile();
    void everyAskableNumberIsExplained();
    void ledgerAddsUp();
    void chartShowsTheChosenFirst();
    void speedStandsBesideTheMemory();
    void whatDoesNotRunHasNoSpeed();

private:
    void settle() const { viewmodels::settle(*m_page); }
    [[nodiscard]] QString firstThatDoesNotFit() const
    {
        const QList<ResultRow> rows = rowsOf(*m_page);
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [](const ResultRow& row) { return row.verdict == Verdict::DoesNotFit; });
        return found != rows.cend() ? found->id : QString();
    }

    std::optional<catalog::Catalog> m_catalog;
    std::unique_ptr<SizeViewModel> m_page;
};

void TestSizeViewModel::initTestCase()
{
    m_catalog = openShipped();
    QVERIFY(m_catalog.has_value());
}

void TestSizeViewModel::init()
{
    m_page = makePage(*m_catalog);
}

void TestSizeViewModel::startsWithTheExample()
{
    Requirement& requirement = *m_page->requirement();
    QCOMPARE(requirement.model()->model()->current().name, "DeepSeek-R1");
    QVERIFY(requirement.model()->precision()->currentId().isEmpty()); // any native format
    QCOMPARE(requirement.hardware()->system()->currentId(), "dgx-h200");
    QCOMPARE(requirement.load()->users()->value(), 50.0);
    QCOMPARE(requirement.load()->concurrency()->value(), 16.0);
    QCOMPARE(requirement.load()->share(), 0.32);
    QCOMPARE(requirement.load()->context()->value(), 32768.0);
    QVERIFY(m_page->isOwnSelected());
    QCOMPARE(m_page->details()->verdict(), Verdict::Fits); // published deployments on 8 × H200 hold this load
    QVERIFY(m_page->details()->reason().startsWith("16 users at 32,768 tokens; room for"));
    QVERIFY(m_page->tally().meeting > 1); // a list with a choice
}

void TestSizeViewModel::everyRowIsThereOnce()
{
    const QAbstractItemModelTester tester(m_page->results(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSet<QString> ids;
    int listed = 0; // that meet every target, the own choice aside
    for (const ResultRow& row : rowsOf(*m_page)) {
        listed += row.group == Group::Meets ? 1 : 0;
        QVERIFY(!ids.contains(row.id));
        ids << row.id;
        QVERIFY(!row.name.isEmpty() && !row.verdictWord.isEmpty());
        QCOMPARE(row.reason.isEmpty(), row.verdict == Verdict::Fits);
    }
    QCOMPARE(listed + m_page->tally().others + 1, static_cast<int>(ids.size()));
}

void TestSizeViewModel::groupsStandInOrder()
{
    const QList<ResultRow> rows = rowsOf(*m_page);
    QCOMPARE(rows.constFirst().group, Group::YourChoice);
    QVERIFY(std::is_sorted(rows.cbegin(), rows.cend(),
                           [](const ResultRow& a, const ResultRow& b) { return a.group < b.group; }));
}

void TestSizeViewModel::columnsOrderInsideGroups()
{
    for (const SortKey key : {SortKey::Memory, SortKey::PerUser, SortKey::System, SortKey::FirstToken, SortKey::Price,
                              SortKey::RackUnits, SortKey::Power}) {
        m_page->sortBy(key);
        const bool mostIsBest = key == SortKey::PerUser || key == SortKey::System;
        QCOMPARE(m_page->isDescending(), mostIsBest);
        groupsStandInOrder();
        m_page->sortBy(key);
        QCOMPARE(m_page->isDescending(), !mostIsBest);
        groupsStandInOrder();
    }
    const QList<ResultRow> rows = rowsOf(*m_page); // by power, largest first
    for (qsizetype at = 2; at < rows.size(); ++at) {
        const ResultRow& before = rows.at(at - 1);
        const ResultRow& row = rows.at(at);
        QVERIFY(before.group != row.group || !row.power.known
                || (before.power.known && before.power.value >= row.power.value));
    }
}

void TestSizeViewModel::editsAreAnswered()
{
    const double before = m_page->details()->requestedTokens().value;
    m_page->requirement()->load()->concurrency()->edit(32);
    settle();
    QCOMPARE(m_page->details()->requestedTokens().value, 2 * before);
}

void TestSizeViewModel::manyEditsEndWithTheLast()
{
    for (int users = 1; users <= 40; ++users) {
        m_page->requirement()->load()->concurrency()->edit(users);
    }
    settle();
    QCOMPARE(m_page->details()->requestedTokens().value, 40.0 * 32768);
}

void TestSizeViewModel::errorsStayAtTheFieldAndResultsStay()
{
    Requirement& requirement = *m_page->requirement();
    const double held = m_page->details()->tokens().value;
    requirement.load()->input()->edit(40000); // more than the context of 32,768
    QTRY_VERIFY_WITH_TIMEOUT(!requirement.load()->context()->error().isEmpty(), kPatience);
    QVERIFY(requirement.load()->context()->error().contains("41,024"));
    QVERIFY(requirement.load()->input()->error().isEmpty());
    QCOMPARE(m_page->details()->tokens().value, held);
    requirement.load()->context()->edit(65536);
    settle();
    QVERIFY(requirement.load()->context()->error().isEmpty());
    requirement.engine()->tensor()->edit(7);
    QTRY_VERIFY_WITH_TIMEOUT(!requirement.engine()->tensor()->error().isEmpty() || !requirement.error().isEmpty(),
                             kPatience);
}

void TestSizeViewModel::modelsThatCannotBeSizedAreNotTaken()
{
    ChoiceInput& model = *m_page->requirement()->model()->model();
    int refused = 0;
    for (const spec::ModelSpec& spec : m_catalog->models) {
        const QString id = QString::fromStdString(spec.id.text);
        const ChoiceRow* row = model.options()->find(id);
        QVERIFY(row != nullptr);
        QCOMPARE(row->refusal.isEmpty(), spec.sizable);
        if (!spec.sizable) {
            ++refused;
            model.choose(id);
            QVERIFY(model.currentId() != id);
        }
    }
    QVERIFY(refused > 0);
}

void TestSizeViewModel::searchFindsByFamilyLicenceAndSize_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found"); // one of the ids; empty: nothing is found
    QTest::addRow("name, any case") << "deepseek-r1"
                                    << "deepseek-ai/DeepSeek-R1";
    QTest::addRow("licence and publisher") << "mit deepseek"
                                           << "deepseek-ai/DeepSeek-R1";
    QTest::addRow("size and kind") << "671 mla moe"
                                   << "deepseek-ai/DeepSeek-R1";
    QTest::addRow("year") << "2025-01 r1"
                          << "deepseek-ai/DeepSeek-R1";
    QTest::addRow("nothing") << "no such model anywhere"
                             << "";
}

void TestSizeViewModel::searchFindsByFamilyLicenceAndSize()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    ChoiceModel& options = *m_page->requirement()->model()->model()->options();
    const QAbstractItemModelTester tester(&options, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(options.count(), static_cast<int>(m_catalog->models.size()));
    options.setSearchText(words);
    QCOMPARE(options.count() == 0, found.isEmpty());
    QCOMPARE(options.indexOf(found) >= 0, !found.isEmpty());
    options.setSearchText({});
    options.setOrder(Order::Size);
    QVERIFY(options.at(0).size >= options.at(1).size);
}

void TestSizeViewModel::precisionsFollowTheModel()
{
    ModelSection& section = *m_page->requirement()->model();
    section.precision()->choose(QStringLiteral("int4-awq-g128"));
    section.model()->choose(QStringLiteral("openai/gpt-oss-120b"));
    QCOMPARE(section.precision()->options()->at(2).name, "MXFP4, as published");
    QCOMPARE(section.precision()->currentId(), "int4-awq-g128"); // still offered, so still chosen
    for (const ChoiceRow& row : {section.precision()->options()->at(2), section.precision()->options()->at(3)}) {
        QVERIFY(!row.id.startsWith("ggml-"));
    }
    settle();
}

void TestSizeViewModel::selectingExplainsTheRow()
{
    const QString tooSmall = firstThatDoesNotFit();
    m_page->select(tooSmall);
    QCOMPARE(m_page->details()->verdict(), Verdict::DoesNotFit);
    QVERIFY2(m_page->details()->reason().endsWith(u'.'), qPrintable(m_page->details()->reason()));
    m_page->select(QStringLiteral("no-such-system"));
    QCOMPARE(m_page->selectedId(), tooSmall);
    m_page->adopt(QStringLiteral("dgx-b200|fp8"));
    settle();
    QVERIFY(m_page->isOwnSelected());
    QVERIFY(m_page->details()->detail().startsWith("DGX B200"));
}

void TestSizeViewModel::chosenHardwareIsLookedAt()
{
    const QString found = QStringLiteral("dgx-b200|fp8");
    m_page->select(found);
    Requirement& requirement = *m_page->requirement();
    requirement.load()->input()->edit(2048);
    settle();
    QCOMPARE(m_page->selectedId(), found); // what is compared stays while the load is changed
    requirement.hardware()->system()->choose(QStringLiteral("mi300x-8gpu"));
    settle();
    QVERIFY(m_page->isOwnSelected());
    QVERIFY(m_page->details()->name().contains("MI300X"));
    m_page->select(found);
    requirement.reset();
    settle();
    QVERIFY(m_page->isOwnSelected());
    QVERIFY(m_page->details()->detail().startsWith("DGX H200"));
}

// Rows are listed before the details are shown, and somebody is quick.
void TestSizeViewModel::detailsFollowAChoiceMadeMeanwhile()
{
    const QString found = QStringLiteral("dgx-b200|fp8");
    const auto quick = connect(m_page.get(), &SizeViewModel::listed, this, [&] { m_page->select(found); });
    m_page->requirement()->load()->input()->edit(2048);
    settle();
    disconnect(quick);
    QCOMPARE(m_page->selectedId(), found);
    QVERIFY2(m_page->details()->detail().startsWith("DGX B200"), qPrintable(m_page->details()->detail()));
}

void TestSizeViewModel::everyAskableNumberIsExplained()
{
    QStringList keys{m_page->details()->used().key, m_page->details()->tokens().key,
                     m_page->details()->speed()->perUser().value.key, m_page->details()->capacity().key,
                     m_page->details()->usable().key};
    for (int row = 0; row < m_page->details()->speed()->rows()->rowCount(); ++row) {
        const QModelIndex index = m_page->details()->speed()->rows()->index(row, 0);
        keys << index.data(RowModel<SpeedRow>::RowRole).value<SpeedRow>().value.key;
    }
    for (QAbstractItemModel* model : {m_page->details()->ledger(), m_page->details()->host()}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            keys << model->index(row, 0).data(RowModel<LedgerRow>::RowRole).value<LedgerRow>().value.key;
        }
    }
    keys << rowsOf(*m_page).constFirst().power.key;
    keys.removeAll({});
    for (const QString& key : std::as_const(keys)) {
        m_page->explain(m_page->selectedId(), key);
        const Derivation& derivation = *m_page->derivation();
        QVERIFY2(!derivation.title().isEmpty() && derivation.value().known, qPrintable(key));
        QVERIFY2(derivation.stepCount() + derivation.inputCount() > 0, qPrintable(key));
        for (const StepRow& step : derivation.stepRows()) {
            QVERIFY2(!step.name.isEmpty() && !step.formula.contains(u'_'), qPrintable(key + u' ' + step.formula));
        }
        for (const InputRow& input : derivation.inputRows()) {
            QVERIFY2(!input.source.isEmpty(), qPrintable(key + u' ' + input.name));
            QVERIFY2(input.name.at(0).isUpper(), qPrintable(key + u' ' + input.name)); // symbols have names
        }
    }
    m_page->explain(m_page->selectedId(), QString::fromUtf8(memory::keys::kKvBytesPerToken));
    // 61 layers × (512 + 64) × 2 bytes: DeepSeek-V3 configuration, BF16 cache.
    QCOMPARE(m_page->derivation()->value().value, 70272.0);
}

void TestSizeViewModel::ledgerAddsUp()
{
    double sum = 0;
    QAbstractItemModel* ledger = m_page->details()->ledger();
    for (int row = 0; row < ledger->rowCount(); ++row) {
        sum += ledger->index(row, 0).data(RowModel<LedgerRow>::RowRole).value<LedgerRow>().value.value;
    }
    QCOMPARE(sum, m_page->details()->capacity().value);
}

void TestSizeViewModel::chartShowsTheChosenFirst()
{
    m_page->select(QStringLiteral("dgx-b200|fp8"));
    const report::ChartSpec& chart = m_page->charts()->memory();
    QVERIFY(chart.bars.size() > 1);
    QCOMPARE(chart.bars.front().name, report::Text(m_page->details()->name().toStdString()));
    QVERIFY(!chart.description.empty());
}

void TestSizeViewModel::speedStandsBesideTheMemory()
{
    SpeedDetails& speed = *m_page->details()->speed();
    const SpeedRow user = speed.perUser();
    QVERIFY(user.value.known && speed.system().value.known && speed.gap().isEmpty());
    // Steady load: every user at the same time gets its share, so the whole is at most users times the speed of one.
    QVERIFY(speed.system().value.value <= 16 * user.value.value * (1 + 1e-9));
    QVERIFY(user.low.value < user.value.value && user.value.value < user.high.value);
    QCOMPARE(speed.intervalLevel().value, 0.8);
    QCOMPARE(m_page->details()->speed()->rows()->rowCount(), 7);
    QCOMPARE(m_page->details()->speed()->limits()->rowCount(), 3);
    const ResultRow own = rowsOf(*m_page).constFirst();
    QCOMPARE(own.perUser.value, user.value.value);
    m_page->sortBy(SortKey::System);
    const QList<ResultRow> rows = rowsOf(*m_page);
    QVERIFY(rows.at(1).system.value >= rows.at(2).system.value);
}

void TestSizeViewModel::whatDoesNotRunHasNoSpeed()
{
    m_page->select(firstThatDoesNotFit());
    QVERIFY(!m_page->details()->speed()->perUser().value.known);
    QVERIFY(!m_page->details()->speed()->gap().isEmpty());
    QVERIFY(!m_page->charts()->isSpeedKnown());
    QCOMPARE(m_page->details()->speed()->rows()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSizeViewModel)
#include "tst_size_view_model.moc"
