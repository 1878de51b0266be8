// Published measurements, one struct for each kind of file that `validate` and `calibrate` read. Missing cells are
// nothing. Model, precision and accelerator ids are catalogue ids where the publication names one that the catalogue
// has; the texts beside them are as published. `weak` marks rows that should decide nothing alone.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::catalog {

// Serving throughput and latency of one run. Rates in tokens per second over all devices unless they say otherwise.
struct ThroughputMeasurement
{
    std::string id;
    std::string engine, engineVersion;
    ModelId model;
    PrecisionId precision;
    std::string kvPrecision;
    AcceleratorId accelerator;
    std::optional<int> accelerators, nodes, tp, pp, dp, ep;
    std::optional<bool> dpAttention;
    std::optional<double> concurrency, inputTokens, outputTokens;
    std::optional<double> totalOutputTokensPerSecond, perUserTokensPerSecond, totalTokensPerSecond;
    std::optional<double> prefillTokensPerSecond, ttftMs, tpotMs, requestsPerSecond;
    std::string speculative;
    std::string scenario;
    std::optional<bool> disaggregated;
    std::optional<double> powerLimitWatts;
    bool weak = false;
    std::string modelText, precisionText, acceleratorText, notes;
    Provenance provenance;
};

// One point of a single-stream run on local, edge or CPU hardware.
struct LocalMeasurement
{
    std::string id;
    std::string engine, engineVersion;
    ModelId model;
    PrecisionId precision;
    std::optional<double> fileGib;
    AcceleratorId accelerator;
    std::string device;
    std::string devices; // as published: "2", "1 GPU + 2 CPU"
    std::optional<double> deviceBandwidthGbs;
    std::string backend;
    std::string offload; // begins with full, partial, cpu or hybrid
    std::optional<double> promptTokens, prefillTokensPerSecond, generatedTokens, depthTokens, decodeTokensPerSecond;
    bool weak = false;
    std::string modelText, quantization, notes;
    Provenance provenance;
};

// Memory of a serving engine as its log states it, GiB per device.
struct MemoryMeasurement
{
    std::string id;
    std::string engine, engineVersion;
    ModelId model;
    PrecisionId precision;
    std::string kvPrecision;
    AcceleratorId accelerator;
    std::optional<double> acceleratorMemoryGb;
    std::optional<int> accelerators, tp, pp, dp, ep;
    std::optional<double> maxModelLen, memoryUtilization, maxSequences, maxBatchedTokens;
    std::optional<bool> eager;
    std::optional<double> weightsGib, activationPeakGib, nonTorchGib, cudaGraphGib, kvGib, kvTokens;
    bool weak = false;
    std::string modelText, precisionText, acceleratorText, notes;
    Provenance provenance;
};

// Buffers that llama.cpp and its relatives print, MiB; figures of several devices are joined by "+" as printed.
struct LlamaCppMeasurement
{
    std::string id;
    std::string engineVersion;
    ModelId model;
    PrecisionId precision;
    std::string backend;
    std::optional<int> context, batch, microBatch, sequences;
    std::string kvTypeK, kvTypeV, flashAttention, layersOffloaded;
    std::string modelBufferDevice, modelBufferHost, kv, computeBufferDevice, computeBufferHost;
    bool weak = false;
    std::string modelText, quantization, notes;
    Provenance provenance;
};

// Size of a published checkpoint.
struct FileSizeMeasurement
{
    std::string id;
    ModelId model;
    std::string format;
    PrecisionId precision;
    std::optional<std::int64_t> bytes;
    std::optional<double> bitsPerWeight;
    bool weak = false;
    std::string modelText, quantization;
    std::optional<double> printedSize;
    std::string printedUnit, notes;
    Provenance provenance;
};

} // namespace berth::catalog
