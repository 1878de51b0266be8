#include "core/memory/CheckpointFile.h"

#include "core/memory/TensorBits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace berth::memory {
namespace {

using spec::Component;
using spec::TensorRole;

// Qwen3-30B-A3B: files on disk less the index's total_size, over 18,867 tensors.
constexpr std::int64_t kSafetensorsBytesPerTensor = 124;
// Bytes of tokenizer and names per token, from published files less their tensors.
// Llama 2 7B Q4_0: 3,825,807,040 bytes of file, 3,825,065,984 of tensors, 32,000 tokens without merges.
constexpr std::int64_t kBytesPerSentencePiece = 23;
// Qwen2.5 7B Q4_K_M: 4,683,074,240 bytes of file, 4,677,120,000 of tensors, 152,064 tokens with as many merges.
constexpr std::int64_t kBytesPerMergedToken = 39;
// Llama 3.1 8B Q4_K_M: 4,920,739,232 bytes of file, 4,912,898,048 of tensors, 128,256 tokens; vocabularies made with
// tiktoken list every way to merge a token, so more merges than tokens.
constexpr std::int64_t kBytesPerTiktokenToken = 61;
// Nemotron and AFM, Llama 3, Mistral's Tekken, GLM-4, GLM-4.7-Flash, Kimi, gpt-oss, Llama 4.
constexpr std::array<std::int64_t, 8> kTiktokenVocabularies = {128000, 128256, 131072, 151552,
                                                               154880, 163840, 201088, 202048};
constexpr std::int64_t kMostSentencePieces = 65536; // larger vocabularies are byte-pair encodings, Gemma's excepted

// Families whose safetensors hold the embedding and the head again beside the MTP module: published element count =
// main + MTP + both copies, to the integer (DeepSeek-V3 684,531,386,000; GLM-4.5 358,337,791,296; GLM-4.7-Flash
// 31,221,488,576; GLM-4.6 has none).
bool publishesSecondEnds(const spec::ModelSpec& model)
{
    const std::string_view id = model.id.text;
    if (model.architecture == "Glm4MoeForCausalLM")
        return id.find("GLM-4.6") == std::string_view::npos;
    return model.architecture == "DeepseekV3ForCausalLM" || model.architecture == "DeepseekV32ForCausalLM"
        || model.architecture == "Glm4MoeLiteForCausalLM";
}

// Tied models whose files repeat the embedding as head (published counts of Gemma 4 26B and 31B, Qwen3 0.6B and 1.7B).
constexpr std::array<std::string_view, 4> kRepeatsTiedHead = {"google/gemma-4-31B-it", "google/gemma-4-26B-A4B-it",
                                                              "Qwen/Qwen3-0.6B", "Qwen/Qwen3-1.7B"};

bool repeatsTiedHead(const spec::ModelSpec& model)
{
    for (const std::string_view id : kRepeatsTiedHead)
        if (model.id.text == id)
            return true;
    return false;
}

bool isHeld(const spec::Tensor& tensor, const FileContents& contents)
{
    if (tensor.component == Component::Vision)
        return contents.vision;
    return tensor.component != Component::Mtp || contents.mtp;
}

bool isEnd(const spec::Tensor& tensor)
{
    return tensor.role == TensorRole::TokenEmbedding || tensor.role == TensorRole::OutputHead;
}

// How often a tensor of the list stands in the file.
int timesHeld(const spec::Tensor& tensor, const FileContents& contents)
{
    if (!isHeld(tensor, contents))
        return 0;
    if (isEnd(tensor) && contents.secondEnds)
        return 2;
    if (tensor.role == TensorRole::TokenEmbedding && contents.tiedHead)
        return 2;
    return tensor.role == TensorRole::AttnLatentUp && contents.latentTwice ? 2 : 1;
}

double elementCount(const std::vector<spec::Tensor>& tensors, const FileContents& contents)
{
    double count = 0;
    for (const spec::Tensor& tensor : tensors)
        count += static_cast<double>(timesHeld(tensor, contents)) * static_cast<double>(tensor.elements());
    return count;
}

Bytes tokenizerBytes(const spec::ModelSpec& model)
{
    if (model.vocabSize <= kMostSentencePieces || model.architecture.starts_with("Gemma"))
        return Bytes(model.vocabSize * kBytesPerSentencePiece);
    const bool tiktoken = std::ranges::find(kTiktokenVocabularies, model.vocabSize) != kTiktokenVocabularies.end();
    return Bytes(model.vocabSize * (tiktoken ? kBytesPerTiktokenToken : kBytesPerMergedToken));
}

} // namespace

FileContents usualContents(const spec::ModelSpec& model, FileFormat format)
{
    const bool mtp = model.mtpParams > 0;
    switch (format) {
    case FileFormat::Published:
        return {.vision = true,
                .mtp = mtp,
                .secondEnds = mtp && publishesSecondEnds(model),
                .tiedHead = repeatsTiedHead(model)};
    case FileFormat::Requantised: // makers drop the modules that come with copies of the ends
        return {.vision = true, .mtp = mtp && !publishesSecondEnds(model)};
    case FileFormat::Gguf:
        break;
    }
    // The converter drops MTP modules, GLM-4.5's excepted.
    const bool kept = mtp && model.architecture == "Glm4MoeForCausalLM";
    return {.mtp = kept, .secondEnds = kept && publishesSecondEnds(model)};
}

FileContents contentsOfCount(const spec::ModelSpec& model, FileFormat format, double elements)
{
    const FileContents usual = usualContents(model, format);
    FileContents main = usual;
    main.mtp = main.secondEnds = false;
    FileContents latent = main;
    latent.latentTwice = true;
    FileContents mtp = main;
    mtp.mtp = true;
    FileContents mtpAndEnds = mtp;
    mtpAndEnds.secondEnds = true;
    const std::vector<spec::Tensor> tensors = spec::makeTensors(model);
    FileContents best = usual;
    for (const FileContents& candidate : {main, latent, mtp, mtpAndEnds}) {
        const double off = std::abs(elementCount(tensors, candidate) - elements);
        if (off < std::abs(elementCount(tensors, best) - elements))
            best = candidate;
    }
    return best;
}

Result<Bytes> checkpointBytes(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                              const SchemeOptions& options, const FileContents& contents)
{
    if (!model.sizable)
        return failure(ErrorCode::NotSizable, {model.id.text, model.notSizableReason});
    const std::vector<spec::Tensor> tensors = spec::makeTensors(model);
    const std::vector<GgufTensor> places = placeTensors(model, tensors);
    WeightScheme scheme = makeWeightScheme(model, precision, options);
    scheme.gguf = makeGgufModel(model, tensors);
    const bool gguf = scheme.quantised.layout == StoredLayout::GgufMix;
    Bytes total;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const int times = timesHeld(tensors[i], contents);
        if (times == 0)
            continue;
        total += tensorBytes(scheme, tensors[i], places[i]) * times;
        if (contents.header && !gguf)
            total += Bytes(kSafetensorsBytesPerTensor * tensors[i].copies);
    }
    if (contents.header && gguf)
        total += tokenizerBytes(model);
    return total;
}

} // namespace berth::memory
