// The report of the window: the first page's example as a PDF whose text says what the page says, in two languages, and
// a sentence instead of a file where none can be written. Measures the first frame as well.
#include "tests/support/PdfText.h"
#include "tests/ui/shell/ShippedWindow.h"
#include "ui/shell/ReportSaver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace berth;

class TestReportSaver : public QObject
{
    Q_OBJECT

private slots:
    void savesTheExample()
    {
        const auto window = testing::makeShippedWindow();
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->session().size()->selected() != nullptr, kAnswerMilliseconds);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QCOMPARE(shell::ReportSaver::write(window->session(), path), QString());
        const QByteArray text = testing::textOfPdf(path);
        QVERIFY2(text.contains("DeepSeek-R1"), text.constData());
        QVERIFY(text.contains("Fits"));
        QVERIFY(text.contains("678,272")); // tokens held, as on the page
        QVERIFY(text.contains("Page 1 of "));
        QVERIFY(text.contains("369,795")); // the price, as on the page
    }

    // In the head and the foot of every page; the logo is drawn, whatever the text says.
    void namesTheCompany()
    {
        const auto window = testing::makeShippedWindow();
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->session().size()->selected() != nullptr, kAnswerMilliseconds);
        viewmodels::CompanyProfile& company = *window->session().company();
        company.setName(QStringLiteral("Northgate <b>Systems</b>"));
        company.setRegistration(QStringLiteral("HRB 12345"));
        company.takeLogo(QStringLiteral(":/berth/icons/berth.svg"));
        QVERIFY2(company.hasLogo(), qPrintable(company.logoError()));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QCOMPARE(shell::ReportSaver::write(window->session(), path), QString());
        const QByteArray text = testing::textOfPdf(path);
        QVERIFY2(text.contains("Northgate <b>Systems</b>"), text.constData());
        QVERIFY(text.contains("HRB 12345"));
    }

    void followsTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("German") << QStringLiteral("de")
                                << QStringList{
                                       QStringLiteral("Passt: 8 × H200 141 GB SXM"),
                                       QStringLiteral("16 Nutzer mit 32.768 Token Kontext; Platz für 4 weitere."),
                                       QStringLiteral("127,2 GB"), QStringLiteral("Seite 1 von ")};
        QTest::newRow("Chinese") << QStringLiteral("zh_CN")
                                 << QStringList{QStringLiteral("可容纳：8 × H200 141 GB SXM"),
                                                QStringLiteral("16 个用户，各 32,768 词元上下文；还可再容纳 4 个。"),
                                                QStringLiteral("127.2 GB"), QStringLiteral("第 1 页，共 ")};
        QTest::newRow("English again") << QStringLiteral(
            "en") << QStringList{QStringLiteral("16 users at 32,768 tokens of context; room for 4")};
    }

    // Exchanged while it runs: page, report, plurals and separators.
    void followsTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        const auto window = testing::makeShippedWindow();
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->session().size()->selected() != nullptr, kAnswerMilliseconds);
        QVERIFY(window->session().preferences()->languages().count(language) == 1);
        window->session().preferences()->setLanguage(QStringLiteral("de"));
        window->session().preferences()->setLanguage(language);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QCOMPARE(shell::ReportSaver::write(window->session(), path), QString());
        const QString text = QString::fromUtf8(testing::textOfPdf(path)).replace(QChar::Nbsp, u' ');
        for (const QString& expected : texts)
            QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
    }

    void saysWhatIsWrong()
    {
        const auto window = testing::makeShippedWindow();
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->session().size()->selected() != nullptr, kAnswerMilliseconds);
        const QString problem =
            shell::ReportSaver::write(window->session(), QStringLiteral("/nowhere/at/all/report.pdf"));
        QVERIFY2(problem.contains(QStringLiteral("/nowhere/at/all/report.pdf")), qPrintable(problem));
    }

    // Goal: 500 ms on an idle machine; the limit leaves room for a busy one.
    void firstFrame()
    {
        QElapsedTimer timer;
        timer.start();
        const auto window = testing::makeShippedWindow();
        QVERIFY(window != nullptr);
        QSignalSpy frames(window->window(), &QQuickWindow::frameSwapped);
        QVERIFY(frames.count() > 0 || frames.wait(kAnswerMilliseconds));
        qInfo("first frame after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < kSlowFirstFrame);
    }

private:
    static constexpr int kAnswerMilliseconds = 20'000;
    static constexpr int kSlowFirstFrame = 10'000;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestReportSaver test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report_saver.moc"
