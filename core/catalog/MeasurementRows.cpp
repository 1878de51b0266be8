// A pure data table: which column of which measurement file fills which member.
#include "core/catalog/MeasurementRows.h"

namespace berth::catalog {
namespace {

constexpr double kMost = 1e12;
constexpr double kMostCount = 1e6;

template <auto Member>
constexpr auto measurementProvenance()
{
    return std::array{
        field<Member, &Provenance::source>("source_url").required(),
        field<Member, &Provenance::date>("source_date").date().required(),
        field<Member, &Provenance::unverified>("unverified"),
    };
}

using T = ThroughputMeasurement;
constexpr auto kThroughput = joined(
    std::array{
        field<&T::id>("id").required(),
        field<&T::engine>("engine"),
        field<&T::engineVersion>("engine_version"),
        field<&T::model>("model_id").references("models"),
        field<&T::precision>("precision_id").references("precisions"),
        field<&T::kvPrecision>("kv_precision"),
        field<&T::accelerator>("accelerator_id").references("accelerators"),
        field<&T::accelerators>("n_accelerators").range(1, kMostCount),
        field<&T::nodes>("nodes").range(1, kMostCount),
        field<&T::tp>("tp").range(1, kMostCount),
        field<&T::pp>("pp").range(1, kMostCount),
        field<&T::dp>("dp").range(1, kMostCount),
        field<&T::ep>("ep").range(1, kMostCount),
        field<&T::dpAttention>("dp_attention"),
        field<&T::concurrency>("concurrency").range(0, kMost).reading(),
        field<&T::inputTokens>("input_len").range(0, kMost).reading(),
        field<&T::outputTokens>("output_len").range(0, kMost).reading(),
        field<&T::totalOutputTokensPerSecond>("total_output_tok_s").range(0, kMost).reading(),
        field<&T::perUserTokensPerSecond>("per_user_tok_s").range(0, kMost).reading(),
        field<&T::totalTokensPerSecond>("total_tok_s").range(0, kMost).reading(),
        field<&T::prefillTokensPerSecond>("prefill_tok_s").range(0, kMost).reading(),
        field<&T::ttftMs>("ttft_ms").range(0, kMost).reading(),
        field<&T::tpotMs>("tpot_ms").range(0, kMost).reading(),
        field<&T::requestsPerSecond>("requests_s").range(0, kMost).reading(),
        field<&T::speculative>("speculative"),
        field<&T::scenario>("scenario"),
        field<&T::disaggregated>("disaggregated"),
        field<&T::powerLimitWatts>("power_limit_w").range(0, kMost).reading(),
        field<&T::weak>("weak"),
        field<&T::modelText>("model"),
        field<&T::precisionText>("weights_precision"),
        field<&T::acceleratorText>("accelerator"),
        field<&T::notes>("notes"),
    },
    measurementProvenance<&T::provenance>());

using L = LocalMeasurement;
constexpr auto kLocal = joined(
    std::array{
        field<&L::id>("id").required(),
        field<&L::engine>("engine"),
        field<&L::engineVersion>("engine_version"),
        field<&L::model>("model_id").references("models"),
        field<&L::precision>("precision_id").references("precisions"),
        field<&L::fileGib>("file_gib").range(0, kMost).reading(),
        field<&L::accelerator>("accelerator_id").references("accelerators"),
        field<&L::device>("device"),
        field<&L::devices>("n_devices"),
        field<&L::deviceBandwidthGbs>("device_bandwidth_gbs").range(0, kMost).reading(),
        field<&L::backend>("backend"),
        field<&L::offload>("offload"),
        field<&L::promptTokens>("prompt_len").range(0, kMost).reading(),
        field<&L::prefillTokensPerSecond>("prefill_tok_s").range(0, kMost).reading(),
        field<&L::generatedTokens>("gen_len").range(0, kMost).reading(),
        field<&L::depthTokens>("depth").range(0, kMost).reading(),
        field<&L::decodeTokensPerSecond>("decode_tok_s").range(0, kMost).reading(),
        field<&L::weak>("weak"),
        field<&L::modelText>("model"),
        field<&L::quantization>("quantization"),
        field<&L::notes>("notes"),
    },
    measurementProvenance<&L::provenance>());

using M = MemoryMeasurement;
constexpr auto kMemory = joined(
    std::array{
        field<&M::id>("id").required(),
        field<&M::engine>("engine"),
        field<&M::engineVersion>("engine_version"),
        field<&M::model>("model_id").references("models"),
        field<&M::precision>("precision_id").references("precisions"),
        field<&M::kvPrecision>("kv_precision"),
        field<&M::accelerator>("accelerator_id").references("accelerators"),
        field<&M::acceleratorMemoryGb>("accelerator_memory_gb").range(0, kMost).reading(),
        field<&M::accelerators>("n_accelerators").range(1, kMostCount),
        field<&M::tp>("tp").range(1, kMostCount),
        field<&M::pp>("pp").range(1, kMostCount),
        field<&M::dp>("dp").range(1, kMostCount),
        field<&M::ep>("ep").range(1, kMostCount),
        field<&M::maxModelLen>("max_model_len").range(0, kMost).reading(),
        field<&M::memoryUtilization>("gpu_memory_utilization").range(0, 1).reading(),
        field<&M::maxSequences>("max_num_seqs").range(0, kMost).reading(),
        field<&M::maxBatchedTokens>("max_num_batched_tokens").range(0, kMost).reading(),
        field<&M::eager>("eager"),
        field<&M::weightsGib>("weights_gib_per_gpu").range(0, kMost).reading(),
        field<&M::activationPeakGib>("activation_peak_gib").range(0, kMost).reading(),
        field<&M::nonTorchGib>("non_torch_gib").range(-kMost, kMost).reading(),
        field<&M::cudaGraphGib>("cuda_graph_gib").range(-kMost, kMost).reading(), // the printed difference can be
                                                                                  // negative
        field<&M::kvGib>("kv_gib_per_gpu").range(-kMost, kMost).reading(), // negative: the engine refused to start
        field<&M::kvTokens>("kv_tokens").range(-kMost, kMost).reading(),
        field<&M::weak>("weak"),
        field<&M::modelText>("model"),
        field<&M::precisionText>("weights_precision"),
        field<&M::acceleratorText>("accelerator"),
        field<&M::notes>("notes"),
    },
    measurementProvenance<&M::provenance>());

using C = LlamaCppMeasurement;
constexpr auto kLlamaCpp = joined(
    std::array{
        field<&C::id>("id").required(),
        field<&C::engineVersion>("engine_version"),
        field<&C::model>("model_id").references("models"),
        field<&C::precision>("precision_id").references("precisions"),
        field<&C::backend>("backend"),
        field<&C::context>("n_ctx"),
        field<&C::batch>("n_batch"),
        field<&C::microBatch>("n_ubatch"),
        field<&C::sequences>("n_seq"),
        field<&C::kvTypeK>("kv_type_k"),
        field<&C::kvTypeV>("kv_type_v"),
        field<&C::flashAttention>("flash_attn"),
        field<&C::layersOffloaded>("layers_offloaded"),
        field<&C::modelBufferDevice>("model_buffer_mib_gpu"),
        field<&C::modelBufferHost>("model_buffer_mib_cpu"),
        field<&C::kv>("kv_mib"),
        field<&C::computeBufferDevice>("compute_buffer_mib_gpu"),
        field<&C::computeBufferHost>("compute_buffer_mib_host"),
        field<&C::weak>("weak"),
        field<&C::modelText>("model"),
        field<&C::quantization>("quantization"),
        field<&C::notes>("notes"),
    },
    measurementProvenance<&C::provenance>());

using F = FileSizeMeasurement;
constexpr auto kFileSize = joined(
    std::array{
        field<&F::id>("id").required(),
        field<&F::model>("model_id").references("models"),
        field<&F::format>("format"),
        field<&F::precision>("precision_id").references("precisions"),
        field<&F::bytes>("size_bytes").range(1, kMost* kMostCount),
        field<&F::bitsPerWeight>("bits_per_weight").range(0, 64).reading(),
        field<&F::weak>("weak"),
        field<&F::modelText>("model"),
        field<&F::quantization>("quantization"),
        field<&F::printedSize>("size_value").range(0, kMost* kMostCount).reading(),
        field<&F::printedUnit>("size_unit"),
        field<&F::notes>("notes"),
    },
    measurementProvenance<&F::provenance>());

} // namespace

std::span<const Field<ThroughputMeasurement>> throughputFields()
{
    return kThroughput;
}

std::span<const Field<LocalMeasurement>> localFields()
{
    return kLocal;
}

std::span<const Field<MemoryMeasurement>> memoryFields()
{
    return kMemory;
}

std::span<const Field<LlamaCppMeasurement>> llamaCppFields()
{
    return kLlamaCpp;
}

std::span<const Field<FileSizeMeasurement>> fileSizeFields()
{
    return kFileSize;
}

} // namespace berth::catalog
