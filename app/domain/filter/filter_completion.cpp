// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_completion.h"

#include "domain/filter/facets.h"
#include "domain/filter/filter_line.h"
#include "domain/names.h"

namespace domain {

namespace {

using Kind = FilterSuggestion::Kind;
using Op = Condition::Op;

bool hasOrder(const FieldMeta &field)
{
    const bool isPhase = field.vocabulary == &vocabularyOf<Phase>;
    return isPhase || field.kind == FieldKind::Date || field.kind == FieldKind::Money || field.kind == FieldKind::Integer
        || field.kind == FieldKind::BasisPoints || field.kind == FieldKind::Number;
}

/// Collects suggestions for one place of a line.
class Completion
{
public:
    Completion(const Portfolio &portfolio, RecordKind shown) : m_portfolio(portfolio), m_shown(shown) {}

    QList<FilterSuggestion> at(QStringView line, qsizetype cursor)
    {
        const FilterLine read = readFilterLine(line);
        const auto part = std::ranges::find_if(read.parts, [&](const FilterPart &candidate) {
            return candidate.whole.from <= cursor && cursor <= candidate.whole.end();
        });
        if (part == read.parts.end())
            addFields({cursor, 0}, {});
        else if (!part->isCondition)
            completeWord(*part, cursor);
        else if (cursor <= part->key.end())
            addFields({part->key.from, part->key.length}, line.sliced(part->key.from, cursor - part->key.from).toString());
        else
            completeValue(*part, cursor);
        return m_found.mid(0, kMostSuggestions);
    }

private:
    void completeWord(const FilterPart &part, qsizetype cursor)
    {
        const FilterSpan &word = part.values.first();
        const QString typed = word.text.left(cursor - word.from);
        const auto columns = filterColumns(word.text);
        if (!columns.isEmpty() && cursor == word.end())
            addOperators({cursor, 0}, columns.first());
        constexpr int kShortest = 2; // One letter begins far too many names.
        const bool isLong = typed.size() >= kShortest;
        if (part.isNegated && isLong) // What is to be left out is a value more often than a field.
            addConditions({word.from, word.length}, typed);
        addFields({word.from, word.length}, typed);
        if (!part.isNegated && isLong)
            addConditions({word.from, word.length}, typed);
    }

    void completeValue(const FilterPart &part, qsizetype cursor)
    {
        if (!part.condition)
            return;
        FilterSpan span{cursor, 0};
        for (const auto &value : part.values) {
            if (value.from <= cursor && cursor <= value.end())
                span = value;
        }
        const auto columns = filterColumns(part.condition->field, part.condition->kind);
        for (const auto &column : columns) {
            for (const auto &value : matchingFilterValues(m_portfolio, column, span.text, kMostSuggestions))
                addValue(span, quotedFilterText(filterValueText(m_portfolio, *column.meta, value)), column, value);
        }
    }

    /// Short keys first, then those of the shown kind, then the rest; each by how well it fits.
    void addFields(const FilterSpan &span, const QString &typed)
    {
        const auto dot = typed.indexOf(u'.');
        const RecordKind asked = dot > 0 ? filterKind(typed.left(dot)) : RecordKind::Unset;
        if (asked != RecordKind::Unset)
            return addFieldsOf(asked, span, typed.left(dot + 1), typed.mid(dot + 1).toLower());
        const QStringList usual = usualFacets(m_shown);
        QList<std::pair<int, const FilterKey *>> ranked;
        for (const auto &key : filterKeys()) {
            const int fit = fitOf(*key.field, key.key, typed.toLower());
            const auto columns = filterColumns(key.key);
            const bool isShown = std::ranges::any_of(columns, [&](const FilterColumn &column) { return column.kind == m_shown; });
            const bool isUsual = std::ranges::any_of(columns, [&](const FilterColumn &column) { return column.kind == m_shown && usual.contains(column.key()); });
            if (fit >= 0 && (!typed.isEmpty() || isUsual))
                ranked.append({fit * 4 + (isUsual ? 0 : isShown ? 1 : 2), &key});
        }
        std::ranges::stable_sort(ranked, {}, &std::pair<int, const FilterKey *>::first);
        constexpr qsizetype kMostFields = 8;
        for (const auto &[fit, key] : ranked.mid(0, kMostFields))
            m_found.append({Kind::FieldName, span.from, span.length, key->key, key->kind, key->field});
    }

    void addFieldsOf(RecordKind kind, const FilterSpan &span, const QString &prefix, const QString &typed)
    {
        for (const auto &field : facetFields(kind)) {
            const FieldMeta *meta = columnMeta(kind, field);
            if (fitOf(*meta, field, typed) >= 0)
                m_found.append({Kind::FieldName, span.from, span.length, prefix + field, kind, meta});
        }
    }

    /// 0: the key begins so; 1: a word of the key or label begins so; -1: neither.
    static int fitOf(const FieldMeta &field, const QString &key, const QString &typed)
    {
        if (key.startsWith(typed))
            return 0;
        const QString label = QLatin1String(field.label).toString().toLower();
        return key.contains(u'_' + typed) || label.startsWith(typed) || label.contains(u' ' + typed) ? 1 : -1;
    }

    void addOperators(const FilterSpan &span, const FilterColumn &column)
    {
        const auto add = [&](const char *text, Op op) {
            m_found.append({Kind::Operator, span.from, span.length, QLatin1String(text), column.kind, column.meta, {}, op});
        };
        add(":", Op::Contains);
        if (!hasOrder(*column.meta))
            return add("=", Op::Equals);
        add(">=", Op::GreaterEqual);
        add("<=", Op::LessEqual);
        add(">", Op::Greater);
        add("<", Op::Less);
    }

    /// Whole conditions for a word that names a value: "onc" offers `area:Oncology`.
    void addConditions(const FilterSpan &span, const QString &typed)
    {
        constexpr qsizetype kMostPerField = 3;
        for (const auto &field : usualFacets(m_shown)) {
            const FieldMeta *meta = columnMeta(m_shown, field);
            const bool isNamed = meta->kind == FieldKind::Choice || meta->kind == FieldKind::Reference || meta->kind == FieldKind::Country
                || meta->kind == FieldKind::List;
            if (!isNamed)
                continue;
            const FilterColumn column{m_shown, meta};
            const bool isShared = field == QLatin1String("area");
            const Condition key{isShared ? RecordKind::Unset : m_shown, field, Op::Contains, {}, false};
            for (const auto &value : matchingFilterValues(m_portfolio, column, typed, kMostPerField))
                addValue(span, key.toString() + quotedFilterText(filterValueText(m_portfolio, *meta, value)), column, value);
        }
    }

    void addValue(const FilterSpan &span, const QString &text, const FilterColumn &column, const Value &value)
    {
        const bool isThere = std::ranges::any_of(m_found, [&](const FilterSuggestion &found) { return found.kind == Kind::ValueText && found.text == text; });
        if (!isThere)
            m_found.append({Kind::ValueText, span.from, span.length, text, column.kind, column.meta, value});
    }

    const Portfolio &m_portfolio;
    RecordKind m_shown;
    QList<FilterSuggestion> m_found;
};

} // namespace

QList<FilterSuggestion> completeFilter(const Portfolio &portfolio, QStringView line, qsizetype cursor, RecordKind shown)
{
    return Completion(portfolio, shown).at(line, cursor);
}

} // namespace domain
