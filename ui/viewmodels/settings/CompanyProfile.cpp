#include "ui/viewmodels/settings/CompanyProfile.h"

#include "ui/viewmodels/settings/LogoFile.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

constexpr QSize kPictureRoom(480, 160); // twice what the page shows of it, for dense screens

class LogoWords
{
    Q_DECLARE_TR_FUNCTIONS(LogoWords)

public:
    static QString problem(LogoProblem problem);
};

QString LogoWords::problem(LogoProblem problem)
{
    switch (problem) {
    case LogoProblem::NotReadable:
        return tr("The file cannot be read.");
    case LogoProblem::TooLarge:
        return tr("The file is larger than 1 MB. Save it smaller, or as SVG.");
    case LogoProblem::UnknownKind:
        return tr("The file is neither PNG nor SVG. Save it as one of these.");
    case LogoProblem::Damaged:
        return tr("The file is damaged: it cannot be read as a picture.");
    case LogoProblem::TooManyPixels:
        return tr("The picture is wider or higher than %1 pixels. Save it smaller.").arg(kMostLogoSide);
    case LogoProblem::Unsafe:
        return tr("The SVG holds more than a drawing: text, pictures, links, scripts or dashes. Save it as plain SVG "
                  "with text as paths.");
    }
    return {};
}

// What cannot be seen has no business in a line of text.
QString cleaned(const QString& text, int longest)
{
    QString clean;
    for (const QChar letter : text.left(longest)) {
        if (letter == u'\n' || letter.isPrint() || letter.isSurrogate()) {
            clean += letter;
        }
    }
    return clean;
}

} // namespace

CompanyProfile::CompanyProfile(Keeper& keeper, QObject* parent) : QObject(parent), m_keeper(keeper)
{
    read();
}

void CompanyProfile::read()
{
    const workspace::Workspace* workspace = m_keeper.workspace();
    const auto kept = workspace != nullptr ? workspace->settings() : workspace::Fields();
    m_company = kept ? workspace::companyOf(*kept) : workspace::Company();
    m_logoError.clear();
    show();
}

void CompanyProfile::restore(const workspace::Company& company)
{
    if (company != m_company) {
        m_company = company;
        m_logoError.clear();
        tell();
        show();
    }
}

void CompanyProfile::show()
{
    m_picture = logoPicture(m_company.logo, kPictureRoom);
    Q_EMIT changed();
}

void CompanyProfile::take(std::string& into, const QString& text, int longest)
{
    std::string clean = cleaned(text, longest).toStdString();
    if (clean != into) {
        into = std::move(clean);
        tell();
        Q_EMIT changed();
    }
}

void CompanyProfile::takeLogo(const QString& path)
{
    auto logo = readLogo(path);
    m_logoError = logo ? QString() : LogoWords::problem(logo.error());
    if (logo) {
        m_company.logo = *std::move(logo);
        tell();
    }
    show();
}

void CompanyProfile::removeLogo()
{
    m_logoError.clear();
    m_company.logo = {};
    tell();
    show();
}

void CompanyProfile::tell()
{
    m_keeper.put(QStringLiteral("company"),
                 [fields = companyFields(m_company)](workspace::Workspace& kept) { return kept.putSettings(fields); });
}

} // namespace berth::viewmodels
