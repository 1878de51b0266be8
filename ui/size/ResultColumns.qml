// The columns of the results: their widths, which of them somebody wants to see, and which there is room for. Header and
// rows share one of these.
import QtQml
import Berth.Theme

QtObject {
    id: root

    enum Figure { PerUser, System, FirstToken, Power, RackUnits, Price }

    // As many figures as there is room for, the most important first.
    property int most: 4
    property bool wantsFirstToken: true
    property bool wantsPrice: true
    property bool wantsSystem: false
    property bool wantsPower: false
    property bool wantsRackUnits: false

    // What somebody chose, to be kept and given back.
    readonly property string chosen: {
        const wanted = [["first-token", root.wantsFirstToken], ["price", root.wantsPrice], ["system", root.wantsSystem],
                        ["power", root.wantsPower], ["rack-units", root.wantsRackUnits]];
        return wanted.map(column => column[1] ? column[0] : "-").join(" ");
    }

    property bool restored: false

    function restore(chosen: string): void {
        root.restored = true;
        if (chosen === "")
            return;
        const names = chosen.split(" ");
        root.wantsFirstToken = names.includes("first-token");
        root.wantsPrice = names.includes("price");
        root.wantsSystem = names.includes("system");
        root.wantsPower = names.includes("power");
        root.wantsRackUnits = names.includes("rack-units");
    }

    // Of a row, without its margins.
    property real room: Infinity

    // Wanted, the most important first.
    readonly property list<int> wanted: {
        if (root.most < 2)
            return [];
        const figures = [ResultColumns.Figure.PerUser];
        if (root.most < 3)
            return figures;
        if (root.wantsPrice)
            figures.push(ResultColumns.Figure.Price);
        if (root.wantsFirstToken && (root.most > 3 || !root.wantsPrice))
            figures.push(ResultColumns.Figure.FirstToken);
        if (root.wantsSystem)
            figures.push(ResultColumns.Figure.System);
        if (root.wantsPower)
            figures.push(ResultColumns.Figure.Power);
        if (root.wantsRackUnits)
            figures.push(ResultColumns.Figure.RackUnits);
        return figures;
    }
    // Those that are shown, in their order; the others do not exist.
    readonly property list<int> figures: {
        const shown = [];
        let left = root.room - root.leastName - root.gap - root.memory;
        for (const figure of root.wanted) {
            left -= root.gap + root.width(figure);
            if (left < 0 && shown.length > 0)
                break;
            shown.push(figure);
        }
        return shown.sort((one, other) => one - other);
    }
    readonly property bool crowded: root.figures.length < root.wanted.length

    readonly property bool showsPerUser: root.shows(ResultColumns.Figure.PerUser)
    readonly property bool showsPrice: root.shows(ResultColumns.Figure.Price)
    readonly property bool showsFirstToken: root.shows(ResultColumns.Figure.FirstToken)
    readonly property bool showsSystem: root.shows(ResultColumns.Figure.System)
    readonly property bool showsPower: root.shows(ResultColumns.Figure.Power)
    readonly property bool showsRackUnits: root.shows(ResultColumns.Figure.RackUnits)

    function shows(figure: int): bool {
        for (const shown of root.figures) {
            if (shown === figure)
                return true;
        }
        return false;
    }

    function width(figure: int): real {
        switch (figure) {
        case ResultColumns.Figure.PerUser:
            return root.perUser;
        case ResultColumns.Figure.System:
            return root.system;
        case ResultColumns.Figure.FirstToken:
            return root.firstToken;
        case ResultColumns.Figure.Power:
            return root.power;
        case ResultColumns.Figure.RackUnits:
            return root.rackUnits;
        default:
            return root.price;
        }
    }

    // The name stays readable, whatever is wanted beside it.
    readonly property real leastName: Metrics.px(130)
    readonly property real memory: Metrics.px(120)
    readonly property real perUser: Metrics.px(58)
    readonly property real system: Metrics.px(62)
    readonly property real firstToken: Metrics.px(66)
    readonly property real power: Metrics.px(50)
    readonly property real price: Metrics.px(76)
    readonly property real rackUnits: Metrics.px(50)
    readonly property real gap: Metrics.space12
}
