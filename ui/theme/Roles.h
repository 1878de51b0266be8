// The names of everything the theme holds: schemes, colour roles, meanings, text roles. Also known to QML, as Token.
#pragma once

#include <QObject>

namespace berth::theme {

Q_NAMESPACE
// Values are written with their enumeration, Token.Scheme.Light, because several share a name.
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

enum class Scheme { Light, Dark, HighContrast };
Q_ENUM_NS(Scheme)

// What the user chose; FollowSystem becomes Light or Dark.
enum class SchemeChoice { FollowSystem, Light, Dark, HighContrast };
Q_ENUM_NS(SchemeChoice)

// Roles by use. Text roles reach 4.5:1 on their background, controls and marks 3:1 (WCAG 2).
enum class ColorRole {
    Window, // rail, top bar, status bar, behind pages
    Surface, // results, details, fields, popups
    Sunken, // requirement panel, group rows, totals
    Hover, // row and button under the pointer
    Pressed, // button while it is held
    Text, // values, names
    Text2, // labels, second lines
    Text3, // units, headers, captions; the lightest text allowed
    Disabled, // disabled text only
    DisabledFill, // behind disabled text on filled controls
    Border, // hairlines between rows and panels
    Border2, // header rules, popups
    Control, // outline of fields, buttons, switches
    Accent, // primary button, selection, focus, links
    AccentHover,
    AccentPressed,
    AccentText, // text on accent
    AccentTint, // selected row, selected segment
    Difference, // cell that differs from the baseline
    Ask, // dotted line under an askable number
    Grid, // of charts
    Axis, // of charts
    Scrim, // behind dialogs, translucent
    Shadow, // of what floats, translucent
    Error, // text and outline of a refused input
    Warning, // text of a caution
    Inverse, // notices
    InverseText, // text on Inverse
};
Q_ENUM_NS(ColorRole)

// In the order of report::VerdictKind.
enum class Verdict { Fits, FitsReduced, Offload, DoesNotFit, Unsupported };
Q_ENUM_NS(Verdict)

// In the order of report::MemoryPart. Free is outlined surface, KeptBack and Missing are hatched.
enum class MemoryPart { Weights, KvCache, Activations, Runtime, Graphs, Free, KeptBack, Missing };
Q_ENUM_NS(MemoryPart)

// Meaning of a tag, a pill or a notice; its colours are those of the verdict in brackets or of the accent.
enum class Tone {
    Neutral, // (Unsupported)
    Accent,
    Good, // (Fits)
    Caution, // (FitsReduced)
    Bad, // (DoesNotFit)
    Special, // (Offload)
};
Q_ENUM_NS(Tone)

enum class Marker { Circle, Square, Diamond, Triangle, TriangleDown, Cross };
Q_ENUM_NS(Marker)

enum class TextRole {
    Hero, // result at the top of a derivation
    Key, // the three numbers, the total of a quote
    KeySmall, // the same in small windows
    Page, // title of a settings page
    Heading, // pane and section titles
    Title, // top bar, verdict word
    Body, // everything else
    BodyMedium, // names
    BodyStrong, // the chosen row
    Dense, // ledgers
    DenseMedium,
    DenseStrong,
    Small, // second lines, hints
    SmallMedium, // table headers
    SmallStrong,
    Caption, // units under headers, ticks
};
Q_ENUM_NS(TextRole)

} // namespace berth::theme
