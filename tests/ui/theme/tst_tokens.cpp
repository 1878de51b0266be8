// The promises of the theme: contrast, distinct series, one order of meanings everywhere, and icons and fonts on board.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QTest>

#include "core/report/ChartSpec.h"
#include "core/report/Document.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Patterns.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/TypeScale.h"

using namespace berth::theme;

// Charts and documents speak of verdicts and parts in the words of core; the theme colours them by position.
static_assert(static_cast<int>(Verdict::Fits) == static_cast<int>(berth::report::VerdictKind::Fits));
static_assert(static_cast<int>(Verdict::FitsReduced) == static_cast<int>(berth::report::VerdictKind::FitsReduced));
static_assert(static_cast<int>(Verdict::Offload) == static_cast<int>(berth::report::VerdictKind::Offload));
static_assert(static_cast<int>(Verdict::DoesNotFit) == static_cast<int>(berth::report::VerdictKind::DoesNotFit));
static_assert(static_cast<int>(Verdict::Unsupported) == static_cast<int>(berth::report::VerdictKind::Unsupported));
static_assert(static_cast<int>(MemoryPart::Weights) == static_cast<int>(berth::report::MemoryPart::Weights));
static_assert(static_cast<int>(MemoryPart::KvCache) == static_cast<int>(berth::report::MemoryPart::KvCache));
static_assert(static_cast<int>(MemoryPart::Activations) == static_cast<int>(berth::report::MemoryPart::Activations));
static_assert(static_cast<int>(MemoryPart::Runtime) == static_cast<int>(berth::report::MemoryPart::Runtime));
static_assert(static_cast<int>(MemoryPart::Graphs) == static_cast<int>(berth::report::MemoryPart::Graphs));
static_assert(static_cast<int>(MemoryPart::Free) == static_cast<int>(berth::report::MemoryPart::Free));
static_assert(static_cast<int>(MemoryPart::KeptBack) == static_cast<int>(berth::report::MemoryPart::KeptBack));
static_assert(static_cast<int>(MemoryPart::Missing) == static_cast<int>(berth::report::MemoryPart::Missing));

namespace {

constexpr std::array kSchemes{Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr std::array kVerdicts{Verdict::Fits, Verdict::FitsReduced, Verdict::Offload, Verdict::DoesNotFit,
                               Verdict::Unsupported};
constexpr double kTextContrast = 4.5; // WCAG 2.1, success criterion 1.4.3
constexpr double kGraphicContrast = 3; // WCAG 2.1, success criterion 1.4.11
constexpr int kIconSide = 40;

// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QImage painted(const std::function<void(QPainter&, const QRectF&)>& paint)
{
    QImage image(kIconSide, kIconSide, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, kIconSide, kIconSide));
    return image;
}

bool contains(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<ColorRole>("front");
        QTest::addColumn<ColorRole>("back");
        QTest::addColumn<double>("least");
        const auto add = [](const QByteArray& name, ColorRole front, ColorRole back, double least) {
            QTest::newRow(name.constData()) << front << back << least;
        };
        add("text", ColorRole::Text, ColorRole::Surface, kTextContrast);
        add("text, window", ColorRole::Text, ColorRole::Window, kTextContrast);
        add("text, selected", ColorRole::Text, ColorRole::AccentTint, kTextContrast);
        add("text2", ColorRole::Text2, ColorRole::Surface, kTextContrast);
        add("text2, sunken", ColorRole::Text2, ColorRole::Sunken, kTextContrast);
        add("text3", ColorRole::Text3, ColorRole::Surface, kTextContrast);
        add("text3, selected", ColorRole::Text3, ColorRole::AccentTint, kTextContrast);
        add("text3, hover", ColorRole::Text3, ColorRole::Hover, kTextContrast);
        add("accent", ColorRole::Accent, ColorRole::Surface, kTextContrast);
        add("accent, selected", ColorRole::Accent, ColorRole::AccentTint, kTextContrast);
        add("on accent", ColorRole::AccentText, ColorRole::Accent, kTextContrast);
        add("on accent, hover", ColorRole::AccentText, ColorRole::AccentHover, kTextContrast);
        add("on accent, pressed", ColorRole::AccentText, ColorRole::AccentPressed, kTextContrast);
        // What stands beside the page, in panels, under the pointer and in cells that differ.
        const auto addAll = [&](const QByteArray& name, ColorRole front) {
            add(name + ", window", front, ColorRole::Window, kTextContrast);
            add(name + ", sunken", front, ColorRole::Sunken, kTextContrast);
            add(name + ", hover", front, ColorRole::Hover, kTextContrast);
            add(name + ", selected", front, ColorRole::AccentTint, kTextContrast);
            add(name + ", difference", front, ColorRole::Difference, kTextContrast);
        };
        addAll("all text", ColorRole::Text);
        addAll("all text2", ColorRole::Text2);
        addAll("all text3", ColorRole::Text3);
        addAll("all accent", ColorRole::Accent);
        addAll("all errors", ColorRole::Error);
        add("error", ColorRole::Error, ColorRole::Surface, kTextContrast);
        add("warning", ColorRole::Warning, ColorRole::Surface, kTextContrast);
        add("notice", ColorRole::InverseText, ColorRole::Inverse, kTextContrast);
        add("outline", ColorRole::Control, ColorRole::Surface, kGraphicContrast);
        add("ask", ColorRole::Ask, ColorRole::Surface, kGraphicContrast);
        add("axis", ColorRole::Axis, ColorRole::Surface, kGraphicContrast);
    }

