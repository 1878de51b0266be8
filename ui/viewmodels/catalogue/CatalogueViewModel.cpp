#include "ui/viewmodels/catalogue/CatalogueViewModel.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>

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

CatalogueViewModel::CatalogueViewModel(QObject* parent)
    : QObject(parent), m_view(&tableViews().front()), m_accuracy(this)
{
    m_pool.setMaxThreadCount(1);
    showKinds();
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
    m_pool.start([this, loader = m_loader] {
        auto cells = loader();
        const Result<SnapshotPointer> made =
            cells ? Result<SnapshotPointer>(makeSnapshot(*std::move(cells))) : std::unexpected(cells.error());
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
        m_all = *loaded;
        m_accuracy.setSnapshot(m_all);
        showKinds();
        showAll();
        if (m_entry.entryId().isEmpty()) {
            select(m_entries.idAt(0));
        }
    }
    Q_EMIT loadingChanged();
    Q_EMIT kindChanged();
}

void CatalogueViewModel::showAll()
{
    m_entries.show(m_all, m_view, m_format);
    select(m_entry.entryId());
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
