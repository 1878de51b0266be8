#include "app/cli/CostDesk.h"

#include "app/cli/InputFile.h"
#include "app/cli/Messages.h"
#include "app/cli/Report.h"

#include "core/catalog/PriceList.h"
#include "core/report/FormatText.h"
#include "core/units/MoneyText.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <compare>

namespace berth::cli {

namespace {

std::string todayText()
{
    const report::Date day = today(); // of the document, too
    return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

// Fills a request from what was typed; the first thing that cannot be read ends it.
class RequestReader
{
public:
    RequestReader(cost::CostRequest& request, std::span<const cost::ExchangeRate> rates)
        : m_request(request), m_rates(rates)
    { }

    void money(std::optional<Money>& into, const std::string& text, const char* option)
    {
        if (!text.empty() && !m_error) {
            take(into, parseMoney(text, m_request.currency, option), option);
        }
    }
    void price(std::optional<UnitPrice>& into, const std::string& text, const char* option)
    {
        if (!text.empty() && !m_error) {
            take(into, parseUnitPrice(text, m_request.currency, option), option);
        }
    }
    void percent(std::optional<Millionths>& into, const std::optional<double>& value, const char* option)
    {
        constexpr double kHundred = 100;
        if (value && !m_error) {
            if (*value >= 0 && *value <= kHundred) {
                into = Millionths{std::llround(*value / kHundred * static_cast<double>(kMillion))};
            } else {
                m_error = Error{ErrorCode::ValueOutOfRange, {option, fmt::format("{}", *value), "0", "100"}, option};
            }
        }
    }
    void fail(Error error)
    {
        if (!m_error) {
            m_error = std::move(error);
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    // In the currency of the costs.
    template <class T>
    void take(std::optional<T>& into, const Result<T>& read, const char* option)
    {
        const auto converted = read ? cost::convert(*read, m_request.currency, m_rates) : std::unexpected(read.error());
        if (converted) {
            into = converted->amount;
        } else {
            m_error = converted.error();
            m_error->where = option;
        }
    }

    cost::CostRequest& m_request;
    std::span<const cost::ExchangeRate> m_rates;
    std::optional<Error> m_error;
};

void readColocation(RequestReader& reader, const CostOptions& options, cost::CostRequest& request)
{
    std::optional<UnitPrice> rate;
    reader.price(rate, options.colocation, "colocation");
    if (rate && !options.colocationPower) {
        reader.fail({ErrorCode::MissingInput, {"colocation-kw"}, "colocation"});
    } else if (rate) {
        request.colocation = cost::Colocation{*options.colocationPower, *rate, options.colocationWithEnergy};
    } else if (options.colocationPower) {
        reader.fail({ErrorCode::MissingInput, {"colocation"}, "colocation-kw"});
    }
}

} // namespace

Result<CostDesk> CostDesk::open(const catalog::Catalog& catalog, const CostOptions& options, std::ostream& errors)
{
    CostDesk desk;
    desk.m_catalog = &catalog;
    desk.m_options = options;
    auto region = findRegion(catalog, options.region);
    if (!region) {
        return std::unexpected(region.error());
    }
    desk.m_options.region = *std::move(region);
    if (options.today.empty()) {
        desk.m_options.today = todayText();
    }
    if (!options.prices.empty()) {
        const auto text = readInput(options.prices);
        if (!text) {
            return std::unexpected(text.error());
        }
        auto rows = catalog::readPriceList(*text, options.prices, catalog);
        if (!rows) {
            for (std::size_t place = 0; place + 1 < rows.error().size(); ++place) {
                errors << sentence(rows.error()[place]) << '\n';
            }
            return std::unexpected(rows.error().back());
        }
        desk.m_own = std::move(*rows);
        for (const std::string& column : catalog::unreadColumns(*text, options.prices)) {
            desk.m_unread.push_back(report::cleanText(column));
        }
    }
    for (const std::string& stated : options.rates) {
        auto rate = cost::parseExchangeRate(stated, options.rateDate, std::string());
        if (!rate) {
            return std::unexpected(rate.error());
        }
        desk.m_rates.push_back(std::move(*rate));
    }
    return desk;
}

namespace {

// What costs leave open in one currency: less is better, in this order.
struct OpenSums
{
    int missing = 0; // without a cost
    std::size_t aside = 0; // own prices that no rate leads to
    std::size_t leftOut = 0;

    auto operator<=>(const OpenSums&) const = default;
};

OpenSums openIn(const CostDesk& desk, std::span<const cost::CostSubject> subjects)
{
    OpenSums open;
    for (const cost::CostSubject& subject : subjects) {
        RecordingTrace unread;
        const auto report = desk.report(subject, unread);
        open.missing += report ? 0 : 1;
        open.aside += report ? report->plan.aside.size() : 0;
        open.leftOut += report ? report->plan.leftOut.size() : 0;
    }
    return open;
}

void addOnce(std::vector<Currency>& currencies, Currency currency)
{
    if (std::ranges::find(currencies, currency) == currencies.end()) {
        currencies.push_back(currency);
    }
}

} // namespace

std::vector<Currency> CostDesk::currenciesFor(std::span<const cost::CostSubject> subjects) const
{
    std::vector<Currency> currencies;
    for (const cost::CostSubject& subject : subjects) {
        if (const auto asked = askedCurrency(subject)) { // an error is told where costs are counted
            addOnce(currencies, *asked);
        }
    }
    for (const cost::CostSubject& subject : subjects) {
        if (m_options.currency.empty()) {
            addOnce(currencies, cost::usualCurrency({m_catalog->prices, {}, {}}, subject.machine));
        }
    }
    return currencies;
}

CostDesk CostDesk::inOneCurrency(std::span<const cost::CostSubject> subjects) const
{
    CostDesk best = *this;
    std::optional<OpenSums> least;
    for (const Currency currency : currenciesFor(subjects)) {
        CostDesk desk = *this;
        desk.m_options.currency = currency.text();
        const OpenSums open = openIn(desk, subjects);
        if (!least || open < *least) {
            least = open;
            best = std::move(desk);
        }
    }
    return best;
}

std::string CostDesk::notes() const
{
    std::vector<std::string> rates, later;
    for (const cost::ExchangeRate& rate : m_rates) {
        rates.push_back(
            fmt::format("1 {} = {} {} on {}", rate.from.text(), millionthsText(rate.rate), rate.to.text(), rate.asOf));
    }
    for (const cost::PriceRow& row : m_own) {
        if (row.asOf > m_options.today) { // ISO dates sort as text
            later.push_back(row.itemId + " " + row.asOf);
        }
    }
    const auto line = [](const char* what, const std::vector<std::string>& items) {
        return items.empty() ? std::string() : fmt::format("{}: {}\n", what, fmt::join(items, ", "));
    };
    return line("Exchange rates as given", rates) + line("Own prices dated after today", later)
        + line("Columns of the price list that are not read", m_unread);
}

cost::CostSources CostDesk::sources() const
{
    return {{m_catalog->prices, m_own, m_rates}, m_catalog->costDefaults};
}

// The one named; that of a purchase price that names one; the usual one.
Result<Currency> CostDesk::askedCurrency(const cost::CostSubject& subject) const
{
    if (!m_options.currency.empty()) {
        return findCurrency(m_options.currency, "currency");
    }
    const Currency usual = cost::usualCurrency(sources().book, subject.machine);
    const auto purchase = parseMoney(m_options.purchase, usual);
    return purchase ? purchase->currency : usual;
}

Result<cost::CostRequest> CostDesk::request(const cost::CostSubject& subject) const
{
    const auto currency = askedCurrency(subject);
    return currency ? terms(*currency) : std::unexpected(currency.error());
}

Result<cost::CostRequest> CostDesk::terms(Currency currency) const
{
    const CostOptions& o = m_options;
    cost::CostRequest request;
    request.currency = currency;
    request.region = o.region;
    request.today = o.today;
    request.pue = o.pue;
    request.utilisation = o.utilisation;
    request.years = o.years;
    request.cloudHours = o.cloudHours;
    RequestReader reader(request, m_rates);
    reader.money(request.purchase, o.purchase, "purchase");
    reader.money(request.installation, o.installation, "installation");
    reader.money(request.licences, o.licences, "licences");
    reader.money(request.softwareYearly, o.software, "software");
    reader.money(request.staffYearly, o.staff, "staff");
    reader.money(request.spaceMonthly, o.space, "space");
    reader.money(request.egress, o.egress, "egress");
    reader.money(request.storage, o.storage, "storage");
    reader.price(request.tariff, o.tariff, "tariff");
    reader.price(request.cloudHour, o.cloudPrice, "cloud-price");
    reader.price(request.apiInput, o.apiInput, "api-input");
    reader.price(request.apiOutput, o.apiOutput, "api-output");
    reader.percent(request.supportShare, o.support, "support");
    reader.percent(request.residualShare, o.residual, "residual");
    std::optional<Millionths> discount;
    reader.percent(discount, o.discount, "discount");
    if (discount) {
        request.discountRate = toDouble(*discount);
    }
    readColocation(reader, o, request);
    return reader.error() ? std::unexpected(*reader.error()) : Result<cost::CostRequest>(request);
}

Result<cost::CostReport> CostDesk::report(const cost::CostSubject& subject, RecordingTrace& trace) const
{
    const auto asked = request(subject);
    return asked ? cost::reportCost(sources(), *asked, subject, trace) : std::unexpected(asked.error());
}

} // namespace berth::cli
