#include "core/calibration/CrossValidation.h"

#include "core/calibration/Parameters.h"

#include <atomic>
#include <set>
#include <thread>

namespace berth::calibration {
namespace {

const std::string& groupOf(const KeptRow& row, LeaveOut groups)
{
    switch (groups) {
    case LeaveOut::Pairs:
        return row.pair;
    case LeaveOut::Devices:
        return row.device;
    case LeaveOut::Models:
        return row.model;
    case LeaveOut::Generations:
        return row.generation;
    }
    return row.pair;
}

template <class E>
std::vector<Judged> judgeUnseen(const CalibrationData<E>& data, Parameters<E>& parameters, LeaveOut groups,
                                const std::string& name)
{
    const auto isInside = [&](const KeptRow& row) {
        return groupOf(row, groups) == name;
    };
    const auto isOutside = [&](const KeptRow& row) {
        return groupOf(row, groups) != name;
    };
    const FitResult fit = fitRobustly(parameters.problem(observationsWhere(data, isOutside)));
    parameters.set(fit.theta);
    return judge(parameters, observationsWhere(data, isInside));
}

} // namespace

template <class E>
std::vector<Judged> leaveOut(const CalibrationData<E>& data, LeaveOut groups, unsigned threads)
{
    std::set<std::string> distinct;
    for (const KeptRow& row : data.kept)
        distinct.insert(groupOf(row, groups));
    const std::vector<std::string> names(distinct.begin(), distinct.end());
    std::vector<std::vector<Judged>> parts(names.size()); // each written by one thread
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        Parameters<E> parameters(data);
        for (std::size_t i = next++; i < names.size(); i = next++)
            parts[i] = judgeUnseen(data, parameters, groups, names[i]);
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads && i < names.size(); ++i)
            helpers.emplace_back(work);
        work();
    }
    std::vector<Judged> all;
    for (const std::vector<Judged>& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    std::sort(all.begin(), all.end(), [](const Judged& a, const Judged& b) { return a.observation < b.observation; });
    return all;
}

template std::vector<Judged> leaveOut(const CalibrationData<performance::ServingEfficiency>&, LeaveOut, unsigned);
template std::vector<Judged> leaveOut(const CalibrationData<performance::LocalEfficiency>&, LeaveOut, unsigned);

} // namespace berth::calibration
