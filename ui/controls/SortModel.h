// The rows of a table in an order of choice. Sorts by the role Qt::UserRole where the source has one for a cell (a
// number), otherwise by what is shown; without a column, as the source has them. Cells are read by place, so that a
// row of a DataTable needs no roles of its own.
#pragma once

#include <QFont>
#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace berth::controls {

class SortModel : public QSortFilterProxyModel
{
    Q_OBJECT
    // Any table model; typed as an object because Qt names no item models in QML before 6.5.
    Q_PROPERTY(QObject* source READ source WRITE setSource NOTIFY sourceEdited FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY edited FINAL)
    Q_PROPERTY(int rows READ rows NOTIFY edited FINAL)
    Q_PROPERTY(int orderedBy READ orderedBy NOTIFY edited FINAL)
    Q_PROPERTY(bool descending READ isDescending NOTIFY edited FINAL)
    // Grows whenever a cell may show something else: what calls cell() reads it as well.
    Q_PROPERTY(int revision READ revision NOTIFY edited FINAL)
    QML_ELEMENT

public:
    explicit SortModel(QObject* parent = nullptr);

    [[nodiscard]] QObject* source() const { return sourceModel(); }
    void setSource(QObject* source);
    [[nodiscard]] int columns() const { return columnCount(); }
    [[nodiscard]] int rows() const { return rowCount(); }
    [[nodiscard]] int orderedBy() const { return sortColumn(); } // -1: as the source has them
    [[nodiscard]] bool isDescending() const { return sortOrder() == Qt::DescendingOrder; }
    [[nodiscard]] int revision() const { return m_revision; }

    Q_INVOKABLE QString head(int column) const;
    Q_INVOKABLE QString unit(int column) const; // Qt::UserRole of the head; may be empty
    Q_INVOKABLE QString cell(int row, int column) const;
    Q_INVOKABLE bool isFigure(int column) const; // stands at the end of its column
    Q_INVOKABLE void orderBy(int column); // a second time the other way round, a third time as the source has them
    Q_INVOKABLE QString spoken(int row) const; // every cell with its head before it
    // For a spreadsheet: fields with tabs between, as core/report/CsvWriter.h has them; all of it with its heads.
    Q_INVOKABLE QString copied(int row) const;
    Q_INVOKABLE QString allCopied() const;
    // Pixels that the widest cell needs, and the head: in one line, or in the two that are shortest.
    Q_INVOKABLE qreal cellsWidth(int column, const QFont& font) const;
    Q_INVOKABLE qreal headWidth(int column, const QFont& font, bool inTwoLines) const;
    Q_INVOKABLE int find(const QString& start, int from) const; // row whose first cell starts so, from a row on; or -1

Q_SIGNALS:
    void sourceEdited();
    void edited();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void edit();
    [[nodiscard]] std::vector<std::string> copiedFields(int row) const;

    int m_revision = 0;
};

} // namespace berth::controls
