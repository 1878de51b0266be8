// How the chosen configuration stands: against the targets, and beside its neighbours in the list. GUI thread only.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "ui/viewmodels/Formatter.h"

#include <QObject>
#include <QStringList>

namespace berth::viewmodels {

class Standing : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(QString perUserTarget READ perUserTarget NOTIFY changed FINAL)
    Q_PROPERTY(QString budget READ budget NOTIFY changed FINAL)
    Q_PROPERTY(bool slow READ isSlow NOTIFY changed FINAL)
    Q_PROPERTY(bool dear READ isDear NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of the details.")

public:
    using QObject::QObject;

    [[nodiscard]] QStringList reasons() const { return m_reasons; } // why it is listed, what the next cheaper lacks
    [[nodiscard]] QString perUserTarget() const { return m_perUserTarget; } // digits; empty: none is asked
    [[nodiscard]] QString budget() const { return m_budget; }
    [[nodiscard]] bool isSlow() const { return m_slow; } // misses the speed per user
    [[nodiscard]] bool isDear() const { return m_dear; } // misses the budget

    void show(const Answer& answer, const Candidate& candidate, const Formatter& format);

Q_SIGNALS:
    void changed();

private:
    QStringList m_reasons;
    QString m_perUserTarget, m_budget;
    bool m_slow = false;
    bool m_dear = false;
};

} // namespace berth::viewmodels
