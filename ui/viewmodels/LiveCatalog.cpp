#include "ui/viewmodels/LiveCatalog.h"

namespace berth::viewmodels {

LiveCatalog::LiveCatalog(catalog::Catalog facts)
    : m_facts(std::move(facts)), m_kept(std::make_shared<catalog::Catalog>())
{ }

// Moved vectors keep their elements where they are: pointers to entries stay good as long as the lease.
void LiveCatalog::exchange(catalog::Catalog facts)
{
    *m_kept = std::exchange(m_facts, std::move(facts));
    m_kept = std::make_shared<catalog::Catalog>();
}

} // namespace berth::viewmodels
