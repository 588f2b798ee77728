// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

using namespace Qt::StringLiterals;

namespace architecture {

QString printed(const Offence &offence)
{
    const QString place = offence.line > 0 ? u"%1:%2"_s.arg(offence.path).arg(offence.line) : offence.path;
    return u"%1: %2: %3"_s.arg(place, offence.rule, offence.says);
}

Scan::Scan(SourceTree scanned)
    : tree(std::move(scanned))
{
    files.reserve(tree.files.size());
    for (const SourceFile &file : tree.files)
        files.push_back({file, shapeOf(file)});
}

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const auto &group : {layerRules(), budgetRules(), wordRules(), treeRules()})
        rules.insert(rules.end(), group.begin(), group.end());
    return rules;
}

} // namespace architecture
