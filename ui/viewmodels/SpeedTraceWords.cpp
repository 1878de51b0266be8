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

struct Entry
{
    std::string_view key;
    const char* words;
};

constexpr Entry kFigures[]{
    {derivation::kPerUser, QT_TRANSLATE_NOOP("Derivation", "Speed per user")},
    {derivation::kTtftInterval, QT_TRANSLATE_NOOP("Derivation", "Time to first token, range")},
    {derivation::kTpotInterval, QT_TRANSLATE_NOOP("Derivation", "Time per output token, range")},
    {keys::kTtftLow, QT_TRANSLATE_NOOP("Derivation", "Time to first token, low end")},
    {keys::kTtftHigh, QT_TRANSLATE_NOOP("Derivation", "Time to first token, high end")},
    {keys::kTpotLow, QT_TRANSLATE_NOOP("Derivation", "Time per output token, low end")},
    {keys::kTpotHigh, QT_TRANSLATE_NOOP("Derivation", "Time per output token, high end")},
    {derivation::kPerUserInterval, QT_TRANSLATE_NOOP("Derivation", "Speed per user, range")},
    {derivation::kOutputInterval, QT_TRANSLATE_NOOP("Derivation", "System throughput, range")},
    {keys::kPerUserLow, QT_TRANSLATE_NOOP("Derivation", "Speed per user, low end")},
    {keys::kPerUserHigh, QT_TRANSLATE_NOOP("Derivation", "Speed per user, high end")},
    {keys::kOutputLow, QT_TRANSLATE_NOOP("Derivation", "System throughput, low end")},
    {keys::kOutputHigh, QT_TRANSLATE_NOOP("Derivation", "System throughput, high end")},
    {derivation::kTokensPerDay, QT_TRANSLATE_NOOP("Derivation", "Tokens a day")},
    {derivation::kTotalRate, QT_TRANSLATE_NOOP("Derivation", "System throughput, prompts included")},
    {derivation::kRequests, QT_TRANSLATE_NOOP("Derivation", "Requests per second")},
    {derivation::kPrefill, QT_TRANSLATE_NOOP("Derivation", "Reading prompts alone")},
    {keys::kDenseRate, QT_TRANSLATE_NOOP("Derivation", "Rate of reading weights")},
    {keys::kDenseRead, QT_TRANSLATE_NOOP("Derivation", "Reading the dense weights")},
    {keys::kHitExperts, QT_TRANSLATE_NOOP("Derivation", "Experts that a step hits")},
    {keys::kExpertRead, QT_TRANSLATE_NOOP("Derivation", "Reading the experts")},
    {keys::kCacheRead, QT_TRANSLATE_NOOP("Derivation", "Reading the cache of one sequence")},
    {keys::kMatrixRate, QT_TRANSLATE_NOOP("Derivation", "Rate of matrix arithmetic")},
    {keys::kTokenMath, QT_TRANSLATE_NOOP("Derivation", "Arithmetic of one token")},
    {keys::kAttention, QT_TRANSLATE_NOOP("Derivation", "Attention of one sequence")},
    {keys::kTokenLinks, QT_TRANSLATE_NOOP("Derivation", "Exchange between devices for one token")},
    {keys::kCollective, QT_TRANSLATE_NOOP("Derivation", "Delay of the exchanges of a step")},
    {keys::kStageLatency, QT_TRANSLATE_NOOP("Derivation", "Handing tokens to the next pipeline stage")},
    {keys::kLaunch, QT_TRANSLATE_NOOP("Derivation", "Starting kernels")},
    {keys::kHeld, QT_TRANSLATE_NOOP("Derivation", "Sequences in flight")},
    {keys::kBatch, QT_TRANSLATE_NOOP("Derivation", "Sequences decoding in a step")},
    {keys::kStepMemory, QT_TRANSLATE_NOOP("Derivation", "Reading memory in a step")},
    {keys::kStepCompute, QT_TRANSLATE_NOOP("Derivation", "Arithmetic of a step")},
    {keys::kStepLinks, QT_TRANSLATE_NOOP("Derivation", "Exchange between devices in a step")},
    {keys::kStepLaunch, QT_TRANSLATE_NOOP("Derivation", "Starting kernels in a step")},
    {keys::kDecodeStep, QT_TRANSLATE_NOOP("Derivation", "One decode step")},
    {keys::kPromptAlone, QT_TRANSLATE_NOOP("Derivation", "One prompt alone")},
    {keys::kPrompts, QT_TRANSLATE_NOOP("Derivation", "Prompts of others in a step")},
    {keys::kTpot, QT_TRANSLATE_NOOP("Derivation", "Time per output token")},
    {keys::kWait, QT_TRANSLATE_NOOP("Derivation", "Waiting for other prompts")},
    {keys::kQueue, QT_TRANSLATE_NOOP("Derivation", "In the engine's queue")},
    {keys::kHandOver, QT_TRANSLATE_NOOP("Derivation", "Handing the cache to the devices that answer")},
    {keys::kPoolQueue, QT_TRANSLATE_NOOP("Derivation", "Queue in front of the devices that read prompts")},
    {keys::kTtft, QT_TRANSLATE_NOOP("Derivation", "Time to first token")},
    {keys::kCycle, QT_TRANSLATE_NOOP("Derivation", "One request from start to end")},
    {keys::kOutput, QT_TRANSLATE_NOOP("Derivation", "System throughput")},
    {keys::kWeightRead, QT_TRANSLATE_NOOP("Derivation", "Reading the weights")},
    {keys::kHostWork, QT_TRANSLATE_NOOP("Derivation", "Work of the processors")},
    {keys::kDeviceWork, QT_TRANSLATE_NOOP("Derivation", "Work of the devices")},
    {keys::kTokenTime, QT_TRANSLATE_NOOP("Derivation", "One token")},
    {keys::kPromptTime, QT_TRANSLATE_NOOP("Derivation", "Reading the prompt")},
};

