#include "ui/viewmodels/catalogue/EntryDetails.h"

#include "core/report/FormatText.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/FactProof.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::CellRow;
using catalog::Column;
using catalog::TableId;

// The heading; a fact as well where it is the user's, who may change it.
constexpr std::array<std::string_view, 2> kNames{"display_name", "name"};
// Shown in places of their own: the end of the list, the mark beside each fact.
constexpr std::array<std::string_view, 4> kElsewhere{"source", "source_url", "source_date", "unverified"};
constexpr std::array<std::string_view, 4> kTexts{"notes", "regional_notes", "description", "other_tensors"};

constexpr qsizetype kShortValue = 28; // characters that fit beside a name

class EntryPhrases
{
    Q_DECLARE_TR_FUNCTIONS(EntryPhrases)

public:
    static QString price(const QString& kind, const QString& when)
    {
        return when.isEmpty() ? tr("Price, %1").arg(kind) : tr("Price, %1, %2", "kind, date").arg(kind, when);
    }
    static QString source(int number, int of) { return of == 1 ? tr("Source") : tr("Source %1").arg(number); }
    static QString line(const QString& name, const QString& value)
    {
        return tr("%1: %2", "fact, value").arg(name, value);
    }
    static QString stored(const QString& value, const QString& word)
    {
        return tr("%1 [%2]", "value, as the catalogue stores it").arg(value, word);
    }
    static QString sourced(const QString& line, const QString& source, const QString& date)
    {
        return tr("%1 (%2, %3)", "fact and value, source, date").arg(line, source, date);
    }
    static QString changed(const QString& day, const QString& why)
    {
        return why.isEmpty() ? tr("Own value, %1", "date").arg(day)
                             : tr("Own value, %1: %2", "date, why").arg(day, why);
    }
    static QString unaccounted(const QString& day) { return tr("Own value, %1, no source", "date").arg(day); }
    static QString unverified(const QString& line) { return tr("%1, unverified").arg(line); }
    static QString missing() { return tr("No source states"); }
};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view column)
{
    return std::find(names.begin(), names.end(), column) != names.end();
}

// Facts that a list of what is missing would only lengthen: most models have no recurrent state.
bool isExpected(TableId table)
{
    return table != TableId::Models && table < TableId::Calibration;
}

// What the list shows comes first and in its order, then the rest as the table has it; what stands in the heading
// already comes behind, and the key last.
std::size_t rankOf(const TableView& view, const FactRow& fact)
{
    const std::string id = fact.id.toStdString();
    const auto listed = std::find_if(view.columns.begin(), view.columns.end(),
                                     [&](const ListedColumn& column) { return column.column == id; });
    const std::size_t others = view.columns.size();
    if (std::find(view.heading.begin(), view.heading.end(), id) != view.heading.end()) {
        return others + 1;
    }
    if (id == catalog::table(view.table).columns.front().name) {
        return others + 2;
    }
    return listed != view.columns.end() ? static_cast<std::size_t>(listed - view.columns.begin()) : others;
}

} // namespace

QString EntryDetails::tableId() const
{
    return m_view == nullptr ? QString() : text(catalog::table(m_view->table).name);
}

void EntryDetails::show(SnapshotPointer all, const TableView* view, const QString& id, const Formatter& format)
{
    m_all = std::move(all);
    m_view = view;
    m_format = format;
    m_id = id;
    const CellRow* row = m_all && view != nullptr ? findRow(*m_all, view->table, id.toStdString()) : nullptr;
    if (row == nullptr) {
        clear();
    } else {
        describe(*row);
    }
    Q_EMIT changed();
}

void EntryDetails::clear()
{
    m_id.clear();
    m_name.clear();
    m_heading.clear();
    m_missing.clear();
    m_proofText.clear();
    m_facts.setRows({});
}

void EntryDetails::describe(const CellRow& row)
{
    const TableId table = m_view->table;
    m_name = cleaned(entryName(*m_all, table, row));
    QStringList heading;
    for (const std::string_view column : m_view->heading) {
        const QString value =
            factOf(*std::find_if(catalog::table(table).columns.begin(), catalog::table(table).columns.end(),
                                 [&](const Column& c) { return c.name == column; }),
                   row)
                .value;
        heading << (value.isEmpty() ? QStringList() : QStringList(value));
    }
    m_heading = heading.join(QStringLiteral(", "));
    const EntryProof proof = entryProof(*m_all, table, row);
    m_proof = proof.proof;
    m_ownEntry = proof.ownEntry;
    m_proofText = viewmodels::proofText(proof);
    QList<FactRow> facts;
    QList<FactRow> texts;
    QStringList missing;
    for (const Column& column : catalog::table(table).columns) {
        if (isOneOf(kElsewhere, column.name) || (isOneOf(kNames, column.name) && !m_ownEntry)) {
            continue;
        }
        FactRow fact = factOf(column, row);
        if (fact.value.isEmpty() && fact.proof == Proof::Own) {
            fact.value = text(report::kEnDash);
        }
        if (!fact.value.isEmpty()) {
            (fact.wide ? texts : facts) << fact;
        } else if (isExpected(table) && !isOneOf(kTexts, column.name)) {
            missing << fact.name;
        }
    }
    addPrices(facts);
    std::stable_sort(facts.begin(), facts.end(), [this](const FactRow& one, const FactRow& other) {
        return rankOf(*m_view, one) < rankOf(*m_view, other);
    });
    facts << texts;
    addSources(facts, row);
    m_missing = missing.join(QStringLiteral("; "));
    if (!m_missing.isEmpty()) {
        facts << FactRow{
            .id = QStringLiteral("missing"), .name = EntryPhrases::missing(), .value = m_missing, .wide = true};
    }
    m_facts.setRows(facts);
}

