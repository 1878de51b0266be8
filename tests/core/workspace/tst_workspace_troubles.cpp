// What happens to a workspace: the program is killed while it writes, the file is damaged, the disk is full, the folder
// may not be written to. Nothing that was acknowledged is lost and nothing is believed that should not be.
#include <QTest>

#include "core/base/Utf8.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "tests/core/catalog/Files.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <filesystem>
#include <functional>
#include <random>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace berth;
using namespace berth::workspace;

namespace {

constexpr int kKills = 40;
constexpr int kCopies = 400;
constexpr unsigned kSeed = 20261122;
constexpr int kFailed = 2; // what a child ends with
constexpr uid_t kNobody = 65534;

// Runs in a process of its own; what it returns is its exit code.
pid_t inChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(work());
    }
    return child;
}

int exitCode(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Writes numbers from `from` on, one setting and one row each, and says each through the pipe once it is acknowledged.
int writeForEver(const std::string& path, int pipe, int from)
{
    const auto workspace = openWorkspace(path);
    if (!workspace) {
        return kFailed;
    }
    for (int number = from;; ++number) {
        const std::string text = std::to_string(number);
        OwnRow row{.table = "prices", .id = "one", .cells = {{"amount", text}, {"again", text}}, .changedAt = {}};
        if (!(*workspace)->putSetting("number", text) || !(*workspace)->putRow(row)
            || write(pipe, &number, sizeof number) != sizeof number) {
            return kFailed;
        }
    }
}

int lastOf(int pipe)
{
    int last = -1;
    int number = 0;
    while (read(pipe, &number, sizeof number) == sizeof number) {
        last = number;
    }
    return last;
}

int numberIn(Workspace& workspace)
{
    const auto settings = workspace.settings();
    return settings && !settings->empty() ? std::stoi(settings->front().second) : -1;
}

std::string damaged(std::string bytes, std::mt19937& random)
{
    const auto below = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
    };
    if (below(4) == 0) {
        return bytes.substr(0, below(bytes.size()));
    }
    constexpr std::array<std::size_t, 3> kChanges{1, 4, 32};
    const std::size_t changes = kChanges[below(kChanges.size())];
    for (std::size_t change = 0; change < changes; ++change) {
        bytes[below(bytes.size())] = static_cast<char>(below(256));
    }
    return bytes;
}

bool isAllUtf8(Workspace& workspace)
{
    const auto facts = workspace.facts();
    const auto rows = workspace.rows();
    bool sound = true;
    for (const OwnFact& fact : facts ? *facts : std::vector<OwnFact>()) {
        sound = sound && isUtf8(fact.value) && isUtf8(fact.source) && isUtf8(fact.why) && isUtf8(fact.id);
    }
    for (const OwnRow& row : rows ? *rows : std::vector<OwnRow>()) {
        for (const auto& [name, value] : row.cells) {
            sound = sound && isUtf8(name) && isUtf8(value);
        }
    }
    return sound;
}

void fill(Workspace& workspace)
{
    for (int number = 0; number < 200; ++number) {
        const std::string text = std::to_string(number);
        QVERIFY(workspace.putFact({"prices", "id-" + text, "amount", text, "our contract", "agreed", {}}));
    }
    SavedConfiguration saved{.name = "R1", .request = {}, .savedAt = "2026-11-20T10:00:00Z"};
    saved.request.model = "deepseek-ai/DeepSeek-R1";
    QVERIFY(workspace.putConfiguration(saved).has_value());
}

} // namespace

class TestWorkspaceTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWhileWriting();
    void killedWhileBackingUp();
    void damagedCopies();
    void fullDisk();
    void readOnlyFolder();
    void twoWindows();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void TestWorkspaceTroubles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("workspace.sqlite").toStdString();
}

