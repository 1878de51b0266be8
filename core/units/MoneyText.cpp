#include "core/units/MoneyText.h"

#include <algorithm>
#include <optional>

namespace berth {
namespace {

constexpr std::size_t kGroup = 3;

struct Parts
{
    std::string whole;
    std::string decimals;
    bool negative;
};

Parts partsOf(Money amount)
{
    const bool negative = amount.minor < 0;
    const auto size =
        negative ? 0 - static_cast<std::uint64_t>(amount.minor) : static_cast<std::uint64_t>(amount.minor);
    std::string digits = std::to_string(size);
    const std::size_t places = amount.currency.decimals;
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    return {digits.substr(0, digits.size() - places), digits.substr(digits.size() - places), negative};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// The text with what is needed to name a place in it.
class MoneyReader
{
public:
    MoneyReader(std::string_view text, std::optional<Currency> fallback, std::string where)
        : m_text(text), m_fallback(fallback), m_where(std::move(where))
    { }

    Result<Money> read()
    {
        skipSpaces();
        const std::size_t before = m_at;
        const std::string_view leading = letters();
        skipSpaces();
        const std::size_t numberAt = m_at;
        const std::string_view number = digits();
        skipSpaces();
        const std::size_t after = m_at;
        const std::string_view trailing = leading.empty() ? letters() : std::string_view();
        skipSpaces();
        if (number.empty()) {
            return unreadable(m_at, "digits");
        }
        constexpr std::size_t kCode = 3; // letters of a currency; "400k" and "400 thousand USD" have a word before it
        const bool isMore = m_at < m_text.size();
        if (!trailing.empty() && (trailing.size() < kCode || (isMore && trailing.size() > kCode))) {
            return unreadable(after, "amount");
        }
        if (isMore) {
            return unreadable(m_at, "currency");
        }
        const Result<Currency> currency =
            currencyOf(leading.empty() ? trailing : leading, leading.empty() ? after : before);
        return currency ? amountOf(number, numberAt, *currency) : std::unexpected(currency.error());
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ') {
            ++m_at;
        }
    }
    template <class Predicate>
    std::string_view run(Predicate belongs)
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && belongs(m_text[m_at])) {
            ++m_at;
        }
        return m_text.substr(begin, m_at - begin);
    }
    std::string_view letters() { return run(isLetter); }
    std::string_view digits()
    {
        return run([](char c) { return isDigit(c) || c == ',' || c == '.' || c == '-'; });
    }

    Result<Currency> currencyOf(std::string_view code, std::size_t at) const
    {
        if (!code.empty()) {
            return findCurrency(code, m_where);
        }
        return m_fallback ? Result<Currency>(*m_fallback) : unreadable(at, "currency");
    }

    Result<Money> amountOf(std::string_view number, std::size_t at, Currency currency) const
    {
        const bool negative = number.starts_with('-');
        const std::size_t first = negative ? 1 : 0;
        const std::size_t point = std::min(number.find('.'), number.size());
        const Result<std::string> whole = wholeDigits(number.substr(first, point - first), at + first);
        if (!whole) {
            return std::unexpected(whole.error());
        }
        const Result<std::string> decimals = decimalDigits(number.substr(point), at + point, currency);
        if (!decimals) {
            return std::unexpected(decimals.error());
        }
        std::string all = *whole + *decimals;
        all.erase(0, std::min(all.find_first_not_of('0'), all.size() - 1));
        constexpr std::size_t kMostDigits = 16; // of kMostMinor
        const std::int64_t minor = all.size() > kMostDigits ? kMostMinor + 1 : std::stoll(all);
        if (minor > kMostMinor) {
            return unreadable(at, "most " + moneyText({kMostMinor, currency}));
        }
        return Money{negative ? -minor : minor, currency};
    }

    // Digits, or groups of three between commas of which the first may be shorter.
    Result<std::string> wholeDigits(std::string_view text, std::size_t at) const
    {
        const bool grouped = text.find(',') != std::string_view::npos;
        for (const bool commas : {true, false}) { // a wrong comma is named before a missing one
            for (std::size_t place = 0; place < text.size(); ++place) {
                const bool comma = text[place] == ',';
                const bool border = grouped && (text.size() - place) % (kGroup + 1) == 0;
                if (!comma && !isDigit(text[place])) {
                    return unreadable(at + place, "digits");
                }
                if (comma == commas && (comma != border || (comma && place == 0))) {
                    return unreadable(at + place, "grouping");
                }
            }
        }
        std::string digits(text);
        std::erase(digits, ',');
        return digits.empty() ? Result<std::string>(unreadable(at, "digits")) : digits;
    }

    // What stands from the point on, filled up to the decimals of the currency.
    Result<std::string> decimalDigits(std::string_view text, std::size_t at, Currency currency) const
    {
        if (text.empty()) {
            return std::string(currency.decimals, '0');
        }
        const std::string digits(text.substr(1));
        if (digits.empty()) {
            return unreadable(at, "digits");
        }
        if (digits.size() > currency.decimals) {
            return unreadable(at + 1 + currency.decimals, "decimals " + std::to_string(currency.decimals));
        }
        if (const auto wrong = std::find_if_not(digits.begin(), digits.end(), isDigit); wrong != digits.end()) {
            return unreadable(at + 1 + static_cast<std::size_t>(wrong - digits.begin()), "digits");
        }
        return digits + std::string(currency.decimals - digits.size(), '0');
    }

    [[nodiscard]] std::unexpected<Error> unreadable(std::size_t at, std::string rule) const
    {
        return failure(ErrorCode::MoneyUnreadable, {std::string(m_text), std::to_string(at + 1), std::move(rule)},
                       m_where);
    }

    std::string_view m_text;
    std::optional<Currency> m_fallback;
    std::string m_where;
    std::size_t m_at = 0;
};

} // namespace

std::string moneyDigits(Money amount)
{
    const Parts parts = partsOf(amount);
    return (parts.negative ? "-" : "") + parts.whole + (parts.decimals.empty() ? "" : '.' + parts.decimals);
}

std::string moneyText(Money amount)
{
    Parts parts = partsOf(amount);
    for (std::size_t at = parts.whole.size(); at > kGroup; at -= kGroup) {
        parts.whole.insert(at - kGroup, ",");
    }
    return (parts.negative ? "-" : "") + parts.whole + (parts.decimals.empty() ? "" : '.' + parts.decimals) + ' '
        + std::string(amount.currency.text());
}

std::string unitPriceText(const UnitPrice& price)
{
    return millionthsText(price.amount) + ' ' + std::string(price.currency.text());
}

Result<Money> parseMoney(std::string_view text, std::string where)
{
    return MoneyReader(text, std::nullopt, std::move(where)).read();
}

Result<Money> parseMoney(std::string_view text, Currency fallback, std::string where)
{
    return MoneyReader(text, fallback, std::move(where)).read();
}

Result<UnitPrice> parseUnitPrice(std::string_view text, Currency fallback, std::string where)
{
    const std::size_t space = std::min(text.find(' '), text.size());
    const auto amount = parseMillionths(text.substr(0, space));
    if (!amount) {
        return failure(ErrorCode::MoneyUnreadable, {std::string(text), "1", "decimal 6"}, std::move(where));
    }
    if (space == text.size()) {
        return UnitPrice{*amount, fallback};
    }
    const auto currency = findCurrency(text.substr(space + 1), std::move(where));
    return currency ? Result<UnitPrice>({*amount, *currency}) : std::unexpected(currency.error());
}

} // namespace berth
