// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

constexpr int kFunctionLines = 40;
constexpr int kConstructorLines = 30;
constexpr int kSourceLines = 400;
constexpr int kHeaderLines = 200;
constexpr int kMainLines = 60;
constexpr int kWindowLines = 400;
constexpr int kWindowMethods = 25;
constexpr int kPublicMethods = 20;
constexpr int kParameters = 5;
constexpr int kFilesInFolder = 25;
constexpr int kTestsPerThousandLines = 8;

QString tooMany(const QString &what, int measured, QLatin1StringView unit, int allowed)
{
    return u"%1 has %2 %3, %4 are allowed"_s.arg(what).arg(measured).arg(unit).arg(allowed);
}

template<typename Visit>
Offences eachFunction(const Scan &scan, Visit visit)
{
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        for (const FunctionShape &function : shape.functions)
            visit(file, function, offences);
    }
    return offences;
}

template<typename Visit>
Offences eachClass(const Scan &scan, Visit visit)
{
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        for (const ClassShape &type : shape.classes)
            visit(file, type, offences);
    }
    return offences;
}

// The rows of a data-driven test are a table, not a course of action.
bool isTestTable(const SourceFile &file, const FunctionShape &function)
{
    return file.isTest() && function.name.endsWith("_data"_L1);
}

Offences longFunctions(const Scan &scan)
{
    return eachFunction(scan, [](const SourceFile &file, const FunctionShape &function, Offences &offences) {
        if (!function.isConstructor && function.lines > kFunctionLines && !isTestTable(file, function))
            offences.push_back({u"function-length"_s, file.path, function.line, function.name,
                                tooMany(function.name, function.lines, "lines"_L1, kFunctionLines), function.lines});
    });
}

Offences longConstructors(const Scan &scan)
{
    return eachFunction(scan, [](const SourceFile &file, const FunctionShape &function, Offences &offences) {
        if (function.isConstructor && function.lines > kConstructorLines)
            offences.push_back({u"constructor-length"_s, file.path, function.line, function.name,
                                tooMany(function.name, function.lines, "lines"_L1, kConstructorLines), function.lines});
    });
}

Offences manyParameters(const Scan &scan)
{
    return eachFunction(scan, [](const SourceFile &file, const FunctionShape &function, Offences &offences) {
        const int count = int(function.parameters.size());
        if (count > kParameters)
            offences.push_back({u"parameters"_s, file.path, function.line, function.name,
                                tooMany(function.name, count, "parameters"_L1, kParameters), count});
    });
}

Offences unnamedBools(const Scan &scan)
{
    static const QRegularExpression unnamed(u"^bool(?:\\s*=.*)?$"_s);
    return eachFunction(scan, [](const SourceFile &file, const FunctionShape &function, Offences &offences) {
        const bool isDeclaration = function.lines == 0;
        if (isDeclaration && std::ranges::any_of(function.parameters, [](const QString &parameter) {
                return unnamed.match(parameter).hasMatch();
            }))
            offences.push_back({u"unnamed-bool"_s, file.path, function.line, function.name,
                                u"%1 has a bool parameter without a name"_s.arg(function.name)});
    });
}

int allowedLines(const SourceFile &file)
{
    if (file.path == "app/main.cpp"_L1)
        return kMainLines;
    return file.isHeader() ? kHeaderLines : kSourceLines;
}

Offences longFiles(const Scan &scan)
{
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        const int lines = int(file.lines.size());
        if (file.isCpp() && lines > allowedLines(file))
            offences.push_back({u"file-length"_s, file.path, 0, {},
                                tooMany(u"the file"_s, lines, "lines"_L1, allowedLines(file)), lines});
    }
    return offences;
}

Offences largeInterfaces(const Scan &scan)
{
    return eachClass(scan, [](const SourceFile &file, const ClassShape &type, Offences &offences) {
        const int count = int(std::ranges::count(type.methods, u"public"_s, &MethodShape::access));
        if (count > kPublicMethods)
            offences.push_back({u"public-methods"_s, file.path, type.line, type.name,
                                tooMany(type.name, count, "public methods"_L1, kPublicMethods), count});
    });
}

