#include "tests/support/SampleCharts.h"

#include <cmath>

namespace berth::report::testing {

namespace {

Bar bar(const char* name, std::vector<double> parts, double capacity, double usable)
{
    Bar made{.name = name, .capacity = capacity, .usable = usable};
    for (std::size_t part = 0; part < parts.size(); ++part)
        if (parts[part] > 0)
            made.parts.push_back({static_cast<MemoryPart>(part), parts[part]});
    return made;
}

std::vector<Point> points(std::initializer_list<std::pair<double, double>> values, double xFactor = 1,
                          double yFactor = 1)
{
    std::vector<Point> made;
    for (const auto& [x, y] : values)
        made.push_back({.x = x * xFactor, .y = y * yFactor});
    return made;
}

Axis axis(PhraseCode title, Unit unit = Unit::None)
{
    return {.title = title, .unit = unit};
}

} // namespace

ChartSpec ledgerBar()
{
    ChartSpec spec{.kind = ChartKind::MemoryStack, .title = PhraseCode::MemoryOfOneDevice};
    spec.caption = "The upright line marks the usable limit of 90 % (135.68 GB). Parts are rounded one by one.";
    spec.horizontal = axis(PhraseCode::MemoryPerDevice, Unit::Gigabyte);
    spec.bars = {bar("", {85.14, 36.84, 2.10, 1.75, 1.30, 8.55, 15.08}, 150.75, 135.68)};
    return spec;
}

ChartSpec memoryBars()
{
    ChartSpec spec{.kind = ChartKind::MemoryStack, .title = "Memory against capacity"};
    spec.vertical = axis(PhraseCode::MemoryPerDevice);
    spec.horizontal.unit = Unit::Gigabyte;
    spec.bars = {bar("8 × H200, FP8", {85.1, 36.8, 2.1, 1.8, 1.3, 8.6, 15.1}, 150.8, 135.7),
                 bar("8 × B200, NVFP4", {51.7, 36.8, 2.1, 1.8, 1.3, 79.3, 19.2}, 192.2, 173.0),
                 bar("8 × MI300X, FP8", {85.1, 36.8, 2.1, 1.8, 1.3, 58.4, 20.6}, 206.1, 185.5),
                 bar("8 × H100, FP8", {77.0, 0, 0, 0, 0, 0, 0, 50.2}, 85.5, 77.0)};
    return spec;
}

ChartSpec throughputChart()
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::ThroughputAgainstInteractivity};
    spec.caption = "Lines predicted, open marks published, filled at 16 users.";
    spec.vertical = axis(PhraseCode::TokensPerSecondSystem, Unit::TokenPerSecond);
    spec.horizontal = axis(PhraseCode::TokensPerSecondPerUser, Unit::TokenPerSecond);
    spec.series = {
        {.name = "H200",
         .style = 0,
         .points = points({{20, 1210}, {31, 962}, {47.8, 754}, {72, 540}, {91, 350}, {108, 110}}),
         .low = points({{18.6, 1125}, {28.8, 895}, {44.5, 701}, {67, 502}, {84.6, 326}, {100, 102}}),
         .high = points({{21.4, 1295}, {33.2, 1029}, {51.1, 807}, {77, 578}, {97.4, 375}, {115.6, 118}}),
         .chosen = 2,
         .emphasised = true},
        {.name = "B200 NVFP4",
         .style = 1,
         .points = points({{59, 1720}, {83.3, 1290}, {109, 850}, {130, 490}, {166, 165}}),
         .chosen = 1},
        {.name = "MI300X",
         .style = 2,
         .points = points({{13, 790}, {22, 665}, {33.3, 525}, {45, 320}, {52, 190}, {62, 60}}),
         .chosen = 2},
        {.name = "H200",
         .role = SeriesRole::Measurement,
         .style = 0,
         .points = points({{19.7, 1208}, {30.7, 950}, {49, 751}, {72, 545}, {91, 345}})},
        {.name = "B200 NVFP4",
         .role = SeriesRole::Measurement,
         .style = 1,
         .points = points({{84.5, 1269}, {109, 830}, {130, 490}, {166, 165}})},
        {.name = "MI300X",
         .role = SeriesRole::Measurement,
         .style = 2,
         .points = points({{13, 792}, {22, 664}, {34, 495}, {44, 320}, {51.5, 190}})},
    };
    spec.limits = {{.axis = Direction::Horizontal, .value = 40, .name = phrase(PhraseCode::TargetLine, Figure{40})}};
    return spec;
}

