// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/name_desk.h"

#include "domain/names.h"
#include "exchange/lists/list_words.h"

#include <algorithm>

namespace exchange {

using namespace domain;
using Answer = WordAnswer::Kind;

namespace {

bool isChinese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

QString codeOfLabel(const QString &label)
{
    QString code;
    for (const QChar c : label.toUpper()) {
        if (c.isLetterOrNumber())
            code.append(c);
        else if (!code.endsWith(u'_') && !code.isEmpty())
            code.append(u'_');
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

} // namespace

NameRegister &NameDesk::names(RecordKind kind, TermVocabulary vocabulary)
{
    auto &names = m_names[{int(kind), int(vocabulary)}];
    if (!names)
        names = std::make_unique<NameRegister>(m_drafts.now(), kind, vocabulary);
    return *names;
}

WordAnswer NameDesk::ask(RecordKind kind, TermVocabulary vocabulary, const QString &word, qint64 line)
{
    const QString key = ListChoices::wordKey(kind, int(vocabulary), word);
    const auto asked = m_asked.constFind(key);
    const qsizetype number = asked != m_asked.cend() ? *asked : m_questions.size();
    if (asked == m_asked.cend()) {
        m_asked.insert(key, number);
        WordQuestion question{kind, vocabulary, word, {}, m_choices.words.value(key), {}};
        for (const qint64 same : names(kind, vocabulary).find(word))
            question.likely.append({same, 0, 100, names(kind, vocabulary).nameOf(same), {}});
        for (const LikelyName &likely : names(kind, vocabulary).likely(word))
            question.likely.append({likely.id, 0, likely.score, likely.name, {}});
        m_questions.append(std::move(question));
    }
    WordQuestion &question = m_questions[number];
    if (question.lines.isEmpty() || question.lines.last() != line)
        question.lines.append(line);
    if (question.answer.kind == Answer::Undecided && !m_open[line].contains(number))
        m_open[line].append(number);
    return question.answer;
}

NamedRecord NameDesk::answered(RecordKind kind, const QString &word, const WordAnswer &answer)
{
    if (answer.kind == Answer::LeaveOut)
        return {};
    // Two have the name already: a third one would only be made on demand.
    if (answer.kind == Answer::Undecided && names(kind).find(word).size() > 1)
        return {0, true, {}};
    if (answer.kind == Answer::Existing) {
        names(kind).add(word, answer.id);
        return {answer.id, false, {}};
    }
    return {newCompany(word), false, {}};
}

qint64 NameDesk::newNamed(RecordKind kind, const QString &name, const QString &nameField)
{
    QList<std::pair<QString, Value>> values{{nameField, name}};
    if (isChinese(name))
        values.append({QStringLiteral("name_zh"), name});
    const qint64 id = m_drafts.create(kind, values);
    names(kind).add(name, id);
    return id;
}

qint64 NameDesk::newCompany(const QString &name)
{
    return newNamed(RecordKind::Company, name, QStringLiteral("name_en"));
}

NamedRecord NameDesk::company(const QString &text, qint64 line)
{
    const PartyWords words = partyWords(text);
    if (words.name.isEmpty())
        return {};
    auto &companies = names(RecordKind::Company);
    auto ids = companies.find(text);
    if (ids.isEmpty())
        ids = companies.find(words.name);
    if (ids.isEmpty()) {
        if (const qint64 id = companies.findWithoutLegalForm(words.name))
            ids = {id};
    }
    NamedRecord found{ids.size() == 1 ? ids.first() : 0, false, {}};
    const bool isAnswered = m_asked.contains(ListChoices::wordKey(RecordKind::Company, 0, words.name));
    if (ids.size() > 1)
        found = answered(RecordKind::Company, words.name, ask(RecordKind::Company, {}, words.name, line));
    else if (ids.isEmpty())
        found = companies.likely(words.name).isEmpty()
            ? NamedRecord{newCompany(words.name), false, {}}
            : answered(RecordKind::Company, words.name, ask(RecordKind::Company, {}, words.name, line));
    else if (isAnswered)
        ask(RecordKind::Company, {}, words.name, line);
    for (const QString &former : words.formerNames) {
        if (!m_drafts.isNew(found.id) || !companies.find(former).isEmpty())
            continue;
        m_formerNames[found.id].append(m_drafts.create(RecordKind::CompanyAlias, {{QStringLiteral("company_id"), found.id}, {QStringLiteral("alias"), former},
                                                                                       {QStringLiteral("kind"), qint64(AliasKind::Former)}}));
        companies.add(former, found.id);
    }
    found.needs = m_formerNames.value(found.id);
    return found;
}

NamedRecord NameDesk::indication(const QString &name, qint64 line, qint64 area)
{
    const auto ids = names(RecordKind::Indication).find(name);
    const NamedRecord found = ids.isEmpty() ? NamedRecord{newNamed(RecordKind::Indication, name.simplified(), QStringLiteral("name_en")), false, {}}
                                            : linked(RecordKind::Indication, name, line);
    if (m_drafts.isNew(found.id) && area)
        m_drafts.complete(found.id, QStringLiteral("ta_id"), area);
    return found;
}

NamedRecord NameDesk::linked(RecordKind kind, const QString &name, qint64 line)
{
    const auto ids = names(kind).find(name);
    const bool isAnswered = m_asked.contains(ListChoices::wordKey(kind, 0, name));
    if (ids.size() == 1 && !isAnswered)
        return {ids.first(), false, {}};
    const WordAnswer answer = ask(kind, {}, name, line);
    if (answer.kind == Answer::Existing)
        return {answer.id, false, {}};
    if (answer.kind == Answer::New) {
        qint64 &made = m_made[ListChoices::wordKey(kind, 0, name)];
        if (made == 0)
            made = newNamed(kind, name.simplified(), kind == RecordKind::Candidate ? QStringLiteral("primary_name") : QStringLiteral("name_en"));
        return {made, false, {}};
    }
    return {0, answer.kind == Answer::Undecided, {}};
}

NamedRecord NameDesk::target(const QString &symbol, qint64)
{
    auto &targets = names(RecordKind::Target);
    const auto ids = targets.find(symbol);
    if (!ids.isEmpty())
        return {ids.first(), false, {}};
    const qint64 id = m_drafts.create(RecordKind::Target, {{QStringLiteral("symbol"), symbol.simplified()}});
    targets.add(symbol.simplified(), id);
    return {id, false, {}};
}

qint64 NameDesk::newTerm(TermVocabulary vocabulary, const QString &label)
{
    const qint64 id = m_drafts.create(RecordKind::Term, {{QStringLiteral("vocabulary"), qint64(vocabulary)}, {QStringLiteral("code"), codeOfLabel(label)},
                                                         {QStringLiteral("label_en"), label}, {QStringLiteral("sort"), qint64(1000)}});
    names(RecordKind::Term, vocabulary).add(label, id);
    return id;
}

NamedRecord NameDesk::term(TermVocabulary vocabulary, const QString &word, qint64 line)
{
    auto &terms = names(RecordKind::Term, vocabulary);
    const auto ids = terms.find(word);
    const QString key = ListChoices::wordKey(RecordKind::Term, int(vocabulary), word);
    if (ids.size() == 1) {
        if (m_asked.contains(key))
            ask(RecordKind::Term, vocabulary, word, line);
        return {ids.first(), false, {}};
    }
    const WordAnswer answer = ask(RecordKind::Term, vocabulary, word, line);
    if (answer.kind == Answer::Existing)
        return {answer.id, false, {}};
    return {answer.kind == Answer::New ? newTerm(vocabulary, word) : 0, false, {}};
}

NamedRecord NameDesk::existing(RecordKind kind, const QString &name)
{
    const auto ids = names(kind).find(name);
    return {ids.size() == 1 ? ids.first() : 0, ids.size() > 1, {}};
}

QList<qsizetype> NameDesk::openQuestions(qint64 line) const
{
    return m_open.value(line);
}

} // namespace exchange