FactRow EntryDetails::factOf(const Column& column, const CellRow& row) const
{
    const TableId table = m_view->table;
    const catalog::Cell& cell = cellAt(table, row, column.name);
    const Provenance provenance = shippedProvenance(row);
    FactRow fact{.id = text(column.name),
                 .name = factName(table, column.name),
                 .value = factValue(*m_all, table, column, cell, m_format),
                 .unit = factUnit(table, column.name),
                 .detail = otherWords(table, column, cell, m_format),
                 .source = shortSource(provenance.source),
                 .citation = publications(provenance.source).join(u'\n'),
                 .date = m_format.date(cleaned(provenance.date)),
                 .proof = factProof(*m_all, table, row, column.name),
                 .word = storedWord(table, column, cell),
                 .wide = isOneOf(kTexts, column.name)};
    markOwn(fact, column);
    fact.wide = fact.wide || (!isFigure(column) && fact.value.size() > kShortValue);
    TableId target{};
    const std::string key = catalog::cellText(column, cell);
    const bool names = !column.references.empty() && referenced(*m_all, column.references, key, target) != nullptr;
    if (names && viewOf(target) != nullptr) {
        fact.linkTable = text(catalog::table(target).name);
        fact.linkId = QString::fromStdString(key);
    }
    return fact;
}

// Of an entry as it was shipped: an own value cites its source at itself, and nothing else is from there.
Provenance EntryDetails::shippedProvenance(const CellRow& row) const
{
    const CellRow* shipped = shippedRow(*m_all, m_view->table, m_id.toStdString());
    return provenanceOf(m_view->table, shipped != nullptr ? *shipped : row);
}

// An own value brings its own source and says what it hides.
void EntryDetails::markOwn(FactRow& fact, const Column& column) const
{
    const std::string table(catalog::table(m_view->table).name);
    const workspace::OwnFact* own = findFact(m_all->own, table, m_id.toStdString(), std::string(column.name));
    if (own == nullptr) {
        return;
    }
    constexpr std::size_t kDateLength = 10; // of a time in ISO 8601
    const QString day = m_format.date(cleaned(own->changedAt.substr(0, kDateLength)));
    const bool unaccounted = own->source.empty() && own->why.empty();
    fact.why = unaccounted ? EntryPhrases::unaccounted(day) : EntryPhrases::changed(day, cleaned(own->why));
    fact.source = cleaned(own->source);
    fact.citation = fact.source;
    fact.date = day;
    if (const CellRow* shipped = shippedRow(*m_all, m_view->table, m_id.toStdString())) {
        fact.shipped = factValue(*m_all, m_view->table, column, cellAt(m_view->table, *shipped, column.name), m_format);
    }
    if (!fact.shipped.isEmpty() && !fact.unit.isEmpty()) {
        fact.shipped += u' ' + fact.unit;
    }
}

void EntryDetails::addPrices(QList<FactRow>& facts) const
{
    for (const CellRow& price : rowsOf(*m_all, TableId::Prices)) {
        if (factText(TableId::Prices, price, "item_id") != m_id.toStdString() || m_view->table == TableId::Prices) {
            continue;
        }
        const auto shown = [&](std::string_view column) {
            return listedValue(*m_all, TableId::Prices, price, {.column = column}, m_format);
        };
        const Provenance provenance = provenanceOf(TableId::Prices, price);
        const std::string key = keyOf(TableId::Prices, price);
        facts << FactRow{.id = QString::fromStdString("price/" + key),
                         .name = EntryPhrases::price(shown("price_kind"), shown("as_of")),
                         .value = shown("price"),
                         .unit = shown("currency"),
                         .detail = cleaned(factText(TableId::Prices, price, "notes")),
                         .source = shortSource(provenance.source),
                         .citation = publications(provenance.source).join(u'\n'),
                         .date = m_format.date(cleaned(provenance.date)),
                         .proof = factProof(*m_all, TableId::Prices, price, "price"),
                         .linkTable = text(catalog::table(TableId::Prices).name),
                         .linkId = QString::fromStdString(key)};
    }
}

void EntryDetails::addSources(QList<FactRow>& facts, const CellRow& row) const
{
    const Provenance provenance = shippedProvenance(row);
    const QStringList all = publications(provenance.source);
    for (int at = 0; at < all.size(); ++at) {
        facts << FactRow{.id = QStringLiteral("source/%1").arg(at),
                         .name = EntryPhrases::source(at + 1, static_cast<int>(all.size())),
                         .value = all.at(at),
                         .citation = all.at(at),
                         .date = m_format.date(cleaned(provenance.date)),
                         .wide = true};
    }
}

QString EntryDetails::factAsText(int row) const
{
    if (row < 0 || row >= factList().size()) {
        return {};
    }
    const FactRow& fact = factList().at(row);
    const QString value = fact.unit.isEmpty() ? fact.value : fact.value + u' ' + fact.unit;
    QString line = EntryPhrases::line(fact.name, fact.word.isEmpty() ? value : EntryPhrases::stored(value, fact.word));
    line = fact.proof == Proof::Unverified ? EntryPhrases::unverified(line) : line;
    return fact.source.isEmpty() ? line : EntryPhrases::sourced(line, fact.source, fact.date);
}

QString EntryDetails::asText() const
{
    QStringList lines{m_name, m_heading};
    for (int row = 0; row < factList().size(); ++row) {
        lines << factAsText(row);
    }
    return lines.join(u'\n');
}

} // namespace berth::viewmodels
