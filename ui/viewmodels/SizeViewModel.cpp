#include "ui/viewmodels/SizeViewModel.h"

#include "ui/viewmodels/EvidenceWords.h"
#include "ui/viewmodels/MemoryChart.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/RooflineChart.h"
#include "ui/viewmodels/SpeedChart.h"
#include "ui/viewmodels/TraceWords.h"
#include "ui/viewmodels/compare/PinnedRequest.h"
#include "ui/viewmodels/size/CostChart.h"

#include <algorithm>
#include <array>
#include <utility>

namespace berth::viewmodels {

namespace {

// Rows that are made anew within half a frame, also where assistive programs listen; those further down are not seen.
constexpr qsizetype kRowsAtOnce = 4;
constexpr qsizetype kRowsSeen = 12;

} // namespace

SizeViewModel::SizeViewModel(const catalog::Catalog& catalog, const Formatter& format, QObject* parent, Lease lease)
    : QObject(parent), m_format(format), m_requirement(catalog, format, this), m_runner(catalog, this, lease),
      m_details(this), m_derivation(this), m_remedies(catalog, m_runner.prepared(), this),
      m_diagnosis(catalog, m_runner.prepared(), this), m_guidance(catalog, this), m_lease(std::move(lease)),
      m_catalog(catalog), m_near(catalog, m_runner.prepared(), this)
{
    connect(&m_remedies, &Remedies::chosen, this, [this](const sizing::SizingRequest& request, const QString& title) {
        m_selectedId = kOwnId;
        m_requirement.apply(request);
        Q_EMIT applied(title);
    });
    connect(&m_diagnosis, &Diagnosis::chosen, this,
            [this](const solve::Relaxation& relaxation, Currency currency, const QString& title) {
                m_requirement.apply(relaxation, currency);
                Q_EMIT applied(title);
            });
    connect(&m_requirement, &Requirement::changed, this, &SizeViewModel::ask);
    connect(&m_requirement, &Requirement::wasReset, this, &SizeViewModel::selectOwn);
    connect(&m_runner, &EstimateRunner::answered, this, &SizeViewModel::take);
    connect(&m_near, &NearFinder::found, this, &SizeViewModel::takeNear);
    connect(&m_runner, &EstimateRunner::busyChanged, this, &SizeViewModel::busyChanged);
    connect(&m_steps, &Steps::finished, this, &SizeViewModel::busyChanged);
    connect(&m_steps, &Steps::finished, this, [this] {
        if (m_waiting) {
            take(std::exchange(m_waiting, nullptr));
        }
    });
    connect(&m_runner, &EstimateRunner::stopped, this, &SizeViewModel::stopped);
    connect(&m_remedies, &Remedies::busyChanged, this, &SizeViewModel::stopped);
    connect(&m_diagnosis, &Diagnosis::busyChanged, this, &SizeViewModel::stopped);
    connect(&m_near, &NearFinder::busyChanged, this, &SizeViewModel::stopped);
    ask();
}

const sizing::Sizing* SizeViewModel::selected() const
{
    return m_answer ? sizingOf(*m_answer, m_selectedId) : nullptr;
}

void SizeViewModel::ask()
{
    constexpr std::array kRanks{solve::Rank::Cost, solve::Rank::Throughput, solve::Rank::Power, solve::Rank::Pareto};
    Question question = m_requirement.question();
    question.search.rank = kRanks.at(static_cast<std::size_t>(m_ranking));
    question.costs = m_costSettings;
    m_runner.ask(question);
}

// What comes while the one before is being shown waits for its end, so that each is shown whole.
void SizeViewModel::take(const std::shared_ptr<const Answer>& answer)
{
    if (m_steps.isBusy()) {
        m_waiting = answer;
        return;
    }
    m_requirement.showError(answer->error ? &*answer->error : nullptr);
    if (answer->error) {
        return;
    }
    if (m_answer && choosesAnother(*m_answer, *answer)) {
        m_selectedId = kOwnId;
        m_choseOwn = true;
    }
    m_answer = answer;
    m_former = false;
    std::deque<Steps::Step> steps = rowSteps();
    if (sizingOf(*m_answer, m_selectedId) == nullptr) {
        m_selectedId = nearestId(*m_answer, *m_nextRows, m_selectedId);
    }
    std::ranges::move(detailSteps(), std::back_inserter(steps));
    steps.push_back([this] {
        m_diagnosis.show(m_answer, m_format);
        showSurroundings();
    });
    steps.push_back([this] {
        if (!m_former) {
            m_near.look(m_answer);
        }
        Q_EMIT answered();
    });
    m_steps.start(std::move(steps));
}

// What is chosen is explained already, unless it made room for something nearer.
void SizeViewModel::takeNear(const std::shared_ptr<const Answer>& answer)
{
    if (m_steps.isBusy()) {
        return; // of a newer answer, which looks for its own
    }
    m_answer = answer;
    std::deque<Steps::Step> steps = rowSteps();
    const bool kept = sizingOf(*m_answer, m_selectedId) != nullptr;
    if (!kept) {
        m_selectedId = nearestId(*m_answer, *m_nextRows, m_selectedId);
    }
    steps.push_back([this, kept] {
        if (kept) {
            showCharts(); // beside the chosen one they show the first rows of the list
        } else {
            showSelected();
        }
    });
    steps.push_back([this] { Q_EMIT answered(); });
    m_steps.start(std::move(steps));
}

// The rows of the present answer in parts, unless all are shown anew in between.
std::deque<Steps::Step> SizeViewModel::rowSteps()
{
    m_tally = tallyOf(*m_answer);
    m_nextRows = makeRows(*m_answer, m_ordering, m_format);
    std::deque<Steps::Step> steps;
    qsizetype from = 0;
    do { // also where there is none: the former ones go
        const qsizetype count = from < kRowsSeen ? kRowsAtOnce : kRowsSeen;
        steps.push_back([this, from, count] {
            if (m_nextRows) {
                m_results.writeRows(*m_nextRows, from, count);
            }
        });
        from += count;
    } while (from < m_nextRows->size());
    steps.push_back([this] {
        Q_EMIT listed();
        Q_EMIT selectionChanged();
        if (std::exchange(m_choseOwn, false)) {
            Q_EMIT ownChosen();
        }
    });
    return steps;
}

void SizeViewModel::showRows()
{
    if (!m_answer) {
        return;
    }
    m_nextRows.reset();
    m_tally = tallyOf(*m_answer);
    const QList<ResultRow> rows = makeRows(*m_answer, m_ordering, m_format);
    m_results.writeRows(rows, 0, rows.size());
    Q_EMIT listed();
    Q_EMIT selectionChanged(); // the same row may stand elsewhere now
}

void SizeViewModel::showSelected()
{
    if (m_answer) {
        showDetails();
        showSurroundings();
    }
}

void SizeViewModel::showDetails()
{
    for (const Steps::Step& step : detailSteps()) {
        step();
    }
}

// Each looks for what is chosen: that may be another row than when the answer came.
std::deque<Steps::Step> SizeViewModel::detailSteps()
{
    const auto ofChosen = [this](auto show) -> Steps::Step {
        return [this, show] {
            const Candidate* chosen = candidateOf(*m_answer, m_selectedId);
            if (chosen != nullptr && chosen->sizing) {
                show(*chosen);
            } else {
                m_costs.reset();
                m_details.clear();
            }
        };
    };
    return {
        ofChosen([this](const Candidate& chosen) {
            m_costs = leased(
                std::make_shared<const Costs>(costsOf(m_catalog, m_costSettings, chosen, *m_answer->search)), m_lease);
        }),
        ofChosen([this](const Candidate& chosen) { m_details.showFit(*m_answer, chosen, m_format); }),
        ofChosen([this](const Candidate& chosen) { m_details.showSpeed(*m_answer, chosen, m_format); }),
        ofChosen([this](const Candidate& chosen) { m_details.showDeployment(*m_answer, chosen, *m_costs, m_format); })};
}

void SizeViewModel::showSurroundings()
{
    const Candidate* chosen = candidateOf(*m_answer, m_selectedId);
    if (chosen != nullptr && chosen->sizing) {
        m_guidance.show(m_answer->guidance, chosen->sizing->configuration, m_format);
        if (!m_former) {
            m_remedies.show(m_answer, *chosen, m_format);
        }
    }
    if (!m_derivation.key().isEmpty()) {
        explain(m_explainedId, m_derivation.key());
    }
    const Surroundings* around = aroundOf(*m_answer, m_selectedId);
    m_measured.setRows(around != nullptr && m_answer->index ? measuredRows(*m_answer->index, around->measured, m_format)
                                                            : QList<MeasuredRow>());
    showCharts();
}

void SizeViewModel::showCharts()
{
    if (!m_answer) {
        return;
    }
    m_charts.show(
        {.memory = [this] { return makeMemoryChart(*m_answer, m_results.rows(), m_selectedId, m_format); },
         .speed = [this] { return makeSpeedChart(*m_answer, m_results.rows(), m_selectedId, m_format, m_styles); },
         .roofline = [this] { return makeRooflineChart(*m_answer, m_selectedId, m_format); },
         .cost =
             [costs = m_costs] {
                 return costs ? makeCostChart(*costs) : report::ChartSpec();
             }});
}

void SizeViewModel::setMeasurements(evidence::Measurements measurements)
{
    m_runner.setMeasurements(std::move(measurements));
    ask();
}

void SizeViewModel::setCosts(const workspace::CostSettings& settings, bool starting)
{
    const bool another = settings.currency != m_costSettings.currency && !starting;
    m_costSettings = settings;
    m_requirement.setUsualCurrency(QString::fromStdString(settings.currency));
    if (another || m_requirement.awaitsRate()) {
        m_requirement.takeUsualCurrency(settings.rates);
    }
    ask();
}

void SizeViewModel::hold()
{
    m_runner.hold();
}

bool SizeViewModel::isStill() const
{
    return !m_runner.isRunning() && !m_remedies.isRunning() && !m_diagnosis.isRunning() && !m_near.isRunning();
}

void SizeViewModel::releaseWith(const Lease& lease)
{
    m_remedies.cancel();
    m_diagnosis.cancel();
    m_near.cancel();
    m_waiting.reset();
    m_lease = lease;
    m_former = true;
    m_requirement.setFormat(m_format);
    ask();
    m_runner.releaseWith(lease);
}

void SizeViewModel::setFormat(const Formatter& format)
{
    m_format = format;
    m_requirement.setFormat(format);
    m_remedies.setFormat(format);
    m_diagnosis.setFormat(format);
    showRows();
    showSelected();
}

void SizeViewModel::select(const QString& id)
{
    if (id == m_selectedId || !m_answer || sizingOf(*m_answer, id) == nullptr) {
        return;
    }
    m_selectedId = id;
    showSelected();
    Q_EMIT selectionChanged();
}

void SizeViewModel::selectOwn()
{
    if (m_selectedId == kOwnId) {
        return;
    }
    if (m_answer && sizingOf(*m_answer, kOwnId) != nullptr) {
        select(kOwnId);
    } else {
        m_selectedId = kOwnId;
    }
}

void SizeViewModel::sortBy(SortKey column)
{
    const bool mostIsBest = column == SortKey::PerUser || column == SortKey::System;
    const bool descending = column == m_ordering.column ? !m_ordering.descending : mostIsBest;
    m_ordering = {column, descending, m_ordering.filter};
    showRows();
    Q_EMIT orderingChanged();
}

void SizeViewModel::explain(const QString& id, const QString& key)
{
    const Candidate* candidate = m_answer ? candidateOf(*m_answer, id) : nullptr;
    if (candidate == nullptr || !candidate->sizing) {
        return;
    }
    m_explainedId = id;
    if (isCostKey(key.toStdString())) {
        const Costs costs = costsOf(m_catalog, m_costSettings, *candidate, *m_answer->search);
        m_derivation.explain(*candidate->sizing, key, m_format, &costs);
    } else {
        m_derivation.explain(*candidate->sizing, key, m_format);
    }
}

QString SizeViewModel::asText() const
{
    return m_details.asText(m_format);
}

void SizeViewModel::adopt(const QString& id)
{
    const Candidate* candidate = m_answer ? candidateOf(*m_answer, id) : nullptr;
    if (candidate == nullptr) {
        return;
    }
    m_selectedId = kOwnId;
    m_requirement.apply(candidate->request);
}

comparison::Demand SizeViewModel::demand() const
{
    if (!m_answer || !m_answer->search) {
        return {};
    }
    comparison::Demand demand = demandOf(m_answer->search->problem);
    demand.users = m_answer->users;
    demand.region = m_answer->search->region;
    return demand;
}

std::optional<sizing::SizingRequest> SizeViewModel::selectedRequest() const
{
    const Candidate* candidate = m_answer ? candidateOf(*m_answer, m_selectedId) : nullptr;
    if (candidate == nullptr || !candidate->sizing) {
        return std::nullopt;
    }
    return requestOf(candidate->sizing->configuration);
}

void SizeViewModel::setFilter(const QString& filter)
{
    if (filter != m_ordering.filter) {
        m_ordering.filter = filter;
        showRows();
        showCharts(); // the alternatives are those of the list
        Q_EMIT orderingChanged();
    }
}

void SizeViewModel::rankBy(Ranking ranking)
{
    if (ranking != m_ranking) {
        m_ranking = ranking;
        m_ordering = {.filter = m_ordering.filter};
        Q_EMIT rankingChanged();
        Q_EMIT orderingChanged();
        ask();
    }
}

} // namespace berth::viewmodels
