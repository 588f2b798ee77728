// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shape.h"

namespace architecture {

// One place where the tree breaks a rule.
struct Offence {
    QString rule;
    QString path;
    int line = 0; // 0: the file, folder or tree as a whole
    QString symbol; // the function, class or word it is about; may be empty
    QString says;
    int measured = 0; // for budgets: the size found
};

// "app/domain/trial.cpp:12: function-length: readRow has 52 lines, 40 are allowed"
[[nodiscard]] QString printed(const Offence &offence);

struct ScannedFile {
    SourceFile source;
    FileShape shape;
};

// The whole tree, read once; every rule is a function of it.
struct Scan {
    SourceTree tree;
    std::vector<ScannedFile> files;

    explicit Scan(SourceTree scanned);
};

using Offences = std::vector<Offence>;

struct Rule {
    QString id;
    QString says;
    Offences (*check)(const Scan &scan);
};

[[nodiscard]] std::vector<Rule> allRules();
[[nodiscard]] std::vector<Rule> layerRules(); // who may include what
[[nodiscard]] std::vector<Rule> budgetRules(); // how large a thing may be
[[nodiscard]] std::vector<Rule> wordRules(); // what may not be written
[[nodiscard]] std::vector<Rule> treeRules(); // files, folders and names

} // namespace architecture
