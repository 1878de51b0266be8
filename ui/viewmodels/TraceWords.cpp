#include "ui/viewmodels/TraceWords.h"

#include "core/cost/CostKeys.h"
#include "core/memory/TraceKeys.h"
#include "ui/viewmodels/DerivationKeys.h"

#include <QCoreApplication>

#include <span>

namespace berth::viewmodels {

namespace {

namespace keys = memory::keys;
namespace costs = cost::keys;

// Words are marked here and looked up when they are shown.

struct Entry
{
    std::string_view key;
    const char* words;
};

constexpr Entry kFigures[]{
    {derivation::kUsed, QT_TRANSLATE_NOOP("Derivation", "Memory used per device")},
    {derivation::kCapacity, QT_TRANSLATE_NOOP("Derivation", "Capacity of a device, as reported")},
    {derivation::kKeptBack, QT_TRANSLATE_NOOP("Derivation", "Memory that the engine keeps back")},
    {derivation::kGraphs, QT_TRANSLATE_NOOP("Derivation", "Captured graphs per device")},
    {derivation::kHostMemory, QT_TRANSLATE_NOOP("Derivation", "Host memory taken")},
    {derivation::kDisk, QT_TRANSLATE_NOOP("Derivation", "Files of the model")},
    {derivation::kRackUnits, QT_TRANSLATE_NOOP("Derivation", "Rack units of the machines")},
    {derivation::kMachinePower, QT_TRANSLATE_NOOP("Derivation", "Highest power of one machine")},
    {derivation::kPower, QT_TRANSLATE_NOOP("Derivation", "Highest power of the machines")},
    {derivation::kPowerActive, QT_TRANSLATE_NOOP("Derivation", "Power of the machines while they serve")},
    {derivation::kPowerIdle, QT_TRANSLATE_NOOP("Derivation", "Power of the machines while they wait")},
    {keys::kTotalWeights, QT_TRANSLATE_NOOP("Derivation", "Weights of the whole model")},
    {keys::kWeightsPerDevice, QT_TRANSLATE_NOOP("Derivation", "Weights per device")},
    {keys::kLoadExtras, QT_TRANSLATE_NOOP("Derivation", "Added when loading")},
    {keys::kKvValuesPerToken, QT_TRANSLATE_NOOP("Derivation", "Values per token and layer")},
    {keys::kKvBytesPerToken, QT_TRANSLATE_NOOP("Derivation", "KV cache per token")},
    {keys::kStatePerSequence, QT_TRANSLATE_NOOP("Derivation", "State per sequence")},
    {keys::kBlockBytes, QT_TRANSLATE_NOOP("Derivation", "Size of a cache block")},
    {keys::kBlocksPerSequence, QT_TRANSLATE_NOOP("Derivation", "Blocks per sequence")},
    {keys::kTokenBytes, QT_TRANSLATE_NOOP("Derivation", "Cache of one token on one device")},
    {keys::kSequenceBytes, QT_TRANSLATE_NOOP("Derivation", "Cache of one sequence on one device")},
    {keys::kKvPerDevice, QT_TRANSLATE_NOOP("Derivation", "KV cache per device")},
    {keys::kForwardPeak, QT_TRANSLATE_NOOP("Derivation", "Peak of the layers")},
    {keys::kSamplerPeak, QT_TRANSLATE_NOOP("Derivation", "Peak of drawing tokens")},
    {keys::kEncoderPeak, QT_TRANSLATE_NOOP("Derivation", "Peak of the image encoder")},
    {keys::kComputeGraph, QT_TRANSLATE_NOOP("Derivation", "Compute graph")},
    {keys::kStepPeak, QT_TRANSLATE_NOOP("Derivation", "Peak of the largest step")},
    {keys::kActivations, QT_TRANSLATE_NOOP("Derivation", "Activations per device")},
    {keys::kRuntime, QT_TRANSLATE_NOOP("Derivation", "Runtime and links per device")},
    {keys::kUsable, QT_TRANSLATE_NOOP("Derivation", "Usable memory per device")},
    {keys::kCacheRoom, QT_TRANSLATE_NOOP("Derivation", "Room for the cache per device")},
    {keys::kMaxConcurrency, QT_TRANSLATE_NOOP("Derivation", "Sequences of this context")},
    {keys::kKvCapacity, QT_TRANSLATE_NOOP("Derivation", "Tokens held")},
    {keys::kFree, QT_TRANSLATE_NOOP("Derivation", "Free memory per device")},
    {costs::kConverted, QT_TRANSLATE_NOOP("Derivation", "Price in the currency of the estimate")},
    {costs::kProcessors, QT_TRANSLATE_NOOP("Derivation", "Processors of one machine")},
    {costs::kMemory, QT_TRANSLATE_NOOP("Derivation", "Host memory of one machine")},
    {costs::kMachineFromParts, QT_TRANSLATE_NOOP("Derivation", "Price of one machine, from its parts")},
    {costs::kNetwork, QT_TRANSLATE_NOOP("Derivation", "Network between the machines")},
    {costs::kPurchase, QT_TRANSLATE_NOOP("Derivation", "Purchase of all machines")},
    {costs::kInstallation, QT_TRANSLATE_NOOP("Derivation", "Installation of all machines")},
    {costs::kLicences, QT_TRANSLATE_NOOP("Derivation", "Licences of all accelerators")},
    {costs::kOneOff, QT_TRANSLATE_NOOP("Derivation", "Installation and licences")},
    {costs::kCapital, QT_TRANSLATE_NOOP("Derivation", "Capital")},
    {costs::kResidual, QT_TRANSLATE_NOOP("Derivation", "Residual value")},
    {costs::kAmortisation, QT_TRANSLATE_NOOP("Derivation", "Amortisation per month")},
    {costs::kEnergy, QT_TRANSLATE_NOOP("Derivation", "Energy per month")},
    {costs::kEnergyCost, QT_TRANSLATE_NOOP("Derivation", "Cost of energy per month")},
    {costs::kPremises, QT_TRANSLATE_NOOP("Derivation", "Premises per month")},
    {costs::kSupport, QT_TRANSLATE_NOOP("Derivation", "Support per month")},
    {costs::kSoftwareYear, QT_TRANSLATE_NOOP("Derivation", "Software per year")},
    {costs::kStaffYear, QT_TRANSLATE_NOOP("Derivation", "Staff per year")},
    {costs::kSoftware, QT_TRANSLATE_NOOP("Derivation", "Software per month")},
    {costs::kStaff, QT_TRANSLATE_NOOP("Derivation", "Staff per month")},
    {costs::kRunning, QT_TRANSLATE_NOOP("Derivation", "Running cost per month")},
    {costs::kOwning, QT_TRANSLATE_NOOP("Derivation", "Cost of owning per month")},
    {costs::kTotal, QT_TRANSLATE_NOOP("Derivation", "Total cost of ownership")},
    {costs::kPresentValue, QT_TRANSLATE_NOOP("Derivation", "Present value of all payments")},
    {costs::kTokenCost, QT_TRANSLATE_NOOP("Derivation", "Cost of a million tokens")},
    {costs::kCloud, QT_TRANSLATE_NOOP("Derivation", "Cloud on demand, per month")},
    {costs::kCloudTokens, QT_TRANSLATE_NOOP("Derivation", "Cloud on demand, a million tokens")},
    {costs::kReserved, QT_TRANSLATE_NOOP("Derivation", "Cloud reserved, per month")},
    {costs::kReservedTokens, QT_TRANSLATE_NOOP("Derivation", "Cloud reserved, a million tokens")},
    {costs::kSpot, QT_TRANSLATE_NOOP("Derivation", "Cloud spot, per month")},
    {costs::kSpotTokens, QT_TRANSLATE_NOOP("Derivation", "Cloud spot, a million tokens")},
    {costs::kRentTotal, QT_TRANSLATE_NOOP("Derivation", "Rent over all years")},
    {costs::kRentTokens, QT_TRANSLATE_NOOP("Derivation", "Rented, a million tokens")},
    {costs::kApiInput, QT_TRANSLATE_NOOP("Derivation", "Prompt tokens per month")},
    {costs::kApiOutput, QT_TRANSLATE_NOOP("Derivation", "Output tokens per month")},
    {costs::kApi, QT_TRANSLATE_NOOP("Derivation", "API per month")},
    {costs::kBreakEvenMonth, QT_TRANSLATE_NOOP("Derivation", "Month in which owning becomes cheaper")},
    {costs::kReservedBreakEven,
     QT_TRANSLATE_NOOP("Derivation", "Month in which owning becomes cheaper than reserved rent")},
    {costs::kSpotBreakEven, QT_TRANSLATE_NOOP("Derivation", "Month in which owning becomes cheaper than spot rent")},
    {costs::kBreakEvenUse, QT_TRANSLATE_NOOP("Derivation", "Utilisation from which owning is cheaper")},
};

constexpr Entry kNotes[]{
    {derivation::kUsed,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "What the fullest device holds under the requested load: weights, caches, the peak of the largest step, "
         "the runtime and captured graphs.")},
    {derivation::kCapacity,
     QT_TRANSLATE_NOOP("Derivation",
                       "The memory that tools report for one device. It differs from the headline figure on the box.")},
    {derivation::kKeptBack,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "The engine is started with a share of the memory; the rest stays free for everything it does not "
         "count.")},
    {derivation::kGraphs,
     QT_TRANSLATE_NOOP("Derivation", "Recorded launch sequences that the engine keeps for each batch size.")},
    {derivation::kHostMemory,
     QT_TRANSLATE_NOOP("Derivation",
                       "What the engine keeps in the memory of the machines beside that of the devices: something for "
                       "each rank, and what it leaves or moves there.")},
    {derivation::kDisk,
     QT_TRANSLATE_NOOP("Derivation", "The files of the model in this number format, from which every copy is loaded.")},
    {derivation::kRackUnits,
     QT_TRANSLATE_NOOP("Derivation", "The height of one machine, times the number of machines with the spare ones.")},
    {derivation::kPower,
     QT_TRANSLATE_NOOP("Derivation",
                       "The highest power of one machine, times the number of machines with the spare ones. Where "
                       "its maker states none, it is that of the devices and the usual share around them.")},
    {derivation::kPowerActive,
     QT_TRANSLATE_NOOP("Derivation",
                       "What the machines draw from the socket while they serve without a pause; the spare ones "
                       "wait.")},
    {derivation::kPowerIdle,
     QT_TRANSLATE_NOOP("Derivation", "What the machines draw from the socket while the model is loaded and waits.")},
    {keys::kTotalWeights,
     QT_TRANSLATE_NOOP("Derivation",
                       "Every tensor of the model at the bits of its precision, once, before it is cut over devices.")},
    {keys::kWeightsPerDevice,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "The share of the fullest device. Tensor-parallel ranks cut most tensors and keep small ones whole.")},
    {keys::kKvBytesPerToken,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "What one more token of one sequence costs in the whole model, before any copy on other ranks.")},
    {keys::kStatePerSequence,
     QT_TRANSLATE_NOOP("Derivation", "Layers with a state of fixed size need it once per sequence.")},
    {keys::kKvPerDevice,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "What the requested sequences occupy on the fullest device, in the blocks in which the engine hands the "
         "cache out. Where there is less room than asked for, it is the room.")},
    {keys::kActivations,
     QT_TRANSLATE_NOOP("Derivation",
                       "The peak of the largest step that the engine may run; it is kept free of caches. What an "
                       "engine keeps back anyway takes it up first, so that less or nothing is added.")},
    {keys::kRuntime,
     QT_TRANSLATE_NOOP("Derivation", "Device context, libraries and the buffers with which devices exchange data.")},
    {keys::kUsable, QT_TRANSLATE_NOOP("Derivation", "The share of the memory that the engine may use.")},
    {keys::kMaxConcurrency,
     QT_TRANSLATE_NOOP("Derivation",
                       "Whole sequences of the requested context that the deployment holds at the same time.")},
    {keys::kKvCapacity,
     QT_TRANSLATE_NOOP("Derivation", "Tokens that the deployment holds at this context, counted in whole blocks.")},
    {keys::kFree, QT_TRANSLATE_NOOP("Derivation", "What stays unused of the memory that the engine may use.")},
};

