#include "core/calibration/RobustFit.h"

#include <algorithm>
#include <cmath>

namespace berth::calibration {
namespace {

constexpr double kHuber = 1.5; // residuals beyond, in scales, count linearly
constexpr double kDifference = 1e-4; // of a logarithm, for derivatives
constexpr double kFirstDamping = 1e-2;
constexpr double kLeastDamping = 1e-6;
constexpr double kDampingDown = 5;
constexpr double kDampingUp = 4;
constexpr double kLongestStep = 0.7; // of a logarithm in one round
constexpr double kSmallGain = 1e-4; // of the cost: settled
constexpr int kMostRounds = 25;
constexpr int kMostTries = 8;
constexpr double kTiny = 1e-9;

double huber(double residual)
{
    const double a = std::abs(residual);
    return a < kHuber ? 0.5 * a * a : kHuber * (a - 0.5 * kHuber);
}

struct State
{
    std::vector<double> theta;
    std::vector<double> residuals;
    double cost = 0;
};

class Fit
{
public:
    explicit Fit(const FitProblem& problem) : m_problem(problem), m_state(evaluate(problem.prior)) { }

    FitResult run();

private:
    [[nodiscard]] State evaluate(std::vector<double> theta) const;
    void linearise();
    [[nodiscard]] bool improve(); // one accepted step; false if none was found
    [[nodiscard]] std::vector<double> step() const;

    [[nodiscard]] std::size_t parameters() const { return m_problem.prior.size(); }
    [[nodiscard]] std::size_t rows() const { return m_problem.weight.size(); }

    const FitProblem& m_problem;
    State m_state;
    double m_damping = kFirstDamping;
    bool m_settled = false;
    std::vector<double> m_matrix; // of the normal equations, row-major
    std::vector<double> m_gradient;
};

State Fit::evaluate(std::vector<double> theta) const
{
    State state;
    state.theta = std::move(theta);
    state.residuals.resize(rows());
    m_problem.residuals(state.theta, state.residuals);
    for (std::size_t i = 0; i < rows(); ++i)
        state.cost += m_problem.weight[i] * huber(state.residuals[i]);
    for (std::size_t j = 0; j < parameters(); ++j) {
        const double z = (state.theta[j] - m_problem.prior[j]) / m_problem.width[j];
        state.cost += 0.5 * z * z;
    }
    return state;
}

void Fit::linearise()
{
    const std::size_t n = parameters();
    std::vector<double> jacobian(n * rows()); // one row for each parameter
    std::vector<double> theta = m_state.theta;
    for (std::size_t j = 0; j < n; ++j) {
        const std::span<double> column(&jacobian[j * rows()], rows());
        theta[j] += kDifference;
        m_problem.residuals(theta, column);
        theta[j] = m_state.theta[j];
        for (std::size_t i = 0; i < rows(); ++i)
            column[i] = (column[i] - m_state.residuals[i]) / kDifference;
    }
    std::vector<double> weights(rows());
    for (std::size_t i = 0; i < rows(); ++i)
        weights[i] = m_problem.weight[i] * std::min(1.0, kHuber / std::max(std::abs(m_state.residuals[i]), kTiny));
    m_matrix.assign(n * n, 0);
    m_gradient.assign(n, 0);
    for (std::size_t j = 0; j < n; ++j) {
        const double precision = 1 / (m_problem.width[j] * m_problem.width[j]);
        const double* a = &jacobian[j * rows()];
        for (std::size_t i = 0; i < rows(); ++i)
            m_gradient[j] += a[i] * weights[i] * m_state.residuals[i];
        m_gradient[j] += (m_state.theta[j] - m_problem.prior[j]) * precision;
        for (std::size_t k = 0; k <= j; ++k) {
            const double* b = &jacobian[k * rows()];
            double sum = 0;
            for (std::size_t i = 0; i < rows(); ++i)
                sum += a[i] * weights[i] * b[i];
            m_matrix[j * n + k] = m_matrix[k * n + j] = sum;
        }
        m_matrix[j * n + j] += precision;
    }
}

std::vector<double> Fit::step() const
{
    const std::size_t n = parameters();
    std::vector<double> matrix = m_matrix;
    std::vector<double> change = m_gradient;
    for (std::size_t j = 0; j < n; ++j)
        matrix[j * n + j] *= 1 + m_damping;
    if (!solvePositive(matrix, change))
        return {};
    for (double& value : change)
        value = std::clamp(-value, -kLongestStep, kLongestStep);
    return change;
}

bool Fit::improve()
{
    for (int attempt = 0; attempt < kMostTries; ++attempt) {
        std::vector<double> theta = m_state.theta;
        const std::vector<double> change = step();
        for (std::size_t j = 0; j < change.size(); ++j)
            theta[j] += change[j];
        State next = change.empty() ? m_state : evaluate(std::move(theta));
        if (next.cost < m_state.cost) {
            m_settled = m_state.cost - next.cost < kSmallGain * m_state.cost;
            m_state = std::move(next);
            m_damping = std::max(m_damping / kDampingDown, kLeastDamping);
            return true;
        }
        m_damping *= kDampingUp;
    }
    return false;
}

FitResult Fit::run()
{
    int rounds = 0;
    while (rounds < kMostRounds && !m_settled) {
        linearise();
        if (!improve())
            break;
        ++rounds;
    }
    return {m_state.theta, m_state.cost, rounds};
}

} // namespace

FitResult fitRobustly(const FitProblem& problem)
{
    return Fit(problem).run();
}

bool solvePositive(std::span<double> a, std::span<double> x)
{
    const std::size_t n = x.size();
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k <= j; ++k) {
            double sum = a[j * n + k];
            for (std::size_t i = 0; i < k; ++i)
                sum -= a[j * n + i] * a[k * n + i];
            if (j == k && !(sum > 0))
                return false;
            a[j * n + k] = j == k ? std::sqrt(sum) : sum / a[k * n + k];
        }
    }
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t i = 0; i < j; ++i)
            x[j] -= a[j * n + i] * x[i];
        x[j] /= a[j * n + j];
    }
    for (std::size_t j = n; j-- > 0;) {
        for (std::size_t i = j + 1; i < n; ++i)
            x[j] -= a[i * n + j] * x[i];
        x[j] /= a[j * n + j];
    }
    return true;
}

} // namespace berth::calibration
