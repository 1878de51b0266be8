// What is put into a workspace comes out again as it was, kind by kind, also after the file was closed.
#include <QTest>

#include "core/workspace/RequestFields.h"
#include "core/workspace/sqlite/WorkspaceFile.h"

#include <QTemporaryDir>

using namespace berth;
using namespace berth::workspace;

namespace {

// Every member of a request, each with a value of its own.
sizing::SizingRequest fullRequest()
{
    return {.model = "deepseek-ai/DeepSeek-R1",
            .precision = "fp8-block128",
            .kvPrecision = "fp8",
            .engine = "sglang",
            .system = "dgx-h200",
            .accelerator = "h200-141gb-sxm",
            .count = 8,
            .nodes = 2,
            .network = "infiniband-ndr",
            .spareNodes = 1,
            .owned = true,
            .replicas = 2,
            .tp = 8,
            .pp = 2,
            .ep = 4,
            .dp = 1,
            .promptDevices = 8,
            .answerDevices = 16,
            .promptTp = 4,
            .context = 32768,
            .concurrency = 16,
            .input = 8192,
            .output = 1024,
            .memoryUtilization = 0.9,
            .maxBatchedTokens = 8192,
            .speculative = 0.7,
            .prefixHit = 0.1};
}

// Counts the members of an aggregate by how many initialisers it takes.
struct Anything
{
    template <class T>
    operator T() const; // NOLINT(google-explicit-constructor): it stands for every type
};

template <class T, class... Parts>
consteval std::size_t members()
{
    if constexpr (requires { T{Parts()..., Anything()}; }) {
        return members<T, Parts..., Anything>();
    } else {
        return sizeof...(Parts);
    }
}

const std::string kHostile =
    "<img src=\"file:///etc/passwd\"> '; DROP TABLE own_fact; -- \xE2\x80\xAE \xF0\x9F\x9A\xA2 %1";

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void factsAreKeptByCell();
    void rowsKeepTheOrderOfTheirCells();
    void manyRowsArriveTogether();
    void everyMemberOfARequestIsKept();
    void wrongNumbersCountAsLeftOut();
    void aFieldSaysWhatIsWrongWithIt_data();
    void aFieldSaysWhatIsWrongWithIt();
    void configurationsComeBackUnderTheirKey();
    void pinnedOnesAreReplacedTogether();
    void settingsAndRequirementAreReplaced();
    void recentHasOneEntryForEach();
    void notificationsForgetTheOldest();
    void tooLongValuesAreRefused();
    void temporaryOnesKeepNothing();

private:
    void reopen()
    {
        m_workspace.reset();
        auto opened = openWorkspace(m_path);
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("new folder/workspace.sqlite").toStdString();
    reopen();
}

void TestWorkspace::factsAreKeptByCell()
{
    const OwnFact price{.table = "prices",
                        .id = "h200-street",
                        .column = "amount",
                        .value = "31000",
                        .source = kHostile,
                        .why = "our contract",
                        .changedAt = "2026-11-20T10:00:00Z"};
    OwnFact other = price;
    other.column = "as_of";
    QVERIFY(m_workspace->putFacts({price, other}));
    other.value = "2026-11";
    QVERIFY(m_workspace->putFact(other));
    reopen();
    QCOMPARE(m_workspace->facts().value(), (std::vector<OwnFact>{price, other}));
    QVERIFY(m_workspace->removeFact("prices", "h200-street", "amount"));
    QCOMPARE(m_workspace->facts().value(), std::vector<OwnFact>{other});
}

void TestWorkspace::rowsKeepTheOrderOfTheirCells()
{
    const OwnRow row{.table = "accelerators",
                     .id = "our-card",
                     .cells = {{"id", "our-card"}, {"display_name", kHostile}, {"vendor", ""}},
                     .changedAt = "2026-11-20T10:00:00Z"};
    const OwnRow empty{.table = "models", .id = "own/model", .cells = {}, .changedAt = "2026-11-20T10:00:00Z"};
    QVERIFY(m_workspace->putRows({row, empty}));
    reopen();
    QCOMPARE(m_workspace->rows().value(), (std::vector<OwnRow>{row, empty}));
    OwnRow shorter = row;
    shorter.cells.pop_back();
    QVERIFY(m_workspace->putRow(shorter));
    QCOMPARE(m_workspace->rows().value(), (std::vector<OwnRow>{shorter, empty}));
    QVERIFY(m_workspace->removeRow("accelerators", "our-card"));
    QCOMPARE(m_workspace->rows().value(), std::vector<OwnRow>{empty});
}

void TestWorkspace::manyRowsArriveTogether()
{
    constexpr int kRows = 3000; // a price list
    std::vector<OwnRow> rows;
    std::vector<std::string> ids;
    for (int row = 0; row < kRows; ++row) {
        ids.push_back("price-" + std::to_string(row));
        rows.push_back(
            {.table = "prices", .id = ids.back(), .cells = {{"amount", std::to_string(row)}}, .changedAt = {}});
    }
    QVERIFY(m_workspace->putRows(rows));
    QCOMPARE(m_workspace->rows().value().size(), std::size_t{kRows});
    QVERIFY(!m_workspace->rows().value().front().changedAt.empty());
    QVERIFY(m_workspace->removeRows("prices", ids));
    QVERIFY(m_workspace->rows().value().empty());
}

void TestWorkspace::everyMemberOfARequestIsKept()
{
    const Fields fields = requestFields(fullRequest());
    QCOMPARE(fields.size(), (members<sizing::SizingRequest>())); // a new member needs its name in RequestFields.cpp
    QCOMPARE(requestFields(requestOf(fields)), fields);
    QVERIFY(requestFields({}).empty());
}

void TestWorkspace::wrongNumbersCountAsLeftOut()
{
    const sizing::SizingRequest read =
        requestOf({{"count", "eight"}, {"nodes", "2x"}, {"tp", "8"}, {"prefix-hit", ""}, {"of a newer Berth", "1"}});
    QCOMPARE(requestFields(read), (Fields{{"tp", "8"}}));
}

void TestWorkspace::aFieldSaysWhatIsWrongWithIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code"); // -1: none
    QTest::newRow("words") << "system" << "dgx-h200" << -1;
    QTest::newRow("whole number") << "nodes" << "2" << -1;
    QTest::newRow("share") << "prefix-hit" << "0.25" << -1;
    QTest::newRow("yes") << "owned" << "yes" << -1;
    QTest::newRow("no") << "owned" << "no" << -1;
    QTest::newRow("neither") << "owned" << "perhaps" << static_cast<int>(ErrorCode::UnknownChoice);
    QTest::newRow("no number") << "nodes" << "2x" << static_cast<int>(ErrorCode::ValueNotANumber);
    QTest::newRow("no name") << "colour" << "red" << static_cast<int>(ErrorCode::UnknownChoice);
}

