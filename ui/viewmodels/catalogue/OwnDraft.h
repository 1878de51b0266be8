// A new entry that is half filled in: what was typed, so that it is there again after a crash. Pure functions.
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <utility>

namespace berth::viewmodels {

struct OwnDraft
{
    QString table{};
    QString decimalPoint{}; // with which numbers were typed
    QList<std::pair<QString, QString>> fields{}; // column and text as typed; empty ones are left out

    friend bool operator==(const OwnDraft&, const OwnDraft&) = default;
};

// As one text, and from one; nothing: it is none.
[[nodiscard]] std::string storedDraft(const OwnDraft& draft);
[[nodiscard]] std::optional<OwnDraft> readDraft(const std::string& stored);

} // namespace berth::viewmodels
