// A memory bar from the parts of a device in the order of Sizing.Part.
import Berth.Controls
import Berth.ViewModels

MemoryBar {
    id: root

    required property list<real> parts

    function part(index: int): real {
        return index < root.parts.length ? root.parts[index] : 0;
    }

    activations: root.part(Sizing.Part.Activations)
    graphs: root.part(Sizing.Part.Graphs)
    kvCache: root.part(Sizing.Part.KvCache)
    runtime: root.part(Sizing.Part.Runtime)
    weights: root.part(Sizing.Part.Weights)
}
