// The colours of the window, one property per role (values in Tokens.cpp). Set `choice` to switch at run time.
pragma Singleton

import QtQuick
import Berth.Tokens

QtObject {
    id: root

    property int choice: Token.SchemeChoice.FollowSystem

    // What is shown: light, dark or high contrast.
    readonly property int scheme: root.schemeOf(root.choice, root.tokens.systemIsDark)
    readonly property bool highContrast: root.scheme === Token.Scheme.HighContrast
    // Ground of a disabled switch or track: all lines of the high contrast scheme are white, this must not be.
    readonly property color switchedOff: root.highContrast ? root.disabled : root.border2

    readonly property color window: root.tokens.color(Token.ColorRole.Window, root.scheme)
    readonly property color surface: root.tokens.color(Token.ColorRole.Surface, root.scheme)
    readonly property color sunken: root.tokens.color(Token.ColorRole.Sunken, root.scheme)
    readonly property color hover: root.tokens.color(Token.ColorRole.Hover, root.scheme)
    readonly property color pressed: root.tokens.color(Token.ColorRole.Pressed, root.scheme)
    readonly property color text: root.tokens.color(Token.ColorRole.Text, root.scheme)
    readonly property color text2: root.tokens.color(Token.ColorRole.Text2, root.scheme)
    readonly property color text3: root.tokens.color(Token.ColorRole.Text3, root.scheme)
    readonly property color disabled: root.tokens.color(Token.ColorRole.Disabled, root.scheme)
    readonly property color disabledFill: root.tokens.color(Token.ColorRole.DisabledFill, root.scheme)
    readonly property color border: root.tokens.color(Token.ColorRole.Border, root.scheme)
    readonly property color border2: root.tokens.color(Token.ColorRole.Border2, root.scheme)
    readonly property color control: root.tokens.color(Token.ColorRole.Control, root.scheme)
    readonly property color accent: root.tokens.color(Token.ColorRole.Accent, root.scheme)
    readonly property color accentHover: root.tokens.color(Token.ColorRole.AccentHover, root.scheme)
    readonly property color accentPressed: root.tokens.color(Token.ColorRole.AccentPressed, root.scheme)
    readonly property color accentText: root.tokens.color(Token.ColorRole.AccentText, root.scheme)
    readonly property color accentTint: root.tokens.color(Token.ColorRole.AccentTint, root.scheme)
    readonly property color difference: root.tokens.color(Token.ColorRole.Difference, root.scheme)
    readonly property color ask: root.tokens.color(Token.ColorRole.Ask, root.scheme)
    readonly property color grid: root.tokens.color(Token.ColorRole.Grid, root.scheme)
    readonly property color axis: root.tokens.color(Token.ColorRole.Axis, root.scheme)
    readonly property color scrim: root.tokens.color(Token.ColorRole.Scrim, root.scheme)
    readonly property color shadow: root.tokens.color(Token.ColorRole.Shadow, root.scheme)
    readonly property color error: root.tokens.color(Token.ColorRole.Error, root.scheme)
    readonly property color warning: root.tokens.color(Token.ColorRole.Warning, root.scheme)
    readonly property color inverse: root.tokens.color(Token.ColorRole.Inverse, root.scheme)
    readonly property color inverseText: root.tokens.color(Token.ColorRole.InverseText, root.scheme)

    readonly property TokenSource tokens: TokenSource {}

    function schemeOf(choice: int, systemIsDark: bool): int {
        switch (choice) {
        case Token.SchemeChoice.Light:
            return Token.Scheme.Light;
        case Token.SchemeChoice.Dark:
            return Token.Scheme.Dark;
        case Token.SchemeChoice.HighContrast:
            return Token.Scheme.HighContrast;
        default:
            return systemIsDark ? Token.Scheme.Dark : Token.Scheme.Light;
        }
    }

    // Token.Verdict; the text colour is for the tint and for the surface, the fill for marks.
    function verdictText(verdict: int): color {
        return root.tokens.verdictText(verdict, root.scheme);
    }

    function verdictTint(verdict: int): color {
        return root.tokens.verdictTint(verdict, root.scheme);
    }

    function verdictFill(verdict: int): color {
        return root.tokens.verdictFill(verdict, root.scheme);
    }

    // Token.Tone
    function toneText(tone: int): color {
        return root.tokens.toneText(tone, root.scheme);
    }

    function toneTint(tone: int): color {
        return root.tokens.toneTint(tone, root.scheme);
    }

    // Token.MemoryPart
    function memory(part: int): color {
        return root.tokens.memory(part, root.scheme);
    }

    // Series A is 0.
    function series(index: int): color {
        return root.tokens.series(index, root.scheme);
    }
}
