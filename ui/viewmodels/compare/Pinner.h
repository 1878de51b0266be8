// Sets configurations aside to compare, wherever they stand: the one that the Size page explains, a saved one, and a
// model or a system of the catalogue with the present requirement. What became of it is said in one sentence. GUI
// thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "ui/viewmodels/SizeViewModel.h"
#include "ui/viewmodels/compare/Pins.h"
#include "ui/viewmodels/work/SavedWork.h"

namespace berth::viewmodels {

class Pinner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session owns it.")

public:
    Pinner(const catalog::Catalog& catalog, SizeViewModel& size, Pins& pins, QObject* parent);

public Q_SLOTS:
    void addSelected(); // of the Size page
    void addSaved(berth::viewmodels::SavedWork* saved, const QString& id);
    // A model on the hardware of the requirement, otherwise on that of the chosen result; a system for the model of the
    // requirement, one of it; of other tables nothing. Precision of a model, engine and layout are left to the
    // estimate.
    void addEntry(const QString& table, const QString& id);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void add(std::optional<sizing::SizingRequest> request, const QString& name = {});
    [[nodiscard]] QString outcome(std::optional<sizing::SizingRequest> request, const QString& name);
    [[nodiscard]] std::optional<sizing::SizingRequest> machines() const;

    const catalog::Catalog& m_catalog;
    SizeViewModel& m_size;
    Pins& m_pins;
};

} // namespace berth::viewmodels
