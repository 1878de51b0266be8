#include "core/catalog/IdSearch.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace berth::catalog {
namespace {

constexpr std::size_t kSuggestions = 5;
constexpr std::size_t kCandidates = 12;
constexpr std::size_t kLongestQuery = 200; // bytes; longer than any id, short enough to compare with all of them

char folded(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return static_cast<char>(c - 'A' + 'a');
    }
    return c == ' ' || c == '_' ? '-' : c;
}

std::string fold(std::string_view text)
{
    std::string key(text);
    std::transform(key.begin(), key.end(), key.begin(), folded);
    return key;
}

std::string_view tail(std::string_view id)
{
    const std::size_t slash = id.rfind('/');
    return slash == std::string_view::npos ? id : id.substr(slash + 1);
}

// Whether the text stands in the id at the beginning of one of its words.
bool beginsWord(std::string_view id, std::string_view text)
{
    constexpr std::string_view kBetweenWords = "-/.";
    for (std::size_t at = id.find(text); at != std::string_view::npos; at = id.find(text, at + 1)) {
        if (at == 0 || kBetweenWords.find(id[at - 1]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

struct Keys
{
    std::string id;
    std::string name;
    [[nodiscard]] std::string_view idTail() const { return tail(id); }
};

std::vector<Keys> foldAll(std::span<const Searchable> entries)
{
    std::vector<Keys> keys;
    for (const Searchable& entry : entries) {
        keys.push_back({fold(entry.id), fold(entry.name)});
    }
    return keys;
}

std::vector<std::size_t> matches(const std::vector<Keys>& keys, const std::string& asked,
                                 bool (*meets)(const Keys&, const std::string&))
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < keys.size(); ++index) {
        if (meets(keys[index], asked)) {
            found.push_back(index);
        }
    }
    return found;
}

std::string listed(std::span<const Searchable> entries, std::span<const std::size_t> places)
{
    std::string text;
    for (const std::size_t place : places) {
        text += (text.empty() ? "" : ", ") + std::string(entries[place].id);
    }
    return text;
}

// Nearest by the whole id or by its part behind the slash, whichever is nearer.
std::vector<std::size_t> nearest(const std::vector<Keys>& keys, const std::string& asked)
{
    std::vector<std::pair<std::size_t, std::size_t>> ranked;
    for (std::size_t index = 0; index < keys.size(); ++index) {
        const std::size_t whole = editDistance(asked, keys[index].id);
        ranked.emplace_back(std::min(whole, editDistance(asked, keys[index].idTail())), index);
    }
    const std::size_t count = std::min(kSuggestions, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
    std::vector<std::size_t> places;
    places.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        places.push_back(ranked[index].second);
    }
    return places;
}

} // namespace

Result<std::size_t> findId(std::span<const Searchable> entries, std::string_view asked, ErrorCode unknown)
{
    const std::vector<Keys> keys = foldAll(entries);
    const std::string wanted = fold(asked.substr(0, kLongestQuery));
    constexpr std::array<bool (*)(const Keys&, const std::string&), 5> kRules = {
        [](const Keys& key, const std::string& text) { return key.id == text; },
        [](const Keys& key, const std::string& text) { return key.name == text; },
        [](const Keys& key, const std::string& text) { return key.idTail() == text; },
        [](const Keys& key, const std::string& text) { return beginsWord(key.id, text); },
        [](const Keys& key, const std::string& text) { return key.id.find(text) != std::string::npos; },
    };
    for (std::size_t rule = 0; rule < kRules.size() && !wanted.empty(); ++rule) {
        std::vector<std::size_t> found = matches(keys, wanted, kRules[rule]);
        if (found.size() == 1) {
            return found.front();
        }
        if (!found.empty()) {
            found.resize(std::min(found.size(), kCandidates));
            return failure(ErrorCode::AmbiguousId, {std::string(asked), listed(entries, found)});
        }
    }
    return failure(unknown, {std::string(asked), listed(entries, nearest(keys, wanted))});
}

std::size_t editDistance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> before(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> current(right.size() + 1);
    for (std::size_t column = 0; column <= right.size(); ++column) {
        last[column] = column;
    }
    for (std::size_t row = 1; row <= left.size(); ++row) {
        current[0] = row;
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const std::size_t cost = left[row - 1] == right[column - 1] ? 0 : 1;
            current[column] = std::min({last[column] + 1, current[column - 1] + 1, last[column - 1] + cost});
            const bool swapped =
                row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            if (swapped) {
                current[column] = std::min(current[column], before[column - 2] + 1);
            }
        }
        std::swap(before, last);
        std::swap(last, current);
    }
    return last[right.size()];
}

} // namespace berth::catalog
