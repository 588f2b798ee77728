// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/mark_filter.h"

#include "domain/columns.h"
#include "domain/filter/facets.h"
#include "domain/filter/value_test.h"
#include "domain/record_names.h"

#include <QRegularExpression>
#include <QSet>

namespace domain {

namespace {

/// One field and value that a word of the mark may mean, and which of the visible records have it.
struct Meaning
{
    QString field;
    QString text;
    std::vector<bool> has = {};
};

/// "2020" as it is, "2019-2021" as a range; empty for everything else.
QString yearsText(const QString &key)
{
    static const QRegularExpression kYears(QStringLiteral("^(\\d{4})(?:[-–](\\d{4}))?$"));
    const auto match = kYears.match(key);
    if (!match.hasMatch())
        return {};
    return match.captured(2).isEmpty() ? match.captured(1) : match.captured(1) + QStringLiteral("..") + match.captured(2);
}

constexpr QChar kNamed(u'=');

/// How the filter writes a chart's word as a value of this field; nothing where it is none.
std::optional<QString> meaningIn(const Portfolio &portfolio, const FieldMeta &field, const QString &key)
{
    if (field.kind == FieldKind::Choice) {
        for (int i = 1; i < field.vocabulary().size(); ++i) {
            if (field.vocabulary().code(i) == key)
                return key.toLower();
        }
    } else if (field.references == RecordKind::Term) {
        const auto ids = findByName(portfolio, RecordKind::Term, key, termVocabularyOf(field));
        if (ids.size() == 1)
            return filterValueText(portfolio, field, ids.first());
    } else if (key.startsWith(kNamed) && (field.references == RecordKind::Candidate || field.references == RecordKind::Indication)) {
        const auto ids = findByName(portfolio, field.references, key.mid(1));
        if (ids.size() == 1)
            return filterValueText(portfolio, field, ids.first());
    } else if (key.startsWith(kNamed) && field.kind == FieldKind::Text) {
        return key.mid(1);
    } else if (field.kind == FieldKind::Country && !key.isEmpty()) {
        return key;
    } else if (field.kind == FieldKind::Integer || field.kind == FieldKind::Date) {
        const QString years = yearsText(key);
        return years.isEmpty() ? std::nullopt : std::optional(years);
    }
    return {};
}

template <class Record>
class MarkSearch
{
public:
    MarkSearch(const Portfolio &portfolio, const AsOf &asOf, const QList<qint64> &visible, const RecordMark &mark)
        : m_portfolio(portfolio), m_asOf(asOf)
    {
        const QSet<qint64> marked(mark.ids.begin(), mark.ids.end());
        for (const qint64 id : visible) {
            if (const Record *record = portfolio.find(Id<Record>{id})) {
                m_records.push_back(record);
                m_wanted.push_back(marked.contains(id));
            }
        }
        for (const auto &key : mark.keys)
            m_meanings.push_back(meaningsOf(key));
    }

    /// One condition if that is enough, else one for each word.
    std::vector<Meaning> find() const
    {
        for (const auto &meanings : m_meanings) {
            for (const auto &meaning : meanings) {
                if (meaning.has == m_wanted)
                    return {meaning};
            }
        }
        for (size_t i = 0; i < m_meanings.size(); ++i) {
            for (size_t j = i + 1; j < m_meanings.size(); ++j) {
                if (auto pair = findPair(m_meanings[i], m_meanings[j]); !pair.empty())
                    return pair;
            }
        }
        return {};
    }

private:
    std::vector<Meaning> meaningsOf(const QString &key) const
    {
        std::vector<Meaning> meanings;
        for (const auto &column : columnsOf<Record>()) {
            if (const auto text = meaningIn(m_portfolio, column, key))
                add(meanings, column, *text);
        }
        if (!meanings.empty())
            return meanings;
        for (const auto &field : usualFacets(recordKindOf<Record>())) // A word of no field is often "unknown": nothing is recorded.
            add(meanings, *findColumn<Record>(field), {});
        return meanings;
    }

    void add(std::vector<Meaning> &meanings, const Column<Record> &column, const QString &text) const
    {
        Condition condition;
        condition.values = {text};
        const auto test = ValueTest::make(column, condition, m_portfolio);
        if (!test)
            return;
        Meaning meaning{QLatin1String(column.key), text};
        for (const Record *record : m_records)
            meaning.has.push_back(test.value().passes(column.value(m_portfolio, *record, m_asOf)));
        meanings.push_back(std::move(meaning));
    }

    std::vector<Meaning> findPair(const std::vector<Meaning> &first, const std::vector<Meaning> &second) const
    {
        for (const auto &a : first) {
            for (const auto &b : second) {
                bool isSame = a.field != b.field;
                for (size_t i = 0; isSame && i < m_wanted.size(); ++i)
                    isSame = (a.has[i] && b.has[i]) == m_wanted[i];
                if (isSame)
                    return {a, b};
            }
        }
        return {};
    }

    const Portfolio &m_portfolio;
    AsOf m_asOf;
    std::vector<const Record *> m_records;
    std::vector<bool> m_wanted;
    std::vector<std::vector<Meaning>> m_meanings; ///< By word.
};

} // namespace

std::optional<FilterSpec> filterForMark(const Portfolio &portfolio, const FilterSpec &filter, const AsOf &asOf, const QList<qint64> &visible,
                                        const RecordMark &mark)
{
    std::vector<Meaning> found;
    [&]<class... Records>(RecordList<Records...>) {
        const auto search = [&]<class Record>(std::type_identity<Record>) {
            if (recordKindOf<Record>() == mark.kind && !mark.ids.isEmpty())
                found = MarkSearch<Record>(portfolio, asOf, visible, mark).find();
        };
        (search(std::type_identity<Records>{}), ...);
    }(FilterableRecords{});
    if (found.empty())
        return {};
    FilterSpec narrowed = filter;
    for (const auto &meaning : found)
        narrowed = withFacetChoice(portfolio, narrowed, mark.kind, meaning.field, {{meaning.text}, {}});
    // A condition that was there is replaced, so it is asked whether the mark's records are what passes.
    const QSet<qint64> wanted(mark.ids.begin(), mark.ids.end());
    const auto passing = evaluateKind(portfolio, narrowed, asOf, mark.kind).ids;
    return QSet<qint64>(passing.begin(), passing.end()) == wanted ? std::optional(narrowed) : std::nullopt;
}

} // namespace domain
