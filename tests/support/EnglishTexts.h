// English words for tests of documents and charts: short, fixed, and independent of the programs' own tables.
#pragma once

#include "core/report/FormatText.h"

namespace berth::report::testing {

class EnglishTexts : public TextSource
{
public:
    [[nodiscard]] NumberFormat numberFormat() const override { return {}; }
    [[nodiscard]] std::string phraseText(const Phrase& phrase, const std::vector<std::string>& words) const override;
    [[nodiscard]] std::string unitText(Unit unit) const override;
    [[nodiscard]] std::string dateText(const Date& date) const override;
};

// The same words with the separators of German and a space before the percent sign.
class GermanNumbers : public EnglishTexts
{
public:
    [[nodiscard]] NumberFormat numberFormat() const override { return {.decimalPoint = ",", .groupSeparator = "."}; }
};

} // namespace berth::report::testing
