// What one question of the Size page costs its worker: the search, what nearly meets it, and every other system.
#include "core/catalog/Catalog.h"
#include "tests/support/ShippedFacts.h"
#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Requirement.h"
#include "ui/viewmodels/size/Candidates.h"

#include <benchmark/benchmark.h>

namespace {

using namespace berth;
using namespace berth::viewmodels;

// The first start: DeepSeek-R1 for 50 people.
struct Example
{
    const catalog::Catalog& catalog = berth::testing::shippedCatalog();
    sizing::PreparedModels prepared;
    Workshop workshop{catalog, prepared};
    Question question = Requirement(catalog, Formatter(), nullptr).question();
    Search search = searchFor(workshop, question).value();
    std::vector<Candidate> found = foundCandidates(workshop, search);
};

Example& example()
{
    static Example made;
    return made;
}

// As a slider asks: another number of requests each time.
void answer(benchmark::State& state)
{
    Example& ready = example();
    Question question = ready.question;
    std::int64_t requests = 0;
    for (auto _ : state) {
        requests = requests % 50 + 1;
        question.search.concurrency = requests;
        question.own->concurrency = requests;
        benchmark::DoNotOptimize(makeAnswer(ready.catalog, question, ready.prepared));
    }
}
BENCHMARK(answer)->Unit(benchmark::kMillisecond);

void search(benchmark::State& state)
{
    Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(searchFor(ready.workshop, ready.question));
    }
}
BENCHMARK(search)->Unit(benchmark::kMillisecond);

void found(benchmark::State& state)
{
    Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(foundCandidates(ready.workshop, ready.search));
    }
}
BENCHMARK(found)->Unit(benchmark::kMillisecond);

void nearMisses(benchmark::State& state)
{
    Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(nearCandidates(ready.workshop, ready.search));
    }
}
BENCHMARK(nearMisses)->Unit(benchmark::kMillisecond);

void others(benchmark::State& state)
{
    Example& ready = example();
    for (auto _ : state) {
        benchmark::DoNotOptimize(otherCandidates(ready.workshop, ready.question, ready.search, ready.found));
    }
}
BENCHMARK(others)->Unit(benchmark::kMillisecond);

} // namespace
