// Each rule drops the row it is meant for, and the first one that holds is named.
#include "core/base/Result.h"
#include "core/calibration/LocalFilter.h"
#include "core/calibration/ThroughputFilter.h"

#include <QTest>

using namespace berth;
using namespace berth::calibration;
using catalog::LocalMeasurement;
using catalog::ThroughputMeasurement;

namespace {

// A run that satisfies every rule: 10 requests of 1 s + 100 x 90 ms each, so 100 tokens per second.
struct Run
{
    ThroughputMeasurement row;
    validation::ThroughputScenario scenario;
};

Run soundRun()
{
    Run run;
    ThroughputMeasurement& row = run.row;
    row.id = "sound";
    row.scenario = "server";
    row.concurrency = 10;
    row.inputTokens = 1000;
    row.outputTokens = 100;
    row.totalOutputTokensPerSecond = 100;
    row.ttftMs = 1000;
    row.tpotMs = 90;
    auto model = std::make_shared<performance::SpeedTable>();
    model->smallWeights = 1e9;
    run.scenario.model = model;
    run.scenario.inputs.concurrency = 10;
    run.scenario.inputs.inputTokens = 1000;
    run.scenario.inputs.outputTokens = 100;
    run.scenario.inputs.device.peak = 1e14;
    return run;
}

struct ThroughputCase
{
    const char* rule;
    void (*change)(Run&);
};

const ThroughputCase kThroughputCases[] = {
    {"keep",
     [](Run&) {
     }},
    {"weak",
     [](Run& run) {
         run.row.weak = true;
     }},
    {"disaggregated",
     [](Run& run) {
         run.scenario.inputs.promptPool.emplace();
     }},
    {"mlperf",
     [](Run& run) {
         run.row.scenario = "mlperf-offline";
     }},
    {"pipeline_parallel",
     [](Run& run) {
         run.scenario.inputs.layout.stages = 2;
     }},
    {"no_precision",
     [](Run& run) {
         run.scenario.precisionStated = false;
     }},
    {"tensor_parallel_across_nodes",
     [](Run& run) {
         run.row.nodes = 2;
         run.row.accelerators = 16;
         run.scenario.inputs.layout.ranks = 16;
     }},
    {"no_prompt_length",
     [](Run& run) {
         run.scenario.inputStated = false;
     }},
    {"weights_exceed_memory",
     [](Run& run) {
         run.scenario.weightShare = 1.1;
     }},
    // Flags of vLLM and SGLang as the publications quote them.
    {"eager",
     [](Run& run) {
         run.row.notes = "launch flags: vllm serve model --enforce-eager; means";
     }},
    {"eager",
     [](Run& run) {
         run.row.notes = "launch flags: sglang --disable-cuda-graph";
     }},
    {"sent_at_once",
     [](Run& run) {
         run.scenario.inputs.load = performance::LoadPattern::Burst;
         run.row.concurrency.reset();
     }},
    {"speculation_unknown",
     [](Run& run) {
         run.row.notes = "EAGLE head";
     }},
    // 2 x 1e9 x 1000 operations take 20 ms at 1e14 per second
    {"cached_prompts",
     [](Run& run) {
         run.scenario.inputs.concurrency = 1;
         run.row.ttftMs = 19;
     }},
    {"concurrency_identity",
     [](Run& run) {
         run.row.totalOutputTokensPerSecond = 130;
     }},
    {"concurrency_identity",
     [](Run& run) {
         run.row.tpotMs = 60;
     }},
    // of a burst, fewer and fewer are in flight
    {"keep",
     [](Run& run) {
         run.row.tpotMs = 60;
         run.scenario.inputs.load = performance::LoadPattern::Burst;
     }},
};

struct LocalCase
{
    const char* rule;
    void (*change)(LocalMeasurement&);
};

const LocalCase kLocalCases[] = {
    {"keep",
     [](LocalMeasurement&) {
     }},
    {"weak",
     [](LocalMeasurement& row) {
         row.weak = true;
     }},
    {"altered_model",
     [](LocalMeasurement& row) {
         row.notes = "Altered: 6 experts";
     }},
    {"several_streams",
     [](LocalMeasurement& row) {
         row.engine = "llama.cpp llama-batched-bench, parallel 4";
     }},
    {"speculation",
     [](LocalMeasurement& row) {
         row.engine = "vLLM (speculative EAGLE)";
     }},
    {"not_on_device",
     [](LocalMeasurement& row) {
         row.notes = "not fully offloaded";
     }},
    {"no_flash_attention",
     [](LocalMeasurement& row) {
         row.notes = "fa=0";
         row.depthTokens = 4096;
     }},
    {"keep",
     [](LocalMeasurement& row) {
         row.notes = "fa=0";
     }}, // too short to matter
    {"no_precision",
     [](LocalMeasurement& row) {
         row.notes = "eval rate only";
         row.precision = {};
     }},
    {"no_precision",
     [](LocalMeasurement& row) {
         row.precision = {};
         row.quantization = "MLX 4-bit";
     }},
};

LocalMeasurement soundLocal()
{
    LocalMeasurement row;
    row.id = "sound";
    row.precision = PrecisionId("gguf-q4_k_m");
    row.promptTokens = 512;
    row.decodeTokensPerSecond = 50;
    return row;
}

} // namespace

