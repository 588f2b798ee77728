// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/search_index.h"

#include <QStringList>

namespace presentation {

/// A command as the search lists it; its position in the list is what is given back.
struct SearchCommand
{
    QString title;
    QStringList keywords;
    QString keys; ///< "Ctrl E", for reading.
};

/// One line of the search's list.
struct SearchRow
{
    enum class Type : quint8 {
        Group,    ///< The title over the lines of a kind; cannot be chosen.
        Record,
        Command,
        All,      ///< "All 1,204 trials": opens the list of everything found of the kind.
        Texts     ///< Searches the registry's full texts, which takes longer.
    };
    Type type = Type::Group;
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 id = 0;
    int command = -1;
    QString title;
    QString detail; ///< Why it was found, or what it is.
    TextFolder::Span inTitle;  ///< What of it was typed.
    TextFolder::Span inDetail;
    QString keys;
};

/// What is chosen of everything found: the best of each kind, the kind with the best one first; commands before the records where
/// one begins with what was typed, else after them. Words of the window's language; names in English with the Chinese one beside.
QList<SearchRow> searchRows(const SearchAnswer &answer, const domain::Portfolio &portfolio, const QList<SearchCommand> &commands);

/// The list of an empty field: recent records and commands first, then all commands.
struct SearchRecents
{
    QList<QPair<domain::RecordKind, qint64>> records;
    QStringList commands; ///< Titles.
};
QList<SearchRow> recentRows(const SearchRecents &recents, const domain::Portfolio &portfolio, const QList<SearchCommand> &commands);

/// The commands that all the words of a text occur in, best first; all of them for an empty one.
QList<int> matchingCommands(const QString &text, const QList<SearchCommand> &commands);

/// A record's line as it stands when nothing was searched: its names, and what it is.
SearchRow recordRow(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id);

} // namespace presentation
