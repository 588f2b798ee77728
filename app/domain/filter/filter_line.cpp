// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_line.h"

#include "domain/filter/filter_keys.h"
#include "domain/vocabulary/deal_vocabulary.h"
#include "domain/vocabulary/pipeline_vocabulary.h"
#include "domain/vocabulary/trial_vocabulary.h"

#include <QRegularExpression>

namespace domain {

namespace {

using Op = Condition::Op;

struct Operator
{
    const char16_t *text;
    Op op;
    bool isNegated = false;
};
// Longer ones first. A colon before a comparison is how other programs write it; full-width signs come from Chinese keyboards.
constexpr Operator kOperators[] = {
    {u":>=", Op::GreaterEqual}, {u":<=", Op::LessEqual}, {u"!=", Op::Contains, true}, {u"==", Op::Equals}, {u":>", Op::Greater}, {u":<", Op::Less},
    {u">=", Op::GreaterEqual}, {u"<=", Op::LessEqual}, {u"≥", Op::GreaterEqual}, {u"≤", Op::LessEqual}, {u"≠", Op::Contains, true},
    {u":", Op::Contains}, {u"：", Op::Contains}, {u"=", Op::Equals}, {u"＝", Op::Equals}, {u"<", Op::Less}, {u"＜", Op::Less},
    {u">", Op::Greater}, {u"＞", Op::Greater}};

bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”'; }
bool isMinus(QChar c) { return c == u'-' || c == u'−' || c == u'－'; }
bool isComma(QChar c) { return c == u',' || c == u'，'; }

bool isOrder(Op op) { return op != Op::Contains && op != Op::Equals; }

/// Reads a filter line character by character; quoted parts keep their spaces and commas.
class LineReader
{
public:
    explicit LineReader(QStringView text) : m_text(text) {}

    FilterLine read()
    {
        for (skipSpaces(); m_at < m_text.size(); skipSpaces())
            readPart();
        return std::move(m_line);
    }

private:
    void readPart()
    {
        FilterPart part;
        part.whole.from = m_at;
        part.isNegated = isMinus(m_text[m_at]) && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        m_at += part.isNegated;
        const auto afterMinus = m_at;
        part.key = readKey();
        const Operator *found = part.key.length > 0 ? readOperator() : nullptr;
        if (found) {
            part.isCondition = true;
            readCondition(part, *found);
        } else {
            m_at = afterMinus;
            readWord(part);
        }
        part.whole.length = m_at - part.whole.from;
        part.whole.text = m_text.sliced(part.whole.from, part.whole.length).toString();
        m_line.parts.append(part);
    }

    void readWord(FilterPart &part)
    {
        const bool isQuoted = isQuote(m_text[m_at]);
        part.key = {};
        part.values = {readText(false)};
        const QString field = isQuoted ? QString() : fieldOfBareWord(part.values.first().text);
        if (!field.isEmpty())
            part.condition = Condition{RecordKind::Unset, field, Op::Contains, {part.values.first().text}, part.isNegated};
    }

    void readCondition(FilterPart &part, const Operator &found)
    {
        part.isNegated = part.isNegated != found.isNegated;
        part.condition = resolved(part.key);
        while (m_at < m_text.size() && !m_text[m_at].isSpace()) {
            part.values.append(readText(true));
            if (m_at < m_text.size() && isComma(m_text[m_at]))
                ++m_at;
        }
        if (isOrder(found.op) && part.values.isEmpty())
            note({FilterProblem::Code::MissingValue, part.key});
        if (!part.condition)
            return;
        part.condition->op = found.op;
        part.condition->negated = part.isNegated;
        for (const auto &value : part.values)
            part.condition->values.append(value.text);
    }

    std::optional<Condition> resolved(const FilterSpan &key)
    {
        Condition condition;
        QString field = key.text;
        if (const auto dot = field.indexOf(u'.'); dot > 0) {
            condition.kind = filterKind(field.left(dot));
            field = field.mid(dot + 1);
            if (condition.kind == RecordKind::Unset) {
                note({FilterProblem::Code::UnknownKind, key, nearestFilterKeys(field)});
                return {};
            }
        }
        const auto columns = filterColumns(field, condition.kind);
        if (columns.isEmpty()) {
            note({FilterProblem::Code::UnknownField, key, nearestFilterKeys(field), nullptr, condition.kind});
            return {};
        }
        condition.field = columns.size() == 1 ? columns.first().key() : field.toLower();
        if (columns.size() == 1)
            condition.kind = columns.first().kind;
        return condition;
    }

    FilterSpan readKey()
    {
        const auto from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
            ++m_at;
        return {from, m_at - from, m_text.sliced(from, m_at - from).toString()};
    }

    const Operator *readOperator()
    {
        for (const auto &candidate : kOperators) {
            if (m_text.sliced(m_at).startsWith(QStringView(candidate.text))) {
                m_at += QStringView(candidate.text).size();
                return &candidate;
            }
        }
        return nullptr;
    }

    /// Up to the next space (or, among values, comma) outside quotation marks.
    FilterSpan readText(bool isValue)
    {
        FilterSpan span{m_at};
        bool inQuotes = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (isQuote(c))
                inQuotes = !inQuotes;
            else if (inQuotes && c == u'\\' && m_at + 1 < m_text.size())
                span.text.append(m_text[++m_at]);
            else if (!inQuotes && (c.isSpace() || (isValue && isComma(c))))
                break;
            else
                span.text.append(c);
        }
        span.length = m_at - span.from;
        if (inQuotes)
            note({FilterProblem::Code::OpenQuote, {span.from, span.length, m_text.sliced(span.from, span.length).toString()}});
        return span;
    }

    void note(FilterProblem problem)
    {
        if (!m_line.problem)
            m_line.problem = std::move(problem);
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    FilterLine m_line;
};

/// A code as short as "W" is no word anybody means by it.
bool names(const Vocabulary &vocabulary, const QString &word)
{
    constexpr int kShortest = 4;
    const int ordinal = vocabulary.find(word);
    return ordinal > 0 && (word.size() >= kShortest || vocabulary.label(ordinal, Language::Chinese) == word);
}

} // namespace

QString fieldOfBareWord(const QString &word)
{
    if (names(vocabularyOf<DealStatus>(), word) || names(vocabularyOf<TrialStatus>(), word))
        return QStringLiteral("status");
    const bool isActivity = names(vocabularyOf<Activity>(), word);
    return isActivity ? QStringLiteral("activity") : QString();
}

QString quotedFilterText(const QString &text)
{
    static const QRegularExpression kSpecial(QStringLiteral("[\\s,，\"“”\\\\:：=＝<＜>＞≥≤≠!]|^[-−－]|^$"));
    if (!kSpecial.match(text).hasMatch())
        return text;
    QString inner;
    for (const QChar c : text) {
        if (isQuote(c) || c == u'\\')
            inner += u'\\';
        inner += c;
    }
    return u'"' + inner + u'"';
}

FilterSpec FilterLine::filter() const
{
    FilterSpec filter;
    for (const auto &part : parts) {
        if (part.condition)
            filter.conditions.append(*part.condition);
        else if (!part.isCondition)
            (part.isNegated ? filter.excludedWords : filter.words).append(part.values.first().text);
    }
    return filter;
}

FilterLine readFilterLine(QStringView line)
{
    return LineReader(line).read();
}

} // namespace domain
