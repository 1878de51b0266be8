#include "ui/viewmodels/catalogue/FactProof.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace berth::viewmodels {

namespace {

constexpr std::string_view kWholeRow = "*"; // among its unverified columns

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
    static QString othersUnverified() { return tr("others unverified", "the other facts of an entry"); }
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
        return {.proof = Proof::Own, .ownEntry = true};
    }
    const Provenance provenance = provenanceOf(table, row);
    const auto isOwn = [&](const std::string& column) {
        return findFact(all.own, name, key, column) != nullptr;
    };
    const auto& facts = all.own.facts;
    const auto& unverified = provenance.unverified;
    const bool whole = !unverified.empty() && unverified.front() == kWholeRow;
    const auto own = std::count_if(facts.begin(), facts.end(),
                                   [&](const auto& fact) { return fact.table == name && fact.id == key; });
    if (own > 0) {
        const auto others = whole ? 0 : std::count_if(unverified.begin(), unverified.end(), std::not_fn(isOwn));
        return {.proof = Proof::Own,
                .facts = static_cast<int>(own),
                .unverified = static_cast<int>(others),
                .othersUnverified = whole};
    }
    if (unverified.empty()) {
        return {};
    }
    return {.proof = Proof::Unverified, .facts = whole ? 0 : static_cast<int>(unverified.size())};
}

QString proofText(const EntryProof& proof)
{
    if (proof.proof == Proof::Own) {
        const QString values = proof.ownEntry ? ProofPhrases::ownEntry() : ProofPhrases::ownValues(proof.facts);
        return proof.othersUnverified ? ProofPhrases::both(values, ProofPhrases::othersUnverified())
            : proof.unverified > 0    ? ProofPhrases::both(values, ProofPhrases::someUnverified(proof.unverified))
                                      : values;
    }
    if (proof.proof == Proof::Sourced) {
        return ProofPhrases::sourced();
    }
    return proof.facts == 0 ? ProofPhrases::unverified() : ProofPhrases::someUnverified(proof.facts);
}

} // namespace berth::viewmodels