constexpr Entry kSymbols[]{
    {"total", QT_TRANSLATE_NOOP("Derivation", "Bytes of all tensors")},
    {"layers", QT_TRANSLATE_NOOP("Derivation", "Layers")},
    {"tp", QT_TRANSLATE_NOOP("Derivation", "Tensor-parallel ranks")},
    {"pp", QT_TRANSLATE_NOOP("Derivation", "Pipeline stages")},
    {"dp", QT_TRANSLATE_NOOP("Derivation", "Attention groups")},
    {"ep", QT_TRANSLATE_NOOP("Derivation", "Expert-parallel ranks")},
    {"whole", QT_TRANSLATE_NOOP("Derivation", "Tensors kept whole")},
    {"cut", QT_TRANSLATE_NOOP("Derivation", "Tensors that are cut")},
    {"kv", QT_TRANSLATE_NOOP("Derivation", "KV part")},
    {"experts", QT_TRANSLATE_NOOP("Derivation", "Experts")},
    {"vocabulary", QT_TRANSLATE_NOOP("Derivation", "Embedding and head")},
    {"ranks", QT_TRANSLATE_NOOP("Derivation", "Ranks")},
    {"extras", QT_TRANSLATE_NOOP("Derivation", "Added when loading")},
    {"host", QT_TRANSLATE_NOOP("Derivation", "Kept in host memory")},
    {"key", QT_TRANSLATE_NOOP("Derivation", "Key elements")},
    {"value", QT_TRANSLATE_NOOP("Derivation", "Value elements")},
    {"bytes", QT_TRANSLATE_NOOP("Derivation", "Bytes per value")},
    {"index", QT_TRANSLATE_NOOP("Derivation", "Index keys")},
    {"tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens per block")},
    {"context", QT_TRANSLATE_NOOP("Derivation", "Context")},
    {"groups", QT_TRANSLATE_NOOP("Derivation", "Groups")},
    {"states", QT_TRANSLATE_NOOP("Derivation", "Blocks for states")},
    {"sequences", QT_TRANSLATE_NOOP("Derivation", "Sequences on the device")},
    {"blocks", QT_TRANSLATE_NOOP("Derivation", "Blocks per sequence")},
    {"block", QT_TRANSLATE_NOOP("Derivation", "Size of a block")},
    {"sequence", QT_TRANSLATE_NOOP("Derivation", "Cache of one sequence on one device")},
    {"room", QT_TRANSLATE_NOOP("Derivation", "Room for the cache")},
    {"utilisation", QT_TRANSLATE_NOOP("Derivation", "Share that the engine may use")},
    {"memory", QT_TRANSLATE_NOOP("Derivation", "Memory that programs see")},
    {"before", QT_TRANSLATE_NOOP("Derivation", "Taken before the engine starts")},
    {"rest", QT_TRANSLATE_NOOP("Derivation", "Left after loading")},
    {"kept", QT_TRANSLATE_NOOP("Derivation", "Share that stays on the device")},
    {"layer", QT_TRANSLATE_NOOP("Derivation", "Largest need of one layer")},
    {"images", QT_TRANSLATE_NOOP("Derivation", "Output of the image encoder")},
    {"usable", QT_TRANSLATE_NOOP("Derivation", "Usable memory")},
    {"weights", QT_TRANSLATE_NOOP("Derivation", "Weights")},
    {"largest", QT_TRANSLATE_NOOP("Derivation", "Peak of the largest step")},
    {"activations", QT_TRANSLATE_NOOP("Derivation", "Activations")},
    {"runtime", QT_TRANSLATE_NOOP("Derivation", "Runtime and links")},
    {"graphs", QT_TRANSLATE_NOOP("Derivation", "Captured graphs")},
    {"state", QT_TRANSLATE_NOOP("Derivation", "State")},
    {"power", QT_TRANSLATE_NOOP("Derivation", "Highest power of one machine")},
    {"machines", QT_TRANSLATE_NOOP("Derivation", "Machines")},
    {"each", QT_TRANSLATE_NOOP("Derivation", "Host memory of one rank")},
    {"held", QT_TRANSLATE_NOOP("Derivation", "Memory used per device")},
    {"embedding", QT_TRANSLATE_NOOP("Derivation", "Embedding table")},
    {"caches", QT_TRANSLATE_NOOP("Derivation", "KV cache")},
    {"moved", QT_TRANSLATE_NOOP("Derivation", "Moved off the devices")},
    {"units", QT_TRANSLATE_NOOP("Derivation", "Rack units of one machine")},
    {"files", QT_TRANSLATE_NOOP("Derivation", "Files of the model")},
    {"devices", QT_TRANSLATE_NOOP("Derivation", "Devices of one machine")},
    {"tdp", QT_TRANSLATE_NOOP("Derivation", "Thermal design power of one device")},
    {"around", QT_TRANSLATE_NOOP("Derivation", "Whole machine over its devices")},
    {"serving", QT_TRANSLATE_NOOP("Derivation", "Machines that serve")},
    {"spare", QT_TRANSLATE_NOOP("Derivation", "Spare machines, which wait")},
    {"active", QT_TRANSLATE_NOOP("Derivation", "Share of the highest while serving")},
    {"idle", QT_TRANSLATE_NOOP("Derivation", "Share of the highest while waiting")},
    {"headline", QT_TRANSLATE_NOOP("Derivation", "Headline memory")},
    {"forward", QT_TRANSLATE_NOOP("Derivation", "Peak of the layers")},
    {"sampler", QT_TRANSLATE_NOOP("Derivation", "Peak of drawing tokens")},
    {"encoder", QT_TRANSLATE_NOOP("Derivation", "Peak of the image encoder")},
    {"hidden", QT_TRANSLATE_NOOP("Derivation", "Hidden size")},
    {"intermediate", QT_TRANSLATE_NOOP("Derivation", "Width of the feed-forward network")},
    {"workspace", QT_TRANSLATE_NOOP("Derivation", "Workspace of the matrix library")},
    {"replicas", QT_TRANSLATE_NOOP("Derivation", "Replicas")},
    {"one", QT_TRANSLATE_NOOP("Derivation", "One replica")},
    {"reported", QT_TRANSLATE_NOOP("Derivation", "Memory that tools report")},
};

