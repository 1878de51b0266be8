#include "app/cli/AdviceOutput.h"

#include "app/cli/TextTable.h"

#include <fmt/format.h>

namespace berth::cli {

namespace {

using advise::RemedyCode;
using advise::SavingCode;

constexpr double kPercent = 100;

std::string_view remedyWord(RemedyCode code)
{
    switch (code) {
    case RemedyCode::OtherLayout:
        return "other_layout";
    case RemedyCode::Fp8Cache:
        return "smaller_kv_cache";
    case RemedyCode::FewerRequests:
        return "fewer_requests";
    case RemedyCode::ShorterContext:
        return "shorter_context";
    case RemedyCode::OtherEngine:
        return "other_engine";
    case RemedyCode::NativeFormat:
        return "native_format";
    case RemedyCode::LowerPrecision:
        return "lower_precision";
    case RemedyCode::MoreDevices:
        return "more_devices";
    case RemedyCode::HostMemory:
        return "host_memory";
    case RemedyCode::SmallerModel:
        return "smaller_model";
    case RemedyCode::OtherDevice:
        return "other_device";
    }
    return {};
}

std::string machines(const sizing::Sizing& sizing)
{
    const sizing::Deployment& deployment = sizing.configuration.deployment;
    return deployment.system != nullptr
        ? fmt::format("{} x {}", deployment.nodes, deployment.system->id.text)
        : fmt::format("{} x {} x {}", deployment.nodes, deployment.products, deployment.accelerator().id.text);
}

std::string remedySentence(const advise::Remedy& remedy)
{
    const sizing::Configuration& c = remedy.sizing.configuration;
    switch (remedy.code) {
    case RemedyCode::OtherLayout:
        return fmt::format("Cut it as {}tp {} pp {} dp {}", c.replicas > 1 ? fmt::format("{} x ", c.replicas) : "",
                           c.layout.tp, c.layout.pp, c.layout.dp);
    case RemedyCode::Fp8Cache:
        return fmt::format("Keep the KV cache in {}", memory::factsOf(c.kvFormats.key).id);
    case RemedyCode::FewerRequests:
        return fmt::format("Serve {} requests at the same time", c.concurrency);
    case RemedyCode::ShorterContext:
        return fmt::format("Shorten the context to {} tokens", c.context);
    case RemedyCode::OtherEngine:
        return fmt::format("Run it on {}", c.engine->name);
    case RemedyCode::NativeFormat:
        return fmt::format("Take the {} build, which the device computes in", c.precision->name);
    case RemedyCode::LowerPrecision:
        return fmt::format("Take the {} build", c.precision->name);
    case RemedyCode::MoreDevices:
        return fmt::format("Use {}", machines(remedy.sizing));
    case RemedyCode::HostMemory:
        return fmt::format("Keep part of the weights in host memory under {}", c.engine->name);
    case RemedyCode::SmallerModel:
        return fmt::format("Take {}", c.model->displayName);
    case RemedyCode::OtherDevice:
        return fmt::format("Use {} instead", machines(remedy.sizing));
    }
    return {};
}

std::string_view savingWord(SavingCode code)
{
    switch (code) {
    case SavingCode::FewerNodes:
        return "fewer_nodes";
    case SavingCode::FewerDevices:
        return "fewer_devices";
    case SavingCode::SmallerSystem:
        return "smaller_system";
    case SavingCode::UnusedMemory:
        return "unused_memory";
    }
    return {};
}

std::string enoughSentence(const advise::Saving& saving, std::string_view machines)
{
    return fmt::format("{} of the {} {} would do; that saves {:.0f} % of them.",
                       saving.enough == 1 ? std::string("One") : std::to_string(saving.enough), saving.now, machines,
                       saving.share * kPercent);
}

std::string savingSentence(const advise::Saving& saving)
{
    switch (saving.code) {
    case SavingCode::FewerNodes:
        return enoughSentence(saving, "nodes");
    case SavingCode::FewerDevices:
        return enoughSentence(saving, "accelerators");
    case SavingCode::SmallerSystem:
        return fmt::format("One step down, {} holds it as well and saves {:.0f} % of the price{}.", saving.system->name,
                           saving.share * kPercent,
                           saving.speed > 0
                               ? fmt::format("; each user gets {:.0f} % of the speed", saving.speed * kPercent)
                               : std::string());
    case SavingCode::UnusedMemory:
        return fmt::format("{:.0f} % of the devices' memory is paid for and stays empty under this load.",
                           saving.share * kPercent);
    }
    return {};
}

Json remedyJson(const advise::Remedy& remedy)
{
    const sizing::Sizing& sizing = remedy.sizing;
    const sizing::Configuration& c = sizing.configuration;
    Json json;
    json["remedy"] = remedyWord(remedy.code);
    json["text"] = remedySentence(remedy);
    json["verdict"] = verdictWord(sizing.memory.verdict);
    json["model"] = c.model->id.text;
    json["precision"] = c.precision->id.text;
    json["kv_precision"] = memory::factsOf(c.kvFormats.key).id;
    json["engine"] = c.engine->id.text;
    json["machines"] = machines(sizing);
    json["replicas"] = c.replicas;
    json["tp"] = c.layout.tp;
    json["pp"] = c.layout.pp;
    json["dp"] = c.layout.dp;
    json["ep"] = c.layout.ep;
    json["context"] = c.context;
    json["concurrency"] = c.concurrency;
    json["free_bytes"] = sizing.memory.device.free.value;
    json["per_user_tok_s"] = sizing.performance ? Json(sizing.performance->perUser.value) : Json();
    json["output_tok_s"] = sizing.performance ? Json(sizing.performance->output.value) : Json();
    json["bits_share"] = remedy.bits;
    json["speed_share"] = remedy.speed > 0 ? Json(remedy.speed) : Json();
    return json;
}

} // namespace

Json adviceJson(const advise::Advice& advice)
{
    Json json = Json::array();
    for (const advise::Remedy& remedy : advice.remedies) {
        json.push_back(remedyJson(remedy));
    }
    for (const advise::Saving& saving : advice.savings) {
        json.push_back({{"saving", savingWord(saving.code)},
                        {"text", savingSentence(saving)},
                        {"share", saving.share},
                        {"enough", saving.enough > 0 ? Json(saving.enough) : Json()},
                        {"system", saving.system != nullptr ? Json(saving.system->id.text) : Json()},
                        {"speed", saving.speed > 0 ? Json(saving.speed) : Json()}});
    }
    return json;
}

std::string adviceText(const advise::Advice& advice)
{
    std::string text;
    for (const advise::Saving& saving : advice.savings) {
        text += savingSentence(saving) + "\n";
    }
    if (advice.remedies.empty()) {
        return text;
    }
    TextTable table({{"#", Align::Right},
                     {"change"},
                     {"free GB", Align::Right},
                     {"tok/s/user", Align::Right},
                     {"bits", Align::Right},
                     {"verdict"}});
    int place = 0;
    for (const advise::Remedy& remedy : advice.remedies) {
        const auto& speed = remedy.sizing.performance;
        table.add({std::to_string(++place), remedySentence(remedy),
                   fmt::format("{:.1f}", toGb(remedy.sizing.memory.device.free)),
                   speed ? fmt::format("{:.1f}", speed->perUser.value) : "?",
                   fmt::format("{:.0f} %", remedy.bits * kPercent),
                   std::string(verdictWord(remedy.sizing.memory.verdict))});
    }
    return text + table.text();
}

} // namespace berth::cli
