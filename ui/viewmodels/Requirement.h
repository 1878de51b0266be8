// What the user asks, as inputs with options and ranges; becomes a question to the worker. Starts with the example of
// the first start. `changed` comes once for every edit by the user.
#pragma once

#include "core/base/Error.h"
#include "core/catalog/Catalog.h"
#include "core/cost/ExchangeRates.h"
#include "core/solve/Diagnosis.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RequirementSections.h"

namespace berth::viewmodels {

class Requirement : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ModelSection* model READ model CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::HardwareSection* hardware READ hardware CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::LoadSection* load READ load CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::TargetSection* targets READ targets CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::LimitSection* limits READ limits CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::EngineSection* engine READ engine CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Goal goal READ goal NOTIFY goalChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its requirement.")

public:
    Requirement(const catalog::Catalog& catalog, const Formatter& format, QObject* parent);

    [[nodiscard]] ModelSection* model() { return &m_model; }
    [[nodiscard]] HardwareSection* hardware() { return &m_hardware; }
    [[nodiscard]] LoadSection* load() { return &m_load; }
    [[nodiscard]] TargetSection* targets() { return &m_targets; }
    [[nodiscard]] LimitSection* limits() { return &m_limits; }
    [[nodiscard]] EngineSection* engine() { return &m_engine; }
    [[nodiscard]] Goal goal() const { return m_goal; }
    [[nodiscard]] QString error() const { return m_error; } // that belongs to no field

    [[nodiscard]] Question question() const;
    void setFormat(const Formatter& format); // words and numbers of the options anew
    // Offered beside those of the price lists, and what a new requirement starts with; empty: US dollars. Everything is
    // priced in the requirement's own currency: it becomes the usual one once a rate converts the budget, at once
    // where there is no budget, but a budget is never read in another currency than it was typed in.
    void setUsualCurrency(const QString& code);
    void takeUsualCurrency(cost::ExchangeRates rates);
    [[nodiscard]] bool awaitsRate() const { return m_awaitsRate; } // to the usual currency
    void showError(const Error* error); // at the field it names; nullptr: none

    void setGoal(Goal goal); // without telling that the user did it
    // One configuration becomes the hardware that there is, with its model, engine and load.
    void apply(const sizing::SizingRequest& request);
    // The smallest change of one constraint that would do.
    void apply(const solve::Relaxation& relaxation, Currency currency);

public Q_SLOTS:
    void reset();
    void lookFor(berth::viewmodels::Goal goal); // models need hardware: the one last chosen is taken

Q_SIGNALS:
    void changed();
    void wasReset(); // after changed
    void errorChanged();
    void goalChanged();

private:
    void offerOptions(const Formatter& format);
    void offerPrecisions();
    [[nodiscard]] QString usualCurrency() const;
    void takeWorkload();
    void leaveWorkload();
    void keepOwned(const sizing::SizingRequest& request);
    void takeRequests(std::int64_t grown);
    using Fields = std::vector<std::pair<std::string_view, Input*>>;
    [[nodiscard]] Fields makeFields(); // by the names that errors carry
    [[nodiscard]] Input* fieldOf(std::string_view name);

    const catalog::Catalog& m_catalog;
    ModelSection m_model{this};
    HardwareSection m_hardware{this};
    LoadSection m_load{this};
    TargetSection m_targets{this};
    LimitSection m_limits{this};
    EngineSection m_engine{this};
    const Fields m_fields{makeFields()};
    Goal m_goal = Goal::Hardware;
    Formatter m_format;
    QString m_usualCurrency;
    bool m_awaitsRate = false;
    QString m_error;
};

} // namespace berth::viewmodels
