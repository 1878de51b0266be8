// The command palette: models, hardware, saved configurations, pages and actions. The nearest match comes first in its
// group, and its group before the others. With nothing typed it shows what was chosen lately, what was saved, pages and
// actions. GUI thread only.
#pragma once

#include "ui/search/Query.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/palette/PaletteRow.h"
#include "ui/viewmodels/work/Work.h"

namespace berth::viewmodels {

class Palette : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int matches READ matches NOTIFY changed FINAL)
    QML_NAMED_ELEMENT(PaletteModel) // Qt Quick has a Palette of colours
    QML_UNCREATABLE("The session owns the palette.")

public:
    static constexpr qsizetype kMostOfAKind = 6;

    Palette(const catalog::Catalog& catalog, Requirement& requirement, Work& work, QObject* parent);

    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<PaletteRow>& rowList() const { return m_rows.rows(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.rows().size()); }
    [[nodiscard]] int matches() const { return m_matches; } // also those that are not shown

    void setWords(const QString& words);

    // What the window offers; told each time before the palette opens, since some come and go.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void addPlace(const QString& key, const QString& title, const QString& iconName, const QString& keys);
    Q_INVOKABLE void addCommand(const QString& key, const QString& title, const QString& iconName, const QString& keys);
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE void choose(const QString& id);

Q_SIGNALS:
    void changed();
    void placeChosen(const QString& key);
    void commandChosen(const QString& key);
    void requirementChosen(); // the Size page shows it

private:
    struct Candidate
    {
        PaletteRow row;
        search::Match match;
    };
    using Candidates = QList<Candidate>;
    struct Group
    {
        QString heading;
        Candidates found;
    };

    void search();
    void show(const Group& group, qsizetype most, QList<PaletteRow>& rows);
    [[nodiscard]] Candidates matching(const QList<PaletteRow>& all) const;
    [[nodiscard]] QList<PaletteRow> models() const;
    [[nodiscard]] QList<PaletteRow> hardware() const;
    [[nodiscard]] QList<PaletteRow> saved() const;
    [[nodiscard]] QList<PaletteRow> recent() const;
    void remember(const PaletteRow& row);

    const catalog::Catalog& m_catalog;
    Requirement& m_requirement;
    Work& m_work;
    QString m_words;
    QList<PaletteRow> m_places, m_commands, m_models, m_hardware;
    RowModel<PaletteRow> m_rows;
    int m_matches = 0;
};

} // namespace berth::viewmodels
