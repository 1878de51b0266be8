#include "core/catalog/PriceListText.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

#include <fmt/format.h>

namespace berth::catalog {
namespace {

struct UsualNames
{
    std::string_view column;
    std::array<std::string_view, 14> names; // in small letters, words separated by one space
};

constexpr UsualNames kUsualNames[]{
    {"item_id",
     {"item", "item id", "article", "product", "part", "sku", "model", "artikel", "artikelnummer", "produkt",
      "bezeichnung", "型号", "产品", "商品"}},
    {"price",
     {"net price", "unit price", "net", "list price", "cost", "preis", "nettopreis", "netto", "einzelpreis",
      "stückpreis", "listenpreis", "价格", "单价", "净价"}},
    {"currency", {"curr", "currency code", "iso", "währung", "waehrung", "币种", "货币"}},
    {"as_of",
     {"date", "price date", "as of", "valid from", "datum", "stand", "preisdatum", "stichtag", "gültig ab",
      "gueltig ab", "日期", "价格日期"}},
    {"source", {"quelle", "supplier", "lieferant", "来源"}},
    {"notes", {"note", "remark", "bemerkung", "备注"}},
};

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// Small letters, of the umlauts too; one space for every row of spaces, lines and hyphens.
std::string plainName(std::string_view name)
{
    std::string plain;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const char letter = name[at];
        if (letter == ' ' || letter == '_' || letter == '-' || letter == '\t') {
            plain += plain.empty() || plain.back() == ' ' ? "" : " ";
            continue;
        }
        // Capital umlauts stand 0x20 before the small ones in the second byte.
        const bool second = !plain.empty() && plain.back() == '\xC3' && letter >= '\x84' && letter <= '\x9C';
        plain += second ? static_cast<char>(letter + 0x20)
                        : static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    if (!plain.empty() && plain.back() == ' ') {
        plain.pop_back();
    }
    return plain;
}

// Without the spaces and apostrophes that separate groups: plain, no-break, narrow no-break, typographic.
std::string withoutSpaces(std::string_view cell)
{
    std::string text(cell);
    for (const std::string_view space : {" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"}) {
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space, at)) {
            text.erase(at, space.size());
        }
    }
    return text;
}

// Digits in groups of three: "1,234,567"; at least one separator.
bool areGroups(std::string_view text, char separator)
{
    constexpr std::size_t kGroup = 3;
    std::size_t part = text.find(separator);
    bool sound = part != std::string_view::npos && part >= 1 && part <= kGroup;
    for (std::size_t at = 0; sound && at < text.size(); ++at) {
        const bool separates = at >= part && (at - part) % (kGroup + 1) == 0;
        sound = separates ? text[at] == separator : isDigit(text[at]);
    }
    return sound && (text.size() - part) % (kGroup + 1) == 0;
}

std::string without(std::string_view text, char letter)
{
    std::string rest(text);
    std::erase(rest, letter);
    return rest;
}

// One comma that can only begin decimals, or points before the last comma.
bool needsComma(std::string_view number)
{
    const std::size_t comma = number.rfind(',');
    if (comma == std::string_view::npos || number.find(',') != comma) {
        return false;
    }
    const std::size_t point = number.find('.');
    const bool alone = point == std::string_view::npos;
    return alone ? !areGroups(number, ',') : number.rfind('.') < comma;
}

} // namespace

std::size_t findListColumn(const std::vector<std::string>& header, std::string_view column)
{
    const auto placeOf = [&header](std::string_view wanted, bool exactly) {
        const auto found = std::find_if(header.begin(), header.end(), [&](const std::string& name) {
            return exactly ? name == wanted : plainName(name) == plainName(wanted);
        });
        return found == header.end() ? kNoColumn : static_cast<std::size_t>(found - header.begin());
    };
    if (const std::size_t place = placeOf(column, true); place != kNoColumn) {
        return place;
    }
    if (const std::size_t place = placeOf(column, false); place != kNoColumn) {
        return place;
    }
    const auto* usual = std::find_if(std::begin(kUsualNames), std::end(kUsualNames),
                                     [column](const UsualNames& names) { return names.column == column; });
    if (usual == std::end(kUsualNames)) {
        return kNoColumn;
    }
    for (const std::string_view name : usual->names) {
        if (const std::size_t place = placeOf(name, false); !name.empty() && place != kNoColumn) {
            return place;
        }
    }
    return kNoColumn;
}

