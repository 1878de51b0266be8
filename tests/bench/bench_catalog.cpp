// What the catalogue costs a program: opening it when it starts, loading one kind of measurements, finding an entry;
// and the build: checking all CSV files.
#include "core/catalog/CsvCatalog.h"
#include "core/catalog/sqlite/CatalogFile.h"

#include <benchmark/benchmark.h>
#include <filesystem>

namespace {

using namespace berth;
using namespace berth::catalog;

const std::string kSource = BERTH_SOURCE_DIR "/resources/catalog";

// A compiled catalogue of this run, removed at its end.
class CompiledFile
{
public:
    CompiledFile() : m_path(std::filesystem::temp_directory_path() / "bench_catalog.sqlite")
    {
        m_written = writeCatalog(m_path.string(), readCsvCatalog(kSource).cells).has_value();
    }
    ~CompiledFile() { std::filesystem::remove(m_path); }
    CompiledFile(const CompiledFile&) = delete;
    CompiledFile& operator=(const CompiledFile&) = delete;

    [[nodiscard]] bool written() const { return m_written; }
    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
    bool m_written = false;
};

void openTheCatalogue(benchmark::State& state)
{
    const CompiledFile file;
    for (auto _ : state) {
        if (!file.written() || !openCatalog(file.path())) {
            state.SkipWithError("the catalogue does not open");
        }
    }
}
BENCHMARK(openTheCatalogue)->Unit(benchmark::kMillisecond);

void loadThroughputMeasurements(benchmark::State& state)
{
    const CompiledFile file;
    for (auto _ : state) {
        if (!loadMeasurements<ThroughputMeasurement>(file.path())) {
            state.SkipWithError("the measurements do not load");
        }
    }
}
BENCHMARK(loadThroughputMeasurements)->Unit(benchmark::kMillisecond);

void checkTheCsvFiles(benchmark::State& state)
{
    for (auto _ : state) {
        if (!readCsvCatalog(kSource).errors.empty()) {
            state.SkipWithError("the CSV files are broken");
        }
    }
}
BENCHMARK(checkTheCsvFiles)->Unit(benchmark::kMillisecond);

void findAModel(benchmark::State& state)
{
    const Catalog catalog = makeCatalog(readCsvCatalog(kSource).cells);
    for (auto _ : state) {
        benchmark::DoNotOptimize(findModel(catalog, "gpt oss 120b"));
    }
}
BENCHMARK(findAModel)->Unit(benchmark::kMicrosecond);

void suggestNearestModels(benchmark::State& state)
{
    const Catalog catalog = makeCatalog(readCsvCatalog(kSource).cells);
    for (auto _ : state) {
        benchmark::DoNotOptimize(findModel(catalog, "DeepSeek-R1-Distil-Qwen-7B"));
    }
}
BENCHMARK(suggestNearestModels)->Unit(benchmark::kMicrosecond);

} // namespace