Offences largeMainWindow(const Scan &scan)
{
    int lines = 0;
    for (const auto &[file, shape] : scan.files)
        lines += file.layer() == "widgets"_L1 && file.baseName() == "main_window"_L1 ? int(file.lines.size()) : 0;
    return eachClass(scan, [lines](const SourceFile &file, const ClassShape &type, Offences &offences) {
        if (type.name != "MainWindow"_L1)
            return;
        const int methods = int(type.methods.size());
        if (methods > kWindowMethods)
            offences.push_back({u"main-window"_s, file.path, type.line, type.name,
                                tooMany(type.name, methods, "methods"_L1, kWindowMethods), methods});
        if (lines > kWindowLines)
            offences.push_back({u"main-window"_s, file.path, type.line, type.name,
                                tooMany(type.name, lines, "lines in header and source"_L1, kWindowLines), lines});
    });
}

Offences crowdedFolders(const Scan &scan)
{
    QMap<QString, QSet<QString>> sources; // a class's header and source count once
    for (const SourceFile &file : scan.tree.files) {
        if (file.isCpp())
            sources[file.folder()].insert(file.baseName());
    }
    Offences offences;
    for (const auto &[folder, names] : sources.asKeyValueRange()) {
        const int count = int(names.size());
        if (count > kFilesInFolder)
            offences.push_back({u"folder-size"_s, folder, 0, {},
                                tooMany(u"the folder"_s, count, "sources"_L1, kFilesInFolder), count});
    }
    return offences;
}

bool isTestFunction(const MethodShape &method)
{
    static const QStringList frame{u"initTestCase"_s, u"cleanupTestCase"_s, u"init"_s, u"cleanup"_s};
    return method.isSlot && method.access == "private"_L1 && !method.name.endsWith("_data"_L1)
        && !frame.contains(method.name);
}

Offences fewTests(const Scan &scan)
{
    static const QRegularExpression something(u"\\S"_s);
    int lines = 0;
    int tests = 0;
    for (const auto &[file, shape] : scan.files) {
        if (file.isTest()) {
            for (const ClassShape &type : shape.classes)
                tests += int(std::ranges::count_if(type.methods, isTestFunction));
        } else if (file.isCpp()) {
            const QStringList code = file.code.split(u'\n');
            lines += int(std::ranges::count_if(code, [](const QString &line) { return line.contains(something); }));
        }
    }
    if (tests * 1000 >= kTestsPerThousandLines * lines)
        return {};
    return {{u"test-density"_s, u"tests"_s, 0, {},
             u"%1 test functions for %2 lines of code, %3 per 1,000 lines are wanted"_s.arg(tests).arg(lines).arg(
                 kTestsPerThousandLines),
             tests}};
}

} // namespace

std::vector<Rule> budgetRules()
{
    return {
        {u"function-length"_s, u"A function has at most 40 lines"_s, longFunctions},
        {u"constructor-length"_s, u"A constructor has at most 30 lines"_s, longConstructors},
        {u"parameters"_s, u"A function has at most 5 parameters"_s, manyParameters},
        {u"unnamed-bool"_s, u"A declared bool parameter has a name"_s, unnamedBools},
        {u"file-length"_s, u"A source has at most 400 lines, a header 200, main.cpp 60"_s, longFiles},
        {u"public-methods"_s, u"A class has at most 20 public methods"_s, largeInterfaces},
        {u"main-window"_s, u"MainWindow has at most 400 lines and 25 methods"_s, largeMainWindow},
        {u"folder-size"_s, u"A folder has at most 25 sources"_s, crowdedFolders},
        {u"test-density"_s, u"There are at least 8 test functions per 1,000 lines of code"_s, fewTests},
    };
}

} // namespace architecture
