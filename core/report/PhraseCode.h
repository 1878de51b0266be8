// The sentences and labels that documents and charts may hold, by code. The words live at the edge, in a TextSource;
// {…} names the arguments in order. A new code is added here together with its text in every TextSource (each maps the
// codes in one switch without default, so a forgotten text does not compile).
#pragma once

namespace berth::report {

enum class PhraseCode {
    // furniture of every page
    PageOf, // {page, pages}
    SizingReport,
    DocumentWithTitle, // {kind of document, title}: "Sizing report: …"
    FigureCaption, // {number, caption}: "Figure 1. …"
    PreparedForBy, // {customer, person, date}
    CatalogueVersion, // {version}
    Continued, // {text}: a table or group that goes on
    Internal, // mark of a copy that is not for the customer

    // building blocks
    Range, // {least, most}: "690 to 825"
    AtLeast, // {value}
    AtMost, // {value}
    ValueAndValue, // {value, value}
    Same, // no difference to the baseline
    IsBetter, // {difference}: "-30%, better"
    IsWorse, // {difference}
    BetterThanBaseline, // beside the sign that stands for it
    WorseThanBaseline,
    // verdicts
    VerdictFits,
    VerdictFitsReduced,
    VerdictOffload,
    VerdictDoesNotFit,
    VerdictUnsupported,
    VerdictOf, // {verdict, configuration}: "Fits: 8 × H200 141 GB"
    GuidanceAgrees,
    GuidanceDiffers,
    // parts of device memory
    MemoryWeights,
    MemoryKvCache,
    MemoryActivations,
    MemoryRuntime,
    MemoryGraphs,
    MemoryFree,
    MemoryKeptBack,
    MemoryMissing,
    MemoryUsableLimit,
    MemoryCapacityReported, // {capacity as tools report it}
    MemoryOfUsable, // {usable, free}
    PartsRoundedOneByOne,

    // a sizing report
    Requirement,
    MemoryOfOneDevice,
    MemoryPerDevice,
    ConfigurationsCompared,
    SpeedAtUsers, // {users}: plural by users
    Evidence,
    PublishedGuidance,
    Assumptions,
    Model,
    Users,
    UsersAtTheSameTime, // {users, of whom at the same time}
    InputAndOutput,
    Context,
    SpeedPerUser,
    TimeToFirstToken,
    TimePerOutputToken,
    SystemThroughput,
    Budget,
    Power,
    Price,
    PriceWithoutTax,
    Configuration,
    Verdict,
    Share,
    DecimalGigabytes, // head of a column in 10⁹ bytes
    BinaryGibibytes, // head of a column in 2³⁰ bytes
    PercentOfCapacity,
    MemoryUsed,
    Predicted,
    Measured,
    Difference,
    Interval, // {level in percent}: "80% interval"
    Target,
    Value,
    Source,

    // a sizing of one configuration
    SizedOn, // {date, date of the catalogue}
    HoldsUsers, // {users, tokens of context}: plural by users
    HoldsUsersAndMore, // {users, tokens of context, further users}: plural by users
    HoldsTokens, // {users asked, tokens that fit, tokens asked, users that fit}: plural by users asked
    RunsWithHostMemory, // {memory}
    ShortPerDevice, // {memory}
    DoesNotRunHere, // {precision, device}
    HostMemoryTooSmall, // {memory that is missing}
    ReadsAtMost, // {model, tokens of context}
    TokensHeld,
    TokensAsked, // {tokens}
    WeightsLoaded,
    OnDisk, // {memory}
    Precision,
    PrecisionInBlocks, // {format, weights of a block}: "FP8, blocks of 128"
    PrecisionInGroups, // {format, weights of a group}
    KvCacheFormat,
    Hardware,
    MachineName,
    SpareNodes, // %1: how many
    EngineAndLayout,
    PromptsAndAnswers, // {layout, devices, layout, devices}
    PromptDeviceUses, // {memory, memory of it for weights}
    MemoryMissingOf, // {usable, missing}
    MemoryNeeded,
    UsableOfReported, // {capacity as tools report it}
    UsableLimitMarked, // {usable}: caption of the memory bar
    CacheIn, // {format}: "KV cache, BF16"
    CacheAndStateIn, // {format}
    WouldTake, // above the memory of what does not run
    PredictedWithin, // {level in percent, range}: under a key figure
    SteadyState, // head of the table of speeds
    LimitedBy, // {what}
    LimitMemoryBandwidth,
    LimitCompute,
    LimitInterconnect,
    LimitLaunch,
    LimitPrompts,
    LimitCapacity,
    LimitSequences,
    NotesAndSources,
    FactsAbout, // heads of the table of sources
    AsOf,
    MemoryProfileOf, // {engine, profile}

