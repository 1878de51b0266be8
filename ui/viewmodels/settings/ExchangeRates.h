// The exchange rates that the user entered, each with its date and source, and the fields of a new one. GUI thread
// only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/cost/ExchangeRates.h"
#include "ui/viewmodels/ChoiceInput.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/NumberInput.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/settings/RateRow.h"

namespace berth::viewmodels {

class ExchangeRates : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* from READ from CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* to READ to CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* rate READ rate CONSTANT FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of the costs.")

public:
    static constexpr std::size_t kMostRates = 100; // more than anybody keeps up to date
    static constexpr int kLongestSource = 200;

    explicit ExchangeRates(QObject* parent);

    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<RateRow>& rowList() const { return m_rows.rows(); }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] ChoiceInput* from() { return &m_from; }
    [[nodiscard]] ChoiceInput* to() { return &m_to; }
    [[nodiscard]] NumberInput* rate() { return &m_rate; }
    [[nodiscard]] QString error() const { return m_error; } // of the last attempt to add one
    [[nodiscard]] const std::vector<cost::ExchangeRate>& all() const { return m_rates; }

    void show(std::vector<cost::ExchangeRate> rates, const QString& currency, const Formatter& format);

    // The date as ISO 8601 or as the language writes it, no later than today. A rate of the same two currencies and
    // date takes the place of the one before. False: see the error.
    Q_INVOKABLE bool add(const QString& date, const QString& source);
    Q_INVOKABLE QString today() const;

public Q_SLOTS:
    void remove(const QString& id);

Q_SIGNALS:
    void changed();
    void errorChanged();
    void edited();

private:
    void fill();
    void setError(const QString& error);

    std::vector<cost::ExchangeRate> m_rates;
    RowModel<RateRow> m_rows;
    ChoiceInput m_from{this};
    ChoiceInput m_to{this};
    NumberInput m_rate;
    Formatter m_format;
    QString m_error;
};

// Every currency of ISO 4217 as an option, with its name where it is a common one.
[[nodiscard]] QList<ChoiceRow> currencyChoices();

} // namespace berth::viewmodels
