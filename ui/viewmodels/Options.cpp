#include "ui/viewmodels/Options.h"

#include "core/memory/KvFormat.h"
#include "core/sizing/Defaults.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

class Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    static QString parameters(double count, const Formatter& format);
    static QString attention(spec::AttentionKind kind);
    static QString modelDetail(const spec::ModelSpec& model, const Formatter& format);
    static QString active(const QString& count) { return tr("%1 active", "parameters").arg(count); }
    static QString published(const QString& precision) { return tr("%1, as published").arg(precision); }
    static QString automatic() { return tr("Automatic"); }
    static QString automaticDetail() { return tr("the best for each machine"); }
    static QString native() { return tr("Any native format"); }
    static QString nativeDetail() { return tr("every format that the hardware computes in"); }
    static QString small() { return tr("Any, small weights too"); }
    static QString smallDetail() { return tr("also weights smaller than the arithmetic"); }
    static QString local() { return tr("for one machine"); }
    static QString server() { return tr("for serving"); }
};

QString Options::parameters(double count, const Formatter& format)
{
    constexpr double kBillion = 1e9;
    constexpr double kMillion = 1e6;
    constexpr double kTens = 10 * kBillion;
    if (count >= kBillion) {
        return tr("%1 B", "billions of parameters").arg(format.decimal(count / kBillion, count < kTens ? 1 : 0));
    }
    return tr("%1 M", "millions of parameters").arg(format.decimal(count / kMillion, 0));
}

QString Options::attention(spec::AttentionKind kind)
{
    switch (kind) {
    case spec::AttentionKind::Mha:
        return QStringLiteral("MHA");
    case spec::AttentionKind::Gqa:
        return QStringLiteral("GQA");
    case spec::AttentionKind::Mqa:
        return QStringLiteral("MQA");
    case spec::AttentionKind::Mla:
        return QStringLiteral("MLA");
    case spec::AttentionKind::Hybrid:
        return tr("hybrid attention");
    case spec::AttentionKind::Unknown:
        break;
    }
    return {};
}

QString Options::modelDetail(const spec::ModelSpec& model, const Formatter& format)
{
    QStringList parts{tr("%1 parameters").arg(parameters(static_cast<double>(model.paramsTotal), format))};
    if (model.paramsActive && *model.paramsActive != model.paramsTotal) {
        parts << active(parameters(static_cast<double>(*model.paramsActive), format));
    }
    parts << attention(model.attention.kind);
    if (model.moe.experts > 0) {
        parts << QStringLiteral("MoE");
    }
    parts.removeAll({});
    return parts.join(QStringLiteral(", "));
}

ChoiceRow searchable(ChoiceRow row, const QStringList& more = {})
{
    row.searched = (QStringList{row.id, row.name, row.detail, row.note} + more).join(u' ').toLower();
    return row;
}

ChoiceRow precisionOption(const spec::PrecisionSpec& precision, bool published)
{
    const QString shortName = precisionName(precision);
    return searchable({.id = text(precision.id.text),
                       .name = published ? Options::published(shortName) : shortName,
                       .detail = shortName == text(precision.name) ? QString() : text(precision.name)});
}

// What is left out: single block types of ggml, which no whole model is stored in, and 32 and 16 bit forms that only
// old hardware needs.
bool makesSense(const spec::PrecisionSpec& precision, const std::string& published)
{
    const std::string& id = precision.id.text;
    return id != published && precision.kind != spec::PrecisionKind::GgmlBlock && id != "fp32" && id != "fp16"
        && id != "gguf-f32" && id != "gguf-f16";
}

} // namespace

QList<ChoiceRow> modelOptions(const catalog::Catalog& catalog, const Formatter& format)
{
    QList<ChoiceRow> options;
    for (const spec::ModelSpec& model : catalog.models) {
        QStringList note{text(model.license), format.date(text(model.releaseDate))};
        note.removeAll({});
        options << searchable({.id = text(model.id.text),
                               .name = text(model.displayName),
                               .detail = Options::modelDetail(model, format),
                               .note = note.join(QStringLiteral(" · ")),
                               .refusal = model.sizable ? QString() : notSizableReason(model.notSizableReason),
                               .size = static_cast<double>(model.paramsTotal),
                               .date = text(model.releaseDate)},
                              {text(model.family), text(model.publisher)});
    }
    return options;
}

QList<ChoiceRow> precisionOptions(const catalog::Catalog& catalog, const spec::ModelSpec& model)
{
    constexpr qsizetype kOpenChoices = 2;
    const std::string published = sizing::nativePrecision(model);
    QList<ChoiceRow> options{
        searchable({.name = Options::native(), .detail = Options::nativeDetail()}),
        searchable({.id = kAnyPrecision, .name = Options::small(), .detail = Options::smallDetail()})};
    for (const spec::PrecisionSpec& precision : catalog.precisions) {
        if (precision.id.text == published) {
            options.insert(kOpenChoices, precisionOption(precision, true));
        } else if (makesSense(precision, published)) {
            options << precisionOption(precision, false);
        }
    }
    return options;
}

QList<ChoiceRow> kvCacheOptions()
{
    QList<ChoiceRow> options;
    for (const memory::KvFormatFacts& facts : memory::kKvFormats) {
        if (facts.format != memory::KvFormat::Fp16 && facts.format != memory::KvFormat::Fp32) {
            options << searchable({.id = text(facts.id), .name = kvFormatName(facts.format)});
        }
    }
    // FP8 right after BF16: the two that every serving engine offers.
    std::stable_partition(options.begin(), options.end(), [](const ChoiceRow& row) {
        return row.id == QLatin1String("bf16") || row.id == QLatin1String("fp8");
    });
    return options;
}

QList<ChoiceRow> engineOptions(const catalog::Catalog& catalog)
{
    QList<ChoiceRow> options{searchable({.name = Options::automatic(), .detail = Options::automaticDetail()})};
    for (const spec::EngineSpec& engine : catalog.engines) {
        options << searchable(
            {.id = text(engine.id.text),
             .name = text(engine.name),
             .detail = engine.kind == spec::EngineKind::Local ? Options::local() : Options::server()});
    }
    return options;
}

QList<ChoiceRow> systemOptions(const catalog::Catalog& catalog, const Formatter& format)
{
    QList<ChoiceRow> options;
    for (const spec::SystemSpec& system : catalog.systems) {
        const QString power =
            system.maxPower ? format.text(shown(system.maxPower->value, Measure::Kilowatts)) : QString();
        options << searchable(
            {.id = text(system.id.text), .name = wholeSystemName(system), .detail = text(system.vendor), .note = power},
            {text(system.accelerator.text), text(system.cpu), text(system.name)});
    }
    return options;
}

QList<ChoiceRow> acceleratorOptions(const catalog::Catalog& catalog)
{
    QList<ChoiceRow> options;
    for (const spec::AcceleratorSpec& accelerator : catalog.accelerators) {
        const QString year = accelerator.releaseYear > 0 ? QString::number(accelerator.releaseYear) : QString();
        options << searchable({.id = text(accelerator.id.text),
                               .name = acceleratorName(accelerator),
                               .detail = QStringList{text(accelerator.vendorName), text(accelerator.formFactor)}.join(
                                   QStringLiteral(" · ")),
                               .note = year,
                               .size = accelerator.memoryGb,
                               .date = year},
                              {text(accelerator.architecture), text(accelerator.memoryType)});
    }
    return options;
}

} // namespace berth::viewmodels
