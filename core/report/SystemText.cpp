#include "core/report/SystemText.h"

#include "core/report/HardwareNames.h"

#include <array>
#include <string_view>

namespace berth::report {

namespace {

struct Kind
{
    std::string_view words; // as the catalogue writes them
    PhraseCode code;
};

// The longer before those that they end in.
constexpr std::array kKinds{
    Kind{" OEM server", PhraseCode::SystemOemServer},
    Kind{" platform server", PhraseCode::SystemPlatformServer},
    Kind{" PCIe server", PhraseCode::SystemPcieServer},
    Kind{" inference server", PhraseCode::SystemInferenceServer},
    Kind{" training server", PhraseCode::SystemTrainingServer},
    Kind{" server", PhraseCode::SystemServer},
    Kind{" rack", PhraseCode::SystemRack},
    Kind{" mini PC", PhraseCode::SystemMiniPc},
    Kind{"Workstation/server", PhraseCode::SystemWorkstationOrServer},
    Kind{"Workstation", PhraseCode::SystemWorkstation},
};

} // namespace

Text systemText(const spec::SystemSpec& system)
{
    return systemText(system, machineName(system));
}

Text systemText(const spec::SystemSpec& system, const std::string& name)
{
    if (system.provenance.source.starts_with(kOwnEntry)) {
        return name;
    }
    for (const Kind& kind : kKinds) {
        const std::size_t at = name.find(kind.words);
        const std::size_t end = at + kind.words.size();
        const bool whole = at != std::string::npos && (end == name.size() || name[end] == ' ')
            && (at == 0 || kind.words.front() == ' ');
        if (whole) {
            return phrase(kind.code, name.substr(0, at), name.substr(end));
        }
    }
    return name;
}

} // namespace berth::report
