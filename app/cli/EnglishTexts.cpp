#include "app/cli/EnglishTexts.h"

#include "core/cost/PriceBook.h"
#include "core/report/EvidenceTable.h"
#include "core/report/FormatText.h"

namespace berth::cli {

using report::Phrase;
using report::PhraseCode;

namespace {

// In place of "Agrees", by report::Unlike.
const char* unlike(int number)
{
    switch (static_cast<report::Unlike>(number)) {
    case report::Unlike::Nothing:
        break;
    case report::Unlike::Model:
        return "Other model";
    case report::Unlike::Device:
        return "Other device";
    case report::Unlike::Count:
        return "Other number of devices";
    case report::Unlike::Format:
        return "Other format";
    }
    return "Measured nearby";
}

// One switch without default: a new code does not compile here until it has a text.
const char* pattern(const Phrase& phrase)
{
    const int number = report::pluralNumber(phrase);
    const bool one = number == 1;
    // clang-format off: one phrase a line
    switch (phrase.code) {
    case PhraseCode::PageOf: return "Page %1 of %2";
    case PhraseCode::SizingReport: return "Sizing report";
    case PhraseCode::DocumentWithTitle: return "%1: %2";
    case PhraseCode::FigureCaption: return "Figure %1. %2";
    case PhraseCode::PreparedForBy: return "Prepared for %1 by %2, %3";
    case PhraseCode::CatalogueVersion: return "Catalogue %1";
    case PhraseCode::Continued: return "%1 (continued)";
    case PhraseCode::Internal: return "Internal";
    case PhraseCode::Range: return "%1 to %2";
    case PhraseCode::AtLeast: return "at least %1";
    case PhraseCode::AtMost: return "at most %1";
    case PhraseCode::ValueAndValue: return "%1 and %2";
    case PhraseCode::Same: return "same";
    case PhraseCode::IsBetter: return "%1, better";
    case PhraseCode::IsWorse: return "%1, worse";
    case PhraseCode::BetterThanBaseline: return "better than the baseline";
    case PhraseCode::WorseThanBaseline: return "worse";
    case PhraseCode::VerdictFits: return "Fits";
    case PhraseCode::VerdictFitsReduced: return "Fits reduced";
    case PhraseCode::VerdictOffload: return "Offload";
    case PhraseCode::VerdictDoesNotFit: return "Does not fit";
    case PhraseCode::VerdictUnsupported: return "Unsupported";
    case PhraseCode::VerdictOf: return "%1: %2";
    case PhraseCode::GuidanceAgrees: return "Agrees";
    case PhraseCode::GuidanceDiffers: return "Differs";
    case PhraseCode::MemoryWeights: return "Weights";
    case PhraseCode::MemoryKvCache: return "KV cache";
    case PhraseCode::MemoryActivations: return "Activations";
    case PhraseCode::MemoryRuntime: return "Runtime and links";
    case PhraseCode::MemoryGraphs: return "Captured graphs";
    case PhraseCode::MemoryFree: return "Free";
    case PhraseCode::MemoryKeptBack: return "Kept back";
    case PhraseCode::MemoryMissing: return "Missing";
    case PhraseCode::MemoryUsableLimit: return "Usable limit";
    case PhraseCode::MemoryCapacityReported: return "Capacity as tools report it, %1";
    case PhraseCode::MemoryOfUsable: return "of %1 usable, %2 free";
    case PhraseCode::PartsRoundedOneByOne: return "Parts are rounded one by one.";
    case PhraseCode::Requirement: return "Requirement";
    case PhraseCode::MemoryOfOneDevice: return "Memory of one device";
    case PhraseCode::MemoryPerDevice: return "Memory per device";
    case PhraseCode::ConfigurationsCompared: return "Configurations compared";
    case PhraseCode::SpeedAtUsers: return one ? "Speed at %1 user" : "Speed at %1 users";
    case PhraseCode::Evidence: return "Evidence";
    case PhraseCode::PublishedGuidance: return "Published guidance";
    case PhraseCode::Assumptions: return "Assumptions";
    case PhraseCode::Model: return "Model";
    case PhraseCode::Users: return "Users";
    case PhraseCode::UsersAtTheSameTime: return "%1, of whom %2 at the same time";
    case PhraseCode::InputAndOutput: return "Input and output";
    case PhraseCode::Context: return "Context";
    case PhraseCode::SpeedPerUser: return "Speed per user";
    case PhraseCode::TimeToFirstToken: return "Time to first token";
    case PhraseCode::TimePerOutputToken: return "Time per output token";
    case PhraseCode::SystemThroughput: return "System throughput";
    case PhraseCode::Budget: return "Budget";
    case PhraseCode::Power: return "Power";
    case PhraseCode::Price: return "Price";
    case PhraseCode::PriceWithoutTax: return "Price without tax";
    case PhraseCode::Configuration: return "Configuration";
    case PhraseCode::Verdict: return "Verdict";
    case PhraseCode::Share: return "Share";
    case PhraseCode::DecimalGigabytes: return "GB (10\u2079 bytes)";
    case PhraseCode::BinaryGibibytes: return "GiB (2\u00b3\u2070 bytes)";
    case PhraseCode::PercentOfCapacity: return "% of capacity";
    case PhraseCode::MemoryUsed: return "Memory used";
    case PhraseCode::Predicted: return "Predicted";
    case PhraseCode::Measured: return "Measured";
    case PhraseCode::Difference: return "Difference";
    case PhraseCode::Interval: return "%1 interval";
    case PhraseCode::Target: return "Target";
    case PhraseCode::Value: return "Value";
    case PhraseCode::Source: return "Source";
    case PhraseCode::SizedOn: return "Sized with Berth on %1, catalogue of %2";
    case PhraseCode::HoldsUsers: return one ? "%1 user at %2 tokens of context." : "%1 users at %2 tokens of context.";
    case PhraseCode::HoldsUsersAndMore:
        return one ? "%1 user at %2 tokens of context; room for %3 more."
                   : "%1 users at %2 tokens of context; room for %3 more.";
    case PhraseCode::HoldsTokens: return one
        ? "Holds %2 of %3 tokens: %4 of %1 user with the full context."
        : "Holds %2 of %3 tokens: %4 of %1 users with the full context.";
    case PhraseCode::RunsWithHostMemory: return "Runs with %1 in host memory.";
    case PhraseCode::ShortPerDevice: return "%1 short per device.";
    case PhraseCode::DoesNotRunHere: return "%1 does not run on %2.";
    case PhraseCode::HostMemoryTooSmall: return "Host memory is %1 too small.";
    case PhraseCode::ReadsAtMost: return "%1 reads at most %2.";
    case PhraseCode::TokensHeld: return "Tokens held";
    case PhraseCode::TokensAsked: return "%1 asked for";
    case PhraseCode::WeightsLoaded: return "Weights";
    case PhraseCode::OnDisk: return "%1 on disk";
    case PhraseCode::Precision: return "Precision";
    case PhraseCode::PrecisionInBlocks: return "%1, blocks of %2";
    case PhraseCode::PrecisionInGroups: return "%1, groups of %2";
    case PhraseCode::KvCacheFormat: return "KV cache";
    case PhraseCode::Hardware: return "Hardware";
    case PhraseCode::MachineName: return "System";
    case PhraseCode::SpareNodes: return "%1 spare";
    case PhraseCode::EngineAndLayout: return "Engine, layout";
    case PhraseCode::PromptsAndAnswers: return "prompts: %1 on %2 devices, answers: %3 on %4";
    case PhraseCode::PromptDeviceUses: return "These devices answer. One that reads prompts uses %1, %2 of it for weights.";
    case PhraseCode::MemoryMissingOf: return "of %1 usable, %2 missing";
    case PhraseCode::MemoryNeeded: return "Needed";
    case PhraseCode::UsableOfReported: return "Usable, of the %1 that tools report";
    case PhraseCode::UsableLimitMarked:
        return "The upright line marks the usable limit, %1. Parts are rounded one by one.";
    case PhraseCode::CacheIn: return "KV cache, %1";
    case PhraseCode::CacheAndStateIn: return "KV cache and recurrent state, %1";
    case PhraseCode::WouldTake: return "This is what it would take if the hardware ran it.";
    case PhraseCode::PredictedWithin:
        return "predicted; %1 interval %2";
    case PhraseCode::SteadyState: return "In steady state";
    case PhraseCode::LimitedBy:
        return "Limited by %1. Predicted; the interval holds for deployments like this one.";
    case PhraseCode::LimitMemoryBandwidth: return "memory bandwidth";
    case PhraseCode::LimitCompute: return "arithmetic";
    case PhraseCode::LimitInterconnect: return "links between devices";
    case PhraseCode::LimitLaunch: return "starting kernels";
    case PhraseCode::LimitPrompts: return "prompts of other requests";
    case PhraseCode::LimitCapacity: return "room for sequences";
    case PhraseCode::LimitSequences: return "the engine's limit of sequences";
    case PhraseCode::NotesAndSources: return "Notes and sources";
    case PhraseCode::FactsAbout: return "Facts about";
    case PhraseCode::AsOf: return "As of";
    case PhraseCode::MemoryProfileOf: return "%1, memory profile %2";
    case PhraseCode::Cost: return "Cost";
    case PhraseCode::CostLine: return "Item";
    case PhraseCode::OnceOrMonthly: return "Amount, once or a month";
    case PhraseCode::CostRemark: return "Remark";
    case PhraseCode::Purchase: return "Purchase, once";
    case PhraseCode::Installation: return "Installation";
    case PhraseCode::Licences: return "Licences";
    case PhraseCode::InstallationAndLicences: return "Installation and licences";
    case PhraseCode::ResidualValue: return "Residual value";
    case PhraseCode::Amortisation: return "Amortisation, a month";
    case PhraseCode::Energy: return "Energy, a month";
    case PhraseCode::EnergyAtShare: return "%1 kWh, %2 busy";
    case PhraseCode::Premises: return "Premises, a month";
    case PhraseCode::Support: return "Support, a month";
    case PhraseCode::Software: return "Software, a month";
    case PhraseCode::Staff: return "Staff, a month";
    case PhraseCode::Owning: return "Owning, a month";
    case PhraseCode::PresentValue: return "Present value of all payments";
    case PhraseCode::DiscountedBy: return "discounted by %1 a year";
    case PhraseCode::CloudOnDemand: return one ? "Cloud on demand, a month" : "Cloud on demand";
    case PhraseCode::CloudReserved: return one ? "Cloud reserved, a month" : "Cloud reserved";
    case PhraseCode::CloudSpot: return one ? "Cloud spot, a month" : "Cloud spot";
    case PhraseCode::ApiTokens: return "API, its input included";
    case PhraseCode::OwningCheaperFrom: return "owning is cheaper from month %1";
    case PhraseCode::OwningNeverCheaper: return "stays cheaper than owning";
    case PhraseCode::PerMillionOutput: return "%1 for a million output tokens";
    case PhraseCode::BusyShare: return "%1 busy";
    case PhraseCode::OwnMachines: return "Own machines";
    case PhraseCode::PriceGiven: return "as given";
    case PhraseCode::PriceOwned: return "there already";
    case PhraseCode::PriceFromParts: return "built from parts";
    case PhraseCode::SystemServer: return "%1 server%2";
    case PhraseCode::SystemOemServer: return "%1 OEM server%2";
    case PhraseCode::SystemPlatformServer: return "%1 platform server%2";
    case PhraseCode::SystemPcieServer: return "%1 PCIe server%2";
    case PhraseCode::SystemInferenceServer: return "%1 inference server%2";
    case PhraseCode::SystemTrainingServer: return "%1 training server%2";
    case PhraseCode::SystemRack: return "%1 rack%2";
    case PhraseCode::SystemMiniPc: return "%1 mini PC%2";
    case PhraseCode::SystemWorkstation: return "%1Workstation%2";
    case PhraseCode::SystemWorkstationOrServer: return "%1Workstation/server%2";
    case PhraseCode::PriceOfOwnList: return "own price list";
    case PhraseCode::OwnPriceFrom: return "own price: %1";
    case PhraseCode::PriceFrom: return "Price from";
    case PhraseCode::PricePublished: return "published";
    case PhraseCode::PriceOld: return "old";
    case PhraseCode::PriceUnverified: return "unverified";
    case PhraseCode::ListOf: return "%1, %2";
    case PhraseCode::LeftOutOf: return "Left out: %1.";
    case PhraseCode::LeftOutSupport: return "support";
    case PhraseCode::LeftOutStaff: return "staff";
    case PhraseCode::LeftOutSoftware: return "software";
    case PhraseCode::LeftOutInstallation: return "installation";
    case PhraseCode::LeftOutPremises: return "premises";
    case PhraseCode::LeftOutResidual: return "residual value";
    case PhraseCode::LeftOutDiscount: return "discounting";
    case PhraseCode::LeftOutElectricity: return "electricity";
    case PhraseCode::LeftOutPurchase: return "machines that are there already";
    case PhraseCode::LeftOutHost: return "processors and memory of the host";
    case PhraseCode::LeftOutNetwork: return "network between machines";
    case PhraseCode::LeftOutFinancing: return "financing and taxes";
    case PhraseCode::PublishedRun: return "Published run";
    case PhraseCode::WhatWasMeasured: return "Quantity and source";
    case PhraseCode::ThroughputWithPrompts: return "Throughput with prompts";
    case PhraseCode::ReadingPrompts: return "Reading prompts";
    case PhraseCode::RunAtUsers: return "%1, users: %2";
    case PhraseCode::PredictedForThatRun: return "Predicted: what Berth says for that very run.";
    case PhraseCode::Claim: return "Claim";
    case PhraseCode::Assessment: return "Assessment";
    case PhraseCode::Sentences: return "%1. %2";
    case PhraseCode::PriceOf: return "Price of %1";
    case PhraseCode::RentOf: return "Rent of %1 for an hour";
    case PhraseCode::TokensOf: return "Tokens of %1";
    case PhraseCode::UserCount: return one ? "%1 user" : "%1 users";
    case PhraseCode::CurveCaption:
        return "From one user to as many as memory holds; filled: the load that is asked for; band: the interval.";
    case PhraseCode::ThroughputAgainstInteractivity: return "Throughput against interactivity";
    case PhraseCode::TokensPerSecondSystem: return "Tokens per second, system";
    case PhraseCode::TokensPerSecondPerUser: return "Tokens per second and user";
    case PhraseCode::TargetLine: return "target %1";
    case PhraseCode::UsersAtOnce: return "Users at the same time";
    case PhraseCode::ContextTokens: return "Context, tokens";
    case PhraseCode::MapMeetsTarget: return "fits, meets the target";
    case PhraseCode::MapFits: return "fits";
    case PhraseCode::MapSlower: return "fits, slower";
    case PhraseCode::MapSpeedNotKnown: return "fits, speed not known";
    case PhraseCode::MapDoesNotFit: return "does not fit";
    case PhraseCode::MapRequirement: return "requirement";
    case PhraseCode::Series: return "Series";
    case PhraseCode::IntervalLow: return "Interval from";
    case PhraseCode::IntervalHigh: return "Interval to";
    case PhraseCode::Capacity: return "Capacity";
    case PhraseCode::IntervalLabel: return "Interval";
    case PhraseCode::MeasuredNearby: return unlike(number);
    case PhraseCode::SpeedIsGuess: return "a guess";
    case PhraseCode::MostUsers: return "Most users at full context";
    case PhraseCode::UsersAtTokens: return one ? "%1 user at %2 tokens" : "%1 users at %2 tokens";
    case PhraseCode::Build: return "Build";
    case PhraseCode::PredictionInDetail: return "Prediction in detail";
    case PhraseCode::PathNative: return "%1, native";
    case PhraseCode::PathWeightOnly: return "%1, weights only";
    case PhraseCode::PathConverted: return "%1, converted";
    case PhraseCode::PathUnsupported: return "%1, unsupported";
    case PhraseCode::LabelIn: return "%1, %2";
    case PhraseCode::UnitGigabyte: return "GB";
    case PhraseCode::UnitGibibyte: return "GiB";
    case PhraseCode::UnitTokensPerSecond: return "tokens/s";
    case PhraseCode::UnitSecond: return "s";
    case PhraseCode::UnitMillisecond: return "ms";
    case PhraseCode::UnitKilowatt: return "kW";
    case PhraseCode::SpeedPredicted: return "Speed, predicted";
    case PhraseCode::Bottleneck: return "Limited by";
    case PhraseCode::MeasuredAndOurs: return "%1, ours %2";
    case PhraseCode::PowerActive: return "Serving";
    case PhraseCode::PowerIdle: return "Waiting";
    case PhraseCode::RunningPerMonth: return "Running, a month";
    case PhraseCode::OwningPerMonth: return "Owning, a month";
    case PhraseCode::YearsInTotal: return one ? "%1 year in total" : "%1 years in total";
    case PhraseCode::PerMillionTokens: return "Per million output tokens";
    case PhraseCode::CheaperThanRent: // by cost::Offer
        return number == static_cast<int>(cost::Offer::Reserved) ? "Cheaper than renting reserved, from month"
            : number == static_cast<int>(cost::Offer::Spot)      ? "Cheaper than renting spot, from month"
                                                                 : "Cheaper than renting on demand, from month";
    case PhraseCode::NoPrice: return "No price in the price book";
    case PhraseCode::ComparisonReport: return "Comparison";
    case PhraseCode::ConfigurationCount: return one ? "%1 configuration" : "%1 configurations";
    case PhraseCode::DifferencesTo: return "Differences to %1";
    case PhraseCode::MostThroughput: return "Most throughput";
    case PhraseCode::LeastInTotal: return "Lowest total cost";
    case PhraseCode::LeastPerMillion: return "Lowest cost per million tokens";
    case PhraseCode::NumberAndCurrency: return "%1\u00a0%2";
    case PhraseCode::NotStated: return "not known";
    case PhraseCode::OwnOrRent: return "Own or rent";
    case PhraseCode::Months: return "Months";
    case PhraseCode::CumulativeCost: return "Cumulative cost, thousand %1";
    case PhraseCode::PaysOff: return "%1 pays off: month %2";
    case PhraseCode::RentedName: return "%1 rented";
    case PhraseCode::CostWhenBusy: return "Cost per million tokens";
    case PhraseCode::CostPerMillionIn: return "%1 per million output tokens";
    case PhraseCode::PowerWhenBusy: return "Power";
    case PhraseCode::ContextAndUsers: return "Context and users";
    case PhraseCode::RooflineOfDevices: return "Roofline of one device";
    case PhraseCode::RooflinePoints: return "Points from the left: writing, reading prompts";
    case PhraseCode::OperationsPerByte: return "Operations per byte read";
    case PhraseCode::TflopsPerDevice: return "TFLOPS per device, dense";
    case PhraseCode::Writing: return "Writing";
    case PhraseCode::UsesOfUsable: return "%1 uses %2 of %3 per device.";
    case PhraseCode::MemoryCaption: return "The upright line marks the usable limit. %1.";
    case PhraseCode::CurvesCaption: return "Lines predicted, filled marks at the load asked for, the band around the baseline.";
    case PhraseCode::CostCaption: return "Purchase and running cost.";
    case PhraseCode::CostAndRentCaption: return "Purchase and running cost; rent by the hour: %1.";
    case PhraseCode::RentOfKinds: return "Rent: %1";
    case PhraseCode::TokenCostCaption: return "Marks at 5, 25, 50 and 100% of the time at full rate; logarithmic upright axis.";
    case PhraseCode::PowerCaption: return "All machines, without the building.";
    case PhraseCode::Assumption: return "Assumption";
    case PhraseCode::OwnSetting: return "own setting";
    case PhraseCode::OwnPriceAside: return "Own price, not used";
    case PhraseCode::NoRateTo: return "no exchange rate to %1";
    case PhraseCode::WrittenOffOver: return "Written off over";
    case PhraseCode::YearsCount: return one ? "%1 year" : "%1 years";
    case PhraseCode::Electricity: return "Electricity";
    case PhraseCode::PerKilowattHour: return "%1 %2 per kWh";
    case PhraseCode::PowerUsageEffectiveness: return "Power usage effectiveness";
    case PhraseCode::BusyOfTheTime: return "Busy";
    case PhraseCode::SupportShare: return "Support a year, share of the purchase";
    case PhraseCode::ResidualShare: return "Residual value, share of the purchase";
    case PhraseCode::DiscountRate: return "Discount rate a year";
    case PhraseCode::SoftwareYearly: return "Software a year";
    case PhraseCode::StaffYearly: return "Staff a year";
    case PhraseCode::SpaceMonthly: return "Rent of space a month";
    case PhraseCode::ColocationMonthly: return "Colocation of one kW a month";
    case PhraseCode::ColocationReserved: return "Colocation, power reserved";
    case PhraseCode::EnergyIncluded: return "%1, energy included";
    case PhraseCode::SourceAndDate: return "%1, %2";
    case PhraseCode::BusyTime: return "Busy, % of the time";
    case PhraseCode::HeldAgainst: return "against: %1";
    case PhraseCode::LeastPerUser: return "min %1 per user";
    case PhraseCode::MostFirstToken: return "first token max %1";
    case PhraseCode::WhatWasAsked: return "What was asked";
    case PhraseCode::VerdictMisses: return one ? "%2, but misses %1 target" : "%2, but misses %1 targets";
    case PhraseCode::Misses: return "misses %1";
    case PhraseCode::NamedLimit: return "%1 %2";
    case PhraseCode::SentenceAndMisses: return "%1 It %2.";
    case PhraseCode::LeastOf: return "min %1";
    case PhraseCode::MostOf: return "max %1";
    case PhraseCode::FirstThenSecond: return "%1; %2";
    case PhraseCode::TargetMet: return one ? "%2, of those that meet every target" : "met";
    case PhraseCode::TargetMissed: return "missed";
    case PhraseCode::Asked: return "Asked";
    case PhraseCode::Found: return "Found";
    case PhraseCode::PowerRated: return "Power, highest";
    case PhraseCode::TokensADay: return "Tokens a day";
    case PhraseCode::RackSpace: return "Rack units";
    case PhraseCode::Region: return "Region";
    case PhraseCode::CurrencyOf: return "Currency";
    case PhraseCode::ExchangeRate: return "Exchange rate";
    case PhraseCode::RateOf: return "1 %1 = %2 %3";
    case PhraseCode::PartCount: return "%1 × %2";
    case PhraseCode::PartProcessors: return "Processors";
    case PhraseCode::PartMemory: return "Memory of the machine";
    case PhraseCode::PartChassis: return "Chassis, board, power and assembly";
    case PhraseCode::PartLinks: return "Links between machines";
    case PhraseCode::PartSwitches: return "Switches";
    case PhraseCode::PartAdapters: return "Network adapters";
    case PhraseCode::PartsTogether: return "Purchase, all parts";
    case PhraseCode::MoreClaims:
        return one ? "%1 more published claim concerns this and is not shown."
                   : "%1 more published claims concern this and are not shown.";
    case PhraseCode::WhatWouldHelp: return "What would help";
    case PhraseCode::RemedyChange: return "Change";
    case PhraseCode::RemedyGain: return "What it brings";
    case PhraseCode::RemedyPrice: return "What it costs";
    case PhraseCode::PowerAndHost: return "Power, host memory and disk";
    case PhraseCode::PowerDrawn: return "%1 while serving, %2 while waiting";
    case PhraseCode::SupplyAndCooling: return "%1, for supply and cooling";
    case PhraseCode::HostMemory: return "Host memory";
    case PhraseCode::Disk: return "Disk";
    case PhraseCode::HowComputed: return "How the amounts come about";
    case PhraseCode::AmountColumn: return "Amount";
    case PhraseCode::FormulaColumn: return "Formula";
    case PhraseCode::EnergyFormula: return "(%1 × %2 + %3 × %4) × 730\u00a0h × PUE\u00a0%5 × %6";
    case PhraseCode::HourlyRent: return "%1 × %2 × %3\u00a0h";
    case PhraseCode::SumOf: return "%1 + %2";
    case PhraseCode::TokensOfMonth: return "(%1 / 730\u00a0h + %2/h + busy\u00a0time × %3/h) / (%4\u00a0tokens/s × 3,600\u00a0s × busy\u00a0time) × 1,000,000";
    case PhraseCode::TokensOfRent: return "%1 / 730\u00a0h / (%2\u00a0tokens/s × 3,600\u00a0s × busy\u00a0time) × 1,000,000";
    case PhraseCode::TokensOfApi: return "%1 + %2 × %3 / %4";
    case PhraseCode::MeetsEveryTarget: return "Fits and meets every target";
    case PhraseCode::AnswerCheapest: return "%1 at the lowest cost: %2";
    case PhraseCode::AnswerLowestKnown: return "%1 at the lowest known cost: %2";
    case PhraseCode::AnswerNone: return "No configuration meets every target; nearest: %1";
    case PhraseCode::AnswerNoneKnown: return "No configuration is known to meet every target; nearest: %1";
    case PhraseCode::AnswerNoneFits: return "No configuration holds the whole load; nearest: %1";
    case PhraseCode::AnswerSum: return one ? "%2 in total over %1 year." : "%2 in total over %1 years.";
    case PhraseCode::AnswerNext: return "Next: %1, %2.";
    case PhraseCode::AnswerOnlyOne: return "The only one of %1.";
    case PhraseCode::AnswerNoCost: return "No cost is known of %1.";
    case PhraseCode::AnswerLeavesOut: return "The sum of %1 leaves out: %2.";
    case PhraseCode::AnswerFalls: return "%1 %2, asked %3.";
    case PhraseCode::AnswerUnknown: return "Not known: %1.";
    case PhraseCode::AnswerDoubted: return "A published run does not confirm its predicted speed: ours %1.";
    case PhraseCode::AnswerThen: return "%1 %2";
    }
    // clang-format on
    return "";
}

} // namespace

std::string EnglishTexts::phraseText(const Phrase& phrase, const std::vector<std::string>& words) const
{
    return report::fillPattern(pattern(phrase), words);
}

} // namespace berth::cli
