// What every command works with: the catalogue, prepared models, where to print, and how.
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Report.h"

#include "core/catalog/Catalog.h"
#include "core/sizing/Sizing.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <ostream>
#include <string>

namespace berth::cli {

struct Session
{
    Session(std::ostream& output, std::ostream& errors) : out(output), err(errors) { }

    std::ostream& out;
    std::ostream& err;
    bool json = false;
    char** arguments = nullptr; // of the process
    TypedNumbers typed;
    WriteReport writeReport = nullptr; // nothing: hand over to the twin

    // Opened on first use, so that help and completion need no catalogue.
    [[nodiscard]] Result<const catalog::Catalog*> catalog();

    sizing::PreparedModels prepared;

private:
    std::unique_ptr<catalog::Catalog> m_catalog;
};

// Prints the one-line sentence of an error and returns the exit code for bad input.
int fail(Session& session, const Error& error);

// A command adds its options to the program and leaves what to do when it is chosen.
using Action = std::function<int()>;
using AddCommand = void (*)(CLI::App& program, Session& session, Action& chosen);

void addCatalogCommand(CLI::App& program, Session& session, Action& chosen);
void addEstimateCommand(CLI::App& program, Session& session, Action& chosen);
void addGuidanceCommand(CLI::App& program, Session& session, Action& chosen);
void addValidateCommand(CLI::App& program, Session& session, Action& chosen);
void addCalibrateCommand(CLI::App& program, Session& session, Action& chosen);
void addSolveCommand(CLI::App& program, Session& session, Action& chosen);
void addRunsOnCommand(CLI::App& program, Session& session, Action& chosen);
void addCompareCommand(CLI::App& program, Session& session, Action& chosen);
void addAdviseCommand(CLI::App& program, Session& session, Action& chosen);
void addTrainCommand(CLI::App& program, Session& session, Action& chosen);
void addCompletionCommand(CLI::App& program, Session& session, Action& chosen);

} // namespace berth::cli
