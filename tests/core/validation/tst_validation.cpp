// Summary statistics on lists whose medians and ranks can be read off.
#include "core/validation/Validation.h"

#include <QTest>

using namespace berth::validation;

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void summarizesEachMetric()
    {
        const std::vector<Prediction> results{
            {"a", "weights", 100, 110},
            {"b", "weights", 100, 80},
            {"c", "weights", 100, 101},
            {"a", "kv", 10, 5},
        };
        const auto summaries = summarize(results);
        QCOMPARE(summaries.size(), std::size_t{2});
        QCOMPARE(summaries[0].metric, std::string("weights"));
        QCOMPARE(summaries[0].count, std::size_t{3});
        QCOMPARE(summaries[0].medianApe, 0.10);
        QCOMPARE(summaries[0].p90Ape, 0.20);
        QCOMPARE(summaries[0].bias, 0.01);
        QCOMPARE(summaries[1].medianApe, 0.5);
        QCOMPARE(summaries[1].bias, -0.5);
    }

    void evenListsTakeTheMeanOfTheMiddle()
    {
        const auto summary = summarize({{"a", "m", 1, 1.1}, {"b", "m", 1, 1.3}}).front();
        QCOMPARE(summary.medianApe, 0.2);
    }

    void measuredZero()
    {
        QCOMPARE(absolutePercentageError({"a", "m", 0, 0}), 0.0);
        QCOMPARE(absolutePercentageError({"a", "m", 0, 3}), 1.0);
    }

    void nothing() { QVERIFY(summarize({}).empty()); }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
