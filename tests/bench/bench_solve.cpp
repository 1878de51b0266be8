// What one search of the whole catalogue takes, tables made beforehand, by model, targets and number of threads.
#include "core/catalog/CsvCatalog.h"
#include "core/solve/SolveRequest.h"
#include "core/solve/Solver.h"

#include <benchmark/benchmark.h>
#include <stdexcept>
#include <sys/resource.h>

namespace {

using namespace berth;
using namespace berth::solve;

const catalog::Catalog& shipped()
{
    static const catalog::Catalog all =
        catalog::makeCatalog(catalog::readCsvCatalog(BERTH_SOURCE_DIR "/resources/catalog").cells);
    return all;
}

SolveRequest fiftyUsers(const char* model)
{
    SolveRequest request;
    request.models = {model};
    request.users = 50;
    request.input = 4096;
    request.output = 1024;
    request.context = 32768;
    return request;
}

// Of the whole program so far, catalogue and tables included.
double peakMegabytes()
{
    constexpr double kKilobytes = 1e3;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / kKilobytes;
}

void run(benchmark::State& state, const SolveRequest& request)
{
    const auto problem = resolveProblem(shipped(), request);
    if (!problem) {
        throw std::runtime_error(problem.error().arguments.front());
    }
    sizing::PreparedModels prepared;
    const unsigned threads = static_cast<unsigned>(state.range(0));
    std::int64_t readings = 0;
    std::size_t feasible = 0;
    benchmark::DoNotOptimize(solve::solve(shipped(), *problem, prepared, threads));
    for (auto _ : state) {
        const auto solution = solve::solve(shipped(), *problem, prepared, threads);
        readings = solution.readings;
        feasible = solution.feasible;
    }
    state.counters["peak_mb"] = peakMegabytes();
    state.counters["readings"] = static_cast<double>(readings);
    state.counters["feasible"] = static_cast<double>(feasible);
    state.counters["per_second"] =
        benchmark::Counter(static_cast<double>(readings), benchmark::Counter::kIsIterationInvariantRate);
}

void solveReasoning(benchmark::State& state)
{
    run(state, fiftyUsers("deepseek-ai/DeepSeek-R1"));
}
BENCHMARK(solveReasoning)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

void solveWithTargets(benchmark::State& state)
{
    SolveRequest request = fiftyUsers("deepseek-ai/DeepSeek-R1");
    request.leastPerUser = 20;
    request.mostTtftMs = 5000;
    run(state, request);
}
BENCHMARK(solveWithTargets)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

void solveHardTargets(benchmark::State& state)
{
    SolveRequest request = fiftyUsers("deepseek-ai/DeepSeek-R1");
    request.leastPerUser = 60;
    request.mostTtftMs = 1000;
    run(state, request);
}
BENCHMARK(solveHardTargets)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

// Few enough requests for engines of one user, on every machine and in every file format.
void solveForOne(benchmark::State& state)
{
    SolveRequest request = fiftyUsers("deepseek-ai/DeepSeek-R1");
    request.users = 1;
    request.anyPrecision = true;
    run(state, request);
}
BENCHMARK(solveForOne)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

void solveDense(benchmark::State& state)
{
    run(state, fiftyUsers("deepseek-ai/DeepSeek-R1-Distill-Llama-70B"));
}
BENCHMARK(solveDense)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

void solveForThroughput(benchmark::State& state)
{
    SolveRequest request = fiftyUsers("deepseek-ai/DeepSeek-R1");
    request.rank = Rank::Throughput;
    request.mostKilowatts = 25;
    run(state, request);
}
BENCHMARK(solveForThroughput)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
