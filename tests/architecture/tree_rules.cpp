// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

Offences missingLicense(const Scan &scan)
{
    static const QRegularExpression line(u"^(?://|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later$"_s);
    Offences offences;
    for (const SourceFile &file : scan.tree.files) {
        if (!line.match(file.lines.value(0)).hasMatch())
            offences.push_back({u"license-line"_s, file.path, 1, {}, u"line 1 is not the SPDX license line"_s});
    }
    return offences;
}

Offences strayTopLevel(const Scan &scan)
{
    // build/ is what the presets make and git ignores.
    static const QStringList allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,
                                     u"app"_s, u"build"_s, u"database"_s, u"packaging"_s, u"resources"_s, u"tests"_s,
                                     u"ui"_s};
    Offences offences;
    for (const QString &entry : scan.tree.topLevel) {
        if (!entry.startsWith(u'.') && !allowed.contains(entry))
            offences.push_back({u"top-level"_s, entry, 0, entry, u"the top level is fixed: put it in a folder"_s});
    }
    return offences;
}

Offences homelessFolders(const Scan &scan)
{
    static const QStringList banned{u"utils"_s, u"util"_s, u"common"_s, u"misc"_s, u"helpers"_s, u"helper"_s};
    Offences offences;
    for (const QString &folder : scan.tree.folders) {
        const QString name = folder.section(u'/', -1);
        if (banned.contains(name))
            offences.push_back({u"folder-name"_s, folder, 0, name, u"a thing without a home is a design question"_s});
    }
    return offences;
}

Offences fileNames(const Scan &scan)
{
    static const QRegularExpression snake(u"^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"_s);
    Offences offences;
    for (const SourceFile &file : scan.tree.files) {
        if (file.isCpp() && !snake.match(file.baseName()).hasMatch())
            offences.push_back({u"file-name"_s, file.path, 0, file.fileName(), u"file names are snake_case"_s});
    }
    return offences;
}

Offences foreignNamespaces(const Scan &scan)
{
    Offences offences;
    for (const SourceFile &file : scan.tree.files) {
        const QString layer = file.layer();
        // A header that only gathers others opens no namespace.
        const bool declares = file.code.contains(u'{');
        if (!declares || !file.isCpp() || layer.isEmpty() || file.path == "app/main.cpp"_L1)
            continue;
        const QRegularExpression own(u"\\bnamespace\\s+%1\\b"_s.arg(layer));
        if (!file.code.contains(own))
            offences.push_back({u"namespace"_s, file.path, 0, layer, u"nothing in it is in namespace %1"_s.arg(layer)});
    }
    return offences;
}

} // namespace

std::vector<Rule> treeRules()
{
    return {
        {u"license-line"_s, u"Line 1 names the license"_s, missingLicense},
        {u"top-level"_s, u"The top level is fixed"_s, strayTopLevel},
        {u"folder-name"_s, u"No folder for things without a home"_s, homelessFolders},
        {u"file-name"_s, u"Source files are named in snake_case"_s, fileNames},
        {u"namespace"_s, u"A target's code is in the namespace of that name"_s, foreignNamespaces},
    };
}

} // namespace architecture
