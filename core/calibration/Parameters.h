// The free values of an efficiency table as logarithms, and predictions that follow from them. Internal to this folder;
// an object belongs to one thread.
#pragma once

#include "core/calibration/Calibration.h"
#include "core/calibration/RobustFit.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace berth::calibration {

template <class E>
class Parameters
{
public:
    explicit Parameters(const CalibrationData<E>& data);

    void set(std::span<const double> theta);
    // Logarithms of the predicted values of some observations, which are in the order of their rows.
    void predict(std::span<const std::size_t> observations, std::span<double> logarithms) const;
    // The problem of finding the values that explain some observations. Refers to this object.
    [[nodiscard]] FitProblem problem(std::vector<std::size_t> observations);

    [[nodiscard]] std::size_t fact(std::size_t parameter) const { return m_table.entries[m_entries[parameter]].fact; }
    [[nodiscard]] std::size_t count() const { return m_entries.size(); }

private:
    const CalibrationData<E>& m_data;
    performance::EfficiencyTable<E> m_table;
    std::vector<std::size_t> m_entries; // of the table, one for each parameter
    std::vector<std::vector<std::size_t>> m_scopes; // entries that hold
    std::vector<E> m_efficiencies; // of the scopes
    std::vector<std::size_t> m_scopeOfRow;
};

template <class E>
Parameters<E>::Parameters(const CalibrationData<E>& data) : m_data(data), m_table(data.table)
{
    for (std::size_t i = 0; i < m_table.entries.size(); ++i)
        if (data.facts[m_table.entries[i].fact].prior)
            m_entries.push_back(i);
    std::map<std::vector<std::size_t>, std::size_t> known;
    for (const performance::EfficiencyScope& scope : data.scopes) {
        std::vector<std::size_t> entries = performance::entriesFor(m_table, scope);
        const auto [place, isNew] = known.try_emplace(entries, m_scopes.size());
        if (isNew)
            m_scopes.push_back(std::move(entries));
        m_scopeOfRow.push_back(place->second);
    }
    m_efficiencies.resize(m_scopes.size());
}

template <class E>
void Parameters<E>::set(std::span<const double> theta)
{
    for (std::size_t j = 0; j < m_entries.size(); ++j)
        m_table.entries[m_entries[j]].value = std::exp(theta[j]);
    for (std::size_t i = 0; i < m_scopes.size(); ++i)
        m_efficiencies[i] = performance::resolve(m_table, std::span<const std::size_t>(m_scopes[i]));
}

template <class E>
void Parameters<E>::predict(std::span<const std::size_t> observations, std::span<double> logarithms) const
{
    std::vector<double> values(m_data.metrics.size());
    std::size_t row = m_data.kept.size(); // none yet
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const Observation& observation = m_data.observations[observations[i]];
        if (observation.row != row) {
            row = observation.row;
            m_data.predict(row, m_efficiencies[m_scopeOfRow[row]], values);
        }
        logarithms[i] = std::log(values[observation.metric]);
    }
}

template <class E>
FitProblem Parameters<E>::problem(std::vector<std::size_t> observations)
{
    FitProblem problem;
    for (std::size_t j = 0; j < count(); ++j) {
        problem.prior.push_back(std::log(*m_data.facts[fact(j)].prior));
        problem.width.push_back(*m_data.facts[fact(j)].priorLogWidth);
    }
    for (const std::size_t place : observations)
        problem.weight.push_back(m_data.kept[m_data.observations[place].row].weight);
    problem.residuals = [this, places = std::move(observations)](std::span<const double> theta,
                                                                 std::span<double> residuals) {
        set(theta);
        predict(places, residuals);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Observation& observation = m_data.observations[places[i]];
            residuals[i] = (residuals[i] - std::log(observation.measured)) / observation.scale;
        }
    };
    return problem;
}

template <class E>
std::vector<std::size_t> observationsWhere(const CalibrationData<E>& data, const auto& holds)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < data.observations.size(); ++i)
        if (holds(data.kept[data.observations[i].row]))
            places.push_back(i);
    return places;
}

template <class E>
std::vector<Judged> judge(const Parameters<E>& parameters, const std::vector<std::size_t>& places)
{
    std::vector<double> logarithms(places.size());
    parameters.predict(places, logarithms);
    std::vector<Judged> judged;
    judged.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        judged.push_back({places[i], std::exp(logarithms[i])});
    return judged;
}

} // namespace berth::calibration
