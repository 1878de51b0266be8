#include "ui/viewmodels/catalogue/CatalogueViewModel.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace berth::viewmodels {

namespace {

QString idOf(const TableView& view)
{
    return text(catalog::table(view.table).name);
}

QString nameOf(const TableView& view)
{
    return QCoreApplication::translate("Facts", view.name);
}

} // namespace

CatalogueViewModel::CatalogueViewModel(QObject* parent, workspace::Workspace* workspace)
    : QObject(parent), m_view(&tableViews().front()), m_accuracy(this), m_editor(this), m_prices(m_editor, this),
      m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_editor, &OwnEditor::kept, this, &CatalogueViewModel::applyOwn);
    connect(&m_editor, &OwnEditor::entryMade, this,
            [this](const QString& kind, const QString& id) { m_made = {kind, id}; });
    connect(&m_editor, &OwnEditor::duplicated, this, [this] { m_renames = true; });
    connect(&m_editor, &OwnEditor::draftPutBack, this, &CatalogueViewModel::resumeDraft);
    connect(&m_entries, &EntryModel::narrowed, this, &CatalogueViewModel::keepInSight);
    openOwn();
    showKinds();
}

void CatalogueViewModel::openOwn()
{
    const Result<void> opened = m_editor.openWorkspace(m_workspace);
    m_refused = opened ? QString() : sentence(opened.error(), m_format);
}

void CatalogueViewModel::readOwn()
{
    openOwn();
    if (m_all) {
        applyOwn();
    } else {
        m_ownRead = true;
        load();
    }
}

CatalogueViewModel::~CatalogueViewModel()
{
    m_pool.waitForDone();
}

QStringList CatalogueViewModel::kindNames() const
{
    QStringList names;
    for (const KindRow& row : kindList()) {
        names << row.name;
    }
    return names;
}

int CatalogueViewModel::kindIndex() const
{
    return static_cast<int>(m_view - tableViews().data());
}

QString CatalogueViewModel::kind() const
{
    return idOf(*m_view);
}

QString CatalogueViewModel::kindName() const
{
    return nameOf(*m_view);
}

QString CatalogueViewModel::filterHint() const
{
    return QCoreApplication::translate("Facts", m_view->filterHint).arg(m_format.count(m_entries.total()));
}

void CatalogueViewModel::setFormat(const Formatter& format)
{
    m_format = format;
    m_accuracy.setFormat(format);
    m_editor.setFormat(format);
    m_prices.setFormat(format);
    showKinds();
    if (m_all) {
        showAll();
    }
    Q_EMIT kindChanged();
}

void CatalogueViewModel::setKind(const QString& kind)
{
    const auto views = tableViews();
    const auto found = std::find_if(views.begin(), views.end(), [&](const TableView& v) { return idOf(v) == kind; });
    if (found == views.end() || &*found == m_view) {
        return;
    }
    m_view = &*found;
    if (m_all) {
        showAll();
        select(m_entries.idAt(0));
    }
    Q_EMIT kindChanged();
}

void CatalogueViewModel::load()
{
    if (m_loading || m_all || !m_loader) {
        return;
    }
    m_loading = true;
    Q_EMIT loadingChanged();
    m_pool.start([this, loader = m_loader, own = m_editor.own()] {
        auto cells = loader();
        const Result<SnapshotPointer> made = cells
            ? Result<SnapshotPointer>(makeSnapshot(std::make_shared<const catalog::Cells>(*std::move(cells)), own))
            : std::unexpected(cells.error());
        QMetaObject::invokeMethod(this, [this, made] { finish(made); }, Qt::QueuedConnection);
    });
}

void CatalogueViewModel::chooseKind(int index)
{
    if (index >= 0 && index < kindList().size()) {
        setKind(kindList().at(index).id);
    }
}

void CatalogueViewModel::select(const QString& id)
{
    m_entry.show(m_all, m_view, id, m_format);
    m_selectedId = m_entry.entryId();
    Q_EMIT selectionChanged();
}

