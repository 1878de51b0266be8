// Failure as a value: a closed code, the words that fill its sentence, and the place it concerns.
// core never holds a sentence for people; the command line and the window each map every code to text.
#pragma once

#include <string>
#include <vector>

namespace berth {

enum class ErrorCode {
    // catalogue
    UnknownModel, // {what was asked, nearest ids}
    UnknownPrecision, // {what was asked, nearest ids}
    UnknownAccelerator, // {what was asked, nearest ids}
    UnknownSystem, // {what was asked, nearest ids}
    UnknownNetwork, // {what was asked, nearest ids}
    UnknownEngine, // {what was asked, nearest ids}
    UnknownEntry, // {what was asked, nearest ids}: any table
    AmbiguousId, // {what was asked, candidates}
    CatalogUnreadable, // {path, reason}: missing, foreign or damaged file
    CatalogDamaged, // {path, what differs}: digest or row check failed
    CatalogVersion, // {path, found, wanted}: written for another program version
    CsvCell, // {file, row, column, value, rule}
    CsvShape, // {file, row, rule}: quoting, column count, encoding
    FileUnreadable, // {path, reason}
    FileUnwritable, // {path, reason}
    // workspace
    WorkspaceUnreadable, // {path, reason}: no-workspace, missing
    WorkspaceDamaged, // {path, what differs}
    WorkspaceNewer, // {path, found, wanted}: written by a newer program
    WorkspaceUnwritable, // {path, reason}: disk-full, read-only, locked, too-large, failed
    // requests
    NotSizable, // {model, what is unknown}
    ValueOutOfRange, // {name, value, least, most}
    ValueNotANumber, // {name, value}
    MissingInput, // {name}
    ConflictingInputs, // {name, other}
    PrecisionNotForEngine, // {format of the cache, engine, engines that keep it}
    UnknownChoice, // {name, what was asked, allowed words}
    // layouts
    TensorParallelHeads, // {tp, heads, allowed values}
    PipelineLayers, // {pp, layers}
    ExpertParallelDense, // {ep, model}
    ExpertParallelSplit, // {ep, experts, allowed values}
    ReplicasUneven, // {replicas, nodes, devices of a node, allowed values}
    LayoutDevices, // {tp, pp, dp, devices}
    // money and prices
    UnknownCurrency, // {what was asked}
    CurrencyMismatch, // {one currency, the other}
    AmountTooLarge, // {currency}: beyond what is computed exactly
    MoneyUnreadable, // {text, place of the first wrong character from 1, rule}
    NoExchangeRate, // {from, to}
    NoPrice, // {item, currency, currencies in which a price is known}
    PriceUndated, // {price id}
};

struct Error
{
    ErrorCode code;
    std::vector<std::string> arguments; // in the order documented beside the code
    std::string where; // file, option or field; empty if the code says it all
};

} // namespace berth