void TestWorkspace::aFieldSaysWhatIsWrongWithIt()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    sizing::SizingRequest request;
    const auto set = setField(request, name.toStdString(), value.toStdString());
    QTEST(set ? -1 : static_cast<int>(set.error().code), "code");
    const Fields kept = requestFields(request);
    QCOMPARE(!kept.empty(), set.has_value() && value != u"no"); // what is not so is left out
}

void TestWorkspace::configurationsComeBackUnderTheirKey()
{
    SavedConfiguration saved{.name = kHostile,
                             .request = fullRequest(),
                             .savedAt = "2026-11-20T10:00:00Z",
                             .pinned = true,
                             .place = 2,
                             .requirement = {{"load.users", "50"}, {"model.model", "deepseek-ai/DeepSeek-R1"}}};
    const auto key = m_workspace->putConfiguration(saved);
    QVERIFY(key.has_value());
    saved.key = *key;
    const std::int64_t second = m_workspace->putConfiguration({.name = "second", .request = {}, .savedAt = {}}).value();
    QVERIFY(second != *key);
    reopen();
    QCOMPARE(m_workspace->configurations().value().size(), std::size_t{2});
    QVERIFY(m_workspace->configurations().value().front() == saved);
    saved.name = "renamed";
    saved.request.nodes.reset();
    QCOMPARE(m_workspace->putConfiguration(saved).value(), saved.key);
    QVERIFY(m_workspace->configurations().value().front() == saved);
    QVERIFY(m_workspace->removeConfiguration(second));
    QVERIFY(m_workspace->putConfiguration({.name = "third", .request = {}, .savedAt = {}}).value() > second);
    QVERIFY(m_workspace->removeConfiguration(saved.key));
    QCOMPARE(m_workspace->putConfiguration(saved).value(), saved.key); // undone
    QVERIFY(m_workspace->configurations().value().front() == saved);
}

