// The rows of "What went in" as assistive technology reads them: they say what the eye sees.
#include "app/facts/ShippedFacts.h"
#include "ui/theme/PrepareQml.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Names.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

namespace {

QStringList namesBelow(QQuickItem* item)
{
    QStringList names;
    if (QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(item)) {
        names << accessible->text(QAccessible::Name);
    }
    for (QQuickItem* child : item->childItems()) {
        names << namesBelow(child);
    }
    return names;
}

} // namespace

class TestWhy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unverifiedInputsAreNamedSo();
};

// The power of devices alone stands on a usual share of what is around them, which nobody has verified.
void TestWhy::unverifiedInputsAreNamedSo()
{
    const auto catalog = app::openShippedCatalog();
    QVERIFY(catalog.has_value());
    sizing::SizingRequest request;
    request.model = "meta-llama/Llama-3.3-70B-Instruct";
    request.accelerator = "h200-141gb-sxm";
    request.count = 8;
    sizing::PreparedModels prepared;
    const auto sizing = sizing::size(*catalog, request, prepared, sizing::Explain::Yes);
    QVERIFY(sizing.has_value() && sizing->power.has_value());
    Derivation derivation;
    derivation.explain(*sizing, text(derivation::kPower), Formatter(QLocale("en_US"), MemoryUnit::Gigabyte));
    QQmlEngine engine;
    theme::prepareQml(engine);
    QQmlComponent component(&engine);
    component.setData("import Berth.Why\nWhyInputs { width: 600 }", {});
    const std::unique_ptr<QObject> made(
        component.createWithInitialProperties({{QStringLiteral("derivation"), QVariant::fromValue(&derivation)}}));
    auto* inputs = qobject_cast<QQuickItem*>(made.get());
    QVERIFY2(inputs != nullptr, qPrintable(component.errorString()));
    QQuickWindow window;
    inputs->setParentItem(window.contentItem());
    const QStringList names = namesBelow(inputs);
    int marked = 0;
    for (const InputRow& row : derivation.inputRows()) {
        const QString words = row.verified ? row.source : row.source + QStringLiteral(", unverified");
        const QString name = QStringLiteral("%1: %2 %3, source: %4").arg(row.name, row.value, row.unit, words);
        QVERIFY2(names.contains(name), qPrintable(name + u'\n' + names.join(u'\n')));
        marked += row.verified ? 0 : 1;
    }
    QVERIFY(marked > 0);
    inputs->setParentItem(nullptr);
}

QTEST_MAIN(TestWhy)
#include "tst_why.moc"
