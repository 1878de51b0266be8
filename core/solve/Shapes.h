// The layouts that one replica can have, and how replicas fill nodes.
//   A replica takes d devices: a divisor of a node's devices (several replicas share a node), or all devices of k
//   nodes. tp: divides a node, or takes whole nodes; heads must divide. pp: up to one stage per layer. dp: attention
//   groups over shared experts; in dense models a group would be a copy, which replicas already are. ep: every expert
//   cut by all ranks (1), or whole experts dealt over all ranks of a stage. Engines have one switch for it: vLLM
//   --enable-expert-parallel, SGLang --ep-size of all ranks, TensorRT-LLM's moe_expert_parallel_size is tuned to either
//   end in its guides.
// Over several nodes only where a network joins them: any layout over a scale-out network, which moves memory to
// memory; over a local one, which goes through the kernel, the ranks of a stage stay in one node. Source: vLLM's pages
// on distributed serving, which keep tensor parallelism inside a node unless nodes are joined by InfiniBand or its
// like. Engines for one user deal whole layers to all devices of one node, each of
// which takes one at least.
#pragma once

#include "core/solve/Route.h"

#include <cstdint>
#include <vector>

namespace berth::solve {

// Replicas over `nodes` nodes each, those of as many devices and stages one after the other; replaces the content of
// `shapes`, so that its memory is reused.
void listShapes(const Route& route, const Machine& machine, int nodes, std::vector<Shape>& shapes);

// How many replicas of that shape fill `nodes` nodes; 0: they do not fill them.
[[nodiscard]] std::int64_t replicasOn(const Shape& shape, int devicesPerNode, int nodes);

using sizing::requestsEach; // that the busiest of them serves

} // namespace berth::solve
