// Opens a SQLite file that may have been tampered with, after https://sqlite.org/security.html: the header is looked at
// before SQLite is, the file is immutable to us, no trigger, view, extension or foreign function can run, no second
// file can be attached, and lengths and programs are limited far above what the catalogue needs.
#pragma once

#include "core/base/Result.h"

#include <SQLiteCpp/Database.h>
#include <string>

namespace berth::catalog {

// Errors: CatalogUnreadable, CatalogVersion, CatalogDamaged. May throw SQLite::Exception.
[[nodiscard]] Result<SQLite::Database> openHardened(const std::string& path);

} // namespace berth::catalog
