#include "core/report/HardwareNames.h"

#include <algorithm>
#include <string_view>

namespace berth::report {

namespace {

constexpr std::string_view kNoBreak = "\u00a0";

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isWordy(char letter)
{
    return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

char at(std::string_view text, std::size_t place)
{
    return place < text.size() ? text[place] : ' ';
}

// "8x141GB" is written 8 × 141 GB, "4x L40S" 4 × L40S; "48xlarge" and "MI300X" are names.
std::string spelled(std::string_view name)
{
    std::string text;
    for (std::size_t place = 0; place < name.size(); ++place) {
        const bool afterDigit = place > 0 && isDigit(name[place - 1]);
        const char next = at(name, place + 1);
        if (afterDigit && name[place] == 'x' && (isDigit(next) || (next == ' ' && place + 1 < name.size()))) {
            text += std::string(kNoBreak) + "×" + std::string(kNoBreak);
            place += next == ' ' ? 1 : 0;
        } else if (afterDigit && name.substr(place, 2) == "GB" && !isWordy(at(name, place + 2))) {
            text += std::string(kNoBreak) + "G";
        } else {
            text += name[place];
        }
    }
    return text;
}

std::string withoutBrackets(std::string text)
{
    for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(')) {
        const std::size_t close = text.find(')', open);
        if (close == std::string::npos) {
            break;
        }
        const std::size_t last = open == 0 ? std::string::npos : text.find_last_not_of(' ', open - 1);
        const std::size_t from = last == std::string::npos ? 0 : last + 1;
        text.erase(from, close + 1 - from);
    }
    return text;
}

// " 8x141GB" is left out wherever it stands.
std::string withoutCount(const std::string& name)
{
    std::string text;
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find(' ', from), name.size());
        const std::string word = name.substr(from, to - from);
        const std::size_t times = word.find('x');
        const bool counts = times != std::string::npos && times > 0 && word.ends_with("GB")
            && std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(times), isDigit)
            && times + 3 < word.size()
            && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(times) + 1, word.end() - 2, isDigit);
        if (!counts || text.empty()) {
            text += (text.empty() ? "" : " ") + word;
        }
        from = to + 1;
    }
    return text;
}

bool isOwn(const Provenance& provenance)
{
    return provenance.source.starts_with(kOwnEntry);
}

} // namespace

std::string timesText(std::int64_t number, const std::string& name)
{
    return std::to_string(number) + std::string(kNoBreak) + "×" + std::string(kNoBreak) + name;
}

std::string acceleratorName(const spec::AcceleratorSpec& accelerator)
{
    return spelled(isOwn(accelerator.provenance) ? accelerator.name : withoutBrackets(accelerator.name));
}

std::string machineName(const spec::SystemSpec& system)
{
    return isOwn(system.provenance) ? system.name : spelled(system.name);
}

std::string shortMachineName(const spec::SystemSpec& system)
{
    return isOwn(system.provenance) ? system.name : spelled(withoutCount(withoutBrackets(system.name)));
}

} // namespace berth::report
