// What the command palette found.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class PaletteRow
{
    Q_GADGET
    QML_VALUE_TYPE(paletteRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString heading MEMBER heading FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QStringList titleParts MEMBER titleParts FINAL)
    Q_PROPERTY(QStringList detailParts MEMBER detailParts FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(QString keys MEMBER keys FINAL)

public:
    QString id{}; // kind and id: "model:deepseek-ai/DeepSeek-R1"
    QString heading{}; // of the group that begins with this row; empty: the group goes on
    QString title{};
    QString detail{};
    QStringList titleParts{}; // title and detail cut where the words were found: those at odd places were
    QStringList detailParts{};
    QString iconName{};
    QString keys{};

    friend bool operator==(const PaletteRow&, const PaletteRow&) = default;
};

} // namespace berth::viewmodels
