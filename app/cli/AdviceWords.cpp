#include "app/cli/AdviceWords.h"

#include "app/cli/Json.h"
#include "app/cli/Messages.h"

#include "app/cli/ShownNames.h"
#include "core/report/SizingLead.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <vector>

namespace berth::cli {

using advise::RemedyCode;
using advise::SavingCode;

namespace {

constexpr double kPercent = 100;

// "2 x DGX H100", "8 x A100 80 GB SXM4 in each of 2 nodes"
std::string machineWords(const sizing::Deployment& deployment)
{
    const auto times = [](int count, const std::string& name) {
        return count > 1 ? fmt::format("{} x {}", count, name) : name;
    };
    if (deployment.system != nullptr) {
        return times(deployment.nodes, shownName(*deployment.system));
    }
    const std::string devices = times(deployment.products, shownName(deployment.accelerator()));
    return deployment.nodes > 1 ? fmt::format("{} in each of {} nodes", devices, deployment.nodes) : devices;
}

} // namespace

std::string remedySentence(const advise::Remedy& remedy, const sizing::Sizing& before)
{
    const sizing::Configuration& c = remedy.sizing.configuration;
    switch (remedy.code) {
    case RemedyCode::Fp8Cache:
        return fmt::format("Keep the KV cache in {}", memory::factsOf(c.kvFormats.key).id);
    case RemedyCode::ShorterContext:
        return fmt::format("Shorten the context to {} tokens", grouped(std::to_string(c.context)));
    case RemedyCode::FewerRequests:
        return c.concurrency == 1 ? "Serve one request at a time"
                                  : fmt::format("Serve {} requests at the same time", c.concurrency);
    case RemedyCode::LowerPrecision:
        return fmt::format("Take the {} build", c.precision->name);
    case RemedyCode::NativeFormat:
        return fmt::format("Take the {} build, which the device computes in", c.precision->name);
    case RemedyCode::OtherEngine:
        return c.precision == before.configuration.precision
            ? fmt::format("Run it on {}", c.engine->name)
            : fmt::format("Run it on {} in {}", c.engine->name, c.precision->name);
    case RemedyCode::MoreDevices:
        return c.precision == before.configuration.precision
            ? fmt::format("Use {}", machineWords(c.deployment))
            : fmt::format("Use {} with the {} build", machineWords(c.deployment), c.precision->name);
    case RemedyCode::OtherLayout:
        return "Cut it as " + report::layoutText(c);
    case RemedyCode::HostMemory:
        return fmt::format("Keep part of the weights in host memory under {}, in {}", c.engine->name,
                           c.precision->name);
    case RemedyCode::SmallerModel:
        return fmt::format("Take {}", c.model->displayName);
    case RemedyCode::OtherDevice:
        return fmt::format("Use {} instead", machineWords(c.deployment));
    }
    return {};
}

namespace {

constexpr double kNoticeable = 0.05; // smaller changes are noise

bool isSlower(double share)
{
    return share > 0 && share < 1 - kNoticeable;
}

} // namespace

std::string remedyGain(const advise::Remedy& remedy)
{
    const sizing::Sizing& sizing = remedy.sizing;
    std::string gain = sizing.memory.verdict == memory::Verdict::Offload
        ? fmt::format("loads with {:.0f} GB in host memory", toGb(sizing.memory.hostMemory))
        : fmt::format("fits, {:.1f} GB free on each device", toGb(sizing.memory.device.free));
    if (sizing.performance) {
        gain += fmt::format("; {:.1f} tokens/s for each user", sizing.performance->perUser.value);
    } else if (sizing.performanceGap) {
        gain += fmt::format("; speed not known: {}", sentence(*sizing.performanceGap));
        gain.pop_back(); // the stop
    }
    return gain;
}

namespace {

// What it changes about the answers.
void addQuality(std::vector<std::string>& parts, const advise::Remedy& remedy, const sizing::Sizing& before)
{
    constexpr double kBillion = 1e9;
    const sizing::Configuration& was = before.configuration;
    const sizing::Configuration& now = remedy.sizing.configuration;
    if (remedy.code == RemedyCode::Fp8Cache) {
        parts.emplace_back("cached values are rounded to 8 bits");
    }
    if (remedy.code == RemedyCode::ShorterContext) {
        parts.push_back(
            fmt::format("{} tokens less of each conversation", grouped(std::to_string(was.context - now.context))));
    }
    if (remedy.code == RemedyCode::FewerRequests) {
        parts.push_back(fmt::format("the other {} wait", was.concurrency - now.concurrency));
    }
    if (now.model != was.model) {
        parts.push_back(fmt::format("another model, of {:.3g} instead of {:.3g} billion parameters: weaker answers",
                                    static_cast<double>(now.model->paramsTotal) / kBillion,
                                    static_cast<double>(was.model->paramsTotal) / kBillion));
    } else if (remedy.bits < 1 - kNoticeable) {
        parts.push_back(fmt::format("weights of {:.1f} instead of {:.1f} bits: answers lose some accuracy",
                                    advise::bitsPerWeight(remedy.sizing), advise::bitsPerWeight(before)));
    }
}

// Processors alone are nobody's devices.
bool changesMaker(const spec::AcceleratorSpec& was, const spec::AcceleratorSpec& now)
{
    return was.vendor != now.vendor && was.vendor != spec::Vendor::Host && now.vendor != spec::Vendor::Host;
}

// What it changes about the machines and how they run.
void addEffort(std::vector<std::string>& parts, const advise::Remedy& remedy, const sizing::Sizing& before)
{
    const sizing::Configuration& was = before.configuration;
    const sizing::Configuration& now = remedy.sizing.configuration;
    if (now.engine != was.engine) {
        parts.push_back(fmt::format("the engine changes from {} to {}", was.engine->name, now.engine->name));
    }
    const bool buys = remedy.code == RemedyCode::MoreDevices || remedy.code == RemedyCode::OtherDevice;
    if (buys && remedy.price > 0) {
        parts.push_back(fmt::format("the machines cost {:.0f}% of the present ones", remedy.price * kPercent));
    } else if (buys) {
        parts.emplace_back("no price of the machines is published in dollars");
    }
    const spec::AcceleratorSpec& device = now.deployment.accelerator();
    if (changesMaker(was.deployment.accelerator(), device)) {
        parts.push_back(fmt::format("devices and software by {} instead of {}", device.vendorName,
                                    was.deployment.accelerator().vendorName));
    }
    if (isSlower(remedy.speed)) {
        parts.push_back(fmt::format("each user gets {:.0f}% of the speed", remedy.speed * kPercent));
    }
}

} // namespace

std::string remedyPrice(const advise::Remedy& remedy, const sizing::Sizing& before)
{
    std::vector<std::string> parts;
    addQuality(parts, remedy, before);
    addEffort(parts, remedy, before);
    return parts.empty() ? "none in answers or speed" : fmt::format("{}", fmt::join(parts, "; "));
}

namespace {

std::string speedClause(const advise::Saving& saving)
{
    return isSlower(saving.speed) ? fmt::format("; each user gets {:.0f}% of the speed", saving.speed * kPercent)
                                  : std::string();
}

std::string makerClause(const spec::SystemSpec& system, const sizing::Sizing& before)
{
    const sizing::Configuration& was = before.configuration;
    const auto* device = catalog::byId(*was.catalog, system.accelerator);
    const spec::AcceleratorSpec& now = was.deployment.accelerator();
    return device != nullptr && changesMaker(now, *device)
        ? fmt::format("; its devices and software are by {}, not {}", device->vendorName, now.vendorName)
        : std::string();
}

// Accelerators of a machine are not sold one by one.
std::string enoughSentence(const advise::Saving& saving, std::string_view machines)
{
    const std::string enough = saving.enough == 1 ? std::string("One") : std::to_string(saving.enough);
    if (saving.system != nullptr) {
        return fmt::format("{} of the {} accelerators of {} would do: {:.0f}% of them are free for something else{}.",
                           enough, saving.now, shownName(*saving.system), saving.share * kPercent, speedClause(saving));
    }
    return fmt::format("{} of the {} {} would do; that saves {:.0f}% of them{}.", enough, saving.now, machines,
                       saving.share * kPercent, speedClause(saving));
}

} // namespace

std::string savingSentence(const advise::Saving& saving, const sizing::Sizing& before)
{
    switch (saving.code) {
    case SavingCode::FewerNodes:
        return enoughSentence(saving, "nodes");
    case SavingCode::FewerDevices:
        return enoughSentence(saving, "accelerators");
    case SavingCode::SmallerSystem:
        return fmt::format("{} holds it as well and saves {:.0f}% of the price{}{}.", shownName(*saving.system),
                           saving.share * kPercent, speedClause(saving), makerClause(*saving.system, before));
    case SavingCode::UnusedMemory:
        return fmt::format("{:.0f}% of the devices' memory is paid for and stays empty under this load.",
                           saving.share * kPercent);
    }
    return {};
}

std::string copiesSentence(const std::optional<sizing::Copies>& copies)
{
    if (!copies) {
        return {};
    }
    return fmt::format("{} copies of the model on the same machines (--replicas {}) would answer faster: {} tokens/s "
                       "together, {:.1f} for each user{}.",
                       copies->replicas, copies->replicas, grouped(std::to_string(std::llround(copies->output.value))),
                       copies->perUser.value,
                       copies->holdsAll ? "" : "; not all would have their full context at once");
}

} // namespace berth::cli
