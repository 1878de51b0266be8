// Machines as bought, their host processors and the networks that join them. RAM and disk are decimal GB as sold.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"
#include "core/units/Quantity.h"

#include <optional>
#include <string>

namespace berth::spec {

enum class SystemKind { Server, Workstation, CpuServer, Appliance, Mac, Edge };

struct SystemSpec
{
    SystemId id;
    std::string vendor;
    std::string name;
    SystemKind kind = SystemKind::Server;
    AcceleratorId accelerator; // empty: none
    int acceleratorCount = 0; // products, not chips
    std::string cpu;
    int cpuSockets = 0;
    std::optional<double> ramGb;
    std::optional<BytesPerSecond> ramBandwidth;
    std::string nics;
    NetworkId scaleOutNetwork; // that joins nodes; empty: none is stated
    std::optional<int> scaleOutPorts; // of a node, of that network
    std::optional<int> scaleOutAdapters; // of these, cards that are not part of the machine
    std::string storage;
    std::optional<int> rackUnits;
    std::optional<Watts> maxPower;
    std::string notes;
    Provenance provenance;
};

struct CpuSpec
{
    CpuId id;
    std::string vendor;
    std::string name;
    int cores = 0;
    int memoryChannels = 0;
    std::string memoryType;
    int memoryMts = 0;
    std::optional<BytesPerSecond> bandwidth;
    std::string instructionSets;
    std::optional<double> maxMemoryGb;
    std::optional<Watts> tdp;
    Provenance provenance;
};

enum class NetworkKind { ScaleUp, ScaleOut, Pcie, Lan, Desktop, Host };

struct NetworkSpec
{
    NetworkId id;
    std::string name;
    NetworkKind kind = NetworkKind::ScaleOut;
    std::optional<double> gigabitsPerSecond;
    std::optional<BytesPerSecond> perDirection;
    std::optional<Seconds> latency;
    std::optional<int> switchPorts; // of the switch that is priced
    std::string notes;
    Provenance provenance;
};

} // namespace berth::spec
