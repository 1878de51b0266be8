#include "ui/viewmodels/palette/Palette.h"

#include "ui/search/Query.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

const QString kModel = QStringLiteral("model");
const QString kSystem = QStringLiteral("system");
const QString kAccelerator = QStringLiteral("accelerator");
const QString kSaved = QStringLiteral("saved");
const QString kPlace = QStringLiteral("place");
const QString kCommand = QStringLiteral("command");

QString idOf(const QString& kind, const QString& id)
{
    return kind + u':' + id;
}

// An option of the requirement, which has its words in the window's language. Those that cannot be chosen are left out.
void append(QList<PaletteRow>& rows, const ChoiceInput& input, const std::string& id, const QString& kind,
            const QString& iconName)
{
    const ChoiceRow* option = input.options().find(QString::fromStdString(id));
    if (option != nullptr && option->refusal.isEmpty()) {
        rows.append(
            {.id = idOf(kind, option->id), .title = option->name, .detail = option->detail, .iconName = iconName});
    }
}

} // namespace

Palette::Palette(const catalog::Catalog& catalog, Requirement& requirement, Work& work, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_requirement(requirement), m_work(work)
{ }

void Palette::setWords(const QString& words)
{
    m_words = words;
    search();
}

void Palette::begin()
{
    m_places.clear();
    m_commands.clear();
    m_models = models();
    m_hardware = hardware();
    m_words.clear();
}

void Palette::addPlace(const QString& key, const QString& title, const QString& iconName, const QString& keys)
{
    m_places.append({.id = idOf(kPlace, key), .title = title, .iconName = iconName, .keys = keys});
}

void Palette::addCommand(const QString& key, const QString& title, const QString& iconName, const QString& keys)
{
    m_commands.append({.id = idOf(kCommand, key), .title = title, .iconName = iconName, .keys = keys});
}

QString Palette::idAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.rows().at(row).id : QString();
}

void Palette::choose(const QString& id)
{
    const auto& rows = m_rows.rows();
    const auto chosen = std::find_if(rows.cbegin(), rows.cend(), [&](const PaletteRow& row) { return row.id == id; });
    if (chosen == rows.cend()) {
        return;
    }
    const PaletteRow row = *chosen;
    const QString kind = id.section(u':', 0, 0);
    const QString key = id.section(u':', 1);
    if (kind == kPlace) {
        Q_EMIT placeChosen(key);
    } else if (kind == kCommand) {
        Q_EMIT commandChosen(key);
    } else if (kind == kSaved) {
        m_work.saved()->open(key);
    } else {
        if (kind == kModel) {
            m_requirement.model()->model()->choose(key);
        } else if (kind == kSystem) {
            m_requirement.hardware()->chooseMachine(Machine::System);
            m_requirement.hardware()->system()->choose(key);
        } else {
            m_requirement.hardware()->chooseMachine(Machine::Accelerators);
            m_requirement.hardware()->accelerator()->choose(key);
        }
        remember(row);
        Q_EMIT requirementChosen();
    }
}

void Palette::search()
{
    const bool all = m_words.trimmed().isEmpty();
    QList<Group> groups;
    if (all) {
        groups << Group{tr("Recent"), matching(recent())};
    } else {
        groups << Group{tr("Models"), matching(m_models)} << Group{tr("Hardware"), matching(m_hardware)};
    }
    groups << Group{tr("Your work"), matching(saved())} << Group{tr("Pages"), matching(m_places)}
           << Group{tr("Actions"), matching(m_commands)};
    groups.removeIf([](const Group& group) { return group.found.isEmpty(); });
    // So that Enter takes the nearest, whatever it is.
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return a.found.constFirst().match.nearness < b.found.constFirst().match.nearness;
    });
    QList<PaletteRow> rows;
    m_matches = 0;
    for (const Group& group : std::as_const(groups)) {
        show(group, all ? group.found.size() : kMostOfAKind, rows);
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

Palette::Candidates Palette::matching(const QList<PaletteRow>& all) const
{
    const search::Query query(m_words);
    Candidates found;
    for (const PaletteRow& row : all) {
        const QString id = row.id.section(u':', 1);
        const search::Listed listed{.name = row.title, .id = id, .more = row.detail};
        if (auto match = query.match(listed)) {
            Candidate candidate{row, std::move(*match)};
            const qsizetype before = search::textOf(listed).size() - row.detail.size();
            candidate.row.titleParts = search::partsOf(row.title, 0, candidate.match.found);
            candidate.row.detailParts = search::partsOf(row.detail, before, candidate.match.found);
            found.append(std::move(candidate));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.match < b.match; });
    return found;
}

void Palette::show(const Group& group, qsizetype most, QList<PaletteRow>& rows)
{
    m_matches += static_cast<int>(group.found.size());
    for (qsizetype at = 0; at < std::min(most, group.found.size()); ++at) {
        rows.append(group.found.at(at).row);
        rows.last().heading = at == 0 ? group.heading : QString();
    }
}

QList<PaletteRow> Palette::models() const
{
    QList<PaletteRow> rows;
    for (const spec::ModelSpec& model : m_catalog.models) {
        append(rows, *m_requirement.model()->model(), model.id.text, kModel, QStringLiteral("model"));
    }
    return rows;
}

QList<PaletteRow> Palette::hardware() const
{
    QList<PaletteRow> rows;
    for (const spec::AcceleratorSpec& accelerator : m_catalog.accelerators) {
        append(rows, *m_requirement.hardware()->accelerator(), accelerator.id.text, kAccelerator,
               QStringLiteral("nav-catalogue"));
    }
    for (const spec::SystemSpec& system : m_catalog.systems) {
        append(rows, *m_requirement.hardware()->system(), system.id.text, kSystem, QStringLiteral("server"));
    }
    return rows;
}

QList<PaletteRow> Palette::saved() const
{
    QList<PaletteRow> rows;
    for (const SavedRow& row : m_work.saved()->rowList()) {
        rows.append({.id = idOf(kSaved, row.id),
                     .title = row.name,
                     .detail = row.detail,
                     .iconName = QStringLiteral("nav-size")});
    }
    return rows;
}

// In the order in which they were chosen, as far as they still exist.
QList<PaletteRow> Palette::recent() const
{
    const workspace::Workspace* workspace = m_work.keeper()->workspace();
    const auto items = workspace != nullptr ? workspace->recent() : std::vector<workspace::RecentItem>();
    QList<PaletteRow> rows;
    for (const workspace::RecentItem& item : items ? *items : std::vector<workspace::RecentItem>()) {
        const QString id = idOf(QString::fromStdString(item.kind), QString::fromStdString(item.id));
        for (const QList<PaletteRow>& all : {m_models, m_hardware}) {
            const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto& row) { return row.id == id; });
            if (found != all.cend() && rows.size() < kMostOfAKind) {
                rows.append(*found);
            }
        }
    }
    return rows;
}

void Palette::remember(const PaletteRow& row)
{
    workspace::RecentItem item{.kind = row.id.section(u':', 0, 0).toStdString(),
                               .id = row.id.section(u':', 1).toStdString(),
                               .title = row.title.toStdString(),
                               .openedAt = {}};
    m_work.keeper()->put(QStringLiteral("recent"), [item = std::move(item)](workspace::Workspace& workspace) {
        return workspace.putRecent(item);
    });
}

} // namespace berth::viewmodels
