// Internal to core/spec: the tensors of one part of one layer, one function per architecture family.
// Rows are outputs and columns inputs, as checkpoints and GGUF files hold them. The cut of each tensor follows the
// model implementations of vLLM and SGLang.
#pragma once

#include "core/spec/LayerPlan.h"
#include "core/spec/TensorWriter.h"

namespace berth::spec {

void addEmbedding(TensorWriter& out, const ModelSpec& model);
void addHead(TensorWriter& out, const ModelSpec& model);
void addLayerNorms(TensorWriter& out, const ModelSpec& model, const LayerKind& layer);

void addSoftmaxAttention(TensorWriter& out, const ModelSpec& model, const LayerKind& layer);
void addLatentAttention(TensorWriter& out, const ModelSpec& model);
void addCompressedAttention(TensorWriter& out, const ModelSpec& model, Mixer mixer);
void addIndexer(TensorWriter& out, const ModelSpec& model);
void addHyperConnections(TensorWriter& out, const ModelSpec& model);
void addHyperConnectionHead(TensorWriter& out, const ModelSpec& model);

void addStateMixer(TensorWriter& out, const ModelSpec& model);

void addDenseFfn(TensorWriter& out, const ModelSpec& model, std::int64_t width);
void addExperts(TensorWriter& out, const ModelSpec& model, bool selectionBias);

} // namespace berth::spec
