#include "ui/theme/TypeScale.h"

#include <cmath>

#include <QGuiApplication>
#include <QScreen>

namespace berth::theme {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kUsualDotsPerInch = 96;

bool isIdeographic(const QString& language)
{
    return language.startsWith(QLatin1String("zh")) || language.startsWith(QLatin1String("ja"))
        || language.startsWith(QLatin1String("ko"));
}

QString ideographicFamily(const QString& language)
{
    if (language.startsWith(QLatin1String("ja")))
        return QStringLiteral("Noto Sans CJK JP");
    if (language.startsWith(QLatin1String("ko")))
        return QStringLiteral("Noto Sans CJK KR");
    const bool traditional = language.contains(QLatin1String("TW")) || language.contains(QLatin1String("HK"))
        || language.contains(QLatin1String("Hant"));
    return traditional ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC");
}

double screenDotsPerInch()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? kUsualDotsPerInch : screen->logicalDotsPerInchY();
}

TypeMetrics latinMetrics(TextRole role)
{
    switch (role) {
    case TextRole::Hero:
        return {28, 36, QFont::DemiBold};
    case TextRole::Key:
        return {24, 32, QFont::DemiBold};
    case TextRole::KeySmall:
        return {20, 28, QFont::DemiBold};
    case TextRole::Page:
        return {18, 24, QFont::DemiBold};
    case TextRole::Heading:
        return {15, 20, QFont::DemiBold};
    case TextRole::Title:
        return {14, 20, QFont::DemiBold};
    case TextRole::Body:
        return {13, 18, QFont::Normal};
    case TextRole::BodyMedium:
        return {13, 18, QFont::Medium};
    case TextRole::BodyStrong:
        return {13, 18, QFont::DemiBold};
    case TextRole::Dense:
        return {12.5, 16, QFont::Normal};
    case TextRole::DenseMedium:
        return {12.5, 16, QFont::Medium};
    case TextRole::DenseStrong:
        return {12.5, 16, QFont::DemiBold};
    case TextRole::Small:
        return {12, 16, QFont::Normal};
    case TextRole::SmallMedium:
        return {12, 16, QFont::Medium};
    case TextRole::SmallStrong:
        return {12, 16, QFont::DemiBold};
    case TextRole::Caption:
        return {11, 14, QFont::Normal};
    }
    return {13, 18, QFont::Normal};
}

} // namespace

TypeMetrics typeMetrics(TextRole role, const QString& language)
{
    if (role == TextRole::Caption && isIdeographic(language))
        return {12, 15, QFont::Normal};
    return latinMetrics(role);
}

QStringList families(const QString& language)
{
    return {QStringLiteral("Noto Sans"), ideographicFamily(language)};
}

QFont screenFont(TextRole role, double scale, const QString& language)
{
    const TypeMetrics metrics = typeMetrics(role, language);
    const double pixels = metrics.size * scale;
    QFont font;
    font.setFamilies(families(language));
    font.setWeight(metrics.weight);
    if (pixels == std::round(pixels))
        font.setPixelSize(static_cast<int>(pixels));
    else
        font.setPointSizeF(pixels * kPointsPerInch / screenDotsPerInch());
    return font;
}

} // namespace berth::theme
