#include "core/calibration/RobustFit.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace berth::calibration {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kResidualLimit = 1.5; // scales beyond which residuals count linearly
constexpr double kPriorLimit = 1; // widths beyond which the distance from a prior does
constexpr double kDifference = 1e-4; // of a logarithm, for derivatives
constexpr double kFirstDamping = 1e-2;
constexpr double kLeastDamping = 1e-6;
constexpr double kDampingDown = 5;
constexpr double kDampingUp = 4;
constexpr double kLongestStep = 0.7; // of a logarithm in one round
constexpr double kSmallGain = 1e-5; // of the cost: settled
constexpr int kMostRounds = 25;
constexpr int kMostTries = 16;
constexpr double kTiny = 1e-9;

VectorXd vectorOf(const std::vector<double>& values)
{
    return Eigen::Map<const VectorXd>(values.data(), static_cast<Index>(values.size()));
}

// Huber's loss: quadratic up to the limit, linear beyond.
double loss(double distance, double limit)
{
    const double a = std::abs(distance);
    return a < limit ? 0.5 * a * a : limit * (a - 0.5 * limit);
}

// What is left of the quadratic pull at that distance.
double pull(double distance, double limit)
{
    return std::min(1.0, limit / std::max(std::abs(distance), kTiny));
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
        : m_problem(problem), m_prior(vectorOf(problem.prior)), m_width(vectorOf(problem.width)),
          m_weight(vectorOf(problem.weight)), m_state(evaluate(m_prior))
    { }

    FitResult run();

private:
    [[nodiscard]] VectorXd residualsAt(const VectorXd& theta) const;
    [[nodiscard]] VectorXd fromPrior(const VectorXd& theta) const { return (theta - m_prior).cwiseQuotient(m_width); }
    [[nodiscard]] State evaluate(VectorXd theta) const;
    [[nodiscard]] MatrixXd jacobian() const; // a column for each parameter
    void linearise();
    [[nodiscard]] bool improve(); // one accepted step; false if none was found

    const FitProblem& m_problem;
    VectorXd m_prior;
    VectorXd m_width; // of the priors
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
    state.cost = m_weight.dot(state.residuals.unaryExpr([](double r) { return loss(r, kResidualLimit); }))
        + fromPrior(theta).unaryExpr([](double z) { return loss(z, kPriorLimit); }).sum();
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
    const VectorXd pulls = m_state.residuals.unaryExpr([](double r) { return pull(r, kResidualLimit); });
    const MatrixXd weighted = m_weight.cwiseProduct(pulls).asDiagonal() * columns;
    const VectorXd distance = fromPrior(m_state.theta);
    const VectorXd beliefs = distance.unaryExpr([](double z) { return pull(z, kPriorLimit); }).cwiseQuotient(m_width);
    m_gradient = weighted.transpose() * m_state.residuals + beliefs.cwiseProduct(distance);
    m_matrix = weighted.transpose() * columns;
    m_matrix.diagonal() += beliefs.cwiseQuotient(m_width);
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
