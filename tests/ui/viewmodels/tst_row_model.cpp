// The list behind every view: whatever rows follow whatever rows, views are told exactly what happened.
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/Rows.h"

#include <rapidcheck.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace berth::viewmodels;

namespace {

using Model = RowModel<FindingRow>;

QList<FindingRow> rows(const QStringList& ids, const QString& text = {})
{
    QList<FindingRow> made;
    for (const QString& id : ids) {
        made << FindingRow{.id = id, .severity = Severity::Note, .text = text};
    }
    return made;
}

QStringList ids(const Model& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found << model.data(model.index(row), Model::RowRole).value<FindingRow>().id;
    }
    return found;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeWhatWasSet_data();
    void rowsBecomeWhatWasSet();
    void sameRowsChangeNothing();
    void changedTextIsOneChange();
    void whatStaysIsNotRemoved();
    void placesThatAreWrittenOverStay();
    void anyRowsMayFollowAnyRows();
};

void TestRowModel::rowsBecomeWhatWasSet_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addRow("from nothing") << QStringList{} << QStringList{"a", "b"};
    QTest::addRow("to nothing") << QStringList{"a", "b"} << QStringList{};
    QTest::addRow("appended") << QStringList{"a"} << QStringList{"a", "b"};
    QTest::addRow("in front") << QStringList{"b"} << QStringList{"a", "b"};
    QTest::addRow("turned around") << QStringList{"a", "b", "c"} << QStringList{"c", "b", "a"};
    QTest::addRow("one moved down") << QStringList{"a", "b", "c"} << QStringList{"b", "c", "a"};
    QTest::addRow("all exchanged") << QStringList{"a", "b"} << QStringList{"c", "d", "e"};
}

void TestRowModel::rowsBecomeWhatWasSet()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(before));
    QCOMPARE(ids(model), before);
    model.setRows(rows(after));
    QCOMPARE(ids(model), after);
}

void TestRowModel::sameRowsChangeNothing()
{
    Model model;
    model.setRows(rows({"a", "b"}));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows(rows({"a", "b"}));
    QCOMPARE(changed.count() + inserted.count() + moved.count(), 0);
}

void TestRowModel::changedTextIsOneChange()
{
    Model model;
    model.setRows(rows({"a", "b"}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<FindingRow> next = rows({"a", "b"});
    next[1].text = QStringLiteral("new");
    model.setRows(next);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
}

void TestRowModel::whatStaysIsNotRemoved()
{
    Model model;
    model.setRows(rows({"a", "b", "c"}));
    const QPersistentModelIndex kept = model.index(2);
    model.setRows(rows({"c", "d"}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
}

void TestRowModel::placesThatAreWrittenOverStay()
{
    Model model;
    model.setRows(rows({"a", "b", "c"}));
    const QPersistentModelIndex first = model.index(0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.writeRows(rows({"c", "b", "a", "d"}), 0, 4);
    QCOMPARE(ids(model), QStringList({"c", "b", "a", "d"}));
    QCOMPARE(changed.count(), 2); // b is where it was
    QCOMPARE(first.row(), 0);
    QCOMPARE(inserted.count(), 1);
    model.writeRows(rows({"a"}), 0, 4);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("a")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
}

void TestRowModel::anyRowsMayFollowAnyRows()
{
    const bool held = rc::check("rows follow rows", [] {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 3; ++round) {
            QStringList wanted;
            for (const char letter : *rc::gen::container<std::string>(rc::gen::inRange('a', 'k'))) {
                wanted << QString(QLatin1Char(letter));
            }
            wanted.removeDuplicates();
            model.setRows(rows(wanted, QString::number(round)));
            RC_ASSERT(ids(model) == wanted);
            wanted.sort();
            const qsizetype atOnce = *rc::gen::inRange(1, 12);
            qsizetype from = 0;
            do {
                model.writeRows(rows(wanted, QString::number(round)), from, atOnce);
                from += atOnce;
            } while (from < wanted.size());
            RC_ASSERT(ids(model) == wanted);
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_row_model.moc"
