#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QDir>

namespace berth::shell {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("berth_");
const QString kSuffix = QStringLiteral(".qm");

} // namespace

QStringList languages()
{
    QStringList all{QStringLiteral("en")};
    for (const QString& file : QDir(kFolder).entryList({kPrefix + u'*' + kSuffix}, QDir::Files, QDir::Name)) {
        all << file.mid(kPrefix.size()).chopped(kSuffix.size());
    }
    return all;
}

void Languages::use(const QString& language)
{
    if (m_translator) {
        QCoreApplication::removeTranslator(m_translator.get());
        m_translator.reset();
    }
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(kFolder + u'/' + kPrefix + language + kSuffix)) {
        QCoreApplication::installTranslator(translator.get());
        m_translator = std::move(translator);
    }
}

} // namespace berth::shell
