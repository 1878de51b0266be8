#include "ui/viewmodels/catalogue/OwnDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace berth::viewmodels {

namespace {

const QString kTable = QStringLiteral("table");
const QString kDecimalPoint = QStringLiteral("decimal_point");
const QString kFields = QStringLiteral("fields");

} // namespace

std::string storedDraft(const OwnDraft& draft)
{
    QJsonArray fields;
    for (const auto& [column, text] : draft.fields) {
        fields.append(QJsonArray{column, text});
    }
    const QJsonObject whole{{kTable, draft.table}, {kDecimalPoint, draft.decimalPoint}, {kFields, fields}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<OwnDraft> readDraft(const std::string& stored)
{
    const QJsonObject whole = QJsonDocument::fromJson(QByteArray::fromStdString(stored)).object();
    OwnDraft draft{whole.value(kTable).toString(), whole.value(kDecimalPoint).toString(), {}};
    const QJsonArray fields = whole.value(kFields).toArray();
    for (const QJsonValue& field : fields) {
        const QJsonArray pair = field.toArray();
        if (pair.size() == 2) {
            draft.fields.append({pair.at(0).toString(), pair.at(1).toString()});
        }
    }
    return draft.table.isEmpty() || draft.fields.isEmpty() ? std::nullopt : std::optional(draft);
}

} // namespace berth::viewmodels
