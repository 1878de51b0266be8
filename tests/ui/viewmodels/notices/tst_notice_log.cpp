// What was said can be read again: the latest first, failures marked until they were seen.
#include "ui/viewmodels/notices/NoticeLog.h"

#include <QSignalSpy>
#include <QTest>

using namespace berth::viewmodels;

class TestNoticeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatestFirst();
    void failuresAreMarkedUntilTheyWereSeen();
    void forgetsTheOldest();
};

void TestNoticeLog::keepsTheLatestFirst()
{
    NoticeLog log(nullptr);
    log.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    log.setClock([] { return QTime(14, 32); });
    QSignalSpy changed(&log, &NoticeLog::changed);
    log.add("Report saved: r1.pdf", false);
    log.add("Report saved: r1.pdf", false); // said by two
    log.add("", false);
    log.add("List saved: models.csv", false);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(log.count(), 2);
    QCOMPARE(log.rowList().at(0).text, "List saved: models.csv");
    QCOMPARE(log.rowList().at(1).time, "14:32");
    QCOMPARE(log.asText(), "14:32\tList saved: models.csv\n14:32\tReport saved: r1.pdf");
    log.add("=1+1", false); // a name that a spreadsheet would compute
    QVERIFY(log.asText().startsWith("14:32\t'=1+1\n"));
    log.clear();
    QCOMPARE(log.count(), 0);
}

void TestNoticeLog::failuresAreMarkedUntilTheyWereSeen()
{
    NoticeLog log(nullptr);
    log.add("Removed A", false);
    QVERIFY(!log.hasFailed());
    log.add("r1.pdf cannot be written", true);
    log.add("Removed B", false);
    QVERIFY(log.hasFailed());
    QVERIFY(log.rowList().at(1).failure && !log.rowList().at(0).failure);
    log.markSeen();
    QVERIFY(!log.hasFailed());
    QCOMPARE(log.count(), 3);
}

void TestNoticeLog::forgetsTheOldest()
{
    NoticeLog log(nullptr);
    for (int at = 0; at <= NoticeLog::kMost; ++at) {
        log.add(QString::number(at), false);
    }
    QCOMPARE(log.count(), static_cast<int>(NoticeLog::kMost));
    QCOMPARE(log.rowList().constLast().text, "1");
}

QTEST_GUILESS_MAIN(TestNoticeLog)
#include "tst_notice_log.moc"
