#include "ui/viewmodels/compare/Pins.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

// Exactly one: the first that says so, otherwise the first of all.
void keepOneBaseline(QList<Pin>& pins)
{
    const auto says = std::find_if(pins.begin(), pins.end(), [](const Pin& pin) { return pin.baseline; });
    const qsizetype chosen = says != pins.end() ? says - pins.begin() : 0;
    for (qsizetype at = 0; at < pins.size(); ++at) {
        pins[at].baseline = at == chosen;
    }
}

int freePlaceIn(const QList<Pin>& pins)
{
    int place = 0;
    while (std::any_of(pins.begin(), pins.end(), [place](const Pin& pin) { return pin.place == place; })) {
        ++place;
    }
    return place;
}

} // namespace

qsizetype Pins::indexOf(const QString& id) const
{
    const auto found = std::find_if(all().begin(), all().end(), [&](const Pin& pin) { return pin.id == id; });
    return found != all().end() ? found - all().begin() : -1;
}

const Pin* Pins::find(const QString& id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? nullptr : &all().at(at);
}

bool Pins::contains(const sizing::SizingRequest& request) const
{
    return std::any_of(all().begin(), all().end(),
                       [&](const Pin& pin) { return pin.request == request && !pin.rented; });
}

QString Pins::newId()
{
    return QStringLiteral("pin%1").arg(++m_given);
}

void Pins::setAll(const QList<Pin>& pins)
{
    QList<Pin> kept;
    for (Pin pin : pins.first(std::min<qsizetype>(pins.size(), kMost))) {
        pin.id = newId();
        pin.name = pin.name.trimmed().left(kLongestName);
        const bool taken =
            std::any_of(kept.begin(), kept.end(), [&](const Pin& other) { return other.place == pin.place; });
        if (taken || pin.place < 0 || pin.place >= kMost) {
            pin.place = freePlaceIn(kept);
        }
        kept << pin;
    }
    keepOneBaseline(kept);
    m_steps.begin(kept);
    Q_EMIT changed();
}

QString Pins::add(const sizing::SizingRequest& request, const QString& name)
{
    if (isFull()) {
        return {};
    }
    QList<Pin> pins = all();
    pins << Pin{.id = newId(),
                .name = name.trimmed().left(kLongestName),
                .request = request,
                .place = freePlaceIn(pins),
                .baseline = pins.isEmpty()};
    commit(pins);
    return all().last().id;
}

QString Pins::addOtherWay(const QString& id)
{
    const qsizetype at = indexOf(id);
    if (at < 0 || isFull()) {
        return {};
    }
    QList<Pin> pins = all();
    Pin copy = pins.at(at);
    copy.id = newId();
    copy.name.clear();
    copy.place = freePlaceIn(pins);
    copy.baseline = false;
    copy.rented = !copy.rented;
    pins.insert(at + 1, copy);
    commit(pins);
    return copy.id;
}

void Pins::remove(const QString& id)
{
    const qsizetype at = indexOf(id);
    if (at >= 0) {
        QList<Pin> pins = all();
        pins.removeAt(at);
        keepOneBaseline(pins);
        commit(pins);
    }
}

void Pins::clear()
{
    commit({});
}

void Pins::rename(const QString& id, const QString& name)
{
    const qsizetype at = indexOf(id);
    if (at >= 0) {
        QList<Pin> pins = all();
        pins[at].name = name.trimmed().left(kLongestName);
        commit(pins);
    }
}

void Pins::move(const QString& id, int columns)
{
    const qsizetype at = indexOf(id);
    if (at >= 0) {
        QList<Pin> pins = all();
        pins.move(at, std::clamp<qsizetype>(at + columns, 0, pins.size() - 1));
        commit(pins);
    }
}

void Pins::setBaseline(const QString& id)
{
    if (indexOf(id) >= 0) {
        QList<Pin> pins = all();
        for (Pin& pin : pins) {
            pin.baseline = pin.id == id;
        }
        commit(pins);
    }
}

void Pins::undo()
{
    if (m_steps.undo()) {
        Q_EMIT changed();
    }
}

void Pins::redo()
{
    if (m_steps.redo()) {
        Q_EMIT changed();
    }
}

void Pins::commit(const QList<Pin>& pins)
{
    if (pins == all()) {
        return;
    }
    m_steps.note(pins, {});
    Q_EMIT changed();
}

} // namespace berth::viewmodels
