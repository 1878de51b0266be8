// The enumerations of the theme as the QML namespace Token: Token.Verdict.Fits, Token.ColorRole.Text.
#pragma once

#include <QtQml/qqmlregistration.h>

#include "ui/theme/Roles.h"

namespace berth::theme::tokens {

Q_NAMESPACE
QML_FOREIGN_NAMESPACE(berth::theme)
QML_NAMED_ELEMENT(Token)

} // namespace berth::theme::tokens
