#include "core/calibration/RobustFit.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace berth::calibration {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

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

VectorXd vectorOf(const std::vector<double>& values)
{
    return Eigen::Map<const VectorXd>(values.data(), static_cast<Index>(values.size()));
}

double huber(double residual)
{
    const double a = std::abs(residual);
    return a < kHuber ? 0.5 * a * a : kHuber * (a - 0.5 * kHuber);
}

struct State
{
    VectorXd theta;
    VectorXd residuals;
    double cost = 0;
};

class Fit
{
public:
    explicit Fit(const FitProblem& problem)
        : m_problem(problem), m_prior(vectorOf(problem.prior)),
          m_precision(vectorOf(problem.width).cwiseAbs2().cwiseInverse()), m_weight(vectorOf(problem.weight)),
          m_state(evaluate(m_prior))
    { }

    FitResult run();

private:
    [[nodiscard]] VectorXd residualsAt(const VectorXd& theta) const;
    [[nodiscard]] State evaluate(VectorXd theta) const;
    [[nodiscard]] MatrixXd jacobian() const; // a column for each parameter
    void linearise();
    [[nodiscard]] bool improve(); // one accepted step; false if none was found

    const FitProblem& m_problem;
    VectorXd m_prior;
    VectorXd m_precision; // of the priors: 1 / width^2
    VectorXd m_weight;
    State m_state;
    double m_damping = kFirstDamping;
    bool m_settled = false;
    MatrixXd m_matrix; // of the normal equations
    VectorXd m_gradient;
};

VectorXd Fit::residualsAt(const VectorXd& theta) const
{
    VectorXd residuals(m_weight.size());
    m_problem.residuals({theta.data(), m_problem.prior.size()}, {residuals.data(), m_problem.weight.size()});
    return residuals;
}

State Fit::evaluate(VectorXd theta) const
{
    State state;
    state.residuals = residualsAt(theta);
    state.cost = m_weight.dot(state.residuals.unaryExpr(&huber)) + 0.5 * m_precision.dot((theta - m_prior).cwiseAbs2());
    state.theta = std::move(theta);
    return state;
}

MatrixXd Fit::jacobian() const
{
    MatrixXd columns(m_weight.size(), m_prior.size());
    VectorXd theta = m_state.theta;
    for (Index j = 0; j < theta.size(); ++j) {
        theta[j] += kDifference;
        columns.col(j) = (residualsAt(theta) - m_state.residuals) / kDifference;
        theta[j] = m_state.theta[j];
    }
    return columns;
}

void Fit::linearise()
{
    const MatrixXd columns = jacobian();
    const VectorXd pull = m_state.residuals.unaryExpr(
        [](double residual) { return std::min(1.0, kHuber / std::max(std::abs(residual), kTiny)); });
    const MatrixXd weighted = m_weight.cwiseProduct(pull).asDiagonal() * columns;
    m_gradient = weighted.transpose() * m_state.residuals + m_precision.cwiseProduct(m_state.theta - m_prior);
    m_matrix = weighted.transpose() * columns;
    m_matrix.diagonal() += m_precision;
}

bool Fit::improve()
{
    for (int attempt = 0; attempt < kMostTries; ++attempt) {
        MatrixXd damped = m_matrix;
        damped.diagonal() *= 1 + m_damping;
        const VectorXd change = damped.llt().solve(m_gradient).cwiseMin(kLongestStep).cwiseMax(-kLongestStep);
        State next = evaluate(m_state.theta - change);
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
    return {{m_state.theta.begin(), m_state.theta.end()}, m_state.cost, rounds};
}

} // namespace

FitResult fitRobustly(const FitProblem& problem)
{
    return Fit(problem).run();
}

} // namespace berth::calibration
