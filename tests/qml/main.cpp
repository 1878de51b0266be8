// Runs Qt Quick tests with the modules, fonts and import path of the program.
#include <QQmlEngine>
#include <QtQuickTest>

#include "ui/theme/PrepareQml.h"

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    // Called by Qt Quick Test by this name.
    void qmlEngineAvailable(QQmlEngine* engine) { berth::theme::prepareQml(*engine); }
};

QUICK_TEST_MAIN_WITH_SETUP(berth_controls, Setup)

#include "main.moc"
