// A number of the requirement as a field. Optional ones are empty until somebody wants to decide them.
import QtQuick
import Berth.Controls
import Berth.ViewModels

NumberField {
    id: root

    required property NumberInput input

    decimals: root.input.decimals
    error: root.input.error
    from: root.input.from
    optional: root.input.optional
    step: root.input.step
    to: root.input.to
    value: root.input.value

    onEdited: value => root.input.edit(value)
}
