#include "ui/viewmodels/catalogue/RuleSentences.h"

#include "core/overlay/OwnCells.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"
#include "ui/viewmodels/catalogue/FormFields.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

// In the window's language; empty: the table has no such column.
QString columnName(const QString& table, const QString& column)
{
    const auto place = overlay::tableOf(table.toStdString());
    const catalog::Column* found = place ? columnNamed(*place, column.toStdString()) : nullptr;
    return found == nullptr ? QString() : factName(*place, found->name);
}

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    static QString broken(const QString& table, const QString& value, const QString& key, const QString& rest,
                          const Formatter& format);
    static QString betweenColumns(const QString& table, const QString& key, const QString& rest);
    static QString ofPrices(const QString& value, const QString& key, const QString& rest);
    static QString shape(const QString& key, const QString& rest);
    static QString missingColumn(const QString& column);
    static QString unknownItem(const QString& item, const QString& nearest);

private:
    static QString range(const QString& rest, const Formatter& format);
};

QString Rules::range(const QString& rest, const Formatter& format)
{
    const auto bound = [&](int part) {
        const QString text = rest.section(QStringLiteral(".."), part, part);
        constexpr int kDecimals = 3; // the least quantity is 0.001
        const double number = text.toDouble();
        return format.decimal(number, number == static_cast<double>(static_cast<qint64>(number)) ? 0 : kDecimals);
    };
    constexpr double kEndless = 2147483647; // what whole numbers may be at most, where a column states no limit
    const bool endless = rest.section(QStringLiteral(".."), 1, 1).toDouble() >= kEndless;
    return endless ? tr("The value must be %1 or more.").arg(bound(0))
                   : tr("The value must be between %1 and %2.").arg(bound(0), bound(1));
}

QString Rules::ofPrices(const QString& value, const QString& key, const QString& rest)
{
    if (key == QStringLiteral("not-negative")) {
        return tr("\"%1\" is negative. A price is 0 or more.").arg(value);
    }
    if (key == QStringLiteral("ambiguous-number") || key == QStringLiteral("ambiguous-date")) {
        return tr("\"%1\" can be read as %2 or as %3. Write one of them.")
            .arg(value, rest.section(u'|', 0, 0), rest.section(u'|', 1, 1));
    }
    if (key == QStringLiteral("currency-decimals")) {
        return tr("\"%1\" has more decimals than its currency, which has %2. Write thousands without a separator.")
            .arg(value, rest);
    }
    if (key == QStringLiteral("iso-4217")) {
        return tr("\"%1\" is no currency. Write its code, such as EUR.").arg(value);
    }
    if (key == QStringLiteral("per_hour-if")) {
        return tr("Prices of the kind %1 are by the hour: per_hour.").arg(rest);
    }
    if (key == QStringLiteral("tokens-if")) {
        return tr("Prices of the kind %1 are by the token: per_million_input or per_million_output.").arg(rest);
    }
    if (key == QStringLiteral("longest")) {
        return tr("The text is too long: at most %1 bytes.").arg(rest);
    }
    if (key == QStringLiteral("column-name")) {
        return tr("\"%1\" is the name of no column.").arg(value);
    }
    return {};
}

// Rules that take more than one cell to see, which core states by the columns that they are about.
QString Rules::betweenColumns(const QString& table, const QString& key, const QString& rest)
{
    if (!overlay::tableOf(table.toStdString())) {
        return {}; // a row of a file: its words are those of the file
    }
    const QString other = columnName(table, rest.section(u' ', 0, 0));
    const std::pair<QString, QString> whole[]{
        {QStringLiteral("required-if sizable"), tr("A model that can be sized needs a value here.")},
        {QStringLiteral("required-unless sizable"),
         tr("This is for a model that cannot be sized: then it is needed, otherwise it stays empty.")},
        {QStringLiteral("required-if no-experts"), tr("A model without experts needs a value here.")},
        {QStringLiteral("required-if no-latent"), tr("Attention without a latent cache needs a value here.")},
        {QStringLiteral("required-unless gguf_mix"), tr("A value is needed here, except for a mix of types.")},
        {QStringLiteral("only-with money"), tr("An amount of money needs a currency, and nothing else has one.")},
        {QStringLiteral("per_hour-if cloud"),
         tr("What is rented in the cloud is priced by the hour, and nothing else is.")},
        {QStringLiteral("tokens-if api"), tr("An API is priced by the million tokens, and nothing else is.")},
        {QStringLiteral("required-if ggml_block"),
         tr("Weights and bytes of a block go with formats of GGML blocks: state both for these, neither for others.")},
        {QStringLiteral("share 0..1"), tr("The value is a share: 1 at most.")},
        {QStringLiteral("pue from 1"), tr("The value must be 1 or more.")},
        {QStringLiteral("sum-of-blocks"), tr("The value must be the number of all blocks together.")},
        {QStringLiteral("equals block_bytes * 8 / block_weights"),
         tr("The value must be the bits of a block divided by its weights.")},
        {QStringLiteral("at-least input_tokens + output_tokens"),
         tr("The value must be at least that of input and output together.")},
    };
    for (const auto& [rule, sentence] : whole) {
        if (rule == (rest.isEmpty() ? key : key + u' ' + rest)) {
            return sentence;
        }
    }
    if (key == QStringLiteral("required-if")) {
        return other.isEmpty() ? tr("A value is needed here for the kind that is chosen.")
                               : tr("This goes with \"%1\": state both, or neither.").arg(other);
    }
    if (key == QStringLiteral("at-most")) {
        return tr("The value must be at most that of \"%1\".").arg(other);
    }
    if (key == QStringLiteral("below")) {
        return tr("The value must be below that of \"%1\".").arg(other);
    }
    return key == QStringLiteral("divides") ? tr("\"%1\" must be a multiple of the value.").arg(other) : QString();
}

