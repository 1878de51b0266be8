// What is wrong with the arguments of a command, as one sentence that repeats what was typed and says what is allowed;
// and whole numbers read more strictly than CLI11 reads them, which takes "010" as eight, "0x10" as sixteen and cuts
// off what has too many digits.
#pragma once

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace berth::cli {

// What was typed after an option, by its name without hyphens; for messages about the value.
using TypedNumbers = std::map<std::string, std::string>;

// Lets every option of the program and of its commands that takes a number refuse anything else. `typed` must outlive
// the parsing.
void checkNumbers(CLI::App& program, TypedNumbers& typed);

// What is wrong with a value, as words behind the name of its option; empty: nothing.
[[nodiscard]] std::string wrongDate(const std::string& text); // 2026, 2026-11, 2026-11-18
[[nodiscard]] std::string wrongDay(const std::string& text); // 2026-11-18
[[nodiscard]] std::string wrongRate(const std::string& text); // EUR:USD=1.08

// For a failed parse of `program`.
[[nodiscard]] std::string sentence(const CLI::ParseError& wrong, CLI::App& program);

} // namespace berth::cli
