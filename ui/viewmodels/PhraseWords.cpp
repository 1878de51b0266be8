// The phrases of documents and charts: one switch without default, so that a new code does not compile without a text.
#include "ui/viewmodels/PhraseWords.h"

#include "core/cost/PriceBook.h"
#include "core/report/EvidenceTable.h"

#include <QCoreApplication>

namespace berth::viewmodels {

using report::PhraseCode;

namespace {

class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)

public:
    static QString pattern(PhraseCode code, int number);

private:
    static QString unlike(int number);
};

// In place of "Agrees", by report::Unlike.
QString Phrases::unlike(int number)
{
    switch (static_cast<report::Unlike>(number)) {
    case report::Unlike::Nothing:
        break;
    case report::Unlike::Model:
        return tr("Other model");
    case report::Unlike::Device:
        return tr("Other device");
    case report::Unlike::Count:
        return tr("Other number of devices");
    case report::Unlike::Format:
        return tr("Other format");
    }
    return tr("Measured nearby");
}

QString Phrases::pattern(PhraseCode code, int number)
{
    // clang-format off: one phrase a line
    switch (code) {
    case PhraseCode::PageOf: return tr("Page %1 of %2");
    case PhraseCode::SizingReport: return tr("Sizing report");
    case PhraseCode::DocumentWithTitle: return tr("%1: %2");
    case PhraseCode::FigureCaption: return tr("Figure %1. %2");
    case PhraseCode::PreparedForBy: return tr("Prepared for %1 by %2, %3");
    case PhraseCode::CatalogueVersion: return tr("Catalogue %1");
    case PhraseCode::Continued: return tr("%1 (continued)");
    case PhraseCode::Internal: return tr("Internal");
    case PhraseCode::Range: return tr("%1 to %2");
    case PhraseCode::AtLeast: return tr("at least %1");
    case PhraseCode::AtMost: return tr("at most %1");
    case PhraseCode::ValueAndValue: return tr("%1 and %2");
    case PhraseCode::Same: return tr("same");
    case PhraseCode::IsBetter: return tr("%1, better");
    case PhraseCode::IsWorse: return tr("%1, worse");
    case PhraseCode::BetterThanBaseline: return tr("better than the baseline");
    case PhraseCode::WorseThanBaseline: return tr("worse");
    case PhraseCode::VerdictFits: return tr("Fits");
    case PhraseCode::VerdictFitsReduced: return tr("Fits reduced");
    case PhraseCode::VerdictOffload: return tr("Offload");
    case PhraseCode::VerdictDoesNotFit: return tr("Does not fit");
    case PhraseCode::VerdictUnsupported: return tr("Unsupported");
    case PhraseCode::VerdictOf: return tr("%1: %2");
    case PhraseCode::GuidanceAgrees: return tr("Agrees");
    case PhraseCode::GuidanceDiffers: return tr("Differs");
    case PhraseCode::MemoryWeights: return tr("Weights");
    case PhraseCode::MemoryKvCache: return tr("KV cache");
    case PhraseCode::MemoryActivations: return tr("Activations");
    case PhraseCode::MemoryRuntime: return tr("Runtime and links");
    case PhraseCode::MemoryGraphs: return tr("Captured graphs");
    case PhraseCode::MemoryFree: return tr("Free");
    case PhraseCode::MemoryKeptBack: return tr("Kept back");
    case PhraseCode::MemoryMissing: return tr("Missing");
    case PhraseCode::MemoryUsableLimit: return tr("Usable limit");
    case PhraseCode::MemoryCapacityReported: return tr("Capacity as tools report it, %1");
    case PhraseCode::MemoryOfUsable: return tr("of %1 usable, %2 free");
    case PhraseCode::PartsRoundedOneByOne: return tr("Parts are rounded one by one.");
    case PhraseCode::Requirement: return tr("Requirement");
    case PhraseCode::MemoryOfOneDevice: return tr("Memory of one device");
    case PhraseCode::MemoryPerDevice: return tr("Memory per device");
    case PhraseCode::ConfigurationsCompared: return tr("Configurations compared");
    case PhraseCode::SpeedAtUsers: return tr("Speed at %1 users", "", number);
    case PhraseCode::Evidence: return tr("Evidence");
    case PhraseCode::PublishedGuidance: return tr("Published guidance");
    case PhraseCode::Assumptions: return tr("Assumptions");
    case PhraseCode::Model: return tr("Model");
    case PhraseCode::Users: return tr("Users");
    case PhraseCode::UsersAtTheSameTime: return tr("%1, of whom %2 at the same time");
    case PhraseCode::InputAndOutput: return tr("Input and output");
    case PhraseCode::Context: return tr("Context");
    case PhraseCode::SpeedPerUser: return tr("Speed per user");
    case PhraseCode::TimeToFirstToken: return tr("Time to first token");
    case PhraseCode::TimePerOutputToken: return tr("Time per output token");
    case PhraseCode::SystemThroughput: return tr("System throughput");
    case PhraseCode::Budget: return tr("Budget");
    case PhraseCode::Power: return tr("Power");
    case PhraseCode::Price: return tr("Price");
    case PhraseCode::PriceWithoutTax: return tr("Price without tax");
    case PhraseCode::Configuration: return tr("Configuration");
    case PhraseCode::Verdict: return tr("Verdict");
    case PhraseCode::Share: return tr("Share");
    case PhraseCode::DecimalGigabytes: return tr("GB (10⁹ bytes)");
    case PhraseCode::BinaryGibibytes: return tr("GiB (2³⁰ bytes)");
    case PhraseCode::PercentOfCapacity: return tr("% of capacity");
    case PhraseCode::MemoryUsed: return tr("Memory used");
    case PhraseCode::Predicted: return tr("Predicted");
    case PhraseCode::Measured: return tr("Measured");
    case PhraseCode::Difference: return tr("Difference");
    case PhraseCode::Interval: return tr("%1 interval");
    case PhraseCode::Target: return tr("Target");
    case PhraseCode::Value: return tr("Value");
    case PhraseCode::Source: return tr("Source");
    case PhraseCode::SizedOn: return tr("Sized with Berth on %1, catalogue of %2");
    case PhraseCode::HoldsUsers: return tr("%1 users at %2 tokens of context.", "", number);
    case PhraseCode::HoldsUsersAndMore:
        return tr("%1 users at %2 tokens of context; room for %3 more.", "", number);
    case PhraseCode::HoldsTokens: return tr("Holds %2 of %3 tokens: %4 of %1 users with the full context.", "", number);
    case PhraseCode::RunsWithHostMemory: return tr("Runs with %1 in host memory.");
    case PhraseCode::ShortPerDevice: return tr("%1 short per device.");
    case PhraseCode::DoesNotRunHere: return tr("%1 does not run on %2.");
    case PhraseCode::HostMemoryTooSmall: return tr("Host memory is %1 too small.");
    case PhraseCode::ReadsAtMost: return tr("%1 reads at most %2.", "model, tokens of context");
    case PhraseCode::TokensHeld: return tr("Tokens held");
    case PhraseCode::TokensAsked: return tr("%1 asked for");
    case PhraseCode::WeightsLoaded: return tr("Weights");
    case PhraseCode::OnDisk: return tr("%1 on disk");
    case PhraseCode::Precision: return tr("Precision");
    case PhraseCode::PrecisionInBlocks: return tr("%1, blocks of %2", "number format");
    case PhraseCode::PrecisionInGroups: return tr("%1, groups of %2", "number format");
    case PhraseCode::KvCacheFormat: return tr("KV cache");
    case PhraseCode::Hardware: return tr("Hardware");
    case PhraseCode::MachineName: return tr("System");
    case PhraseCode::SpareNodes: return tr("%1 spare", "nodes beside those that serve");
    case PhraseCode::EngineAndLayout: return tr("Engine, layout");
    case PhraseCode::PromptsAndAnswers: return tr("prompts: %1 on %2 devices, answers: %3 on %4");
    case PhraseCode::PromptDeviceUses: return tr("These devices answer. One that reads prompts uses %1, %2 of it for weights.");
    case PhraseCode::MemoryMissingOf: return tr("of %1 usable, %2 missing");
    case PhraseCode::MemoryNeeded: return tr("Needed");
    case PhraseCode::UsableOfReported: return tr("Usable, of the %1 that tools report");
    case PhraseCode::UsableLimitMarked:
        return tr("The upright line marks the usable limit, %1. Parts are rounded one by one.");
    case PhraseCode::CacheIn: return tr("KV cache, %1");
    case PhraseCode::CacheAndStateIn: return tr("KV cache and recurrent state, %1");
    case PhraseCode::WouldTake: return tr("This is what it would take if the hardware ran it.");
    case PhraseCode::PredictedWithin:
        return tr("predicted; %1 interval %2");
    case PhraseCode::SteadyState: return tr("In steady state");
    case PhraseCode::LimitedBy:
        return tr("Limited by %1. Predicted; the interval holds for deployments like this one.");
    case PhraseCode::LimitMemoryBandwidth: return tr("memory bandwidth");
    case PhraseCode::LimitCompute: return tr("arithmetic");
    case PhraseCode::LimitInterconnect: return tr("links between devices");
    case PhraseCode::LimitLaunch: return tr("starting kernels");
    case PhraseCode::LimitPrompts: return tr("prompts of other requests");
    case PhraseCode::LimitCapacity: return tr("room for sequences");
    case PhraseCode::LimitSequences: return tr("the engine's limit of sequences");
    case PhraseCode::NotesAndSources: return tr("Notes and sources");
    case PhraseCode::FactsAbout: return tr("Facts about");
    case PhraseCode::AsOf: return tr("As of");
    case PhraseCode::MemoryProfileOf: return tr("%1, memory profile %2");
    case PhraseCode::Cost: return tr("Cost");
    case PhraseCode::CostLine: return tr("Item");
    case PhraseCode::OnceOrMonthly: return tr("Amount, once or a month");
    case PhraseCode::CostRemark: return tr("Remark");
    case PhraseCode::Purchase: return tr("Purchase, once");
    case PhraseCode::Installation: return tr("Installation");
    case PhraseCode::Licences: return tr("Licences");
    case PhraseCode::InstallationAndLicences: return tr("Installation and licences");
    case PhraseCode::ResidualValue: return tr("Residual value");
    case PhraseCode::Amortisation: return tr("Amortisation, a month");
    case PhraseCode::Energy: return tr("Energy, a month");
    case PhraseCode::EnergyAtShare: return tr("%1 kWh, %2 busy");
    case PhraseCode::Premises: return tr("Premises, a month");
    case PhraseCode::Support: return tr("Support, a month");
    case PhraseCode::Software: return tr("Software, a month");
    case PhraseCode::Staff: return tr("Staff, a month");
    case PhraseCode::Owning: return tr("Owning, a month");
    case PhraseCode::PresentValue: return tr("Present value of all payments");
    case PhraseCode::DiscountedBy: return tr("discounted by %1 a year");
    case PhraseCode::CloudOnDemand: return number == 1 ? tr("Cloud on demand, a month") : tr("Cloud on demand");
    case PhraseCode::CloudReserved: return number == 1 ? tr("Cloud reserved, a month") : tr("Cloud reserved");
    case PhraseCode::CloudSpot: return number == 1 ? tr("Cloud spot, a month") : tr("Cloud spot");
    case PhraseCode::ApiTokens: return tr("API, its input included");
    case PhraseCode::OwningCheaperFrom: return tr("owning is cheaper from month %1");
    case PhraseCode::OwningNeverCheaper: return tr("stays cheaper than owning");
    case PhraseCode::PerMillionOutput: return tr("%1 for a million output tokens");
    case PhraseCode::BusyShare: return tr("%1 busy");
    case PhraseCode::OwnMachines: return tr("Own machines");
    case PhraseCode::PriceGiven: return tr("as given");
    case PhraseCode::PriceOwned: return tr("there already");
    case PhraseCode::PriceFromParts: return tr("built from parts");
    case PhraseCode::SystemServer: return tr("%1 server%2");
    case PhraseCode::SystemOemServer: return tr("%1 OEM server%2");
    case PhraseCode::SystemPlatformServer: return tr("%1 platform server%2");
    case PhraseCode::SystemPcieServer: return tr("%1 PCIe server%2");
    case PhraseCode::SystemInferenceServer: return tr("%1 inference server%2");
    case PhraseCode::SystemTrainingServer: return tr("%1 training server%2");
    case PhraseCode::SystemRack: return tr("%1 rack%2");
    case PhraseCode::SystemMiniPc: return tr("%1 mini PC%2");
    case PhraseCode::SystemWorkstation: return tr("%1Workstation%2");
    case PhraseCode::SystemWorkstationOrServer: return tr("%1Workstation/server%2");
    case PhraseCode::PriceOfOwnList: return tr("own price list");
    case PhraseCode::OwnPriceFrom: return tr("own price: %1");
    case PhraseCode::PriceFrom: return tr("Price from");
    case PhraseCode::PricePublished: return tr("published");
    case PhraseCode::PriceOld: return tr("old");
    case PhraseCode::PriceUnverified: return tr("unverified");
    case PhraseCode::ListOf: return tr("%1, %2", "list");
    case PhraseCode::LeftOutOf: return tr("Left out: %1.");
    case PhraseCode::LeftOutSupport: return tr("support");
    case PhraseCode::LeftOutStaff: return tr("staff");
    case PhraseCode::LeftOutSoftware: return tr("software");
    case PhraseCode::LeftOutInstallation: return tr("installation");
    case PhraseCode::LeftOutPremises: return tr("premises");
    case PhraseCode::LeftOutResidual: return tr("residual value");
    case PhraseCode::LeftOutDiscount: return tr("discounting");
    case PhraseCode::LeftOutElectricity: return tr("electricity");
    case PhraseCode::LeftOutPurchase: return tr("machines that are there already");
    case PhraseCode::LeftOutHost: return tr("processors and memory of the host");
    case PhraseCode::LeftOutNetwork: return tr("network between machines");
    case PhraseCode::LeftOutFinancing: return tr("financing and taxes");
    case PhraseCode::PublishedRun: return tr("Published run");
    case PhraseCode::WhatWasMeasured: return tr("Quantity and source");
    case PhraseCode::ThroughputWithPrompts: return tr("Throughput with prompts");
    case PhraseCode::ReadingPrompts: return tr("Reading prompts");
    case PhraseCode::RunAtUsers: return tr("%1, users: %2");
    case PhraseCode::PredictedForThatRun: return tr("Predicted: what Berth says for that very run.");
    case PhraseCode::Claim: return tr("Claim");
    case PhraseCode::Assessment: return tr("Assessment");
    case PhraseCode::Sentences: return tr("%1. %2");
    case PhraseCode::PriceOf: return tr("Price of %1");
    case PhraseCode::RentOf: return tr("Rent of %1 for an hour");
    case PhraseCode::TokensOf: return tr("Tokens of %1");
    case PhraseCode::UserCount: return tr("%1 users", "", number);
    case PhraseCode::CurveCaption:
        return tr("From one user to as many as memory holds; filled: the load that is asked for; band: the interval.");
    case PhraseCode::ThroughputAgainstInteractivity: return tr("Throughput against interactivity");
    case PhraseCode::TokensPerSecondSystem: return tr("Tokens per second, system");
    case PhraseCode::TokensPerSecondPerUser: return tr("Tokens per second and user");
    case PhraseCode::TargetLine: return tr("target %1");
    case PhraseCode::UsersAtOnce: return tr("Users at the same time");
    case PhraseCode::ContextTokens: return tr("Context, tokens");
    case PhraseCode::MapMeetsTarget: return tr("fits, meets the target");
    case PhraseCode::MapFits: return tr("fits");
    case PhraseCode::MapSlower: return tr("fits, slower");
    case PhraseCode::MapSpeedNotKnown: return tr("fits, speed not known");
    case PhraseCode::MapDoesNotFit: return tr("does not fit");
    case PhraseCode::MapRequirement: return tr("requirement");
    case PhraseCode::Series: return tr("Series");
    case PhraseCode::IntervalLow: return tr("Interval from");
    case PhraseCode::IntervalHigh: return tr("Interval to");
    case PhraseCode::Capacity: return tr("Capacity");
    case PhraseCode::IntervalLabel: return tr("Interval");
    case PhraseCode::MeasuredNearby: return unlike(number);
    case PhraseCode::SpeedIsGuess: return tr("a guess", "of a speed");
    case PhraseCode::MostUsers: return tr("Most users at full context");
    case PhraseCode::UsersAtTokens: return tr("%1 users at %2 tokens", "", number);
    case PhraseCode::Build: return tr("Build");
    case PhraseCode::PredictionInDetail: return tr("Prediction in detail");
    case PhraseCode::PathNative: return tr("%1, native");
    case PhraseCode::PathWeightOnly: return tr("%1, weights only");
    case PhraseCode::PathConverted: return tr("%1, converted");
    case PhraseCode::PathUnsupported: return tr("%1, unsupported");
    case PhraseCode::LabelIn: return tr("%1, %2");
    case PhraseCode::UnitGigabyte: return tr("GB");
    case PhraseCode::UnitGibibyte: return tr("GiB");
    case PhraseCode::UnitTokensPerSecond: return tr("tokens/s");
    case PhraseCode::UnitSecond: return tr("s");
    case PhraseCode::UnitMillisecond: return tr("ms");
    case PhraseCode::UnitKilowatt: return tr("kW");
    case PhraseCode::SpeedPredicted: return tr("Speed, predicted");
    case PhraseCode::Bottleneck: return tr("Limited by");
    case PhraseCode::MeasuredAndOurs: return tr("%1, ours %2");
    case PhraseCode::PowerActive: return tr("Serving");
    case PhraseCode::PowerIdle: return tr("Waiting");
    case PhraseCode::RunningPerMonth: return tr("Running, a month");
    case PhraseCode::OwningPerMonth: return tr("Owning, a month");
    case PhraseCode::YearsInTotal: return tr("%1 years in total", "", number);
    case PhraseCode::PerMillionTokens: return tr("Per million output tokens");
    case PhraseCode::CheaperThanRent: // by cost::Offer
        return number == static_cast<int>(cost::Offer::Reserved) ? tr("Cheaper than renting reserved, from month")
            : number == static_cast<int>(cost::Offer::Spot)      ? tr("Cheaper than renting spot, from month")
                                                                 : tr("Cheaper than renting on demand, from month");
    case PhraseCode::NoPrice: return tr("No price in the price book");
    case PhraseCode::ComparisonReport: return tr("Comparison");
    case PhraseCode::ConfigurationCount: return tr("%1 configurations", "", number);
    case PhraseCode::DifferencesTo: return tr("Differences to %1");
    case PhraseCode::MostThroughput: return tr("Most throughput");
    case PhraseCode::LeastInTotal: return tr("Lowest total cost");
    case PhraseCode::LeastPerMillion: return tr("Lowest cost per million tokens");
    case PhraseCode::NumberAndCurrency: return tr("%1\u00a0%2");
    case PhraseCode::NotStated: return tr("not known");
    case PhraseCode::OwnOrRent: return tr("Own or rent");
    case PhraseCode::Months: return tr("Months");
    case PhraseCode::CumulativeCost: return tr("Cumulative cost, thousand %1");
    case PhraseCode::PaysOff: return tr("%1 pays off: month %2");
    case PhraseCode::RentedName: return tr("%1 rented");
    case PhraseCode::CostWhenBusy: return tr("Cost per million tokens");
    case PhraseCode::CostPerMillionIn: return tr("%1 per million output tokens");
    case PhraseCode::PowerWhenBusy: return tr("Power");
    case PhraseCode::ContextAndUsers: return tr("Context and users");
    case PhraseCode::RooflineOfDevices: return tr("Roofline of one device");
    case PhraseCode::RooflinePoints: return tr("Points from the left: writing, reading prompts");
    case PhraseCode::OperationsPerByte: return tr("Operations per byte read");
    case PhraseCode::TflopsPerDevice: return tr("TFLOPS per device, dense");
    case PhraseCode::Writing: return tr("Writing");
    case PhraseCode::UsesOfUsable: return tr("%1 uses %2 of %3 per device.");
    case PhraseCode::MemoryCaption: return tr("The upright line marks the usable limit. %1.");
    case PhraseCode::CurvesCaption: return tr("Lines predicted, filled marks at the load asked for, the band around the baseline.");
    case PhraseCode::CostCaption: return tr("Purchase and running cost.");
    case PhraseCode::CostAndRentCaption: return tr("Purchase and running cost; rent by the hour: %1.");
    case PhraseCode::RentOfKinds: return tr("Rent: %1");
    case PhraseCode::TokenCostCaption: return tr("Marks at 5, 25, 50 and 100% of the time at full rate; logarithmic upright axis.");
    case PhraseCode::PowerCaption: return tr("All machines, without the building.");
    case PhraseCode::Assumption: return tr("Assumption");
    case PhraseCode::OwnSetting: return tr("own setting");
    case PhraseCode::OwnPriceAside: return tr("Own price, not used");
    case PhraseCode::NoRateTo: return tr("no exchange rate to %1");
    case PhraseCode::WrittenOffOver: return tr("Written off over");
    case PhraseCode::YearsCount: return tr("%1 years", "", number);
    case PhraseCode::Electricity: return tr("Electricity");
    case PhraseCode::PerKilowattHour: return tr("%1 %2 per kWh");
    case PhraseCode::PowerUsageEffectiveness: return tr("Power usage effectiveness");
    case PhraseCode::BusyOfTheTime: return tr("Busy");
    case PhraseCode::SupportShare: return tr("Support a year, share of the purchase");
    case PhraseCode::ResidualShare: return tr("Residual value, share of the purchase");
    case PhraseCode::DiscountRate: return tr("Discount rate a year");
    case PhraseCode::SoftwareYearly: return tr("Software a year");
    case PhraseCode::StaffYearly: return tr("Staff a year");
    case PhraseCode::SpaceMonthly: return tr("Rent of space a month");
    case PhraseCode::ColocationMonthly: return tr("Colocation of one kW a month");
    case PhraseCode::ColocationReserved: return tr("Colocation, power reserved");
    case PhraseCode::EnergyIncluded: return tr("%1, energy included");
    case PhraseCode::SourceAndDate: return tr("%1, %2");
    case PhraseCode::BusyTime: return tr("Busy, % of the time");
    case PhraseCode::HeldAgainst: return tr("against: %1");
    case PhraseCode::LeastPerUser: return tr("min %1 per user");
    case PhraseCode::MostFirstToken: return tr("first token max %1");
    case PhraseCode::WhatWasAsked: return tr("What was asked");
    case PhraseCode::VerdictMisses: return tr("%2, but misses %1 targets", "", number);
    case PhraseCode::Misses: return tr("misses %1");
    case PhraseCode::NamedLimit: return tr("%1 %2");
    case PhraseCode::SentenceAndMisses: return tr("%1 It %2.");
    case PhraseCode::LeastOf: return tr("min %1");
    case PhraseCode::MostOf: return tr("max %1");
    case PhraseCode::FirstThenSecond: return tr("%1; %2");
    case PhraseCode::TargetMet: return number == 1 ? tr("%2, of those that meet every target") : tr("met");
    case PhraseCode::TargetMissed: return tr("missed");
    case PhraseCode::Asked: return tr("Asked");
    case PhraseCode::Found: return tr("Found");
    case PhraseCode::PowerRated: return tr("Power, highest");
    case PhraseCode::TokensADay: return tr("Tokens a day");
    case PhraseCode::RackSpace: return tr("Rack units");
    case PhraseCode::Region: return tr("Region");
    case PhraseCode::CurrencyOf: return tr("Currency");
    case PhraseCode::ExchangeRate: return tr("Exchange rate");
    case PhraseCode::RateOf: return tr("1 %1 = %2 %3");
    case PhraseCode::PartCount: return tr("%1 × %2");
    case PhraseCode::PartProcessors: return tr("Processors");
    case PhraseCode::PartMemory: return tr("Memory of the machine");
    case PhraseCode::PartChassis: return tr("Chassis, board, power and assembly");
    case PhraseCode::PartLinks: return tr("Links between machines");
    case PhraseCode::PartSwitches: return tr("Switches");
    case PhraseCode::PartAdapters: return tr("Network adapters");
    case PhraseCode::PartsTogether: return tr("Purchase, all parts");
    case PhraseCode::MoreClaims: return tr("%1 more published claims concern this and are not shown.", "", number);
    case PhraseCode::WhatWouldHelp: return tr("What would help");
    case PhraseCode::RemedyChange: return tr("Change");
    case PhraseCode::RemedyGain: return tr("What it brings");
    case PhraseCode::RemedyPrice: return tr("What it costs");
    case PhraseCode::PowerAndHost: return tr("Power, host memory and disk");
    case PhraseCode::PowerDrawn: return tr("%1 while serving, %2 while waiting");
    case PhraseCode::SupplyAndCooling: return tr("%1, for supply and cooling");
    case PhraseCode::HostMemory: return tr("Host memory");
    case PhraseCode::Disk: return tr("Disk");
    case PhraseCode::HowComputed: return tr("How the amounts come about");
    case PhraseCode::AmountColumn: return tr("Amount");
    case PhraseCode::FormulaColumn: return tr("Formula");
    case PhraseCode::EnergyFormula: return tr("(%1 × %2 + %3 × %4) × 730\u00a0h × PUE\u00a0%5 × %6");
    case PhraseCode::HourlyRent: return tr("%1 × %2 × %3\u00a0h");
    case PhraseCode::SumOf: return tr("%1 + %2");
    case PhraseCode::TokensOfMonth: return tr("(%1 / 730\u00a0h + %2/h + busy\u00a0time × %3/h) / (%4\u00a0tokens/s × 3,600\u00a0s × busy\u00a0time) × 1,000,000");
    case PhraseCode::TokensOfRent: return tr("%1 / 730\u00a0h / (%2\u00a0tokens/s × 3,600\u00a0s × busy\u00a0time) × 1,000,000");
    case PhraseCode::TokensOfApi: return tr("%1 + %2 × %3 / %4");
    case PhraseCode::MeetsEveryTarget: return tr("Fits and meets every target");
    case PhraseCode::AnswerCheapest: return tr("%1 at the lowest cost: %2");
    case PhraseCode::AnswerLowestKnown: return tr("%1 at the lowest known cost: %2");
    case PhraseCode::AnswerNone: return tr("No configuration meets every target; nearest: %1");
    case PhraseCode::AnswerNoneKnown: return tr("No configuration is known to meet every target; nearest: %1");
    case PhraseCode::AnswerNoneFits: return tr("No configuration holds the whole load; nearest: %1");
    case PhraseCode::AnswerSum: return tr("%2 in total over %1 years.", "", number);
    case PhraseCode::AnswerNext: return tr("Next: %1, %2.");
    case PhraseCode::AnswerOnlyOne: return tr("The only one of %1.");
    case PhraseCode::AnswerNoCost: return tr("No cost is known of %1.");
    case PhraseCode::AnswerLeavesOut: return tr("The sum of %1 leaves out: %2.");
    case PhraseCode::AnswerFalls: return tr("%1 %2, asked %3.");
    case PhraseCode::AnswerUnknown: return tr("Not known: %1.");
    case PhraseCode::AnswerDoubted: return tr("A published run does not confirm its predicted speed: ours %1.");
    case PhraseCode::AnswerThen: return tr("%1 %2", "two sentences");
    }
    // clang-format on
    return {};
}
} // namespace

QString phrasePattern(PhraseCode code, int number)
{
    return Phrases::pattern(code, number);
}

} // namespace berth::viewmodels
