#include "core/workspace/Company.h"

#include "core/workspace/Base64.h"

#include <array>
#include <utility>

namespace berth::workspace {
namespace {

constexpr const char* kLogo = "company.logo";
constexpr const char* kLogoKind = "company.logo-kind";
constexpr const char* kPng = "png";
constexpr const char* kSvg = "svg";

constexpr std::array kTexts{std::pair{"company.name", &Company::name}, std::pair{"company.address", &Company::address},
                            std::pair{"company.contact", &Company::contact},
                            std::pair{"company.registration", &Company::registration},
                            std::pair{"company.footer", &Company::footer}};

std::string kindName(Logo::Kind kind)
{
    return kind == Logo::Kind::Png ? kPng : kind == Logo::Kind::Svg ? kSvg : "";
}

Logo::Kind kindOf(const std::string& name)
{
    return name == kPng ? Logo::Kind::Png : name == kSvg ? Logo::Kind::Svg : Logo::Kind::None;
}

} // namespace

Fields companyFields(const Company& company)
{
    Fields fields;
    for (const auto& [name, member] : kTexts) {
        fields.emplace_back(name, company.*member);
    }
    fields.emplace_back(kLogoKind, kindName(company.logo.kind));
    fields.emplace_back(kLogo, base64(company.logo.bytes));
    return fields;
}

Company companyOf(const Fields& fields)
{
    Company company;
    for (const auto& [field, value] : fields) {
        for (const auto& [name, member] : kTexts) {
            if (field == name) {
                company.*member = value;
            }
        }
        if (field == kLogoKind) {
            company.logo.kind = kindOf(value);
        } else if (field == kLogo) {
            company.logo.bytes = fromBase64(value).value_or(std::string());
        }
    }
    if (company.logo.kind == Logo::Kind::None || company.logo.bytes.empty()) {
        company.logo = {};
    }
    return company;
}

} // namespace berth::workspace
