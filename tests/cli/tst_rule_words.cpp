// Every rule that a file can break has words at a prompt.
#include "app/cli/RuleWords.h"
#include "core/base/Csv.h"
#include "core/catalog/PriceList.h"

#include <QTest>

using namespace berth;

class TestRuleWords : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasWords()
    {
        for (const std::string_view rule : kCsvRules) {
            QVERIFY2(cli::hasWords(rule), std::string(rule).c_str());
        }
        for (const std::string_view rule : catalog::kPriceListRules) {
            QVERIFY2(cli::hasWords(rule), std::string(rule).c_str());
        }
        QVERIFY(!cli::hasWords("no-such-rule"));
        QCOMPARE(cli::cellWords("ambiguous-number 28500|28.5"),
                 std::string("written as one of 28500, 28.5: it can be read as either"));
    }
};

QTEST_APPLESS_MAIN(TestRuleWords)
#include "tst_rule_words.moc"
