// berth-cli as a process: what it prints, what it says went wrong and how it ends.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace berth::test {

struct CliRun
{
    int code = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray errors;
};

// `catalogFile`: another catalogue than the one that was built.
inline CliRun runCli(const QStringList& arguments, const QByteArray& input = {}, const QString& catalogFile = {})
{
    constexpr int kPatienceMs = 300'000; // beyond any machine under load; the test's own limit ends it sooner
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!catalogFile.isEmpty()) {
        environment.insert(QStringLiteral("BERTH_CATALOG"), catalogFile);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BERTH_BINARY_DIR "/bin/berth-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(kPatienceMs);
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

// Arguments without spaces in them, as typed.
inline QStringList cliWords(const QString& line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline CliRun run(const QString& line)
{
    return runCli(cliWords(line));
}

inline QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace berth::test
