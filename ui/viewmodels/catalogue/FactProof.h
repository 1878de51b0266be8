// How facts and entries are known: from a publication, from memory alone, or from the user. Pure functions.
#pragma once

#include <QString>

#include "ui/viewmodels/Kinds.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"

namespace berth::viewmodels {

struct EntryProof
{
    Proof proof = Proof::Sourced;
    int facts = 0; // how many are not sourced; 0: all of them
    bool ownEntry = false;
    int unverified = 0; // beside own values: the others from memory alone
    bool othersUnverified = false; // beside own values: every other one
};

[[nodiscard]] Proof factProof(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row,
                              std::string_view column);

// An own value is the user's to answer for: it counts once, as own, whatever stood in its place.
[[nodiscard]] EntryProof entryProof(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row);

[[nodiscard]] QString proofText(const EntryProof& proof); // "sourced", "2 unverified", "1 own value, 1 unverified"

} // namespace berth::viewmodels
