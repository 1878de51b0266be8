#include "core/catalog/PricedItems.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

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

template <class Entry>
bool holds(const std::vector<Entry>& entries, const std::string& id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id.text == id; });
}

bool isSame(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

template <class Entry>
std::string idNamed(const std::vector<Entry>& entries, std::string_view name)
{
    for (const Entry& entry : entries) {
        bool named = isSame(entry.id.text, name);
        if constexpr (requires { entry.displayName; }) {
            named = named || isSame(entry.displayName, name);
        } else {
            named = named || isSame(entry.name, name);
        }
        if (named) {
            return entry.id.text;
        }
    }
    return {};
}

} // namespace

std::string itemNamed(const Catalog& catalog, const std::string& name)
{
    for (const std::string& id :
         {idNamed(catalog.systems, name), idNamed(catalog.accelerators, name), idNamed(catalog.cpus, name),
          idNamed(catalog.networks, name), idNamed(catalog.models, name)}) {
        if (!id.empty()) {
            return id;
        }
    }
    return name;
}

std::optional<cost::PricedKind> pricedKind(const Catalog& catalog, const std::string& item)
{
    if (holds(catalog.accelerators, item)) {
        return cost::PricedKind::Accelerator;
    }
    if (holds(catalog.systems, item)) {
        return cost::PricedKind::System;
    }
    if (holds(catalog.cpus, item)) {
        return cost::PricedKind::Cpu;
    }
    if (holds(catalog.networks, item)) {
        return cost::PricedKind::NetworkSwitch; // one of three, so the row itself must say
    }
    return holds(catalog.models, item) ? std::optional(cost::PricedKind::Api) : std::nullopt;
}

std::vector<std::string> nearestItems(const Catalog& catalog, std::string_view name)
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
    std::vector<std::string> ids;
    for (std::size_t at = 0; at < std::min(kMost, items.size()); ++at) {
        ids.emplace_back(items[at].id);
    }
    return ids;
}

} // namespace berth::catalog
