// The catalogue that the program computes with: its address stays while its facts are exchanged for others, such as
// those with another value of the user's. Facts are exchanged only while no other thread reads them. What was made of
// the facts before may point into them; whoever keeps such a thing keeps their lease too. GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/catalog/Catalog.h"

#include <memory>
#include <utility>

namespace berth::viewmodels {

// Keeps facts that were exchanged.
using Lease = std::shared_ptr<const void>;

class LiveCatalog
{
public:
    explicit LiveCatalog(catalog::Catalog facts);

    [[nodiscard]] const catalog::Catalog& facts() const { return m_facts; }
    // Of the facts that hold now.
    [[nodiscard]] Lease lease() const { return m_kept; }

    void exchange(catalog::Catalog facts);

private:
    catalog::Catalog m_facts;
    std::shared_ptr<catalog::Catalog> m_kept; // empty until the facts are exchanged
};

// The same value, which keeps the lease as long as anybody has it.
template <class T>
[[nodiscard]] std::shared_ptr<const T> leased(std::shared_ptr<const T> value, Lease lease)
{
    if (value == nullptr) {
        return value;
    }
    const T* plain = value.get();
    const auto both = std::make_shared<std::pair<Lease, std::shared_ptr<const T>>>(std::move(lease), std::move(value));
    return std::shared_ptr<const T>(both, plain);
}

} // namespace berth::viewmodels
