// The closed sets that pages compare with, as the QML namespace Sizing: Sizing.Group.Meets. Values are written with
// their enumeration because several share a name.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

Q_NAMESPACE
QML_NAMED_ELEMENT(Sizing)
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

// In the order of memory::Verdict and of the theme's verdicts.
enum class Verdict { Fits, FitsReduced, Offload, DoesNotFit, Unsupported };
Q_ENUM_NS(Verdict)

// Rows of the results, in the order in which they are shown.
enum class Group { YourChoice, Meets, MissesOne, MissesMore, HoldsLess };
Q_ENUM_NS(Group)

// What a requirement looks for: hardware for a model, or models for the hardware that there is.
enum class Goal { Hardware, Models };
Q_ENUM_NS(Goal)

// What hardware there is already.
enum class Machine { Any, System, Accelerators };
Q_ENUM_NS(Machine)

// In the order of report::MemoryPart. State is shown with the KV cache in bars and on its own in ledgers.
enum class Part { Weights, KvCache, Activations, Runtime, Graphs, Free, KeptBack, Missing };
Q_ENUM_NS(Part)

enum class Severity { Note, Caution, Blocker };
Q_ENUM_NS(Severity)

// In the order of guidance::Agreement.
enum class Agreement { Agree, Differ, NotComparable };
Q_ENUM_NS(Agreement)

// How the options of a choice are ordered.
enum class Order { Catalogue, Name, Size, Release };
Q_ENUM_NS(Order)

// A target or a limit that a configuration misses.
enum class Missed { PerUser, FirstToken, Budget, Power, RackUnits, TokensPerDay };
Q_ENUM_NS(Missed)

// In which order the search ranks what meets every target.
enum class Ranking { Cost, Speed, Power, Pareto };
Q_ENUM_NS(Ranking)

// By which column the results are ordered inside their groups; Configuration: as the search ranks them.
enum class SortKey { Configuration, Memory, PerUser, System, FirstToken, Power, Price, RackUnits };
Q_ENUM_NS(SortKey)

// What a figure measures; the formatter turns it into digits and a unit.
enum class Measure {
    Plain,
    Memory,
    Mebibytes,
    Bytes,
    Tokens,
    Sequences,
    Devices,
    Kilowatts,
    Share,
    TokensPerSecond,
    Duration, // seconds
    RequestsPerSecond,
    Money, // major units of the currency that stands beside it, whole
    UnitMoney, // the same with two decimals
};
Q_ENUM_NS(Measure)

// How a fact of the catalogue is known.
enum class Proof { Sourced, Unverified, Own };
Q_ENUM_NS(Proof)

// Where machines stand, in the order of workspace::Premises.
enum class Premises { NotCounted, Colocated, Rented };
Q_ENUM_NS(Premises)

// Of whose last change a message tells, where it can be taken back.
enum class Undoable { Nothing, Requirement, OwnFacts, Draft, Saved, Pins };
Q_ENUM_NS(Undoable)

enum class MemoryUnit { Gigabyte, Gibibyte };
Q_ENUM_NS(MemoryUnit)

} // namespace berth::viewmodels
