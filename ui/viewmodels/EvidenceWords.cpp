#include "ui/viewmodels/EvidenceWords.h"

#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace berth::viewmodels {

namespace {

class EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)

public:
    static QString sentence(const QString& metric, const QString& measured, const QString& predicted,
                            const QString& difference, const QString& run)
    {
        return tr("%1 measured at %2; Berth says %3 for that run, %4. %5.",
                  "what, measured, predicted, difference in percent, which run")
            .arg(metric, measured, predicted, difference, run);
    }
    static QString times(double count, const QString& name, const Formatter& format)
    {
        return tr("%1 × %2", "number of devices and their name").arg(format.count(count), name);
    }
    static QString users(double count, const Formatter& format)
    {
        return count == 1 ? tr("1 user") : tr("%1 users").arg(format.count(count));
    }
    static QString dated(const QString& source, const QString& date)
    {
        return tr("%1, %2", "source, date").arg(source, date);
    }
    static QString metric(std::string_view column);
};

QString EvidenceText::metric(std::string_view column)
{
    if (column == "total_output_tok_s") {
        return tr("System throughput");
    }
    if (column == "total_tok_s") {
        return tr("Throughput with prompts");
    }
    if (column == "per_user_tok_s" || column == "decode_tok_s") {
        return tr("Speed per user");
    }
    if (column == "prefill_tok_s") {
        return tr("Reading prompts");
    }
    return column == "tpot_ms" ? tr("Time per output token") : tr("Time to first token");
}

QString figure(double value, std::string_view column, const Formatter& format)
{
    constexpr double kMilli = 1e-3;
    return column.ends_with("_ms") ? format.text(shown(value * kMilli, Measure::Duration))
                                   : format.text(shown(value, Measure::TokensPerSecond));
}

// "github.com/owner/project" of an address; other sources up to what they cite.
QString publisher(const Provenance& provenance)
{
    static const QRegularExpression address(QStringLiteral("^https?://([^/ ]+(/[^/ ]+){0,2})"));
    const QString first = text(provenance.source).section(QStringLiteral(" | "), 0, 0);
    const QRegularExpressionMatch match = address.match(first);
    return match.hasMatch() ? match.captured(1) : first.section(QStringLiteral(", \""), 0, 0);
}

QString runOf(const evidence::EvidenceEntry& entry, const evidence::EvidenceFacts& facts, const Formatter& format)
{
    const QString device = entry.accelerator != nullptr ? acceleratorName(*entry.accelerator) : text(entry.cpu->name);
    QStringList parts{text(entry.model->displayName), EvidenceText::times(entry.devices, device, format),
                      text(facts.engine)};
    if (entry.concurrency > 0) {
        parts << EvidenceText::users(entry.concurrency, format);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<MeasuredRow> measuredRows(const evidence::EvidenceIndex& index, const std::vector<evidence::Evidence>& measured,
                                const Formatter& format)
{
    QList<MeasuredRow> rows;
    for (const evidence::Evidence& item : measured) {
        const evidence::EvidenceFacts facts = evidence::factsOf(index, *item.entry);
        const report::Figure difference =
            report::difference(item.predicted / item.measured - 1, report::Detail::Interface);
        rows << MeasuredRow{
            .id = text(facts.id) + text(item.metric),
            .text =
                EvidenceText::sentence(EvidenceText::metric(item.metric), figure(item.measured, item.metric, format),
                                       figure(item.predicted, item.metric, format),
                                       QString::fromStdString(report::formatText(difference, *format.texts())),
                                       runOf(*item.entry, facts, format)),
            .source = EvidenceText::dated(publisher(*facts.provenance), format.date(text(facts.provenance->date)))};
    }
    return rows;
}

} // namespace berth::viewmodels
