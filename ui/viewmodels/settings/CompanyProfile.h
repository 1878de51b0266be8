// Who writes the reports: the company's data and its mark. Every edit is kept a moment later. GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/workspace/Company.h"
#include "ui/viewmodels/work/Keeper.h"

#include <QImage>
#include <QUrl>

namespace berth::viewmodels {

class CompanyProfile : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString contact READ contact WRITE setContact NOTIFY changed FINAL)
    Q_PROPERTY(QString registration READ registration WRITE setRegistration NOTIFY changed FINAL)
    Q_PROPERTY(QString footer READ footer WRITE setFooter NOTIFY changed FINAL)
    Q_PROPERTY(QImage logo READ logo NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLogo READ hasLogo NOTIFY changed FINAL)
    Q_PROPERTY(QString logoError READ logoError NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the company.")

public:
    static constexpr int kLongestLine = 200;
    static constexpr int kLongestAddress = 600;

    CompanyProfile(Keeper& keeper, QObject* parent); // which must outlive it

    [[nodiscard]] QString name() const { return QString::fromStdString(m_company.name); }
    [[nodiscard]] QString address() const { return QString::fromStdString(m_company.address); }
    [[nodiscard]] QString contact() const { return QString::fromStdString(m_company.contact); }
    [[nodiscard]] QString registration() const { return QString::fromStdString(m_company.registration); }
    [[nodiscard]] QString footer() const { return QString::fromStdString(m_company.footer); }
    [[nodiscard]] QImage logo() const { return m_picture; }
    [[nodiscard]] bool hasLogo() const { return m_company.logo.kind != workspace::Logo::Kind::None; }
    [[nodiscard]] QString logoError() const { return m_logoError; } // why the last file was refused
    [[nodiscard]] const workspace::Company& company() const { return m_company; }

    void setName(const QString& name) { take(m_company.name, name, kLongestLine); }
    void setAddress(const QString& address) { take(m_company.address, address, kLongestAddress); }
    void setContact(const QString& contact) { take(m_company.contact, contact, kLongestLine); }
    void setRegistration(const QString& registration) { take(m_company.registration, registration, kLongestLine); }
    void setFooter(const QString& footer) { take(m_company.footer, footer, kLongestLine); }
    void read(); // anew, as after restoring a backup
    void restore(const workspace::Company& company); // as an earlier edit left it

public Q_SLOTS:
    void takeLogo(const QString& path); // copied into the workspace; the file is not needed afterwards
    void removeLogo();

Q_SIGNALS:
    void changed();

private:
    void take(std::string& into, const QString& text, int longest);
    void show();
    void tell();

    Keeper& m_keeper;
    workspace::Company m_company;
    QImage m_picture;
    QString m_logoError;
};

} // namespace berth::viewmodels
