// Currencies as options: Qt names each in the language of its own country only, so the common ones have their names
// here.
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/settings/ExchangeRates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

struct Named
{
    std::string_view code;
    const char* name;
};

constexpr std::array kNames{
    Named{"USD", QT_TRANSLATE_NOOP("Currencies", "US dollar")},
    Named{"EUR", QT_TRANSLATE_NOOP("Currencies", "Euro")},
    Named{"GBP", QT_TRANSLATE_NOOP("Currencies", "Pound sterling")},
    Named{"CHF", QT_TRANSLATE_NOOP("Currencies", "Swiss franc")},
    Named{"CNY", QT_TRANSLATE_NOOP("Currencies", "Chinese yuan")},
    Named{"JPY", QT_TRANSLATE_NOOP("Currencies", "Japanese yen")},
    Named{"KRW", QT_TRANSLATE_NOOP("Currencies", "South Korean won")},
    Named{"INR", QT_TRANSLATE_NOOP("Currencies", "Indian rupee")},
    Named{"CAD", QT_TRANSLATE_NOOP("Currencies", "Canadian dollar")},
    Named{"AUD", QT_TRANSLATE_NOOP("Currencies", "Australian dollar")},
    Named{"SGD", QT_TRANSLATE_NOOP("Currencies", "Singapore dollar")},
    Named{"HKD", QT_TRANSLATE_NOOP("Currencies", "Hong Kong dollar")},
    Named{"SEK", QT_TRANSLATE_NOOP("Currencies", "Swedish krona")},
    Named{"NOK", QT_TRANSLATE_NOOP("Currencies", "Norwegian krone")},
    Named{"DKK", QT_TRANSLATE_NOOP("Currencies", "Danish krone")},
    Named{"PLN", QT_TRANSLATE_NOOP("Currencies", "Polish zloty")},
    Named{"CZK", QT_TRANSLATE_NOOP("Currencies", "Czech koruna")},
    Named{"BRL", QT_TRANSLATE_NOOP("Currencies", "Brazilian real")},
    Named{"AED", QT_TRANSLATE_NOOP("Currencies", "UAE dirham")},
    Named{"SAR", QT_TRANSLATE_NOOP("Currencies", "Saudi riyal")},
    Named{"KWD", QT_TRANSLATE_NOOP("Currencies", "Kuwaiti dinar")},
};

ChoiceRow optionOf(std::string_view code, const QString& name)
{
    const QString id = text(code);
    ChoiceRow row{.id = id, .name = name.isEmpty() ? id : id + QStringLiteral(" · ") + name};
    row.searched = row.name.toLower();
    return row;
}

} // namespace

QList<ChoiceRow> currencyChoices()
{
    QList<ChoiceRow> options;
    for (const Named& named : kNames) {
        options << optionOf(named.code, QCoreApplication::translate("Currencies", named.name));
    }
    for (const Currency& currency : allCurrencies()) {
        const bool hasName = std::any_of(kNames.begin(), kNames.end(),
                                         [&](const Named& named) { return named.code == currency.text(); });
        if (!hasName) {
            options << optionOf(currency.text(), {});
        }
    }
    return options;
}

} // namespace berth::viewmodels
