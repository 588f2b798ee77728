// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/step_condition.h"

using namespace Qt::StringLiterals;

namespace database {

namespace {

constexpr int kFirstParameter = 3;
constexpr int kMostAlternatives = 100;

/// A pattern that finds the text anywhere, its own % and _ meaning themselves.
QString anywhere(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

StepCondition::StepCondition(const StepQuery &query, const QStringList &tables) : m_conditions{u"(?2 = 0 OR s.id < ?2)"_s}
{
    if (!query.author.isEmpty())
        m_conditions.append(u"s.author = %1"_s.arg(parameter(query.author)));
    if (query.action)
        m_conditions.append(u"s.label_action = %1"_s.arg(parameter(actionCode(*query.action))));
    if (query.from.isValid())
        m_conditions.append(u"s.at >= %1"_s.arg(parameter(timeText(query.from.startOfDay()))));
    if (query.to.isValid())
        m_conditions.append(u"s.at < %1"_s.arg(parameter(timeText(query.to.addDays(1).startOfDay()))));
    if (query.kind != domain::RecordKind::Unset)
        m_conditions.append(u"EXISTS (SELECT 1 FROM change_entry e WHERE e.step = s.id AND e.kind = %1)"_s.arg(parameter(tables.at(int(query.kind)))));
    if (!query.text.trimmed().isEmpty())
        m_conditions.append(textCondition(query));
}

QString StepCondition::textCondition(const StepQuery &query)
{
    const QString pattern = parameter(anywhere(query.text.trimmed()));
    QStringList alternatives{u"s.label_name LIKE %1 ESCAPE '\\'"_s.arg(pattern), u"s.author LIKE %1 ESCAPE '\\'"_s.arg(pattern)};
    QStringList inEntry{u"e.changes LIKE %1 ESCAPE '\\'"_s.arg(pattern)};
    for (const QString &code : query.codes.mid(0, kMostAlternatives))
        inEntry.append(u"instr(e.changes, %1) > 0"_s.arg(parameter(u'"' + code + u'"')));
    alternatives.append(u"EXISTS (SELECT 1 FROM change_entry e WHERE e.step = s.id AND (%1))"_s.arg(inEntry.join(u" OR "_s)));
    QStringList ids;
    for (const qint64 record : query.records.mid(0, kMostAlternatives))
        ids.append(QString::number(record));
    if (!ids.isEmpty())
        alternatives.append(u"s.id IN (SELECT e.step FROM change_entry e WHERE e.record IN (%1))"_s.arg(ids.join(u',')));
    return u'(' + alternatives.join(u" OR "_s) + u')';
}

QString StepCondition::parameter(const QString &text)
{
    m_parameters.append(text);
    return u"?%1"_s.arg(kFirstParameter + m_parameters.size() - 1);
}

void StepCondition::bind(SQLite::Statement &statement) const
{
    for (int i = 0; i < m_parameters.size(); ++i)
        bindText(statement, kFirstParameter + i, m_parameters[i]);
}

} // namespace database
