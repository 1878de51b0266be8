// The English words of documents for the command line.
#pragma once

#include "core/report/TextSource.h"

namespace berth::cli {

class EnglishTexts : public report::TextSource
{
public:
    [[nodiscard]] report::NumberFormat numberFormat() const override { return {}; }
    [[nodiscard]] std::string phraseText(const report::Phrase& phrase,
                                         const std::vector<std::string>& words) const override;
    [[nodiscard]] std::string unitText(report::Unit unit) const override;
    [[nodiscard]] std::string dateText(const report::Date& date) const override;
};

} // namespace berth::cli
