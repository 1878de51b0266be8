// Names of the figures, steps and symbols of the speed.
#include "ui/viewmodels/TraceWords.h"

#include "core/performance/PerformanceKeys.h"
#include "ui/viewmodels/DerivationKeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace berth::viewmodels {

namespace {

namespace keys = performance::keys;

// Marks a text for translation in the context of derivations; it is looked up when it is shown.
#define DERIVATION(text) QT_TRANSLATE_NOOP("Derivation", text)

struct Entry
{
    std::string_view key;
    const char* words;
};

constexpr Entry kFigures[]{
    {derivation::kPerUser, DERIVATION("Speed per user")},
    {derivation::kTotalRate, DERIVATION("System throughput, prompts included")},
    {derivation::kRequests, DERIVATION("Requests per second")},
    {derivation::kPrefill, DERIVATION("Reading prompts alone")},
    {keys::kDenseRate, DERIVATION("Rate of reading weights")},
    {keys::kDenseRead, DERIVATION("Reading the dense weights")},
    {keys::kHitExperts, DERIVATION("Experts that a step hits")},
    {keys::kExpertRead, DERIVATION("Reading the experts")},
    {keys::kCacheRead, DERIVATION("Reading the cache of one sequence")},
    {keys::kMatrixRate, DERIVATION("Rate of matrix arithmetic")},
    {keys::kTokenMath, DERIVATION("Arithmetic of one token")},
    {keys::kAttention, DERIVATION("Attention of one sequence")},
    {keys::kTokenLinks, DERIVATION("Exchange between devices for one token")},
    {keys::kCollective, DERIVATION("Delay of the exchanges of a step")},
    {keys::kLaunch, DERIVATION("Starting kernels")},
    {keys::kHeld, DERIVATION("Sequences in flight")},
    {keys::kBatch, DERIVATION("Sequences decoding in a step")},
    {keys::kDecodeStep, DERIVATION("One decode step")},
    {keys::kPromptAlone, DERIVATION("One prompt alone")},
    {keys::kPrompts, DERIVATION("Prompts of others in a step")},
    {keys::kTpot, DERIVATION("Time per output token")},
    {keys::kWait, DERIVATION("Waiting for other prompts")},
    {keys::kTtft, DERIVATION("Time to first token")},
    {keys::kCycle, DERIVATION("One request from start to end")},
    {keys::kOutput, DERIVATION("System throughput")},
    {keys::kWeightRead, DERIVATION("Reading the weights")},
    {keys::kHostWork, DERIVATION("Work of the processors")},
    {keys::kDeviceWork, DERIVATION("Work of the devices")},
    {keys::kTokenTime, DERIVATION("One token")},
    {keys::kPromptTime, DERIVATION("Reading the prompt")},
};

constexpr Entry kNotes[]{
    {keys::kTtft,
     DERIVATION("From sending a request to its first token, of a typical request in steady load: its own prompt, the "
                "wait for prompts before it, and what the engine adds.")},
    {keys::kTpot,
     DERIVATION("The time between two tokens of one user: one decode step of all sequences in flight, longer for the "
                "prompts of other requests in it.")},
    {derivation::kPerUser, DERIVATION("One divided by the time per output token.")},
    {keys::kOutput,
     DERIVATION("Output tokens of all users together, in steady load: each request that ends is replaced by another.")},
    {derivation::kTotalRate, DERIVATION("Tokens that are written and tokens of prompts that are read, together.")},
    {derivation::kRequests, DERIVATION("System throughput divided by the output tokens of one request.")},
    {derivation::kPrefill, DERIVATION("Most prompt tokens per second when the deployment does nothing else.")},
};

constexpr Entry kSymbols[]{
    {"bandwidth", DERIVATION("Memory bandwidth")},
    {"share", DERIVATION("Share that is achieved")},
    {"dense", DERIVATION("Dense weights")},
    {"groups", DERIVATION("Attention groups")},
    {"head", DERIVATION("Output head")},
    {"devices", DERIVATION("Devices of an instance")},
    {"rate", DERIVATION("Achieved rate")},
    {"E", DERIVATION("Experts per layer")},
    {"k", DERIVATION("Experts per token")},
    {"T", DERIVATION("Tokens of a step")},
    {"expert", DERIVATION("One expert, all layers")},
    {"hit", DERIVATION("Experts that are hit")},
    {"skew", DERIVATION("Fullest rank against the mean")},
    {"bytes", DERIVATION("Bytes that move")},
    {"peak", DERIVATION("Rate of the data sheet, dense")},
    {"small", DERIVATION("Weights in eight bits or fewer")},
    {"wide", DERIVATION("Weights in sixteen bits")},
    {"rate16", DERIVATION("Achieved rate in sixteen bits")},
    {"experts", DERIVATION("Weights of the experts of a token")},
    {"rateX", DERIVATION("Achieved rate of experts")},
    {"flops", DERIVATION("Operations")},
    {"layers", DERIVATION("Layers of a stage")},
    {"reduce", DERIVATION("One exchange")},
    {"perLayer", DERIVATION("Kernels of one layer")},
    {"perStep", DERIVATION("Once per step")},
    {"offered", DERIVATION("Sequences that are asked for")},
    {"limit", DERIVATION("Sequences that the engine takes")},
    {"room", DERIVATION("Sequences that memory holds")},
    {"tokens", DERIVATION("Tokens of the prompt")},
    {"compute", DERIVATION("Arithmetic")},
    {"links", DERIVATION("Exchange between devices")},
    {"attention", DERIVATION("Attention of the prompt")},
    {"chunks", DERIVATION("Steps that a prompt takes")},
    {"fixed", DERIVATION("Whatever the tokens")},
    {"held", DERIVATION("Sequences in flight")},
    {"output", DERIVATION("Output tokens of a request")},
    {"accepted", DERIVATION("Tokens per sequence and step")},
    {"step", DERIVATION("One step")},
    {"cycle", DERIVATION("One request from start to end")},
    {"memory", DERIVATION("Reading memory")},
    {"launch", DERIVATION("Starting kernels")},
    {"batch", DERIVATION("Sequences decoding in a step")},
    {"own", DERIVATION("The sequence itself")},
    {"prompt", DERIVATION("One prompt")},
    {"decode", DERIVATION("One decode step")},
    {"prompts", DERIVATION("Prompts of others")},
    {"arrival", DERIVATION("Until the prompt is read")},
    {"alone", DERIVATION("The prompt alone")},
    {"wait", DERIVATION("Waiting for other prompts")},
    {"queued", DERIVATION("In the engine's queue")},
    {"outside", DERIVATION("Waiting for a free place")},
    {"decoding", DERIVATION("Writing the output")},
    {"instances", DERIVATION("Instances of the engine")},
    {"tpot", DERIVATION("Time per output token")},
    {"finishing", DERIVATION("Share of time with a full batch")},
    {"block", DERIVATION("Cost of unpacking the format")},
    {"relative", DERIVATION("Rate of experts against dense weights")},
    {"weights", DERIVATION("Weights that are multiplied")},
    {"coreRate", DERIVATION("Weights per second of all cores")},
    {"sync", DERIVATION("Cores waiting for each other")},
    {"handOver", DERIVATION("Handing over between devices")},
    {"hostShare", DERIVATION("Share of layers on the processors")},
    {"host", DERIVATION("Work of the processors")},
    {"device", DERIVATION("Work of the devices")},
    {"reading", DERIVATION("Reading memory")},
};

#undef DERIVATION

QString find(std::span<const Entry> entries, std::string_view key)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [key](const Entry& e) { return e.key == key; });
    return found != entries.end() ? QCoreApplication::translate("Derivation", found->words) : QString();
}

} // namespace

QString speedFigureName(std::string_view key)
{
    return find(kFigures, key);
}

QString speedNote(std::string_view key)
{
    return find(kNotes, key);
}

QString speedSymbolName(std::string_view symbol)
{
    return find(kSymbols, symbol);
}

} // namespace berth::viewmodels
