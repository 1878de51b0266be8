#include "core/solve/Shapes.h"

#include <algorithm>

namespace berth::solve {

namespace {

struct PerNode
{
    int devices = 1;
    int nodes = 1; // of the replica
    bool stagesInside = false; // the ranks of a stage share one node
};

bool movesMemory(const Machine& machine)
{
    return machine.joining.network->kind == spec::NetworkKind::ScaleOut;
}

void addLayout(const Route& route, const parallel::Layout& layout, int nodes, std::vector<Shape>& shapes)
{
    if (parallel::isValidLayout(*route.model, layout, static_cast<int>(layout.devices()))) {
        shapes.push_back({layout, nodes});
    }
}

// Of tensor parallelism: inside a node, or over whole nodes.
bool fillsNodes(int tp, int perNode)
{
    return perNode % tp == 0 || tp % perNode == 0;
}

// What tensor parallelism leaves of a stage are attention groups; in dense models these would be replicas.
void addStages(const Route& route, int devices, int pp, const PerNode& node, std::vector<Shape>& shapes)
{
    const int ranks = devices / pp;
    if (node.stagesInside && node.devices % ranks != 0) {
        return;
    }
    const bool experts = route.model->moe.experts > 0;
    for (int tp = experts ? 1 : ranks; tp <= ranks; ++tp) {
        if (ranks % tp != 0 || !fillsNodes(tp, node.devices)) {
            continue;
        }
        addLayout(route, {tp, pp, ranks / tp, 1}, node.nodes, shapes);
        if (experts && ranks > 1) {
            addLayout(route, {tp, pp, ranks / tp, ranks}, node.nodes, shapes);
        }
    }
}

void addReplicas(const Route& route, int devices, const PerNode& node, std::vector<Shape>& shapes)
{
    for (int pp = 1; pp <= std::min(devices, route.model->layers); ++pp) {
        if (devices % pp == 0) {
            addStages(route, devices, pp, node, shapes);
        }
    }
}

} // namespace

void listShapes(const Route& route, const Machine& machine, int nodes, std::vector<Shape>& shapes)
{
    const int devicesPerNode = machine.devices;
    shapes.clear();
    if (std::int64_t{devicesPerNode} * nodes > parallel::kMostRanks) {
        return;
    }
    if (route.local()) {
        if (nodes == 1 && devicesPerNode <= route.model->layers) {
            shapes.push_back({{1, devicesPerNode, 1, 1}, 1});
        }
        return;
    }
    if (nodes > 1) {
        if (machine.joining.network != nullptr) {
            addReplicas(route, devicesPerNode * nodes, {devicesPerNode, nodes, !movesMemory(machine)}, shapes);
        }
        return;
    }
    for (int devices = 1; devices <= devicesPerNode; ++devices) {
        if (devicesPerNode % devices == 0) {
            addReplicas(route, devices, {devicesPerNode, 1, false}, shapes);
        }
    }
}

std::int64_t replicasOn(const Shape& shape, int devicesPerNode, int nodes)
{
    if (shape.nodes == 1) {
        return std::int64_t{nodes} * devicesPerNode / shape.layout.devices();
    }
    return nodes % shape.nodes == 0 ? nodes / shape.nodes : 0;
}

} // namespace berth::solve