constexpr const char* kRangeNote = QT_TRANSLATE_NOOP(
    "Derivation",
    "Of measurements that the speed model had not seen, eight in ten lie between such ends. The shares come "
    "from how far it was off for measurements of this kind.");

constexpr Entry kNotes[]{
    {keys::kTtft,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "From sending a request to its first token, of a typical request in steady load: its own prompt, the "
         "wait for prompts before it, and what the engine adds.")},
    {keys::kTpot,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "The time between two tokens of one user: one decode step of all sequences in flight, longer for the "
         "prompts of other requests in it.")},
    {derivation::kPerUser, QT_TRANSLATE_NOOP("Derivation", "One divided by the time per output token.")},
    {keys::kOutput,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "Output tokens of all users together, in steady load: each request that ends is replaced by another.")},
    {derivation::kTtftInterval, kRangeNote},
    {derivation::kTpotInterval, kRangeNote},
    {derivation::kPerUserInterval, kRangeNote},
    {derivation::kOutputInterval, kRangeNote},
    {derivation::kTokensPerDay,
     QT_TRANSLATE_NOOP(
         "Derivation",
         "Prompts and answers of a day of work without a pause, with as many requests at the same time as are best for "
         "it.")},
    {derivation::kTotalRate,
     QT_TRANSLATE_NOOP("Derivation", "Tokens that are written and tokens of prompts that are read, together.")},
    {derivation::kRequests,
     QT_TRANSLATE_NOOP("Derivation", "System throughput divided by the output tokens of one request.")},
    {derivation::kPrefill,
     QT_TRANSLATE_NOOP("Derivation", "Most prompt tokens per second when the deployment does nothing else.")},
};

