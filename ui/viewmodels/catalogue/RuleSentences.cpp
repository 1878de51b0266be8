#include "ui/viewmodels/catalogue/RuleSentences.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/FactText.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    static QString broken(const QString& value, const QString& key, const QString& rest, const Formatter& format);
    static QString oneOf(const QString& words) { return tr("one of %1").arg(words); }
    static QString listOf(const QString& words) { return tr("any of %1, with commas between").arg(words); }
    static QString flag() { return tr("1 for yes, 0 for no"); }
    static QString date() { return tr("a date such as 2026-11-22"); }

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
    return tr("The value must be between %1 and %2.").arg(bound(0), bound(1));
}

QString Rules::broken(const QString& value, const QString& key, const QString& rest, const Formatter& format)
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
        return tr("\"%1\" is not a date such as 2026-11-22.").arg(value);
    }
    if (key == QStringLiteral("reference")) {
        return tr("\"%1\" is not in the catalogue (%2).").arg(value, words);
    }
    if (key == QStringLiteral("unique")) {
        return tr("There is an entry \"%1\" already.").arg(value);
    }
    if (key == QStringLiteral("entry") || key == QStringLiteral("table")) {
        return tr("The entry is no longer in the catalogue.");
    }
    if (key == QStringLiteral("outer-space") || key == QStringLiteral("control-character")) {
        return tr("The value must be plain text without spaces at its ends.");
    }
    return tr("\"%1\" breaks the rule %2.").arg(value, rest.isEmpty() ? key : key + u' ' + words);
}

} // namespace

QString ruleSentence(const Error& error, const Formatter& format)
{
    constexpr std::size_t kCellArguments = 5; // table or file, row or id, column, value, rule
    if (error.code != ErrorCode::CsvCell || error.arguments.size() < kCellArguments) {
        return sentence(error, format);
    }
    const QString rule = cleaned(error.arguments[4]);
    return Rules::broken(cleaned(error.arguments[3]), rule.section(u' ', 0, 0), rule.section(u' ', 1), format);
}

QString columnHint(const catalog::Column& column)
{
    QStringList words;
    for (const std::string_view word : column.words) {
        words << cleaned(word);
    }
    switch (column.type) {
    case catalog::ColumnType::Choice:
        return Rules::oneOf(words.join(QStringLiteral(", ")));
    case catalog::ColumnType::Choices:
        return Rules::listOf(words.join(QStringLiteral(", ")));
    case catalog::ColumnType::Flag:
        return Rules::flag();
    case catalog::ColumnType::Date:
        return Rules::date();
    default:
        return {};
    }
}

} // namespace berth::viewmodels
