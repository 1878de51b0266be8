#include "ui/shell/MakeWindow.h"

#include "ui/shell/WindowGeometry.h"
#include "ui/theme/PrepareQml.h"
#include "ui/viewmodels/Messages.h"

#include <QCoreApplication>
#include <QQmlIncubationController>

namespace berth::shell {

using viewmodels::Preferences;
using viewmodels::Session;

namespace {

constexpr int kAnswersUntilCollection = 8; // 330 KB each; less than doubles what the engine holds
constexpr int kQuietMilliseconds = 2000; // pages have been made ahead by then

std::unique_ptr<Preferences> makePreferences(std::unique_ptr<QSettings> settings, Languages& installed)
{
    auto preferences = std::make_unique<Preferences>(std::move(settings), languages(), nullptr);
    installed.use(preferences->language()); // before anything is put into words
    return preferences;
}

QString troubleOf(const WindowSetup& setup)
{
    if (!setup.trouble) {
        return {};
    }
    const QString sentence = viewmodels::sentence(*setup.trouble, {});
    return setup.keptAs.empty()
        ? QCoreApplication::translate("MainWindow", "%1 Nothing is kept until then.").arg(sentence)
        : QCoreApplication::translate("MainWindow", "%1 It is kept as %2. Backups are under Settings.")
              .arg(sentence, QString::fromStdString(setup.keptAs));
}

} // namespace

MainWindow::MainWindow(WindowSetup setup)
    : m_session(std::make_unique<Session>(std::move(setup.catalog),
                                          makePreferences(std::move(setup.settings), m_languages),
                                          std::move(setup.workspace)))
{
    m_session->size()->setMeasurements(std::move(setup.measurements));
    m_session->catalogue()->setLoader(std::move(setup.tables));
    QObject::connect(m_session->preferences(), &Preferences::languageChanged, &m_engine, [this] { useLanguage(); });
    QObject::connect(m_session->size(), &viewmodels::SizeViewModel::answered, &m_engine, [this] { collectSoon(); });
    m_collect.setSingleShot(true);
    QObject::connect(&m_collect, &QTimer::timeout, &m_engine, [this] { m_engine.collectGarbage(); });
    theme::prepareQml(m_engine);
    m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(m_session.get())},
                                   {QStringLiteral("still"), setup.still},
                                   {QStringLiteral("trouble"), troubleOf(setup)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Berth/Shell/Main.qml")));
    if (window() != nullptr) {
        restoreGeometry(*window(), *m_session->work()->window());
        if (setup.fitsScreen) {
            fitScreen(*window());
        }
    }
}

// What is being made when the program ends is made to its end: the engine complains about anything else.
MainWindow::~MainWindow()
{
    constexpr int kStepMilliseconds = 100;
    QQmlIncubationController* making = m_engine.incubationController();
    while (making != nullptr && making->incubatingObjectCount() > 0) {
        making->incubateFor(kStepMilliseconds);
    }
}

QQuickWindow* MainWindow::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr
                                            : qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
}

// In an event of its own, which takes about half a frame: when the engine collects by itself, it does so in the midst
// of other work.
void MainWindow::collectSoon()
{
    m_answers = (m_answers + 1) % kAnswersUntilCollection;
    m_collect.start(m_answers == 0 ? 0 : kQuietMilliseconds);
}

void MainWindow::useLanguage()
{
    m_languages.use(m_session->preferences()->language());
    m_engine.retranslate();
    m_session->retranslate();
}

} // namespace berth::shell
