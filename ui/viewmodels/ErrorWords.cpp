#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

struct Arguments
{
    const Error& error;
    const Formatter& format;

    [[nodiscard]] QString at(std::size_t index) const
    {
        return index < error.arguments.size() ? QString::fromStdString(error.arguments[index]) : QString();
    }
    // A number as people read it; anything else as it is.
    [[nodiscard]] QString number(std::size_t index) const
    {
        bool isNumber = false;
        const double value = at(index).toDouble(&isNumber);
        constexpr int kShareDecimals = 2;
        const bool whole = value == static_cast<double>(static_cast<qint64>(value));
        return isNumber ? format.decimal(value, whole ? 0 : kShareDecimals) : at(index);
    }
    [[nodiscard]] QString name(std::size_t index) const { return inputName(at(index).toStdString()); }
};

class Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static QString unknown(const Arguments& a);
    static QString workspaceReason(const QString& reason);
    static QString sentence(const Arguments& a);
};

QString Errors::unknown(const Arguments& a)
{
    return tr("\"%1\" is not in the catalogue. The nearest entries are %2.").arg(a.at(0), a.at(1));
}

// The reasons of core/workspace/Workspace.h.
QString Errors::workspaceReason(const QString& reason)
{
    if (reason == QLatin1String("disk-full")) {
        return tr("The disk is full.");
    }
    if (reason == QLatin1String("read-only")) {
        return tr("The folder cannot be written to.");
    }
    if (reason == QLatin1String("locked")) {
        return tr("Another program holds it.");
    }
    if (reason == QLatin1String("too-large")) {
        return tr("The value is too large.");
    }
    return reason == QLatin1String("missing") ? tr("It is not there.") : tr("The disk reports an error.");
}

QString Errors::sentence(const Arguments& a)
{
    switch (a.error.code) {
    case ErrorCode::UnknownModel:
    case ErrorCode::UnknownPrecision:
    case ErrorCode::UnknownAccelerator:
    case ErrorCode::UnknownSystem:
    case ErrorCode::UnknownNetwork:
    case ErrorCode::UnknownEngine:
    case ErrorCode::UnknownEntry:
        return unknown(a);
    case ErrorCode::AmbiguousId:
        return tr("\"%1\" could be %2.").arg(a.at(0), a.at(1));
    case ErrorCode::CatalogUnreadable:
        return tr("The catalogue %1 cannot be read: %2.").arg(a.at(0), a.at(1));
    case ErrorCode::CatalogDamaged:
        return tr("The catalogue %1 is damaged: %2.").arg(a.at(0), a.at(1));
    case ErrorCode::CatalogVersion:
        return tr("The catalogue %1 has version %2; this program needs %3.").arg(a.at(0), a.at(1), a.at(2));
    case ErrorCode::CsvCell:
        return tr("%1, row %2, %3: %4", "file, row, column, sentence")
            .arg(a.at(0), a.at(1), a.at(2), ruleSentence(a.error, a.format));
    case ErrorCode::CsvShape:
        return tr("%1, row %2: %3", "file, row, sentence").arg(a.at(0), a.at(1), shapeSentence(a.at(2)));
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read: %2.").arg(a.at(0), a.at(1));
    case ErrorCode::FileUnwritable:
        return tr("%1 cannot be written: %2. Choose another place.").arg(a.at(0), a.at(1));
    case ErrorCode::WorkspaceUnreadable:
        return a.at(1) == QLatin1String("no-workspace") ? tr("%1 is no workspace of Berth.").arg(a.at(0))
                                                        : tr("%1 is not there.").arg(a.at(0));
    case ErrorCode::WorkspaceDamaged:
        return tr("The workspace %1 is damaged.").arg(a.at(0));
    case ErrorCode::WorkspaceNewer:
        return tr("The workspace %1 was written by a newer Berth. Update Berth to open it.").arg(a.at(0));
    case ErrorCode::WorkspaceUnwritable:
        return tr("The workspace %1 cannot be written. %2").arg(a.at(0), workspaceReason(a.at(1)));
    case ErrorCode::NotSizable:
        return tr("%1 cannot be sized: %2").arg(a.at(0), notSizableReason(a.at(1).toStdString()));
    case ErrorCode::ValueOutOfRange:
        return tr("%1 must be between %2 and %3.").arg(a.name(0), a.number(2), a.number(3));
    case ErrorCode::ValueNotANumber:
        return tr("%1 must be a number.").arg(a.name(0));
    case ErrorCode::MissingInput:
        return tr("%1 is missing.").arg(a.name(0));
    case ErrorCode::ConflictingInputs:
        return tr("%1 and %2 cannot be given together.").arg(a.name(0), a.name(1));
    case ErrorCode::PrecisionNotForEngine:
        return tr("%2 keeps no KV cache in %1. Engines that do: %3.").arg(a.at(0), a.at(1), a.at(2));
    case ErrorCode::UnknownChoice:
        return tr("%1 must be one of %2, not \"%3\".").arg(a.at(0), a.at(2), a.at(1));
    case ErrorCode::TensorParallelHeads:
        return tr("TP %1 does not divide the %2 attention heads. Allowed: %3.").arg(a.number(0), a.number(1), a.at(2));
    case ErrorCode::PipelineLayers:
        return tr("PP must be between 1 and the number of layers, %1.").arg(a.number(1));
    case ErrorCode::ExpertParallelDense:
        return tr("EP needs a mixture of experts; %1 is dense.").arg(a.at(1));
    case ErrorCode::ExpertParallelSplit:
        return tr("EP %1 does not deal out %2 experts evenly. Allowed: %3.").arg(a.number(0), a.number(1), a.at(2));
    case ErrorCode::ReplicasUneven:
        return tr("%1 replicas cannot share %2 × %3 devices evenly: each takes an even part of a machine, or whole "
                  "machines. Allowed: %4.")
            .arg(a.number(0), a.number(1), a.number(2), a.at(3));
    case ErrorCode::LayoutDevices:
        return tr("TP %1 × PP %2 × DP %3 must be the number of devices, %4.")
            .arg(a.number(0), a.number(1), a.number(2), a.number(3));
    case ErrorCode::UnknownCurrency:
        return tr("\"%1\" is no currency of ISO 4217.").arg(a.at(0));
    case ErrorCode::CurrencyMismatch:
        return tr("Amounts in %1 and %2 need an exchange rate.").arg(a.at(0), a.at(1));
    case ErrorCode::AmountTooLarge:
        return tr("An amount in %1 is too large.").arg(a.at(0));
    case ErrorCode::MoneyUnreadable:
        return tr("\"%1\" is no amount of money: character %2 breaks the rule %3.").arg(a.at(0), a.at(1), a.at(2));
    case ErrorCode::NoExchangeRate:
        return tr("No exchange rate from %1 to %2 is given.").arg(a.at(0), a.at(1));
    case ErrorCode::NoPrice:
        return a.at(2).isEmpty() ? tr("No price of %1 is known.").arg(a.at(0))
                                 : tr("No price of %1 in %2 is known, but in %3.").arg(a.at(0), a.at(1), a.at(2));
    case ErrorCode::PriceUndated:
        return tr("Price %1 has no date.").arg(a.at(0));
    }
    return {};
}

} // namespace

QString sentence(const Error& error, const Formatter& format)
{
    return Errors::sentence({error, format});
}

} // namespace berth::viewmodels
