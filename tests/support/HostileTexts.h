// Texts that users, files and price lists may contain. Stock controls of Qt 6.4.2 open the file, call the port or end
// the program with the first of them; tests/qml/HostileTexts.qml has its own copy for single controls.
#pragma once

#include <QString>
#include <QStringList>

namespace berth::testing {

// `file` must never be opened and nobody may call `port` of this computer.
inline QStringList hostileTexts(const QString& file, quint16 port)
{
    return {QStringLiteral("<img src='file://%1'>").arg(file),
            QStringLiteral("<img src=\"http://127.0.0.1:%1/pixel.png\">").arg(port),
            QStringLiteral("<b>bold</b> <a href='file://%1'>link</a>").arg(file),
            QStringLiteral("<table><tr><td>cell <img src=''>"),
            QStringLiteral("<link rel=stylesheet href='file://%1'>").arg(file),
            QStringLiteral("%1 %2 %n %L1 &File && more"),
            QStringLiteral("![image](file://%1) **bold**").arg(file),
            QStringLiteral("first\nsecond\r\nthird\tfourth"),
            QStringLiteral("\u202eright to left override\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629"),
            QStringLiteral("e\u0301\u0323\u0302\u0306 \U0001F680 \ufffd"),
            QString(10'000, u'x'),
            QStringLiteral(" "),
            QStringLiteral("../../../../etc/passwd'; DROP TABLE quotes; --")};
}

} // namespace berth::testing
