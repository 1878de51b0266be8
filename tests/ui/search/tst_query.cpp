// How typed words are found in names: what is found at all, which comes first, which letters are marked.
#include "ui/search/Query.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace berth::search;

namespace {

struct Entry
{
    QString name{};
    QString id{};
    QString more{};
};

// Names and ids as publishers write them (huggingface.co, nvidia.com, amd.com), in no helpful order.
const QList<Entry>& entries()
{
    static const QList<Entry> all{
        {"DeepSeek-R1-Zero", "deepseek-ai/DeepSeek-R1-Zero", "671B, MIT"},
        {"DeepSeek-R1-Distill-Llama-70B", "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "70B, MIT"},
        {"DeepSeek-R1", "deepseek-ai/DeepSeek-R1", "671B, MIT"},
        {"Llama 3.3 70B Instruct", "meta-llama/Llama-3.3-70B-Instruct", "70B"},
        {"Qwen3-32B-AWQ", "Qwen/Qwen3-32B-AWQ", "32B, Apache 2.0"},
        {"Qwen3-32B", "Qwen/Qwen3-32B", "32B, Apache 2.0"},
        {"DGX H200", "dgx-h200", "8 x H200, NVIDIA"},
        {"H200 NVL", "h200-nvl-141gb", "141 GB, NVIDIA"},
        {"MI300X", "mi300x-192gb", "192 GB, AMD"},
        {"GH200 Superchip", "gh200-96gb", "96 GB, NVIDIA"},
    };
    return all;
}

// The names that match, the nearest first.
QStringList ranked(const QString& typed)
{
    const Query query(typed);
    std::vector<std::pair<Match, QString>> found;
    for (const Entry& entry : entries()) {
        if (auto match = query.match({entry.name, entry.id, entry.more})) {
            found.emplace_back(*match, entry.name);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [match, name] : found) {
        names << name;
    }
    return names;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearnessOfAMatch_data();
    void nearnessOfAMatch();
    void whatIsNotFound_data();
    void whatIsNotFound();
    void nearestComesFirst_data();
    void nearestComesFirst();
    void foundLettersAreMarked();
    void nothingTypedMatchesAllAlike();
    void longWordsEndSoon();
};

void TestQuery::nearnessOfAMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("nearness");
    const auto row = [](const char* what, const char* typed, const char* name, const char* id, Nearness nearness) {
        QTest::newRow(what) << typed << name << id << static_cast<int>(nearness);
    };
    row("the name", "DeepSeek-R1", "DeepSeek-R1", "", Nearness::Exact);
    row("the name in small letters", "deepseek-r1", "DeepSeek-R1", "", Nearness::Exact);
    row("with other signs between", "deepseek r1", "DeepSeek-R1", "", Nearness::Exact);
    row("the id", "dgx-h200", "NVIDIA DGX", "dgx-h200", Nearness::Exact);
    row("the id without its publisher", "qwen3-32b", "Qwen3 32B dense", "Qwen/Qwen3-32B", Nearness::Exact);
    row("the whole id", "qwen/qwen3-32b", "Qwen3 32B dense", "Qwen/Qwen3-32B", Nearness::Exact);
    row("start of the name", "deepseek-r1", "DeepSeek-R1-Zero", "", Nearness::Prefix);
    row("start of the id", "h200-nvl", "NVIDIA NVL", "h200-nvl-141gb", Nearness::Prefix);
    row("a later word", "h200", "HGX H200 8-GPU", "", Nearness::WordStarts);
    row("words in any order", "r1 deep", "DeepSeek-R1", "", Nearness::WordStarts);
    row("digits behind letters", "32b", "Qwen3-32B", "", Nearness::WordStarts);
    row("a capital inside of a word", "seek", "DeepSeek-R1", "", Nearness::WordStarts);
    row("inside of a word", "eek", "DeepSeek-R1", "", Nearness::Anywhere);
    row("one word inside, one at a start", "eek r1", "DeepSeek-R1", "", Nearness::Anywhere);
    row("starts of several words", "dsr1", "DeepSeek-R1", "", Nearness::Initials);
    row("Chinese", "页", "选型 页面", "", Nearness::WordStarts);
    row("Chinese without spaces", "页", "选型页面", "", Nearness::Anywhere);
    row("signs alone", "/", "A/B", "", Nearness::Anywhere);
}

void TestQuery::nearnessOfAMatch()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, id);
    const std::optional<Match> match = Query(typed).match({name, id, {}});
    QVERIFY(match.has_value());
    QTEST(static_cast<int>(match->nearness), "nearness");
}

