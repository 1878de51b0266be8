#include "ui/viewmodels/catalogue/FactProof.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

class ProofPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ProofPhrases)

public:
    static QString sourced() { return tr("sourced"); }
    static QString unverified() { return tr("unverified"); }
    static QString someUnverified(int count) { return tr("%n unverified", "facts", count); }
};

} // namespace

Proof factProof(const CatalogueSnapshot&, catalog::TableId table, const catalog::CellRow& row, std::string_view column)
{
    return provenanceOf(table, row).isVerified(column) ? Proof::Sourced : Proof::Unverified;
}

EntryProof entryProof(const CatalogueSnapshot&, catalog::TableId table, const catalog::CellRow& row)
{
    const Provenance provenance = provenanceOf(table, row);
    if (provenance.unverified.empty()) {
        return {};
    }
    const bool whole = provenance.unverified.front() == "*";
    return {Proof::Unverified, whole ? 0 : static_cast<int>(provenance.unverified.size()), false};
}

QString proofText(const EntryProof& proof)
{
    if (proof.proof == Proof::Sourced) {
        return ProofPhrases::sourced();
    }
    return proof.facts == 0 ? ProofPhrases::unverified() : ProofPhrases::someUnverified(proof.facts);
}

} // namespace berth::viewmodels
