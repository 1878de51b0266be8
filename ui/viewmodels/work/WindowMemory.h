// Where the window was and what it showed, for the next start. The window tells; GUI thread only.
#pragma once

#include "ui/viewmodels/work/Keeper.h"

#include <QRect>

namespace berth::viewmodels {

class WindowMemory : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged FINAL)
    Q_PROPERTY(QRect geometry READ geometry NOTIFY geometryChanged FINAL)
    Q_PROPERTY(bool maximized READ isMaximized NOTIFY geometryChanged FINAL)
    Q_PROPERTY(QString resultColumns READ resultColumns WRITE setResultColumns NOTIFY columnsChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns it.")

public:
    WindowMemory(Keeper& keeper, QObject* parent);

    [[nodiscard]] QString place() const { return m_place; } // its key; empty: the first start
    [[nodiscard]] QRect geometry() const { return m_geometry; } // without the frame; empty: the first start
    [[nodiscard]] bool isMaximized() const { return m_maximized; }

    // Which columns somebody chose, as the lists write them; empty: the usual ones.
    [[nodiscard]] QString resultColumns() const { return m_resultColumns; }
    [[nodiscard]] QString listColumns() const { return m_listColumns; } // of the catalogue
    [[nodiscard]] QString result() const { return m_result; } // the id of the chosen row; empty: the first start

    void setPlace(const QString& place);
    void setResultColumns(const QString& columns);
    void setListColumns(const QString& columns);
    void setResult(const QString& id);
    // Of a window that is not maximised, its last ordinary size is kept as well.
    Q_INVOKABLE void keep(const QRect& geometry, bool maximized);

Q_SIGNALS:
    void placeChanged();
    void geometryChanged();
    void columnsChanged();

private:
    Keeper& m_keeper;
    QString m_place;
    QString m_resultColumns;
    QString m_listColumns;
    QString m_result;
    QRect m_geometry;
    bool m_maximized = false;
};

} // namespace berth::viewmodels
