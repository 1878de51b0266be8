#include "ui/viewmodels/Session.h"

#include "ui/viewmodels/work/DraftKeeper.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace berth::viewmodels {

Session::Session(std::unique_ptr<const catalog::Catalog> catalog, std::unique_ptr<Preferences> preferences,
                 std::unique_ptr<workspace::Workspace> workspace)
    : m_catalog(*catalog), m_preferences(std::move(preferences)), m_numbers(m_preferences->formatter()),
      m_size(m_catalog.facts(), m_numbers, this, m_catalog.lease()), m_pinner(m_catalog.facts(), m_size, m_pins, this),
      m_catalogue(this, workspace.get()), m_compare(m_catalog.facts(), m_pins, m_numbers, this, m_catalog.lease()),
      m_work(std::move(workspace), *m_size.requirement(), m_pins, this), m_storage(m_work, m_preferences->path(), this),
      m_costs(m_catalog.facts().costDefaults, *m_work.keeper(), this), m_company(*m_work.keeper(), this),
      m_settingsHistory(*m_preferences, m_costs, m_company, this),
      m_palette(m_catalog.facts(), *m_size.requirement(), m_work, this)
{
    m_work.setFormat(m_numbers, QLocale(m_preferences->locale()));
    m_storage.setFormat(m_numbers, QLocale(m_preferences->locale()));
    m_notices.setLocale(QLocale(m_preferences->locale()));
    m_catalogue.setFormat(m_numbers);
    connect(&m_size, &SizeViewModel::answered, this, &Session::useAnswer);
    m_costs.setFormat(m_numbers);
    m_size.setCosts(m_costs.settings(), true);
    m_compare.setCosts(m_costs.settings());
    connect(&m_costs, &CostAssumptions::changed, this, &Session::useCosts);
    // Everything is priced in one currency, that of the requirement.
    const ChoiceInput* currency = m_size.requirement()->limits()->currency();
    m_compare.setCurrency(currency->currentId());
    connect(currency, &ChoiceInput::currentChanged, this,
            [this, currency] { m_compare.setCurrency(currency->currentId()); });
    connect(currency, &ChoiceInput::currentChanged, this, &Session::usePriceTerms);
    connect(m_size.requirement()->limits()->region(), &ChoiceInput::currentChanged, this, &Session::usePriceTerms);
    connect(&m_costs, &CostAssumptions::changed, this, &Session::usePriceTerms);
    usePriceTerms();
    connect(&m_work, &Work::wasRead, &m_costs, &CostAssumptions::read);
    connect(&m_work, &Work::wasRead, &m_company, &CompanyProfile::read);
    connect(&m_work, &Work::wasRead, &m_settingsHistory, &SettingsHistory::forget); // after both
    connect(&m_catalogue, &CatalogueViewModel::effectiveChanged, this, &Session::useCatalogue);
    // Queued: whoever has just stopped still hands out its results.
    connect(&m_size, &SizeViewModel::stopped, this, &Session::exchangeCatalogue, Qt::QueuedConnection);
    connect(&m_compare, &CompareViewModel::stopped, this, &Session::exchangeCatalogue, Qt::QueuedConnection);
    EntryModel* list = m_catalogue.entries();
    list->restoreChosen(m_work.window()->listColumns());
    connect(list, &EntryModel::columnsChosen, this,
            [this, list] { m_work.window()->setListColumns(list->chosenText()); });
    connect(&m_storage, &Storage::restored, &m_catalogue, &CatalogueViewModel::readOwn);
    connect(m_preferences.get(), &Preferences::formatChanged, this, &Session::retranslate);
    m_size.startAt(m_work.window()->result());
    connect(&m_size, &SizeViewModel::selectionChanged, this,
            [this] { m_work.window()->setResult(m_size.selectedId()); });
    keepDrafts();
    listen();
}

// An entry that was half typed when the program ended is offered again, and said so once the window listens.
void Session::keepDrafts()
{
    OwnEditor* editor = m_catalogue.editor();
    restoreDraft(*editor, *m_work.keeper());
    connect(editor, &OwnEditor::draftChanged, this, [this, editor] { keepDraft(*editor, *m_work.keeper()); });
    connect(&m_storage, &Storage::restored, this, [this, editor] { restoreDraft(*editor, *m_work.keeper()); });
    if (editor->draft()) {
        QTimer::singleShot(0, &m_notices, [this] {
            m_notices.add(tr("A new entry was not finished. What was typed is in its form on Catalogue."), false);
        });
    }
}

