#include "core/calibration/Calibration.h"

#include "core/calibration/Parameters.h"

#include <cstdio>
#include <cstdlib>

namespace berth::calibration {
namespace {

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
                               const std::vector<std::size_t>& all, const std::vector<double>& theta)
{
    constexpr double kStep = 1e-3;
    constexpr double kSensitive = 0.02;
    std::vector<double> before(all.size());
    std::vector<double> after(all.size());
    parameters.set(theta);
    parameters.predict(all, before);
    std::vector<int> rows;
    for (std::size_t j = 0; j < theta.size(); ++j) {
        std::vector<double> changed = theta;
        changed[j] += kStep;
        parameters.set(changed);
        parameters.predict(all, after);
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

} // namespace

template <class E>
CalibrationResult calibrate(const CalibrationData<E>& data)
{
    Parameters<E> parameters(data);
    const std::vector<std::size_t> all = observationsWhere(data, [](const KeptRow&) { return true; });
    const FitResult fit = fitRobustly(parameters.problem(all));
    CalibrationResult result;
    result.facts = data.facts;
    result.cost = fit.cost;
    result.rounds = fit.rounds;
    const std::vector<int> rows = informingRows(data, parameters, all, fit.theta);
    for (std::size_t j = 0; j < fit.theta.size(); ++j) {
        spec::CalibrationFact& fact = result.facts[parameters.fact(j)];
        fact.value = sixDigits(std::exp(fit.theta[j]));
        fact.rows = rows[j];
    }
    parameters.set(fit.theta);
    result.fitted = judge(parameters, all);
    return result;
}

template CalibrationResult calibrate(const CalibrationData<performance::ServingEfficiency>&);
template CalibrationResult calibrate(const CalibrationData<performance::LocalEfficiency>&);

} // namespace berth::calibration
