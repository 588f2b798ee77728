// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter_spec.h"

#include "domain/filter/filter_keys.h"

#include <QRegularExpression>

#include <array>

namespace domain {

namespace {

/// In enumerator order.
constexpr std::array kOpTexts{":", "=", "<", "<=", ">", ">="};

QString quoted(const QString &text)
{
    static const QRegularExpression kSpecial(QStringLiteral("[\\s,\"\\\\:=<>]|^-|^$"));
    if (!kSpecial.match(text).hasMatch())
        return text;
    QString inner = text;
    inner.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + inner + u'"';
}

/// Reads a filter line character by character; quoted parts keep their spaces and commas.
class LineReader
{
public:
    explicit LineReader(QStringView text) : m_text(text) {}

    Result<FilterSpec> read()
    {
        FilterSpec filter;
        for (skipSpaces(); m_at < m_text.size(); skipSpaces()) {
            const auto from = m_at;
            auto item = readItem(filter);
            if (!item)
                return item.error();
            if (m_at == from)
                return Error{Error::Code::Syntax, m_text.sliced(from).toString(), {}};
        }
        return filter;
    }

private:
    Status readItem(FilterSpec &filter)
    {
        const auto from = m_at;
        const bool isNegated = m_text[m_at] == u'-' && m_at + 1 < m_text.size();
        m_at += isNegated;
        const QString key = readKey();
        const int op = key.isEmpty() ? -1 : readOp();
        if (op >= 0)
            return readCondition(filter, key, Condition::Op(op), isNegated);
        m_at = from;
        auto word = readText(false);
        if (!word)
            return word.error();
        if (isNegated)
            return Error{Error::Code::Syntax, word.value(), {}};
        filter.words.append(word.value());
        return Done{};
    }

    Status readCondition(FilterSpec &filter, const QString &key, Condition::Op op, bool isNegated)
    {
        auto resolved = resolve(key);
        if (!resolved)
            return resolved.error();
        Condition condition = resolved.value();
        condition.op = op;
        condition.negated = isNegated;
        while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
            auto value = readText(true);
            if (!value)
                return value.error();
            condition.values.append(value.value());
            if (m_at < m_text.size() && m_text[m_at] == u',')
                ++m_at;
        }
        const bool isOrder = op != Condition::Op::Contains && op != Condition::Op::Equals;
        if (isOrder && condition.values.isEmpty())
            return Error{Error::Code::Syntax, key, {}};
        filter.conditions.append(condition);
        return Done{};
    }

    static Result<Condition> resolve(const QString &key)
    {
        Condition condition;
        QString field = key;
        if (const auto dot = key.indexOf(u'.'); dot > 0) {
            condition.kind = filterKind(key.left(dot));
            field = key.mid(dot + 1);
            if (condition.kind == RecordKind::Unset)
                return Error{Error::Code::Syntax, key, nearestFilterKeys(field).join(QStringLiteral(", "))};
        }
        const auto columns = filterColumns(field, condition.kind);
        if (columns.isEmpty())
            return Error{Error::Code::Syntax, key, nearestFilterKeys(field).join(QStringLiteral(", "))};
        condition.field = columns.size() == 1 ? columns.first().key() : field.toLower();
        if (columns.size() == 1)
            condition.kind = columns.first().kind;
        return condition;
    }

    QString readKey()
    {
        const auto from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    /// The operator's ordinal, or -1.
    int readOp()
    {
        const QStringView rest = m_text.sliced(m_at);
        int best = -1;
        for (size_t i = 0; i < kOpTexts.size(); ++i) {
            const QLatin1StringView text(kOpTexts[i]);
            if (rest.startsWith(text) && (best < 0 || text.size() > QLatin1StringView(kOpTexts[size_t(best)]).size()))
                best = int(i);
        }
        m_at += best < 0 ? 0 : QLatin1StringView(kOpTexts[size_t(best)]).size();
        return best;
    }

    /// Up to the next space (or, among values, comma) outside quotation marks.
    Result<QString> readText(bool isValue)
    {
        QString text;
        bool inQuotes = false;
        const auto from = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"')
                inQuotes = !inQuotes;
            else if (inQuotes && c == u'\\' && m_at + 1 < m_text.size())
                text.append(m_text[++m_at]);
            else if (!inQuotes && (c.isSpace() || (isValue && c == u',')))
                break;
            else
                text.append(c);
        }
        if (inQuotes)
            return Error{Error::Code::Syntax, m_text.sliced(from).toString(), {}};
        return text;
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

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
        parts.append(quoted(value));
    return text + field + QLatin1String(kOpTexts[size_t(op)]) + parts.join(u',');
}

QString FilterSpec::toString() const
{
    QStringList parts;
    for (const auto &condition : conditions)
        parts.append(condition.toString());
    for (const auto &word : words)
        parts.append(quoted(word));
    return parts.join(u' ');
}

Result<FilterSpec> FilterSpec::parse(QStringView text)
{
    return LineReader(text).read();
}

} // namespace domain
