// What one row of each list of the catalogue page shows. Texts are data, cleaned, or already in the window's language.
#pragma once

#include <QList>
#include <QString>

#include "ui/viewmodels/Kinds.h"

namespace berth::viewmodels {

// A kind of facts.
class KindRow
{
    Q_GADGET
    QML_VALUE_TYPE(kindRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString count MEMBER count FINAL)
    Q_PROPERTY(bool first MEMBER first FINAL)

public:
    QString id{}; // of the table
    QString name{};
    QString count{};
    bool first = false; // of its group

    friend bool operator==(const KindRow&, const KindRow&) = default;
};

// One entry in the list.
class EntryRow
{
    Q_GADGET
    QML_VALUE_TYPE(entryRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QStringList cells MEMBER cells FINAL)
    Q_PROPERTY(QList<int> ownCells MEMBER ownCells FINAL)
    Q_PROPERTY(QString line MEMBER line FINAL)
    Q_PROPERTY(berth::viewmodels::Proof proof MEMBER proof FINAL)
    Q_PROPERTY(QString proofText MEMBER proofText FINAL)

public:
    QString id{};
    QStringList cells{}; // in the order of the list's columns
    QList<int> ownCells{}; // 1 for those the user replaced, in the same order
    QString line{}; // all of it, read out
    Proof proof = Proof::Sourced;
    QString proofText{};

    friend bool operator==(const EntryRow&, const EntryRow&) = default;
};

// One fact of the chosen entry, or a heading between facts.
class FactRow
{
    Q_GADGET
    QML_VALUE_TYPE(factRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString citation MEMBER citation FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)
    Q_PROPERTY(berth::viewmodels::Proof proof MEMBER proof FINAL)
    Q_PROPERTY(QString shipped MEMBER shipped FINAL)
    Q_PROPERTY(QString why MEMBER why FINAL)
    Q_PROPERTY(QString linkTable MEMBER linkTable FINAL)
    Q_PROPERTY(QString linkId MEMBER linkId FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(bool wide MEMBER wide FINAL)

public:
    QString id{}; // the column
    QString name{};
    QString value{};
    QString unit{};
    QString detail{}; // the same in other words
    QString source{}; // publications in short
    QString citation{}; // publications as cited
    QString date{};
    Proof proof = Proof::Sourced;
    QString shipped{}; // what the user's own value hides
    QString why{}; // when and why the user replaced it
    QString linkTable{}; // of the entry that the value names; empty: none
    QString linkId{};
    QString word{}; // as the catalogue stores it, where that is not what is shown; for copies
    bool wide = false; // a text that stands below its name

    friend bool operator==(const FactRow&, const FactRow&) = default;
};

} // namespace berth::viewmodels
