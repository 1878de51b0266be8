// The entries of one kind: searched (every word must occur somewhere in the entry), narrowed down by one column and by
// how they are known, ordered by a column. Its columns can be chosen, for as long as the program runs. Cells become
// text when a row is shown. GUI thread only.
#pragma once

#include <QAbstractListModel>

#include "ui/search/Query.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/catalogue/CatalogueRows.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"
#include "ui/viewmodels/catalogue/TableViews.h"

#include <map>
#include <set>

namespace berth::viewmodels {

class EntryModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY tableChanged FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY tableChanged FINAL)
    Q_PROPERTY(QList<double> widths READ widths NOTIFY tableChanged FINAL)
    Q_PROPERTY(QStringList heads READ heads NOTIFY tableChanged FINAL)
    // Every column that there is but the first, and which of them are shown.
    Q_PROPERTY(QStringList offeredNames READ offeredNames NOTIFY tableChanged FINAL)
    Q_PROPERTY(QList<bool> offeredShown READ offeredShown NOTIFY tableChanged FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList facets READ facets NOTIFY tableChanged FINAL)
    Q_PROPERTY(int facet READ facet WRITE setFacet NOTIFY changed FINAL)
    // Position in Proof plus one; 0: however they are known.
    Q_PROPERTY(int proof READ proof WRITE setProof NOTIFY changed FINAL)
    Q_PROPERTY(int orderedBy READ orderedBy NOTIFY changed FINAL)
    Q_PROPERTY(bool descending READ isDescending NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its entries.")

public:
    enum Role { RowRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return {{RowRole, "row"}}; }

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int total() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QList<double> widths() const; // units at 100 %; 0: the room that is left
    [[nodiscard]] QStringList heads() const;
    [[nodiscard]] QStringList offeredNames() const;
    [[nodiscard]] QList<bool> offeredShown() const;
    [[nodiscard]] QString searchText() const { return m_searchText; }
    [[nodiscard]] QStringList facets() const { return m_facets; } // the first: all
    [[nodiscard]] int facet() const { return m_facet; }
    [[nodiscard]] int proof() const { return m_proof; }
    [[nodiscard]] int orderedBy() const
    {
        return m_orderedBy;
    } // -1: nearest match first, then as the catalogue has them
    [[nodiscard]] bool isDescending() const { return m_descending; }

    void setSearchText(const QString& text);
    void setFacet(int facet);
    void setProof(int proof);
    // Everything anew; search and order are kept while the table stays the same.
    void show(SnapshotPointer all, const TableView* view, const Formatter& format);

    Q_INVOKABLE QString head(int column) const;
    Q_INVOKABLE QString unitOf(int column) const;
    Q_INVOKABLE bool isFigure(int column) const;
    Q_INVOKABLE void orderBy(int column); // again: the other way round, then as the catalogue has them
    Q_INVOKABLE void showColumn(int offered, bool shown);
    Q_INVOKABLE void showUsualColumns();
    // The columns that were chosen, for the next start: "systems name,vendor models name". Names that are not known are
    // passed over.
    [[nodiscard]] QString chosenText() const;
    void restoreChosen(const QString& text);
    // The rows that are shown with every column of the catalogue's own files, as sourced (RFC 4180).
    [[nodiscard]] QByteArray asCsv() const;
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString& id) const; // -1: not shown
    Q_INVOKABLE QString rowText(int row) const; // fields separated by tabs, stored words as they are stored
    Q_INVOKABLE QString wholeText() const; // all rows that are shown, with the headings
    Q_INVOKABLE int find(const QString& start, int from) const; // the next row whose name begins so; -1: none

Q_SIGNALS:
    void changed();
    void narrowed(); // by search or filter: other rows than before
    void tableChanged();
    void columnsChosen();

private:
    void chooseColumns();
    void showOthers();
    [[nodiscard]] const catalog::CellRow& cellsAt(std::size_t place) const;
    [[nodiscard]] EntryRow rowAt(int row) const;
    [[nodiscard]] QStringList copiedCells(int row) const; // stored words as they are stored
    [[nodiscard]] bool accepts(std::size_t place) const;
    [[nodiscard]] std::optional<search::Match> matchOf(std::size_t place) const;
    [[nodiscard]] std::string facetOf(std::size_t place) const;
    void listFacets();
    void update();
    void fill();
    void order();

    SnapshotPointer m_all;
    const TableView* m_view = nullptr;
    Formatter m_format;
    std::vector<ListedColumn> m_columns; // as chosen; the first is always there
    std::vector<ListedColumn> m_offered; // the usual ones, then the rest
    std::map<catalog::TableId, std::set<std::string_view>> m_chosen; // columns that are shown; nothing: the usual ones
    std::vector<std::size_t> m_shown; // places in the table
    QString m_searchText;
    search::Query m_query;
    QStringList m_facets;
    std::vector<std::string> m_facetValues;
    int m_facet = 0;
    int m_proof = 0;
    int m_orderedBy = -1;
    bool m_descending = false;
};

} // namespace berth::viewmodels
