#include "core/base/Csv.h"

#include "core/base/Utf8.h"

#include <algorithm>

namespace berth {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class Parser
{
public:
    Parser(std::string_view text, std::string_view file, const CsvLimits& limits, char separator = ',')
        : m_text(text), m_file(file), m_limits(limits), m_separator(separator)
    { }

    Result<CsvTable> parse()
    {
        CsvTable table;
        while (!atEnd()) {
            std::vector<std::string> record;
            if (const char* rule = readRecord(record)) {
                return refuse(rule);
            }
            if (const char* rule = accept(std::move(record), table)) {
                return refuse(rule);
            }
            ++m_row;
        }
        return table.header.empty() ? refuse("no-header") : Result<CsvTable>(std::move(table));
    }

    Result<CsvRecords> parseAll()
    {
        CsvTable head;
        CsvRecords all;
        for (; !atEnd(); ++m_row) {
            const std::size_t start = m_position;
            std::vector<std::string> record;
            const char* rule = readRecord(record);
            if (rule == nullptr && m_row > 1 && record.size() == 1 && record.front().empty()) {
                continue;
            }
            const std::vector<std::string> cells = record;
            if (rule == nullptr && m_row > 1 && all.records.size() == m_limits.rows) {
                return tooMany();
            }
            rule = rule == nullptr ? accept(std::move(record), head) : rule;
            if (rule != nullptr && m_row == 1) {
                return std::unexpected(refuse(rule).error());
            }
            if (rule != nullptr) {
                skipLine(start);
            }
            if (m_row > 1) {
                all.records.push_back({m_row, rule == nullptr ? cells : std::vector<std::string>(),
                                       rule == nullptr ? std::string() : std::string(rule)});
            }
            head.rows.clear();
        }
        all.header = std::move(head.header);
        return all.header.empty() ? std::unexpected(refuse("no-header").error()) : Result<CsvRecords>(std::move(all));
    }

private:
    [[nodiscard]] Result<CsvRecords> tooMany() const { return std::unexpected(refuse("too-many-rows").error()); }

    // To the line after the one in which the record begins.
    void skipLine(std::size_t start)
    {
        const std::size_t end = m_text.find('\n', start);
        m_position = end == std::string_view::npos ? m_text.size() : end + 1;
    }

    [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }
    [[nodiscard]] char current() const { return m_text[m_position]; }
    [[nodiscard]] Result<CsvTable> refuse(const char* rule) const
    {
        return failure(ErrorCode::CsvShape, {std::string(m_file), std::to_string(m_row), rule});
    }

    const char* accept(std::vector<std::string>&& record, CsvTable& table) const
    {
        if (m_row > 1) {
            if (table.rows.size() == m_limits.rows) {
                return "too-many-rows";
            }
            if (record.size() != table.header.size()) {
                return "cell-count";
            }
            table.rows.push_back(std::move(record));
            return nullptr;
        }
        table.header = std::move(record);
        auto sorted = table.header;
        std::sort(sorted.begin(), sorted.end());
        if (sorted.front().empty()) {
            return "empty-column-name";
        }
        return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end() ? "repeated-column-name" : nullptr;
    }

    const char* readRecord(std::vector<std::string>& record)
    {
        for (bool more = true; more;) {
            if (record.size() == m_limits.columns) {
                return "too-many-columns";
            }
            std::string& cell = record.emplace_back();
            const char* rule = !atEnd() && current() == '"' ? readQuoted(cell) : readPlain(cell);
            if (rule == nullptr && cell.size() > m_limits.cellBytes) {
                rule = "cell-too-large";
            }
            if (rule == nullptr) {
                rule = readSeparator(more);
            }
            if (rule != nullptr) {
                return rule;
            }
        }
        return nullptr;
    }

    const char* readPlain(std::string& cell)
    {
        const char stops[] = {m_separator, '"', '\r', '\n'};
        const std::string_view ends(stops, sizeof stops);
        const std::size_t end = std::min(m_text.find_first_of(ends, m_position), m_text.size());
        cell = m_text.substr(m_position, end - m_position);
        m_position = end;
        return !atEnd() && current() == '"' ? "quote-in-cell" : nullptr;
    }

    const char* readQuoted(std::string& cell)
    {
        for (++m_position;; ++m_position) {
            const std::size_t quote = m_text.find('"', m_position);
            if (quote == std::string_view::npos) {
                return "open-quote";
            }
            cell += m_text.substr(m_position, quote - m_position);
            m_position = quote + 1;
            if (atEnd() || current() != '"') {
                return nullptr;
            }
            cell += '"';
        }
    }

    // Moves past the comma or the end of the record; `more` says whether another cell follows.
    const char* readSeparator(bool& more)
    {
        more = !atEnd() && current() == m_separator;
        if (more) {
            ++m_position;
            return nullptr;
        }
        if (atEnd()) {
            return nullptr;
        }
        if (current() == '\r') {
            ++m_position;
            if (atEnd() || current() != '\n') {
                return "bare-carriage-return";
            }
        }
        if (current() != '\n') {
            return "text-after-quote";
        }
        ++m_position;
        return nullptr;
    }

    std::string_view m_text;
    std::string_view m_file;
    CsvLimits m_limits;
    char m_separator;
    std::size_t m_position = 0;
    std::size_t m_row = 1;
};

Result<void> checkFile(std::string_view text, std::string_view file, const CsvLimits& limits)
{
    const auto refuse = [&](const char* rule) {
        return failure(ErrorCode::CsvShape, {std::string(file), "1", rule});
    };
    if (text.size() > limits.fileBytes) {
        return refuse("file-too-large");
    }
    return isUtf8(text) ? Result<void>() : refuse("utf-8");
}

} // namespace

Result<CsvTable> parseCsv(std::string_view text, std::string_view file, const CsvLimits& limits)
{
    if (text.starts_with(kByteOrderMark)) {
        return failure(ErrorCode::CsvShape, {std::string(file), "1", "byte-order-mark"});
    }
    if (const auto checked = checkFile(text, file, limits); !checked) {
        return std::unexpected(checked.error());
    }
    return Parser(text, file, limits).parse();
}

Result<CsvRecords> parseCsvRecords(std::string_view text, std::string_view file, char separator,
                                   const CsvLimits& limits)
{
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    if (const auto checked = checkFile(text, file, limits); !checked) {
        return std::unexpected(checked.error());
    }
    return Parser(text, file, limits, separator).parseAll();
}

} // namespace berth