void TestQuery::whatIsNotFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("one word is missing") << "deep h200";
    QTest::newRow("letters in another order") << "1rsd";
    QTest::newRow("markup") << "<img src='file:///etc/passwd'>";
    QTest::newRow("signs that turn the direction") << QString(QChar(0x202E));
    QTest::newRow("much") << QString(10000, u'x');
    QTest::newRow("placeholder") << "%1";
    QTest::newRow("a letter behind a sign that no name has") << QString(QChar(0)) + "d";
}

void TestQuery::whatIsNotFound()
{
    QFETCH(QString, typed);
    QVERIFY(!Query(typed).match({u"DeepSeek-R1", u"deepseek-ai/DeepSeek-R1", u"671B"}));
}

void TestQuery::nearestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first"); // the names expected first, in this order
    QTest::newRow("exact before longer ones")
        << "deepseek-r1" << QStringList({"DeepSeek-R1", "DeepSeek-R1-Zero", "DeepSeek-R1-Distill-Llama-70B"});
    QTest::newRow("exact id") << "Qwen/Qwen3-32B" << QStringList({"Qwen3-32B", "Qwen3-32B-AWQ"});
    QTest::newRow("half a word") << "deepseek-r1-d" << QStringList("DeepSeek-R1-Distill-Llama-70B");
    QTest::newRow("prefix, start, inside") << "h200" << QStringList({"H200 NVL", "DGX H200", "GH200 Superchip"});
    QTest::newRow("name before details") << "llama"
                                         << QStringList({"Llama 3.3 70B Instruct", "DeepSeek-R1-Distill-Llama-70B"});
    QTest::newRow("initials") << "dsr1z" << QStringList("DeepSeek-R1-Zero");
}

void TestQuery::nearestComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    QCOMPARE(ranked(typed).mid(0, first.size()), first);
}

void TestQuery::foundLettersAreMarked()
{
    const QString title = "DeepSeek-R1";
    // D, S and R, and the 1 behind it.
    QCOMPARE(partsOf(title, 0, Query(u"dsr1").match({title})->found), QStringList({"", "D", "eep", "S", "eek-", "R1"}));
    const QString server = "HGX H200 8-GPU"; // whole, not by the H of HGX
    QCOMPARE(partsOf(server, 0, Query(u"h200").match({server})->found), QStringList({"HGX ", "H200", " 8-GPU"}));
    QCOMPARE(partsOf(title, 0, Query(u"eek").match({title})->found), QStringList({"DeepS", "eek", "-R1"}));
    const Listed listed{.name = u"A", .id = u"b", .more = u"Seek"};
    QCOMPARE(textOf(listed), "A b Seek");
    QCOMPARE(partsOf("Seek", 4, Query(u"see").match(listed)->found), QStringList({"", "See", "k"}));
    QCOMPARE(partsOf("DGX", 0, {}), QStringList("DGX"));
}

void TestQuery::nothingTypedMatchesAllAlike()
{
    QVERIFY(Query().isEmpty() && Query(u"   ").isEmpty());
    QVERIFY(Query(u" ").match({u"A"}) == Query(u"").match({u"B", u"b"}));
}

// The pieces of a word are tried at every start; without memory of what is hopeless this grows exponentially.
void TestQuery::longWordsEndSoon()
{
    const QString text = QString("a ").repeated(5000);
    const Query query(QString(Query::kMost - 1, u'a') + u'b');
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!query.match({text}));
    constexpr qint64 kPatience = 20'000; // milliseconds; a busy machine, not a universe
    QVERIFY2(clock.elapsed() < kPatience, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