constexpr Entry kSymbols[]{
    {"replicas", QT_TRANSLATE_NOOP("Derivation", "Replicas")},
    {"one", QT_TRANSLATE_NOOP("Derivation", "One replica")},
    {"bandwidth", QT_TRANSLATE_NOOP("Derivation", "Memory bandwidth")},
    {"share", QT_TRANSLATE_NOOP("Derivation", "Share that is achieved")},
    {"dense", QT_TRANSLATE_NOOP("Derivation", "Dense weights")},
    {"groups", QT_TRANSLATE_NOOP("Derivation", "Attention groups")},
    {"head", QT_TRANSLATE_NOOP("Derivation", "Output head")},
    {"devices", QT_TRANSLATE_NOOP("Derivation", "Devices of an instance")},
    {"rate", QT_TRANSLATE_NOOP("Derivation", "Achieved rate")},
    {"E", QT_TRANSLATE_NOOP("Derivation", "Experts per layer")},
    {"k", QT_TRANSLATE_NOOP("Derivation", "Experts per token")},
    {"T", QT_TRANSLATE_NOOP("Derivation", "Tokens of a step")},
    {"expert", QT_TRANSLATE_NOOP("Derivation", "One expert, all layers")},
    {"hit", QT_TRANSLATE_NOOP("Derivation", "Experts that are hit")},
    {"skew", QT_TRANSLATE_NOOP("Derivation", "Fullest rank against the mean")},
    {"bytes", QT_TRANSLATE_NOOP("Derivation", "Bytes that move")},
    {"peak", QT_TRANSLATE_NOOP("Derivation", "Rate of the data sheet, dense")},
    {"small", QT_TRANSLATE_NOOP("Derivation", "Weights in eight bits or fewer")},
    {"wide", QT_TRANSLATE_NOOP("Derivation", "Weights in sixteen bits")},
    {"rate16", QT_TRANSLATE_NOOP("Derivation", "Achieved rate in sixteen bits")},
    {"experts", QT_TRANSLATE_NOOP("Derivation", "Weights of the experts of a token")},
    {"rateX", QT_TRANSLATE_NOOP("Derivation", "Achieved rate of experts")},
    {"flops", QT_TRANSLATE_NOOP("Derivation", "Operations")},
    {"layers", QT_TRANSLATE_NOOP("Derivation", "Layers of a stage")},
    {"reduce", QT_TRANSLATE_NOOP("Derivation", "One exchange")},
    {"perLayer", QT_TRANSLATE_NOOP("Derivation", "Kernels of one layer")},
    {"perStep", QT_TRANSLATE_NOOP("Derivation", "Once per step")},
    {"offered", QT_TRANSLATE_NOOP("Derivation", "Sequences that are asked for")},
    {"limit", QT_TRANSLATE_NOOP("Derivation", "Sequences that the engine takes")},
    {"room", QT_TRANSLATE_NOOP("Derivation", "Sequences that memory holds")},
    {"tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of the prompt")},
    {"compute", QT_TRANSLATE_NOOP("Derivation", "Arithmetic")},
    {"links", QT_TRANSLATE_NOOP("Derivation", "Exchange between devices")},
    {"attention", QT_TRANSLATE_NOOP("Derivation", "Attention of the prompt")},
    {"chunks", QT_TRANSLATE_NOOP("Derivation", "Steps that a prompt takes")},
    {"fixed", QT_TRANSLATE_NOOP("Derivation", "Fixed time of a step")},
    {"held", QT_TRANSLATE_NOOP("Derivation", "Sequences in flight")},
    {"output", QT_TRANSLATE_NOOP("Derivation", "Output tokens of a request")},
    {"accepted", QT_TRANSLATE_NOOP("Derivation", "Tokens per sequence and step")},
    {"step", QT_TRANSLATE_NOOP("Derivation", "One step")},
    {"cycle", QT_TRANSLATE_NOOP("Derivation", "One request from start to end")},
    {"memory", QT_TRANSLATE_NOOP("Derivation", "Reading memory")},
    {"launch", QT_TRANSLATE_NOOP("Derivation", "Starting kernels")},
    {"batch", QT_TRANSLATE_NOOP("Derivation", "Sequences decoding in a step")},
    {"prompt", QT_TRANSLATE_NOOP("Derivation", "One prompt")},
    {"decode", QT_TRANSLATE_NOOP("Derivation", "One decode step")},
    {"prompts", QT_TRANSLATE_NOOP("Derivation", "Prompts of others")},
    {"arrival", QT_TRANSLATE_NOOP("Derivation", "Until the prompt is read")},
    {"alone", QT_TRANSLATE_NOOP("Derivation", "The prompt alone")},
    {"wait", QT_TRANSLATE_NOOP("Derivation", "Waiting for other prompts")},
    {"queued", QT_TRANSLATE_NOOP("Derivation", "In the engine's queue")},
    {"outside", QT_TRANSLATE_NOOP("Derivation", "Waiting for a free place")},
    {"perSequence", QT_TRANSLATE_NOOP("Derivation", "Kernels of one sequence")},
    {"stages", QT_TRANSLATE_NOOP("Derivation", "Pipeline stages")},
    {"send", QT_TRANSLATE_NOOP("Derivation", "One hand-over")},
    {"schedule", QT_TRANSLATE_NOOP("Derivation", "Scheduling on both sides")},
    {"cache", QT_TRANSLATE_NOOP("Derivation", "Cache of a prompt, for one device")},
    {"readers", QT_TRANSLATE_NOOP("Derivation", "Instances that read prompts")},
    {"load", QT_TRANSLATE_NOOP("Derivation", "Share of the time they are busy")},
    {"decoding", QT_TRANSLATE_NOOP("Derivation", "Writing the output")},
    {"instances", QT_TRANSLATE_NOOP("Derivation", "Instances of the engine")},
    {"system", QT_TRANSLATE_NOOP("Derivation", "System throughput")},
    {"tpot", QT_TRANSLATE_NOOP("Derivation", "Time per output token")},
    {"finishing", QT_TRANSLATE_NOOP("Derivation", "Share of time with a full batch")},
    {"block", QT_TRANSLATE_NOOP("Derivation", "Cost of unpacking the format")},
    {"relative", QT_TRANSLATE_NOOP("Derivation", "Rate of experts against dense weights")},
    {"weights", QT_TRANSLATE_NOOP("Derivation", "Weights that are multiplied")},
    {"coreRate", QT_TRANSLATE_NOOP("Derivation", "Weights per second of all cores")},
    {"sync", QT_TRANSLATE_NOOP("Derivation", "Cores waiting for each other")},
    {"handOver", QT_TRANSLATE_NOOP("Derivation", "Handing over between devices")},
    {"hostShare", QT_TRANSLATE_NOOP("Derivation", "Share of layers on the processors")},
    {"host", QT_TRANSLATE_NOOP("Derivation", "Work of the processors")},
    {"device", QT_TRANSLATE_NOOP("Derivation", "Work of the devices")},
    {"part", QT_TRANSLATE_NOOP("Derivation", "Sequences of one stage in a step")},
    {"read", QT_TRANSLATE_NOOP("Derivation", "Reading the dense weights")},
    {"hits", QT_TRANSLATE_NOOP("Derivation", "Reading the experts")},
    {"cached", QT_TRANSLATE_NOOP("Derivation", "Reading the cache of one sequence")},
    {"token", QT_TRANSLATE_NOOP("Derivation", "Arithmetic of one token")},
    {"logits", QT_TRANSLATE_NOOP("Derivation", "Output head, per token")},
    {"attended", QT_TRANSLATE_NOOP("Derivation", "Attention of one sequence")},
    {"delay", QT_TRANSLATE_NOOP("Derivation", "Delay of the exchanges of a step")},
    {"exchange", QT_TRANSLATE_NOOP("Derivation", "Exchange between devices for one token")},
    {"kernels", QT_TRANSLATE_NOOP("Derivation", "Starting kernels")},
    {"reading", QT_TRANSLATE_NOOP("Derivation", "Reading memory")},
    {"full", QT_TRANSLATE_NOOP("Derivation", "One prompt in full steps")},
    {"allPrompts", QT_TRANSLATE_NOOP("Derivation", "All prompts, in a step")},
    {"longest", QT_TRANSLATE_NOOP("Derivation", "Longest time, as a share of the estimate")},
    {"shortest", QT_TRANSLATE_NOOP("Derivation", "Shortest time, as a share of the estimate")},
    {"least", QT_TRANSLATE_NOOP("Derivation", "Lowest throughput, as a share of the estimate")},
    {"most", QT_TRANSLATE_NOOP("Derivation", "Highest throughput, as a share of the estimate")},
    {"best", QT_TRANSLATE_NOOP("Derivation", "System throughput at its best, prompts included")},
    {"day", QT_TRANSLATE_NOOP("Derivation", "Seconds of a day")},
    {"requests", QT_TRANSLATE_NOOP("Derivation", "Requests at the same time that are best")},
};

