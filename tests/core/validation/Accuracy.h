// How well a metric is predicted, against a bound.
#pragma once

#include "core/validation/Validation.h"

#include <QTest>

namespace berth::testing {

// The metric that the row of the running test is named after: its median error is below `most`, over many rows.
inline void checkAccuracy(const validation::Validation& all, double most)
{
    constexpr std::size_t kMany = 500;
    for (const validation::MetricSummary& metric : validation::summarize(all.results)) {
        if (metric.metric == QTest::currentDataTag()) {
            QVERIFY2(metric.medianApe < most, qPrintable(QString::number(metric.medianApe)));
            QVERIFY(metric.count > kMany);
            return;
        }
    }
    QFAIL("not predicted");
}

} // namespace berth::testing
