// Sizes, type and motion, all at the present scale: the only place that holds pixels. `scale` is the user's size of text
// and controls (1 to 3), `language` chooses the faces,
// `reducedMotion` stops all movement; `systemIsStill` says whether the desktop asks for that.
pragma Singleton

import QtQuick
import Berth.Tokens

QtObject {
    id: root

    property real scale: 1
    property bool reducedMotion: false
    readonly property bool systemIsStill: root.tokens.systemIsStill
    property string language: "en"
    // Separators of numbers and dates, e.g. "de_DE"; by default those of the system.
    property string locale: Qt.locale().name

    // Space
    readonly property real space2: root.px(2)
    readonly property real space4: root.px(4)
    readonly property real space6: root.px(6)
    readonly property real space8: root.px(8)
    readonly property real space12: root.px(12)
    readonly property real space16: root.px(16)
    readonly property real space20: root.px(20)
    readonly property real space24: root.px(24)
    readonly property real space32: root.px(32)

    // Radius
    readonly property real radiusBar: root.px(1)
    readonly property real radiusTag: root.px(3)
    readonly property real radiusControl: root.px(4)
    readonly property real radiusPopup: root.px(6)
    readonly property real radiusPalette: root.px(8)

    // Lines; hairlines stay thin at every scale
    readonly property real hairline: 1
    readonly property real focusWidth: root.px(2)
    readonly property real focusGap: root.px(2)
    readonly property real limitWidth: 1.6 * root.scale
    readonly property real askLine: 1.3 * root.scale
    readonly property real askOffset: 3.5 * root.scale
    readonly property real askReach: root.px(3)

    // Buttons and fields
    readonly property real buttonHeight: root.px(32)
    readonly property real toolButtonHeight: root.px(28)
    readonly property real fieldHeight: root.px(30)
    readonly property real chooserHeight: root.px(44)
    readonly property real iconButton: root.px(30)
    readonly property real icon: root.px(20)
    readonly property real iconSmall: root.px(16)
    readonly property real hitArea: root.px(24)

    // Small controls
    readonly property real checkBox: root.px(16)
    readonly property real radio: root.px(14)
    readonly property real switchWidth: root.px(32)
    readonly property real switchHeight: root.px(18)
    readonly property real sliderHandle: root.px(15)
    readonly property real sliderTrack: root.px(3)
    readonly property real progressTrack: root.px(3)
    readonly property real swatch: root.px(10)

    // Verdict marks
    readonly property real mark: root.px(16)
    readonly property real markLarge: root.px(18)

    // Memory bars
    readonly property real barMini: root.px(8)
    readonly property real barFull: root.px(18)
    readonly property real barOverhang: root.px(4)

    // Rows
    readonly property real headerHeight: root.px(30)
    readonly property real headerHeightTwoLines: root.px(41)
    readonly property real rowLedger: root.px(22)
    readonly property real rowComparison: root.px(31)
    readonly property real rowOneLine: root.px(35)
    readonly property real rowQuote: root.px(37)
    readonly property real rowTwoLines: root.px(44)
    readonly property real rowGroup: root.px(27)
    readonly property real selectionBar: root.px(3)

    // Window
    readonly property real railWidth: root.px(76)
    readonly property real railWidthSmall: root.px(52)
    readonly property real navItemWidth: root.px(64)
    readonly property real navItemHeight: root.px(54)
    readonly property real navItemSmall: root.px(40)
    readonly property real topBarHeight: root.px(48)
    readonly property real statusBarHeight: root.px(28)
    readonly property real stripHeight: root.px(48)

    // At the first start, whatever the size of text: a larger one leaves the window on its screen.
    readonly property int windowWidth: 1440
    readonly property int windowHeight: 900

    // Widths of a window, in units, from which pages show more side by side
    readonly property real wideWindow: 1360
    readonly property real mediumWindow: 1100
    readonly property real smallWindow: 900
    readonly property real leastWindow: 640
    readonly property real narrowBar: 480 // of the bar above the page
    // Height of a page from which a chart has room below a table
    readonly property real tallPage: 700
    // Height of a page below which nothing but what is read stays in place: the rest scrolls with it.
    readonly property real lowPage: 320
    // Of a list with a heading and four choices beside each other.
    readonly property real leastResults: 460

    // Panes
    readonly property real requirementWidth: root.px(288)
    readonly property real labelColumn: root.px(112)
    readonly property real chartHeight: root.px(248)
    readonly property real detailsWidth: root.px(396)
    readonly property real detailsWidthMedium: root.px(372)
    readonly property real detailsWidthSmall: root.px(350)
    readonly property real compareLabelColumn: root.px(224)
    readonly property real kindsWidth: root.px(168)
    readonly property real settingsNavWidth: root.px(208)

    // What floats
    readonly property real whyWidth: root.px(592)
    readonly property real commandPaletteWidth: root.px(640)
    readonly property real commandPaletteTop: root.px(104)
    readonly property real dialogWidth: root.px(440)
    readonly property real tooltipWidth: root.px(320)
    readonly property real notchSize: root.px(10)
    readonly property real popupMaximumHeight: root.px(360)
    readonly property real shadowBlur: root.px(28)
    readonly property real shadowOffset: root.px(8)

    // Type
    readonly property textStyle hero: root.tokens.textStyle(Token.TextRole.Hero, root.scale, root.language)
    readonly property textStyle key: root.tokens.textStyle(Token.TextRole.Key, root.scale, root.language)
    readonly property textStyle keySmall: root.tokens.textStyle(Token.TextRole.KeySmall, root.scale, root.language)
    readonly property textStyle page: root.tokens.textStyle(Token.TextRole.Page, root.scale, root.language)
    readonly property textStyle heading: root.tokens.textStyle(Token.TextRole.Heading, root.scale, root.language)
    readonly property textStyle title: root.tokens.textStyle(Token.TextRole.Title, root.scale, root.language)
    readonly property textStyle body: root.tokens.textStyle(Token.TextRole.Body, root.scale, root.language)
    readonly property textStyle bodyMedium: root.tokens.textStyle(Token.TextRole.BodyMedium, root.scale, root.language)
    readonly property textStyle bodyStrong: root.tokens.textStyle(Token.TextRole.BodyStrong, root.scale, root.language)
    readonly property textStyle dense: root.tokens.textStyle(Token.TextRole.Dense, root.scale, root.language)
    readonly property textStyle denseStrong: root.tokens.textStyle(Token.TextRole.DenseStrong, root.scale, root.language)
    readonly property textStyle small: root.tokens.textStyle(Token.TextRole.Small, root.scale, root.language)
    readonly property textStyle smallMedium: root.tokens.textStyle(Token.TextRole.SmallMedium, root.scale, root.language)
    readonly property textStyle smallStrong: root.tokens.textStyle(Token.TextRole.SmallStrong, root.scale, root.language)
    readonly property textStyle caption: root.tokens.textStyle(Token.TextRole.Caption, root.scale, root.language)

    // Motion, milliseconds
    readonly property int colorMotion: root.reducedMotion ? 0 : 90
    readonly property int popupMotion: root.reducedMotion ? 0 : 150
    readonly property int barMotion: root.reducedMotion ? 0 : 120
    readonly property int tooltipDelay: 400
    readonly property int noticeTime: 6000
    readonly property int progressDelay: 300

    readonly property TokenSource tokens: TokenSource {}

    // Units to device-independent pixels, whole ones.
    function px(units: real): real {
        return Math.round(units * root.scale);
    }
}
