// Texts that users, files and price lists may contain. None may open a file, reach the network, end the program or
// change how another text is shown; stock controls of Qt 6.4.2 do the first three with the first texts.
import QtQuick

QtObject {
    id: root

    readonly property list<string> texts: [
        "<img src='file:///etc/hostname'>",
        "<img src=\"http://127.0.0.1:9/pixel.png\">",
        "<img src=''>",
        "<b>bold</b> <i>italics",
        "<a href='file:///'>link</a>",
        "<table><tr><td>cell</td></tr></table>",
        "<!DOCTYPE html><html><body>page</body></html>",
        "<style>* { color: red }</style>",
        "&lt;b&gt; &amp; &nbsp; &#0;",
        "&File && more",
        "%1 %2 %n %L1",
        "![image](file:///etc/hostname) **bold** `code`",
        "first\nsecond\r\nthird\tfourth",
        "nul\u0000in the middle",
        "\u202Eright to left override\u202C",
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 mixed with Latin",
        "\u676D\u5DDE\u542F\u660E\u5236\u9020\u6709\u9650\u516C\u53F8",
        "e\u0301\u0323\u0302\u0306\u030A\u0328 \uD83D\uDE80 \uD83D",
        "Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtzenabzeichenverleihungsurkunde",
        "x".repeat(10000),
        "word ".repeat(500),
        "",
        " ",
        "-1e309",
        "../../../../etc/passwd",
        "'; DROP TABLE quotes; --",
    ]

    // Every text item below an item; popups are reached through their contentItem.
    function textItems(item, found) {
        if (item.textFormat !== undefined)
            found.push(item);
        for (let index = 0; index < item.children.length; ++index)
            root.textItems(item.children[index], found);
        return found;
    }
}
