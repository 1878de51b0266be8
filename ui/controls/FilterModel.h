// The rows of any model that match what was typed, the nearest first; with nothing typed all of them, in the order of
// that model. The rows have the roles title, detail and row (the row in the source), whatever the source calls them.
#pragma once

#include "ui/search/Query.h"

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace berth::controls {

class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    // Any item model; typed as an object because Qt names no item models in QML before 6.5.
    Q_PROPERTY(QObject* source READ source WRITE setSource NOTIFY sourceEdited FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString titleRole MEMBER m_titleRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(QString detailRole MEMBER m_detailRole NOTIFY rolesChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int detailedCount READ detailedCount NOTIFY countChanged FINAL)
    QML_ELEMENT

public:
    enum Role { Title = Qt::UserRole, Detail, Row };

    explicit FilterModel(QObject* parent = nullptr);

    [[nodiscard]] QObject* source() const { return sourceModel(); }
    void setSource(QObject* source);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int detailedCount() const; // rows with more than a title

    // Row here of a row of the source, or -1 when it is filtered out.
    Q_INVOKABLE int positionOf(int sourceRow) const;
    // Row of the source of a row here, or -1.
    Q_INVOKABLE int sourceRowAt(int position) const;
    Q_INVOKABLE QString titleOf(int sourceRow) const;
    Q_INVOKABLE QString detailOf(int sourceRow) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void wordsChanged();
    void rolesChanged();
    void countChanged();
    // Something in the source changed: titleOf and detailOf may say something else.
    void sourceEdited();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QString sourceText(int sourceRow, const QString& roleName) const;
    [[nodiscard]] std::optional<search::Match> matchOf(int sourceRow) const;
    void watchSource();

    QString m_words;
    search::Query m_query;
    QString m_titleRole;
    QString m_detailRole;
};

} // namespace berth::controls
