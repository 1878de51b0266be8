#include "ui/viewmodels/size/Reasons.h"

#include "core/solve/Explain.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)

public:
    static QString why(solve::Why why);
    static QString lack(const solve::Lack& lack, const Formatter& format);
    static QString machine(const solve::Machine& machine, int nodes);
    static QString cheaper(const QString& machine, const QString& lacks) { return tr("%1 %2.").arg(machine, lacks); }
    static QString standsFor(int count)
    {
        return count == 1 ? tr("Stands for 1 more that is no better in anything.")
                          : tr("Stands for %1 more that are no better in anything.").arg(count);
    }
    static QString listed(const QString& reasons) { return tr("Listed because: %1.").arg(reasons); }
    static QString neighbour(const QString& sentence) { return tr("Next cheaper: %1").arg(sentence); }
};

QString Reasons::why(solve::Why why)
{
    switch (why) {
    case solve::Why::Cheapest:
        return tr("lowest price");
    case solve::Why::CheapestPerToken:
        return tr("cheapest token");
    case solve::Why::LeastPower:
        return tr("least power");
    case solve::Why::MostOutput:
        return tr("most output");
    case solve::Why::FastestPerUser:
        return tr("fastest for each user");
    case solve::Why::FinestPrecision:
        return tr("finest precision");
    case solve::Why::Balanced:
        return tr("nothing listed is better in everything");
    }
    return {};
}

QString Reasons::lack(const solve::Lack& lack, const Formatter& format)
{
    const auto number = [&](double value, Measure measure) {
        return format.text(shown(value, measure));
    };
    switch (lack.code) {
    case solve::LackCode::Memory:
        return tr("lacks %1 on a device").arg(number(lack.has, Measure::Memory));
    case solve::LackCode::Requests:
        return tr("holds %1 of %2 users").arg(format.count(lack.has), format.count(lack.needs));
    case solve::LackCode::Ttft:
        return tr("takes %1 to the first token, not %2")
            .arg(number(lack.has, Measure::Duration), number(lack.needs, Measure::Duration));
    case solve::LackCode::PerUser:
        return tr("gives each user %1, not %2")
            .arg(number(lack.has, Measure::TokensPerSecond), number(lack.needs, Measure::TokensPerSecond));
    case solve::LackCode::TokensPerDay:
        return tr("makes fewer than %1 tokens a day").arg(format.count(lack.needs));
    case solve::LackCode::Output:
        return tr("makes at most %1, not %2")
            .arg(number(lack.has, Measure::TokensPerSecond), number(lack.needs, Measure::TokensPerSecond));
    case solve::LackCode::Precision:
        return tr("has %1 bits per weight, not %2").arg(format.count(lack.has), format.count(lack.needs));
    case solve::LackCode::Power:
        return tr("has no published power");
    case solve::LackCode::MorePower:
        return tr("takes %1, not %2").arg(number(lack.has, Measure::Kilowatts), number(lack.needs, Measure::Kilowatts));
    case solve::LackCode::Measured:
        return tr("does it with pipeline stages over several nodes alone");
    }
    return {};
}

QString Reasons::machine(const solve::Machine& machine, int nodes)
{
    const QString name =
        machine.system != nullptr ? systemName(*machine.system) : acceleratorName(*machine.accelerator);
    const int count = machine.system != nullptr ? nodes : nodes * machine.products;
    return count == 1 ? name : tr("%1 × %2", "number of machines and their name").arg(count).arg(name);
}

} // namespace

QStringList reasonsFor(const Answer& answer, const Candidate& candidate, const Formatter& format)
{
    if (!candidate.place) {
        return {};
    }
    const solve::Explanation explanation =
        solve::explainChoice(answer.search->problem, answer.search->solution, *candidate.place);
    QStringList reasons;
    for (const solve::Why why : explanation.why) {
        reasons << Reasons::why(why);
    }
    QStringList sentences{Reasons::listed(reasons.join(QStringLiteral(", ")))};
    if (explanation.cheaper && !explanation.cheaper->lacks.empty()) {
        QStringList lacks;
        for (const solve::Lack& lack : explanation.cheaper->lacks) {
            lacks << Reasons::lack(lack, format);
        }
        const QString machine = Reasons::machine(*explanation.cheaper->machine,
                                                 explanation.cheaper->nodes + answer.search->problem.spareNodes);
        sentences << Reasons::neighbour(Reasons::cheaper(machine, lacks.join(QStringLiteral(", "))));
    }
    if (candidate.standsFor > 0) {
        sentences << Reasons::standsFor(candidate.standsFor);
    }
    return sentences;
}

} // namespace berth::viewmodels
