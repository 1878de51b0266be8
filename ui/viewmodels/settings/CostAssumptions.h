// What costs are reckoned with, once for all sizings: the currency, exchange rates, and the figures that the user sets
// in place of the usual ones. Every edit is kept and told at once. GUI thread only.
#pragma once

#include "ui/viewmodels/settings/CostField.h"
#include "ui/viewmodels/settings/ExchangeRates.h"
#include "ui/viewmodels/work/Keeper.h"

namespace berth::viewmodels {

class CostAssumptions : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ChoiceInput* currency READ currency CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ExchangeRates* rates READ rates CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* pue READ pue CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* utilisation READ utilisation CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* years READ years CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* residual READ residual CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* discount READ discount CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* support READ support CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* staffCount READ staffCount CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* tariff READ tariff CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* colocation READ colocation CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* space READ space CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* staffPay READ staffPay CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* software READ software CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* installation READ installation CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostField* licences READ licences CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Premises premises READ premises WRITE setPremises NOTIFY changed FINAL)
    Q_PROPERTY(bool energyIncluded READ isEnergyIncluded WRITE setEnergyIncluded NOTIFY changed FINAL)
    Q_PROPERTY(int ownCount READ ownCount NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the costs.")

public:
    // The defaults and the keeper must outlive it.
    CostAssumptions(std::span<const cost::CostDefault> defaults, Keeper& keeper, QObject* parent);

    [[nodiscard]] ChoiceInput* currency() { return &m_currency; }
    [[nodiscard]] ExchangeRates* rates() { return &m_rates; }
    [[nodiscard]] CostField* pue() { return field(workspace::CostItem::Pue); }
    [[nodiscard]] CostField* utilisation() { return field(workspace::CostItem::Utilisation); }
    [[nodiscard]] CostField* years() { return field(workspace::CostItem::Years); }
    [[nodiscard]] CostField* residual() { return field(workspace::CostItem::Residual); }
    [[nodiscard]] CostField* discount() { return field(workspace::CostItem::Discount); }
    [[nodiscard]] CostField* support() { return field(workspace::CostItem::Support); }
    [[nodiscard]] CostField* staffCount() { return field(workspace::CostItem::StaffCount); }
    [[nodiscard]] CostField* tariff() { return field(workspace::CostItem::Tariff); }
    [[nodiscard]] CostField* colocation() { return field(workspace::CostItem::Colocation); }
    [[nodiscard]] CostField* space() { return field(workspace::CostItem::Space); }
    [[nodiscard]] CostField* staffPay() { return field(workspace::CostItem::StaffPay); }
    [[nodiscard]] CostField* software() { return field(workspace::CostItem::Software); }
    [[nodiscard]] CostField* installation() { return field(workspace::CostItem::Installation); }
    [[nodiscard]] CostField* licences() { return field(workspace::CostItem::Licences); }
    [[nodiscard]] Premises premises() const { return static_cast<Premises>(m_settings.premises); }
    [[nodiscard]] bool isEnergyIncluded() const { return m_settings.energyIncluded; }
    [[nodiscard]] int ownCount() const; // figures that are the user's own
    // What matters most in one line: years, busy share, PUE and price of energy, the user's own or the usual ones.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] const workspace::CostSettings& settings() const { return m_settings; }
    void setPremises(Premises premises);
    void setEnergyIncluded(bool included);
    // The usual values where the user has none; they must outlive it.
    void setDefaults(std::span<const cost::CostDefault> defaults);
    void setFormat(const Formatter& format);
    void read(); // anew, as after restoring a backup
    void restore(const workspace::CostSettings& settings); // as an earlier edit left them

public Q_SLOTS:
    void resetAll(); // every figure to its usual value; currency and rates stay

Q_SIGNALS:
    void changed();
    void summaryChanged();

private:
    [[nodiscard]] CostField* field(workspace::CostItem item) const
    {
        return m_fields.at(static_cast<std::size_t>(item));
    }
    [[nodiscard]] Currency chosen() const;
    void showFields();
    void showAll();
    void takeCurrency();
    void take(); // what the fields say
    void tell();

    std::span<const cost::CostDefault> m_defaults;
    Keeper& m_keeper;
    Formatter m_format;
    workspace::CostSettings m_settings;
    ChoiceInput m_currency{this};
    ExchangeRates m_rates{this};
    std::vector<CostField*> m_fields; // in the order of CostItem; children
};

} // namespace berth::viewmodels
