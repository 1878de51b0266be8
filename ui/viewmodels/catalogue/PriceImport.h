// A price list on its way into the workspace: read, shown row by row with what can be taken and what cannot and why,
// then taken as own prices or dropped. Nothing is kept before the user says so. Items that the catalogue does not have
// can be said to be one that it has, for all rows of the same item. GUI thread only.
#pragma once

#include <QObject>
#include <QUrl>

#include "core/catalog/PriceList.h"
#include "ui/viewmodels/catalogue/ImportRow.h"
#include "ui/viewmodels/catalogue/OwnEditor.h"
#include "ui/viewmodels/catalogue/PriceVerdicts.h"

namespace berth::viewmodels {

class PriceImport : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString aside READ aside NOTIFY changed FINAL)
    Q_PROPERTY(int takeable READ takeable NOTIFY changed FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The catalogue page owns it.")

public:
    PriceImport(OwnEditor& editor, QObject* parent);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString file() const { return m_file; } // its name without the folder
    [[nodiscard]] QString summary() const { return m_summary; } // or why the file cannot be read
    [[nodiscard]] QString aside() const { return m_aside; } // which prices no estimate can use yet; empty: all can
    [[nodiscard]] int takeable() const { return static_cast<int>(m_taken.size()); }
    [[nodiscard]] int refused() const { return static_cast<int>(m_preview.size() - m_taken.size()); }
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<ImportRow>& rowList() const { return m_rows.rows(); }

    void setSnapshot(SnapshotPointer all); // a list that came before it is read now
    void setFormat(const Formatter& format);
    void setTerms(PriceTerms terms); // what prices are asked for with; US dollars without rates before it is called
    void read(const QString& name, const std::string& text); // what a file holds

    Q_INVOKABLE void readFile(const QUrl& file); // of this computer only
    // What the item of a row is, by its id; empty: nothing in the catalogue.
    Q_INVOKABLE void choose(const QString& row, const QString& id);
    Q_INVOKABLE void take();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void opened(); // another list, or why there is none
    void changed();

private:
    void clear();
    void fail(const Error& error);
    void show();
    [[nodiscard]] ImportRow rowOf(const catalog::PricePreviewRow& row) const;
    void judge(QList<ImportRow>& rows, const std::vector<ListedPrice>& listed);

    OwnEditor& m_editor;
    SnapshotPointer m_all;
    QUrl m_waiting; // came before the facts it is held against
    Formatter m_format;
    RowModel<ImportRow> m_rows;
    std::vector<workspace::OwnRow> m_taken;
    PriceTerms m_terms;
    std::string m_name, m_text; // of the file and what it holds
    std::vector<catalog::PricePreviewRow> m_preview;
    catalog::ChosenItems m_chosen;
    QString m_file, m_summary, m_aside; // the last: which prices cannot be used
    bool m_open = false;
};

} // namespace berth::viewmodels
