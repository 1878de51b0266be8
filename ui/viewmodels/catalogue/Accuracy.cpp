#include "ui/viewmodels/catalogue/Accuracy.h"

#include "core/catalog/MeasurementRows.h"
#include "core/sizing/Checks.h"
#include "core/validation/Local.h"
#include "core/validation/Throughput.h"
#include "ui/viewmodels/catalogue/FactText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace berth::viewmodels {

namespace {

using catalog::CellRow;
using catalog::TableId;

constexpr std::size_t kChunk = 100; // runs between two words about the progress

constexpr std::array kMetrics{
    AccuracyMetric{TableId::MeasuredThroughput, "total_output_tok_s"},
    AccuracyMetric{TableId::MeasuredThroughput, "per_user_tok_s"},
    AccuracyMetric{TableId::MeasuredThroughput, "tpot_ms"},
    AccuracyMetric{TableId::MeasuredThroughput, "ttft_ms"},
    AccuracyMetric{TableId::MeasuredLocal, "decode_tok_s"},
    AccuracyMetric{TableId::MeasuredLocal, "prefill_tok_s"},
};

// Engines are published under many names; the family is the word they contain.
struct EngineFamily
{
    std::string_view word;
    const char* name;
};
constexpr std::array kFamilies{
    EngineFamily{"tensorrt", "TensorRT-LLM"},
    EngineFamily{"sglang", "SGLang"},
    EngineFamily{"vllm", "vLLM"},
    EngineFamily{"ktransformers", "KTransformers"},
    EngineFamily{"llama.cpp", "llama.cpp"},
    EngineFamily{"llama-bench", "llama.cpp"},
    EngineFamily{"ollama", "llama.cpp"},
    EngineFamily{"mlx", "MLX"},
    EngineFamily{"mindie", "MindIE"},
    EngineFamily{"atom", "ATOM"},
};

class AccuracyPhrases
{
    Q_DECLARE_TR_FUNCTIONS(AccuracyPhrases)

public:
    static QString run(const QString& model, const QString& count, const QString& hardware)
    {
        return tr("%1 on %2 × %3", "model, count, hardware").arg(model, count, hardware);
    }
};

QString familyOf(const std::string& engine)
{
    const std::string small = sizing::lowered(engine);
    const auto found = std::find_if(kFamilies.begin(), kFamilies.end(), [&](const EngineFamily& family) {
        return small.find(family.word) != std::string::npos;
    });
    return found == kFamilies.end() ? cleaned(engine) : QString::fromLatin1(found->name);
}

// What the table calls the hardware of a run: a catalogued accelerator, else the words of the publication.
QString hardwareName(const CatalogueSnapshot& all, TableId table, const CellRow& row, std::string_view asPublished)
{
    const std::string id = factText(table, row, "accelerator_id");
    const CellRow* accelerator = id.empty() ? nullptr : findRow(all, TableId::Accelerators, id);
    return cleaned(accelerator != nullptr ? factText(TableId::Accelerators, *accelerator, "name")
                                          : factText(table, row, asPublished));
}

AccuracyRun describe(const CatalogueSnapshot& all, TableId table, const validation::Prediction& prediction)
{
    const bool local = table == TableId::MeasuredLocal;
    AccuracyRun run{.table = table, .prediction = prediction};
    const CellRow* row = findRow(all, table, prediction.id);
    if (row == nullptr) {
        return run;
    }
    const std::string count = factText(table, *row, local ? "n_devices" : "n_accelerators");
    run.name =
        AccuracyPhrases::run(cleaned(entryName(all, table, *row)), count.empty() ? QStringLiteral("1") : cleaned(count),
                             hardwareName(all, table, *row, local ? "device" : "accelerator"));
    run.engine = familyOf(factText(table, *row, "engine"));
    const CellRow* accelerator = findRow(all, TableId::Accelerators, factText(table, *row, "accelerator_id"));
    run.hardware =
        accelerator != nullptr ? cleaned(factText(TableId::Accelerators, *accelerator, "architecture")) : QString();
    run.source = shortSource(provenanceOf(table, *row).source);
    return run;
}

template <class Measurement>
using Evaluate = Result<validation::Validation> (*)(std::span<const Measurement>, const catalog::Catalog&);

template <class Measurement>
std::vector<Measurement> measuredRows(const CatalogueSnapshot& all, TableId table)
{
    std::vector<Measurement> rows;
    for (const CellRow& cells : rowsOf(all, table)) {
        rows.push_back(
            catalog::makeRow(catalog::measurementFields<Measurement>(), std::span<const catalog::Cell>(cells)));
    }
    return rows;
}

struct Work
{
    const CatalogueSnapshot& all;
    const catalog::Catalog& catalog;
    const AccuracyProgress& progress;
    double from = 0; // the share that is done before
    double share = 1; // of the whole work
    std::vector<AccuracyRun> runs{};
    bool stopped = false;
};

template <class Measurement>
Result<void> evaluateTable(Work& work, TableId table, Evaluate<Measurement> evaluate)
{
    const std::vector<Measurement> rows = measuredRows<Measurement>(work.all, table);
    const std::span<const Measurement> whole(rows);
    for (std::size_t start = 0; start < rows.size() && !work.stopped; start += kChunk) {
        const auto done = evaluate(whole.subspan(start, std::min(kChunk, rows.size() - start)), work.catalog);
        if (!done) {
            return std::unexpected(done.error());
        }
        for (const validation::Prediction& prediction : done->results) {
            work.runs.push_back(describe(work.all, table, prediction));
        }
        const double here = static_cast<double>(start) / static_cast<double>(rows.size());
        work.stopped = !work.progress(work.from + work.share * here);
    }
    return {};
}

} // namespace

