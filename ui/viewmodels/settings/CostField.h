// One figure of the costs that the user may set: the field, and what holds where it is empty, with its source and date.
// GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/workspace/CostSettings.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/NumberInput.h"

#include <span>

namespace berth::viewmodels {

class CostField : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::NumberInput* input READ input CONSTANT FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString usual READ usual NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(bool own READ isOwn NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of the costs.")

public:
    CostField(workspace::CostItem item, QObject* parent);

    [[nodiscard]] NumberInput* input() { return &m_input; }
    [[nodiscard]] workspace::CostItem item() const { return m_item; }
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] QString usual() const { return m_usual; } // what holds without an entry, as a sentence
    [[nodiscard]] QString held() const; // what holds, own or usual, as the field shows numbers; empty: nothing does
    [[nodiscard]] QString source() const { return m_source; } // of the usual value, with its date; empty: none
    [[nodiscard]] bool isOwn() const { return m_input.number().has_value(); }

    void show(const workspace::CostSettings& settings, std::span<const cost::CostDefault> defaults, Currency currency,
              const Formatter& format);
    void fill(workspace::CostSettings& settings, Currency currency) const;

public Q_SLOTS:
    void reset(); // to the usual value

Q_SIGNALS:
    void changed();

private:
    workspace::CostItem m_item;
    NumberInput m_input;
    std::optional<double> m_usualValue; // as the field shows it
    QString m_unit, m_usual, m_source;
    Formatter m_format;
};

} // namespace berth::viewmodels
