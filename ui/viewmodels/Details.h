// The chosen configuration explained: names, verdict, key figures, the ledger of one device, findings. GUI thread only.
#pragma once

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/Rows.h"
#include "ui/viewmodels/SpeedDetails.h"
#include "ui/viewmodels/size/CostDetails.h"
#include "ui/viewmodels/size/Standing.h"

namespace berth::viewmodels {

class Details : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::Verdict verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString verdictWord READ verdictWord NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue used READ used NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue usable READ usable NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue tokens READ tokens NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue requestedTokens READ requestedTokens NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue capacity READ capacity NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue reported READ reported NOTIFY changed FINAL)
    Q_PROPERTY(bool reportedMeasured READ isReportedMeasured NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> parts READ parts NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* ledger READ ledger CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::SpeedDetails* speed READ speed CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostDetails* cost READ cost CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Standing* standing READ standing CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* host READ host CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* findings READ findings CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its details.")

public:
    using QObject::QObject;

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] QString verdictWord() const { return m_verdictWord; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] ShownValue used() const { return m_used; }
    [[nodiscard]] ShownValue usable() const { return m_usable; }
    [[nodiscard]] ShownValue tokens() const { return m_tokens; }
    [[nodiscard]] ShownValue requestedTokens() const { return m_requestedTokens; }
    [[nodiscard]] ShownValue devices() const { return m_devices; }
    [[nodiscard]] ShownValue capacity() const { return m_capacity; }
    [[nodiscard]] ShownValue reported() const { return m_reported; }
    [[nodiscard]] bool isReportedMeasured() const { return m_reportedMeasured; }
    [[nodiscard]] QList<double> parts() const { return m_parts; }
    [[nodiscard]] QAbstractItemModel* ledger() { return &m_ledger; }
    [[nodiscard]] SpeedDetails* speed() { return &m_speed; }
    [[nodiscard]] CostDetails* cost() { return &m_cost; }
    [[nodiscard]] Standing* standing() { return &m_standing; }
    [[nodiscard]] QAbstractItemModel* host() { return &m_host; } // whole deployment: cache per token, host memory, disk
    [[nodiscard]] QAbstractItemModel* findings() { return &m_findings; }

    // Of a candidate that could be sized. All three show it whole; one after the other, because together they may take
    // longer than a frame.
    void showFit(const Answer& answer, const Candidate& candidate, const Formatter& format); // verdict, memory
    void showSpeed(const Answer& answer, const Candidate& candidate, const Formatter& format);
    void showDeployment(const Answer& answer, const Candidate& candidate, const Costs& costs, const Formatter& format);
    void clear();
    [[nodiscard]] QString asText(const Formatter& format) const;

Q_SIGNALS:
    void changed();

private:
    void showMemory(const sizing::Sizing& sizing);

    bool m_known = false;
    QString m_name, m_detail, m_verdictWord, m_reason;
    Verdict m_verdict = Verdict::Unsupported;
    ShownValue m_used, m_usable, m_tokens, m_requestedTokens, m_devices, m_capacity, m_reported;
    bool m_reportedMeasured = false;
    QList<double> m_parts;
    RowModel<LedgerRow> m_ledger;
    RowModel<LedgerRow> m_host;
    SpeedDetails m_speed{this};
    CostDetails m_cost{this};
    Standing m_standing{this};
    RowModel<FindingRow> m_findings;
};

} // namespace berth::viewmodels
