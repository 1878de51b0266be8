#include "ui/viewmodels/Requirement.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Options.h"

#include <array>
#include <utility>

namespace berth::viewmodels {

namespace {

// The example of the first start.
constexpr auto kFirstModel = "deepseek-ai/DeepSeek-R1";
constexpr auto kFirstSystem = "dgx-h200";
constexpr auto kFirstAccelerator = "h200-141gb-sxm";
constexpr double kFirstCount = 8;
constexpr double kFirstUsers = 64;

} // namespace

Requirement::Requirement(const catalog::Catalog& catalog, const Formatter& format, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_format(format)
{
    offerOptions(format);
    reset();
    for (Input* input : findChildren<Input*>()) {
        connect(input, &Input::edited, this, &Requirement::changed);
    }
    // Before `changed` is told: a precision that the new model does not come in must not be asked for.
    connect(m_model.model(), &ChoiceInput::currentChanged, this, &Requirement::offerPrecisions);
}

sizing::SizingRequest Requirement::request() const
{
    sizing::SizingRequest request;
    m_model.fill(request);
    m_hardware.fill(request);
    m_load.fill(request);
    m_engine.fill(request);
    return request;
}

void Requirement::setFormat(const Formatter& format)
{
    m_format = format;
    offerOptions(format);
}

void Requirement::offerOptions(const Formatter& format)
{
    m_model.model()->offer(modelOptions(m_catalog, format));
    offerPrecisions();
    m_model.kvCache()->offer(kvCacheOptions());
    m_model.engine()->offer(engineOptions(m_catalog));
    m_hardware.system()->offer(systemOptions(m_catalog, format));
    m_hardware.accelerator()->offer(acceleratorOptions(m_catalog));
}

void Requirement::offerPrecisions()
{
    if (const auto* model = catalog::byId(m_catalog, ModelId(m_model.model()->currentId().toStdString()))) {
        m_model.precision()->offer(precisionOptions(m_catalog, *model));
    }
}

Input* Requirement::fieldOf(std::string_view name)
{
    const std::array<std::pair<std::string_view, Input*>, 18> fields{{
        {"model", m_model.model()},
        {"precision", m_model.precision()},
        {"kv-precision", m_model.kvCache()},
        {"engine", m_model.engine()},
        {"system", m_hardware.system()},
        {"accelerator", m_hardware.accelerator()},
        {"count", m_hardware.count()},
        {"nodes", m_hardware.nodes()},
        {"concurrency", m_load.concurrency()},
        {"context", m_load.context()},
        {"input", m_load.input()},
        {"output", m_load.output()},
        {"tp", m_engine.tensor()},
        {"pp", m_engine.pipeline()},
        {"ep", m_engine.expert()},
        {"dp", m_engine.data()},
        {"memory-utilization", m_engine.utilization()},
        {"max-batched-tokens", m_engine.batchedTokens()},
    }};
    for (const auto& [known, input] : fields) {
        if (known == name) {
            return input;
        }
    }
    return nullptr;
}

void Requirement::showError(const Error* error)
{
    Input* field = error != nullptr ? fieldOf(error->where) : nullptr;
    const QString words = error != nullptr ? sentence(*error, m_format) : QString();
    for (Input* input : findChildren<Input*>()) {
        input->setError(input == field ? words : QString());
    }
    const QString general = field == nullptr ? words : QString();
    if (general != m_error) {
        m_error = general;
        Q_EMIT errorChanged();
    }
}

void Requirement::reset()
{
    m_model.model()->set(QLatin1String(kFirstModel));
    offerPrecisions();
    for (ChoiceInput* choice : {m_model.precision(), m_model.kvCache(), m_model.engine()}) {
        choice->setFirst();
    }
    m_hardware.set(Machine::System);
    m_hardware.system()->set(QLatin1String(kFirstSystem));
    m_hardware.accelerator()->set(QLatin1String(kFirstAccelerator));
    m_hardware.count()->set(kFirstCount);
    m_hardware.nodes()->set(1);
    m_load.concurrency()->set(kFirstUsers);
    m_load.context()->set(sizing::kDefaultContext);
    for (NumberInput* input : {m_load.input(), m_load.output(), m_engine.tensor(), m_engine.pipeline(),
                               m_engine.expert(), m_engine.data(), m_engine.utilization(), m_engine.batchedTokens()}) {
        input->set(qQNaN());
    }
    Q_EMIT changed();
}

} // namespace berth::viewmodels
