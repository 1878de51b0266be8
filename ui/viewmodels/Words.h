// The words of the window's language for everything that core says by code: phrases of documents and charts, units,
// dates. Numbers follow the given locale, words the translators that are installed in the application.
#pragma once

#include "core/report/TextSource.h"

#include <QLocale>

namespace berth::viewmodels {

class Words : public report::TextSource
{
public:
    explicit Words(const QLocale& locale);

    [[nodiscard]] report::NumberFormat numberFormat() const override { return m_format; }
    [[nodiscard]] std::string phraseText(const report::Phrase& phrase,
                                         const std::vector<std::string>& words) const override;
    [[nodiscard]] std::string unitText(report::Unit unit) const override;
    [[nodiscard]] std::string dateText(const report::Date& date) const override;

private:
    QLocale m_locale;
    report::NumberFormat m_format;
};

} // namespace berth::viewmodels
