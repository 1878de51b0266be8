#include "ui/viewmodels/catalogue/PriceVerdicts.h"

#include "core/catalog/EnumNames.h"
#include "core/cost/PriceOrder.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace berth::viewmodels {

namespace {

using cost::PriceRow;
using cost::PriceRule;

class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(PriceVerdicts)

public:
    static QString amount(const QString& number, std::string_view currency)
    {
        return tr("%1 %2", "price, currency").arg(number, text(currency));
    }
    static QString never() { return tr("Will not be used: somebody's cost of ownership is no price."); }
    static QString rows(const QStringList& lines)
    {
        return lines.size() == 1 ? tr("row %1", "of a price list").arg(lines.constFirst())
                                 : tr("rows %1", "of a price list").arg(lines.join(QStringLiteral(", ")));
    }
    static QString noRate(std::string_view from, const PriceTerms& terms)
    {
        return tr("Will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, Exchange rates.")
            .arg(text(from), text(terms.currency.text()));
    }
    static QString someAside(int count, const QString& from, const QString& to)
    {
        return tr("%n of them will not be used: no exchange rate leads from %1 to %2. Enter one under Settings, "
                  "Exchange rates.",
                  "prices", count)
            .arg(from, to);
    }
    static QString before(const QStringList& others, const QString& why)
    {
        return why.isEmpty() ? tr("Counts, not %1.", "rows of the list").arg(rows(others))
                             : tr("Counts, not %1: %2.", "rows of the list, why").arg(rows(others), why);
    }
    static QString behind(const QString& winner, const QString& why)
    {
        return tr("Row %1 counts instead: %2.", "row of the list, why").arg(winner, why);
    }
    static QString behindOwn(const QString& date, const QString& why)
    {
        return tr("The own price of %1 counts instead: %2.", "date, why").arg(date, why);
    }
    static QString why(PriceRule rule, const PriceRow& winner, const PriceRow& loser)
    {
        switch (rule) {
        case PriceRule::Converted:
            return tr("it needs no exchange rate");
        case PriceRule::Region:
            return tr("it is for the region that is asked for");
        case PriceRule::Confirmed:
            return tr("it is not marked as unverified");
        case PriceRule::Kind:
            return tr("\"%1\" goes before \"%2\"", "kinds of prices").arg(kind(winner), kind(loser));
        case PriceRule::Newer:
            return tr("it is newer");
        case PriceRule::WorldWide:
            return tr("it holds world-wide");
        case PriceRule::Dearer:
            return tr("it is the higher of two from the same day");
        case PriceRule::Listed:
            break;
        }
        return tr("it stands first");
    }
    static QString unreachable(const PriceRow& loser, const PriceTerms& terms)
    {
        return tr("no exchange rate leads from %1 to %2").arg(text(loser.currency), text(terms.currency.text()));
    }

private:
    static QString kind(const PriceRow& row)
    {
        return valueName(catalog::TableId::Prices, "price_kind", catalog::enumName(row.priceKind)).name;
    }
};

QString amountText(double amount, int stated, std::string_view code, const Formatter& format)
{
    const auto currency = findCurrency(code);
    const int decimals = std::max(stated, currency ? static_cast<int>(currency->decimals) : 0);
    return Verdicts::amount(format.decimal(amount, decimals), code);
}

// Nothing: no rate leads there.
std::optional<cost::OfferedPrice> offered(const PriceRow& row, const PriceTerms& terms)
{
    const auto currency = findCurrency(row.currency);
    const auto converted = currency ? cost::convert(UnitPrice{row.price, *currency}, terms.currency, terms.rates)
                                    : std::unexpected(currency.error());
    return converted ? std::optional(cost::OfferedPrice{&row, converted->rate != nullptr, row.own}) : std::nullopt;
}

// All prices of one item: those of the list, own ones from before, shipped ones.
class Item
{
public:
    Item(const PriceTerms& terms, const Formatter& format) : m_terms(terms), m_format(format) { }

    void addListed(std::size_t place, const ListedPrice& price)
    {
        m_places.push_back(place);
        m_lines.push_back(m_format.count(static_cast<double>(price.line)));
        m_own.push_back(price.row);
        m_own.back().own = true;
    }
    void addPresent(const PriceRow& row, bool replaced)
    {
        if (row.own) {
            m_before.push_back(row);
        }
        if (!row.own || !replaced) {
            (row.own ? m_present : m_shipped).push_back(row);
        }
    }

