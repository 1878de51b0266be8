#include "app/cli/CostOutput.h"
#include "app/cli/TrainWords.h"

#include "core/units/MoneyText.h"

#include <cmath>

namespace berth::cli {

namespace {

Json number(Money amount)
{
    return Json::parse(moneyDigits(amount));
}

Json deploymentJson(const TrainAnswer& answer)
{
    const training::Layout& layout = answer.run.plan.layout;
    Json json = machinesJson(answer.deployment);
    json["tp"] = layout.tp;
    json["pp"] = layout.pp;
    json["ep"] = layout.ep;
    json["dp"] = layout.dp;
    return json;
}

Json planJson(const training::TrainingPlan& plan)
{
    const bool adapters = training::hasAdapters(plan);
    Json json;
    json["zero"] = plan.zero;
    json["checkpointing"] = checkpointingWord(plan.checkpointing);
    json["offload"] = plan.offload;
    json["sequence"] = plan.sequence;
    json["micro_batch"] = plan.microBatch;
    json["rank"] = adapters ? Json(plan.rank) : Json();
    json["targets"] = adapters ? Json(targetsWord(plan.targets)) : Json();
    json["gradient_bytes"] = plan.wideGradients ? training::kWideGradientBytes : training::kGradientBytes;
    return json;
}

Json deviceJson(const training::DeviceMemory& device)
{
    Json json;
    json["capacity_bytes"] = device.capacity.value;
    json["usable_bytes"] = device.usable.value;
    json["weights_bytes"] = device.weights.value;
    json["gradients_bytes"] = device.gradients.value;
    json["optimizer_bytes"] = device.optimizer.value;
    json["activations_bytes"] = device.activations.value;
    json["logits_bytes"] = device.logits.value;
    json["buffers_bytes"] = device.buffers.value;
    json["runtime_bytes"] = device.runtime.value;
    json["free_bytes"] = device.free.value;
    return json;
}

Json memoryJson(const TrainAnswer& answer)
{
    Json json;
    json["per_device"] = deviceJson(answer.memory.device);
    json["trained_parameters"] = std::llround(answer.parameters.learnt);
    json["total_parameters"] = std::llround(answer.parameters.total);
    json["host_ram_bytes"] = answer.memory.host.value;
    json["host_ram_missing_bytes"] = answer.memory.hostMissing.value;
    return json;
}

Json energyJson(const TrainAnswer& answer)
{
    if (!answer.energy) {
        return {};
    }
    return {{"kwh", answer.energy->kwh},
            {"machines_kwh", answer.energy->machinesKwh},
            {"pue", answer.energy->pue},
            {"power_w", answer.power->value}};
}

Json runCostJson(const TrainAnswer& answer)
{
    if (!answer.cost) {
        return answer.months ? Json() : missingCostJson(answer.months.error());
    }
    Json rents = Json::array();
    for (const training::RunRent& rent : answer.cost->rents) {
        rents.push_back({{"offer", offerWord(rent.offer->offer)},
                         {"per_hour", Json::parse(millionthsText(rent.offer->inputs.perHour.amount))},
                         {"count", rent.offer->inputs.count},
                         {"amount", number(rent.amount)}});
    }
    Json json;
    json["currency"] = answer.cost->owning.currency.text();
    json["owning"] = number(answer.cost->owning);
    json["energy"] = energyAmountJson(answer.months->plan, answer.cost->energy);
    json["rent"] = rents;
    json["by_the_month"] = costJson(*answer.months, WithSeries::No);
    return json;
}

Json remedyJson(const training::Remedy& remedy, const TrainAnswer& before)
{
    Json json;
    json["remedy"] = remedyWord(remedy.code);
    json["text"] = remedySentence(remedy, before);
    json["gain"] = remedyGain(remedy);
    json["price"] = remedyPrice(remedy, before);
    json["verdict"] = verdictWord(remedy.memory.verdict);
    json["gain_bytes"] = remedy.gain.value;
    json["free_bytes"] = remedy.memory.device.free.value;
    json["model"] = remedy.model->id.text;
    json["method"] = methodWord(remedy.plan.method);
    json["plan"] = planJson(remedy.plan);
    json["devices"] = remedy.plan.layout.devices();
    json["device_hours_share"] = remedy.deviceHours > 0 ? Json(remedy.deviceHours) : Json();
    return json;
}

} // namespace

Json trainJson(const TrainAnswer& answer)
{
    Json json;
    json["model"] = answer.run.model->id.text;
    json["method"] = methodWord(answer.run.plan.method);
    json["tokens"] = answer.run.tokens;
    json["deployment"] = deploymentJson(answer);
    json["plan"] = planJson(answer.run.plan);
    json["verdict"] = verdictWord(answer.memory.verdict);
    json["memory"] = memoryJson(answer);
    json["work"] = {{"flop", answer.time.done.value},
                    {"useful_flop", answer.time.useful.value},
                    {"utilisation", answer.run.utilization},
                    {"mfu", answer.time.mfu}};
    json["gpu_hours"] = answer.time.deviceHours;
    json["days"] = answer.time.days();
    json["energy"] = energyJson(answer);
    json["cost"] = runCostJson(answer);
    json["remedies"] = Json::array();
    for (const training::Remedy& remedy : answer.remedies) {
        json["remedies"].push_back(remedyJson(remedy, answer));
    }
    if (!answer.derivation.empty()) {
        json["derivation"] = derivationJson(answer.derivation);
    }
    return json;
}

} // namespace berth::cli
