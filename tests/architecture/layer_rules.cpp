// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

// What each layer may include besides itself. A layer that is not listed (app, cli, composition) may include all.
const QMap<QString, QStringList> &allowedLayers()
{
    static const QStringList core{u"workspace"_s, u"analytics"_s, u"exchange"_s, u"remote"_s, u"database"_s, u"figure"_s, u"domain"_s};
    static const QMap<QString, QStringList> allowed{
        {u"domain"_s, {}},
        {u"figure"_s, {u"domain"_s}},
        {u"analytics"_s, {u"figure"_s, u"domain"_s}},
        {u"exchange"_s, {u"figure"_s, u"domain"_s}},
        {u"remote"_s, {u"domain"_s}},
        {u"database"_s, {u"domain"_s}},
        {u"workspace"_s, core},
        {u"presentation"_s, core},
        {u"plot"_s, QStringList{u"presentation"_s} + core},
        {u"widgets"_s, QStringList{u"plot"_s, u"presentation"_s} + core},
    };
    return allowed;
}

bool isLayer(const QString &word)
{
    return allowedLayers().contains(word) || word == "cli"_L1 || word == "composition"_L1;
}

struct Include {
    QString header;
    int line = 1;
    bool isQuoted = false;
};

std::vector<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> includes;
    for (int i = 0; i < file.lines.size(); ++i) {
        if (const auto match = pattern.match(file.lines.at(i)); match.hasMatch())
            includes.push_back({match.captured(2), i + 1, match.captured(1) == "\""_L1});
    }
    return includes;
}

// The offences of all product files: `judge` says what is wrong with an include, or nothing.
template<typename Judge>
Offences judgeIncludes(const Scan &scan, QLatin1StringView rule, Judge judge)
{
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        if (file.layer().isEmpty())
            continue;
        for (const Include &include : includesOf(file)) {
            if (const QString says = judge(file, include); !says.isEmpty())
                offences.push_back({rule, file.path, include.line, include.header, says});
        }
    }
    return offences;
}

Offences layerBreakingIncludes(const Scan &scan)
{
    return judgeIncludes(scan, "layer-include"_L1, [](const SourceFile &file, const Include &include) {
        const QString from = file.layer();
        const QString to = include.header.section(u'/', 0, 0);
        const bool allowed = !isLayer(to) || from == to || !allowedLayers().contains(from)
            || allowedLayers().value(from).contains(to);
        return allowed ? QString() : u"%1 must not include %2 (%3)"_s.arg(from, to, include.header);
    });
}

Offences includesWithoutLayer(const Scan &scan)
{
    return judgeIncludes(scan, "include-path"_L1, [](const SourceFile &, const Include &include) {
        const bool shows = !include.isQuoted || isLayer(include.header.section(u'/', 0, 0))
            || include.header.endsWith(".moc"_L1) || include.header.startsWith("moc_"_L1);
        return shows ? QString() : u"\"%1\" does not begin with its layer's name"_s.arg(include.header);
    });
}

struct Library {
    QRegularExpression header;
    QString home; // the one layer that knows it
};

Offences librariesOutOfPlace(const Scan &scan)
{
    static const std::vector<Library> libraries{
        {QRegularExpression(u"^qcustomplot\\.h$"_s), u"plot"_s},
        {QRegularExpression(u"^(?:sqlite3\\.h|SQLiteCpp/)"_s), u"database"_s},
        {QRegularExpression(u"^csv\\.h$"_s), u"exchange"_s},
    };
    return judgeIncludes(scan, "library-include"_L1, [](const SourceFile &file, const Include &include) {
        for (const Library &library : libraries) {
            if (library.header.match(include.header).hasMatch() && file.layer() != library.home)
                return u"only %1 may include %2"_s.arg(library.home, include.header);
        }
        return QString();
    });
}

} // namespace

std::vector<Rule> layerRules()
{
    return {
        {u"layer-include"_s, u"Includes point downward only"_s, layerBreakingIncludes},
        {u"include-path"_s, u"A quoted include begins with its layer's name"_s, includesWithoutLayer},
        {u"library-include"_s, u"Each outside library is known to one layer"_s, librariesOutOfPlace},
    };
}

} // namespace architecture
