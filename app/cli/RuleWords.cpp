#include "app/cli/RuleWords.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace berth::cli {

namespace {

struct Rule
{
    std::string_view key;
    std::string_view words; // {} stands for what follows the key
};

constexpr Rule kShapes[]{
    {"no-header", "the file is empty, and its first row must name the columns"},
    {"too-many-rows", "the file has too many rows"},
    {"cell-count", "the number of cells differs from that of the first row"},
    {"empty-column-name", "a column has no name"},
    {"repeated-column-name", "two columns have the same name"},
    {"too-many-columns", "the row has too many columns"},
    {"cell-too-large", "a cell is too long"},
    {"quote-in-cell", "a quotation mark stands inside a cell that is not quoted"},
    {"open-quote", "a quotation mark is not closed"},
    {"bare-carriage-return", "a line ends with a carriage return alone; lines must end with a line feed"},
    {"text-after-quote", "text follows a closing quotation mark; a comma or the end of the line must"},
    {"file-too-large", "the file is too large"},
    {"byte-order-mark", "the file begins with a byte order mark; it must be stored as UTF-8 without one"},
    {"utf-8", "the file is no text in UTF-8"},
    {"missing-column",
     "the column {} is missing; usual names of it are understood too, such as item, price, currency "
     "and date"},
    {"unknown-column", "the column {} is not known"},
    {"no-known-column", "no column of this kind of file is there, such as {}; cells are separated by commas"},
};

constexpr Rule kCells[]{
    {"required", "a value, not an empty cell"},
    {"flag", "0 or 1"},
    {"integer", "a whole number"},
    {"decimal", "a number with at most six decimals"},
    {"number", "a number"},
    {"range", "between {}"},
    {"date", "a date such as 2026-11-18"},
    {"one-of", "one of {}"},
    {"list-of", "a list of {}"},
    {"longest", "at most {} bytes long"},
    {"utf-8", "text in UTF-8"},
    {"control-character", "text without control characters"},
    {"outer-space", "text without a space at its start or end"},
    {"text", "text"},
    {"empty-text", "text that is not empty"},
    {"unique", "used once in the file"},
    {"column-name", "the name of a column"},
    {"not-negative", "0 or more"},
    {"ambiguous-number", "written as one of {}: it can be read as either"},
    {"ambiguous-date", "written as one of {}: it can be read as either"},
    {"reference", "called as in the catalogue ({})"},
    {"currency-decimals",
     "an amount with at most {} decimals, as its currency has; thousands are written without a separator"},
    {"iso-4217", "the code of a currency, such as EUR"},
    {"per_hour-if", "per_hour, as for everything of the kind {}"},
    {"tokens-if", "per_million_input or per_million_output, as for everything of the kind {}"},
};

constexpr Rule kMoney[]{
    {"digits", "it needs digits, and a currency after or before them; write e.g. 12,345.67 EUR"},
    {"amount", "only digits may stand before the currency; write e.g. 400,000 EUR"},
    {"grouping",
     "commas may only stand between groups of three digits, and decimals follow a point; write e.g. "
     "12,345.67 EUR"},
    {"decimals", "the currency has at most {} decimals"},
    {"decimal", "a price of one has at most {} decimals, after a point, and no commas; write e.g. 0.25 EUR"},
    {"currency", "the currency is missing or not clear; write e.g. 12,345.67 EUR"},
    {"most", "the most is {}"},
};

constexpr Rule kReasons[]{
    {"missing", "there is no such file"},
    {"no-catalogue", "it is no catalogue of Berth"},
    {"cut-short", "it is cut short"},
    {"folder", "it is a folder"},
    {"not-a-file", "it is no ordinary file"},
    {"no-workspace", "it is no workspace of Berth"},
    {"disk-full", "the disk is full"},
    {"read-only", "the folder cannot be written to"},
    {"locked", "another program holds it"},
    {"too-large", "the value is too large"},
    {"no-twin", "reports need the desktop parts of Berth, of which one does not start ({}); install Berth again"},
    {"no-pdf-name", "the name of a report ends in .pdf"},
    {"no-pdf", "a file of that name is there and is no PDF"},
    {"no-pdf-known", "a file of that name is there and cannot be read"},
    {"failed", "the disk reports an error"},
};

std::string wordsOf(std::span<const Rule> rules, std::string_view rule)
{
    const std::size_t end = std::min(rule.find(' '), rule.size());
    const std::string_view key = rule.substr(0, end);
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& known) { return known.key == key; });
    if (found == rules.end()) {
        return std::string(rule);
    }
    std::string rest(rule.substr(std::min(end + 1, rule.size())));
    for (const auto& [from, to] : {std::pair{"..", " and "}, {"|", ", "}}) {
        for (std::size_t at = rest.find(from); at != std::string::npos; at = rest.find(from, at)) {
            rest.replace(at, std::string_view(from).size(), to);
        }
    }
    return fmt::format(fmt::runtime(found->words), rest);
}

} // namespace

bool hasWords(std::string_view rule)
{
    const auto isOfKey = [rule](const Rule& known) {
        return known.key == rule;
    };
    return std::any_of(std::begin(kShapes), std::end(kShapes), isOfKey)
        || std::any_of(std::begin(kCells), std::end(kCells), isOfKey);
}

std::string shapeWords(std::string_view rule)
{
    return wordsOf(kShapes, rule);
}

std::string cellWords(std::string_view rule)
{
    return wordsOf(kCells, rule);
}

std::string moneyWords(std::string_view rule)
{
    return wordsOf(kMoney, rule);
}

std::string reasonWords(std::string_view reason)
{
    std::string words = wordsOf(kReasons, reason);
    if (!words.empty() && words.front() >= 'A' && words.front() <= 'Z') {
        constexpr char kSmall = 'a' - 'A';
        words.front() = static_cast<char>(words.front() + kSmall);
    }
    return words;
}

} // namespace berth::cli
