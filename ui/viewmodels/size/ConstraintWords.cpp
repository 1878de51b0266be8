#include "ui/viewmodels/size/ConstraintWords.h"

#include "core/solve/Constraints.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

using solve::Constraint;

class Constraints
{
    Q_DECLARE_TR_FUNCTIONS(Constraints)

public:
    static QString name(Constraint constraint, double asked, const solve::Problem& problem, const Formatter& format);
    static QString target(Constraint constraint);
    static QString change(Constraint constraint);
    static QString reason(const QString& name, const QString& ruledOut, const QString& of)
    {
        return tr("%1 rules out %2 of %3 possibilities by itself.").arg(name, ruledOut, of);
    }
    static QString modelReason(const QString& name, const QString& ruledOut, const QString& of)
    {
        return tr("%1. That rules out %2 of %3 possibilities by itself.").arg(name, ruledOut, of);
    }
    static bool beyondModel(const solve::Problem& problem)
    {
        return std::none_of(problem.models.begin(), problem.models.end(),
                            [&](const spec::ModelSpec* model) { return solve::holdsContext(*model, problem.load); });
    }
    static QString modelLimit(const solve::Problem& problem, const Formatter& format);
    static QString choice(const QString& machines, const QString& precision)
    {
        return tr("%1, %2", "machines, precision").arg(machines, precision);
    }
    static QString drop() { return tr("Drop the target for the speed per user"); }
    static QString perUser(const QString& speed) { return tr("%1 per user", "speed").arg(speed); }
    static QString unstated() { return tr("not known"); }
    static QString missedBy(const QString& difference, const QString& share)
    {
        return tr("%1 (%2)", "by how much a target is missed, share").arg(difference, share);
    }
    static QString value(Constraint constraint, double value, const solve::Problem& problem, const Formatter& format);
    static QString money(double minor, Currency currency, const Formatter& format)
    {
        return amount(std::ceil(minor / static_cast<double>(currency.scale())), currency, format);
    }
    // As everywhere else; what a budget must hold is rounded up.
    static QString price(std::int64_t minor, Currency currency, const Formatter& format)
    {
        const double major = static_cast<double>(minor) / static_cast<double>(currency.scale());
        return amount(std::round(major), currency, format);
    }
    static QString amount(double whole, Currency currency, const Formatter& format)
    {
        return tr("%1 %2", "amount and currency").arg(format.count(whole), text(currency.text()));
    }
    static QString rackUnits(const QString& count) { return tr("%1 U", "rack units").arg(count); }
};

QString Constraints::modelLimit(const solve::Problem& problem, const Formatter& format)
{
    std::int64_t longest = 0;
    for (const spec::ModelSpec* model : problem.models) {
        longest = std::max(longest, model->maxContext.value_or(0));
    }
    const QString tokens = format.count(static_cast<double>(longest));
    return problem.models.size() == 1
        ? tr("%1 reads at most %2 tokens").arg(text(problem.models.front()->displayName), tokens)
        : tr("The models read at most %1 tokens").arg(tokens);
}

QString Constraints::value(Constraint constraint, double value, const solve::Problem& problem, const Formatter& format)
{
    switch (constraint) {
    case Constraint::Budget:
        return money(value, problem.currency, format);
    case Constraint::Power:
        return format.text(shown(value, Measure::Kilowatts));
    case Constraint::RackUnits:
        return rackUnits(format.count(value));
    case Constraint::PerUser:
        return format.text(shown(value, Measure::TokensPerSecond));
    case Constraint::Ttft:
        return format.text(shown(value, Measure::Duration));
    case Constraint::Context:
        return format.text(shown(value, Measure::Tokens));
    case Constraint::Memory:
    case Constraint::Nodes:
    case Constraint::TokensPerDay:
    case Constraint::Requests:
    case Constraint::Precision:
    case Constraint::Vendors:
    case Constraint::FormFactors:
    case Constraint::Region:
    case Constraint::Hardware:
        break;
    }
    return format.count(value);
}

