import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

TestCase {
    id: root

    name: "MemoryBar"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 500
    height: 200

    // DeepSeek-R1 on one of eight H200, GB: the example of the first start.
    Component {
        id: bar

        MemoryBar {
            activations: 2.1
            animated: false
            capacity: 150.8
            graphs: 1.3
            kvCache: 36.8
            name: "127.1 of 135.7 GB"
            runtime: 1.8
            usable: 135.7
            weights: 85.1
        }
    }

    function partsOf(item) {
        const found = [];
        const children = item.children[0].children;
        for (let index = 0; index < children.length; ++index) {
            const child = children[index];
            if (child.pixelsPerUnit !== undefined && child.visible)
                found.push(child);
        }
        return found.sort((a, b) => a.x - b.x);
    }

    function test_miniIsScaledToTheUsable() {
        const item = createTemporaryObject(bar, root, { width: 1357 });
        const parts = partsOf(item);
        compare(parts.length, 5);
        fuzzyCompare(parts[0].length, 851, 0.01);
        fuzzyCompare(parts[4].x + parts[4].length, 1271, 0.01);
    }

    function test_fullIsScaledToTheCapacity() {
        const item = createTemporaryObject(bar, root, { full: true, width: 1510 });
        const parts = partsOf(item);
        compare(parts.length, 6);
        compare(parts[5].part, Token.MemoryPart.KeptBack);
        fuzzyCompare(parts[5].x + parts[5].length, 1509, 0.01);
        fuzzyCompare(parts[5].length, 151, 0.01);
    }

    // H100: 77.0 usable, 127.1 needed.
    function test_missingIsHatched() {
        const item = createTemporaryObject(bar, root, { usable: 77, width: 1271 });
        const parts = partsOf(item);
        compare(parts.length, 2);
        compare(parts[0].part, Token.MemoryPart.Weights);
        fuzzyCompare(parts[0].length, 770, 0.01);
        compare(parts[1].part, Token.MemoryPart.Missing);
        fuzzyCompare(parts[1].length, 501, 0.01);
    }

    function test_nothingToShow_data() {
        return [{ tag: "all zero", usable: 0 }, { tag: "no width", width: 0 }, { tag: "not a number", weights: NaN }];
    }

    function test_nothingToShow(row) {
        const item = createTemporaryObject(bar, root, {
            activations: 0, graphs: 0, kvCache: 0, runtime: 0, weights: row.weights ?? 0, usable: row.usable ?? 100, width: row.width ?? 100
        });
        for (const part of partsOf(item))
            verify(part.width >= 0 && part.width <= 100);
    }

    // Like charts, bars are not mirrored.
    function test_keepsItsDirection() {
        const item = createTemporaryObject(bar, root, { width: 1000 });
        item.LayoutMirroring.enabled = true;
        compare(partsOf(item)[0].x, 0);
    }

    function test_name() {
        compare(createTemporaryObject(bar, root).Accessible.name, "127.1 of 135.7 GB");
    }
}
