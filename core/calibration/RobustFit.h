// Parameters of a model from measurements that contain gross errors: the most likely ones under log-normal priors, with
// Huber's loss on both sides so that neither one wrong row nor one odd device can pull them.
//   minimise  sum w huber(r, 1.5) + sum huber((theta - prior) / width, 1),  r = (ln predicted - ln measured) / scale
// Levenberg-Marquardt with iteratively reweighted residuals and forward differences. Sources: Huber, "Robust
// Statistics" (1981); Marquardt (1963). One thread and a fixed order of sums, so a fit is the same to the digit.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace berth::calibration {

struct FitProblem
{
    std::vector<double> prior; // logarithms of the parameters
    std::vector<double> width; // of the priors, in logarithms
    std::vector<double> weight; // of the residuals
    // Residuals at given logarithms of the parameters, as many as weights.
    std::function<void(std::span<const double> theta, std::span<double> residuals)> residuals;
};

struct FitResult
{
    std::vector<double> theta;
    double cost = 0;
    int rounds = 0;
};

[[nodiscard]] FitResult fitRobustly(const FitProblem& problem);

} // namespace berth::calibration
