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

// Marks a text for translation in the context of derivations; it is looked up when it is shown.
#define DERIVATION(text) QT_TRANSLATE_NOOP("Derivation", text)

struct Entry
{
    std::string_view key;
    const char* words;
};

constexpr Entry kFigures[]{
    {derivation::kUsed, DERIVATION("Memory used per device")},
    {derivation::kCapacity, DERIVATION("Capacity of a device, as reported")},
    {derivation::kKeptBack, DERIVATION("Memory that the engine keeps back")},
    {derivation::kGraphs, DERIVATION("Captured graphs per device")},
    {derivation::kPower, DERIVATION("Highest power of the machines")},
    {keys::kTotalWeights, DERIVATION("Weights of the whole model")},
    {keys::kWeightsPerDevice, DERIVATION("Weights per device")},
    {keys::kLoadExtras, DERIVATION("Added when loading")},
    {keys::kKvValuesPerToken, DERIVATION("Values per token and layer")},
    {keys::kKvBytesPerToken, DERIVATION("KV cache per token")},
    {keys::kStatePerSequence, DERIVATION("State per sequence")},
    {keys::kBlockBytes, DERIVATION("Size of a cache block")},
    {keys::kBlocksPerSequence, DERIVATION("Blocks per sequence")},
    {keys::kKvPerDevice, DERIVATION("KV cache per device")},
    {keys::kForwardPeak, DERIVATION("Peak of the layers")},
    {keys::kSamplerPeak, DERIVATION("Peak of drawing tokens")},
    {keys::kEncoderPeak, DERIVATION("Peak of the image encoder")},
    {keys::kComputeGraph, DERIVATION("Compute graph")},
    {keys::kActivations, DERIVATION("Activations per device")},
    {keys::kRuntime, DERIVATION("Runtime and links per device")},
    {keys::kUsable, DERIVATION("Usable memory per device")},
    {keys::kCacheRoom, DERIVATION("Room for the cache per device")},
    {keys::kMaxConcurrency, DERIVATION("Sequences of this context")},
    {keys::kKvCapacity, DERIVATION("Tokens held")},
    {keys::kFree, DERIVATION("Free memory per device")},
    {costs::kMachineFromParts, DERIVATION("Price of one machine, from its parts")},
    {costs::kPurchase, DERIVATION("Purchase of all machines")},
    {costs::kCapital, DERIVATION("Capital")},
    {costs::kResidual, DERIVATION("Residual value")},
    {costs::kAmortisation, DERIVATION("Amortisation per month")},
    {costs::kEnergy, DERIVATION("Energy per month")},
    {costs::kEnergyCost, DERIVATION("Cost of energy per month")},
    {costs::kPremises, DERIVATION("Premises per month")},
    {costs::kSupport, DERIVATION("Support per month")},
    {costs::kRunning, DERIVATION("Running cost per month")},
    {costs::kOwning, DERIVATION("Cost of owning per month")},
    {costs::kPresentValue, DERIVATION("Present value of all payments")},
    {costs::kTokenCost, DERIVATION("Cost of a million tokens")},
    {costs::kCloud, DERIVATION("Cloud per month")},
    {costs::kApi, DERIVATION("API per month")},
    {costs::kBreakEvenMonth, DERIVATION("Month in which owning becomes cheaper")},
    {costs::kBreakEvenUse, DERIVATION("Utilisation from which owning is cheaper")},
};

constexpr Entry kNotes[]{
    {derivation::kUsed,
     DERIVATION(
         "What the fullest device holds under the requested load: weights, caches, the peak of the largest step, "
         "the runtime and captured graphs.")},
    {derivation::kCapacity,
     DERIVATION("The memory that tools report for one device. It differs from the headline figure on the box.")},
    {derivation::kKeptBack,
     DERIVATION("The engine is started with a share of the memory; the rest stays free for everything it does not "
                "count.")},
    {derivation::kGraphs, DERIVATION("Recorded launch sequences that the engine keeps for each batch size.")},
    {derivation::kPower, DERIVATION("The maker's highest figure for one machine, times the number of machines.")},
    {keys::kTotalWeights,
     DERIVATION("Every tensor of the model at the bits of its precision, once, before it is cut over devices.")},
    {keys::kWeightsPerDevice,
     DERIVATION("The share of the fullest device. Tensor-parallel ranks cut most tensors and keep small ones whole.")},
    {keys::kKvBytesPerToken,
     DERIVATION("What one more token of one sequence costs in the whole model, before any copy on other ranks.")},
    {keys::kStatePerSequence, DERIVATION("Layers with a state of fixed size need it once per sequence.")},
    {keys::kKvPerDevice,
     DERIVATION(
         "What the requested sequences occupy on the fullest device, in the blocks in which the engine hands the "
         "cache out. Where there is less room than asked for, it is the room.")},
    {keys::kActivations,
     DERIVATION("The peak of the largest step that the engine may run; it is kept free of caches.")},
    {keys::kRuntime, DERIVATION("Device context, libraries and the buffers with which devices exchange data.")},
    {keys::kUsable, DERIVATION("The share of the memory that the engine may use.")},
    {keys::kMaxConcurrency,
     DERIVATION("Whole sequences of the requested context that the deployment holds at the same time.")},
    {keys::kKvCapacity, DERIVATION("Tokens that the deployment holds at this context, counted in whole blocks.")},
    {keys::kFree, DERIVATION("What stays unused of the memory that the engine may use.")},
};

