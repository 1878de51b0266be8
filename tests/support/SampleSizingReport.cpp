#include "core/report/Figures.h"
#include "tests/support/SampleCharts.h"
#include "tests/support/SampleDocuments.h"

#include <array>

namespace berth::report::testing {

namespace {

constexpr const char* kLogo =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M2 18V2h4l6 9V2" fill="none" stroke="#1C3D70" stroke-width="3"/><path d="M8 9l6 9h4V2h-3" fill="none" stroke="#2F6FB8" stroke-width="3"/></svg>)";

Amount usd(std::int64_t whole, bool code = true)
{
    return {.minor = whole * 100, .currency = "USD", .codeShown = code};
}

Figure number(double value, int decimals = 0)
{
    return {.value = value, .decimals = decimals};
}

Row ledgerRow(MemoryPart part, Text name, double gb, double share)
{
    const auto bytes = Bytes(static_cast<std::int64_t>(gb * 1e9));
    return {.cells = {{.text = std::move(name), .mark = part},
                      {.text = withoutUnit(gigabytes(bytes))},
                      {.text = withoutUnit(gibibytes(bytes))},
                      {.text = number(share, 1)}}};
}

Table ledger()
{
    Table table;
    table.columns = {{.head = PhraseCode::Share},
                     {.head = PhraseCode::DecimalGigabytes, .alignment = Alignment::End},
                     {.head = PhraseCode::BinaryGibibytes, .alignment = Alignment::End},
                     {.head = PhraseCode::PercentOfCapacity, .alignment = Alignment::End}};
    table.rows = {ledgerRow(MemoryPart::Weights, "Weights, FP8 128 × 128 blocks", 85.14, 56.5),
                  ledgerRow(MemoryPart::KvCache, "KV cache, BF16, 524,288 tokens", 36.84, 24.4),
                  ledgerRow(MemoryPart::Activations, PhraseCode::MemoryActivations, 2.10, 1.4),
                  ledgerRow(MemoryPart::Runtime, PhraseCode::MemoryRuntime, 1.75, 1.2),
                  ledgerRow(MemoryPart::Graphs, PhraseCode::MemoryGraphs, 1.30, 0.9),
                  ledgerRow(MemoryPart::Free, PhraseCode::MemoryFree, 8.55, 5.7),
                  ledgerRow(MemoryPart::KeptBack, "Kept back, 10 %", 15.08, 10.0)};
    table.rows.push_back(
        {.cells = {{.text = phrase(PhraseCode::MemoryCapacityReported, mebibytes(Bytes(150'754'820'096)))},
                   {.text = number(150.75, 2)},
                   {.text = number(140.40, 2)},
                   {.text = number(100, 1)}},
         .kind = RowKind::Total});
    table.note = "The upright line marks the usable limit of 90 % (135.68 GB). Parts are rounded one by one. "
                 "Derivation: appendix A.2.";
    table.noteIsFigure = true;
    return table;
}

struct Outcome
{
    VerdictKind verdict{};
    double memory = 0;
    Text speed = NotKnown{};
    Text first = NotKnown{};
    Text price = NotKnown{};
};

Row candidate(const char* rank, const char* name, const Outcome& outcome)
{
    constexpr std::array kNames{PhraseCode::VerdictFits, PhraseCode::VerdictFitsReduced, PhraseCode::VerdictOffload,
                                PhraseCode::VerdictDoesNotFit, PhraseCode::VerdictUnsupported};
    const auto verdict = static_cast<std::size_t>(outcome.verdict);
    return {.cells = {{.text = rank},
                      {.text = name},
                      {.text = kNames.at(verdict), .mark = outcome.verdict, .tone = Tone::OfMark},
                      {.text = number(outcome.memory, 1)},
                      {.text = outcome.speed},
                      {.text = outcome.first},
                      {.text = outcome.price}}};
}

Table comparison()
{
    Table table;
    table.columns = {{.head = ""},
                     {.head = PhraseCode::Configuration},
                     {.head = PhraseCode::Verdict},
                     {.head = PhraseCode::MemoryUsed, .unit = "GB per device", .alignment = Alignment::End},
                     {.head = "Per user", .unit = "tokens/s", .alignment = Alignment::End},
                     {.head = "First token", .unit = "s", .alignment = Alignment::End},
                     {.head = PhraseCode::Price, .unit = "USD", .alignment = Alignment::End}};
    using enum VerdictKind;
    table.rows = {
        candidate("1", "8 × H200 141 GB, FP8", {Fits, 127.1, number(47.8, 1), number(0.34, 2), usd(318400, false)}),
        candidate("2", "8 × B200 180 GB, FP8", {Fits, 127.1, number(57.5, 1), number(0.80, 2), usd(394800, false)}),
        candidate("3", "8 × B200 180 GB, NVFP4", {Fits, 93.7, number(83.3, 1), number(0.42, 2), usd(394800, false)}),
        candidate("", "8 × MI300X 192 GB, FP8", {Fits, 127.1, number(33.3, 1), number(0.50, 2), usd(178900, false)}),
        candidate("", "8 × H20 96 GB, FP8", {.verdict = FitsReduced, .memory = 92.4}),
        candidate("", "8 × H100 80 GB, FP8", {.verdict = DoesNotFit, .memory = 127.1})};
    table.rows[0].strong = true;
    table.rows[3].cells[4].footnote = 0;
    table.footnotes = {"Below the target of 40 tokens/s. Prices: accelerators from the price book 2026-08, servers "
                       "from price list 2026-10."};
    return table;
}

Table speeds()
{
    Table table;
    table.columns = {{.head = "Figure"},
                     {.head = PhraseCode::Predicted, .alignment = Alignment::End},
                     {.head = ""},
                     {.head = phrase(PhraseCode::Interval, share(0.8, Detail::Interface)), .alignment = Alignment::End},
                     {.head = PhraseCode::Target, .alignment = Alignment::End}};
    const auto row = [](PhraseCode name, Figure value, const char* unit, Text interval, Text target) {
        return Row{.cells = {{.text = name},
                             {.text = value},
                             {.text = unit, .tone = Tone::Secondary},
                             {.text = std::move(interval)},
                             {.text = std::move(target)}}};
    };
    table.rows = {
        row(PhraseCode::TimeToFirstToken, number(0.34, 2), "s",
            phrase(PhraseCode::Range, number(0.29, 2), number(0.42, 2)), phrase(PhraseCode::AtMost, number(2, 1))),
        row(PhraseCode::TimePerOutputToken, number(20.9, 1), "ms",
            phrase(PhraseCode::Range, number(19.1, 1), number(22.9, 1)), ""),
        row(PhraseCode::SpeedPerUser, number(47.8, 1), "tokens/s",
            phrase(PhraseCode::Range, number(43.7, 1), number(52.4, 1)), phrase(PhraseCode::AtLeast, number(40))),
        row(PhraseCode::SystemThroughput, number(754), "tokens/s", phrase(PhraseCode::Range, number(690), number(825)),
            "")};
    return table;
}

Table guidance()
{
    Table table;
    table.columns = {{}, {}, {}};
    const auto row = [](Finding finding, const char* claim, const char* ours) {
        const auto name = finding == Finding::Agrees ? PhraseCode::GuidanceAgrees : PhraseCode::GuidanceDiffers;
        return Row{.cells = {{.text = name, .mark = finding, .tone = Tone::OfMark},
                             {.text = claim},
                             {.text = ours, .tone = Tone::Secondary}}};
    };
    table.rows = {
        row(Finding::Agrees, "Rise: 8 × H200 for 671 B in FP8.", "Same result."),
        row(Finding::Differs, "Rise: H200 FP8 3,958 TFLOPS.", "The sparse rate. Dense, used here, is 1,979."),
        row(Finding::Differs, "ApX: about 1,342 GB on 16 × A100.", "True for 16 bit; published in FP8, 688.6 GB.")};
    return table;
}

Table assumptions()
{
    Table table;
    table.columns = {
        {.head = "Assumption"}, {.head = PhraseCode::Value, .alignment = Alignment::End}, {.head = PhraseCode::Source}};
    const auto row = [](const char* name, const char* value, const char* source) {
        return Row{.cells = {{.text = name}, {.text = value}, {.text = source, .tone = Tone::Secondary}}};
    };
    table.rows = {row("Written off over", "4 years", "own setting"),
                  row("Electricity", "0.1249 USD per kWh", "US average, all sectors, 2022"),
                  row("Power usage effectiveness", "1.58", "Uptime Institute survey, 2023"),
                  row("Average draw of the server", "60 % of 10.2 kW", "own setting"),
                  row("Busy", "40 % of the time", "own setting"),
                  row("Support, staff", "12,400 USD a year, 2,500 USD a month", "price list 2026-10, own setting")};
    table.note = "Left out: floor space, financing, taxes, residual value. Cost per million output tokens under these "
                 "assumptions: 13.94 USD.";
    return table;
}

KeyValues requirement()
{
    return {
        .entries = {
            {PhraseCode::Model, "DeepSeek-R1, 671 B parameters"},
            {PhraseCode::Users, phrase(PhraseCode::UsersAtTheSameTime, number(50), number(16))},
            {PhraseCode::InputAndOutput, phrase(PhraseCode::ValueAndValue, number(8192), count(1024, Unit::Token))},
            {PhraseCode::Context, count(32768, Unit::Token)},
            {PhraseCode::SpeedPerUser, phrase(PhraseCode::AtLeast, Figure{.value = 40, .unit = Unit::TokenPerSecond})},
            {PhraseCode::TimeToFirstToken,
             phrase(PhraseCode::AtMost, Figure{.value = 2, .unit = Unit::Second, .decimals = 1})},
            {PhraseCode::Budget, usd(400000)},
            {PhraseCode::Power, phrase(PhraseCode::AtMost, kilowatts(Watts(15000)))}}};
}

KeyFigures keyFigures()
{
    return {
        .figures = {{PhraseCode::MemoryPerDevice, gigabytes(Bytes(127'130'000'000), Detail::Interface),
                     phrase(PhraseCode::MemoryOfUsable, gigabytes(Bytes(135'680'000'000), Detail::Interface),
                            gigabytes(Bytes(8'550'000'000), Detail::Interface))},
                    {PhraseCode::SpeedPerUser, speed(TokensPerSecond(47.8)), "80 % interval 43.7 to 52.4; target 40"},
                    {PhraseCode::PriceWithoutTax, usd(318400), "budget 400,000 USD; 79.6 % used"}}};
}

} // namespace

ReportDocument sizingReport()
{
    ReportDocument document;
    const Date date{2026, 11, 21};
    document.furniture = {.kind = PhraseCode::SizingReport,
                          .title = "DeepSeek-R1 for 50 people",
                          .seller = "Northgate Systems",
                          .logo = kLogo,
                          .author = "T. Alvarado",
                          .date = date};
    ChartSpec throughput = throughputChart();
    throughput.caption = "Lines predicted, open marks published, filled at 16 users.";
    const Date written{date.year, date.month, date.day, true};
    document.blocks = {
        Title{"DeepSeek-R1 for 50 people",
              phrase(PhraseCode::PreparedForBy, "Halden & Marsh Engineering, Inc.", "T. Alvarado", written)},
        VerdictBanner{VerdictKind::Fits,
                      phrase(PhraseCode::VerdictOf, PhraseCode::VerdictFits, "8 × H200 141 GB in one HGX server"),
                      "Serves 16 users at the same time with 32,768 tokens of context each; room for 3 more. Every "
                      "target is met. Of 1,284 configurations it is the least expensive that does."},
        keyFigures(),
        Heading{PhraseCode::Requirement},
        requirement(),
        Heading{PhraseCode::MemoryOfOneDevice},
        Charts{{{.spec =
                     [] {
                         ChartSpec bar = ledgerBar();
                         bar.caption = Text();
                         return bar;
                     }()}}},
        ledger(),
        Heading{PhraseCode::ConfigurationsCompared},
        comparison(),
        Heading{phrase(PhraseCode::SpeedAtUsers, number(16))},
        speeds(),
        Charts{{{.spec = throughput, .titled = true}, {.spec = costChart(), .titled = true}}},
        Heading{PhraseCode::PublishedGuidance},
        guidance(),
        Heading{PhraseCode::Assumptions},
        assumptions()};
    return document;
}

} // namespace berth::report::testing
