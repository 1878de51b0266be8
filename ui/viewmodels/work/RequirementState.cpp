#include "ui/viewmodels/work/RequirementState.h"

#include <QMetaProperty>

#include <functional>

namespace berth::viewmodels {

namespace {

constexpr const char* kGoal = "goal";
constexpr int kExact = 17; // digits that make any double come back as it was

using Visit = std::function<void(const QString& name, QObject& section, const QMetaProperty& property)>;

// The properties of all sections in the order of their declaration, which is that of dependence: the model decides
// which precisions there are.
void forEachInput(QObject& requirement, const Visit& visit)
{
    const QMetaObject* whole = requirement.metaObject();
    for (int part = whole->propertyOffset(); part < whole->propertyCount(); ++part) {
        auto* section = whole->property(part).read(&requirement).value<QObject*>();
        if (section == nullptr) {
            continue;
        }
        const QMetaObject* fields = section->metaObject();
        for (int at = fields->propertyOffset(); at < fields->propertyCount(); ++at) {
            const QMetaProperty property = fields->property(at);
            visit(QLatin1String(whole->property(part).name()) + u'.' + QLatin1String(property.name()), *section,
                  property);
        }
    }
}

std::optional<QString> valueOf(QObject& section, const QMetaProperty& property)
{
    const QVariant value = property.read(&section);
    auto* object = value.value<QObject*>();
    if (const auto* number = qobject_cast<NumberInput*>(object)) {
        return number->number() ? QString::number(*number->number(), 'g', kExact) : QString();
    }
    if (const auto* choice = qobject_cast<ChoiceInput*>(object)) {
        return choice->currentId();
    }
    if (const auto* yesOrNo = qobject_cast<SwitchInput*>(object)) {
        return yesOrNo->isOn() ? QStringLiteral("1") : QString();
    }
    return property.isEnumType() ? std::optional(QString::number(value.toInt())) : std::nullopt;
}

void setNumber(NumberInput& input, const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (text.isEmpty() && input.isOptional()) {
        input.set(qQNaN());
    } else if (isNumber && value >= input.from()) { // the upper end may depend on another input
        input.set(value);
    }
}

void setValue(QObject& section, const QMetaProperty& property, const QString& text)
{
    auto* object = property.read(&section).value<QObject*>();
    if (auto* number = qobject_cast<NumberInput*>(object)) {
        setNumber(*number, text);
    } else if (auto* choice = qobject_cast<ChoiceInput*>(object)) {
        choice->set(text);
    } else if (auto* yesOrNo = qobject_cast<SwitchInput*>(object)) {
        yesOrNo->set(!text.isEmpty());
    } else if (auto* hardware = qobject_cast<HardwareSection*>(&section);
               hardware != nullptr && property.isEnumType()) {
        const int key = text.toInt();
        if (property.enumerator().valueToKey(key) != nullptr) {
            hardware->set(static_cast<Machine>(key));
        }
    }
}

void restoreGoal(Requirement& requirement, const workspace::Fields& state)
{
    for (const auto& [field, value] : state) {
        if (field == kGoal) {
            requirement.setGoal(value == std::to_string(static_cast<int>(Goal::Models)) ? Goal::Models
                                                                                        : Goal::Hardware);
        }
    }
}

} // namespace

workspace::Fields requirementState(Requirement& requirement)
{
    workspace::Fields state{{kGoal, std::to_string(static_cast<int>(requirement.goal()))}};
    forEachInput(requirement, [&](const QString& name, QObject& section, const QMetaProperty& property) {
        if (const std::optional<QString> value = valueOf(section, property)) {
            state.emplace_back(name.toStdString(), value->toStdString());
        }
    });
    return state;
}

void restoreRequirement(Requirement& requirement, const workspace::Fields& state)
{
    restoreGoal(requirement, state);
    forEachInput(requirement, [&](const QString& name, QObject& section, const QMetaProperty& property) {
        const std::string key = name.toStdString();
        for (const auto& [field, value] : state) {
            if (field == key) {
                setValue(section, property, QString::fromStdString(value));
            }
        }
    });
    Q_EMIT requirement.changed();
}

} // namespace berth::viewmodels
