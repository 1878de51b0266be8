// The places of the program in the order of the rail.
import QtQml

QtObject {
    default property list<Place> all

    function has(key: string): bool {
        for (let at = 0; at < all.length; ++at) {
            if (all[at].key === key)
                return true;
        }
        return false;
    }
}
