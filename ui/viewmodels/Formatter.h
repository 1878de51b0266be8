// From figures to text in the user's locale and memory unit. A value: pages hold a copy, and a changed choice arrives
// as a new one, so that every binding that formats with it is evaluated again. Rounding and decimals are core/report's.
#pragma once

#include "core/report/TextSource.h"
#include "ui/viewmodels/ShownValue.h"

#include <QDateTime>
#include <QLocale>

#include <memory>

namespace berth::viewmodels {

class Formatter
{
    Q_GADGET
    QML_VALUE_TYPE(formatter)
    // The words of documents and charts in the same language and locale.
    Q_PROPERTY(berth::report::TextSourcePointer texts READ texts FINAL)

public:
    Formatter();
    Formatter(const QLocale& locale, MemoryUnit unit);

    Q_INVOKABLE QString number(const berth::viewmodels::ShownValue& value) const; // digits alone
    Q_INVOKABLE QString unit(const berth::viewmodels::ShownValue& value) const; // empty where none is written
    Q_INVOKABLE QString text(const berth::viewmodels::ShownValue& value) const; // digits and unit
    Q_INVOKABLE QString share(double part, double whole) const; // "56.5%"
    Q_INVOKABLE QString otherMemory(const berth::viewmodels::ShownValue& value) const; // GiB where GB is chosen
    Q_INVOKABLE QString exactBytes(const berth::viewmodels::ShownValue& value) const;
    Q_INVOKABLE QString memoryUnit() const;
    // "690 to 825", "95.0 ms to 0.12 s"; empty where either end is not known.
    Q_INVOKABLE QString interval(const berth::viewmodels::ShownValue& low,
                                 const berth::viewmodels::ShownValue& high) const;

    // A day or month of data, such as 2026-11-22, as the language writes it; ISO in English. Anything else stays.
    Q_INVOKABLE QString date(const QString& iso) const;
    // The same for a field: ISO where what the language writes could be read as another day.
    [[nodiscard]] QString typedDate(const QString& iso) const;
    [[nodiscard]] QString moment(const QDateTime& time) const; // the day and the minute, in local time

    // With two decimals, as derivations and reports show memory.
    [[nodiscard]] QString detailedNumber(double bytes) const;
    [[nodiscard]] QString count(double number) const; // whole, grouped
    [[nodiscard]] QString decimal(double number, int decimals) const;
    // As somebody typed it, with the decimals that say something, at most so many: 40, 0.2, 2.5.
    [[nodiscard]] QString entered(double number, int most = 3) const;
    [[nodiscard]] report::TextSourcePointer texts() const { return m_words; }
    [[nodiscard]] MemoryUnit chosenUnit() const { return m_unit; }

    friend bool operator==(const Formatter&, const Formatter&) = default;

private:
    report::TextSourcePointer m_words;
    MemoryUnit m_unit = MemoryUnit::Gigabyte;
};

} // namespace berth::viewmodels
