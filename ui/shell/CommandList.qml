// The commands of the window in the order of the overview of keys.
import QtQml

QtObject {
    default property list<Command> all

    function run(key: string): bool {
        for (let at = 0; at < all.length; ++at) {
            if (all[at].key === key && all[at].enabled) {
                all[at].triggered();
                return true;
            }
        }
        return false;
    }
}
