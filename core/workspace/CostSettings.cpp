#include "core/workspace/CostSettings.h"

#include "core/units/MoneyText.h"

#include <array>
#include <charconv>
#include <cmath>
#include <sstream>
#include <string_view>
#include <system_error>

namespace berth::workspace {
namespace {

using cost::CostParameter;

struct Item
{
    const char* name;
    std::optional<CostParameter> usual;
};

// In the order of CostItem.
constexpr std::array<Item, kCostItems> kItems{{{"cost.pue", CostParameter::Pue},
                                               {"cost.utilisation", CostParameter::Utilisation},
                                               {"cost.years", CostParameter::AmortisationYears},
                                               {"cost.residual", CostParameter::ResidualShare},
                                               {"cost.discount", CostParameter::DiscountRate},
                                               {"cost.support", CostParameter::SupportShare},
                                               {"cost.staff-count", CostParameter::StaffFte},
                                               {"cost.tariff", CostParameter::ElectricityPrice},
                                               {"cost.colocation", CostParameter::ColocationRate},
                                               {"cost.space", std::nullopt},
                                               {"cost.staff-pay", CostParameter::StaffYearly},
                                               {"cost.software", CostParameter::SoftwareYearly},
                                               {"cost.installation", std::nullopt},
                                               {"cost.licences", std::nullopt}}};
constexpr const char* kCurrency = "cost.currency";
constexpr const char* kRates = "cost.rates";
constexpr const char* kPremises = "cost.premises";
constexpr const char* kColocated = "colocation";
constexpr const char* kRented = "rent";
constexpr const char* kEnergyIncluded = "cost.colocation-with-energy";
constexpr const char* kYes = "yes";
constexpr char kLine = '\n';
constexpr char kPart = '\t';
constexpr double kWattsPerKilowatt = 1e3;

const Item& factsOf(CostItem item)
{
    return kItems.at(static_cast<std::size_t>(item));
}

// The shortest text that is read back as the same number.
std::string numberText(double number)
{
    std::array<char, 32> text{};
    const auto [end, problem] = std::to_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() ? std::string(text.data(), end) : std::string();
}

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc() && stop == text.data() + text.size() && std::isfinite(number);
    return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

std::vector<std::string> splitAt(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

std::string amountsText(const std::vector<UnitPrice>& amounts)
{
    std::string text;
    for (const UnitPrice& amount : amounts) {
        text += millionthsText(amount.amount) + ' ' + std::string(amount.currency.text()) + kLine;
    }
    return text;
}

std::vector<UnitPrice> amountsOf(const std::string& text)
{
    std::vector<UnitPrice> amounts;
    for (const std::string& line : splitAt(text, kLine)) {
        const auto amount = parseUnitPrice(line, Currency());
        if (amount && amount->currency != Currency()) {
            amounts.push_back(*amount);
        }
    }
    return amounts;
}

// What would end a line or a part stays out of what people type into one.
std::string plain(std::string text)
{
    std::erase_if(text, [](char c) { return c == kLine || c == kPart || c == '\r'; });
    return text;
}

std::string ratesText(const std::vector<cost::ExchangeRate>& rates)
{
    std::string text;
    for (const cost::ExchangeRate& rate : rates) {
        text += std::string(rate.from.text()) + ':' + std::string(rate.to.text()) + '=' + millionthsText(rate.rate)
            + kPart + plain(rate.asOf) + kPart + plain(rate.source) + kLine;
    }
    return text;
}

std::vector<cost::ExchangeRate> ratesOf(const std::string& text)
{
    std::vector<cost::ExchangeRate> rates;
    for (const std::string& line : splitAt(text, kLine)) {
        std::vector<std::string> parts = splitAt(line, kPart);
        parts.resize(3);
        if (auto rate = cost::parseExchangeRate(parts[0], parts[1], parts[2])) {
            rates.push_back(*std::move(rate));
        }
    }
    return rates;
}

void readItem(CostSettings& settings, const std::string& name, const std::string& value)
{
    for (int at = 0; at < kCostItems; ++at) {
        const auto item = static_cast<CostItem>(at);
        if (name != factsOf(item).name) {
            continue;
        }
        if (!isAmount(item)) {
            if (const auto number = numberOf(value)) {
                settings.numbers[item] = *number;
            }
        } else if (auto amounts = amountsOf(value); !amounts.empty()) {
            settings.amounts[item] = std::move(amounts);
        }
    }
}

std::optional<double> number(const CostSettings& settings, CostItem item)
{
    const auto found = settings.numbers.find(item);
    return found != settings.numbers.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<Millionths> share(const CostSettings& settings, CostItem item)
{
    return number(settings, item).transform([](double value) {
        return Millionths{std::llround(value * static_cast<double>(kMillion))};
    });
}

// In that currency, or by the first rate that leads to it.
std::optional<cost::Stated> statedAmount(const CostSettings& settings, CostItem item, Currency currency)
{
    const auto found = settings.amounts.find(item);
    if (found == settings.amounts.end()) {
        return std::nullopt;
    }
    for (const UnitPrice& amount : found->second) {
        if (amount.currency == currency) {
            return cost::Stated{.asSet = amount, .each = amount, .rate = {}};
        }
    }
    for (const UnitPrice& amount : found->second) {
        if (const auto converted = cost::convert(amount, currency, settings.rates)) {
            return cost::Stated{.asSet = amount, .each = converted->amount, .rate = *converted->rate};
        }
    }
    return std::nullopt;
}

// So many times an amount; nothing where it is not set or more than can be counted. `stated` tells what it was made of.
std::optional<Money> times(const CostSettings& settings, CostItem item, Currency currency, double count,
                           std::optional<cost::Stated>& stated)
{
    auto one = statedAmount(settings, item, currency);
    const auto money = one ? roundedMoney(toDouble(one->each.amount) * count * static_cast<double>(currency.scale()),
                                          currency, Rounding::HalfEven)
                           : Result<Money>(Money{0, currency});
    if (!one || !money) {
        return std::nullopt;
    }
    one->count = count;
    stated = std::move(one);
    return *money;
}

std::int64_t acceleratorsOf(const cost::CostSubject& subject)
{
    const cost::Machine& machine = subject.machine;
    const int each = machine.system != nullptr ? machine.system->acceleratorCount : machine.acceleratorCount;
    return std::int64_t{each} * subject.nodes;
}

double mostKilowatts(const cost::CostSubject& subject)
{
    const auto& rated = subject.machine.system != nullptr ? subject.machine.system->maxPower : std::nullopt;
    const double watts = rated ? rated->value * subject.nodes : subject.active.value;
    return watts / kWattsPerKilowatt;
}

void addPremises(cost::CostRequest& request, const CostSettings& settings, const cost::CostSubject& subject)
{
    if (settings.premises == Premises::Rented) {
        request.spaceMonthly = times(settings, CostItem::Space, request.currency, 1, request.stated.space);
    } else if (settings.premises == Premises::Colocated) {
        auto rate = statedAmount(settings, CostItem::Colocation, request.currency);
        const double kilowatts = mostKilowatts(subject);
        if (rate && kilowatts > 0) {
            request.colocation = cost::Colocation{kilowatts, rate->each, settings.energyIncluded};
            request.stated.colocation = std::move(rate);
        }
    }
}

} // namespace

std::optional<CostParameter> parameterOf(CostItem item)
{
    return factsOf(item).usual;
}

Fields costFields(const CostSettings& settings)
{
    Fields fields{{kCurrency, settings.currency}, {kRates, ratesText(settings.rates)}};
    for (int at = 0; at < kCostItems; ++at) {
        const auto item = static_cast<CostItem>(at);
        const auto amounts = settings.amounts.find(item);
        const auto own = number(settings, item);
        const std::string value = amounts != settings.amounts.end() ? amountsText(amounts->second) : std::string();
        fields.emplace_back(factsOf(item).name, own ? numberText(*own) : value);
    }
    const bool colocated = settings.premises == Premises::Colocated;
    fields.emplace_back(kPremises, colocated ? kColocated : settings.premises == Premises::Rented ? kRented : "");
    fields.emplace_back(kEnergyIncluded, settings.energyIncluded ? kYes : "");
    return fields;
}

CostSettings costSettingsOf(const Fields& fields)
{
    CostSettings settings;
    for (const auto& [name, value] : fields) {
        if (name == kCurrency) {
            const auto currency = findCurrency(value);
            settings.currency = currency ? std::string(currency->text()) : std::string();
        } else if (name == kRates) {
            settings.rates = ratesOf(value);
        } else if (name == kPremises) {
            settings.premises = value == kColocated ? Premises::Colocated
                : value == kRented                  ? Premises::Rented
                                                    : Premises::NotCounted;
        } else if (name == kEnergyIncluded) {
            settings.energyIncluded = value == kYes;
        } else {
            readItem(settings, name, value);
        }
    }
    return settings;
}

std::optional<UnitPrice> ownAmount(const CostSettings& settings, CostItem item, Currency currency)
{
    return statedAmount(settings, item, currency).transform([](const cost::Stated& stated) { return stated.each; });
}

cost::CostRequest costRequest(const CostSettings& settings, Currency currency, std::string today,
                              const cost::CostSubject& subject)
{
    cost::CostRequest request;
    request.currency = currency;
    request.today = std::move(today);
    request.pue = number(settings, CostItem::Pue);
    request.utilisation = number(settings, CostItem::Utilisation);
    request.discountRate = number(settings, CostItem::Discount);
    request.years =
        number(settings, CostItem::Years).transform([](double years) { return static_cast<int>(std::lround(years)); });
    request.residualShare = share(settings, CostItem::Residual);
    request.supportShare = share(settings, CostItem::Support);
    request.stated.tariff = statedAmount(settings, CostItem::Tariff, currency);
    request.tariff = ownAmount(settings, CostItem::Tariff, currency);
    request.softwareYearly = times(settings, CostItem::Software, currency, static_cast<double>(acceleratorsOf(subject)),
                                   request.stated.software);
    if (!subject.owned) { // what is there already stands and runs
        request.installation = times(settings, CostItem::Installation, currency, static_cast<double>(subject.nodes),
                                     request.stated.installation);
    }
    request.licences = times(settings, CostItem::Licences, currency, static_cast<double>(acceleratorsOf(subject)),
                             request.stated.licences);
    if (const auto people = number(settings, CostItem::StaffCount)) {
        request.staffYearly = times(settings, CostItem::StaffPay, currency, *people, request.stated.staff);
    }
    addPremises(request, settings, subject);
    return request;
}

} // namespace berth::workspace
