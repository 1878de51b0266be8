#include "core/performance/Deployment.h"

#include "core/memory/GgufMix.h"
#include "core/performance/DeviceClass.h"
#include "core/spec/CacheShape.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {

EfficiencyScope servingScope(std::string engine, const spec::AcceleratorSpec& accelerator)
{
    return {std::move(engine), deviceGeneration(accelerator), deviceClass(accelerator)};
}

namespace {

int nodesOf(const Placing& placing, double devices)
{
    return std::max(1, static_cast<int>(std::ceil(devices / placing.devicesPerNode)));
}

// Between that many neighbouring devices.
LinkRates linkOf(const spec::AcceleratorSpec& accelerator, const Placing& placing, double devices)
{
    return makeLinkRates(
        accelerator,
        {.ranks = static_cast<int>(devices), .nodes = nodesOf(placing, devices), .network = placing.network});
}

} // namespace

void place(ServingInputs& inputs, const spec::AcceleratorSpec& accelerator, const Placing& placing)
{
    inputs.layout = placing.layout;
    inputs.link = linkOf(accelerator, placing, placing.layout.ranks);
    const double devices = placing.layout.ranks * placing.layout.stages;
    inputs.stageLink = linkOf(accelerator, placing, devices);
    inputs.stagesOverNodes = placing.layout.stages > 1 && nodesOf(placing, devices) > 1;
}

void placePrompts(ServingInputs& inputs, const spec::AcceleratorSpec& accelerator, const Placing& placing, int devices)
{
    ServingInputs reading;
    place(reading, accelerator, placing);
    inputs.promptPool =
        PromptPool{reading.layout, reading.link, reading.stageLink, linkOf(accelerator, placing, devices).perDirection};
}

SpeedTable tableOfFile(const SpeedTable& table, double fileBytes)
{
    return scaledToFile(table, fileBytes > 0 ? fileBytes : table.loadedBytes - table.visionBytes);
}

void setFileFormat(LocalInputs& inputs, const PrecisionId& precision)
{
    const auto type = memory::ggufFileTypeOf(precision.text);
    inputs.blocks = type ? blockKind(memory::baseType(*type)) : BlockKind::Simple;
    inputs.fp4 = type == memory::GgufFileType::Mxfp4;
    inputs.sixteenBit = type == memory::GgufFileType::F16 || type == memory::GgufFileType::Bf16;
}

HostRates makeHostRates(double bandwidth, double cores, double sockets, std::string_view engine)
{
    const bool copies = engine.find("transformers") != std::string_view::npos;
    return {bandwidth, cores, sockets, copies || engine.starts_with("ik_"), copies};
}

double cachedBytes(const SpeedTable& model, double bytesPerValue, double tokens)
{
    constexpr double kIndexBytes = 1; // index keys are kept in FP8 (DeepSeek-V3.2 report)
    const double values = model.cacheValues * tokens + model.windowValues * std::min(tokens, model.windowTokens);
    return bytesPerValue * values + kIndexBytes * model.indexValues * tokens
        + spec::kStateBytesPerValue * model.stateValues;
}

} // namespace berth::performance
