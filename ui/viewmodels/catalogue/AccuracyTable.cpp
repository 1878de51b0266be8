#include "ui/viewmodels/catalogue/AccuracyTable.h"

#include "core/report/Figures.h"
#include "core/report/FormatText.h"

namespace berth::viewmodels {

namespace {

double figureOf(const validation::MetricSummary& summary, int column)
{
    switch (column) {
    case AccuracyTable::Count:
        return static_cast<double>(summary.count);
    case AccuracyTable::Median:
        return summary.medianApe;
    case AccuracyTable::NinetiethPercentile:
        return summary.p90Ape;
    default:
        return summary.bias;
    }
}

} // namespace

QString errorText(double share, bool withSign, const Formatter& format)
{
    return QString::fromStdString(
        report::formatText(withSign ? report::difference(share) : report::share(share), *format.texts()));
}

void AccuracyTable::show(std::vector<AccuracyGroup> groups, const QString& title, const Formatter& format)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_title = title;
    m_format = format;
    endResetModel();
}

int AccuracyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int AccuracyTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant AccuracyTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AccuracyGroup& group = m_groups[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == Group;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(isName ? Qt::Alignment(Qt::AlignLeft) : Qt::Alignment(Qt::AlignRight));
    }
    if (role == Qt::UserRole && !isName) {
        return figureOf(group.summary, index.column());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (isName) {
        return group.name.isEmpty() ? tr("not known") : group.name;
    }
    const double figure = figureOf(group.summary, index.column());
    return index.column() == Count ? m_format.count(figure) : errorText(figure, index.column() == Bias, m_format);
}

QVariant AccuracyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Group:
        return m_title;
    case Count:
        return tr("Runs");
    case Median:
        return tr("Median error");
    case NinetiethPercentile:
        return tr("90% within");
    default:
        return tr("Bias");
    }
}

} // namespace berth::viewmodels
