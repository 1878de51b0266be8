// The fitting method on problems whose answers are known.
#include "core/calibration/RobustFit.h"

#include <QTest>

#include <cmath>

using namespace berth::calibration;

namespace {

// One parameter, measured directly: residuals are (theta - value) / scale.
FitProblem directly(std::vector<double> values, double scale, double prior, double width)
{
    FitProblem problem;
    problem.prior = {prior};
    problem.width = {width};
    problem.weight.assign(values.size(), 1);
    problem.residuals = [values = std::move(values), scale](std::span<const double> theta, std::span<double> out) {
        for (std::size_t i = 0; i < values.size(); ++i)
            out[i] = (theta[0] - values[i]) / scale;
    };
    return problem;
}

} // namespace

class TestRobustFit : public QObject
{
    Q_OBJECT

private slots:
    // Weighted mean of prior 0 +- 1 and ten values 1 +- 1: 10 / 11.
    void isTheMeanOfPriorAndValues()
    {
        const FitResult fit = fitRobustly(directly(std::vector<double>(10, 1.0), 1, 0, 1));
        QVERIFY(std::abs(fit.theta[0] - 10.0 / 11) < 1e-6);
    }

    // Beyond 1.5 scales a residual pulls with the force of 1.5: nine values at 0 and one at 100 give 9 x = 1.5 but for
    // the wide prior.
    void oneWrongValuePullsNoFurther()
    {
        std::vector<double> values(9, 0.0);
        values.push_back(100);
        const FitResult fit = fitRobustly(directly(values, 1, 0, 1e6));
        QVERIFY2(std::abs(fit.theta[0] - 1.5 / 9) < 1e-3, qPrintable(QString::number(fit.theta[0])));
    }

    // A belief 0 +- 0.1 pulls with the force of one width at most, 10; ten values 5 +- 1 balance it at 10 (5 - x) = 10.
    void aWrongBeliefGivesWay()
    {
        const FitResult fit = fitRobustly(directly(std::vector<double>(10, 5.0), 1, 0, 0.1));
        QVERIFY2(std::abs(fit.theta[0] - 4) < 1e-2, qPrintable(QString::number(fit.theta[0])));
    }

    // Far beyond the longest step of one round.
    void goesAsFarAsItMust()
    {
        const FitResult fit = fitRobustly(directly(std::vector<double>(100, 5.0), 0.1, 0, 10));
        QVERIFY(std::abs(fit.theta[0] - 5) < 1e-2);
        QVERIFY(fit.rounds > 7); // 0.7 each
    }

    // A power law through (1, 2), (e, 2 e^3): intercept ln 2, slope 3.
    void fitsTwoParameters()
    {
        FitProblem problem;
        problem.prior = {0, 0};
        problem.width = {1e3, 1e3};
        problem.weight = {1, 1, 1};
        problem.residuals = [](std::span<const double> theta, std::span<double> out) {
            for (std::size_t i = 0; i < 3; ++i)
                out[i] = theta[0] + theta[1] * static_cast<double>(i) - (std::log(2.0) + 3.0 * static_cast<double>(i));
        };
        const FitResult fit = fitRobustly(problem);
        QVERIFY(std::abs(fit.theta[0] - std::log(2.0)) < 1e-4);
        QVERIFY(std::abs(fit.theta[1] - 3) < 1e-4);
    }

    void withoutValuesIsThePrior() { QCOMPARE(fitRobustly(directly({}, 1, 0.25, 1)).theta[0], 0.25); }
};

QTEST_APPLESS_MAIN(TestRobustFit)
#include "tst_RobustFit.moc"
