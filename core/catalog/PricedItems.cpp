#include "core/catalog/PricedItems.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace berth::catalog {
namespace {

constexpr std::size_t kMost = 3;

struct Item
{
    std::string_view id;
    std::set<std::string> words;
    double weight = 0; // of the words that it shares
};

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

void addWords(std::string_view text, std::set<std::string>& words)
{
    std::string word;
    for (const char c : text) {
        if (isLetterOrDigit(c)) {
            word += lower(c);
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    if (!word.empty()) {
        words.insert(word);
    }
}

std::vector<Item> itemsOf(const Catalog& catalog)
{
    std::vector<Item> items;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows) {
            Item& item = items.emplace_back(row.id.text);
            addWords(row.id.text, item.words);
            if constexpr (requires { row.displayName; }) {
                addWords(row.displayName, item.words);
            } else {
                addWords(row.name, item.words);
            }
        }
    };
    add(catalog.accelerators);
    add(catalog.systems);
    add(catalog.cpus);
    add(catalog.networks);
    add(catalog.models);
    return items;
}

} // namespace

std::string nearestItems(const Catalog& catalog, std::string_view name)
{
    std::vector<Item> items = itemsOf(catalog);
    std::set<std::string> asked;
    addWords(name, asked);
    for (const std::string& word : asked) {
        const auto has = [&word](const Item& item) {
            return item.words.contains(word);
        };
        const auto having = static_cast<double>(std::count_if(items.begin(), items.end(), has));
        for (Item& item : items) {
            item.weight += has(item) ? 1 / having : 0;
        }
    }
    std::erase_if(items, [](const Item& item) { return item.weight <= 0; });
    // Of two that share as much, the one that says less beside it.
    std::stable_sort(items.begin(), items.end(), [](const Item& one, const Item& other) {
        return one.weight != other.weight ? one.weight > other.weight : one.words.size() < other.words.size();
    });
    std::string ids;
    for (std::size_t at = 0; at < std::min(kMost, items.size()); ++at) {
        ids.append(at == 0 ? "" : ", ").append(items[at].id);
    }
    return ids;
}

} // namespace berth::catalog
