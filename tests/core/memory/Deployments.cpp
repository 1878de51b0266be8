#include "tests/core/memory/Deployments.h"

#include <stdexcept>

#include "tests/support/ShippedFacts.h"

namespace berth::test {

namespace {

template <class T>
const T& known(const T* entry, const std::string& id)
{
    if (entry == nullptr) {
        throw std::runtime_error("not in the catalogue: " + id);
    }
    return *entry;
}

} // namespace

const catalog::Catalog& shippedFacts()
{
    return testing::shippedCatalog();
}

Prepared::Prepared(const Deployment& d)
{
    const catalog::Catalog& facts = shippedFacts();
    inputs.model = &known(catalog::byId(facts, ModelId(d.model)), d.model);
    inputs.accelerator = &known(catalog::byId(facts, AcceleratorId(d.accelerator)), d.accelerator);
    inputs.profile = &known(spec::findMemoryProfile(facts.profiles, EngineId(d.engine), d.version), d.engine);
    const spec::PrecisionSpec& precision = known(catalog::byId(facts, PrecisionId(d.precision)), d.precision);
    const spec::EngineSpec& engine = known(catalog::byId(facts, EngineId(d.engine)), d.engine);
    inputs.path = spec::chooseComputePath(precision, *inputs.accelerator, engine);
    tables = memory::makeMemoryTables(*inputs.model, precision, *inputs.profile, inputs.path, d.drafted > 0).value();
    inputs.tables = &tables;
    inputs.layout = d.layout;
    inputs.context = d.context;
    inputs.concurrency = d.concurrency;
    inputs.kvFormats = d.kv;
    inputs.drafted = d.drafted;
    inputs.limits = memory::defaultLimits(*inputs.profile, *inputs.accelerator, inputs.model->vision, d.context);
    if (d.utilization > 0) {
        inputs.limits.utilization = d.utilization;
    }
}

memory::MemoryEstimate Prepared::estimate() const
{
    NullTrace silent;
    return memory::estimateMemory(inputs, silent);
}

} // namespace berth::test
