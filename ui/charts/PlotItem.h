// A chart in the window: hosts the only QCustomPlot, gives it its size, paints it at the resolution of the screen and
// turns pointer and keys into readings, zooming, panning and switching of series. The drawing itself is the one that
// pictures and PDFs use. It is drawn between two frames and only replayed in one, so that a new chart makes no frame
// late; what is on the screen stays until then, except where all around it looks otherwise (theme, scale, language,
// size): then it is drawn before the next frame. Zooming never changes what is exported. New data of the same chart
// keep zoom and hidden series. Needs a QApplication; GUI thread only, but for paint, which the thread that renders may
// call while the GUI thread waits.
#pragma once

#include "core/report/ChartSpec.h"
#include "core/report/TextSource.h"
#include "ui/charts/ChartReading.h"
#include "ui/charts/ChartTableModel.h"
#include "ui/theme/Roles.h"

#include <QMargins>
#include <QPicture>
#include <QQuickPaintedItem>
#include <QTimer>
#include <QUrl>

#include <memory>

class QCustomPlot;

namespace berth::charts {

// Names for QML: a specification and the words go from a view model to the chart as they are.
struct ChartSpecType
{
    Q_GADGET
    QML_FOREIGN(berth::report::ChartSpec)
    QML_VALUE_TYPE(chartSpec)
};
struct TextSourceType
{
    Q_GADGET
    QML_FOREIGN(berth::report::TextSourcePointer)
    QML_VALUE_TYPE(textSource)
};

class PlotItem : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(berth::report::ChartSpec spec READ spec WRITE setSpec NOTIFY specChanged FINAL)
    Q_PROPERTY(berth::report::TextSourcePointer texts READ texts WRITE setTexts NOTIFY textsChanged FINAL)
    Q_PROPERTY(berth::theme::Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(double scaling READ scaling WRITE setScaling NOTIFY scalingChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    // Above the chart where it leaves the window: title, and what it is about. Nothing of it is drawn on screen.
    Q_PROPERTY(QStringList heading READ heading WRITE setHeading NOTIFY headingChanged FINAL)
    // What the chart says, for those who do not see it.
    Q_PROPERTY(QString description READ description NOTIFY specChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY specChanged FINAL)
    // The value under the pointer or the keyboard: its title, its lines (label and value in turn) and its place.
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString readingTitle READ readingTitle NOTIFY readingChanged FINAL)
    Q_PROPERTY(QList<QString> readingLines READ readingLines NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY readingChanged FINAL)
    Q_PROPERTY(QPointF readingPlace READ readingPlace NOTIFY readingChanged FINAL)
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY zoomedChanged FINAL)
    Q_PROPERTY(QAbstractItemModel* table READ table CONSTANT FINAL)
    QML_ELEMENT

public:
    explicit PlotItem(QQuickItem* parent = nullptr);
    ~PlotItem() override;

    [[nodiscard]] report::ChartSpec spec() const { return m_spec; }
    void setSpec(const report::ChartSpec& spec);
    [[nodiscard]] report::TextSourcePointer texts() const { return m_texts; }
    void setTexts(const report::TextSourcePointer& texts);
    [[nodiscard]] theme::Scheme scheme() const { return m_scheme; }
    void setScheme(theme::Scheme scheme);
    [[nodiscard]] double scaling() const { return m_scaling; }
    void setScaling(double scaling);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QStringList heading() const { return m_heading; }
    void setHeading(const QStringList& heading);
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool isReading() const { return m_present.has_value(); }
    [[nodiscard]] QString readingTitle() const { return m_reading.title; }
    [[nodiscard]] QList<QString> readingLines() const;
    [[nodiscard]] QString spoken() const { return m_reading.spoken(); }
    [[nodiscard]] QPointF readingPlace() const;
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    [[nodiscard]] QAbstractItemModel* table() { return &m_table; }

    Q_INVOKABLE void resetZoom();
    Q_INVOKABLE void zoom(double factor); // below 1: closer; around the middle
    Q_INVOKABLE void toggleSeries(int index);
    Q_INVOKABLE QString tableText() const { return m_table.tabSeparated(); }
    // False if the file could not be written or its ending is none of .png, .svg, .pdf and .csv.
    Q_INVOKABLE bool save(const QUrl& file) const;
    Q_INVOKABLE void copyPicture() const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void specChanged();
    void textsChanged();
    void schemeChanged();
    void scalingChanged();
    void languageChanged();
    void headingChanged();
    void readingChanged();
    void zoomedChanged();
    void tableRequested();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] ChartStyle style() const;
    [[nodiscard]] bool canZoom() const { return m_spec.kind == report::ChartKind::Lines; }
    void rebuild();
    void rebuildAtOnce();
    void keepWhatIsAlike(const report::ChartSpec& before);
    void redraw();
    void drawWhenSeen();
    void ensureBuilt();
    void ensureDrawn();
    void read(const std::optional<ChartHit>& hit);
    void paintCrosshair(QPainter& painter) const;
    void readAfter(Step way);
    QPointF bringIntoView(QPointF place);
    void zoomAround(QPointF place, double asked);
    void setZoomed(bool zoomed);

    report::ChartSpec m_spec;
    report::TextSourcePointer m_texts;
    theme::Scheme m_scheme = theme::Scheme::Light;
    double m_scaling = 1;
    QString m_language = QStringLiteral("en");
    QStringList m_heading;
    report::TextSourcePointer m_drawnTexts; // that the plot still refers to
    std::unique_ptr<QCustomPlot> m_plot;
    ChartTableModel m_table;
    ChartHits m_hits;
    std::optional<ChartHit> m_present;
    Reading m_reading;
    std::set<std::size_t> m_hidden;
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_pointer; // on the screen, where it was heard of last
    bool m_readByKeys = false;
    bool m_dragged = false;
    bool m_zoomed = false;
    double m_shown = 1; // of what the whole chart spans on each axis
    QPicture m_picture; // what was drawn last
    QMargins m_frame; // around the axes, as built
    QTimer m_drawing;
    bool m_built = false;
    bool m_drawn = false;
    bool m_urgent = false; // what was drawn last must not be seen again, because all around it looks otherwise
};

} // namespace berth::charts
