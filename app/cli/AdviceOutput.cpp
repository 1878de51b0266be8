#include "app/cli/AdviceOutput.h"

#include "app/cli/AdviceWords.h"

#include <fmt/format.h>

namespace berth::cli {

namespace {

using advise::RemedyCode;
using advise::SavingCode;

std::string_view remedyWord(RemedyCode code)
{
    switch (code) {
    case RemedyCode::Fp8Cache:
        return "smaller_kv_cache";
    case RemedyCode::ShorterContext:
        return "shorter_context";
    case RemedyCode::FewerRequests:
        return "fewer_requests";
    case RemedyCode::LowerPrecision:
        return "lower_precision";
    case RemedyCode::NativeFormat:
        return "native_format";
    case RemedyCode::OtherEngine:
        return "other_engine";
    case RemedyCode::MoreDevices:
        return "more_devices";
    case RemedyCode::OtherLayout:
        return "other_layout";
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

Json remedyJson(const advise::Remedy& remedy, const sizing::Sizing& before)
{
    const sizing::Sizing& sizing = remedy.sizing;
    const sizing::Configuration& c = sizing.configuration;
    Json json;
    json["remedy"] = remedyWord(remedy.code);
    json["text"] = remedySentence(remedy, before);
    json["gain"] = remedyGain(remedy);
    json["price"] = remedyPrice(remedy, before);
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
    json["bits_share"] = remedy.bits > 0 ? Json(remedy.bits) : Json();
    json["speed_share"] = remedy.speed > 0 ? Json(remedy.speed) : Json();
    json["price_share"] = remedy.price > 0 ? Json(remedy.price) : Json();
    return json;
}

} // namespace

Json adviceJson(const advise::Advice& advice)
{
    Json json = Json::array();
    for (const advise::Remedy& remedy : advice.remedies) {
        json.push_back(remedyJson(remedy, advice.before));
    }
    for (const advise::Saving& saving : advice.savings) {
        json.push_back({{"saving", savingWord(saving.code)},
                        {"text", savingSentence(saving, advice.before)},
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
        text += savingSentence(saving, advice.before) + "\n";
    }
    int place = 0;
    for (const advise::Remedy& remedy : advice.remedies) {
        text += fmt::format("{}  {}\n   Gain: {}.\n   Price: {}.\n", ++place, remedySentence(remedy, advice.before),
                            remedyGain(remedy), remedyPrice(remedy, advice.before));
    }
    return text;
}

} // namespace berth::cli
