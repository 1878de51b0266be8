// The charts of the Size page. A chart is made when somebody looks at it, so that those that are hidden cost nothing
// while a slider moves. GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/report/ChartSpec.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace berth::viewmodels {

class SizeCharts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::report::ChartSpec memory READ memory NOTIFY changed FINAL)
    Q_PROPERTY(berth::report::ChartSpec speed READ speed NOTIFY changed FINAL)
    Q_PROPERTY(berth::report::ChartSpec roofline READ roofline NOTIFY changed FINAL)
    Q_PROPERTY(berth::report::ChartSpec cost READ cost NOTIFY changed FINAL)
    Q_PROPERTY(bool speedKnown READ isSpeedKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool costKnown READ isCostKnown NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its charts.")

public:
    using Maker = std::function<report::ChartSpec()>;

    struct Makers
    {
        Maker memory, speed, roofline, cost;
    };

    using QObject::QObject;

    [[nodiscard]] const report::ChartSpec& memory() { return m_memory.get(); }
    [[nodiscard]] const report::ChartSpec& speed() { return m_speed.get(); }
    [[nodiscard]] const report::ChartSpec& roofline() { return m_roofline.get(); }
    [[nodiscard]] const report::ChartSpec& cost() { return m_cost.get(); }
    [[nodiscard]] bool isSpeedKnown() { return !speed().series.empty(); }
    [[nodiscard]] bool isCostKnown() { return !cost().series.empty(); }

    void show(Makers makers);

Q_SIGNALS:
    void changed();

private:
    struct Chart
    {
        Maker make{};
        std::optional<report::ChartSpec> made{};

        const report::ChartSpec& get()
        {
            if (!made) {
                made = make ? make() : report::ChartSpec();
            }
            return *made;
        }
    };

    Chart m_memory, m_speed, m_roofline, m_cost;
};

} // namespace berth::viewmodels