QString Rules::broken(const QString& table, const QString& value, const QString& key, const QString& rest,
                      const Formatter& format)
{
    const QString words = QString(rest).replace(u'|', QStringLiteral(", "));
    if (key == QStringLiteral("required")) {
        return tr("A value is needed here.");
    }
    if (key == QStringLiteral("integer")) {
        return tr("\"%1\" is not a whole number.").arg(value);
    }
    if (key == QStringLiteral("number") || key == QStringLiteral("decimal")) {
        return tr("\"%1\" is not a number.").arg(value);
    }
    if (key == QStringLiteral("range")) {
        return range(rest, format);
    }
    if (key == QStringLiteral("one-of") || key == QStringLiteral("list-of")) {
        return tr("\"%1\" is none of %2.").arg(value, words);
    }
    if (key == QStringLiteral("flag")) {
        return tr("The value must be 1 for yes or 0 for no.");
    }
    if (key == QStringLiteral("date")) {
        return tr("\"%1\" is not a date such as %2.").arg(value, format.typedDate(QStringLiteral("2026-11-22")));
    }
    if (key == QStringLiteral("reference")) {
        return tr("\"%1\" is not in the catalogue (%2).").arg(value, words);
    }
    if (const QString between = betweenColumns(table, key, rest); !between.isEmpty()) {
        return between;
    }
    if (const QString ofList = ofPrices(value, key, rest); !ofList.isEmpty()) {
        return ofList;
    }
    if (key == QStringLiteral("unique")) {
        return tr("There is an entry \"%1\" already.").arg(value);
    }
    if (key == QStringLiteral("entry") || key == QStringLiteral("table")) {
        return tr("The entry is no longer in the catalogue.");
    }
    if (key == QStringLiteral("outer-space") || key == QStringLiteral("control-character")
        || key == QStringLiteral("utf-8") || key == QStringLiteral("text") || key == QStringLiteral("empty-text")) {
        return tr("The value must be plain text without spaces at its ends.");
    }
    return tr("\"%1\" breaks the rule %2.").arg(value, rest.isEmpty() ? key : key + u' ' + words);
}

QString Rules::missingColumn(const QString& column)
{
    if (column == QStringLiteral("item_id")) {
        return tr("There is no column for what the price is of, such as item_id, item, article or product.");
    }
    if (column == QStringLiteral("price")) {
        return tr("There is no column for the price, such as price, net price or unit price.");
    }
    if (column == QStringLiteral("currency")) {
        return tr("There is no column for the currency, such as currency.");
    }
    if (column == QStringLiteral("as_of")) {
        return tr("There is no column for the date of the price, such as as_of, date or valid from.");
    }
    return tr("There is no column %1.").arg(column);
}

QString Rules::unknownItem(const QString& item, const QString& nearest)
{
    return tr("\"%1\" is not in the catalogue. The nearest entries are %2.").arg(item, nearest);
}

QString Rules::shape(const QString& key, const QString& rest)
{
    if (key == QStringLiteral("missing-column")) {
        return missingColumn(rest);
    }
    const std::pair<const char*, QString> sentences[] = {
        {"no-header", tr("The file is empty. Its first row must name the columns.")},
        {"utf-8", tr("The file is no text in UTF-8. Save it as CSV UTF-8.")},
        {"byte-order-mark", tr("The file begins with a byte order mark. Save it as UTF-8 without one.")},
        {"file-too-large", tr("The file is too large.")},
        {"too-many-rows", tr("The file has too many rows.")},
        {"too-many-columns", tr("The row has too many columns.")},
        {"cell-too-large", tr("A cell is too long.")},
        {"cell-count", tr("The row has more or fewer cells than the first row has names.")},
        {"quote-in-cell", tr("A quotation mark stands inside a cell that does not begin with one.")},
        {"text-after-quote", tr("Text follows a closing quotation mark.")},
        {"open-quote", tr("A quotation mark is not closed.")},
        {"bare-carriage-return", tr("A line ends with a carriage return alone.")},
        {"empty-column-name", tr("A column has no name.")},
        {"repeated-column-name", tr("Two columns have the same name.")},
        {"unknown-column", tr("The column %1 is not known.").arg(rest)},
        {"no-known-column", tr("No column of this kind of file is there.")},
    };
    for (const auto& [known, sentence] : sentences) {
        if (key == QLatin1String(known)) {
            return sentence;
        }
    }
    return tr("The row breaks the rule %1.").arg(key);
}

} // namespace

QString shapeSentence(const QString& rule)
{
    return Rules::shape(rule.section(u' ', 0, 0), rule.section(u' ', 1));
}

QString ruleSentence(const Error& error, const Formatter& format)
{
    constexpr std::size_t kCellArguments = 5; // table or file, row or id, column, value, rule
    if (error.code == ErrorCode::CsvShape && error.arguments.size() > 2) {
        return shapeSentence(cleaned(error.arguments[2]));
    }
    if (error.code != ErrorCode::CsvCell || error.arguments.size() < kCellArguments) {
        return sentence(error, format);
    }
    const QString rule = cleaned(error.arguments[4]);
    if (error.arguments.size() > kCellArguments && !error.arguments[kCellArguments].empty()
        && rule.startsWith(QStringLiteral("reference "))) {
        return Rules::unknownItem(cleaned(error.arguments[3]), cleaned(error.arguments[kCellArguments]));
    }
    return Rules::broken(cleaned(error.arguments[0]), cleaned(error.arguments[3]), rule.section(u' ', 0, 0),
                         rule.section(u' ', 1), format);
}

} // namespace berth::viewmodels
