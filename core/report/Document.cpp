#include "core/report/Document.h"

namespace berth::report {

Text standingText(const Difference& difference)
{
    switch (difference.standing) {
    case Standing::Better:
        return phrase(PhraseCode::IsBetter, difference.text);
    case Standing::Worse:
        return phrase(PhraseCode::IsWorse, difference.text);
    case Standing::Neither:
        break;
    }
    return difference.text;
}

} // namespace berth::report
