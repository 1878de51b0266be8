// The sections of a requirement that a search is for: the load, the targets it must reach, and the limits of what may
// be bought. GUI thread only.
#pragma once

#include "ui/viewmodels/size/Question.h"

#include "ui/viewmodels/ChoiceInput.h"
#include "ui/viewmodels/NumberInput.h"

namespace berth::viewmodels {

inline constexpr double kTokenStep = 1024;

// Users, and how many of them ask at the same time: the share is kept when the number of users changes.
class LoadSection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ChoiceInput* workload READ workload CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* users READ users CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* concurrency READ concurrency CONSTANT FINAL)
    Q_PROPERTY(double share READ share NOTIFY shareChanged FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* input READ input CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* output READ output CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* context READ context CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* growth READ growth CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* tokensPerDay READ tokensPerDay CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of a requirement.")

public:
    explicit LoadSection(QObject* parent);

    [[nodiscard]] ChoiceInput* workload() { return &m_workload; } // a kind of use, whose figures are taken over
    [[nodiscard]] NumberInput* users() { return &m_users; }
    [[nodiscard]] NumberInput* concurrency() { return &m_concurrency; }
    [[nodiscard]] double share() const { return m_concurrency.value() / m_users.value(); } // 0 to 1
    [[nodiscard]] NumberInput* input() { return &m_input; }
    [[nodiscard]] NumberInput* output() { return &m_output; }
    [[nodiscard]] NumberInput* context() { return &m_context; }
    [[nodiscard]] NumberInput* growth() { return &m_growth; } // percent more requests and tokens a day
    [[nodiscard]] NumberInput* tokensPerDay() { return &m_tokensPerDay; } // prompts and answers
    void set(double users, double concurrency);
    void fill(Question& question) const;

public Q_SLOTS:
    void editShare(double share); // at least one user

Q_SIGNALS:
    void shareChanged();

private:
    static constexpr double kMostGrowth = 1'000; // percent
    static constexpr double kMostTokensPerDay = 1e13; // beyond what any provider reports
    static constexpr double kDayStep = 1e6;

    [[nodiscard]] double requestsOf(double share) const;
    void keepShare();
    void noteShare();

    double m_share = 1; // that is kept: not the one of the numbers, which are whole
    bool m_keeping = false;
    ChoiceInput m_workload{this};
    NumberInput m_users{{.to = sizing::kMostSequences}, 1, this};
    NumberInput m_concurrency{{.to = 1}, 1, this};
    NumberInput m_input{{.to = sizing::kMostTokens, .step = kTokenStep}, 1, this};
    NumberInput m_output{{.to = sizing::kMostTokens, .step = kTokenStep}, 1, this};
    NumberInput m_context{{.to = sizing::kMostTokens, .step = kTokenStep}, 1, this};
    NumberInput m_growth{{.to = kMostGrowth, .step = 10, .optional = true}, qQNaN(), this};
    NumberInput m_tokensPerDay{{.to = kMostTokensPerDay, .step = kDayStep, .optional = true}, qQNaN(), this};
};

class TargetSection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::NumberInput* perUser READ perUser CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* firstToken READ firstToken CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of a requirement.")

public:
    using QObject::QObject;

    [[nodiscard]] NumberInput* perUser() { return &m_perUser; } // tokens per second
    [[nodiscard]] NumberInput* firstToken() { return &m_firstToken; } // seconds
    void fill(solve::SolveRequest& search) const;

private:
    static constexpr double kMostRate = 100'000; // beyond any device of the catalogue
    static constexpr double kMostSeconds = 86'400; // a day

    NumberInput m_perUser{{.to = kMostRate, .optional = true}, qQNaN(), this};
    NumberInput m_firstToken{
        {.from = 0.1, .to = kMostSeconds, .step = 0.1, .decimals = 1, .optional = true}, qQNaN(), this};
};

class LimitSection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::NumberInput* budget READ budget CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* currency READ currency CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* power READ power CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* rackUnits READ rackUnits CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* spareNodes READ spareNodes CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* vendor READ vendor CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* formFactor READ formFactor CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* region READ region CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of a requirement.")

public:
    using QObject::QObject;

    [[nodiscard]] NumberInput* budget() { return &m_budget; } // major units
    [[nodiscard]] ChoiceInput* currency() { return &m_currency; }
    [[nodiscard]] NumberInput* power() { return &m_power; } // kW
    [[nodiscard]] NumberInput* rackUnits() { return &m_rackUnits; }
    [[nodiscard]] NumberInput* spareNodes() { return &m_spareNodes; } // N+1: 1
    [[nodiscard]] ChoiceInput* vendor() { return &m_vendor; }
    [[nodiscard]] ChoiceInput* formFactor() { return &m_formFactor; }
    [[nodiscard]] ChoiceInput* region() { return &m_region; } // where it is bought
    void fill(Question& question) const;
    // The budget in that currency, rounded to whole ones; false: no rate leads there, and all stays as it is.
    bool convertTo(const QString& currency, cost::ExchangeRates rates);

private:
    static constexpr double kMostMoney = 1e12;
    static constexpr double kMoneyStep = 10'000;
    static constexpr double kMostKilowatts = 1e6; // a power station
    static constexpr double kMostRackUnits = 100'000;

    NumberInput m_budget{{.to = kMostMoney, .step = kMoneyStep, .optional = true}, qQNaN(), this};
    ChoiceInput m_currency{this};
    NumberInput m_power{{.from = 0.1, .to = kMostKilowatts, .decimals = 1, .optional = true}, qQNaN(), this};
    NumberInput m_rackUnits{{.to = kMostRackUnits, .optional = true}, qQNaN(), this};
    NumberInput m_spareNodes{{.to = solve::kMostNodes, .optional = true}, qQNaN(), this};
    ChoiceInput m_vendor{this};
    ChoiceInput m_formFactor{this};
    ChoiceInput m_region{this};
};

} // namespace berth::viewmodels
