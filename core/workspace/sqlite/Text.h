// Text out of and into statements.
#pragma once

#include "core/base/Utf8.h"
#include "core/workspace/Clock.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>

namespace berth::workspace {

// A damaged file may hold anything; from here on it is UTF-8.
[[nodiscard]] inline std::string text(SQLite::Statement& statement, int column)
{
    std::string read = statement.getColumn(column).getString();
    return isUtf8(read) ? read : replaceMalformedUtf8(read);
}

[[nodiscard]] inline std::string timeOrNow(const std::string& time)
{
    return time.empty() ? utcNow() : time;
}

template <class... Values>
void execute(SQLite::Database& database, const char* statement, const Values&... values)
{
    SQLite::Statement prepared(database, statement);
    int place = 0;
    (prepared.bind(++place, values), ...);
    prepared.exec();
}

} // namespace berth::workspace
