#include "app/cli/ExitCodes.h"
#include "app/cli/Session.h"

#include <fmt/format.h>

#include <memory>

namespace berth::cli {

namespace {

// "berth-cli catalog list" -> the words that may follow it. Walks the commands that exist, so nothing can be forgotten.
struct CommandWords
{
    std::string path;
    std::vector<std::string> words;
};

void collect(CLI::App& command, const std::string& path, std::vector<CommandWords>& all)
{
    CommandWords own{path, {}};
    for (CLI::App* sub : command.get_subcommands([](CLI::App*) { return true; })) {
        own.words.push_back(sub->get_name());
    }
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            own.words.push_back("--" + name);
        }
    }
    all.push_back(own);
    for (CLI::App* sub : command.get_subcommands([](CLI::App*) { return true; })) {
        collect(*sub, path + " " + sub->get_name(), all);
    }
}

std::string cases(CLI::App& program, std::string_view variable)
{
    std::vector<CommandWords> all;
    collect(program, "berth-cli", all);
    std::string text;
    for (const CommandWords& command : all) {
        text += fmt::format("        \"{}\") {}=\"{}\" ;;\n", command.path, variable, fmt::join(command.words, " "));
    }
    return text;
}

// Both shells: the words before the cursor without options name the command; its words are offered, files otherwise.
std::string bashScript(CLI::App& program)
{
    return fmt::format(R"(_berth_cli() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" path="berth-cli" words="" index
    for ((index = 1; index < COMP_CWORD; index++)); do
        [[ "${{COMP_WORDS[index]}}" == -* ]] && break
        path="$path ${{COMP_WORDS[index]}}"
    done
    case "$path" in
{}    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -o default -F _berth_cli berth-cli
)",
                       cases(program, "words"));
}

std::string zshScript(CLI::App& program)
{
    return fmt::format(R"(#compdef berth-cli
_berth_cli() {{
    local name="berth-cli" offered="" index
    for ((index = 2; index < CURRENT; index++)); do
        [[ "${{words[index]}}" == -* ]] && break
        name="$name ${{words[index]}}"
    done
    case "$name" in
{}    esac
    compadd -- ${{=offered}} || _files
}}
compdef _berth_cli berth-cli
)",
                       cases(program, "offered"));
}

} // namespace

void addCompletionCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("completion", "Prints the completion script of a shell");
    const auto shell = std::make_shared<std::string>();
    command->add_option("shell", *shell, "bash or zsh")->required()->check(CLI::IsMember({"bash", "zsh"}));
    command->callback([&program, &session, &chosen, shell] {
        chosen = [&program, &session, shell] {
            session.out << (*shell == "bash" ? bashScript(program) : zshScript(program));
            return kSuccess;
        };
    });
}

} // namespace berth::cli
