// A command line that is refused, as rows of a test: exit code 2, nothing on standard output, one sentence of errors
// that says what is expected.
#pragma once

#include "tests/support/BerthCli.h"

#include <QTest>

namespace berth::test {

inline void refusalColumns()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
}

inline void refusal(const char* name, const char* arguments, const char* says)
{
    QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(says);
}

inline void checkRefusal()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const CliRun result = runCli(arguments.split(QLatin1Char(' '))); // also empty ones
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.errors.count('\n'), qsizetype{1});
    QVERIFY2(result.errors.contains(says.toLatin1()), result.errors.constData());
}

} // namespace berth::test