std::span<const AccuracyMetric> accuracyMetrics()
{
    return kMetrics;
}

Result<std::vector<AccuracyRun>> evaluateRuns(const CatalogueSnapshot& all, const AccuracyProgress& progress)
{
    constexpr double kHalf = 0.5;
    const catalog::Catalog catalog = catalog::makeCatalog(*all.shipped); // whatever the user has put on top
    Work work{.all = all, .catalog = catalog, .progress = progress, .share = kHalf};
    const auto serving = evaluateTable<catalog::ThroughputMeasurement>(work, TableId::MeasuredThroughput,
                                                                       validation::evaluateThroughput);
    if (!serving) {
        return std::unexpected(serving.error());
    }
    work.from = kHalf;
    const auto local =
        evaluateTable<catalog::LocalMeasurement>(work, TableId::MeasuredLocal, validation::evaluateLocal);
    if (!local) {
        return std::unexpected(local.error());
    }
    return work.stopped ? std::vector<AccuracyRun>() : std::move(work.runs);
}

bool isOf(const AccuracyRun& run, const AccuracyMetric& metric)
{
    return run.table == metric.table && run.prediction.metric == metric.column;
}

std::vector<AccuracyGroup> accuracyGroups(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric,
                                          AccuracyGrouping grouping)
{
    std::map<QString, std::vector<validation::Prediction>> byName;
    for (const AccuracyRun& run : runs) {
        if (isOf(run, metric)) {
            byName[grouping == AccuracyGrouping::Engine ? run.engine : run.hardware].push_back(run.prediction);
        }
    }
    std::vector<AccuracyGroup> groups;
    for (const auto& [name, predictions] : byName) {
        groups.push_back({name, validation::summarize(predictions).front()});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const AccuracyGroup& left, const AccuracyGroup& right) {
        return left.summary.count > right.summary.count;
    });
    return groups;
}

validation::MetricSummary accuracyOf(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric)
{
    std::vector<validation::Prediction> predictions;
    for (const AccuracyRun& run : runs) {
        if (isOf(run, metric)) {
            predictions.push_back(run.prediction);
        }
    }
    return predictions.empty() ? validation::MetricSummary() : validation::summarize(predictions).front();
}

} // namespace berth::viewmodels
