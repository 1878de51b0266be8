// More of the same devices, and others instead.
#include "core/advise/Patient.h"

#include <algorithm>
#include <limits>

namespace berth::advise {

namespace {

using sizing::SizingRequest;

// A machine to try instead of the present one.
struct Offer
{
    SizingRequest request;
    bool otherVendor = false; // whose software is another
    double price = 0; // of one machine; infinite where nobody publishes one
    double memory = 0; // GB
};

double memoryOf(const spec::AcceleratorSpec& device, int count)
{
    return device.memoryGb * device.chips * count;
}

void order(std::vector<Offer>& offers)
{
    std::ranges::stable_sort(
        offers, {}, [](const Offer& offer) { return std::tuple(offer.otherVendor, offer.price, offer.memory); });
}

Offer makeOffer(const Patient& patient, const cost::Machine& machine, const spec::AcceleratorSpec& device, int count)
{
    Offer offer;
    offer.request = withFreeLayout(patient.request);
    offer.request.system.clear();
    offer.request.accelerator.clear();
    offer.request.count = {};
    offer.otherVendor = device.vendor != patient.configuration().deployment.accelerator().vendor;
    offer.price = machinesPrice(patient.catalog, machine, 1).value_or(std::numeric_limits<double>::infinity());
    offer.memory = memoryOf(device, count);
    return offer;
}

std::optional<Offer> offerSystem(const Patient& patient, const spec::SystemSpec& system)
{
    const auto* device = catalog::byId(patient.catalog, system.accelerator);
    if (device == nullptr || !isSoldAlike(patient.configuration().deployment.accelerator(), *device)) {
        return std::nullopt;
    }
    Offer offer = makeOffer(patient, {&system, {}, 0}, *device, system.acceleratorCount);
    offer.request.system = system.id.text;
    return offer;
}

bool isCard(const spec::AcceleratorSpec& device)
{
    return device.formFactor.starts_with("PCIe");
}

std::vector<Offer> otherSystems(const Patient& patient, bool sameDevice)
{
    constexpr double kMostMemory = 8; // times the present; beyond it is another undertaking
    const sizing::Deployment& now = patient.configuration().deployment;
    const double most = kMostMemory * memoryOf(now.accelerator(), now.products);
    std::vector<Offer> offers;
    for (const spec::SystemSpec& system : patient.catalog.systems) {
        const bool same = system.accelerator == now.accelerator().id;
        if (same != sameDevice || (same && system.acceleratorCount <= now.products)) {
            continue;
        }
        if (auto offer = offerSystem(patient, system); offer && offer->memory <= most) {
            offers.push_back(*std::move(offer));
        }
    }
    order(offers);
    return offers;
}

// Cards for the host of one's own, as many as there are slots in use.
std::vector<Offer> otherCards(const Patient& patient)
{
    const sizing::Deployment& now = patient.configuration().deployment;
    std::vector<Offer> offers;
    for (const spec::AcceleratorSpec& device : patient.catalog.accelerators) {
        if (!isCard(device) || device.id == now.accelerator().id || !isSoldAlike(now.accelerator(), device)) {
            continue;
        }
        for (int count = 1; count <= now.products; ++count) {
            Offer offer = makeOffer(patient, {nullptr, device.id, count}, device, count);
            offer.request.accelerator = device.id.text;
            offer.request.count = count;
            offers.push_back(std::move(offer));
        }
    }
    order(offers);
    return offers;
}

// As it is, otherwise in a form that the devices need not convert.
bool attemptMore(Patient& patient, SizingRequest request)
{
    if (attempt(patient, RemedyCode::MoreDevices, request)) {
        return true;
    }
    const auto* native = nativeForm(patient);
    request.precision = native != nullptr ? native->id.text : request.precision;
    request.engine = patient.configuration().engine->id.text;
    return native != nullptr && attempt(patient, RemedyCode::MoreDevices, request);
}

bool attemptSame(Patient& patient, const std::vector<Offer>& offers)
{
    return std::ranges::any_of(
        offers, [&](const Offer& offer) { return attempt(patient, RemedyCode::MoreDevices, offer.request); });
}

bool attemptOther(Patient& patient, const std::vector<Offer>& offers)
{
    for (const Offer& offer : offers) {
        SizingRequest request = offer.request;
        request.engine.clear();
        const auto sizing = sizing::size(patient.catalog, request, patient.prepared);
        if (sizing && isCured(*sizing) && servesAlike(patient.sizing, *sizing)
            && isFastEnough(patient.sizing, *sizing)) {
            add(patient, RemedyCode::OtherDevice, request, *sizing);
            return true;
        }
    }
    return false;
}

} // namespace

// A larger machine with the same devices before several machines.
void tryMoreDevices(Patient& patient)
{
    const sizing::Deployment& deployment = patient.configuration().deployment;
    constexpr int kMostTimes = 64;
    constexpr std::int64_t kMostInNode = 8; // boards and risers of one host
    if (deployment.system != nullptr && attemptSame(patient, otherSystems(patient, true))) {
        return;
    }
    for (int times = 2; times <= kMostTimes; ++times) {
        SizingRequest request = withFreeLayout(patient.request);
        const bool inside = deployment.system == nullptr && std::int64_t{deployment.products} * times <= kMostInNode;
        if (inside) {
            request.count = std::int64_t{deployment.products} * times;
        } else {
            request.nodes = std::int64_t{deployment.nodes} * times;
        }
        if (attemptMore(patient, request)) {
            return;
        }
    }
}

// One who has slots for cards gets cards, as far as those do.
void tryOtherDevice(Patient& patient)
{
    const sizing::Deployment& now = patient.configuration().deployment;
    const bool cards = now.system == nullptr && isCard(now.accelerator());
    if (!cards || !attemptOther(patient, otherCards(patient))) {
        attemptOther(patient, otherSystems(patient, false));
    }
}

} // namespace berth::advise
