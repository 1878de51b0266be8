#include "core/units/Currency.h"

#include <algorithm>

namespace berth {
namespace {

// ISO 4217, list one (active codes, without funds, metals and test codes), by the decimals of the minor unit.
constexpr std::string_view kNoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
constexpr std::string_view kTwoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC "
    "SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL ";
constexpr std::string_view kThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";

struct Group
{
    std::string_view codes; // each followed by a space
    std::uint8_t decimals;
};
constexpr std::array kGroups{Group{kTwoDecimals, 2}, Group{kNoDecimals, 0}, Group{kThreeDecimals, 3}};

} // namespace

Result<Currency> findCurrency(std::string_view code, std::string where)
{
    Currency currency;
    const auto isLetter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    if (code.size() == currency.code.size() && std::all_of(code.begin(), code.end(), isLetter)) {
        std::transform(code.begin(), code.end(), currency.code.begin(),
                       [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
        for (const Group& group : kGroups) {
            if (group.codes.find(currency.text()) != std::string_view::npos) {
                currency.decimals = group.decimals;
                return currency;
            }
        }
    }
    return failure(ErrorCode::UnknownCurrency, {std::string(code)}, std::move(where));
}

std::vector<Currency> allCurrencies()
{
    constexpr std::size_t kCodeAndSpace = 4;
    std::vector<Currency> all;
    for (const Group& group : kGroups) {
        for (std::size_t at = 0; at + kCodeAndSpace <= group.codes.size(); at += kCodeAndSpace) {
            all.push_back({{group.codes[at], group.codes[at + 1], group.codes[at + 2]}, group.decimals});
        }
    }
    std::sort(all.begin(), all.end(), [](const Currency& a, const Currency& b) { return a.text() < b.text(); });
    return all;
}

} // namespace berth
