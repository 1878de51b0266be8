#include "core/sizing/DeploymentPower.h"

namespace berth::sizing {

std::optional<spec::PowerDraw> powerOf(const Deployment& deployment)
{
    const auto one = deployment.system != nullptr ? spec::powerOf(*deployment.system, deployment.catalogued)
                                                  : spec::powerOf(deployment.accelerator(), deployment.products);
    return one ? std::optional(*one * deployment.allNodes()) : std::nullopt;
}

} // namespace berth::sizing
