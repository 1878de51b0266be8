// What the window is given by the program: the catalogue, the preferences, and one view model per page. Everything in
// it changes its words when the language does; the program installs translators first. GUI thread only.
#pragma once

#include "ui/viewmodels/LiveCatalog.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/SizeViewModel.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"
#include "ui/viewmodels/compare/CompareViewModel.h"
#include "ui/viewmodels/compare/Pinner.h"
#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/notices/NoticeLog.h"
#include "ui/viewmodels/palette/Palette.h"
#include "ui/viewmodels/settings/CompanyProfile.h"
#include "ui/viewmodels/settings/CostAssumptions.h"
#include "ui/viewmodels/settings/SettingsHistory.h"
#include "ui/viewmodels/settings/Storage.h"
#include "ui/viewmodels/work/Work.h"

#include <memory>

namespace berth::viewmodels {

class Session : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::SizeViewModel* size READ size CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CompareViewModel* compare READ compare CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Pins* pins READ pins CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Pinner* pinner READ pinner CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Work* work READ work CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CatalogueViewModel* catalogue READ catalogue CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Storage* storage READ storage CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CostAssumptions* costs READ costs CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::CompanyProfile* company READ company CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::SettingsHistory* settingsHistory READ settingsHistory CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Palette* palette READ palette CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NoticeLog* notices READ notices CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Formatter numbers READ numbers NOTIFY numbersChanged FINAL)
    Q_PROPERTY(QString catalogueDate READ catalogueDate NOTIFY catalogueExchanged FINAL)
    Q_PROPERTY(QString pricesDate READ pricesDate NOTIFY catalogueExchanged FINAL)
    Q_PROPERTY(int modelCount READ modelCount NOTIFY catalogueExchanged FINAL)
    Q_PROPERTY(int acceleratorCount READ acceleratorCount NOTIFY catalogueExchanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the session.")

public:
    // Without a workspace nothing is kept.
    Session(std::unique_ptr<const catalog::Catalog> catalog, std::unique_ptr<Preferences> preferences,
            std::unique_ptr<workspace::Workspace> workspace = nullptr);

    [[nodiscard]] Preferences* preferences() { return m_preferences.get(); }
    [[nodiscard]] SizeViewModel* size() { return &m_size; }
    [[nodiscard]] CompareViewModel* compare() { return &m_compare; }
    [[nodiscard]] Pins* pins() { return &m_pins; }
    [[nodiscard]] Pinner* pinner() { return &m_pinner; }
    [[nodiscard]] Work* work() { return &m_work; }
    [[nodiscard]] CatalogueViewModel* catalogue() { return &m_catalogue; }
    [[nodiscard]] Storage* storage() { return &m_storage; }
    [[nodiscard]] CostAssumptions* costs() { return &m_costs; }
    [[nodiscard]] CompanyProfile* company() { return &m_company; }
    [[nodiscard]] SettingsHistory* settingsHistory() { return &m_settingsHistory; }
    [[nodiscard]] Palette* palette() { return &m_palette; }
    [[nodiscard]] NoticeLog* notices() { return &m_notices; }
    [[nodiscard]] Formatter numbers() const { return m_numbers; }
    // Days in ISO form; the window shows them in its language.
    [[nodiscard]] QString catalogueDate() const { return QString::fromStdString(catalog().date); }
    [[nodiscard]] QString pricesDate() const; // of the newest price; empty: none is dated
    [[nodiscard]] int modelCount() const { return static_cast<int>(catalog().models.size()); }
    [[nodiscard]] int acceleratorCount() const { return static_cast<int>(catalog().accelerators.size()); }
    [[nodiscard]] const catalog::Catalog& catalog() const { return m_catalog.facts(); }

    // Computes with other facts as soon as no thread reads the present ones, which is soon: questions wait meanwhile.
    void useCatalogue(std::shared_ptr<const catalog::Catalog> catalog);

    // All words anew; called when translators have been exchanged and by itself when the numbers change.
    void retranslate();

Q_SIGNALS:
    void numbersChanged();
    void told(const QString& sentence);
    void catalogueExchanged();

private:
    void exchangeCatalogue();
    void useAnswer();
    void useCosts();
    void usePriceTerms();
    void keepDrafts();
    void listen(); // to what is to be said
    void takeBack(Undoable change);

    LiveCatalog m_catalog;
    std::shared_ptr<const catalog::Catalog> m_nextCatalogue; // to be used; nothing: the present one is the latest
    std::unique_ptr<Preferences> m_preferences;
    Formatter m_numbers;
    SizeViewModel m_size;
    Pins m_pins{this};
    Pinner m_pinner;
    CatalogueViewModel m_catalogue;
    CompareViewModel m_compare;
    Work m_work; // after all that it keeps
    Storage m_storage;
    CostAssumptions m_costs;
    CompanyProfile m_company;
    SettingsHistory m_settingsHistory;
    Palette m_palette;
    NoticeLog m_notices{this};
};

} // namespace berth::viewmodels
