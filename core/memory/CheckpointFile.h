// Size of the files a checkpoint is published in. A file holds other things than an engine loads: modules for
// speculation, second copies, a tokenizer; and a GGUF file leaves the vision tower to a file of its own.
// Sources: safetensors index files and model cards of the families named at the definitions; llama.cpp converter.
#pragma once

#include "core/base/Result.h"
#include "core/memory/WeightScheme.h"

#include <cstdint>

namespace berth::memory {

enum class FileFormat {
    Published, // safetensors as the model's own publisher stores it
    Requantised, // safetensors made from it by others: AWQ, GPTQ, NVFP4
    Gguf,
};

struct FileContents
{
    bool vision = false;
    bool mtp = false;
    bool secondEnds = false; // embedding and head once more, beside the MTP module
    bool tiedHead = false; // the embedding once more, as head
    bool latentTwice = false; // GGUF files of both MLA layouts at once: kv_b beside k_b and v_b
    bool header = true; // names, shapes, tokenizer
};

// What publishers and the usual converters put into the file.
[[nodiscard]] FileContents usualContents(const spec::ModelSpec& model, FileFormat format);

// The contents whose element count is nearest to a printed one, e.g. the "672.05 B" that a loader states.
[[nodiscard]] FileContents contentsOfCount(const spec::ModelSpec& model, FileFormat format, double elements);

// Fails with NotSizable {model, reason}.
[[nodiscard]] Result<Bytes> checkpointBytes(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                            const SchemeOptions& options, const FileContents& contents);

} // namespace berth::memory
