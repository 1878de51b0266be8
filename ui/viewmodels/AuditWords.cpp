#include "ui/viewmodels/AuditWords.h"

#include "core/guidance/ClaimFacts.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr double kGiga = 1e9;

class AuditFigures
{
    Q_DECLARE_TR_FUNCTIONS(AuditFigures)

public:
    static QString billions(const QString& number) { return tr("%1 billion").arg(number); }
    static QString withUnit(const QString& number, const QString& unit)
    {
        return tr("%1 %2", "number and unit").arg(number, unit);
    }
    static QString devices(double count, const QString& number)
    {
        return count == 1 ? tr("1 device") : tr("%1 devices").arg(number);
    }
    static QString years(double first, double last)
    {
        const QString from = QString::number(first, 'f', 0);
        return first == last ? from : tr("from %1 to %2", "years").arg(from, QString::number(last, 'f', 0));
    }
    static QString unpublishedRate() { return tr("a rate that is not published"); }
    static QString agreement(guidance::Agreement agreement);
};

QString AuditFigures::agreement(guidance::Agreement agreement)
{
    switch (agreement) {
    case guidance::Agreement::Agree:
        return tr("Agrees");
    case guidance::Agreement::Differ:
        return tr("Differs");
    case guidance::Agreement::NotComparable:
        return tr("Not comparable");
    }
    return {};
}

// Three significant digits, or all of a whole number.
QString plainNumber(double value, const Formatter& format)
{
    constexpr double kThreeDigits = 100;
    constexpr double kTwoDigits = 10;
    if (value == std::round(value) || std::abs(value) >= kThreeDigits) {
        return format.count(value);
    }
    return format.decimal(value, std::abs(value) < kTwoDigits ? 2 : 1);
}

QString figureText(const report::Figure& figure, const Formatter& format)
{
    return QString::fromStdString(report::formatText(figure, *format.texts()));
}

// In GB as guides print it, or in the window's other unit; small amounts keep three digits.
QString memoryText(double bytes, const Formatter& format)
{
    constexpr double kGib = 1024.0 * 1024 * 1024;
    const double unit = format.chosenUnit() == MemoryUnit::Gigabyte ? kGiga : kGib;
    return AuditFigures::withUnit(plainNumber(bytes / unit, format), format.memoryUnit());
}

// A fact in the unit of the claim it is held against.
QString factText(double value, const catalog::GuidanceClaim& claim, const Formatter& format)
{
    const std::string& unit = claim.unit;
    if (unit == "GB") {
        return memoryText(value, format);
    }
    if (unit == "GB/s" || unit == "Gb/s") {
        return figureText(report::bandwidth(BytesPerSecond(value)), format);
    }
    if (unit == "TFLOPS" || unit == "TOPS") {
        constexpr double kTera = 1e12;
        return value > 0 ? AuditFigures::withUnit(plainNumber(value / kTera, format), text(unit))
                         : AuditFigures::unpublishedRate();
    }
    if (unit == "%") {
        return format.text(shown(value, Measure::Share));
    }
    if (unit.starts_with("parameters")) {
        return AuditFigures::billions(format.decimal(value / kGiga, 1));
    }
    return unit.empty() ? plainNumber(value, format) : AuditFigures::withUnit(plainNumber(value, format), text(unit));
}

// Catalogue and guide words for precisions as people write them; other words stay.
QString readable(const std::string& word)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("bf16"), QStringLiteral("BF16")},
        {QStringLiteral("fp16"), QStringLiteral("FP16")},
        {QStringLiteral("fp32"), QStringLiteral("FP32")},
        {QStringLiteral("fp8"), QStringLiteral("FP8")},
        {QStringLiteral("int4"), QStringLiteral("INT4")},
        {QStringLiteral("mxfp4"), QStringLiteral("MXFP4")},
        {QStringLiteral("w8a8"), QStringLiteral("INT8 W8A8")},
        {QStringLiteral("w8a16"), QStringLiteral("INT8 W8A16")},
        {QStringLiteral("fp8-block128"), QStringLiteral("FP8")},
    };
    return words.value(text(word), text(word));
}

