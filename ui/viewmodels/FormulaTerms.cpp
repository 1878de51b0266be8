#include "ui/viewmodels/FormulaTerms.h"

#include <cctype>
#include <optional>
#include <vector>

namespace berth::viewmodels {

namespace {

// A part of a formula as it is written.
struct Part
{
    std::string text;
    bool zero = false;
    bool atom = false; // one number, symbol or call
};

struct Term
{
    std::string sign; // before it: " + ", " - " or nothing
    Part part;
};

Part sumOf(const std::vector<Term>& terms)
{
    std::vector<const Term*> kept;
    for (std::size_t at = 0; at < terms.size(); ++at) {
        const bool subtracted = at + 1 < terms.size() && terms[at + 1].sign == " - " && kept.empty();
        if (!terms[at].part.zero || subtracted) { // "0 - x" needs its beginning
            kept.push_back(&terms[at]);
        }
    }
    if (terms.size() == 1 || kept.size() == 1) {
        return kept.empty() ? terms.front().part : kept.front()->part;
    }
    Part sum{{}, kept.empty()};
    for (std::size_t at = 0; at < (kept.empty() ? terms.size() : kept.size()); ++at) {
        const Term& term = kept.empty() ? terms[at] : *kept[at];
        sum.text += (at == 0 ? std::string() : term.sign) + term.part.text;
    }
    return sum;
}

class Reader
{
public:
    Reader(std::string_view formula, const IsZero& isZero) : m_rest(formula), m_isZero(isZero) { }

    std::optional<Part> whole()
    {
        const auto all = sum();
        return m_rest.empty() ? all : std::nullopt;
    }

private:
    bool take(char wanted)
    {
        while (!m_rest.empty() && m_rest.front() == ' ') {
            m_rest.remove_prefix(1);
        }
        const bool found = !m_rest.empty() && m_rest.front() == wanted;
        m_rest.remove_prefix(found ? 1 : 0);
        return found;
    }

    std::string_view word()
    {
        take('\0'); // blanks
        std::size_t length = 0;
        while (length < m_rest.size()
               && (std::isalnum(static_cast<unsigned char>(m_rest[length])) != 0 || m_rest[length] == '_')) {
            ++length;
        }
        const std::string_view found = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return found;
    }

    std::optional<Part> sum()
    {
        std::vector<Term> terms;
        std::string sign;
        do {
            const auto part = product();
            if (!part) {
                return {};
            }
            terms.push_back({sign, *part});
            sign = take('+') ? " + " : take('-') ? " - " : "";
        } while (!sign.empty());
        return sumOf(terms);
    }

    std::optional<Part> product()
    {
        auto all = power();
        while (all) {
            const bool times = take('*');
            if (!times && !take('/')) {
                break;
            }
            const auto next = power();
            if (!next) {
                return {};
            }
            all = Part{all->text + (times ? " * " : " / ") + next->text, all->zero || (times && next->zero), false};
        }
        return all;
    }

    std::optional<Part> power()
    {
        const auto base = atom();
        if (!base || !take('^')) {
            return base;
        }
        const auto exponent = power();
        return exponent ? std::optional(Part{base->text + " ^ " + exponent->text, false}) : std::nullopt;
    }

    std::optional<Part> atom()
    {
        if (take('(')) {
            const auto inner = sum();
            if (!inner || !take(')')) {
                return {};
            }
            return inner->atom ? *inner : Part{'(' + inner->text + ')', inner->zero, false};
        }
        const std::string name(word());
        if (name.empty()) {
            return {};
        }
        return take('(') ? call(name) : Part{name, m_isZero(name), true};
    }

    std::optional<Part> call(const std::string& name)
    {
        Part all{name + '(', false, true};
        do {
            const auto argument = sum();
            if (!argument) {
                return {};
            }
            all.text += (all.text.back() == '(' ? "" : ", ") + argument->text;
        } while (take(','));
        all.text += ')';
        return take(')') ? std::optional(all) : std::nullopt;
    }

    std::string_view m_rest;
    const IsZero& m_isZero;
};

} // namespace

std::string withoutZeroTerms(std::string_view formula, const IsZero& isZero)
{
    const auto kept = Reader(formula, isZero).whole();
    return kept ? kept->text : std::string(formula);
}

} // namespace berth::viewmodels