    void textIsReadable()
    {
        QFETCH(ColorRole, front);
        QFETCH(ColorRole, back);
        QFETCH(double, least);
        for (const Scheme scheme : kSchemes)
            QVERIFY2(contrast(color(front, scheme), color(back, scheme)) >= least,
                     qPrintable(QStringLiteral("%1 in scheme %2")
                                    .arg(contrast(color(front, scheme), color(back, scheme)))
                                    .arg(static_cast<int>(scheme))));
    }

    void verdictsAreReadable()
    {
        for (const Scheme scheme : kSchemes) {
            for (const Verdict verdict : kVerdicts) {
                const SignalColors colors = verdictColors(verdict, scheme);
                QVERIFY(contrast(colors.text, colors.tint) >= kTextContrast);
                QVERIFY(contrast(colors.text, color(ColorRole::Surface, scheme)) >= kTextContrast);
                QVERIFY(contrast(colors.fill, color(ColorRole::Surface, scheme)) >= kGraphicContrast);
            }
        }
    }

    void seriesAreVisibleAndDistinct()
    {
        for (const Scheme scheme : kSchemes) {
            for (int series = 0; series < kSeriesCount; ++series) {
                QVERIFY(contrast(seriesColor(series, scheme), color(ColorRole::Surface, scheme)) >= kGraphicContrast);
                for (int other = 0; other < series; ++other) {
                    QVERIFY(seriesColor(series, scheme) != seriesColor(other, scheme));
                    QVERIFY(seriesMarker(series) != seriesMarker(other));
                    QVERIFY(seriesDashes(series) != seriesDashes(other));
                }
            }
        }
        QCOMPARE(seriesColor(kSeriesCount, Scheme::Light), seriesColor(0, Scheme::Light));
        QCOMPARE(seriesColor(-1, Scheme::Light), seriesColor(kSeriesCount - 1, Scheme::Light));
    }

    // On the page, and where the band of another series lies behind them.
    void seriesNamesAreReadable()
    {
        constexpr double kBand = 0.1;
        for (const Scheme scheme : kSchemes) {
            const QColor surface = color(ColorRole::Surface, scheme);
            for (int series = 0; series < kSeriesCount; ++series) {
                const QColor ink = seriesTextColor(series, scheme);
                QVERIFY(contrast(ink, surface) >= kTextContrast);
                for (int other = 0; other < kSeriesCount; ++other) {
                    const QColor band = seriesColor(other, scheme);
                    const auto mixed = [&](float front, float back) {
                        return static_cast<float>(kBand * front + (1 - kBand) * back);
                    };
                    const QColor behind =
                        QColor::fromRgbF(mixed(band.redF(), surface.redF()), mixed(band.greenF(), surface.greenF()),
                                         mixed(band.blueF(), surface.blueF()));
                    QVERIFY2(
                        contrast(ink, behind) >= kTextContrast,
                        qPrintable(QStringLiteral("%1 on %2: %3").arg(series).arg(other).arg(contrast(ink, behind))));
                }
            }
        }
    }

