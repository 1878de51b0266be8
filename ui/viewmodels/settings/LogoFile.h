// A mark from a file that anybody may have made: read with limits, checked, and rewritten so that only its drawing is
// left. What could open files, reach the network, run or never end is refused. Pure apart from reading the file; any
// thread.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/workspace/Company.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <expected>

namespace berth::viewmodels {

enum class LogoProblem {
    NotReadable, // no such file, no right to read it, or not a file
    TooLarge, // more bytes than kMostLogoBytes
    UnknownKind, // neither PNG nor SVG
    Damaged, // cannot be read as what it says it is
    TooManyPixels,
    Unsafe, // an SVG with scripts, links, pictures or other files in it
};

inline constexpr qint64 kMostLogoBytes = 1 << 20; // marks are a few kilobytes; 1 MiB leaves room for scans
inline constexpr int kMostLogoSide = 4096; // pixels: 67 MB when decoded
inline constexpr int kLogoSide = 1200; // longest side that is kept: 50 mm of paper at 600 dots per inch

[[nodiscard]] std::expected<workspace::Logo, LogoProblem> readLogo(const QString& path);
[[nodiscard]] std::expected<workspace::Logo, LogoProblem> checkLogo(const QByteArray& bytes);

// As a picture no larger than `room`; null: no logo, or one that cannot be drawn.
[[nodiscard]] QImage logoPicture(const workspace::Logo& logo, QSize room);

} // namespace berth::viewmodels