QString Constraints::name(Constraint constraint, double figure, const solve::Problem& problem, const Formatter& format)
{
    const QString asked = value(constraint, figure, problem, format);
    switch (constraint) {
    case Constraint::Memory:
        return tr("Memory for %1 users at %2 tokens")
            .arg(format.count(static_cast<double>(problem.load.concurrency)),
                 format.count(static_cast<double>(problem.load.context)));
    case Constraint::Budget:
    case Constraint::RackUnits:
        return tr("At most %1", "a limit").arg(asked);
    case Constraint::Power:
        return tr("Power at most %1").arg(asked);
    case Constraint::Nodes:
        return tr("At most %1 nodes").arg(asked);
    case Constraint::PerUser:
        return tr("At least %1 per user").arg(asked);
    case Constraint::Ttft:
        return tr("First token at most %1").arg(asked);
    case Constraint::TokensPerDay:
        return tr("At least %1 tokens a day").arg(asked);
    case Constraint::Requests:
        return tr("%1 users at the same time").arg(asked);
    case Constraint::Context:
        return beyondModel(problem) ? modelLimit(problem, format) : tr("Context of %1").arg(asked);
    case Constraint::Precision:
        return tr("The formats that are allowed");
    case Constraint::Vendors:
        return tr("The vendors that are allowed");
    case Constraint::FormFactors:
        return tr("The form factors that are allowed");
    case Constraint::Region:
        return tr("The region in which it must be for sale");
    case Constraint::Hardware:
        return tr("The hardware that there is");
    }
    return {};
}

QString Constraints::target(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Budget:
        return tr("Price");
    case Constraint::Power:
        return tr("Power");
    case Constraint::RackUnits:
        return tr("Rack space");
    case Constraint::Nodes:
        return tr("Nodes");
    case Constraint::PerUser:
        return tr("Speed per user");
    case Constraint::Ttft:
        return tr("First token");
    case Constraint::TokensPerDay:
        return tr("Tokens a day");
    case Constraint::Memory:
    case Constraint::Requests:
    case Constraint::Context:
    case Constraint::Precision:
    case Constraint::Vendors:
    case Constraint::FormFactors:
    case Constraint::Region:
    case Constraint::Hardware:
        break;
    }
    return {};
}

QString Constraints::change(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Budget:
        return tr("Raise the budget");
    case Constraint::Power:
        return tr("Allow more power");
    case Constraint::RackUnits:
        return tr("Allow more rack space");
    case Constraint::PerUser:
        return tr("Lower the speed per user");
    case Constraint::Ttft:
        return tr("Wait longer for the first token");
    case Constraint::Requests:
        return tr("Serve fewer at the same time");
    case Constraint::Context:
        return tr("Shorten the context");
    case Constraint::Precision:
        return tr("Take another format");
    case Constraint::Vendors:
        return tr("Allow every vendor");
    case Constraint::FormFactors:
        return tr("Allow every form factor");
    case Constraint::Region:
        return tr("Allow every region");
    case Constraint::Hardware:
    case Constraint::Memory:
    case Constraint::Nodes:
    case Constraint::TokensPerDay:
        break;
    }
    return {};
}

QString choiceName(const solve::Choice& choice)
{
    const solve::Machine& machine = *choice.machine;
    const QString name = QString::number(choice.nodes * machine.products) + QStringLiteral(" × ")
        + acceleratorName(*machine.accelerator);
    return Constraints::choice(name, precisionName(*choice.route->precision));
}

