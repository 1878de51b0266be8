#include "app/cli/Session.h"

#include "app/cli/ExitCodes.h"
#include "app/cli/Messages.h"

#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"

namespace berth::cli {

Result<const catalog::Catalog*> Session::catalog()
{
    if (!m_catalog) {
        const auto path = catalog::findCatalogFile();
        if (!path) {
            return std::unexpected(path.error());
        }
        auto opened = catalog::openCatalog(*path);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        m_catalog = std::make_unique<catalog::Catalog>(std::move(*opened));
    }
    return m_catalog.get();
}

int fail(Session& session, const Error& error)
{
    session.err << sentence(error) << '\n';
    return kBadInput;
}

} // namespace berth::cli
