// Columns, rows and cells of the Compare page. Texts are in the window's language.
#pragma once

#include <QList> // before core: moc of Qt 6.4 stumbles over the standard headers that core begins with
#include <QString>

#include "core/report/Comparison.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Kinds.h"

namespace berth::viewmodels {

class ComparedColumn
{
    Q_GADGET
    QML_VALUE_TYPE(comparedColumn)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(int place MEMBER place FINAL)
    Q_PROPERTY(QString letter MEMBER letter FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString apart MEMBER apart FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString problem MEMBER problem FINAL)
    Q_PROPERTY(bool baseline MEMBER baseline FINAL)
    Q_PROPERTY(bool rented MEMBER rented FINAL)

public:
    QString id{}; // of the pin
    int place = 0; // 0 for A
    QString letter{};
    QString name{}; // the user's, otherwise the configuration's; numbered where others are the same in everything
    QString apart{}; // what tells it from others of that name; empty: the name does
    QString detail{};
    QString problem{}; // why it cannot be estimated; empty where it can
    bool baseline = false;
    bool rented = false;

    friend bool operator==(const ComparedColumn&, const ComparedColumn&) = default;
};

// A row of the table, or the head of a group of rows.
class ComparedRow
{
    Q_GADGET
    QML_VALUE_TYPE(comparedRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(bool head MEMBER head FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(bool figures MEMBER figures FINAL)
    Q_PROPERTY(bool differs MEMBER differs FINAL)
    Q_PROPERTY(bool twoLines MEMBER twoLines FINAL)

public:
    QString id{};
    bool head = false;
    QString label{};
    QString unit{}; // that the label leaves to the head of the group: a currency
    bool figures = true;
    bool differs = false;
    bool twoLines = false; // a cell has a smaller line below

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

class ComparedCell
{
    Q_GADGET
    QML_VALUE_TYPE(comparedCell)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString difference MEMBER difference FINAL)
    Q_PROPERTY(QString remark MEMBER remark FINAL)
    Q_PROPERTY(QString missed MEMBER missed FINAL)
    Q_PROPERTY(QString second MEMBER second FINAL)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(bool known MEMBER known FINAL)
    Q_PROPERTY(bool differs MEMBER differs FINAL)
    Q_PROPERTY(bool better MEMBER better FINAL)
    Q_PROPERTY(bool worse MEMBER worse FINAL)
    Q_PROPERTY(bool judged MEMBER judged FINAL)
    Q_PROPERTY(berth::viewmodels::Verdict verdict MEMBER verdict FINAL)
    Q_PROPERTY(berth::viewmodels::Agreement agreement MEMBER agreement FINAL)

public:
    QString text{};
    QString difference{};
    QString remark{};
    QString missed{}; // "min 40 tokens/s": the target that it misses; empty: none
    QString second{}; // smaller, below the text: the run that was measured
    QString key{}; // of the derivation; empty: cannot be asked
    bool known = false;
    bool differs = false;
    bool better = false; // than the baseline
    bool worse = false;
    bool judged = false; // the cell is a verdict
    Verdict verdict = Verdict::Unsupported;
    Agreement agreement = Agreement::NotComparable; // of Berth with what was measured nearby

    friend bool operator==(const ComparedCell&, const ComparedCell&) = default;
};

struct ComparedTable
{
    QList<ComparedRow> rows{};
    QList<QList<ComparedCell>> cells{}; // as the rows, one for each column; none under heads
};

// With `differencesOnly` only rows in which a cell differs, and groups that have some.
[[nodiscard]] ComparedTable makeComparedTable(const std::vector<comparison::Compared>& all, bool differencesOnly,
                                              const Formatter& format);

[[nodiscard]] report::Unit memoryUnitOf(const Formatter& format);

// The figure of the derivation behind a fact; empty: none.
[[nodiscard]] std::string_view keyOf(report::FactId id);

} // namespace berth::viewmodels