void TestWorkspaceTroubles::killedWhileWriting()
{
    std::mt19937 random(kSeed);
    int acknowledged = -1;
    for (int round = 0; round < kKills; ++round) {
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        const pid_t child = inChild([&] { return writeForEver(m_path, ends[1], acknowledged + 1); });
        close(ends[1]);
        usleep(static_cast<useconds_t>(std::uniform_int_distribution(0, 200'000)(random)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        acknowledged = std::max(acknowledged, lastOf(ends[0]));
        close(ends[0]);

        const auto opened = openWorkspace(m_path);
        QVERIFY(opened.has_value());
        const int found = numberIn(**opened);
        QVERIFY2(found >= acknowledged, qPrintable(QString("%1 of %2").arg(found).arg(acknowledged)));
        const std::vector<OwnRow> rows = (*opened)->rows().value();
        if (!rows.empty()) { // both cells of one write
            QCOMPARE(rows.front().cells.at(0).second, rows.front().cells.at(1).second);
        }
        acknowledged = std::max(acknowledged, found);
    }
    qInfo("%d writes acknowledged in %d rounds", acknowledged + 1, kKills);
    QVERIFY(acknowledged > kKills);
}

void TestWorkspaceTroubles::killedWhileBackingUp()
{
    fill(**openWorkspace(m_path));
    int whole = 0;
    for (int round = 0; round < 20; ++round) {
        const pid_t child = inChild([&] {
            const auto workspace = openWorkspace(m_path);
            while (workspace && (*workspace)->backUp()) { }
            return kFailed;
        });
        usleep(static_cast<useconds_t>(10'000 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const auto opened = openWorkspace(m_path);
        QVERIFY(opened.has_value());
        if (const std::vector<Backup> made = (*opened)->backups(); !made.empty()) {
            QVERIFY2((*opened)->restore(made.front().path).has_value(), made.front().path.c_str());
            QCOMPARE((*opened)->facts().value().size(), std::size_t{200});
            whole += static_cast<int>(made.size());
        }
    }
    QVERIFY(whole > 0);
}

void TestWorkspaceTroubles::damagedCopies()
{
    fill(**openWorkspace(m_path));
    const std::string sound = test::readText(m_path);
    QVERIFY(sound.size() > 16'384);
    std::mt19937 random(kSeed);
    int refused = 0;
    for (int copy = 0; copy < kCopies; ++copy) {
        const std::string path = m_folder->filePath(QString("copy-%1.sqlite").arg(copy)).toStdString();
        const std::string bytes = damaged(sound, random);
        test::writeText(path, bytes);
        if (const auto opened = openWorkspace(path)) {
            QVERIFY(isAllUtf8(**opened));
            continue;
        } else {
            ++refused;
            QVERIFY(isUtf8(opened.error().arguments.back()));
            QVERIFY(!bytes.empty());
        }
        const auto aside = moveAside(path);
        QVERIFY(aside.has_value());
        QVERIFY(openWorkspace(path).has_value()); // a fresh one
    }
    qInfo("%d of %d damaged copies were refused", refused, kCopies);
    QVERIFY(refused > kCopies / 3);
}

void TestWorkspaceTroubles::fullDisk()
{
    fill(**openWorkspace(m_path));
    // No file may grow any more, as on a full disk.
    const int code = exitCode(inChild([&] {
        const auto workspace = openWorkspace(m_path);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{4096, 4096};
        if (!workspace || setrlimit(RLIMIT_FSIZE, &none) != 0) {
            return kFailed;
        }
        const auto refused = (*workspace)->putSetting("logo", std::string(1 << 20, 'x'));
        const auto copied = (*workspace)->backUp();
        const bool stillThere = (*workspace)->facts().value().size() == 200;
        return !refused && refused.error().code == ErrorCode::WorkspaceUnwritable && !copied && stillThere ? 0 : 1;
    }));
    QCOMPARE(code, 0);
    const auto opened = openWorkspace(m_path);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->facts().value().size(), std::size_t{200});
    QVERIFY((*opened)->settings().value().empty());
    QVERIFY((*opened)->backups().empty());
    QCOMPARE(QDir(m_folder->filePath("backups")).entryList(QDir::Files).size(), 0); // no half of a copy
}

void TestWorkspaceTroubles::readOnlyFolder()
{
    fill(**openWorkspace(m_path));
    QCOMPARE(chmod(m_path.c_str(), 0444), 0);
    QCOMPARE(chmod(m_folder->path().toStdString().c_str(), 0555), 0);
    const int code = exitCode(inChild([&] {
        if (geteuid() == 0 && setuid(kNobody) != 0) {
            return kFailed;
        }
        const auto old = openWorkspace(m_path);
        const auto fresh = openWorkspace(m_folder->filePath("fresh.sqlite").toStdString());
        const auto deeper = openWorkspace(m_folder->filePath("deeper/fresh.sqlite").toStdString());
        const auto isReadOnly = [](const auto& opened) {
            return !opened && opened.error().code == ErrorCode::WorkspaceUnwritable
                && opened.error().arguments.back() == "read-only";
        };
        return isReadOnly(old) && isReadOnly(fresh) && isReadOnly(deeper) && !moveAside(m_path) ? 0 : 1;
    }));
    QCOMPARE(chmod(m_folder->path().toStdString().c_str(), 0755), 0);
    QCOMPARE(chmod(m_path.c_str(), 0644), 0);
    QCOMPARE(code, 0);
    QCOMPARE((*openWorkspace(m_path))->facts().value().size(), std::size_t{200});
}

void TestWorkspaceTroubles::twoWindows()
{
    const auto one = openWorkspace(m_path).value();
    const auto two = openWorkspace(m_path).value();
    QVERIFY(one->putSetting("a", "1"));
    QVERIFY(two->putSetting("b", "2"));
    QCOMPARE(one->settings().value(), (Fields{{"a", "1"}, {"b", "2"}}));
}

QTEST_APPLESS_MAIN(TestWorkspaceTroubles)
#include "tst_workspace_troubles.moc"
