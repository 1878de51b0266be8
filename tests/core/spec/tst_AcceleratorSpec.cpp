// Memory that tools report for a device.
#include <QtTest>

#include <cmath>

#include "core/spec/AcceleratorSpec.h"

using namespace berth;
using namespace berth::spec;

class TestAcceleratorSpec : public QObject
{
    Q_OBJECT

private slots:
    void publishedFigureWins()
    {
        AcceleratorSpec h100;
        h100.memoryGb = 80;
        h100.usableMemoryMib = 81559; // nvidia-smi
        const ReportedMemory memory = reportedMemory(h100);
        QVERIFY(memory.measured);
        QCOMPARE(memory.bytes.value, std::int64_t{81559} * 1024 * 1024);
    }

    // Products whose figure is known, computed by rule as if it were not.
    void ruleComesCloseToToolReadings_data()
    {
        QTest::addColumn<AcceleratorSpec>("device");
        QTest::addColumn<double>("mib");
        const auto row = [](const char* name, Vendor vendor, const char* architecture, double gb, const char* type,
                            bool unified, double mib) {
            AcceleratorSpec device;
            device.vendor = vendor;
            device.name = name;
            device.architecture = architecture;
            device.memoryGb = gb;
            device.memoryType = type;
            device.unifiedMemory = unified;
            QTest::newRow(name) << device << mib;
        };
        row("H200 141GB SXM, nvidia-smi", Vendor::Nvidia, "Hopper", 141, "HBM3e", false, 143771);
        row("B200 180GB SXM, nvidia-smi", Vendor::Nvidia, "Blackwell", 180, "HBM3e", false, 183359);
        row("A100 80GB, nvidia-smi", Vendor::Nvidia, "Ampere", 80, "HBM2e", false, 81920);
        row("B300, vLLM logs 267.69 GiB", Vendor::Nvidia, "Blackwell", 288, "HBM3e", false, 274115);
        row("MI355X, vLLM logs 287.98 GiB", Vendor::Amd, "CDNA4", 288, "HBM3e", false, 294892);
        row("A10, nvidia-smi", Vendor::Nvidia, "Ampere", 24, "GDDR6", false, 23028);
        row("GeForce RTX 4090, nvidia-smi", Vendor::Nvidia, "Ada", 24, "GDDR6X", false, 24564);
        row("RTX PRO 6000, nvidia-smi", Vendor::Nvidia, "Blackwell", 96, "GDDR7", false, 97887);
        row("Ryzen AI Max+ 395, GTT limit", Vendor::Amd, "RDNA3.5", 128, "LPDDR5X-8000 unified", true, 98304);
        row("Ascend 910B, npu-smi", Vendor::Huawei, "Da Vinci", 64, "HBM2e", false, 65536);
    }
    void ruleComesCloseToToolReadings()
    {
        QFETCH(AcceleratorSpec, device);
        QFETCH(double, mib);
        const ReportedMemory memory = reportedMemory(device);
        const double computed = toDouble(memory.bytes) / (1024 * 1024);
        QVERIFY(!memory.measured);
        QVERIFY2(std::abs(computed / mib - 1) < 0.005, qPrintable(QString::number(computed)));
    }

    void programsSeeWhatLogsSay()
    {
        AcceleratorSpec mi355x;
        mi355x.programMemoryMib = 294892;
        QVERIFY(programMemory(mi355x).measured);
        QCOMPARE(programMemory(mi355x).bytes.value, std::int64_t{294892} * 1024 * 1024);
    }

    // Devices whose log line is known, computed from the tools' figure as if it were not.
    void driverKeepsItsPart_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<qint64>("toolMib");
        QTest::addColumn<double>("gib");
        const auto row = [](const char* name, Vendor vendor, qint64 toolMib, double gib) {
            QTest::newRow(name) << static_cast<int>(vendor) << toolMib << gib;
        };
        row("H100, vLLM log (llm-d benchmark)", Vendor::Nvidia, 81559, 79.18);
        row("RTX 3090, vLLM log (issue 10517)", Vendor::Nvidia, 24576, 23.58);
        row("RTX 5090, vLLM log", Vendor::Nvidia, 32607, 31.36);
        row("48 GB card with check bits, vLLM log", Vendor::Nvidia, 46068, 44.52);
        row("H200, vLLM log", Vendor::Nvidia, 143771, 139.7);
        row("MI355X, vLLM log", Vendor::Amd, 294892, 287.98);
    }
    void driverKeepsItsPart()
    {
        QFETCH(int, vendor);
        QFETCH(qint64, toolMib);
        QFETCH(double, gib);
        AcceleratorSpec device;
        device.vendor = static_cast<Vendor>(vendor);
        device.usableMemoryMib = toolMib;
        const double computed = toGib(programMemory(device).bytes);
        QVERIFY2(std::abs(computed - gib) < 0.15, qPrintable(QString::number(computed)));
    }
};

QTEST_APPLESS_MAIN(TestAcceleratorSpec)
#include "tst_AcceleratorSpec.moc"
