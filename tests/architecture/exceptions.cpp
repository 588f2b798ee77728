// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions.h"

using namespace Qt::StringLiterals;

namespace architecture {

bool Exception::covers(const Offence &offence) const
{
    return rule == offence.rule && path == offence.path && symbol == offence.symbol && offence.measured <= allowed;
}

// {rule, path, symbol, allowed, reason}
const std::vector<Exception> &exceptions()
{
    static const std::vector<Exception> table{};
    return table;
}

} // namespace architecture
