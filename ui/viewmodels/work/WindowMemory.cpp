#include "ui/viewmodels/work/WindowMemory.h"

#include <QStringList>

namespace berth::viewmodels {

namespace {

const QString kPlace = QStringLiteral("window.place");
const QString kGeometry = QStringLiteral("window.geometry"); // x y width height maximised
const QString kResultColumns = QStringLiteral("window.result-columns");
const QString kListColumns = QStringLiteral("window.list-columns");
const QString kResult = QStringLiteral("window.result");
constexpr int kParts = 5;

QString textOf(const QRect& geometry, bool maximized)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(geometry.x())
        .arg(geometry.y())
        .arg(geometry.width())
        .arg(geometry.height())
        .arg(maximized ? 1 : 0);
}

QRect geometryOf(const QStringList& parts)
{
    const QRect read(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt(), parts.at(3).toInt());
    return read.width() > 0 && read.height() > 0 ? read : QRect();
}

void put(Keeper& keeper, const QString& name, const QString& value)
{
    keeper.put(name, [name = name.toStdString(), value = value.toStdString()](workspace::Workspace& workspace) {
        return workspace.putSetting(name, value);
    });
}

} // namespace

WindowMemory::WindowMemory(Keeper& keeper, QObject* parent) : QObject(parent), m_keeper(keeper)
{
    const auto settings = keeper.workspace() != nullptr ? keeper.workspace()->settings() : workspace::Fields();
    for (const auto& [name, value] : settings ? *settings : workspace::Fields()) {
        for (const auto& [kept, text] : {std::pair(&kPlace, &m_place),
                                         {&kResultColumns, &m_resultColumns},
                                         {&kListColumns, &m_listColumns},
                                         {&kResult, &m_result}}) {
            if (name == kept->toStdString()) {
                *text = QString::fromStdString(value);
            }
        }
        const QStringList parts = QString::fromStdString(value).split(u' ');
        if (name == kGeometry.toStdString() && parts.size() == kParts) {
            m_geometry = geometryOf(parts);
            m_maximized = parts.last() == u'1';
        }
    }
}

void WindowMemory::setPlace(const QString& place)
{
    if (place != m_place) {
        m_place = place;
        put(m_keeper, kPlace, place);
        Q_EMIT placeChanged();
    }
}

void WindowMemory::setResultColumns(const QString& columns)
{
    if (columns != m_resultColumns) {
        m_resultColumns = columns;
        put(m_keeper, kResultColumns, columns);
        Q_EMIT columnsChanged();
    }
}

void WindowMemory::setListColumns(const QString& columns)
{
    if (columns != m_listColumns) {
        m_listColumns = columns;
        put(m_keeper, kListColumns, columns);
        Q_EMIT columnsChanged();
    }
}

void WindowMemory::setResult(const QString& id)
{
    if (id != m_result) {
        m_result = id;
        put(m_keeper, kResult, id);
    }
}

void WindowMemory::keep(const QRect& geometry, bool maximized)
{
    const QRect ordinary = maximized ? m_geometry : geometry;
    if (ordinary != m_geometry || maximized != m_maximized) {
        m_geometry = ordinary;
        m_maximized = maximized;
        put(m_keeper, kGeometry, textOf(ordinary, maximized));
        Q_EMIT geometryChanged();
    }
}

} // namespace berth::viewmodels
