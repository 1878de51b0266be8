// Which layers a pipeline stage holds. Even split; the layers that remain go one each to the stages before the last, as
// vLLM deals them (the last stage also holds the head).
// Source: vLLM, distributed/utils.py, get_pp_indices.
#pragma once

namespace berth::parallel {

struct LayerRange
{
    int first = 0;
    int end = 0; // one past the last
    [[nodiscard]] constexpr int size() const { return end - first; }
};

// stage in 0 .. stages-1; stages in 1 .. layers.
[[nodiscard]] constexpr LayerRange stageLayers(int layers, int stages, int stage)
{
    const int each = layers / stages;
    const int rest = layers % stages;
    // Stages stages-1-rest .. stages-2 hold one more; with one remainder per stage but the last.
    const int firstLarger = stages - 1 - rest;
    const auto extraBefore = [&](int s) {
        return s <= firstLarger ? 0 : (s - firstLarger < rest ? s - firstLarger : rest);
    };
    const int first = stage * each + extraBefore(stage);
    const int end = (stage + 1) * each + extraBefore(stage + 1);
    return {first, end};
}

} // namespace berth::parallel
