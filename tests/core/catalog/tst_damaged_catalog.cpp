// A thousand damaged copies of the compiled catalogue: each is refused or holds exactly the shipped facts; none brings
// the program down. The damage is drawn from a fixed seed, so a failure can be looked at again.
#include <QTest>

#include "core/catalog/sqlite/CatalogFile.h"
#include "tests/core/catalog/Files.h"

#include <QTemporaryDir>
#include <random>

using namespace berth;
using namespace berth::catalog;

namespace {

constexpr int kCopies = 1000;
constexpr unsigned kSeed = 20261121;

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t most)
{
    return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
}

void changeBytes(std::string& bytes, Random& random, std::size_t count)
{
    for (std::size_t change = 0; change < count; ++change) {
        bytes[below(random, bytes.size())] = static_cast<char>(below(random, 256));
    }
}

// Half of the damage hits the header and the schema, which decide everything else.
void changeFirstPage(std::string& bytes, Random& random)
{
    constexpr std::size_t kPage = 4096;
    bytes[below(random, kPage)] = static_cast<char>(below(random, 256));
}

void swapPages(std::string& bytes, Random& random)
{
    constexpr std::size_t kPage = 4096;
    const std::size_t left = below(random, bytes.size() / kPage) * kPage;
    const std::size_t right = below(random, bytes.size() / kPage) * kPage;
    for (std::size_t index = 0; index < kPage; ++index) {
        std::swap(bytes[left + index], bytes[right + index]);
    }
}

std::string damagedCopy(const std::string& sound, Random& random)
{
    std::string bytes = sound;
    switch (below(random, 6)) {
    case 0:
        changeBytes(bytes, random, 1);
        break;
    case 1:
        changeBytes(bytes, random, 4);
        break;
    case 2:
        changeBytes(bytes, random, 32);
        break;
    case 3:
        bytes.resize(below(random, bytes.size()));
        break;
    case 4:
        swapPages(bytes, random);
        break;
    default:
        changeFirstPage(bytes, random);
        break;
    }
    return bytes;
}

} // namespace

class TestDamagedCatalog : public QObject
{
    Q_OBJECT

private slots:
    void refusesOrEquals();
};

void TestDamagedCatalog::refusesOrEquals()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("catalog.sqlite").toStdString();
    const CheckedCatalog shipped = test::shippedCatalog();
    QVERIFY(writeCatalog(path, shipped.cells).has_value());
    const std::string sound = test::readText(path);

    Random random(kSeed);
    int refused = 0;
    for (int copy = 0; copy < kCopies; ++copy) {
        test::writeText(path, damagedCopy(sound, random));
        const Result<Cells> cells = readCells(path);
        if (cells) {
            QVERIFY2(*cells == shipped.cells, qPrintable(QString("copy %1 was believed").arg(copy)));
        } else {
            ++refused;
            const ErrorCode code = cells.error().code;
            QVERIFY(code == ErrorCode::CatalogDamaged || code == ErrorCode::CatalogUnreadable
                    || code == ErrorCode::CatalogVersion);
            QCOMPARE(cells.error().arguments.front(), path);
        }
    }
    qInfo("%d of %d damaged copies refused, the others unharmed", refused, kCopies);
    QVERIFY(refused > kCopies / 2);
}

QTEST_APPLESS_MAIN(TestDamagedCatalog)
#include "tst_damaged_catalog.moc"