void CatalogueViewModel::walkTo(const QString& id)
{
    const bool behind = m_selectedId != m_entry.entryId(); // details are on their way
    m_selectedId = id;
    Q_EMIT selectionChanged();
    if (!behind) {
        const auto follow = [this] {
            if (m_selectedId != m_entry.entryId()) {
                select(m_selectedId);
            }
        };
        QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
    }
}

// The details are of an entry that is listed; an open form is not taken away.
void CatalogueViewModel::keepInSight()
{
    if (!m_editor.isOpen() && m_entries.rowOf(m_selectedId) < 0) {
        walkTo(m_entries.idAt(0));
    }
}

void CatalogueViewModel::open(const QString& kind, const QString& id)
{
    setKind(kind);
    if (m_entries.rowOf(id) < 0) {
        m_entries.setSearchText({});
        m_entries.setFacet(0);
        m_entries.setProof(0);
    }
    select(id);
}

void CatalogueViewModel::finish(const Result<SnapshotPointer>& loaded)
{
    m_loading = false;
    m_problem = loaded ? QString() : sentence(loaded.error(), m_format);
    if (loaded) {
        take(*loaded);
        resumeDraft();
        if (std::exchange(m_ownRead, false)) {
            applyOwn(); // they may have been read while the tables were
        }
    }
    Q_EMIT loadingChanged();
}

void CatalogueViewModel::putBackDraft()
{
    m_editor.putBackDraft();
}

void CatalogueViewModel::resumeDraft()
{
    if (m_editor.draft()) {
        setKind(m_editor.draft()->table);
        m_editor.resume();
    }
}

void CatalogueViewModel::take(const SnapshotPointer& all)
{
    const int place = m_entries.rowOf(m_selectedId);
    const bool shippedChanged = !m_all || m_all->shipped != all->shipped;
    m_all = all;
    if (shippedChanged) {
        m_accuracy.setSnapshot(all);
    }
    m_editor.setSnapshot(all);
    m_prices.setSnapshot(all);
    QStringList refused;
    for (const Error& error : all->refused) {
        refused << sentence(error, m_format);
    }
    m_refused = refused.join(u' ');
    showKinds();
    showAll();
    if (!m_made.second.isEmpty()) {
        const auto [kind, id] = std::exchange(m_made, {});
        open(kind, id);
        const QString name = m_editor.nameColumn(kind);
        if (std::exchange(m_renames, false) && !name.isEmpty()) {
            m_editor.editFact(kind, id, name);
            Q_EMIT nameAsked();
        }
    } else if (m_entry.entryId().isEmpty()) {
        walkTo(m_entries.idAt(std::clamp(place, 0, std::max(0, m_entries.count() - 1)))); // what moved up
    }
    Q_EMIT kindChanged();
}

// Everything anew with other own facts, by the worker; the rest of the program follows when the page has them.
void CatalogueViewModel::applyOwn()
{
    if (!m_all) {
        return;
    }
    m_pool.start([this, shipped = m_all->shipped, own = m_editor.own()] {
        const SnapshotPointer made = makeSnapshot(shipped, own);
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                take(made);
                Q_EMIT effectiveChanged(made->catalog);
            },
            Qt::QueuedConnection);
    });
}

void CatalogueViewModel::showAll()
{
    m_entries.show(m_all, m_view, m_format);
    select(m_selectedId);
}

void CatalogueViewModel::showKinds()
{
    QList<KindRow> rows;
    for (const TableView& view : tableViews()) {
        const bool first = !rows.isEmpty() && view.group != (&view - 1)->group;
        const QString count =
            m_all ? m_format.count(static_cast<double>(rowsOf(*m_all, view.table).size())) : QString();
        rows << KindRow{idOf(view), nameOf(view), count, first};
    }
    m_kinds.setRows(rows);
    Q_EMIT kindsChanged();
}

} // namespace berth::viewmodels