    // cost, measurements and claims in a sizing report
    Cost,
    CostLine,
    OnceOrMonthly,
    CostRemark,
    Purchase,
    Installation,
    Licences,
    InstallationAndLicences,
    ResidualValue,
    Amortisation,
    Energy,
    EnergyAtShare, // {kWh, share of busy time}
    Premises,
    Support,
    Software,
    Staff,
    Owning,
    PresentValue, // of all payments
    DiscountedBy, // {share}
    CloudOnDemand,
    CloudReserved,
    CloudSpot,
    ApiTokens,
    OwningCheaperFrom, // {month}
    OwningNeverCheaper,
    PerMillionOutput, // {currency}: head of a table
    BusyShare, // {share of busy time}
    OwnMachines,
    PriceGiven,
    PriceOwned,
    PriceFromParts,
    SystemServer, // {what stands before, what stands behind with a space}; so are those below
    SystemOemServer,
    SystemPlatformServer,
    SystemPcieServer,
    SystemInferenceServer,
    SystemTrainingServer,
    SystemRack,
    SystemMiniPc,
    SystemWorkstation,
    SystemWorkstationOrServer,
    PriceOfOwnList,
    OwnPriceFrom, // {source}
    PriceFrom, // head of a row
    PricePublished,
    PriceOld,
    PriceUnverified,
    ListOf, // {item, item}: nested for longer lists
    LeftOutOf, // {list}
    LeftOutSupport,
    LeftOutStaff,
    LeftOutSoftware,
    LeftOutInstallation,
    LeftOutPremises,
    LeftOutResidual,
    LeftOutDiscount,
    LeftOutElectricity,
    LeftOutNetwork,
    LeftOutHost,
    LeftOutPurchase,
    LeftOutFinancing,
    PublishedRun,
    WhatWasMeasured,
    ThroughputWithPrompts,
    ReadingPrompts,
    RunAtUsers, // {run, users}
    PredictedForThatRun,
    Claim,
    Assessment,
    Sentences, // {word, sentence}
    PriceOf, // {item}
    RentOf, // {item}
    TokensOf, // {model}
    UserCount, // {users}
    CurveCaption,
    // charts
    ThroughputAgainstInteractivity,
    TokensPerSecondSystem,
    TokensPerSecondPerUser,
    TargetLine, // {value}
    UsersAtOnce,
    ContextTokens,
    MapMeetsTarget,
    MapFits, // where no target is asked
    MapSlower,
    MapSpeedNotKnown,
    MapDoesNotFit,
    MapRequirement,
    Series,
    IntervalLow, // lower end, head of a column
    IntervalHigh,
    Capacity,
    IntervalLabel, // beside a range
    MeasuredNearby,
    SpeedIsGuess,

