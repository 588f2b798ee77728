// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

enum class Where { Code, Comments, Strings };

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
}

void findInside(const SourceFile &file, const TextAt &piece, const QRegularExpression &word, const Offence &mold,
                Offences &offences)
{
    for (auto matches = word.globalMatch(piece.text); matches.hasNext();) {
        const auto match = matches.next();
        Offence offence = mold;
        offence.path = file.path;
        offence.line = piece.line + int(QStringView(piece.text).first(match.capturedStart()).count(u'\n'));
        offence.symbol = match.captured().simplified();
        offence.says = mold.says.arg(offence.symbol);
        offences.push_back(offence);
    }
}

void findIn(const SourceFile &file, Where where, const QRegularExpression &word, const Offence &mold, Offences &offences)
{
    if (where == Where::Code)
        return findInside(file, {file.code, 1}, word, mold, offences);
    for (const TextAt &piece : where == Where::Comments ? file.comments : file.strings)
        findInside(file, piece, word, mold, offences);
}

Offence mold(QLatin1StringView rule, const QString &says)
{
    return {rule, {}, 0, {}, says};
}

Offences bannedCalls(const Scan &scan)
{
    static const auto word = pattern(u"\\bprocessEvents\\b|\\b(?:SIGNAL|SLOT)\\s*\\(|\\binstance\\s*\\(\\s*\\)|\\bQ_GLOBAL_STATIC\\b"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files)
        findIn(file, Where::Code, word, mold("banned-call"_L1, u"\"%1\" is not used here"_s), offences);
    return offences;
}

Offences subranges(const Scan &scan)
{
    static const auto word = pattern(
        u"\\bstd::(?:ranges::(?:subrange|equal_range|unique|remove|remove_if|partition|stable_partition|rotate|search|find_end)|ranges::views|views)\\b"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files)
        findIn(file, Where::Code, word, mold("subrange"_L1, u"\"%1\": Clang 14 cannot build it with Debian 12's standard library; use iterators"_s), offences);
    return offences;
}

Offences sleeps(const Scan &scan)
{
    static const auto word = pattern(u"\\b(?:qSleep|qWait|msleep|usleep|sleep_for|QThread::sleep)\\b"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files)
        findIn(file, Where::Code, word, mold("sleep"_L1, u"\"%1\": wait for the thing itself, as QTRY_… does"_s), offences);
    return offences;
}

Offences unfinishedWork(const Scan &scan)
{
    static const auto word = pattern(u"\\b(?:TODO|FIXME|XXX|HACK)\\b"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files)
        findIn(file, Where::Comments, word, mold("unfinished"_L1, u"\"%1\": finish it, or open an issue"_s), offences);
    return offences;
}

Offences deadCode(const Scan &scan)
{
    static const auto word = pattern(
        u"^//+\\s*(?:(?:return|break|continue|delete|emit)\\b[^.]*;|[\\w:.<>\\[\\]*&>-]+\\s*(?:\\([^\\n]*\\)|=[^\\n]*);|(?:if|for|while|switch)\\s*\\([^\\n]*\\)\\s*\\{?|\\}|#include\\b.*)\\s*$"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files)
        findIn(file, Where::Comments, word, mold("dead-code"_L1, u"commented-out code: %1"_s), offences);
    return offences;
}

Offences foreignSql(const Scan &scan)
{
    static const auto word = pattern(
        u"\\b(?:SELECT\\s.*\\sFROM|SELECT\\s+(?:COUNT|MAX)|INSERT\\s+(?:OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|(?:CREATE|ALTER|DROP)\\s+(?:TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\\s+\\w+|BEGIN\\s+IMMEDIATE|VACUUM\\s+INTO)\\b"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        if (!file.layer().isEmpty() && file.layer() != "database"_L1)
            findIn(file, Where::Strings, word, mold("sql"_L1, u"SQL belongs in database/: %1"_s), offences);
    }
    return offences;
}

Offences messageBoxes(const Scan &scan)
{
    static const auto word = pattern(u"\\bQMessageBox\\b"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        const bool isPrompter = file.folder() == "ui/widgets/dialogs"_L1 && file.baseName() == "prompter"_L1;
        if (!file.layer().isEmpty() && !isPrompter)
            findIn(file, Where::Code, word, mold("message-box"_L1, u"only the prompter uses %1"_s), offences);
    }
    return offences;
}

Offences mutableGlobals(const Scan &scan)
{
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        for (const GlobalShape &global : shape.globals)
            offences.push_back({u"mutable-global"_s, file.path, global.line, global.text,
                                u"\"%1\" lives as long as the program and can change"_s.arg(global.text)});
    }
    return offences;
}

Offences bannedTypeNames(const Scan &scan)
{
    static const QRegularExpression ending(u"(?:Manager|Helper|Helpers|Util|Utils|Handler|Controller)$"_s);
    Offences offences;
    for (const auto &[file, shape] : scan.files) {
        for (const ClassShape &type : shape.classes) {
            if (type.name.contains(ending))
                offences.push_back({u"type-name"_s, file.path, type.line, type.name,
                                    u"%1: say what it is, not that it manages or helps"_s.arg(type.name)});
        }
    }
    return offences;
}

} // namespace

std::vector<Rule> wordRules()
{
    return {
        {u"banned-call"_s, u"No processEvents, string-based connections or singletons"_s, bannedCalls},
        {u"subrange"_s, u"No standard ranges that Clang 14 refuses"_s, subranges},
        {u"sleep"_s, u"Nothing sleeps"_s, sleeps},
        {u"unfinished"_s, u"No notes about unfinished work"_s, unfinishedWork},
        {u"dead-code"_s, u"No commented-out code"_s, deadCode},
        {u"sql"_s, u"SQL is written in database/ only"_s, foreignSql},
        {u"message-box"_s, u"Message boxes come from the one prompter"_s, messageBoxes},
        {u"mutable-global"_s, u"No mutable globals or statics"_s, mutableGlobals},
        {u"type-name"_s, u"No Manager, Helper, Util, Handler or Controller"_s, bannedTypeNames},
    };
}

} // namespace architecture