QString form(QStringView name, double value, const catalog::GuidanceClaim& claim, const Formatter& format)
{
    if (name == u"gb" || name == u"gib") {
        const Bytes bytes(std::llround(value));
        return name == u"gib" ? figureText(report::gibibytes(bytes, report::Detail::Interface), format)
                              : memoryText(value, format);
    }
    if (name == u"rate") {
        return figureText(report::bandwidth(BytesPerSecond(value)), format);
    }
    if (name == u"pct") {
        return figureText(report::share(value, report::Detail::Interface), format);
    }
    if (name == u"b") {
        return AuditFigures::billions(format.count(value / kGiga));
    }
    if (name == u"devices") {
        return AuditFigures::devices(value, format.count(value));
    }
    return name == u"n" ? plainNumber(value, format) : factText(value, claim, format);
}

QString replacement(const QRegularExpressionMatch& match, const guidance::AuditRemark& remark,
                    const catalog::GuidanceClaim& claim, const Formatter& format)
{
    const QString name = match.captured(1);
    const int place = match.captured(2).toInt();
    if (place > 0) {
        return form(name, remark.values.at(static_cast<std::size_t>(place) - 1), claim, format);
    }
    if (name == u"years") {
        return AuditFigures::years(remark.values[0], remark.values[1]);
    }
    return name == u"product" ? text(claim.hardwareText) : readable(name == u"text" ? remark.text : claim.precision);
}

QString claimedHardware(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    const auto* accelerator = guidance::acceleratorOf(catalog, claim);
    const QString name = accelerator != nullptr ? acceleratorName(*accelerator) : text(claim.hardwareText);
    if (name.isEmpty() || !claim.hardwareCount) {
        return name;
    }
    return QCoreApplication::translate("Names", "%1 × %2", "number of devices and their name")
        .arg(QString::number(*claim.hardwareCount), name);
}

} // namespace

QString sentence(const guidance::AuditRemark& remark, const catalog::GuidanceClaim& claim, const Formatter& format)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)([123])?\\}"));
    const QString pattern = remarkPattern(remark.reason);
    QString filled;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += pattern.mid(from, match.capturedStart() - from) + replacement(match, remark, claim, format);
        from = match.capturedEnd();
    }
    return filled + pattern.mid(from);
}

QString agreementWord(guidance::Agreement agreement)
{
    return AuditFigures::agreement(agreement);
}

QString claimedFigure(const catalog::GuidanceClaim& claim, const Formatter& format)
{
    if (claim.value && claim.unit == "year") {
        return QString::number(*claim.value, 'f', 0);
    }
    if (claim.value && claim.unit.starts_with("parameters")) {
        return AuditFigures::billions(plainNumber(*claim.value / kGiga, format));
    }
    if (claim.value && claim.unit == "devices") {
        return AuditFigures::devices(*claim.value, format.count(*claim.value));
    }
    const QString number = claim.value ? plainNumber(*claim.value, format) : text(claim.valueText);
    return !claim.value || claim.unit.empty() ? number : AuditFigures::withUnit(number, text(claim.unit));
}

QString claimFacts(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim, const Formatter& format)
{
    QStringList facts{claimedHardware(catalog, claim), readable(claim.precision)};
    if (claim.unit != "devices" || !claim.hardwareCount) { // the count stands before the hardware
        facts << claimedFigure(claim, format);
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString ownFigure(const guidance::AuditRow& row, const Formatter& format)
{
    if (!row.computed) {
        return {};
    }
    return row.computed->unit == Unit::Bytes ? memoryText(row.computed->value, format)
                                             : factText(row.computed->value, *row.claim, format);
}

} // namespace berth::viewmodels