void TestWorkspace::pinnedOnesAreReplacedTogether()
{
    const SavedConfiguration saved{.name = "saved", .request = {}, .savedAt = "2026-11-20T10:00:00Z", .pinned = true};
    QVERIFY(m_workspace->putConfiguration(saved).has_value());
    const SavedConfiguration a{.name = "a", .request = fullRequest(), .savedAt = {}, .place = 3};
    const SavedConfiguration b{.name = "b", .request = {}, .savedAt = {}, .requirement = {{"baseline", "1"}}};
    QVERIFY(m_workspace->replacePinned({b}));
    QVERIFY(m_workspace->replacePinned({b, a}));
    reopen();
    const std::vector<SavedConfiguration> all = m_workspace->configurations().value();
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all.at(0).name, std::string("saved"));
    QCOMPARE(all.at(1).requirement, b.requirement);
    QVERIFY(all.at(1).pinned && all.at(2).pinned && all.at(2).place == 3);
    QVERIFY(m_workspace->replacePinned({}));
    QCOMPARE(m_workspace->configurations().value().size(), std::size_t{1});
}

void TestWorkspace::settingsAndRequirementAreReplaced()
{
    QVERIFY(m_workspace->putSettings({{"company.name", kHostile}, {"cost.pue", "1.2"}}));
    QVERIFY(m_workspace->putSetting("cost.pue", "1.3"));
    QVERIFY(m_workspace->putRequirement({{"load.users", "50"}, {"a", "b"}}));
    QVERIFY(m_workspace->putRequirement({{"model.model", "b"}, {"load.users", "60"}}));
    reopen();
    QCOMPARE(m_workspace->settings().value(), (Fields{{"company.name", kHostile}, {"cost.pue", "1.3"}}));
    QCOMPARE(m_workspace->requirement().value(), (Fields{{"model.model", "b"}, {"load.users", "60"}}));
    QVERIFY(m_workspace->removeSetting("cost.pue"));
    QCOMPARE(m_workspace->settings().value(), (Fields{{"company.name", kHostile}}));
}

void TestWorkspace::recentHasOneEntryForEach()
{
    for (std::size_t item = 0; item < kMostRecent + 5; ++item) {
        QVERIFY(m_workspace->putRecent({.kind = "model", .id = std::to_string(item), .title = "t", .openedAt = {}}));
    }
    QVERIFY(m_workspace->putRecent({.kind = "model", .id = "20", .title = "again", .openedAt = {}}));
    const std::vector<RecentItem> recent = m_workspace->recent().value();
    QCOMPARE(recent.size(), kMostRecent);
    QCOMPARE(recent.front().title, std::string("again"));
    QCOMPARE(recent.at(1).id, std::to_string(kMostRecent + 4));
    QVERIFY(m_workspace->removeRecent("model", "20"));
    QCOMPARE(m_workspace->recent().value().size(), kMostRecent - 1);
}

void TestWorkspace::notificationsForgetTheOldest()
{
    for (std::size_t item = 0; item < kMostNotifications + 3; ++item) {
        QVERIFY(m_workspace->putNotification({.text = std::to_string(item), .shownAt = {}}).has_value());
    }
    const std::vector<Notification> all = m_workspace->notifications().value();
    QCOMPARE(all.size(), kMostNotifications);
    QCOMPARE(all.front().text, std::to_string(kMostNotifications + 2));
    QVERIFY(m_workspace->removeNotifications());
    QVERIFY(m_workspace->notifications().value().empty());
}

void TestWorkspace::tooLongValuesAreRefused()
{
    const std::string longest(kMostValueBytes, 'x');
    QVERIFY(m_workspace->putSetting("logo", longest));
    const Result<void> refused = m_workspace->putSetting("logo", longest + "x");
    QVERIFY(!refused);
    QCOMPARE(refused.error().arguments.back(), std::string("too-large"));
    QCOMPARE(m_workspace->settings().value().front().second.size(), longest.size());
}

void TestWorkspace::temporaryOnesKeepNothing()
{
    const std::unique_ptr<Workspace> temporary = makeTemporaryWorkspace();
    QVERIFY(temporary->putSetting("a", "b"));
    QCOMPARE(temporary->settings().value().size(), std::size_t{1});
    QVERIFY(temporary->path().empty());
    QVERIFY(!temporary->backUp());
    QVERIFY(temporary->backups().empty());
    QVERIFY(makeTemporaryWorkspace()->settings().value().empty());
}

QTEST_APPLESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
