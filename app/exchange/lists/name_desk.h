// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"
#include "exchange/lists/name_register.h"
#include "exchange/lists/record_drafts.h"

#include <map>

namespace exchange {

/// What a word of the file turned out to mean.
struct NamedRecord
{
    qint64 id = 0;        ///< 0 where it means nothing (left out, undecided, or shared by several).
    bool isNotUnique = false; ///< Several are called so, and nobody said yet which is meant.
    QList<qint64> needs;  ///< New records to be written with it, such as former names.
};

/// Turns the names and words of a list into records: those that are here, or new ones. Likeness only ever makes a question.
/// One import, one thread.
class NameDesk
{
public:
    NameDesk(RecordDrafts &drafts, const ListChoices &choices) : m_drafts(drafts), m_choices(choices) {}

    /// "Kailera Therapeutics (formerly Hercules)" → the company, added where nobody has this name.
    NamedRecord company(const QString &text, qint64 line);
    NamedRecord indication(const QString &name, qint64 line, qint64 area);
    NamedRecord target(const QString &symbol, qint64 line);
    /// A word of an open vocabulary, or its code; unknown ones are asked about and give no record before they are answered.
    NamedRecord term(domain::TermVocabulary vocabulary, const QString &word, qint64 line);
    /// The record of this name, never added.
    NamedRecord existing(domain::RecordKind kind, const QString &name);
    /// The candidate or indication of this name. One that is not here, or that several are called, is asked about and gives no record
    /// before it is answered.
    NamedRecord linked(domain::RecordKind kind, const QString &name, qint64 line);
    NameRegister &names(domain::RecordKind kind, domain::TermVocabulary vocabulary = domain::TermVocabulary::Unset);

    /// Numbers of the questions that concern the line and are not answered.
    QList<qsizetype> openQuestions(qint64 line) const;
    QList<WordQuestion> takeQuestions() { return std::move(m_questions); }

private:
    WordAnswer ask(domain::RecordKind kind, domain::TermVocabulary vocabulary, const QString &word, qint64 line);
    NamedRecord answered(domain::RecordKind kind, const QString &word, const WordAnswer &answer);
    qint64 newCompany(const QString &name);
    qint64 newNamed(domain::RecordKind kind, const QString &name, const QString &nameField);
    qint64 newTerm(domain::TermVocabulary vocabulary, const QString &label);

    RecordDrafts &m_drafts;
    const ListChoices &m_choices;
    std::map<std::pair<int, int>, std::unique_ptr<NameRegister>> m_names;
    QHash<QString, qsizetype> m_asked; ///< Question's key → its number.
    QList<WordQuestion> m_questions;
    QHash<qint64, QList<qsizetype>> m_open;
    QHash<QString, qint64> m_made; ///< What the answer "new" to a question made, by the question's key.
    QHash<qint64, QList<qint64>> m_formerNames; ///< Of new companies, by company.
};

} // namespace exchange
