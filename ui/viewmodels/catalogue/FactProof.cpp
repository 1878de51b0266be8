#include "ui/viewmodels/catalogue/FactProof.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

class ProofPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ProofPhrases)

public:
    static QString ownEntry() { return tr("own entry"); }
    static QString ownValues(int count) { return tr("%n own value(s)", "", count); }
    static QString both(const QString& own, const QString& unverified)
    {
        return tr("%1, %2", "own values, unverified ones").arg(own, unverified);
    }
    static QString sourced() { return tr("sourced"); }
    static QString unverified() { return tr("unverified"); }
    static QString someUnverified(int count) { return tr("%n unverified", "facts", count); }
};

} // namespace

Proof factProof(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row,
                std::string_view column)
{
    const std::string name(catalog::table(table).name);
    if (!all.own.facts.empty() && findFact(all.own, name, keyOf(table, row), std::string(column)) != nullptr) {
        return Proof::Own;
    }
    return provenanceOf(table, row).isVerified(column) ? Proof::Sourced : Proof::Unverified;
}

EntryProof entryProof(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row)
{
    const std::string name(catalog::table(table).name);
    const std::string key = keyOf(table, row);
    if (findOwnRow(all.own, name, key) != nullptr) {
        return {Proof::Own, 0, true, 0};
    }
    const Provenance provenance = provenanceOf(table, row);
    EntryProof own{Proof::Own, 0, false, static_cast<int>(provenance.unverified.size())};
    for (const auto& fact : all.own.facts) {
        if (fact.table == name && fact.id == key) {
            ++own.facts;
            const bool listed = std::find(provenance.unverified.begin(), provenance.unverified.end(), fact.column)
                != provenance.unverified.end();
            const bool unaccounted = fact.source.empty() && fact.why.empty();
            own.unverified += static_cast<int>(unaccounted) - static_cast<int>(listed);
        }
    }
    if (own.facts > 0) {
        return own;
    }
    if (provenance.unverified.empty()) {
        return {};
    }
    const bool whole = provenance.unverified.front() == "*";
    return {Proof::Unverified, whole ? 0 : static_cast<int>(provenance.unverified.size()), false, 0};
}

QString proofText(const EntryProof& proof)
{
    if (proof.proof == Proof::Own) {
        const QString values = proof.ownEntry ? ProofPhrases::ownEntry() : ProofPhrases::ownValues(proof.facts);
        return proof.unverified > 0 ? ProofPhrases::both(values, ProofPhrases::someUnverified(proof.unverified))
                                    : values;
    }
    if (proof.proof == Proof::Sourced) {
        return ProofPhrases::sourced();
    }
    return proof.facts == 0 ? ProofPhrases::unverified() : ProofPhrases::someUnverified(proof.facts);
}

} // namespace berth::viewmodels
