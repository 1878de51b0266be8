// Where a dialog for files begins. GUI thread not needed.
#pragma once

#include <QDir>
#include <QStandardPaths>

namespace berth::controls {

// `wanted`, or the user's own folder where that does not exist: a dialog takes a missing folder for the name of a file.
[[nodiscard]] inline QString existingFolder(const QString& wanted)
{
    return !wanted.isEmpty() && QDir(wanted).exists() ? wanted : QDir::homePath();
}

[[nodiscard]] inline QString startFolder(QStandardPaths::StandardLocation kind = QStandardPaths::DocumentsLocation)
{
    return existingFolder(QStandardPaths::writableLocation(kind));
}

} // namespace berth::controls
