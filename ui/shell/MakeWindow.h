// The window with everything behind it, for the program, for tests and for pictures.
#pragma once

#include "core/catalog/Catalog.h"
#include "ui/shell/Languages.h"
#include "ui/viewmodels/Session.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace berth::shell {

struct WindowSetup
{
    std::unique_ptr<const catalog::Catalog> catalog{};
    evidence::Measurements measurements{}; // published runs to hold estimates against
    std::unique_ptr<workspace::Workspace> workspace{}; // the user's own file; nothing: nothing is kept
    std::optional<Error> trouble{}; // why the user's own file could not be used
    std::string keptAs{}; // the name that this file has now; empty: it was left alone
    viewmodels::TableLoader tables{}; // reads every table when the catalogue is first shown
    std::unique_ptr<QSettings> settings{}; // nothing: the defaults, and nothing is kept
    bool still = false; // no motion
    bool fitsScreen = true; // tests and pictures have the size they ask for
};

// Owns session, engine and window. Changing the language in the preferences changes all words while it runs.
class MainWindow
{
public:
    explicit MainWindow(WindowSetup setup);
    ~MainWindow();

    // nullptr if the window could not be made; the reasons are in the log.
    [[nodiscard]] QQuickWindow* window() const;
    [[nodiscard]] viewmodels::Session& session() { return *m_session; }

private:
    void useLanguage();

    void collectSoon();

    Languages m_languages;
    std::unique_ptr<viewmodels::Session> m_session;
    QQmlApplicationEngine m_engine;
    QTimer m_collect;
    int m_answers = 0; // since memory was collected
};

} // namespace berth::shell
