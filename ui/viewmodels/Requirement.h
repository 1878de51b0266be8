// What the user asks, as inputs with options and ranges; becomes a request of core/sizing. Starts with the example of
// the first start. `changed` comes once for every edit by the user.
#pragma once

#include "core/base/Error.h"
#include "core/catalog/Catalog.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RequirementSections.h"

namespace berth::viewmodels {

class Requirement : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ModelSection* model READ model CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::HardwareSection* hardware READ hardware CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::LoadSection* load READ load CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::EngineSection* engine READ engine CONSTANT FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its requirement.")

public:
    Requirement(const catalog::Catalog& catalog, const Formatter& format, QObject* parent);

    [[nodiscard]] ModelSection* model() { return &m_model; }
    [[nodiscard]] HardwareSection* hardware() { return &m_hardware; }
    [[nodiscard]] LoadSection* load() { return &m_load; }
    [[nodiscard]] EngineSection* engine() { return &m_engine; }
    [[nodiscard]] QString error() const { return m_error; } // that belongs to no field

    [[nodiscard]] sizing::SizingRequest request() const;
    void setFormat(const Formatter& format); // words and numbers of the options anew
    void showError(const Error* error); // at the field it names; nullptr: none

public Q_SLOTS:
    void reset();

Q_SIGNALS:
    void changed();
    void errorChanged();

private:
    void offerOptions(const Formatter& format);
    void offerPrecisions();
    [[nodiscard]] Input* fieldOf(std::string_view name);

    const catalog::Catalog& m_catalog;
    ModelSection m_model{this};
    HardwareSection m_hardware{this};
    LoadSection m_load{this};
    EngineSection m_engine{this};
    Formatter m_format;
    QString m_error;
};

} // namespace berth::viewmodels
