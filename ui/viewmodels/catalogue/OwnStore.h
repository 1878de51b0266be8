// The user's own facts and entries: what is in force, and where it is kept. Without a workspace they last as long as
// the program. Every change is one step that can be taken back. GUI thread only.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/workspace/Workspace.h"

namespace berth::viewmodels {

struct OwnFacts
{
    std::vector<workspace::OwnFact> facts{};
    std::vector<workspace::OwnRow> rows{};

    friend bool operator==(const OwnFacts&, const OwnFacts&) = default;
};

[[nodiscard]] const workspace::OwnFact* findFact(const OwnFacts& own, const std::string& table, const std::string& id,
                                                 const std::string& column);
[[nodiscard]] const workspace::OwnRow* findOwnRow(const OwnFacts& own, const std::string& table, const std::string& id);

// The same with one more, one other or one less.
[[nodiscard]] OwnFacts with(OwnFacts own, const workspace::OwnFact& fact);
[[nodiscard]] OwnFacts with(OwnFacts own, const workspace::OwnRow& row);
[[nodiscard]] OwnFacts without(OwnFacts own, const std::string& table, const std::string& id,
                               const std::string& column); // an empty column: the entry and all facts about it

class OwnStore
{
public:
    static constexpr std::size_t kMostSteps = 100; // that can be taken back; each holds all own facts

    // Reads what the workspace holds, which outlives the store; nullptr: nothing is kept. Errors: those of the
    // workspace; then nothing is in force.
    [[nodiscard]] Result<void> open(workspace::Workspace* workspace);

    [[nodiscard]] const OwnFacts& own() const { return m_own; }

    // Keeps the difference. Errors: those of the workspace; then everything is as it was.
    [[nodiscard]] Result<void> become(const OwnFacts& own);
    // One change back, or one that was taken back again; nothing to take: nothing happens. Errors: as become.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }

private:
    [[nodiscard]] Result<void> keep(const OwnFacts& own);
    [[nodiscard]] Result<void> step(std::vector<OwnFacts>& from, std::vector<OwnFacts>& to);

    workspace::Workspace* m_workspace = nullptr;
    OwnFacts m_own;
    std::vector<OwnFacts> m_before; // the last is the nearest
    std::vector<OwnFacts> m_after;
};

} // namespace berth::viewmodels
