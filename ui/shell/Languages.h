// The languages that the program has words for, and their exchange while it runs. Translations are built into the
// program (translations/berth_<language>.ts); English has one for its plurals.
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace berth::shell {

// "en" first, then every language with a translation in the program.
[[nodiscard]] QStringList languages();

// Installs the words of a language in the application; those of the one before are removed. GUI thread only.
class Languages
{
public:
    void use(const QString& language);

private:
    void add(const QString& file);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace berth::shell
