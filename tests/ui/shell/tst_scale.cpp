// The size of text and controls changed while the window is open: every page stands afterwards as it would have from
// the beginning, those that were hidden meanwhile too.
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QQuickItem>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine

// Type and place of everything that is visible below an item and inside `frame`, sorted: the order of siblings is no
// matter of what is seen.
void list(const QQuickItem* item, const QRectF& frame, QStringList& places)
{
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const QString type = QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
    // The ring goes with the keyboard, which is elsewhere the second time.
    if (!item->isVisible() || type == u"FocusRing" || (item->clip() && !place.intersects(frame))) {
        return;
    }
    if (place.intersects(frame)) {
        places << QStringLiteral("%1 %2,%3 %4x%5 %6")
                      .arg(type)
                      .arg(place.x(), 0, 'f', 1)
                      .arg(place.y(), 0, 'f', 1)
                      .arg(place.width(), 0, 'f', 1)
                      .arg(place.height(), 0, 'f', 1)
                      .arg(item->property("text").toString());
    }
    for (const QQuickItem* child : item->childItems()) {
        list(child, item->clip() ? frame & place : frame, places);
    }
}

QStringList without(QStringList all, const QStringList& these)
{
    for (const QString& one : these) {
        all.removeOne(one);
    }
    return all;
}

} // namespace

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void placesStandAsBefore_data();
    void placesStandAsBefore();

private:
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    void show(const QString& place);
    void settle();
    QStringList shown();
    QStringList seen(const QString& place);

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestScale::init()
{
    m_main = testing::makeShippedWindow();
    QVERIFY(m_main != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(testing::isAnswered(*m_main), kPatience);
}

void TestScale::cleanup()
{
    m_main.reset();
}

void TestScale::show(const QString& place)
{
    QVERIFY(window().setProperty("place", place));
    settle();
}

QStringList TestScale::shown()
{
    QStringList places;
    list(window().contentItem(), QRectF(QPointF(), window().size()), places);
    places.sort();
    return places;
}

// Until nothing has moved for a while.
void TestScale::settle()
{
    constexpr int kStill = 3;
    QStringList before = shown();
    for (int still = 0; still < kStill;) {
        QTest::qWait(100);
        const QStringList now = shown();
        still = now == before ? still + 1 : 0;
        before = now;
    }
}

QStringList TestScale::seen(const QString& place)
{
    show(place);
    return shown();
}

void TestScale::placesStandAsBefore_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<double>("scale");
    for (const char* from : {"settings", "size"}) {
        QTest::addRow("%s 150 %%", from) << from << 1.5;
        QTest::addRow("%s 300 %%", from) << from << 3.0;
    }
}

void TestScale::placesStandAsBefore()
{
    QFETCH(QString, from);
    QFETCH(double, scale);
    const QStringList keys{"size", "compare", "catalogue", "settings"};
    QList<QStringList> before;
    for (const QString& key : keys) {
        before << seen(key);
    }
    show(from);
    m_main->session().preferences()->setScale(scale);
    settle();
    m_main->session().preferences()->setScale(1);
    settle();
    for (qsizetype at = 0; at < keys.size(); ++at) {
        const QStringList now = seen(keys[at]);
        QCOMPARE(without(before[at], now), QStringList());
        QCOMPARE(without(now, before[at]), QStringList());
    }
}

QTEST_MAIN(TestScale)
#include "tst_scale.moc"