    void judge(std::vector<PriceVerdict>& verdicts)
    {
        m_own.insert(m_own.end(), m_present.begin(), m_present.end());
        const cost::PriceBook book{m_shipped, m_own, m_terms.rates};
        const std::vector<std::string> item{m_own.front().itemId};
        const cost::PriceWish wish{m_terms.currency, m_terms.region, {}, 0};
        const std::vector<const PriceRow*> aside = cost::ownPricesAside(book, item, wish);
        for (std::size_t at = 0; at < m_places.size(); ++at) {
            PriceVerdict& verdict = verdicts[m_places[at]];
            const std::optional<cost::Offer> offer = cost::offerOf(m_own[at]);
            if (!offer) {
                verdict = {.used = false, .sentence = Verdicts::never()};
            } else if (std::find(aside.begin(), aside.end(), &m_own[at]) != aside.end()) {
                verdict = {.used = false, .aside = true, .sentence = Verdicts::noRate(m_own[at].currency, m_terms)};
            } else if (const auto chosen = cost::choosePrice(book, item.front(), *offer, wish)) {
                judgeOne(verdict, at, *chosen);
            }
            const auto before = cost::choosePrice({m_shipped, m_before, m_terms.rates}, item.front(),
                                                  offer.value_or(cost::Offer::Purchase), wish);
            if (verdict.used && before) {
                verdict.instead = priceText(before->row(), m_format);
            }
        }
    }

private:
    void judgeOne(PriceVerdict& verdict, std::size_t at, const cost::PriceChoice& chosen) const
    {
        const auto isChosen = [&](std::size_t place) {
            return std::find(chosen.rows.begin(), chosen.rows.end(), &m_own[place]) != chosen.rows.end();
        };
        verdict.used = isChosen(at);
        QString winner; // own prices are no range: one counts
        QStringList losers;
        std::set<QString> reasons;
        for (std::size_t other = 0; other < m_places.size(); ++other) {
            if (other == at || offerOf(m_own[other]) != cost::offerOf(m_own[at])) {
                continue;
            }
            if (isChosen(other)) {
                winner = m_lines[other];
            } else {
                losers << m_lines[other];
                reasons.insert(why(chosen.row(), m_own[other]));
            }
        }
        if (!verdict.used) {
            const QString reason = why(chosen.row(), m_own[at]);
            verdict.sentence = winner.isEmpty() ? Verdicts::behindOwn(m_format.date(text(chosen.row().asOf)), reason)
                                                : Verdicts::behind(winner, reason);
        } else if (!losers.isEmpty()) {
            verdict.sentence = Verdicts::before(losers, reasons.size() == 1 ? *reasons.begin() : QString());
        }
    }

    [[nodiscard]] QString why(const PriceRow& winner, const PriceRow& loser) const
    {
        const auto first = offered(winner, m_terms);
        const auto second = offered(loser, m_terms);
        return first && second ? Verdicts::why(cost::precedence(*first, *second, m_terms.region).rule, winner, loser)
                               : Verdicts::unreachable(loser, m_terms);
    }

    const PriceTerms& m_terms;
    const Formatter& m_format;
    std::vector<std::size_t> m_places; // in the list
    QStringList m_lines; // of the same
    // Own: those of the list, then those present that stay; before: all that are present.
    std::vector<PriceRow> m_own, m_present, m_before, m_shipped;
};

} // namespace

QString priceText(const PriceRow& row, const Formatter& format)
{
    const std::string digits = millionthsText(row.price);
    const std::size_t point = digits.find('.');
    const int stated = point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
    return amountText(toDouble(row.price), stated, row.currency, format);
}

std::vector<PriceVerdict> priceVerdicts(const std::vector<ListedPrice>& list, const catalog::Catalog& catalog,
                                        const PriceTerms& terms, const Formatter& format)
{
    std::map<std::string_view, Item> items;
    std::set<std::string_view> replaced;
    for (std::size_t place = 0; place < list.size(); ++place) {
        replaced.insert(list[place].row.id);
        items.try_emplace(list[place].row.itemId, terms, format).first->second.addListed(place, list[place]);
    }
    for (const PriceRow& row : catalog.prices) {
        const auto item = items.find(row.itemId);
        if (item != items.end()) {
            item->second.addPresent(row, replaced.contains(row.id));
        }
    }
    std::vector<PriceVerdict> verdicts(list.size());
    for (auto& [id, item] : items) {
        item.judge(verdicts);
    }
    return verdicts;
}

QString asideNote(const std::vector<ListedPrice>& list, const std::vector<PriceVerdict>& verdicts,
                  const PriceTerms& terms)
{
    QStringList currencies;
    int count = 0;
    for (std::size_t place = 0; place < list.size(); ++place) {
        if (verdicts[place].aside) {
            ++count;
            currencies << text(list[place].row.currency);
        }
    }
    currencies.removeDuplicates();
    return count == 0 ? QString()
                      : Verdicts::someAside(count, currencies.join(QStringLiteral(", ")), text(terms.currency.text()));
}

} // namespace berth::viewmodels
