// A document as Markdown (CommonMark with the tables of GitHub): the accessible and diffable form of a report. Charts
// become tables. Foreign text is escaped: it cannot become markup, a link or HTML.
#pragma once

#include "core/report/Document.h"
#include "core/report/TextSource.h"

#include <string>
#include <string_view>

namespace berth::report {

[[nodiscard]] std::string markdownOf(const ReportDocument& document, const TextSource& texts);

[[nodiscard]] std::string escapeMarkdown(std::string_view text);

} // namespace berth::report
