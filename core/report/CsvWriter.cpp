#include "core/report/CsvWriter.h"

#include "core/report/FormatText.h"

#include <algorithm>

namespace berth::report {

namespace {

// What starts a formula in spreadsheets (OWASP, CSV injection), also in the full width that East Asian input gives.
bool startsFormula(std::string_view text)
{
    for (const std::string_view sign : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (text.starts_with(sign))
            return true;
    return false;
}

// "-12.3 %" and "+76,400 USD" are what they look like; "-2+cmd|…" is not.
bool isSignedNumber(std::string_view text)
{
    const bool isSigned = text.size() > 1 && (text[0] == '+' || text[0] == '-') && text[1] >= '0' && text[1] <= '9';
    return isSigned && text.find_first_of("=+-@|!(&\"", 1) == std::string_view::npos;
}

// Without a unit a figure is a number; with one it is a text that begins with the number.
std::string field(const Text& text, const TextSource& texts)
{
    if (const auto* figure = std::get_if<Figure>(&text.content)) {
        const std::string number = plainNumber(figure->value, figure->decimals);
        const std::string unit = figure->unitShown && !number.empty() ? texts.unitText(figure->unit) : std::string();
        return unit.empty() ? number : number + ' ' + unit;
    }
    if (const auto* amount = std::get_if<Amount>(&text.content))
        return amount->codeShown ? plainAmount(*amount) + ' ' + cleanText(amount->currency) : plainAmount(*amount);
    if (const auto* date = std::get_if<Date>(&text.content))
        return isoDate(*date);
    if (std::holds_alternative<NotKnown>(text.content))
        return {};
    return textCell(formatText(text, texts));
}

std::string joined(const std::string& first, const std::string& second)
{
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

// What ends fields and records in one of the two formats, and the signs that make a field be written in quotes.
struct Format
{
    std::string_view separator;
    std::string_view end;
    std::string_view special;
};
constexpr Format kCsv{.separator = ",", .end = "\r\n", .special = ",\"\r\n;"};
constexpr Format kTsv{.separator = "\t", .end = "\n", .special = "\"\t\r\n"}; // a lone quote would swallow what follows

std::string quoted(const std::string& text, const Format& format)
{
    if (text.find_first_of(format.special) == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string record(const std::vector<std::string>& fields, const Format& format)
{
    std::string made;
    for (std::size_t index = 0; index < fields.size(); ++index) {
        made += index == 0 ? "" : format.separator;
        made += quoted(fields[index], format);
    }
    return made;
}

std::vector<std::string> fieldsOf(const Table& table, const Row& row, const TextSource& texts)
{
    std::vector<std::string> fields(table.columns.size());
    for (std::size_t index = 0; index < std::min(row.cells.size(), fields.size()); ++index)
        fields[index] = plainCell(row.cells[index], texts);
    return fields;
}

std::vector<std::string> headsOf(const Table& table, const TextSource& texts)
{
    std::vector<std::string> heads;
    heads.reserve(table.columns.size());
    for (const Column& column : table.columns)
        heads.push_back(joined(field(column.head, texts), field(column.unit, texts)));
    return heads;
}

} // namespace

std::string textCell(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(' ');
    const bool formula = start != std::string_view::npos && startsFormula(text.substr(start));
    return (formula ? "'" : "") + std::string(text);
}

std::string shownCell(std::string_view text)
{
    return isSignedNumber(text) ? std::string(text) : textCell(text);
}

std::string plainCell(const Cell& cell, const TextSource& texts)
{
    return joined(joined(field(cell.text, texts), field(standingText(cell.difference), texts)),
                  field(cell.second, texts));
}

std::string csvOf(const Table& table, const TextSource& texts)
{
    std::string csv = record(headsOf(table, texts), kCsv);
    csv += kCsv.end;
    for (const Row& row : table.rows) {
        csv += record(fieldsOf(table, row, texts), kCsv);
        csv += kCsv.end;
    }
    return csv;
}

std::string tsvOf(const Table& table, const TextSource& texts)
{
    std::vector<std::vector<std::string>> records{headsOf(table, texts)};
    for (const Row& row : table.rows)
        records.push_back(fieldsOf(table, row, texts));
    return tsvOf(records);
}

std::string tsvOf(const std::vector<std::vector<std::string>>& records)
{
    std::string tsv;
    for (const std::vector<std::string>& fields : records) {
        tsv += tsv.empty() ? "" : kTsv.end;
        tsv += record(fields, kTsv);
    }
    return tsv;
}

} // namespace berth::report
