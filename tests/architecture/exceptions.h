// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

namespace architecture {

// One offence that a good design needs. It names its place exactly, and must have a reason; a budget is raised to
// `allowed`, never lifted.
struct Exception {
    QString rule;
    QString path;
    QString symbol; // empty where the rule is about a whole file or folder
    int allowed = 0;
    QString reason;

    [[nodiscard]] bool covers(const Offence &offence) const;
};

[[nodiscard]] const std::vector<Exception> &exceptions();

} // namespace architecture