class TestFilters : public QObject
{
    Q_OBJECT

private slots:
    void dropsRuns_data() { addCases(kThroughputCases); }
    void dropsRuns()
    {
        QFETCH(int, place);
        Run run = soundRun();
        kThroughputCases[place].change(run);
        QCOMPARE(ruleName(filterThroughput({run.row}, {run.scenario}).front()),
                 std::string_view(kThroughputCases[place].rule));
    }

    void dropsRepetitions()
    {
        Run first = soundRun();
        const auto rules = filterThroughput({first.row, first.row}, {first.scenario, first.scenario});
        QVERIFY(rules[0] == ThroughputRule::Keep);
        QVERIFY(rules[1] == ThroughputRule::Duplicate);
    }

    void keepsTheBestOfEqualInputs()
    {
        Run slow = soundRun();
        Run fast = soundRun();
        fast.row.totalOutputTokensPerSecond = 110;
        const auto rules = filterThroughput({slow.row, fast.row}, {slow.scenario, fast.scenario});
        QVERIFY(rules[0] == ThroughputRule::NotTheBest);
        QVERIFY(rules[1] == ThroughputRule::Keep);
        slow.row.powerLimitWatts = 250; // no longer the same inputs
        QVERIFY(filterThroughput({slow.row, fast.row}, {slow.scenario, fast.scenario})[0] == ThroughputRule::Keep);
    }

    void dropsLocalRuns_data() { addCases(kLocalCases); }
    void dropsLocalRuns()
    {
        QFETCH(int, place);
        LocalMeasurement row = soundLocal();
        kLocalCases[place].change(row);
        QCOMPARE(ruleName(filterLocal({row}, {validation::LocalScenario{}}).front()),
                 std::string_view(kLocalCases[place].rule));
    }

    void keepsTheBestLocalRun()
    {
        LocalMeasurement slow = soundLocal();
        LocalMeasurement fast = soundLocal();
        fast.decodeTokensPerSecond = 60;
        const std::vector<validation::LocalScenario> scenarios(2);
        const auto rules = filterLocal({slow, fast}, scenarios);
        QVERIFY(rules[0] == LocalRule::NotTheBest);
        QVERIFY(rules[1] == LocalRule::Keep);
        slow.decodeTokensPerSecond = 59.5; // as good as the same
        QVERIFY(filterLocal({slow, fast}, scenarios)[0] == LocalRule::Keep);
    }

private:
    template <class Cases>
    static void addCases(const Cases& cases)
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i)
            QTest::addRow("%d %s", i, cases[i].rule) << i;
    }
};

QTEST_APPLESS_MAIN(TestFilters)
#include "tst_Filters.moc"
