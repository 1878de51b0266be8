// What nearly meets a requirement, found beside the estimates when nothing has moved for a moment: it takes several
// searches. The answer that comes then has these configurations in place of single machines that miss one target. GUI
// thread only.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "ui/viewmodels/size/LatestJob.h"

namespace berth::viewmodels {

class NearFinder : public QObject
{
    Q_OBJECT

public:
    // The catalogue and the tables must outlive it.
    NearFinder(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent);

    void look(const std::shared_ptr<const Answer>& answer); // in place of an earlier look
    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); } // reads the catalogue
    void cancel() { m_job.cancel(); } // what has not begun

Q_SIGNALS:
    void busyChanged();
    // The same answer with what was found; not where nothing nearly meets it.
    void found(const std::shared_ptr<const berth::viewmodels::Answer>& answer);

private:
    const catalog::Catalog& m_catalog;
    sizing::PreparedModels& m_prepared;
    LatestJob m_job{this}; // last: its work reads the rest
};

} // namespace berth::viewmodels
