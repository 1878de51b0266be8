#include "core/workspace/RequestFields.h"

#include <array>
#include <charconv>
#include <string_view>
#include <system_error>
#include <tuple>

namespace berth::workspace {
namespace {

using sizing::SizingRequest;

template <class Member>
struct Named
{
    const char* name;
    Member SizingRequest::* member;
};

using Text = Named<std::string>;
using Whole = Named<std::optional<std::int64_t>>;
using Real = Named<std::optional<double>>;
using Flag = Named<bool>;

constexpr const char* kYes = "yes";
constexpr const char* kNo = "no";

// The names are those of the command line's options.
constexpr std::tuple kNames{
    std::array{Text{"model", &SizingRequest::model}, Text{"precision", &SizingRequest::precision},
               Text{"kv-precision", &SizingRequest::kvPrecision}, Text{"engine", &SizingRequest::engine},
               Text{"system", &SizingRequest::system}, Text{"accelerator", &SizingRequest::accelerator},
               Text{"network", &SizingRequest::network}},
    std::array{Whole{"count", &SizingRequest::count}, Whole{"nodes", &SizingRequest::nodes},
               Whole{"spare-nodes", &SizingRequest::spareNodes}, Whole{"replicas", &SizingRequest::replicas},
               Whole{"tp", &SizingRequest::tp}, Whole{"pp", &SizingRequest::pp}, Whole{"ep", &SizingRequest::ep},
               Whole{"dp", &SizingRequest::dp}, Whole{"context", &SizingRequest::context},
               Whole{"concurrency", &SizingRequest::concurrency}, Whole{"input", &SizingRequest::input},
               Whole{"output", &SizingRequest::output}, Whole{"max-batched-tokens", &SizingRequest::maxBatchedTokens},
               Whole{"prompt-devices", &SizingRequest::promptDevices},
               Whole{"answer-devices", &SizingRequest::answerDevices}, Whole{"prompt-tp", &SizingRequest::promptTp}},
    std::array{Real{"memory-utilization", &SizingRequest::memoryUtilization},
               Real{"speculative", &SizingRequest::speculative}, Real{"prefix-hit", &SizingRequest::prefixHit}},
    std::array{Flag{"owned", &SizingRequest::owned}}};

// The shortest text that is read back as the same number.
template <class Number>
std::string textOf(Number number)
{
    std::array<char, 32> text{};
    const auto [end, problem] = std::to_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() ? std::string(text.data(), end) : std::string();
}

void write(Fields& fields, const char* name, const std::string& value)
{
    if (!value.empty()) {
        fields.emplace_back(name, value);
    }
}

void write(Fields& fields, const char* name, bool value)
{
    write(fields, name, std::string(value ? kYes : ""));
}

template <class Number>
void write(Fields& fields, const char* name, const std::optional<Number>& value)
{
    if (value) {
        fields.emplace_back(name, textOf(*value));
    }
}

Result<void> read(std::string& value, const std::string& /*name*/, const std::string& text)
{
    value = text;
    return {};
}

Result<void> read(bool& value, const std::string& name, const std::string& text)
{
    value = text == kYes;
    return value || text == kNo ? Result<void>()
                                : failure(ErrorCode::UnknownChoice, {name, text, std::string(kYes) + ", " + kNo});
}

template <class Number>
Result<void> read(std::optional<Number>& value, const std::string& name, const std::string& text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || stop != end) {
        return failure(ErrorCode::ValueNotANumber, {name, text});
    }
    value = number;
    return {};
}

template <class Visit>
void forEachName(const Visit& visit)
{
    std::apply(
        [&](const auto&... groups) {
            (..., [&] {
                for (const auto& named : groups) {
                    visit(named);
                }
            }());
        },
        kNames);
}

} // namespace

Fields requestFields(const SizingRequest& request)
{
    Fields fields;
    forEachName([&](const auto& named) { write(fields, named.name, request.*named.member); });
    return fields;
}

std::vector<std::string> requestNames()
{
    std::vector<std::string> names;
    forEachName([&](const auto& named) { names.emplace_back(named.name); });
    return names;
}

Result<void> setField(SizingRequest& request, const std::string& name, const std::string& value)
{
    std::optional<Result<void>> outcome;
    forEachName([&](const auto& named) {
        if (name == named.name) {
            outcome = read(request.*named.member, name, value);
        }
    });
    if (outcome) {
        return *outcome;
    }
    std::string names;
    for (const std::string& known : requestNames()) {
        names += (names.empty() ? "" : ", ") + known;
    }
    return failure(ErrorCode::UnknownChoice, {"A key of a configuration", name, names});
}

SizingRequest requestOf(const Fields& fields)
{
    SizingRequest request;
    for (const auto& [name, value] : fields) {
        [[maybe_unused]] const auto known = setField(request, name, value); // or written by a newer program
    }
    return request;
}

} // namespace berth::workspace
