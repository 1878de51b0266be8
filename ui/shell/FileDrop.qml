// Files that are dropped on the window, wherever it is: a price list opens in the catalogue, for anything else it is said
// what can be dropped.
import QtQuick

DropArea {
    id: root

    signal priceListDropped(url file)
    signal refused(string sentence)

    function take(file: url): void {
        const name = "" + file;
        if (name.toLowerCase().endsWith(".csv"))
            root.priceListDropped(file);
        else
            root.refused(qsTr("%1 cannot be opened here. A price list can be dropped: a file that ends in .csv.").arg(decodeURIComponent(name.slice(name.lastIndexOf("/") + 1))));
    }

    keys: ["text/uri-list"]

    onDropped: drop => {
        if (drop.urls.length === 0)
            return;
        drop.accept(Qt.CopyAction); // or the file seems to fly back to where it came from
        root.take(drop.urls[0]);
    }
}