// What a symbol means in one step and not in others: no two rows of a derivation may share a name.
struct StepEntry
{
    std::string_view step, symbol;
    const char* words;
};

constexpr StepEntry kStepSymbols[]{
    {keys::kDenseRate, "share", QT_TRANSLATE_NOOP("Derivation", "Share of the memory bandwidth that is achieved")},
    {keys::kMatrixRate, "share", QT_TRANSLATE_NOOP("Derivation", "Share of the matrix arithmetic that is achieved")},
    {keys::kExpertRead, "rate", QT_TRANSLATE_NOOP("Derivation", "Rate of reading experts")},
    {keys::kCacheRead, "rate", QT_TRANSLATE_NOOP("Derivation", "Rate of reading the cache")},
    {keys::kCacheRead, "bytes", QT_TRANSLATE_NOOP("Derivation", "Cache of one sequence that a step reads")},
    {keys::kAttention, "rate", QT_TRANSLATE_NOOP("Derivation", "Rate of attention arithmetic")},
    {keys::kAttention, "flops", QT_TRANSLATE_NOOP("Derivation", "Attention operations of one sequence")},
    {keys::kTokenLinks, "rate", QT_TRANSLATE_NOOP("Derivation", "Rate of the exchange between devices")},
    {keys::kTokenLinks, "bytes", QT_TRANSLATE_NOOP("Derivation", "Bytes that one token exchanges")},
    {keys::kStepCompute, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of a step")},
    {keys::kStepLinks, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of a step")},
    {keys::kPromptAlone, "experts", QT_TRANSLATE_NOOP("Derivation", "Reading the experts of a prompt")},
    {keys::kPromptAlone, "tokens", QT_TRANSLATE_NOOP("Derivation", "Tokens of the prompt that are read")},
    {keys::kPrompts, "prompt", QT_TRANSLATE_NOOP("Derivation", "One prompt among decode steps")},
    {keys::kWait, "schedule", QT_TRANSLATE_NOOP("Derivation", "Before anything is computed")},
    {keys::kWait, "steps", QT_TRANSLATE_NOOP("Derivation", "Steps until a prompt is taken up")},
    {keys::kQueue, "share", QT_TRANSLATE_NOOP("Derivation", "Longest wait, in prompts")},
    {keys::kQueue, "half", QT_TRANSLATE_NOOP("Derivation", "Prompt tokens of others at which half is waited")},
    {keys::kHandOver, "rate", QT_TRANSLATE_NOOP("Derivation", "Link to the devices that answer")},
    {keys::kWeightRead, "rate", QT_TRANSLATE_NOOP("Derivation", "Rate of reading the weights")},
    {keys::kDeviceWork, "memory", QT_TRANSLATE_NOOP("Derivation", "Reading the memory of the devices")},
    {keys::kDeviceWork, "compute", QT_TRANSLATE_NOOP("Derivation", "Arithmetic of the devices")},
    {keys::kDeviceWork, "launch", QT_TRANSLATE_NOOP("Derivation", "Starting kernels on the devices")},
    {keys::kTokenTime, "memory", QT_TRANSLATE_NOOP("Derivation", "Reading memory for a token")},
    {keys::kTokenTime, "compute", QT_TRANSLATE_NOOP("Derivation", "Arithmetic of a token")},
    {keys::kTokenTime, "launch", QT_TRANSLATE_NOOP("Derivation", "Starting kernels for a token")},
    {keys::kTokenTime, "links", QT_TRANSLATE_NOOP("Derivation", "Exchange between devices for a token")},
    {keys::kPromptTime, "compute", QT_TRANSLATE_NOOP("Derivation", "Arithmetic of the prompt")},
    {keys::kPromptTime, "reading", QT_TRANSLATE_NOOP("Derivation", "Reading memory for the prompt")},
    {keys::kHostWork, "rate", QT_TRANSLATE_NOOP("Derivation", "Rate at which the processors read")},
    {keys::kHostWork, "bytes", QT_TRANSLATE_NOOP("Derivation", "Bytes that the processors read")},
};

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

QString speedSymbolName(std::string_view step, std::string_view symbol)
{
    const auto* const own = std::find_if(std::begin(kStepSymbols), std::end(kStepSymbols), [&](const StepEntry& entry) {
        return entry.step == step && entry.symbol == symbol;
    });
    return own != std::end(kStepSymbols) ? QCoreApplication::translate("Derivation", own->words)
                                         : find(kSymbols, symbol);
}

} // namespace berth::viewmodels
