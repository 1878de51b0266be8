// Where the compiled catalogue is.
#pragma once

#include "core/base/Result.h"

#include <string>

namespace berth::catalog {

// The first that exists: $BERTH_CATALOG; ../share/berth/catalog.sqlite beside the folder of the running program, which
// serves both the build tree and an installation; /usr/share/berth/catalog.sqlite. A variable that names no file is an
// error rather than passed over. Errors: CatalogUnreadable {path, "missing" or "folder"}.
[[nodiscard]] Result<std::string> findCatalogFile();

// The same for a given value of the variable (nullptr: not set) and folder of the program.
[[nodiscard]] Result<std::string> findCatalogFile(const char* fromEnvironment, const std::string& programFolder);

} // namespace berth::catalog
