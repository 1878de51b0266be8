// The places of the program in the order of the rail.
import QtQml

QtObject {
    default property list<Place> all
}
