// Texts that users, files and price lists may contain, for every test of what is shown or written. None may open a
// file, reach the network, end the program, be computed or change how another text is shown; stock controls of Qt 6.4.2
// do the first three with the first texts.
#pragma once

#include <QString>
#include <QStringList>

namespace berth::testing {

// What Qt's rich text, Markdown and mnemonics would make something of. `file` must never be opened and nobody may call
// `port` of this computer.
inline QStringList markupTexts(const QString& file, quint16 port)
{
    return {QStringLiteral("<img src='file://%1'>").arg(file),
            QStringLiteral("<img src=\"http://127.0.0.1:%1/pixel.png\">").arg(port),
            QStringLiteral("<img src=''>"),
            QStringLiteral("<b>bold</b> <i>italics"),
            QStringLiteral("<b>bold</b> <a href='file://%1'>link</a>").arg(file),
            QStringLiteral("<table><tr><td>cell <img src=''>"),
            QStringLiteral("<link rel=stylesheet href='file://%1'>").arg(file),
            QStringLiteral("<!DOCTYPE html><html><body>page</body></html>"),
            QStringLiteral("<style>* { color: red }</style>"),
            QStringLiteral("&lt;b&gt; &amp; &nbsp; &#0;"),
            QStringLiteral("%1 %2 %n %L1 &File && more"),
            QStringLiteral("![image](file://%1) **bold** `code`").arg(file),
            QStringLiteral("]]> --> */ \\end{document} \\input{/etc/passwd} (Tj) ET endstream endobj")};
}

// What a spreadsheet would compute or run (OWASP, CSV injection).
inline QStringList formulaTexts()
{
    return {QStringLiteral("=1+1"),     QStringLiteral("=HYPERLINK(\"http://127.0.0.1\",\"x\")"),
            QStringLiteral("+1+1"),     QStringLiteral("-2+3+cmd|' /C calc'!A0"),
            QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1+1"),
            QStringLiteral("\r\n=1+1"), QStringLiteral("\uFF1D1+1"),
            QStringLiteral("\"=1+1"),   QStringLiteral(";=1+1,=1+1")};
}

// Letters that are no letters, too many of them, or none.
inline QStringList oddTexts()
{
    const QChar loneSurrogate(0xD83D);
    return {QStringLiteral("first\nsecond\r\nthird\tfourth"),
            QStringLiteral("nul") + QChar(0) + QStringLiteral("in the middle"),
            QStringLiteral("\u202eright to left override\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629"),
            QStringLiteral("\u676D\u5DDE\u542F\u660E\u5236\u9020\u6709\u9650\u516C\u53F8"),
            QStringLiteral("e\u0301\u0323\u0302\u0306\u030A\u0328 \U0001F680 \ufffd ") + loneSurrogate,
            QStringLiteral("Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtzenabzeichenverleihungsurkunde"),
            QString(10'000, u'x'),
            QStringLiteral("word ").repeated(500),
            QString(),
            QStringLiteral(" "),
            QStringLiteral("-1e309"),
            QStringLiteral("../../../../etc/passwd'; DROP TABLE quotes; --")};
}

inline QStringList hostileTexts(const QString& file, quint16 port)
{
    return markupTexts(file, port) + formulaTexts() + oddTexts();
}

} // namespace berth::testing