constexpr Entry kSymbols[]{
    {"total", DERIVATION("Bytes of all tensors")},
    {"layers", DERIVATION("Layers")},
    {"tp", DERIVATION("Tensor-parallel ranks")},
    {"pp", DERIVATION("Pipeline stages")},
    {"dp", DERIVATION("Attention groups")},
    {"ep", DERIVATION("Expert-parallel ranks")},
    {"whole", DERIVATION("Tensors kept whole")},
    {"cut", DERIVATION("Tensors that are cut")},
    {"kv", DERIVATION("KV part")},
    {"experts", DERIVATION("Experts")},
    {"vocabulary", DERIVATION("Embedding and head")},
    {"heads", DERIVATION("KV heads")},
    {"ranks", DERIVATION("Ranks")},
    {"extras", DERIVATION("Added when loading")},
    {"host", DERIVATION("Kept in host memory")},
    {"key", DERIVATION("Key elements")},
    {"value", DERIVATION("Value elements")},
    {"bytes", DERIVATION("Bytes per value")},
    {"index", DERIVATION("Index keys")},
    {"tokens", DERIVATION("Tokens per block")},
    {"context", DERIVATION("Context")},
    {"groups", DERIVATION("Groups")},
    {"states", DERIVATION("Blocks for states")},
    {"sequences", DERIVATION("Sequences on the device")},
    {"blocks", DERIVATION("Blocks per sequence")},
    {"block", DERIVATION("Size of a block")},
    {"room", DERIVATION("Room for the cache")},
    {"utilisation", DERIVATION("Share that the engine may use")},
    {"memory", DERIVATION("Memory that programs see")},
    {"usable", DERIVATION("Usable memory")},
    {"weights", DERIVATION("Weights")},
    {"activations", DERIVATION("Activations")},
    {"runtime", DERIVATION("Runtime and links")},
    {"graphs", DERIVATION("Captured graphs")},
    {"state", DERIVATION("State")},
    {"power", DERIVATION("Highest power of one machine")},
    {"nodes", DERIVATION("Nodes")},
    {"headline", DERIVATION("Headline memory")},
    {"forward", DERIVATION("Peak of the layers")},
    {"sampler", DERIVATION("Peak of drawing tokens")},
    {"encoder", DERIVATION("Peak of the image encoder")},
    {"hidden", DERIVATION("Hidden size")},
    {"intermediate", DERIVATION("Width of the feed-forward network")},
    {"ffn", DERIVATION("Width of the feed-forward network")},
    {"width", DERIVATION("Width of the image encoder")},
    {"patches", DERIVATION("Patches of an image")},
    {"workspace", DERIVATION("Workspace of attention")},
    {"reported", DERIVATION("Memory that tools report")},
};

constexpr Entry kFormulas[]{
    {"bytes of all tensors", DERIVATION("bytes of all tensors")},
    {"copies + tables + padding + granules", DERIVATION("copies, tables, padding and granules of the allocator")},
    {"bytes of a block on one device, all layers of the stage", DERIVATION("one block, all layers of the stage")},
    {"blocks for the context, states included", DERIVATION("blocks for the context, states included")},
    {"context + libraries + collective buffers", DERIVATION("device context, libraries and exchange buffers")},
};

#undef DERIVATION

QString find(std::span<const Entry> entries, std::string_view key)
{
    for (const Entry& entry : entries) {
        if (entry.key == key) {
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
        return tr("Earlier step");
    }
    return {};
}

} // namespace

QString figureName(std::string_view key)
{
    const QString name = find(kFigures, key);
    return name.isEmpty() ? speedFigureName(key) : name;
}

QString figureNote(std::string_view key)
{
    const QString note = find(kNotes, key);
    return note.isEmpty() ? speedNote(key) : note;
}

QString symbolName(std::string_view step, std::string_view symbol)
{
    return speedFigureName(step).isEmpty() ? find(kSymbols, symbol) : speedSymbolName(symbol);
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