// What a symbol means in one step and not in others.
struct StepEntry
{
    std::string_view step;
    std::string_view symbol;
    const char* words;
};

constexpr StepEntry kStepSymbols[]{
    {keys::kTotalWeights, "layers", QT_TRANSLATE_NOOP("Derivation", "Layers of the model")},
    {keys::kTotalWeights, "linears", QT_TRANSLATE_NOOP("Derivation", "Linear layers, in the small format")},
    {keys::kTotalWeights, "experts", QT_TRANSLATE_NOOP("Derivation", "Experts, in the small format")},
    {keys::kTotalWeights, "rest", QT_TRANSLATE_NOOP("Derivation", "All other tensors")},
    {keys::kLoadExtras, "layers", QT_TRANSLATE_NOOP("Derivation", "Layers of the stage")},
    {keys::kBlockBytes, "layers", QT_TRANSLATE_NOOP("Derivation", "Layers of the stage")},
    {keys::kTokenBytes, "layers", QT_TRANSLATE_NOOP("Derivation", "Layers of the stage")},
    {keys::kKvBytesPerToken, "layers", QT_TRANSLATE_NOOP("Derivation", "Layers whose cache grows")},
    {keys::kStatePerSequence, "layers", QT_TRANSLATE_NOOP("Derivation", "Layers with a state")},
    {keys::kBlocksPerSequence, "groups", QT_TRANSLATE_NOOP("Derivation", "Groups of layers in the cache")},
    {keys::kMaxConcurrency, "groups", QT_TRANSLATE_NOOP("Derivation", "Attention groups")},
    {keys::kKvCapacity, "groups", QT_TRANSLATE_NOOP("Derivation", "Attention groups")},
    {keys::kSequenceBytes, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of one sequence")},
    {keys::kSequenceBytes, "token", QT_TRANSLATE_NOOP("Derivation", "Cache of one token on one device")},
    {keys::kStatePerSequence, "bytes", QT_TRANSLATE_NOOP("Derivation", "State of one layer")},
    {keys::kForwardPeak, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of the largest step")},
    {keys::kForwardPeak, "bytes", QT_TRANSLATE_NOOP("Derivation", "Bytes kept per hidden value")},
    {keys::kForwardPeak, "intermediate", QT_TRANSLATE_NOOP("Derivation", "Widest layer, per token")},
    {keys::kSamplerPeak, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of the largest step")},
    {keys::kSamplerPeak, "bytes", QT_TRANSLATE_NOOP("Derivation", "Bytes per vocabulary entry and sequence")},
    {keys::kSamplerPeak, "sequences", QT_TRANSLATE_NOOP("Derivation", "Sequences that the engine takes")},
    {keys::kSamplerPeak, "vocabulary", QT_TRANSLATE_NOOP("Derivation", "Vocabulary")},
    {keys::kEncoderPeak, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of the images of a step")},
    {keys::kEncoderPeak, "patches", QT_TRANSLATE_NOOP("Derivation", "Patches of one token")},
    {keys::kEncoderPeak, "patch", QT_TRANSLATE_NOOP("Derivation", "One patch in the image encoder")},
    {keys::kComputeGraph, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of the largest step")},
    {keys::kComputeGraph, "vocabulary", QT_TRANSLATE_NOOP("Derivation", "Vocabulary")},
    {keys::kComputeGraph, "rows", QT_TRANSLATE_NOOP("Derivation", "Hidden vectors kept for each token")},
    {keys::kComputeGraph, "width", QT_TRANSLATE_NOOP("Derivation", "Width of the expanded latents")},
    {keys::kSequenceBytes, "windows", QT_TRANSLATE_NOOP("Derivation", "Layers that keep a window")},
};

constexpr Entry kFormulas[]{
    {"bytes of all tensors", QT_TRANSLATE_NOOP("Derivation", "bytes of all tensors")},
    {"copies, tables, padding and granules",
     QT_TRANSLATE_NOOP("Derivation", "copies, tables, padding and granules of the allocator")},
    {"bytes of a block on one device, all layers of the stage",
     QT_TRANSLATE_NOOP("Derivation", "one block, all layers of the stage")},
    {"bytes of a token on one device, all layers of the stage",
     QT_TRANSLATE_NOOP("Derivation", "one token, all layers of the stage")},
    {"blocks for the context, states included",
     QT_TRANSLATE_NOOP("Derivation", "blocks for the context, states included")},
    {"whole sequences that fit", QT_TRANSLATE_NOOP("Derivation", "whole sequences that fit")},
    {"tokens that fit, in whole blocks", QT_TRANSLATE_NOOP("Derivation", "tokens that fit, in whole blocks")},
    {"device context, libraries and collective buffers",
     QT_TRANSLATE_NOOP("Derivation", "device context, libraries and exchange buffers")},
};

QString find(std::span<const Entry> entries, std::string_view key)
{
    for (const Entry& entry : entries) {
        if (entry.key == key) {
            return QCoreApplication::translate("Derivation", entry.words);
        }
    }
    return {};
}

QString ofStep(std::string_view step, std::string_view symbol)
{
    for (const StepEntry& entry : kStepSymbols) {
        if (entry.step == step && entry.symbol == symbol) {
            return QCoreApplication::translate("Derivation", entry.words);
        }
    }
    return {};
}

class Origins
{
    Q_DECLARE_TR_FUNCTIONS(Origins)

public:
    static QString name(Origin origin);
};

QString Origins::name(Origin origin)
{
    switch (origin) {
    case Origin::Model:
        return tr("Model configuration");
    case Origin::Precision:
        return tr("Number format");
    case Origin::Accelerator:
        return tr("Device data");
    case Origin::System:
        return tr("System data");
    case Origin::Network:
        return tr("Network data");
    case Origin::Engine:
        return tr("Engine profile");
    case Origin::Calibration:
        return tr("Calibration");
    case Origin::Request:
        return tr("Your requirement");
    case Origin::Price:
        return tr("Price list");
    case Origin::CostDefault:
        return tr("Usual value");
    case Origin::Computed:
        return tr("Computed");
    }
    return {};
}

} // namespace

QString figureName(std::string_view key)
{
    if (const QString name = find(kFigures, key); !name.isEmpty()) {
        return name;
    }
    return isCostKey(key) ? conversionName(key) : speedFigureName(key);
}

QString figureNote(std::string_view key)
{
    if (const QString note = find(kNotes, key); !note.isEmpty()) {
        return note;
    }
    return isCostKey(key) ? costNote(key) : speedNote(key);
}

QString symbolName(std::string_view step, std::string_view symbol)
{
    if (const QString name = ofStep(step, symbol); !name.isEmpty()) {
        return name;
    }
    if (isCostKey(step)) {
        return costSymbolName(step, symbol);
    }
    return speedFigureName(step).isEmpty() ? find(kSymbols, symbol) : speedSymbolName(step, symbol);
}

QString formulaWords(std::string_view formula)
{
    return find(kFormulas, formula);
}

QString originName(Origin origin)
{
    return Origins::name(origin);
}

} // namespace berth::viewmodels
