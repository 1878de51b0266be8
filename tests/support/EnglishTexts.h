// The command line's English words, and the same with the separators of German, for tests of documents and charts.
#pragma once

#include "app/cli/EnglishTexts.h"

namespace berth::report::testing {

using EnglishTexts = cli::EnglishTexts;

// The same words with the separators of German and a space before the percent sign.
class GermanNumbers : public EnglishTexts
{
public:
    [[nodiscard]] NumberFormat numberFormat() const override
    {
        return {.decimalPoint = ",", .groupSeparator = ".", .percentSpace = "\u00a0"};
    }
};

} // namespace berth::report::testing