NumberStyle numberStyleOf(const std::vector<std::string>& prices, char separator)
{
    const bool comma = separator == ';' || std::any_of(prices.begin(), prices.end(), [](const std::string& cell) {
                           return needsComma(withoutSpaces(cell));
                       });
    return comma ? NumberStyle::Comma : NumberStyle::Point;
}

ReadText readListNumber(std::string_view cell, NumberStyle style)
{
    const std::string number = withoutSpaces(cell);
    if (number.starts_with('-') && number.size() > 1 && isDigit(number[1])) {
        return {std::string(cell), "not-negative"};
    }
    const char group = style == NumberStyle::Point ? ',' : '.';
    const char decimal = style == NumberStyle::Point ? '.' : ',';
    const std::size_t end = std::min(number.rfind(decimal), number.size());
    const std::string_view whole = std::string_view(number).substr(0, end);
    const bool onlyGroups = end == number.size() && areGroups(number, group);
    if (style == NumberStyle::Comma && areGroups(number, ',') && number.find(',') == number.rfind(',')) {
        std::string pointed = number;
        pointed[pointed.find(',')] = '.';
        return {std::string(cell), fmt::format("ambiguous-number {}|{}", without(number, ','), pointed)};
    }
    if (onlyGroups || areGroups(whole, group)) {
        std::string read = without(number, group);
        std::replace(read.begin(), read.end(), decimal, '.');
        return {read, {}};
    }
    std::string read = number;
    if (number.find(group) == std::string::npos) {
        std::replace(read.begin(), read.end(), decimal, '.');
    }
    const bool isNumber = !read.empty()
        && std::all_of(read.begin(), read.end(), [](char letter) { return isDigit(letter) || letter == '.'; });
    return {isNumber ? read : std::string(cell), {}};
}

ReadText readListDate(std::string_view cell)
{
    std::array<int, 3> parts{};
    std::size_t part = 0, digits = 0;
    char separator = 0;
    for (const char letter : cell) {
        if (isDigit(letter) && ++digits <= 4) {
            parts[part] = parts[part] * 10 + (letter - '0');
        } else if ((letter == '.' || letter == '/') && digits > 0 && part < 2
                   && (separator == 0 || separator == letter)) {
            separator = letter;
            digits = 0;
            ++part;
        } else {
            return {std::string(cell), {}};
        }
    }
    constexpr int kLastMonth = 12, kFirstYear = 1000;
    if (part == 1 && digits > 0) { // 10.2026, 2026/10
        const auto [month, year] =
            parts[0] >= kFirstYear ? std::pair(parts[1], parts[0]) : std::pair(parts[0], parts[1]);
        const bool whole = year >= kFirstYear && month >= 1 && month <= kLastMonth;
        return {whole ? fmt::format("{:04}-{:02}", year, month) : std::string(cell), {}};
    }
    if (part != 2 || digits == 0) {
        return {std::string(cell), {}};
    }
    const auto iso = [](int year, int month, int day) {
        return fmt::format("{:04}-{:02}-{:02}", year, month, day);
    };
    if (parts[0] >= kFirstYear) { // 2026/10/01
        return {iso(parts[0], parts[1], parts[2]), {}};
    }
    if (parts[2] < kFirstYear) {
        return {std::string(cell), {}};
    }
    const std::string dayFirst = iso(parts[2], parts[1], parts[0]), monthFirst = iso(parts[2], parts[0], parts[1]);
    if (separator == '/' && parts[0] <= kLastMonth && parts[1] <= kLastMonth && parts[0] != parts[1]) {
        return {std::string(cell), fmt::format("ambiguous-date {}|{}", dayFirst, monthFirst)};
    }
    return {separator == '/' && parts[1] > kLastMonth ? monthFirst : dayFirst, {}};
}

} // namespace berth::catalog