// What the choice costs and how fast it is.
QString gainOf(const solve::Choice& choice, const solve::Problem& problem, const Formatter& format)
{
    QStringList parts;
    if (const auto price = solve::priceOf(choice, problem.spareNodes)) {
        parts << Constraints::price(*price, problem.currency, format);
    }
    if (choice.load.perUser > 0) {
        parts << Constraints::perUser(format.text(shown(choice.load.perUser, Measure::TokensPerSecond)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString constraintId(Constraint constraint)
{
    return QString::number(static_cast<int>(constraint));
}

solve::Relaxation stated(solve::Relaxation relaxation, const solve::Problem& problem)
{
    if (!relaxation.enough) {
        return relaxation;
    }
    constexpr double kTenthOfKilowatt = 100; // watts
    const auto roundedUp = [](double figure, double step) {
        return std::ceil(figure / step) * step;
    };
    double& enough = *relaxation.enough;
    switch (relaxation.constraint) {
    case Constraint::Budget:
        enough = roundedUp(enough, static_cast<double>(problem.currency.scale()));
        break;
    case Constraint::Power:
        enough = roundedUp(enough, kTenthOfKilowatt);
        break;
    default:
        enough = solve::beforeGrowth(problem, relaxation.constraint, enough);
        break;
    }
    return relaxation;
}

ConstraintRow constraintRow(const solve::Relaxation& relaxation, const solve::Problem& problem, const Formatter& format)
{
    ConstraintRow row{.id = constraintId(relaxation.constraint),
                      .name = Constraints::name(relaxation.constraint, relaxation.asked, problem, format),
                      .ruledOut = relaxation.killed};
    if (relaxation.precision != nullptr) {
        row.change = Constraints::change(relaxation.constraint);
        row.to = precisionName(*relaxation.precision);
    } else if (relaxation.constraint == Constraint::PerUser && relaxation.enough && *relaxation.enough <= 0) {
        row.change = Constraints::drop(); // slower than any value that its field takes
    } else if (relaxation.then && !relaxation.enough) { // a rule without a number
        row.change = Constraints::change(relaxation.constraint);
    } else if (relaxation.enough) {
        row.change = Constraints::change(relaxation.constraint);
        row.from =
            Constraints::value(relaxation.constraint,
                               solve::beforeGrowth(problem, relaxation.constraint, relaxation.asked), problem, format);
        row.to = Constraints::value(relaxation.constraint, *relaxation.enough, problem, format);
    }
    if (relaxation.then) {
        row.then = choiceName(*relaxation.then);
        row.gain = gainOf(*relaxation.then, problem, format);
    }
    return row;
}

FunnelRow funnelRow(const solve::FunnelStep& step, const solve::Problem& problem, const Formatter& format)
{
    return {.id = constraintId(step.constraint),
            .name = Constraints::name(step.constraint, step.asked, problem, format),
            .left = step.left,
            .ruledOut = step.ruledOut};
}

NearestRow nearestRow(const solve::Nearest& nearest, const solve::Problem& problem, const Formatter& format)
{
    NearestRow row{.id = choiceName(nearest.choice), .name = choiceName(nearest.choice)};
    for (const solve::Miss& miss : nearest.misses) {
        const auto text = [&](double figure) {
            return Constraints::value(miss.constraint, figure, problem, format);
        };
        row.targets << Constraints::target(miss.constraint);
        row.results << (miss.value ? text(*miss.value) : Constraints::unstated());
        const bool isGap = !miss.met && miss.value;
        const double difference = isGap ? std::abs(*miss.value - miss.asked) : 0;
        row.misses << (miss.met    ? QString()
                           : isGap ? Constraints::missedBy(text(difference),
                                                           format.text(shown(difference / miss.asked, Measure::Share)))
                                   : Constraints::unstated());
    }
    return row;
}

QString constraintReason(const ConstraintRow& row, int possibilities, const Formatter& format)
{
    const bool ofModel = row.id == constraintId(Constraint::Context); // alone it is never what rules most out otherwise
    const auto words = ofModel ? &Constraints::modelReason : &Constraints::reason;
    return words(row.name, format.count(row.ruledOut), format.count(possibilities));
}

} // namespace berth::viewmodels
