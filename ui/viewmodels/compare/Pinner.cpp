#include "ui/viewmodels/compare/Pinner.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/compare/PinnedRequest.h"

namespace berth::viewmodels {

namespace {

const QString kModels = QStringLiteral("models");
const QString kSystems = QStringLiteral("systems");

// What is asked of whatever machines there are.
sizing::SizingRequest askedBy(const solve::SolveRequest& search)
{
    sizing::SizingRequest request;
    request.model = search.models.front();
    request.precision = search.precisions.empty() ? std::string() : search.precisions.front();
    request.kvPrecision = search.kvPrecision;
    request.concurrency = search.concurrency;
    request.input = search.input;
    request.output = search.output;
    request.context = search.context;
    return request;
}

} // namespace

Pinner::Pinner(const catalog::Catalog& catalog, SizeViewModel& size, Pins& pins, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_size(size), m_pins(pins)
{ }

void Pinner::addSelected()
{
    add(m_size.selectedRequest());
}

void Pinner::addSaved(SavedWork* saved, const QString& id)
{
    Requirement requirement(m_catalog, {}, nullptr);
    if (saved->fill(requirement, id)) {
        add(requirement.question().own, saved->nameOf(id));
    }
}

std::optional<sizing::SizingRequest> Pinner::machines() const
{
    const auto own = m_size.requirement()->question().own;
    return own ? own : m_size.selectedRequest();
}

void Pinner::addEntry(const QString& table, const QString& id)
{
    sizing::SizingRequest request = askedBy(m_size.requirement()->question().search);
    if (table == kSystems) {
        request.system = id.toStdString();
    } else if (const auto there = table == kModels ? machines() : std::nullopt) {
        request.model = id.toStdString();
        request.precision.clear();
        request.system = there->system;
        request.accelerator = there->accelerator;
        request.count = there->count;
        request.nodes = there->nodes;
        request.spareNodes = there->spareNodes;
        request.owned = there->owned;
    } else {
        return add({});
    }
    add(request);
}

void Pinner::add(std::optional<sizing::SizingRequest> request, const QString& name)
{
    Q_EMIT told(outcome(std::move(request), name));
}

// Written out, so that the same configuration is known again wherever it came from.
QString Pinner::outcome(std::optional<sizing::SizingRequest> request, const QString& name)
{
    if (!request) {
        return tr("It names no hardware, so it cannot be compared yet. Choose a result on the Size page.");
    }
    const auto written = writtenOut(m_catalog, *request);
    if (!written) {
        return sentence(written.error(), m_size.format());
    }
    if (m_pins.contains(*written)) {
        return tr("This configuration is compared already.");
    }
    return m_pins.add(*written, name).isEmpty() ? tr("Six configurations are compared already. Remove one first.")
                                                : tr("Added to the comparison");
}

} // namespace berth::viewmodels
