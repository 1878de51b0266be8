#include "ui/viewmodels/work/DraftKeeper.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

constexpr const char* kDraft = "catalogue.draft";

} // namespace

void restoreDraft(OwnEditor& editor, const Keeper& keeper)
{
    const auto settings =
        keeper.workspace() != nullptr ? keeper.workspace()->settings() : Result<workspace::Fields>(workspace::Fields());
    std::optional<OwnDraft> draft;
    if (settings) {
        const auto found = std::find_if(settings->begin(), settings->end(),
                                        [](const auto& setting) { return setting.first == kDraft; });
        draft = found != settings->end() ? readDraft(found->second) : std::nullopt;
    }
    editor.setDraft(std::move(draft));
}

void keepDraft(const OwnEditor& editor, Keeper& keeper)
{
    keeper.put(QLatin1String(kDraft),
               [stored = editor.draft() ? storedDraft(*editor.draft()) : std::string()](workspace::Workspace& kept) {
                   return stored.empty() ? kept.removeSetting(kDraft) : kept.putSetting(kDraft, stored);
               });
}

} // namespace berth::viewmodels
