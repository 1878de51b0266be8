#include "core/catalog/Digest.h"

#include <bit>

namespace berth::catalog {
namespace {

class Fnv1a
{
public:
    void add(unsigned char byte) { m_hash = (m_hash ^ byte) * kPrime; }
    void add(std::uint64_t number)
    {
        constexpr int kByteBits = 8;
        for (int shift = 0; shift < 64; shift += kByteBits) {
            add(static_cast<unsigned char>(number >> shift));
        }
    }
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }

private:
    static constexpr std::uint64_t kOffsetBasis = 14695981039346656037ull;
    static constexpr std::uint64_t kPrime = 1099511628211ull;
    std::uint64_t m_hash = kOffsetBasis;
};

void add(Fnv1a& hash, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        hash.add(static_cast<unsigned char>('i'));
        hash.add(static_cast<std::uint64_t>(*integer));
    } else if (const auto* real = std::get_if<double>(&cell)) {
        hash.add(static_cast<unsigned char>('r'));
        hash.add(std::bit_cast<std::uint64_t>(*real));
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        hash.add(static_cast<unsigned char>('t'));
        hash.add(std::uint64_t{text->size()});
        for (const char c : *text) {
            hash.add(static_cast<unsigned char>(c));
        }
    } else {
        hash.add(static_cast<unsigned char>('n'));
    }
}

} // namespace

std::uint64_t digest(const std::vector<CellRow>& rows)
{
    Fnv1a hash;
    hash.add(std::uint64_t{rows.size()});
    for (const CellRow& row : rows) {
        hash.add(std::uint64_t{row.size()});
        for (const Cell& cell : row) {
            add(hash, cell);
        }
    }
    return hash.hash();
}

} // namespace berth::catalog
