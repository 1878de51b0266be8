// What the searches for remedies share, and the searches. Internal to this folder.
#pragma once

#include "core/advise/Advise.h"
#include "core/advise/Alternative.h"

namespace berth::advise {

struct Patient
{
    const catalog::Catalog& catalog;
    const sizing::SizingRequest& request;
    const sizing::Sizing& sizing;
    sizing::PreparedModels& prepared;
    std::vector<Remedy> remedies;

    [[nodiscard]] const sizing::Configuration& configuration() const { return sizing.configuration; }
};

[[nodiscard]] bool isCured(const sizing::Sizing& sizing);

void add(Patient& patient, RemedyCode code, const sizing::SizingRequest& request, const sizing::Sizing& sizing);

// Adds the change if it makes everything fit, and says whether it did.
bool attempt(Patient& patient, RemedyCode code, const sizing::SizingRequest& request);

// A form of as many bits that the devices compute in, where they convert the present one; otherwise nothing.
[[nodiscard]] const spec::PrecisionSpec* nativeForm(const Patient& patient);

// Each adds what it finds.
void tryFormats(Patient& patient); // other forms of the weights, under its own engine and under others
void tryMoreDevices(Patient& patient);
void tryOtherDevice(Patient& patient);

} // namespace berth::advise
