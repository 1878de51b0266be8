#include "tests/support/SampleDocuments.h"

#include "tests/support/SampleCharts.h"

namespace berth::report::testing {

namespace {

Furniture furniture(const char* title, const char* language = "en")
{
    return {.kind = "Test document",
            .title = title,
            .seller = "Northgate Systems",
            .date = {2026, 11, 21},
            .language = language};
}

std::string repeated(const std::string& text, int times)
{
    std::string whole;
    for (int time = 0; time < times; ++time)
        whole += text;
    return whole;
}

} // namespace

ReportDocument longTable(int rows)
{
    Table table;
    table.columns = {{.head = "Line"},
                     {.head = "Description"},
                     {.head = "Maker"},
                     {.head = "Price", .unit = "USD", .alignment = Alignment::End}};
    for (int row = 0; row < rows; ++row) {
        const std::string number = std::to_string(row + 1);
        if (row % 20 == 0)
            table.rows.push_back(
                {.cells = {{.text = "Group " + std::to_string(row / 20 + 1)}}, .kind = RowKind::GroupHead});
        table.rows.push_back(
            {.cells = {
                 {.text = "L" + number},
                 {.text = "Item" + number + repeated(" with a long description", row % 7),
                  .second = row % 3 == 0 ? Text("SKU-" + number) : Text()},
                 {.text = row % 2 == 0 ? "深圳公司" + number : "Maker" + number},
                 {.text = Amount{.minor = row * 1001, .currency = "USD", .wholeUnits = false, .codeShown = false}}}});
    }
    table.rows.push_back({.cells = {{.text = "Sum"},
                                    {},
                                    {},
                                    {.text = Amount{.minor = 1001LL * rows * (rows - 1) / 2,
                                                    .currency = "USD",
                                                    .wholeUnits = false,
                                                    .codeShown = false}}},
                          .kind = RowKind::Total});
    return {.furniture = furniture("Long table"), .blocks = {Heading{"Lines"}, table}};
}

ReportDocument chineseReport()
{
    ReportDocument document{.furniture = furniture("一高用户：大模型硬件选型报告", "zh-CN"), .blocks = {}};
    // Characters that Qt maps back to radicals or compatibility forms, among ordinary ones.
    document.blocks = {Title{"一高用户：大模型硬件选型报告", "深圳智算科技有限公司，二〇二六年十一月"},
                       VerdictBanner{VerdictKind::FitsReduced, "可运行：8 × H200 141 GB",
                                     "日月水火木金土，人口手足目耳，大小上下，方文立自至色行衣西見角言谷豆走身車辛里長"
                                     "門雨青非面音頁風食首馬骨高鬼魚鳥鹿麥麻黃黑鼓鼠鼻齊齒龍龜。"},
                       Heading{"显存"},
                       KeyValues{.entries = {{"模型", "深度求索 R1，6710 亿参数"},
                                             {"用户", "50 人，其中 16 人同时使用"},
                                             {"户口", "户籍与门户"},
                                             {"生僻字", "𠮷野家"}}},
                       Charts{{{.spec = contextMap(), .titled = true}}}};
    return document;
}

const std::vector<std::string>& hostileStrings()
{
    static const std::vector<std::string> strings{
        "<b>bold</b> & <script>alert(1)</script>",
        "<img src=\"/etc/passwd\"><link rel=stylesheet href=file:///etc/hosts>",
        "=HYPERLINK(\"http://example.org\";\"x\")",
        "office affluent fjord", // ligatures
        "%1 %2 {0} \\n $(id)",
        "Ünïcödé — “quotes” … ½ µ °",
        repeated("Donaudampfschifffahrtsgesellschaft", 12),
    };
    return strings;
}

ReportDocument hostileReport()
{
    ReportDocument document{.furniture = furniture("</title><script>"), .blocks = {}};
    document.furniture.seller = "A\u202Egnirts & \"Co\"";
    document.furniture.author = "(author) \\ Ünï";
    document.furniture.logo =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="/etc/passwd" width="9" height="9"/></svg>)";
    Table table;
    table.columns = {{.head = "Number"}, {.head = "Text"}};
    int number = 0;
    for (const std::string& text : hostileStrings()) {
        document.blocks.push_back(Paragraph{text});
        table.rows.push_back({.cells = {{.text = "row " + std::to_string(++number)}, {.text = text}}});
    }
    document.blocks.push_back(table);
    return document;
}

ReportDocument giantRow()
{
    Table giant;
    giant.columns = {{.head = "A cell taller than a page"}, {.head = "n"}};
    giant.rows = {{.cells = {{.text = repeated("word ", 3000) + "end"}, {.text = "1"}}},
                  {.cells = {{.text = "after"}, {.text = "2"}}}};
    return {.furniture = furniture("Giant"), .blocks = {giant}};
}

} // namespace berth::report::testing
