// The real window on what ships, offscreen.
#pragma once

#include "app/facts/ShippedFacts.h"
#include "ui/shell/MakeWindow.h"

#include <memory>

namespace berth::testing {

// With the shipped catalogue, whatever else is set up. Nothing where it cannot be read or the window not be made.
[[nodiscard]] inline std::unique_ptr<shell::MainWindow> makeShippedWindow(shell::WindowSetup setup = {.still = true})
{
    auto catalog = app::openShippedCatalog();
    if (!catalog) {
        return nullptr;
    }
    setup.fitsScreen = false;
    setup.catalog = std::make_unique<const catalog::Catalog>(*std::move(catalog));
    auto main = std::make_unique<shell::MainWindow>(std::move(setup));
    return main->window() != nullptr ? std::move(main) : nullptr;
}

// Nothing is being looked for on the first page.
[[nodiscard]] inline bool isAnswered(shell::MainWindow& main)
{
    const viewmodels::SizeViewModel& page = *main.session().size();
    return page.answer() != nullptr && !page.isBusy() && !page.isLookingNear();
}

} // namespace berth::testing
