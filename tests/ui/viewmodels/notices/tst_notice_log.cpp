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
    void theLastChangeOfAKindCanBeTakenBack();
    void whatIsSaidAgainIsShownAgain();
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

void TestNoticeLog::theLastChangeOfAKindCanBeTakenBack()
{
    NoticeLog log(nullptr);
    QSignalSpy undone(&log, &NoticeLog::undone);
    QSignalSpy withdrawn(&log, &NoticeLog::withdrawn);
    log.addUndoable("Removed A", Undoable::Saved);
    const QString first = log.rowList().constFirst().id;
    log.addUndoable("Applied: FP8", Undoable::Requirement);
    log.add("Report saved: r1.pdf", false);
    QVERIFY(log.rowList().at(2).isUndoable() && log.rowList().at(1).isUndoable()); // a newer message loses neither
    log.addUndoable("Removed B", Undoable::Saved);
    QVERIFY(!log.rowList().at(3).isUndoable()); // B would come back
    QCOMPARE(withdrawn.size(), 1);
    log.undo(first);
    QCOMPARE(undone.size(), 0);
    const QString last = log.rowList().constFirst().id;
    log.undo(last);
    log.undo(last);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.constFirst().constFirst().value<Undoable>(), Undoable::Saved);
    log.withdraw(Undoable::Requirement);
    log.undo(log.rowList().at(2).id);
    QCOMPARE(undone.size(), 1);
}

void TestNoticeLog::whatIsSaidAgainIsShownAgain()
{
    NoticeLog log(nullptr);
    QSignalSpy said(&log, &NoticeLog::said);
    log.add("Report saved: r1.pdf", false);
    log.add("Report saved: r1.pdf", false);
    QCOMPARE(said.size(), 2);
    QCOMPARE(log.count(), 1);
    log.addUndoable("Removed A", Undoable::Saved);
    log.undo(log.rowList().constFirst().id);
    log.addUndoable("Removed A", Undoable::Saved); // put back and removed once more
    QCOMPARE(log.count(), 3);
    QVERIFY(log.rowList().constFirst().isUndoable());
    QVERIFY(said.constLast().at(2).toBool());
}

QTEST_GUILESS_MAIN(TestNoticeLog)
#include "tst_notice_log.moc"
