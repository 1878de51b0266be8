// Everything that the Compare page shows: the pinned configurations as columns, facts as rows with their differences to
// the baseline, the charts, and the derivation of the number that was asked. Each change of the pins asks the runner;
// each answer changes the page in place. GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/compare/CompareRows.h"
#include "ui/viewmodels/compare/CompareRunner.h"
#include "ui/viewmodels/compare/Pins.h"

namespace berth::viewmodels {

class CompareViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::Pins* pins READ pins CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Derivation* derivation READ derivation CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int columnCount READ columnCount NOTIFY answered FINAL)
    Q_PROPERTY(int revision READ revision NOTIFY answered FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool differencesOnly READ differencesOnly WRITE setDifferencesOnly NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int baselineColumn READ baselineColumn NOTIFY answered FINAL)
    Q_PROPERTY(int mappedColumn READ mappedColumn NOTIFY answered FINAL)
    Q_PROPERTY(QStringList letters READ letters NOTIFY answered FINAL)
    Q_PROPERTY(bool namesAlike READ areNamesAlike NOTIFY answered FINAL)
    Q_PROPERTY(QString model READ model NOTIFY answered FINAL)
    Q_PROPERTY(QString against READ against NOTIFY answered FINAL)
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")
    QML_ELEMENT
    QML_UNCREATABLE("The session owns its pages.")

public:
    enum class Chart { Memory, Speed, Cost, TokenCost, Power, Roofline, Fit };
    Q_ENUM(Chart)

    CompareViewModel(const catalog::Catalog& catalog, Pins& pins, const Formatter& format, QObject* parent,
                     Lease lease = {});

    [[nodiscard]] Pins* pins() { return &m_pins; }
    [[nodiscard]] Derivation* derivation() { return &m_derivation; }
    [[nodiscard]] QAbstractItemModel* columns() { return &m_columns; }
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] int columnCount() const { return m_columns.rowCount(); }
    [[nodiscard]] int revision() const { return m_revision; } // of the cells
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy(); }
    [[nodiscard]] bool differencesOnly() const { return m_differencesOnly; }
    [[nodiscard]] int baselineColumn() const;
    [[nodiscard]] int mappedColumn() const; // whose map of what fits is shown; the baseline's to begin with
    [[nodiscard]] QStringList letters() const;
    [[nodiscard]] bool areNamesAlike() const { return m_namesAlike; } // more than names tells columns apart
    [[nodiscard]] QString model() const; // that all of them serve; empty: several, or nothing
    [[nodiscard]] QString against() const; // the targets they are held against; empty: none
    // What is shown; nullptr before the first answer.
    [[nodiscard]] const ComparedSet* shown() const { return m_set.get(); }
    [[nodiscard]] const QList<ComparedColumn>& columnList() const { return m_columns.rows(); }
    [[nodiscard]] const QList<ComparedRow>& rowList() const { return m_rows.rows(); }

    Q_INVOKABLE berth::viewmodels::ComparedCell cell(const QString& rowId, int column) const;
    Q_INVOKABLE berth::report::ChartSpec chart(berth::viewmodels::CompareViewModel::Chart kind) const;
    Q_INVOKABLE bool hasChart(berth::viewmodels::CompareViewModel::Chart kind) const; // false: nothing is known for it
    // The table as lines of fields separated by tabs, for the clipboard.
    Q_INVOKABLE QString asText() const;

    void setFormat(const Formatter& format); // also when the language changed
    // The facts of the catalogue are exchanged between these two, while no thread of the page reads them.
    void hold() { m_runner.hold(); }
    [[nodiscard]] bool isStill() const { return !m_runner.isRunning(); }
    void releaseWith(const Lease& lease); // of the new facts; asks anew
    void setMeasurements(std::shared_ptr<const evidence::EvidenceIndex> index);
    void setCosts(const workspace::CostSettings& settings); // what the user set; reckons anew
    void setCurrency(const QString& code); // of all columns, so that amounts can be compared; reckons anew
    void setDemand(const comparison::Demand& demand); // estimates anew
    void setDifferencesOnly(bool only);

public Q_SLOTS:
    void explain(const QString& columnId, const QString& key);
    void remove(const QString& columnId);
    void chooseMapped(int column);
    void addExample(); // DeepSeek-R1 on three servers
    void ask();

Q_SIGNALS:
    void answered();
    void busyChanged();
    void stopped(); // its thread; see isStill
    void choiceChanged();
    void removed(const QString& name); // of a column, as it was shown

private:
    void take(const std::shared_ptr<ComparedSet>& set);
    void show();
    void showColumns();
    void tellApart(QList<ComparedColumn>& columns); // those of the same name
    [[nodiscard]] int columnOf(const QString& id) const; // -1: none

    const catalog::Catalog& m_catalog;
    Pins& m_pins;
    Formatter m_format;
    CompareRunner m_runner;
    std::shared_ptr<const evidence::EvidenceIndex> m_index;
    std::shared_ptr<const workspace::CostSettings> m_costs; // nothing: usual values alone
    std::shared_ptr<ComparedSet> m_set;
    QList<QString> m_asked; // ids of the pins of the question under way
    QList<QString> m_ids; // ids of the columns shown
    RowModel<ComparedColumn> m_columns;
    RowModel<ComparedRow> m_rows;
    QHash<QString, QList<ComparedCell>> m_cells;
    Derivation m_derivation;
    comparison::Demand m_demand;
    Currency m_currency; // of all amounts
    QString m_mappedId;
    QString m_explainedId;
    bool m_differencesOnly = false;
    bool m_namesAlike = false;
    int m_revision = 0;
};

} // namespace berth::viewmodels
