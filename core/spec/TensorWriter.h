// Internal to core/spec: collects the tensors of one layer. Shapes of size zero are left out, so that a family can name
// a part that a model lacks.
#pragma once

#include "core/spec/Tensor.h"

#include <vector>

namespace berth::spec {

class TensorWriter
{
public:
    TensorWriter(std::vector<Tensor>& tensors, int layer) : m_tensors(tensors), m_layer(layer) { }

    void matrix(TensorRole role, Component component, Split split, std::int64_t rows, std::int64_t columns,
                std::int64_t copies = 1)
    {
        if (rows > 0 && columns > 0 && copies > 0)
            m_tensors.push_back({role, component, split, m_layer, rows, columns, copies});
    }
    void vector(Component component, Split split, std::int64_t length, std::int64_t copies = 1)
    {
        matrix(TensorRole::Vector, component, split, 1, length, copies);
    }

private:
    std::vector<Tensor>& m_tensors;
    int m_layer;
};

} // namespace berth::spec
