// Marks from files that anybody may have made: what is drawing comes through, everything else is refused or left out.
#include "ui/viewmodels/settings/LogoFile.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;
using workspace::Logo;

namespace {

QByteArray svg(const QByteArray& inside, const QByteArray& attributes = {})
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 6")"
        + attributes + ">" + inside + "</svg>";
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::blue);
    image.setText(QStringLiteral("Comment"), QStringLiteral("secret"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace

class TestLogoFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingsAreTaken_data();
    void drawingsAreTaken();
    void othersAreRefused_data();
    void othersAreRefused();
    void whatIsNoDrawingIsLeftOut();
    void picturesAreWrittenAnew();
    void damagedPicturesAreRefused();
    void filesAreReadWithALimit();
    void picturesFitTheirRoom();
};

void TestLogoFile::drawingsAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("path") << svg(R"(<path d="M0 0h9v6z" fill="#123"/>)");
    QTest::newRow("style") << svg(R"(<style>.a{fill:#123}</style><g class="a"><circle cx="3" cy="3" r="2"/></g>)");
    QTest::newRow("gradient") << svg(R"x(<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
                                         <rect width="9" height="6" fill="url(#g)"/>)x");
    QTest::newRow("of an editor") << svg(R"(<metadata><a>b</a></metadata>
                                             <rect width="9" height="6" style="fill:#123;stroke-dasharray:none"/>)");
    QTest::newRow("declared") << QByteArray("<?xml version=\"1.0\"?><!-- mark -->\n")
            + svg(R"(<rect width="9" height="6"/>)");
}

void TestLogoFile::drawingsAreTaken()
{
    QFETCH(QByteArray, bytes);
    const auto logo = checkLogo(bytes);
    QVERIFY(logo.has_value());
    QCOMPARE(logo->kind, Logo::Kind::Svg);
    QVERIFY(!logoPicture(*logo, QSize(90, 60)).isNull());
}

void TestLogoFile::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, LogoProblem problem) {
        QTest::newRow(name) << bytes << static_cast<int>(problem);
    };
    row("nothing", "", LogoProblem::UnknownKind);
    row("jpeg", "\xFF\xD8\xFF\xE0 JFIF", LogoProblem::UnknownKind);
    row("program",
        "\x7F"
        "ELF",
        LogoProblem::UnknownKind);
    row("web page", "<html><body/></html>", LogoProblem::Unsafe);
    row("not closed", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>", LogoProblem::Damaged);
    row("empty", svg({}, " height=\"0\"").replace("0 0 9 6", "0 0 0 0"), LogoProblem::Damaged);
    row("script", svg("<script>alert(1)</script>"), LogoProblem::Unsafe);
    row("event", svg(R"x(<rect onclick="x()"/>)x"), LogoProblem::Unsafe);
    row("file", svg(R"(<image xlink:href="file:///etc/passwd" width="9" height="6"/>)"), LogoProblem::Unsafe);
    row("network", svg(R"(<use href="http://example.org/a.svg#b"/>)"), LogoProblem::Unsafe);
    row("link", svg(R"(<a xlink:href="http://example.org"><rect/></a>)"), LogoProblem::Unsafe);
    row("page inside", svg("<foreignObject><b/></foreignObject>"), LogoProblem::Unsafe);
    row("paint from a file", svg(R"x(<rect fill="url( 'file:///etc/passwd#a')"/>)x"), LogoProblem::Unsafe);
    row("style import", svg("<style>@import 'http://example.org/a.css';</style>"), LogoProblem::Unsafe);
    row("style url", svg("<style>.a{fill:u\\72l(http://example.org)}</style>"), LogoProblem::Unsafe);
    row("animation", svg("<animate attributeName=\"x\"/>"), LogoProblem::Unsafe);
    row("text", svg("<text>Company</text>"), LogoProblem::Unsafe);
    row("million laughs",
        "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><svg "
        "xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>",
        LogoProblem::Unsafe);
    row("too deep", svg(QByteArray("<g>").repeated(1000) + QByteArray("</g>").repeated(1000)), LogoProblem::Damaged);
    row("too many parts", svg(QByteArray("<g/>").repeated(50'000)), LogoProblem::Damaged);
    row("too large", svg(QByteArray(2 << 20, ' ')), LogoProblem::TooLarge);
    row("too many pixels", png(5000, 1), LogoProblem::TooManyPixels);
    row("png cut off", png(64, 64).left(40), LogoProblem::Damaged);
}

void TestLogoFile::othersAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const auto logo = checkLogo(bytes);
    QVERIFY(!logo.has_value());
    QCOMPARE(static_cast<int>(logo.error()), problem);
}

void TestLogoFile::whatIsNoDrawingIsLeftOut()
{
    const auto logo = checkLogo(svg(R"(<title>secret</title><metadata>secret</metadata><rect width="9" height="6"/>)"
                                    R"(<e:view xmlns:e="http://example.org" e:path="secret"/>)"));
    QVERIFY(logo.has_value());
    QVERIFY(!QByteArray::fromStdString(logo->bytes).contains("secret"));
    QVERIFY(QByteArray::fromStdString(logo->bytes).contains("rect"));
}

void TestLogoFile::picturesAreWrittenAnew()
{
    const auto logo = checkLogo(png(2400, 600));
    QVERIFY(logo.has_value());
    QCOMPARE(logo->kind, Logo::Kind::Png);
    const QImage again = QImage::fromData(QByteArray::fromStdString(logo->bytes), "png");
    QCOMPARE(again.size(), QSize(1200, 300)); // the longest side that is kept
    QVERIFY(again.text().isEmpty());
}

void TestLogoFile::damagedPicturesAreRefused()
{
    const QByteArray whole = png(16, 16);
    for (int at = 8; at < whole.size(); ++at) { // one byte of each place, behind the signature
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(~damaged.at(at));
        const auto logo = checkLogo(damaged); // refused or repaired, never a crash
        QVERIFY(!logo || !logoPicture(*logo, QSize(16, 16)).isNull());
    }
}

void TestLogoFile::filesAreReadWithALimit()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mark.svg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(svg(R"(<rect width="9" height="6"/>)"));
    file.close();
    QVERIFY(readLogo(path).has_value());
    QVERIFY(file.resize(kMostLogoBytes * 64));
    QCOMPARE(readLogo(path).error(), LogoProblem::TooLarge);
    QCOMPARE(readLogo(folder.path()).error(), LogoProblem::NotReadable);
    QCOMPARE(readLogo(folder.filePath(QStringLiteral("none"))).error(), LogoProblem::NotReadable);
}

void TestLogoFile::picturesFitTheirRoom()
{
    const auto logo = checkLogo(svg(R"(<rect width="9" height="6"/>)"));
    QVERIFY(logo.has_value());
    QCOMPARE(logoPicture(*logo, QSize(90, 20)).size(), QSize(30, 20));
    QVERIFY(logoPicture({}, QSize(90, 20)).isNull());
}

QTEST_GUILESS_MAIN(TestLogoFile)
#include "tst_logo_file.moc"
