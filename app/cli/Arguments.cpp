#include "app/cli/Arguments.h"

#include "core/catalog/Column.h"
#include "core/catalog/IdSearch.h"
#include "core/cost/ExchangeRates.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <vector>

namespace berth::cli {

namespace {

constexpr std::string_view kDigits = "0123456789";

std::vector<CLI::App*> commandsOf(CLI::App& app)
{
    return app.get_subcommands([](CLI::App*) { return true; });
}

bool isWhole(std::string_view text)
{
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        text.remove_prefix(1);
    }
    return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

// The same number without sign and zeros that CLI11 would misread; beyond 64 bits the nearest number they hold, which
// no range allows.
std::string plainWhole(const std::string& text)
{
    const bool negative = text.front() == '-';
    const std::size_t first = text.find_first_not_of("+-0");
    const std::string digits = first == std::string::npos ? "0" : text.substr(first);
    constexpr std::size_t kSafeDigits = std::numeric_limits<std::int64_t>::digits10;
    const std::string held = digits.size() <= kSafeDigits ? digits : std::to_string(INT64_MAX);
    return negative && held != "0" ? "-" + held : held;
}

bool isNumber(const std::string& text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    return stop == end && (problem == std::errc() || problem == std::errc::result_out_of_range);
}

void checkOption(CLI::Option& option, TypedNumbers& typed)
{
    const std::string name = option.get_single_name();
    const std::string& type = option.get_type_name();
    if (type == "INT" || type == "UINT") {
        option.transform([&typed, name](const std::string& text) {
            typed[name] = text;
            if (!isWhole(text)) {
                throw CLI::ValidationError(fmt::format("must be a whole number such as 8192, not \"{}\".", text));
            }
            return plainWhole(text);
        });
    } else if (type == "FLOAT") {
        option.check([&typed, name](const std::string& text) {
            typed[name] = text;
            if (!isNumber(text)) {
                throw CLI::ValidationError(fmt::format("must be a number such as 0.9, not \"{}\".", text));
            }
            return std::string();
        });
    }
}

// The command that was reached before something went wrong.
CLI::App& deepest(CLI::App& program)
{
    CLI::App* app = &program;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().back();
    }
    return *app;
}

std::string pathOf(const CLI::App& app)
{
    return app.get_parent() == nullptr ? app.get_name() : pathOf(*app.get_parent()) + " " + app.get_name();
}

std::string help(const CLI::App& app)
{
    return fmt::format("\"{} --help\" shows what is allowed.", pathOf(app));
}

std::string commandSentence(CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::App* command : commandsOf(app)) {
        names.push_back(command->get_name());
    }
    const std::vector<std::string> typed = app.remaining();
    const std::string allowed = fmt::format("{}", fmt::join(names, ", "));
    return typed.empty()
        ? fmt::format("After \"{}\" a command is missing: {}{}.", pathOf(app), names.size() > 1 ? "one of " : "",
                      allowed)
        : fmt::format("\"{}\" is no command of \"{}\"; there are {}.", typed.front(), pathOf(app), allowed);
}

// The option whose name is spelt most like what was typed; empty if none is near.
std::string nearestOption(CLI::App& app, const std::string& typed)
{
    constexpr std::size_t kNear = 3;
    std::string nearest;
    std::size_t least = kNear;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            const std::size_t distance = catalog::editDistance(typed, "--" + name);
            if (distance < least) {
                least = distance;
                nearest = "--" + name;
            }
        }
    }
    return nearest;
}

std::string extraSentence(CLI::App& app)
{
    const std::vector<std::string> extras = app.remaining();
    const auto option = std::find_if(extras.begin(), extras.end(),
                                     [](const std::string& text) { return text.size() > 1 && text.front() == '-'; });
    if (option == extras.end()) {
        return fmt::format("\"{}\" is one argument too many for \"{}\"; {}", extras.empty() ? "" : extras.front(),
                           pathOf(app), help(app));
    }
    const std::string nearest = nearestOption(app, option->substr(0, option->find('=')));
    return nearest.empty() ? fmt::format("\"{}\" has no option {}; {}", pathOf(app), *option, help(app))
                           : fmt::format("\"{}\" has no option {}; the nearest is {}.", pathOf(app), *option, nearest);
}

// "--kind: speed not in {memory,file-size}", or our own words after the name and a colon.
std::string choiceSentence(const std::string& what, const CLI::App& app)
{
    const std::size_t colon = what.find(": ");
    const std::size_t in = what.rfind(" not in {");
    constexpr std::size_t kColon = 2;
    if (colon == std::string::npos) {
        return what;
    }
    if (in == std::string::npos || in < colon) {
        return what.substr(0, colon) + " " + what.substr(colon + kColon);
    }
    constexpr std::size_t kIn = 9;
    std::string words = what.substr(in + kIn, what.size() - in - kIn - 1);
    for (std::size_t at = words.find(','); at != std::string::npos; at = words.find(',', at + 2)) {
        words.replace(at, 1, ", ");
    }
    const std::string name = what.substr(0, colon);
    return fmt::format("{} of \"{}\" must be one of {}, not \"{}\".", name, pathOf(app), words,
                       what.substr(colon + kColon, in - colon - kColon));
}

std::string firstWord(const std::string& text)
{
    return text.substr(0, text.find_first_of(" :"));
}

} // namespace

void checkNumbers(CLI::App& program, TypedNumbers& typed)
{
    for (CLI::Option* option : program.get_options()) {
        checkOption(*option, typed);
    }
    for (CLI::App* command : commandsOf(program)) {
        checkNumbers(*command, typed);
    }
}

namespace {

std::string noDate(const std::string& text)
{
    return fmt::format("must be a date such as 2026-11-18, not \"{}\".", text);
}

} // namespace

std::string wrongDate(const std::string& text)
{
    return catalog::isDate(text) ? std::string() : noDate(text);
}

std::string wrongDay(const std::string& text)
{
    constexpr std::size_t kDay = 10; // letters
    return text.size() == kDay ? wrongDate(text) : noDate(text);
}

std::string wrongRate(const std::string& text)
{
    constexpr auto kAnyDate = "2026"; // --rate-date has a check of its own
    return cost::parseExchangeRate(text, kAnyDate, {})
        ? std::string()
        : fmt::format("must be two currencies of ISO 4217 and what one of the first is worth, like EUR:USD=1.08, not "
                      "\"{}\".",
                      text);
}

std::string sentence(const CLI::ParseError& wrong, CLI::App& program)
{
    CLI::App& app = deepest(program);
    const std::string what = wrong.what();
    switch (static_cast<CLI::ExitCodes>(wrong.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
        return extraSentence(app);
    case CLI::ExitCodes::RequiredError:
        return what.starts_with("A subcommand") ? commandSentence(app)
                                                : fmt::format("{} is missing; {}", firstWord(what), help(app));
    case CLI::ExitCodes::ArgumentMismatch:
        return what.find("At Most") != std::string::npos
            ? fmt::format("{} is given more than once; keep one.", firstWord(what))
            : fmt::format("{} needs a value; {}", firstWord(what), help(app));
    case CLI::ExitCodes::ValidationError:
        return choiceSentence(what, app);
    default:
        return what + "; " + help(app);
    }
}

} // namespace berth::cli
