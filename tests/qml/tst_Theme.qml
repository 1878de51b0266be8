import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

TestCase {
    id: root

    name: "Theme"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 400
    height: 300

    Component { id: label; Label { text: "8 × H200" } }
    Component { id: icon; Icon { name: "nav-size" } }
    Component { id: mark; VerdictMark {} }

    function cleanup() {
        Theme.choice = Token.SchemeChoice.Light;
        Metrics.scale = 1;
        Metrics.language = "en";
        Metrics.reducedMotion = false;
    }

    function test_switchesWhileRunning() {
        const item = createTemporaryObject(label, root);
        Theme.choice = Token.SchemeChoice.Light;
        compare(item.color, "#16202c");
        Theme.choice = Token.SchemeChoice.Dark;
        compare(item.color, "#e7edf3");
        Theme.choice = Token.SchemeChoice.HighContrast;
        compare(item.color, "#ffffff");
        compare(Theme.highContrast, true);
    }

    function test_systemIsLightOrDark() {
        Theme.choice = Token.SchemeChoice.FollowSystem;
        verify(Theme.scheme === Token.Scheme.Light || Theme.scheme === Token.Scheme.Dark);
    }

    function test_scales_data() {
        return [{ tag: "100 %", scale: 1, size: 13, line: 18 }, { tag: "125 %", scale: 1.25, size: 16.25, line: 23 },
                { tag: "200 %", scale: 2, size: 26, line: 36 }, { tag: "300 %", scale: 3, size: 39, line: 54 }];
    }

    function test_scales(row) {
        Metrics.scale = row.scale;
        const item = createTemporaryObject(label, root);
        fuzzyCompare(item.fontInfo.pixelSize, row.size, 0.5);
        compare(item.lineHeight, row.line);
        compare(item.implicitHeight, row.line);
    }

    // Digits of all weights have one width, so that bold totals stand under plain figures.
    function test_digitsLineUp() {
        const plain = createTemporaryObject(label, root, { look: Metrics.body, text: "1111111111" });
        const other = createTemporaryObject(label, root, { look: Metrics.body, text: "8888888888" });
        const strong = createTemporaryObject(label, root, { look: Metrics.bodyStrong, text: "8888888888" });
        fuzzyCompare(plain.implicitWidth, other.implicitWidth, 0.5);
        fuzzyCompare(plain.implicitWidth, strong.implicitWidth, 1.5);
    }

    function test_fontsAreOurs() {
        compare(createTemporaryObject(label, root).fontInfo.family, "Noto Sans");
    }

    function test_captionsOfIdeographs() {
        compare(Metrics.caption.lineHeight, 14);
        Metrics.language = "zh-CN";
        compare(Metrics.caption.lineHeight, 15);
    }

    function test_reducedMotion() {
        verify(Metrics.popupMotion > 0);
        Metrics.reducedMotion = true;
        compare(Metrics.colorMotion, 0);
        compare(Metrics.popupMotion, 0);
        compare(Metrics.barMotion, 0);
    }

    // The software renderer must show icons in their colour.
    function test_iconsAreTinted_data() {
        return [{ tag: "light", choice: Token.SchemeChoice.Light }, { tag: "dark", choice: Token.SchemeChoice.Dark }];
    }

    function test_iconsAreTinted(row) {
        Theme.choice = row.choice;
        const item = createTemporaryObject(icon, root, { size: 40 });
        waitForRendering(item);
        const picture = grabImage(item);
        let found = false;
        for (let x = 0; x < 40 && !found; ++x)
            for (let y = 0; y < 40 && !found; ++y)
                found = Qt.colorEqual(picture.pixel(x, y), Theme.text2);
        verify(found);
    }

    function test_marksHaveWords_data() {
        return [{ tag: "Fits", verdict: Token.Verdict.Fits }, { tag: "Fits reduced", verdict: Token.Verdict.FitsReduced },
                { tag: "Offload", verdict: Token.Verdict.Offload }, { tag: "Does not fit", verdict: Token.Verdict.DoesNotFit },
                { tag: "Unsupported", verdict: Token.Verdict.Unsupported }];
    }

    function test_marksHaveWords(row) {
        compare(createTemporaryObject(mark, root, { verdict: row.verdict }).Accessible.name, row.tag);
    }
}
