#include "core/spec/Family.h"

#include <algorithm>
#include <utility>

namespace berth::spec {

namespace {

bool extends(const std::string& longer, const std::string& family)
{
    return longer.starts_with(family) && (longer.size() == family.size() || longer[family.size()] == '-');
}

bool isSibling(const ModelSpec& a, const ModelSpec& b)
{
    return extends(a.family, b.family) || extends(b.family, a.family);
}

} // namespace

std::vector<const ModelSpec*> smallerSiblings(std::span<const ModelSpec> models, const ModelSpec& own)
{
    std::vector<const ModelSpec*> smaller;
    for (const ModelSpec& model : models) {
        if (model.sizable && model.paramsTotal < own.paramsTotal && isSibling(model, own)) {
            smaller.push_back(&model);
        }
    }
    std::ranges::stable_sort(smaller, {}, [&](const ModelSpec* model) {
        return std::pair(model->family != own.family, -model->paramsTotal);
    });
    return smaller;
}

} // namespace berth::spec
