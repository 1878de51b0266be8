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

    readonly property bool showsPerUser: root.most > 1
    readonly property bool showsPrice: root.wantsPrice && root.most > 2
    readonly property bool showsFirstToken: root.wantsFirstToken && root.most > 2 + Number(root.showsPrice)
    readonly property bool showsSystem: root.wantsSystem && root.most > 2
    readonly property bool showsPower: root.wantsPower && root.most > 2
    readonly property bool showsRackUnits: root.wantsRackUnits && root.most > 2

    // Those that are shown, in their order; the others do not exist.
    readonly property list<int> figures: {
        const shown = [];
        for (let figure = ResultColumns.Figure.PerUser; figure <= ResultColumns.Figure.Price; ++figure) {
            if (root.shows(figure))
                shown.push(figure);
        }
        return shown;
    }

    function shows(figure: int): bool {
        switch (figure) {
        case ResultColumns.Figure.PerUser:
            return root.showsPerUser;
        case ResultColumns.Figure.System:
            return root.showsSystem;
        case ResultColumns.Figure.FirstToken:
            return root.showsFirstToken;
        case ResultColumns.Figure.Power:
            return root.showsPower;
        case ResultColumns.Figure.RackUnits:
            return root.showsRackUnits;
        default:
            return root.showsPrice;
        }
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

    readonly property real memory: Metrics.px(120)
    readonly property real perUser: Metrics.px(58)
    readonly property real system: Metrics.px(62)
    readonly property real firstToken: Metrics.px(66)
    readonly property real power: Metrics.px(50)
    readonly property real price: Metrics.px(76)
    readonly property real rackUnits: Metrics.px(50)
    readonly property real gap: Metrics.space12
}
