// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter_spec.h"

#include "domain/filter/filter_keys.h"
#include "domain/filter/filter_line.h"

#include <array>

namespace domain {

namespace {

/// In enumerator order.
constexpr std::array kOpTexts{":", "=", "<", "<=", ">", ">="};

/// A word that would be read as a status when bare keeps its quotation marks.
QString quotedWord(const QString &word)
{
    const QString quoted = quotedFilterText(word);
    return quoted == word && !fieldOfBareWord(word).isEmpty() ? u'"' + word + u'"' : quoted;
}

} // namespace

QString Condition::toString() const
{
    QString text = negated ? QStringLiteral("-") : QString();
    const auto meant = kind == RecordKind::Unset ? QList<FilterColumn>() : filterColumns(field);
    const bool isPlain = meant.size() == 1 && meant.first().kind == kind && meant.first().key() == field;
    if (kind != RecordKind::Unset && !isPlain)
        text += filterWord(kind) + u'.';
    QStringList parts;
    for (const auto &value : values)
        parts.append(quotedFilterText(value));
    return text + field + QLatin1String(kOpTexts[size_t(op)]) + parts.join(u',');
}

QString FilterSpec::toString() const
{
    QStringList parts;
    for (const auto &condition : conditions)
        parts.append(condition.toString());
    for (const auto &word : words)
        parts.append(quotedWord(word));
    for (const auto &word : excludedWords)
        parts.append(u'-' + quotedWord(word));
    return parts.join(u' ');
}

Result<FilterSpec> FilterSpec::parse(QStringView text)
{
    const FilterLine line = readFilterLine(text);
    if (line.problem)
        return Error{Error::Code::Syntax, line.problem->span.text, line.problem->near.join(QStringLiteral(", "))};
    return line.filter();
}

} // namespace domain