// A message offers to take back what it tells of until the next change of the same kind.
void Session::listen()
{
    connect(m_size.requirement(), &Requirement::changed, &m_notices,
            [this] { m_notices.withdraw(Undoable::Requirement); });
    connect(&m_size, &SizeViewModel::applied, &m_notices,
            [this](const QString& what) { m_notices.addUndoable(tr("Applied: %1").arg(what), Undoable::Requirement); });
    const OwnEditor* editor = m_catalogue.editor();
    connect(editor, &OwnEditor::told, &m_notices, [this](const QString& sentence, bool undoable) {
        if (undoable) {
            m_notices.addUndoable(sentence, Undoable::OwnFacts);
        } else {
            m_notices.withdraw(Undoable::OwnFacts);
            m_notices.add(sentence, false);
        }
    });
    connect(editor, &OwnEditor::draftDiscarded, &m_notices,
            [this] { m_notices.addUndoable(tr("The new entry was discarded"), Undoable::Draft); });
    connect(editor, &OwnEditor::draftChanged, &m_notices, [this] { m_notices.withdraw(Undoable::Draft); });
    connect(&m_pins, &Pins::changed, &m_notices, [this] { m_notices.withdraw(Undoable::Pins); });
    connect(&m_compare, &CompareViewModel::removed, &m_notices, [this](const QString& name) {
        m_notices.addUndoable(tr("%1 is no longer compared").arg(name), Undoable::Pins);
    });
    connect(m_work.saved(), &SavedWork::removed, &m_notices,
            [this](const QString& name) { m_notices.addUndoable(tr("Removed %1").arg(name), Undoable::Saved); });
    connect(m_work.saved(), &SavedWork::replaced, &m_notices,
            [this](const QString& name) { m_notices.addUndoable(tr("Saved: %1").arg(name), Undoable::Saved); });
    connect(&m_storage, &Storage::restored, &m_notices, [this] { // nothing is as it was
        m_notices.withdraw(Undoable::OwnFacts);
        m_notices.withdraw(Undoable::Draft);
        m_notices.withdraw(Undoable::Saved);
        m_notices.withdraw(Undoable::Pins);
    });
    const auto tell = [this](const QString& sentence) {
        m_notices.add(sentence, false);
    };
    const auto fail = [this](const QString& sentence) {
        m_notices.add(sentence, true);
    };
    connect(this, &Session::told, &m_notices, tell);
    connect(&m_pinner, &Pinner::told, &m_notices, tell);
    connect(editor, &OwnEditor::failed, &m_notices, fail);
    connect(m_work.saved(), &SavedWork::failed, &m_notices, fail);
    connect(&m_notices, &NoticeLog::undone, this, &Session::takeBack);
}

void Session::takeBack(Undoable change)
{
    switch (change) {
    case Undoable::Requirement:
        m_work.history()->undo();
        break;
    case Undoable::OwnFacts:
        m_catalogue.editor()->undo();
        break;
    case Undoable::Draft:
        m_catalogue.putBackDraft();
        break;
    case Undoable::Saved:
        m_work.saved()->putBack();
        break;
    case Undoable::Pins:
        m_pins.undo();
        break;
    case Undoable::Nothing:
        break;
    }
}

QString Session::pricesDate() const
{
    const std::vector<cost::PriceRow>& prices = catalog().prices;
    const auto newest = std::max_element(prices.begin(), prices.end(),
                                         [](const auto& one, const auto& other) { return one.asOf < other.asOf; });
    return newest == prices.end() ? QString() : QString::fromStdString(newest->asOf);
}

// What is compared is held against what is asked on the Size page.
void Session::useAnswer()
{
    m_compare.setMeasurements(m_size.answer()->index);
    m_compare.setDemand(m_size.demand());
}

void Session::useCosts()
{
    const bool awaited = m_size.requirement()->awaitsRate();
    m_size.setCosts(m_costs.settings());
    m_compare.setCosts(m_costs.settings());
    if (m_size.requirement()->awaitsRate() && !awaited) {
        Q_EMIT told(tr("The budget stays in %1, and so do all prices: no exchange rate leads to %2 yet.")
                        .arg(m_size.requirement()->limits()->currency()->currentId(),
                             QString::fromStdString(m_costs.settings().currency)));
    }
}

// Own prices are told to be of no use where those on the Size page would not use them.
void Session::usePriceTerms()
{
    LimitSection* limits = m_size.requirement()->limits();
    if (const auto currency = findCurrency(limits->currency()->currentId().toStdString())) {
        m_catalogue.prices()->setTerms(
            {*currency, limits->region()->currentId().toStdString(), m_costs.settings().rates});
    }
}

void Session::useCatalogue(std::shared_ptr<const catalog::Catalog> catalog)
{
    m_nextCatalogue = std::move(catalog);
    m_size.hold();
    m_compare.hold();
    exchangeCatalogue();
}

void Session::exchangeCatalogue()
{
    if (m_nextCatalogue == nullptr || !m_size.isStill() || !m_compare.isStill()) {
        return;
    }
    m_catalog.exchange(*std::exchange(m_nextCatalogue, nullptr));
    m_size.releaseWith(m_catalog.lease());
    m_compare.releaseWith(m_catalog.lease());
    m_costs.setDefaults(m_catalog.facts().costDefaults);
    m_work.history()->settle();
    Q_EMIT catalogueExchanged();
}

void Session::retranslate()
{
    m_numbers = m_preferences->formatter();
    m_size.setFormat(m_numbers);
    m_work.setFormat(m_numbers, QLocale(m_preferences->locale()));
    m_catalogue.setFormat(m_numbers);
    m_storage.setFormat(m_numbers, QLocale(m_preferences->locale()));
    m_compare.setFormat(m_numbers);
    m_costs.setFormat(m_numbers);
    m_notices.setLocale(QLocale(m_preferences->locale()));
    Q_EMIT numbersChanged();
}

} // namespace berth::viewmodels
