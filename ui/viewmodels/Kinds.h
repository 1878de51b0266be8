// The closed sets that pages compare with, as the QML namespace Sizing: Sizing.Group.Holds. Values are written with
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
enum class Group { YourChoice, Holds, HoldsLess, DoesNotRun };
Q_ENUM_NS(Group)

enum class Machine { System, Accelerators };
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

// By which column the results are ordered inside their groups.
enum class SortKey { Configuration, Memory, PerUser, System, FirstToken, Power };
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
};
Q_ENUM_NS(Measure)

// How a fact of the catalogue is known.
enum class Proof { Sourced, Unverified, Own };
Q_ENUM_NS(Proof)

enum class MemoryUnit { Gigabyte, Gibibyte };
Q_ENUM_NS(MemoryUnit)

} // namespace berth::viewmodels
