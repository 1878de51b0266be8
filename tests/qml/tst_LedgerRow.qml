import QtQuick
import QtTest
import Berth.Controls

TestCase {
    id: root

    name: "LedgerRow"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 500
    height: 300

    Component {
        id: line

        LedgerRow {
            label: "Speed per user"
            share: "30.9 to 55.4"
            shareWidth: 104
            unit: "tokens per second"
            value: "42.6"
            width: 400
        }
    }
    SignalSpy {
        id: asked

        signalName: "asked"
    }
    SignalSpy {
        id: rangeAsked

        signalName: "shareAsked"
    }

    function make(properties) {
        const item = createTemporaryObject(line, root, properties ?? {});
        for (const spy of [asked, rangeAsked]) {
            spy.target = item;
            spy.clear();
        }
        waitForRendering(item);
        return item;
    }

    // All numbers below an item that can be asked, from left to right.
    function numbers(item) {
        let below = [];
        for (let at = 0; at < item.children.length; ++at) {
            const child = item.children[at];
            below = below.concat(child.written !== undefined && child.visible ? [child] : numbers(child));
        }
        return below;
    }

    function test_aShareWithoutANameIsText() {
        const found = numbers(make());
        compare(found.length, 1);
        found[0].clicked();
        compare(asked.count, 1);
    }

    function test_aShareWithANameIsAskedByItself() {
        const found = numbers(make({ shareName: "Speed per user, range" }));
        compare(found.length, 2);
        compare(found[1].Accessible.name, "Speed per user, range, 30.9 to 55.4, show derivation");
        found[1].clicked();
        compare(rangeAsked.count, 1);
        compare(rangeAsked.signalArguments[0][0], found[1]); // where the keyboard returns to
        compare(asked.count, 0);
        verify(found[1].mapToItem(root, 0, 0).x > found[0].mapToItem(root, 0, 0).x);
    }

    function test_withoutAShareNothingMoreIsAsked() {
        compare(numbers(make({ share: "", shareName: "Speed per user, range" })).length, 1);
    }
}
