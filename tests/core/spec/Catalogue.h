// Models of the shipped catalogue, for tests that go through all or many of them.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "core/catalog/ModelRows.h"

namespace berth::spec {

inline const std::vector<ModelSpec>& catalogueModels()
{
    static const std::vector<ModelSpec> models = [] {
        std::ifstream file(BERTH_SOURCE_DIR "/resources/catalog/models.csv", std::ios::binary);
        const std::string csv{std::istreambuf_iterator<char>(file), {}};
        return catalog::readModels(csv, "models.csv").models;
    }();
    return models;
}

// The model whose id is given or ends with "/name"; an unsizable one if there is none, so that a test fails on it.
inline ModelSpec catalogueModel(const std::string& name)
{
    for (const ModelSpec& model : catalogueModels())
        if (model.id.text == name || model.id.text.ends_with("/" + name))
            return model;
    return {};
}

} // namespace berth::spec
