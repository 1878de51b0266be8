// What a document says at one place, before it becomes words: data as it is (names, ids), a phrase by code, a figure,
// an amount of money, a date, or "not known". Values carry how they are to be shown, not the separators of a locale;
// formatText (FormatText.h) turns all of it into words with the TextSource of the document's language.
#pragma once

#include "core/report/PhraseCode.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace berth::report {

enum class Unit {
    None,
    Gigabyte, // 10⁹ bytes
    Gibibyte, // 2³⁰ bytes
    Mebibyte, // 2²⁰ bytes
    Byte,
    Token,
    TokenPerSecond,
    Second,
    Millisecond,
    Watt,
    Kilowatt,
    Tflops, // 10¹² operations per second, dense
    GigabytePerSecond,
    Percent, // the value is already multiplied by 100
    Hour,
    Month,
    Year,
};

struct Figure
{
    double value = 0; // in `unit`
    Unit unit = Unit::None;
    int decimals = 0; // rounded half away from zero
    bool unitShown = true;
    bool signShown = false; // a difference: the sign always

    friend bool operator==(const Figure&, const Figure&) = default;
};

// Money: an integer count of minor units, never a double.
struct Amount
{
    std::int64_t minor = 0;
    std::string currency{}; // ISO 4217
    int minorDigits = 2; // of the currency
    bool wholeUnits = true; // sizing shows whole units, a quote all minor digits
    bool codeShown = true;
    bool signShown = false;

    friend bool operator==(const Amount&, const Amount&) = default;
};

struct Date
{
    int year = 0;
    int month = 0; // 1 to 12
    int day = 0; // 0: the month alone
    bool writtenOut = false; // 18 November 2026 instead of 2026-11-18

    friend bool operator==(const Date&, const Date&) = default;
};

// Shown as an en dash; the reason belongs into a footnote of the table or into the caption.
struct NotKnown
{
    friend bool operator==(const NotKnown&, const NotKnown&) = default;
};

struct Text;

struct Phrase
{
    PhraseCode code{};
    std::vector<Text> arguments; // in the order documented beside the code

    friend bool operator==(const Phrase&, const Phrase&);
};

struct Text
{
    using Content = std::variant<std::string, Phrase, Figure, Amount, Date, NotKnown>;
    Content content; // an empty string is an empty text

    Text();
    Text(std::string data) : content(std::move(data)) { }
    Text(const char* data) : content(std::string(data)) { }
    Text(PhraseCode code) : content(Phrase{code, {}}) { }
    Text(Phrase phrase) : content(std::move(phrase)) { }
    Text(Figure figure) : content(figure) { }
    Text(Amount amount) : content(std::move(amount)) { }
    Text(Date date) : content(date) { }
    Text(NotKnown unknown) : content(unknown) { }

    // Defined in Text.cpp: seen through, a variant of this size makes GCC 12 warn about members that nobody reads.
    Text(const Text&);
    Text(Text&&) noexcept;
    Text& operator=(const Text&);
    Text& operator=(Text&&) noexcept;
    ~Text();

    [[nodiscard]] bool empty() const
    {
        const auto* data = std::get_if<std::string>(&content);
        return data != nullptr && data->empty();
    }
    friend bool operator==(const Text&, const Text&) = default;
};

inline bool operator==(const Phrase& a, const Phrase& b)
{
    return a.code == b.code && a.arguments == b.arguments;
}

// The number that chooses the plural of a phrase: its first argument, whole; 0 where that is no figure.
[[nodiscard]] int pluralNumber(const Phrase& phrase);

template <class... Arguments>
[[nodiscard]] Phrase phrase(PhraseCode code, Arguments&&... arguments)
{
    return {code, {Text(std::forward<Arguments>(arguments))...}};
}

// "a, b, c" as nested phrases, so that each language sets its own comma.
inline void append(Text& list, Text item)
{
    list = list.empty() ? std::move(item) : Text(phrase(PhraseCode::ListOf, std::move(list), std::move(item)));
}

} // namespace berth::report
