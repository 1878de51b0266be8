#include "app/cli/Messages.h"

#include "app/cli/RuleWords.h"

#include "core/report/FormatText.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace berth::cli {

namespace {

std::string argument(const Error& error, std::size_t index)
{
    return index < error.arguments.size() ? error.arguments[index] : std::string();
}

std::string nearestWords(const std::string& ids)
{
    return ids.empty() ? ids : "; the nearest entries are " + ids;
}

// What core calls an input, as options and words: "tp" is --tp, "bandwidth" is a fact that the catalogue lacks.
std::string inputName(const std::string& name)
{
    static constexpr std::pair<std::string_view, std::string_view> kNames[]{
        {"system or accelerator", "--system or --accelerator"},
        {"bandwidth", "The memory bandwidth of the device"},
        {"compute", "The arithmetic rate of the device"},
        {"host", "The processor of the host"},
        {"host_bandwidth", "The memory bandwidth of the host"},
        {"link", "The link between the devices"},
        {"calibration", "The calibration of the speed model"},
        {"measurements", "A measured speed that can be predicted"},
    };
    for (const auto& [key, words] : kNames) {
        if (key == name) {
            return std::string(words);
        }
    }
    return fmt::format("{}{}", name.find(' ') == std::string::npos ? "--" : "The ", name);
}

std::string unknown(const Error& error, std::string_view kind)
{
    return fmt::format("Unknown {} \"{}\"; the nearest are {}.", kind, argument(error, 0), argument(error, 1));
}

std::string body(const Error& error)
{
    const std::string a = argument(error, 0);
    const std::string b = argument(error, 1);
    const std::string c = argument(error, 2);
    const std::string d = argument(error, 3);
    switch (error.code) {
    case ErrorCode::UnknownModel:
        return unknown(error, "model");
    case ErrorCode::UnknownPrecision:
        return unknown(error, "precision");
    case ErrorCode::UnknownAccelerator:
        return unknown(error, "accelerator");
    case ErrorCode::UnknownSystem:
        return unknown(error, "system");
    case ErrorCode::UnknownNetwork:
        return unknown(error, "network");
    case ErrorCode::UnknownEngine:
        return unknown(error, "engine");
    case ErrorCode::UnknownEntry:
        return unknown(error, "entry");
    case ErrorCode::AmbiguousId:
        return fmt::format("\"{}\" names more than one entry: {}; write one of them out.", a, b);
    case ErrorCode::CatalogUnreadable:
        return fmt::format(
            "The catalogue {} cannot be read: {}; install Berth again or let BERTH_CATALOG name a catalogue.", a,
            reasonWords(b));
    case ErrorCode::CatalogDamaged:
        return fmt::format(
            "The catalogue {} is damaged; install Berth again or let BERTH_CATALOG name another catalogue.", a);
    case ErrorCode::CatalogVersion:
        return fmt::format("The catalogue {} has version {}, this program needs {}; install Berth again or let "
                           "BERTH_CATALOG name another catalogue.",
                           a, b, c);
    case ErrorCode::CsvCell:
        return fmt::format("{}, row {}, column {}: \"{}\" must be {}{}.", a, b, c, d, cellWords(argument(error, 4)),
                           nearestWords(argument(error, 5)));
    case ErrorCode::CsvShape:
        return fmt::format("{}, row {}: {}.", a, b, shapeWords(c));
    case ErrorCode::FileUnreadable:
        return fmt::format("{} cannot be read: {}.", a, reasonWords(b));
    case ErrorCode::FileUnwritable:
        return fmt::format("{} cannot be written: {}{}.", a, reasonWords(b),
                           b.starts_with("no-twin")      ? ""
                               : b.starts_with("no-pdf") ? "; choose another name"
                                                         : "; choose another place");
    case ErrorCode::WorkspaceUnreadable:
        return fmt::format("The workspace {} cannot be read: {}.", a, reasonWords(b));
    case ErrorCode::WorkspaceDamaged:
        return fmt::format("The workspace {} is damaged ({}); restore a backup.", a, b);
    case ErrorCode::WorkspaceNewer:
        return fmt::format("The workspace {} was written by a newer Berth (version {}, this program knows {}).", a, b,
                           c);
    case ErrorCode::WorkspaceUnwritable:
        return fmt::format("The workspace {} cannot be written: {}.", a, reasonWords(b));
    case ErrorCode::NotSizable:
        return fmt::format("{} cannot be sized because its architecture is not published in full ({}).", a, b);
    case ErrorCode::ValueOutOfRange:
        return fmt::format("{} must be between {} and {}, not {}.", inputName(a), grouped(c), grouped(d), b);
    case ErrorCode::ValueNotANumber:
        return fmt::format("{} must be a number, not \"{}\".", inputName(a), b);
    case ErrorCode::MissingInput:
        return fmt::format("{} is missing.", inputName(a));
    case ErrorCode::ConflictingInputs:
        return fmt::format("{} and {} cannot be given together; drop one.", inputName(a), inputName(b));
    case ErrorCode::PrecisionNotForEngine:
        return fmt::format("{} keeps no KV cache in {}; engines that do: {}.", b, a, c);
    case ErrorCode::UnknownChoice:
        return fmt::format("{} must be one of {}, not \"{}\".", error.where.empty() ? a : inputName(error.where), c, b);
    case ErrorCode::TensorParallelHeads:
        return fmt::format("--tp {} does not divide the {} attention heads; allowed: {}.", a, b, c);
    case ErrorCode::PipelineLayers:
        return fmt::format("--pp {} is more than the {} layers; allowed: 1 to {}.", a, b, b);
    case ErrorCode::ExpertParallelDense:
        return fmt::format("--ep {} needs a mixture of experts, and {} is dense; allowed: 1.", a, b);
    case ErrorCode::ExpertParallelSplit:
        return fmt::format("--ep {} does not divide the ranks of a stage with {} experts; allowed: {}.", a, b, c);
    case ErrorCode::ReplicasUneven:
        return fmt::format("--replicas {} cannot share {} x {} devices evenly: each takes an even part of a node, or "
                           "whole nodes. Allowed: {}.",
                           a, b, c, d);
    case ErrorCode::LayoutDevices:
        return fmt::format("--tp {} x --pp {} x --dp {} must be the number of devices, {}.", a, b, c, d);
    case ErrorCode::UnknownCurrency:
        return fmt::format("{}nknown currency \"{}\"; write the three letters of ISO 4217, e.g. EUR.",
                           error.where.empty() ? "U" : inputName(error.where) + ": u", a);
    case ErrorCode::CurrencyMismatch:
        return fmt::format("Amounts in {} and {} cannot be added or compared; give an exchange rate.", a, b);
    case ErrorCode::AmountTooLarge:
        return fmt::format("An amount in {} is too large to be computed exactly.", a);
    case ErrorCode::MoneyUnreadable:
        return fmt::format("{}\"{}\" is no amount of money: {}.",
                           error.where.empty() ? std::string() : inputName(error.where) + " ", a, moneyWords(c));
    case ErrorCode::NoExchangeRate:
        return fmt::format("{}o exchange rate from {} to {} is given; add one, e.g. --rate {}:{}=1.08.",
                           error.where.empty() ? "N" : inputName(error.where) + ": n", a, b, a, b);
    case ErrorCode::NoPrice:
        return c.empty()
            ? fmt::format("No price of {} is known; give one with --prices.", a)
            : fmt::format("No price of {} in {} is known, but in {}; take --currency or give --rate.", a, b, c);
    case ErrorCode::PriceUndated:
        return fmt::format("Price {} has no date; write as_of, e.g. 2026-11.", a);
    }
    return {};
}

} // namespace

std::string grouped(std::string number)
{
    constexpr std::size_t kGroup = 3;
    if (number.find_first_not_of("0123456789") == std::string::npos) {
        for (std::size_t at = number.size(); at > kGroup; at -= kGroup) {
            number.insert(at - kGroup, 1, ',');
        }
    }
    return number;
}

std::string sentence(const Error& error)
{
    // What was typed or read is shown, but may not break the line or steer a terminal.
    return report::cleanText(body(error));
}

} // namespace berth::cli
