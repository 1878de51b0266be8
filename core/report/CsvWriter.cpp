#include "core/report/CsvWriter.h"

#include "core/report/FormatText.h"

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

std::string guarded(const std::string& text)
{
    return startsFormula(
               text.substr(text.find_first_not_of(' ') == std::string::npos ? 0 : text.find_first_not_of(' ')))
        ? "'" + text
        : text;
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
    return guarded(formatText(text, texts));
}

std::string joined(const std::string& first, const std::string& second)
{
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n;") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

void addRecord(std::string& csv, const std::vector<std::string>& fields)
{
    for (std::size_t index = 0; index < fields.size(); ++index)
        csv += (index == 0 ? "" : ",") + quoted(fields[index]);
    csv += "\r\n";
}

} // namespace

std::string csvOf(const Table& table, const TextSource& texts)
{
    std::string csv;
    std::vector<std::string> fields;
    fields.reserve(table.columns.size());
    for (const Column& column : table.columns)
        fields.push_back(joined(field(column.head, texts), field(column.unit, texts)));
    addRecord(csv, fields);
    for (const Row& row : table.rows) {
        fields.assign(table.columns.size(), {});
        for (std::size_t index = 0; index < std::min(row.cells.size(), fields.size()); ++index)
            fields[index] = joined(field(row.cells[index].text, texts), field(row.cells[index].second, texts));
        addRecord(csv, fields);
    }
    return csv;
}

} // namespace berth::report