    // So that a stack survives greyscale: from dark to light on paper, the other way round on dark ground.
    void memoryPartsFallInLightness()
    {
        for (int part = 1; part <= static_cast<int>(MemoryPart::Graphs); ++part) {
            const auto here = static_cast<MemoryPart>(part);
            const auto before = static_cast<MemoryPart>(part - 1);
            QVERIFY(luminance(memoryColor(here, Scheme::Light)) > luminance(memoryColor(before, Scheme::Light)));
            QVERIFY(luminance(memoryColor(here, Scheme::Dark)) < luminance(memoryColor(before, Scheme::Dark)));
            QVERIFY(luminance(memoryColor(here, Scheme::HighContrast))
                    < luminance(memoryColor(before, Scheme::HighContrast)));
        }
    }

    void iconsTakeAnyColour()
    {
        for (const QColor tint : {QColor(Qt::magenta), QColor(Qt::darkCyan)}) {
            const QImage image = painted([&](QPainter& painter, const QRectF& place) {
                paintIcon(painter, place, QStringLiteral("nav-size"), tint);
            });
            QVERIFY(contains(image, tint));
            QVERIFY(!contains(image, Qt::black));
        }
    }

    void marksAreWhiteInHighContrast()
    {
        for (const Verdict verdict : kVerdicts) {
            const QImage image = painted([&](QPainter& painter, const QRectF& place) {
                paintVerdictMark(painter, place, verdict, Scheme::HighContrast);
            });
            QVERIFY(contains(image, Qt::white));
            QVERIFY(!contains(image, verdictColors(verdict, Scheme::Dark).fill));
        }
    }

    void unknownIconsDrawNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("unknown") << QStringLiteral("no-such-icon");
        QTest::newRow("path") << QStringLiteral("../fonts/NotoSans-Regular");
        QTest::newRow("address") << QStringLiteral("http://127.0.0.1:9/a");
    }

    void unknownIconsDrawNothing()
    {
        QFETCH(QString, name);
        QVERIFY(!hasIcon(name));
        const QImage image =
            painted([&](QPainter& painter, const QRectF& place) { paintIcon(painter, place, name, Qt::magenta); });
        QVERIFY(!contains(image, Qt::magenta));
    }

    void hatchingStaysInside()
    {
        const QImage image = painted([](QPainter& painter, const QRectF& place) {
            paintHatching(painter, place.adjusted(10, 10, -10, -10),
                          memoryHatching(MemoryPart::KeptBack, Scheme::Light, 1));
        });
        QCOMPARE(image.pixelColor(5, 20).alpha(), 0);
        QCOMPARE(image.pixelColor(20, 5).alpha(), 0);
        QVERIFY(contains(image.copy(10, 10, 20, 20), Qt::transparent));
        bool inked = false;
        for (int x = 10; x < 30; ++x)
            inked = inked || image.pixelColor(x, 20).alpha() > 0;
        QVERIFY(inked);
    }

    void fontsAreOnBoard()
    {
        QCOMPARE(addFonts(), QStringList());
        for (const TextRole role : {TextRole::Body, TextRole::BodyMedium, TextRole::BodyStrong}) {
            const QFontInfo info(screenFont(role, 1, QStringLiteral("en")));
            QCOMPARE(info.family(), QStringLiteral("Noto Sans"));
            QCOMPARE(info.weight(), static_cast<int>(typeMetrics(role, QStringLiteral("en")).weight));
        }
    }

    void ideographsAreNamedPerLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        QTest::newRow("en") << "en" << "Noto Sans CJK SC";
        QTest::newRow("zh-CN") << "zh-CN" << "Noto Sans CJK SC";
        QTest::newRow("zh-TW") << "zh-TW" << "Noto Sans CJK TC";
        QTest::newRow("zh_Hant_HK") << "zh_Hant_HK" << "Noto Sans CJK TC";
        QTest::newRow("ja") << "ja" << "Noto Sans CJK JP";
        QTest::newRow("ko") << "ko" << "Noto Sans CJK KR";
    }

    void ideographsAreNamedPerLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, family);
        QCOMPARE(families(language), (QStringList{QStringLiteral("Noto Sans"), family}));
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
