// The options of one choice, with search and order. `searchText` keeps the options that match, the nearest first and as
// near ones in the order; the list then changes as a whole. Roles: `row` (the gadget), `title` and `detail`. GUI thread
// only.
#pragma once

#include <QAbstractListModel>

#include "ui/viewmodels/Rows.h"

namespace berth::viewmodels {

class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)
    Q_PROPERTY(berth::viewmodels::Order order READ order WRITE setOrder NOTIFY orderChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Choices own their options.")

public:
    enum Role { RowRole = Qt::UserRole + 1, TitleRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString searchText() const { return m_searchText; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] int count() const { return rowCount(); }

    void setSearchText(const QString& text);
    void setOrder(Order order);
    void setOptions(const QList<ChoiceRow>& options);
    [[nodiscard]] const ChoiceRow* find(const QString& id) const; // among all options; nullptr: none
    [[nodiscard]] QString firstId() const { return m_options.isEmpty() ? QString() : m_options.constFirst().id; }

    // For keyboards: where an option stands in the present list, -1: it is not shown; and the option at a place.
    Q_INVOKABLE int indexOf(const QString& id) const;
    Q_INVOKABLE berth::viewmodels::ChoiceRow at(int index) const;

Q_SIGNALS:
    void searchTextChanged();
    void orderChanged();
    void countChanged();

private:
    void update();

    QList<ChoiceRow> m_options;
    QList<ChoiceRow> m_shown;
    QString m_searchText;
    Order m_order = Order::Catalogue;
};

} // namespace berth::viewmodels
