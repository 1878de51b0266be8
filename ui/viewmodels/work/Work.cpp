#include "ui/viewmodels/work/Work.h"

#include "ui/viewmodels/work/PinKeeper.h"

namespace berth::viewmodels {

namespace {

constexpr const char* kOpen = "work.open"; // the key of the saved configuration that is open

QString settingOf(const workspace::Workspace& workspace, std::string_view name)
{
    const auto settings = workspace.settings();
    for (const auto& [key, value] : settings ? *settings : workspace::Fields()) {
        if (key == name) {
            return QString::fromStdString(value);
        }
    }
    return {};
}

} // namespace

Work::Work(std::unique_ptr<workspace::Workspace> workspace, Requirement& requirement, Pins& pins, QObject* parent)
    : QObject(parent), m_requirement(requirement), m_pins(pins), m_keeper(std::move(workspace), this),
      m_history(requirement, this), m_saved(m_keeper, requirement, this), m_window(m_keeper, this)
{
    read();
    connect(&requirement, &Requirement::changed, this, &Work::keepRequirement);
    connect(&pins, &Pins::changed, this, [this] { keepPins(m_pins, m_keeper); });
    connect(&m_saved, &SavedWork::changed, this, [this] {
        m_keeper.put(QLatin1String(kOpen), [id = m_saved.currentId().toStdString()](workspace::Workspace& kept) {
            return kept.putSetting(kOpen, id);
        });
    });
}

void Work::setFormat(const Formatter& format, const QLocale& locale)
{
    m_keeper.setFormat(format, locale);
    m_saved.setFormat(format, locale);
}

void Work::read()
{
    const workspace::Workspace* workspace = m_keeper.workspace();
    if (workspace == nullptr) {
        return;
    }
    const auto requirement = workspace->requirement();
    if (requirement && !requirement->empty()) {
        restoreRequirement(m_requirement, *requirement);
    }
    m_history.forget();
    restorePins(m_pins, m_keeper);
    m_saved.read();
    m_saved.setCurrent(settingOf(*workspace, kOpen));
    Q_EMIT wasRead();
}

void Work::keepRequirement()
{
    m_keeper.put(QStringLiteral("requirement"),
                 [state = requirementState(m_requirement)](workspace::Workspace& workspace) {
                     return workspace.putRequirement(state);
                 });
}

} // namespace berth::viewmodels
