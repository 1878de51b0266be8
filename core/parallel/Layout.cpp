#include "core/parallel/Layout.h"

#include <fmt/format.h>

namespace berth::parallel {

namespace {

// Heads that tensor parallelism must divide: query heads, and the value heads of state layers.
bool headsDivide(const spec::ModelSpec& model, int tp)
{
    const bool attention = model.attention.heads == 0 || model.attention.heads % tp == 0;
    const int stateHeads = model.state.valueHeads;
    return attention && (stateHeads == 0 || stateHeads % tp == 0);
}

// KV heads are either dealt out evenly or copied evenly.
bool kvHeadsDivide(const spec::ModelSpec& model, int tp)
{
    if (model.attention.kind == spec::AttentionKind::Mla || model.attention.kvHeads == 0) {
        return true;
    }
    const int kv = model.attention.kvHeads;
    return kv % tp == 0 || tp % kv == 0;
}

bool tpAllowed(const spec::ModelSpec& model, int tp)
{
    return tp >= 1 && headsDivide(model, tp) && kvHeadsDivide(model, tp);
}

std::string allowedTp(const spec::ModelSpec& model)
{
    std::string text;
    for (int tp = 1; tp <= model.attention.heads; ++tp) {
        if (tpAllowed(model, tp)) {
            text += fmt::format("{}{}", text.empty() ? "" : ", ", tp);
        }
    }
    return text;
}

std::string allowedEp(const spec::ModelSpec& model, std::int64_t ranks)
{
    std::string text;
    for (int ep = 1; ep <= ranks && ep <= model.moe.experts; ++ep) {
        if (ranks % ep == 0) {
            text += fmt::format("{}{}", text.empty() ? "" : ", ", ep);
        }
    }
    return text;
}

bool epAllowed(const spec::ModelSpec& model, const Layout& layout)
{
    return layout.ep == 1
        || (model.moe.experts >= layout.ep && layout.ep >= 1 && layout.ranksPerStage() % layout.ep == 0);
}

Result<void> checkPositive(const Layout& layout)
{
    for (const auto& [name, value] :
         {std::pair{"tp", layout.tp}, {"pp", layout.pp}, {"dp", layout.dp}, {"ep", layout.ep}}) {
        if (value < 1 || value > kMostRanks) {
            return failure(ErrorCode::ValueOutOfRange, {name, std::to_string(value), "1", std::to_string(kMostRanks)},
                           name);
        }
    }
    return {};
}

} // namespace

bool isValidLayout(const spec::ModelSpec& model, const Layout& layout, int devices)
{
    return checkPositive(layout).has_value() && tpAllowed(model, layout.tp) && layout.pp <= model.layers
        && epAllowed(model, layout) && layout.devices() == devices;
}

Result<void> checkLayout(const spec::ModelSpec& model, const Layout& layout, int devices)
{
    if (auto positive = checkPositive(layout); !positive) {
        return positive;
    }
    if (!tpAllowed(model, layout.tp)) {
        return failure(ErrorCode::TensorParallelHeads,
                       {std::to_string(layout.tp), std::to_string(model.attention.heads), allowedTp(model)}, "tp");
    }
    if (layout.pp > model.layers) {
        return failure(ErrorCode::PipelineLayers, {std::to_string(layout.pp), std::to_string(model.layers)}, "pp");
    }
    if (layout.ep > 1 && model.moe.experts == 0) {
        return failure(ErrorCode::ExpertParallelDense, {std::to_string(layout.ep), model.id.text}, "ep");
    }
    if (!epAllowed(model, layout)) {
        return failure(
            ErrorCode::ExpertParallelSplit,
            {std::to_string(layout.ep), std::to_string(model.moe.experts), allowedEp(model, layout.ranksPerStage())},
            "ep");
    }
    if (layout.devices() != devices) {
        return failure(
            ErrorCode::LayoutDevices,
            {std::to_string(layout.tp), std::to_string(layout.pp), std::to_string(layout.dp), std::to_string(devices)},
            "tp");
    }
    return {};
}

Layout defaultLayout(const spec::ModelSpec& model, int devicesPerNode, int nodes, int stages)
{
    Layout layout;
    for (int tp = devicesPerNode; tp >= 1; --tp) {
        if (devicesPerNode % tp == 0 && tpAllowed(model, tp)) {
            layout.tp = tp;
            break;
        }
    }
    layout.pp = stages;
    layout.dp = devicesPerNode / layout.tp * nodes / stages;
    return layout;
}

std::vector<int> stageCounts(const spec::ModelSpec& model, int devicesPerNode, int nodes)
{
    const int groups = devicesPerNode / defaultLayout(model, devicesPerNode, nodes, 1).tp * nodes;
    std::vector<int> counts;
    for (int stages = 1; stages <= groups && stages <= model.layers; ++stages) {
        if (groups % stages == 0) {
            counts.push_back(stages);
        }
    }
    return counts;
}

} // namespace berth::parallel