ChartSpec fallingCurves()
{
    ChartSpec spec{.kind = ChartKind::Lines};
    spec.horizontal.title = "Tokens per second and user";
    spec.vertical.title = "Tokens per second, system";
    const char* names[]{"8 × B300 288 GB SXM", "8 × B200 180 GB SXM", "8 × H200 141 GB SXM"};
    for (int line = 0; line < 3; ++line) {
        Series series{.name = names[line], .style = line, .chosen = 4};
        for (int step = 0; step <= 20; ++step)
            series.points.push_back(
                {.x = 25 + 5.1 * step, .y = 120 + (2980 - 1000 * line) * std::pow(1 - step / 20., 2)});
        spec.series.push_back(std::move(series));
    }
    spec.limits = {{.value = 40, .name = "target 40"}};
    return spec;
}

ChartSpec costChart()
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = "Own or rent"};
    spec.caption = "D rents 8 × H200 at 3.50 USD per GPU-hour on demand. A costs less from month 19.9.";
    spec.vertical.title = "Cumulative cost, thousand USD";
    spec.horizontal = {.title = "Months", .unit = Unit::Month, .most = 48};
    spec.series = {{.name = "A 530", .style = 0, .points = points({{0, 318.4}, {48, 530.3}}), .emphasised = true},
                   {.name = "B 633", .style = 1, .points = points({{0, 394.8}, {48, 633.3}})},
                   {.name = "C 387", .style = 2, .points = points({{0, 178.9}, {48, 386.8}})},
                   {.name = "D 981", .style = 3, .points = points({{0, 0}, {48, 981.1}})}};
    spec.annotations = {{.x = 19.9, .y = 406.3, .text = "A pays off: month 19.9", .style = 0, .dropLine = true},
                        {.x = 25.6, .y = 522.6, .style = 1},
                        {.x = 11.1, .y = 226.8, .style = 2}};
    return spec;
}

ChartSpec roofline()
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = "Roofline"};
    spec.vertical = {.title = "TFLOPS per device, dense",
                     .unit = Unit::Tflops,
                     .scale = Scale::Logarithmic,
                     .least = 1,
                     .most = 5000};
    spec.horizontal = {.title = "Operations per byte read", .scale = Scale::Logarithmic, .least = 1, .most = 10000};
    spec.series = {{.name = "FP8 1,979", .style = 0, .points = points({{1, 4.8}, {412, 1979}, {10000, 1979}})},
                   {.name = "BF16 989", .style = 4, .points = points({{206, 989}, {10000, 989}})}};
    spec.annotations = {{.x = 4.1, .y = 7.2, .text = "Decode, 16 users: 36 % of the roof", .style = 1}};
    return spec;
}

ChartSpec predictedAgainstMeasured()
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = "Predicted against measured"};
    spec.vertical = {
        .title = "Predicted, tokens per second and user", .scale = Scale::Logarithmic, .least = 10, .most = 200};
    spec.horizontal = {
        .title = "Measured, tokens per second and user", .scale = Scale::Logarithmic, .least = 10, .most = 200};
    spec.series = {{.name = "within 20%",
                    .role = SeriesRole::Reference,
                    .points = points({{10, 10}, {200, 200}}),
                    .low = points({{10, 8}, {200, 160}}),
                    .high = points({{10, 12}, {200, 240}})},
                   {.name = "H200, FP8",
                    .role = SeriesRole::Measurement,
                    .style = 0,
                    .points = points({{19.7, 20}, {31, 31}, {49, 47.8}, {72, 71}, {91, 90}})},
                   {.name = "MI300X, FP8",
                    .role = SeriesRole::Measurement,
                    .style = 2,
                    .points = points({{13, 13}, {22, 22}, {34, 33.3}, {44, 44}, {51.5, 52}})},
                   {.name = "B200, NVFP4",
                    .role = SeriesRole::Measurement,
                    .style = 1,
                    .points = points({{84.5, 83.3}, {109, 110}, {130, 131}, {166, 167}})}};
    return spec;
}

ChartSpec contextMap()
{
    ChartSpec spec{.kind = ChartKind::Map, .title = "Context and users", .subtitle = "8 × H200, FP8"};
    spec.vertical = axis(PhraseCode::UsersAtOnce);
    spec.horizontal = axis(PhraseCode::ContextTokens);
    for (int column = 0; column < 6; ++column)
        spec.map.columns.push_back({.value = static_cast<double>(4096 << column)});
    for (int row = 0; row < 8; ++row)
        spec.map.rows.push_back({.value = static_cast<double>(1 << row)});
    for (int row = 0; row < 8; ++row)
        for (int column = 0; column < 6; ++column)
            spec.map.cells.push_back(row + column > 7 ? CellState::DoesNotFit
                                         : row > 4    ? CellState::Slower
                                                      : CellState::Meets);
    spec.map.required = 4 * 6 + 3;
    return spec;
}

} // namespace berth::report::testing
