#include "core/calibration/Calibration.h"

#include "core/calibration/RobustFit.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace berth::calibration {
namespace {

// The free values of a table as logarithms, and the efficiencies that follow for every scope that occurs.
template <class E>
class Parameters
{
public:
    explicit Parameters(const CalibrationData<E>& data);

    void set(std::span<const double> theta);
    [[nodiscard]] const E& ofRow(std::size_t row) const { return m_efficiencies[m_scopeOfRow[row]]; }
    [[nodiscard]] const std::vector<std::size_t>& entries() const { return m_entries; }

private:
    performance::EfficiencyTable<E> m_table;
    std::vector<std::size_t> m_entries; // of the table, one for each parameter
    std::vector<std::vector<std::size_t>> m_scopes; // entries that hold
    std::vector<E> m_efficiencies; // of the scopes
    std::vector<std::size_t> m_scopeOfRow;
};

template <class E>
Parameters<E>::Parameters(const CalibrationData<E>& data) : m_table(data.table)
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

// Logarithms of the predicted values of some observations.
template <class E>
void predictAll(const CalibrationData<E>& data, const Parameters<E>& parameters,
                std::span<const std::size_t> observations, std::span<double> logarithms)
{
    std::vector<double> values(data.metrics.size());
    std::size_t row = data.kept.size(); // none yet
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const Observation& observation = data.observations[observations[i]];
        if (observation.row != row) {
            row = observation.row;
            data.predict(row, parameters.ofRow(row), values);
        }
        logarithms[i] = std::log(values[observation.metric]);
    }
}

template <class E>
FitProblem problemOf(const CalibrationData<E>& data, Parameters<E>& parameters, std::vector<std::size_t> observations)
{
    FitProblem problem;
    for (const std::size_t entry : parameters.entries()) {
        const spec::CalibrationFact& fact = data.facts[data.table.entries[entry].fact];
        problem.prior.push_back(std::log(*fact.prior));
        problem.width.push_back(*fact.priorLogWidth);
    }
    for (const std::size_t place : observations)
        problem.weight.push_back(data.kept[data.observations[place].row].weight);
    problem.residuals = [&data, &parameters, places = std::move(observations)](std::span<const double> theta,
                                                                               std::span<double> residuals) {
        parameters.set(theta);
        predictAll(data, parameters, places, residuals);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Observation& observation = data.observations[places[i]];
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
void addPredictions(const CalibrationData<E>& data, const Parameters<E>& parameters,
                    const std::vector<std::size_t>& places, std::vector<validation::Prediction>& out)
{
    std::vector<double> logarithms(places.size());
    predictAll(data, parameters, places, logarithms);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Observation& observation = data.observations[places[i]];
        out.push_back({data.kept[observation.row].id, data.metrics[observation.metric], observation.measured,
                       std::exp(logarithms[i])});
    }
}

// What is stored: enough digits for predictions to agree to a millionth.
double sixDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return std::strtod(text, nullptr);
}

// Rows whose prediction of something measured moves by more than a fiftieth of the parameter.
template <class E>
std::vector<int> informingRows(const CalibrationData<E>& data, Parameters<E>& parameters,
                               const std::vector<double>& theta)
{
    constexpr double kStep = 1e-3;
    constexpr double kSensitive = 0.02;
    const std::vector<std::size_t> all = observationsWhere(data, [](const KeptRow&) { return true; });
    std::vector<double> before(all.size());
    std::vector<double> after(all.size());
    parameters.set(theta);
    predictAll(data, parameters, all, before);
    std::vector<int> rows;
    for (std::size_t j = 0; j < theta.size(); ++j) {
        std::vector<double> changed = theta;
        changed[j] += kStep;
        parameters.set(changed);
        predictAll(data, parameters, all, after);
        int count = 0;
        std::size_t last = data.kept.size(); // none yet
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::size_t row = data.observations[all[i]].row;
            if (row != last && std::abs(after[i] - before[i]) > kSensitive * kStep) {
                ++count;
                last = row;
            }
        }
        rows.push_back(count);
    }
    return rows;
}

const std::string& groupOf(const KeptRow& row, LeaveOut groups)
{
    switch (groups) {
    case LeaveOut::Devices:
        return row.device;
    case LeaveOut::Models:
        return row.model;
    case LeaveOut::Pairs:
        return row.pair;
    }
    return row.pair;
}

// Between the two nearest ranks. `sorted` is not empty.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

} // namespace

template <class E>
CalibrationResult calibrate(const CalibrationData<E>& data)
{
    Parameters<E> parameters(data);
    const std::vector<std::size_t> all = observationsWhere(data, [](const KeptRow&) { return true; });
    const FitResult fit = fitRobustly(problemOf(data, parameters, all));
    CalibrationResult result;
    result.facts = data.facts;
    result.cost = fit.cost;
    result.rounds = fit.rounds;
    const std::vector<int> rows = informingRows(data, parameters, fit.theta);
    for (std::size_t j = 0; j < fit.theta.size(); ++j) {
        spec::CalibrationFact& fact = result.facts[data.table.entries[parameters.entries()[j]].fact];
        fact.value = sixDigits(std::exp(fit.theta[j]));
        fact.rows = rows[j];
    }
    parameters.set(fit.theta);
    addPredictions(data, parameters, all, result.fitted);
    return result;
}

template <class E>
std::vector<validation::Prediction> leaveOut(const CalibrationData<E>& data, LeaveOut groups)
{
    std::vector<std::string> names;
    for (const KeptRow& row : data.kept)
        names.push_back(groupOf(row, groups));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    Parameters<E> parameters(data);
    std::vector<validation::Prediction> out;
    for (const std::string& name : names) {
        const auto isInside = [&](const KeptRow& row) {
            return groupOf(row, groups) == name;
        };
        const auto isOutside = [&](const KeptRow& row) {
            return groupOf(row, groups) != name;
        };
        const FitResult fit = fitRobustly(problemOf(data, parameters, observationsWhere(data, isOutside)));
        parameters.set(fit.theta);
        addPredictions(data, parameters, observationsWhere(data, isInside), out);
    }
    return out;
}

Quantiles intervalOf(std::span<const validation::Prediction> predictions, const std::string& metric)
{
    constexpr double kLow = 0.1;
    constexpr double kHigh = 0.9;
    constexpr double kWider = 1.1;
    constexpr double kLeast = 0.1; // of a logarithm
    std::vector<double> errors;
    for (const validation::Prediction& prediction : predictions)
        if (prediction.metric == metric)
            errors.push_back(std::log(prediction.measured / prediction.predicted));
    if (errors.empty())
        return {};
    std::sort(errors.begin(), errors.end());
    return {std::exp(std::min(kWider * quantile(errors, kLow), -kLeast)),
            std::exp(std::max(kWider * quantile(errors, kHigh), kLeast)), errors.size()};
}

template CalibrationResult calibrate(const CalibrationData<performance::ServingEfficiency>&);
template CalibrationResult calibrate(const CalibrationData<performance::LocalEfficiency>&);
template std::vector<validation::Prediction> leaveOut(const CalibrationData<performance::ServingEfficiency>&, LeaveOut);
template std::vector<validation::Prediction> leaveOut(const CalibrationData<performance::LocalEfficiency>&, LeaveOut);

} // namespace berth::calibration
