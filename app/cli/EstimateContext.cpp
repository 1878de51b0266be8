#include "app/cli/EstimateContext.h"

#include "app/cli/AuditMessages.h"
#include "app/cli/AuditOutput.h"
#include "app/cli/ClaimTopics.h"
#include "app/cli/ShownNames.h"
#include "app/cli/TextTable.h"
#include "app/facts/ShippedFacts.h"

#include "core/guidance/Relevance.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace berth::cli {

namespace {

using evidence::DeviceLikeness;
using evidence::Evidence;
using evidence::ModelLikeness;

// "same model, same device, other precision and load"
std::string likenessText(const evidence::Likeness& likeness)
{
    std::string text = likeness.model == ModelLikeness::Same ? "same model"
        : likeness.model == ModelLikeness::SameShape         ? "model of the same shape"
                                                             : "model of similar size";
    text += likeness.device == DeviceLikeness::Same ? ", same device" : ", device of the same generation";
    std::string others;
    for (const auto& [same, name] : {std::pair{likeness.sameCount, "number of devices"},
                                     {likeness.samePrecision, "precision"},
                                     {likeness.sameEngine, "engine"},
                                     {likeness.sameLoad, "load"}}) {
        if (!same) {
            others += (others.empty() ? "; other " : ", ") + std::string(name);
        }
    }
    return text + others;
}

Json numberOrNull(double value)
{
    return value > 0 ? Json(value) : Json();
}

Json itemJson(const EstimateContext& context, const Evidence& item)
{
    const evidence::EvidenceEntry& entry = *item.entry;
    const evidence::EvidenceFacts facts = evidence::factsOf(context.index, entry);
    Json json;
    json["id"] = facts.id;
    json["source"] = facts.provenance->source;
    json["url"] = facts.provenance->source.substr(0, facts.provenance->source.find(" | "));
    json["date"] = facts.provenance->date;
    json["model"] = entry.model->id.text;
    json["hardware"] = entry.accelerator != nullptr ? entry.accelerator->id.text : entry.cpu->id.text;
    json["count"] = entry.devices;
    json["precision"] = entry.precision != nullptr ? Json(entry.precision->id.text) : Json();
    json["engine"] = facts.engine;
    json["engine_version"] = facts.engineVersion;
    json["concurrency"] = numberOrNull(entry.concurrency);
    json["input"] = numberOrNull(entry.input);
    json["output"] = numberOrNull(entry.output);
    json["metric"] = item.metric;
    json["measured"] = item.measured;
    json["predicted"] = item.predicted;
    json["similarity"] = likenessText(item.likeness);
    return json;
}

// A column of measurements as what it counts.
std::string_view metricWords(std::string_view column)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kWords = {{
        {"total_output_tok_s", "tokens/s of all users"},
        {"per_user_tok_s", "tokens/s for each user"},
        {"total_tok_s", "tokens/s with prompts"},
        {"requests_s", "requests/s"},
        {"prefill_tok_s", "tokens/s of prompts read"},
        {"decode_tok_s", "tokens/s written"},
        {"ttft_ms", "ms to the first token"},
        {"tpot_ms", "ms for each further token"},
    }};
    const auto* known =
        std::find_if(kWords.begin(), kWords.end(), [&](const auto& one) { return one.first == column; });
    return known != kWords.end() ? known->second : column;
}

std::string evidenceText(const EstimateContext& context)
{
    if (context.near.empty()) {
        return "\nNo published measurement is near to this configuration.\n";
    }
    TextTable table({{"Measured nearby"},
                     {"hardware"},
                     {"users", Align::Right},
                     {"measured", Align::Right},
                     {"Berth says", Align::Right},
                     {"what"},
                     {"how near"}});
    for (const Evidence& item : context.near) {
        const evidence::EvidenceEntry& entry = *item.entry;
        const std::string hardware = entry.accelerator != nullptr ? shownName(*entry.accelerator) : entry.cpu->name;
        table.add({entry.model->displayName, fmt::format("{:g} × {}", entry.devices, hardware),
                   entry.concurrency > 0 ? fmt::format("{:g}", entry.concurrency) : "-",
                   fmt::format("{:.4g}", item.measured), fmt::format("{:.4g}", item.predicted),
                   std::string(metricWords(item.metric)), likenessText(item.likeness)});
    }
    return '\n' + table.text();
}

std::string guidanceText(const EstimateContext& context)
{
    constexpr std::size_t kMost = 8; // rows that a terminal shows; JSON has all
    std::string text;
    for (const guidance::AuditRow& row : context.guidance) {
        if (&row - context.guidance.data() >= static_cast<std::ptrdiff_t>(kMost)) {
            text += fmt::format("  and {} more (guidance audit)\n", context.guidance.size() - kMost);
            break;
        }
        text +=
            fmt::format("  {} ({}): {}. {}\n", claimText(*context.catalog, *row.claim), row.claim->provenance.source,
                        agreementWord(row.agreement), sentence(row.reason, *row.claim));
    }
    return text.empty() ? text : "\nPublished guidance\n" + text;
}

} // namespace

Result<EstimateContext> makeContext(Session& session, const sizing::Sizing& sizing)
{
    auto measured = app::loadShippedMeasurements();
    if (!measured) {
        return std::unexpected(measured.error());
    }
    const sizing::Configuration& configuration = sizing.configuration;
    EstimateContext context;
    context.catalog = configuration.catalog;
    context.index = evidence::makeEvidenceIndex(*configuration.catalog,
                                                std::make_shared<const evidence::Measurements>(*std::move(measured)));
    context.near = evidence::nearestEvidence(context.index, *configuration.catalog, configuration);
    context.guidance = guidance::auditFor(configuration, session.prepared);
    return context;
}

Json evidenceJson(const EstimateContext& context)
{
    Json json = Json::array();
    for (const Evidence& item : context.near) {
        json.push_back(itemJson(context, item));
    }
    return json;
}

Json guidanceJson(const EstimateContext& context)
{
    Json json = Json::array();
    for (const guidance::AuditRow& row : context.guidance) {
        json.push_back(auditRowJson(*context.catalog, row));
    }
    return json;
}

std::string contextText(const EstimateContext& context)
{
    return evidenceText(context) + guidanceText(context);
}

bool isMissingPrice(const Error& error)
{
    const bool ofOption = !error.where.empty(); // an amount that was asked for
    return error.code == ErrorCode::NoPrice || (error.code == ErrorCode::NoExchangeRate && !ofOption);
}

} // namespace berth::cli
