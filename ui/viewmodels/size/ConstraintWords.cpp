#include "ui/viewmodels/size/ConstraintWords.h"

#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <cmath>

namespace berth::viewmodels {

namespace {

using solve::Constraint;

class Constraints
{
    Q_DECLARE_TR_FUNCTIONS(Constraints)

public:
    static QString name(const solve::Relaxation& relaxation, const solve::Problem& problem, const Formatter& format);
    static QString change(Constraint constraint);
    static QString reason(const QString& name, int ruledOut, int of)
    {
        return tr("%1 rules out %2 of %3 possibilities by itself.").arg(name).arg(ruledOut).arg(of);
    }
    static QString value(Constraint constraint, double value, const solve::Problem& problem, const Formatter& format);
    static QString money(double minor, Currency currency, const Formatter& format)
    {
        return tr("%1 %2", "amount and currency")
            .arg(format.count(std::ceil(minor / static_cast<double>(currency.scale()))), text(currency.text()));
    }
    static QString rackUnits(const QString& count) { return tr("%1 U", "rack units").arg(count); }
};

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
    case Constraint::Hardware:
        break;
    }
    return format.count(value);
}

QString Constraints::name(const solve::Relaxation& relaxation, const solve::Problem& problem, const Formatter& format)
{
    const QString asked = value(relaxation.constraint, relaxation.asked, problem, format);
    switch (relaxation.constraint) {
    case Constraint::Memory:
        return tr("Memory for the model and its caches");
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
        return tr("Context of %1").arg(asked);
    case Constraint::Precision:
        return tr("The formats that are allowed");
    case Constraint::Vendors:
        return tr("The vendors that are allowed");
    case Constraint::FormFactors:
        return tr("The form factors that are allowed");
    case Constraint::Hardware:
        return tr("The hardware that there is");
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
    case Constraint::Hardware:
    case Constraint::Memory:
    case Constraint::Nodes:
    case Constraint::TokensPerDay:
        break;
    }
    return {};
}

} // namespace

QString constraintId(Constraint constraint)
{
    return QString::number(static_cast<int>(constraint));
}

ConstraintRow constraintRow(const solve::Relaxation& relaxation, const solve::Problem& problem, const Formatter& format)
{
    ConstraintRow row{.id = constraintId(relaxation.constraint),
                      .name = Constraints::name(relaxation, problem, format),
                      .ruledOut = relaxation.killed};
    if (relaxation.precision != nullptr) {
        row.change = Constraints::change(relaxation.constraint);
        row.to = precisionName(*relaxation.precision);
    } else if (relaxation.then && !relaxation.enough) { // a rule without a number
        row.change = Constraints::change(relaxation.constraint);
    } else if (relaxation.enough) {
        row.change = Constraints::change(relaxation.constraint);
        row.from = Constraints::value(relaxation.constraint, relaxation.asked, problem, format);
        row.to = Constraints::value(relaxation.constraint, *relaxation.enough, problem, format);
    }
    return row;
}

QString constraintReason(const ConstraintRow& row, int possibilities)
{
    return Constraints::reason(row.name, row.ruledOut, possibilities);
}

} // namespace berth::viewmodels
