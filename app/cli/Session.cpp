#include "app/cli/Session.h"

#include "app/cli/ExitCodes.h"
#include "app/cli/Messages.h"

#include "app/facts/ShippedFacts.h"

namespace berth::cli {

Result<const catalog::Catalog*> Session::catalog()
{
    if (!m_catalog) {
        auto opened = app::openShippedCatalog();
        if (!opened) {
            return std::unexpected(opened.error());
        }
        m_catalog = std::make_unique<catalog::Catalog>(std::move(*opened));
    }
    return m_catalog.get();
}

int fail(Session& session, const Error& error)
{
    Error shown = error;
    if (error.code == ErrorCode::ValueOutOfRange && error.arguments.size() > 1) {
        const auto typed = session.typed.find(error.arguments.front());
        if (typed != session.typed.end()) {
            shown.arguments[1] = typed->second; // "1e400" and numbers beyond 64 bits are not what core was given
        }
    }
    session.err << sentence(shown) << '\n';
    return kBadInput;
}

} // namespace berth::cli
