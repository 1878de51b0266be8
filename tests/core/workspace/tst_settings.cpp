// What the user sets about costs and about the company: kept as texts, read back as it was, and turned into requests.
#include <QTest>

#include "core/workspace/Base64.h"
#include "core/workspace/Company.h"
#include "core/workspace/CostSettings.h"

using namespace berth;
using namespace berth::workspace;

namespace {

Currency currency(const char* code)
{
    return findCurrency(code).value();
}

UnitPrice price(double amount, const char* code)
{
    return {{std::llround(amount * 1e6)}, currency(code)};
}

CostSettings everythingSet()
{
    CostSettings settings;
    settings.currency = "EUR";
    settings.rates = {{currency("EUR"), currency("USD"), {1'080'000}, "2026-11-20", "a bank"}};
    settings.numbers = {{CostItem::Pue, 1.3},       {CostItem::Utilisation, 0.4}, {CostItem::Years, 4},
                        {CostItem::Residual, 0.1},  {CostItem::Discount, 0.05},   {CostItem::Support, 0.06},
                        {CostItem::StaffCount, 0.5}};
    settings.amounts = {{CostItem::Tariff, {price(0.25, "EUR"), price(0.12, "USD")}},
                        {CostItem::Colocation, {price(150, "EUR")}},
                        {CostItem::Space, {price(800, "EUR")}},
                        {CostItem::StaffPay, {price(90'000, "EUR")}},
                        {CostItem::Software, {price(4'500, "USD")}},
                        {CostItem::Installation, {price(2'000, "EUR")}},
                        {CostItem::Licences, {price(500, "USD")}}};
    settings.premises = Premises::Colocated;
    settings.energyIncluded = true;
    return settings;
}

// Four loose accelerators that draw at most 2 kW together.
cost::CostSubject subject()
{
    cost::CostSubject subject;
    subject.machine.accelerator = AcceleratorId("x");
    subject.machine.acceleratorCount = 4;
    subject.active = Watts(2000);
    return subject;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsComeBackAsTheyWere();
    void whatIsTakenBackIsWrittenAsEmpty();
    void damagedCostsArePassedOver();
    void separatorsInASourceDoNoHarm();
    void costsBecomeARequest();
    void whatIsThereAlreadyIsNotInstalled();
    void amountsAreConvertedByTheUsersRates();
    void companiesComeBackAsTheyWere();
    void base64IsThatOfTheStandard_data();
    void base64IsThatOfTheStandard();
    void wrongBase64IsRefused();
};

void TestSettings::costsComeBackAsTheyWere()
{
    const Fields fields = costFields(everythingSet());
    QCOMPARE(costFields(costSettingsOf(fields)), fields);
    QCOMPARE(costSettingsOf(fields).rates.front().source, std::string("a bank"));
    QCOMPARE(costSettingsOf(fields).amounts.at(CostItem::Tariff).size(), std::size_t{2});
}

void TestSettings::whatIsTakenBackIsWrittenAsEmpty()
{
    const Fields set = costFields(everythingSet());
    const Fields unset = costFields({});
    QCOMPARE(unset.size(), set.size());
    for (std::size_t at = 0; at < set.size(); ++at) {
        QCOMPARE(unset[at].first, set[at].first);
        QVERIFY(unset[at].second.empty());
        QVERIFY(!set[at].second.empty());
    }
}

void TestSettings::damagedCostsArePassedOver()
{
    const CostSettings settings = costSettingsOf({{"cost.currency", "DOUBLOONS"},
                                                  {"cost.rates", "EUR:USD=x\t2026\n\nEUR:USD=1.1\t2026-11-20\tbank"},
                                                  {"cost.pue", "-1"},
                                                  {"cost.years", "nan"},
                                                  {"cost.tariff", "0.2 EUR\nxyz\n0.3\n-1 USD"},
                                                  {"cost.unheard-of", "1"},
                                                  {"cost.premises", "a yacht"}});
    QVERIFY(settings.currency.empty());
    QCOMPARE(settings.rates.size(), std::size_t{1});
    QVERIFY(settings.numbers.empty());
    QCOMPARE(settings.amounts.at(CostItem::Tariff), std::vector<UnitPrice>{price(0.2, "EUR")});
    QCOMPARE(settings.premises, Premises::NotCounted);
}

void TestSettings::separatorsInASourceDoNoHarm()
{
    CostSettings settings;
    settings.rates = {{currency("JPY"), currency("KWD"), {2'000}, "2026-11-20", "one\ttwo\nEUR:USD=9"}};
    const CostSettings again = costSettingsOf(costFields(settings));
    QCOMPARE(again.rates.size(), std::size_t{1});
    QCOMPARE(again.rates.front().source, std::string("onetwoEUR:USD=9"));
}

void TestSettings::costsBecomeARequest()
{
    const cost::CostRequest request = costRequest(everythingSet(), currency("EUR"), "2026-11-22", subject());
    QCOMPARE(request.pue, std::optional(1.3));
    QCOMPARE(request.years, std::optional(4));
    QCOMPARE(request.supportShare, std::optional(Millionths{60'000}));
    QCOMPARE(request.tariff, std::optional(price(0.25, "EUR")));
    QCOMPARE(request.staffYearly, std::optional(Money{4'500'000, currency("EUR")})); // half of 90,000.00
    // 4 x 4,500 USD at 1.08 dollars a euro: 16,666.67 EUR, rounded from 4,166.666667 each.
    QCOMPARE(request.softwareYearly, std::optional(Money{1'666'667, currency("EUR")}));
    QCOMPARE(request.installation, std::optional(Money{200'000, currency("EUR")})); // of one machine
    QCOMPARE(request.licences, std::optional(Money{185'185, currency("EUR")})); // 4 x 500 USD
    QVERIFY(request.colocation.has_value());
    QCOMPARE(request.colocation->kilowatts, 2.0);
    QVERIFY(request.colocation->includesEnergy);
    QVERIFY(!request.spaceMonthly); // never both
}

void TestSettings::whatIsThereAlreadyIsNotInstalled()
{
    cost::CostSubject there = subject();
    there.owned = true;
    const cost::CostRequest request = costRequest(everythingSet(), currency("EUR"), "2026-11-22", there);
    QVERIFY(!request.installation && !request.stated.installation);
    QVERIFY(request.licences);
}

void TestSettings::amountsAreConvertedByTheUsersRates()
{
    CostSettings settings;
    settings.amounts = {{CostItem::Tariff, {price(0.25, "EUR")}}};
    QVERIFY(!ownAmount(settings, CostItem::Tariff, currency("JPY")));
    settings.rates = {{currency("EUR"), currency("JPY"), {160'000'000}, "2026-11-20", ""}};
    QCOMPARE(ownAmount(settings, CostItem::Tariff, currency("JPY")), std::optional(price(40, "JPY")));
    QVERIFY(!ownAmount(settings, CostItem::Space, currency("JPY")));
}

void TestSettings::companiesComeBackAsTheyWere()
{
    Company company;
    company.name = "<img src=\"file:///etc/passwd\"> & \xE2\x80\xAE";
    company.address = "1 Road\nTown";
    company.logo = {Logo::Kind::Png, std::string("\x89PNG\0\xFF", 6)};
    QCOMPARE(companyOf(companyFields(company)), company);
    QCOMPARE(companyOf(companyFields({})), Company());
    QCOMPARE(companyOf({{"company.logo-kind", "exe"}, {"company.logo", "AAAA"}}).logo, Logo());
    QCOMPARE(companyOf({{"company.logo-kind", "png"}, {"company.logo", "A"}}).logo, Logo());
}

void TestSettings::base64IsThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648, section 10.
    QTest::newRow("0") << QByteArray("") << QByteArray("");
    QTest::newRow("1") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("6") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
}

void TestSettings::base64IsThatOfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(base64(bytes.toStdString()), text.toStdString());
    QCOMPARE(fromBase64(text.toStdString()), std::optional(bytes.toStdString()));
}

void TestSettings::wrongBase64IsRefused()
{
    for (const char* wrong : {"A", "AA", "AAA", "A===", "====", "AA*A", "AA=A"}) {
        QVERIFY2(!fromBase64(wrong), wrong);
    }
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
