#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

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
        const QString language = file.mid(kPrefix.size()).chopped(kSuffix.size());
        if (!all.contains(language)) { // English has a file for its plurals
            all << language;
        }
    }
    return all;
}

void Languages::use(const QString& language)
{
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    // Qt's own words, of its file dialog and buttons, as far as they are installed; ours are asked first.
    add(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + language + kSuffix);
    add(kFolder + u'/' + kPrefix + language + kSuffix);
}

void Languages::add(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace berth::shell