    // configurations side by side
    MostUsers,
    UsersAtTokens, // {users, tokens of context}: plural by users
    Build,
    PredictionInDetail,
    PathNative, // {precision}
    PathWeightOnly, // {precision}
    PathConverted, // {precision}
    PathUnsupported, // {precision}
    LabelIn, // {label, unit or detail}
    UnitGigabyte,
    UnitGibibyte,
    UnitTokensPerSecond,
    UnitSecond,
    UnitMillisecond,
    UnitKilowatt,
    SpeedPredicted,
    Bottleneck,
    MeasuredAndOurs, // {measured, difference of the prediction}
    PowerActive,
    PowerIdle,
    RunningPerMonth,
    OwningPerMonth, // purchase written off included
    YearsInTotal, // {years}: plural by years
    PerMillionTokens,
    CheaperThanRent,
    NoPrice,
    ComparisonReport,
    ConfigurationCount, // {number}: plural
    DifferencesTo, // {name of the baseline}
    MostThroughput,
    LeastInTotal,
    LeastPerMillion,
    NumberAndCurrency, // {number, currency}
    NotStated,
    OwnOrRent,
    Months,
    CumulativeCost, // {currency}
    PaysOff, // {letter, month}
    RentedName, // {letter or name}
    CostWhenBusy,
    CostPerMillionIn, // {currency}
    PowerWhenBusy,
    ContextAndUsers,
    RooflineOfDevices,
    RooflinePoints,
    OperationsPerByte,
    TflopsPerDevice,
    Writing,
    UsesOfUsable, // {name, used, usable}
    MemoryCaption, // {names by letter}
    CurvesCaption,
    CostCaption,
    CostAndRentCaption, // {kinds of rent}
    RentOfKinds, // {kinds of rent}
    TokenCostCaption,
    PowerCaption,
    Assumption,
    OwnSetting,
    OwnPriceAside,
    NoRateTo, // {currency}
    WrittenOffOver,
    YearsCount, // {years}: plural by years
    Electricity,
    PerKilowattHour, // {price, currency}
    PowerUsageEffectiveness,
    BusyOfTheTime,
    SupportShare,
    ResidualShare,
    DiscountRate,
    SoftwareYearly,
    StaffYearly,
    SpaceMonthly,
    ColocationMonthly, // of one kW
    ColocationReserved,
    EnergyIncluded, // {source}
    SourceAndDate, // {source, date}
    BusyTime,
    // what was asked
    HeldAgainst, // {list of targets}
    LeastPerUser, // {speed}
    MostFirstToken, // {time}
    WhatWasAsked,
    VerdictMisses, // {number, verdict}: plural by number
    Misses, // {list of targets}
    SentenceAndMisses, // {sentence, what it misses}
    NamedLimit, // {name, limit}
    LeastOf, // {value}
    MostOf, // {value}
    FirstThenSecond, // {remark, remark}
    TargetMet,
    TargetMissed,
    Asked,
    Found,
    PowerRated,
    RackSpace,
    TokensADay,
    Region,
    CurrencyOf,
    ExchangeRate,
    RateOf, // {currency, number, currency}
    PartCount, // {number, item}
    PartProcessors,
    PartMemory,
    PartChassis,
    PartLinks,
    PartSwitches,
    PartAdapters,
    PartsTogether,
    // what is recommended, what machines need, and how amounts are computed
    MoreClaims, // {number} that are not shown: plural
    WhatWouldHelp,
    RemedyChange, // heads of the table of remedies
    RemedyGain,
    RemedyPrice,
    PowerAndHost,
    PowerDrawn, // {power, power}
    SupplyAndCooling, // {power}
    HostMemory,
    Disk,
    HowComputed,
    AmountColumn, // heads of the table of formulas
    FormulaColumn,
    EnergyFormula, // {kW, share, kW, share, PUE, price of a kWh}
    HourlyRent, // {price of an hour, number, hours}
    SumOf, // {formula, amount}
    TokensOfMonth, // {amount of a month, at rest and by work in an hour, tokens a second}
    TokensOfRent, // {amount of a month, tokens a second}
    TokensOfApi, // {price of output, price of input, tokens of input, tokens of output}
    // the answer of a comparison
    MeetsEveryTarget,
    AnswerCheapest, // {what it does, name}
    AnswerLowestKnown, // {what it does, name}: a cost is not known, or leaves something out
    AnswerNone, // {name of the nearest}
    AnswerNoneKnown, // {name of the nearest}: a figure is missing, no target
    AnswerNoneFits, // {name of the nearest}
    AnswerSum, // {years, amount}: plural by years
    AnswerNext, // {name, amount}
    AnswerOnlyOne, // {number of all}: plural
    AnswerNoCost, // {names}
    AnswerLeavesOut, // {name, list}
    AnswerFalls, // {target, value, limit}
    AnswerUnknown, // {list of targets}
    AnswerDoubted, // {difference of the prediction}
    AnswerThen, // {sentence, sentence}
};

} // namespace berth::report
