// Where the words of one language come from. The command line brings an English one, the window its translations;
// Markdown, CSV, charts and PDF all ask the same interface. Implementations are immutable and may be shared by threads.
#pragma once

#include "core/report/Text.h"

#include <memory>
#include <string>
#include <vector>

namespace berth::report {

struct NumberFormat
{
    std::string decimalPoint = ".";
    std::string groupSeparator = ","; // between groups of three digits; empty for none
    std::string percentSpace{}; // between figure and percent sign; none in English or Chinese, no-break in German
    int leastDigitsToGroup = 4; // 5 in Spanish or Polish: 1234 but 12 345
};

class TextSource
{
public:
    TextSource() = default;
    TextSource(const TextSource&) = delete;
    TextSource& operator=(const TextSource&) = delete;
    virtual ~TextSource() = default;

    [[nodiscard]] virtual NumberFormat numberFormat() const = 0;

    // The whole phrase with its arguments put in. `words` are the arguments as text of this language, in order;
    // the phrase itself is passed too so that a plural can look at the figures.
    [[nodiscard]] virtual std::string phraseText(const Phrase& phrase, const std::vector<std::string>& words) const = 0;

    // "GB", "tokens/s", "%"; empty for Unit::None.
    [[nodiscard]] virtual std::string unitText(Unit unit) const = 0;

    [[nodiscard]] virtual std::string dateText(const Date& date) const = 0;
};

using TextSourcePointer = std::shared_ptr<const TextSource>;

} // namespace berth::report
