// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/record_sheets.h"

#include "domain/derived/amount_bound.h"
#include "figure/both_languages.h"
#include "figure/phrases.h"
#include "presentation/exports/file_cells.h"
#include "presentation/table/table_totals.h"

#include <QSet>

namespace presentation {

using domain::AmountBound;
using domain::AmountInterval;
using domain::FieldKind;
using exchange::RecordCell;
using exchange::RecordColumn;
using figure::BothLanguages;
using namespace Qt::StringLiterals;

namespace {

constexpr BothLanguages kId{"Id", "编号"};
constexpr BothLanguages kCurrency{"%1, currency", "%1，币种"};
constexpr BothLanguages kStated{"%1, as stated", "%1，原表述"};
constexpr BothLanguages kCounted{"%1, counted in the total", "%1，计入合计"};
constexpr BothLanguages kUndisclosed{"not disclosed", "未披露"};

/// What stands in one column of the sheet.
struct Part
{
    enum class What { Id, Itself, Currency, Stated, Counted } what = What::Itself;
    int column = -1; ///< Of the source.
};

/// Lays the columns out and fills the rows. Lives for one sheet.
class SheetMaking
{
public:
    explicit SheetMaking(const RecordList &list) : m_list(list), m_request(list.request), m_cells(m_request.kind, m_request.snapshot, m_request.asOf, m_request.language) {}

    exchange::RecordSheet make()
    {
        m_sheet.title = m_list.title;
        m_sheet.language = m_request.language;
        for (const QString &key : m_request.columns)
            addColumn(key);
        for (const qint64 id : m_request.ids) {
            QList<RecordCell> row;
            row.reserve(m_parts.size());
            for (const Part &part : m_parts)
                row.append(cell(id, part));
            m_sheet.rows.append(row);
        }
        addTotals();
        return std::move(m_sheet);
    }

private:
    /// Which amounts a column has; what it needs beside it follows from them.
    struct Amounts
    {
        QSet<QString> currencies;
        bool hasBounds = false;
    };

    Amounts amountsOf(int column) const
    {
        Amounts found;
        for (const qint64 id : m_request.ids) {
            const AmountInterval amount = m_cells.amount(id, column);
            if (!amount.low && !amount.high)
                continue;
            found.currencies.insert(amount.currency);
            found.hasBounds = found.hasBounds || amount.low != amount.high;
        }
        return found;
    }

    int add(const QString &heading, FieldKind kind, const Part &part)
    {
        RecordColumn column;
        column.heading = heading;
        column.kind = kind;
        m_sheet.columns.append(column);
        m_parts.append(part);
        return int(m_parts.size()) - 1;
    }

    void addColumn(const QString &key)
    {
        const int column = m_cells.source()->columnOf(key);
        if (column < 0) {
            add(kId.in(m_request.language), FieldKind::Text, {Part::What::Id, -1});
            return;
        }
        const auto &meta = m_cells.source()->column(column);
        if (meta.kind == FieldKind::TextHash) // Where a long text is kept; it says nothing to a reader.
            return;
        const QString label = m_cells.label(column);
        if (meta.kind == FieldKind::Money)
            return addMoney(label, column);
        const int at = add(label, meta.kind, {Part::What::Itself, column});
        m_sheet.columns[at].isGrouped = isAddedUp(meta);
        if (isAddedUp(meta))
            m_added.append({at, column});
    }

    void addMoney(const QString &label, int column)
    {
        const Amounts amounts = amountsOf(column);
        const auto say = [&](const BothLanguages &words) { return words.in(m_request.language).arg(label); };
        const bool isOne = amounts.currencies.size() == 1 && !amounts.currencies.cbegin()->isEmpty();
        const int at = add(isOne ? u"%1 (%2)"_s.arg(label, *amounts.currencies.cbegin()) : label, FieldKind::Money, {Part::What::Itself, column});
        if (amounts.currencies.size() > 1)
            m_sheet.columns[at].currencyAt = add(say(kCurrency), FieldKind::Text, {Part::What::Currency, column});
        if (amounts.hasBounds) {
            if (!m_request.columns.contains(QLatin1StringView(m_cells.source()->column(column).key) + "_bound"_L1)) // Said by a column of its own.
                add(say(kStated), FieldKind::Text, {Part::What::Stated, column});
            m_sheet.columns[at].countedAt = add(say(kCounted), FieldKind::Money, {Part::What::Counted, column});
        }
        m_added.append({at, column});
    }

    RecordCell cell(qint64 id, const Part &part) const
    {
        switch (part.what) {
        case Part::What::Id: return {QString::number(id), {}}; // Spreadsheets keep 15 digits of a number.
        case Part::What::Itself: return itself(id, part.column);
        case Part::What::Currency: return {m_cells.amount(id, part.column).currency, {}};
        case Part::What::Stated: return {stated(id, part.column), {}};
        case Part::What::Counted: break;
        }
        const AmountInterval amount = m_cells.amount(id, part.column);
        const auto counted = countedAmount(m_cells.source()->column(part.column), amount);
        return {counted ? domain::Value(*counted) : domain::Value(), amount.currency};
    }

    /// "Up to", "At least"; a range with both its ends. Nothing where the number says it all.
    QString stated(qint64 id, int column) const
    {
        const AmountBound bound = domain::boundOf(m_cells.amount(id, column));
        if (bound == AmountBound::Range)
            return m_cells.text(id, column);
        return bound == AmountBound::AtLeast || bound == AmountBound::UpTo ? domain::labelOf(bound, m_request.language) : QString();
    }

    RecordCell itself(qint64 id, int column) const
    {
        const auto &meta = m_cells.source()->column(column);
        if (meta.kind == FieldKind::Money) {
            const AmountInterval amount = m_cells.amount(id, column);
            const auto figure = amount.figure();
            return figure ? RecordCell{*figure, amount.currency} : RecordCell{kUndisclosed.in(m_request.language), {}};
        }
        const auto value = m_cells.value(id, column);
        const bool isTyped = std::holds_alternative<bool>(value) || std::holds_alternative<double>(value) || std::holds_alternative<domain::PartialDate>(value)
            || (std::holds_alternative<qint64>(value) && (meta.kind == FieldKind::Integer || meta.kind == FieldKind::BasisPoints));
        if (isTyped)
            return {value, {}};
        const QString text = m_cells.text(id, column);
        return {text.isEmpty() ? domain::Value() : domain::Value(text), {}};
    }

    /// As the table has them, so that file and screen agree.
    void addTotals()
    {
        QList<TableEntry> entries;
        for (const qint64 id : m_request.ids)
            entries.append({id, {}, true});
        QList<int> columns;
        for (const auto &[at, column] : std::as_const(m_added))
            columns.append(column);
        OrderSpec spec;
        spec.source = m_cells.source();
        spec.portfolio = m_request.snapshot;
        spec.asOf = m_request.asOf;
        const auto totals = totalsOf(spec, entries, columns, [] { return false; });
        for (qsizetype i = 0; i < m_added.size(); ++i) {
            const ColumnTotal &one = totals.all[i];
            if (one.recorded > 0 && !one.isNotAdded)
                m_sheet.columns[m_added[i].first].total = exchange::ColumnSum{one.sums, one.recorded, one.isLowerBound};
        }
    }

    const RecordList &m_list;
    const RecordListRequest &m_request;
    FileCells m_cells;
    exchange::RecordSheet m_sheet;
    QList<Part> m_parts;
    QList<std::pair<int, int>> m_added; ///< Columns of the sheet, and of the source, that come to a total.
};

using Notes = QList<std::pair<QString, QString>>;

/// How the sheet is to be read.
void addReading(Notes &notes, const RecordList &list)
{
    static constexpr BothLanguages kHow{"How to read", "阅读说明"};
    static constexpr BothLanguages kLines[] = {
        {"An empty cell was not recorded. “Not disclosed” is an amount that was not made public; it is never 0.", "空单元格表示未记录。“未披露”表示金额未公开，绝不等于0。"},
        {"An amount stated as “up to” is known from above only, one stated as “at least” from below only; the column beside it says which. Totals count lower bounds, and “up to” only "
         "of announced totals.", "“至多”表示仅知上限，“至少”表示仅知下限，见旁列。合计按下限计算，仅已公布总额按“至多”计入。"},
        {"Totals follow the filter of the sheet. “≥” says that the total is at least this, since not all amounts are known. Amounts in different currencies are not added to one another.",
         "合计随工作表筛选变化。“≥”表示合计至少为此数，因部分金额未知。不同币种不相加。"},
        {"A date known to the day is a date; one known to the month, quarter or year only stays the text that was stated.", "精确到日的日期为日期值；仅知月、季度或年份的保留原文。"}};
    for (const BothLanguages &line : kLines)
        notes.append({kHow.in(list.request.language), line.in(list.request.language)});
}

Notes notesOf(const RecordList &list, const figure::Provenance &provenance)
{
    const auto language = list.request.language;
    const figure::Phrases words(language);
    const auto say = [language](const BothLanguages &both) { return both.in(language); };
    static constexpr BothLanguages kNames[] = {{"List", "列表"}, {"As of", "截至"}, {"As known on", "已知截至"}, {"Filter", "筛选"}, {"n", "n"}, {"Confidential", "保密"},
                                               {"Source", "来源"}, {"Definition", "定义"}};
    static constexpr BothLanguages kNow{"now", "现在"};
    static constexpr BothLanguages kNone{"none", "无"};
    static constexpr BothLanguages kOf{"%1 of %2", "%1 / %2"};
    static constexpr BothLanguages kChosen{"%1 chosen of %2", "从%2条中选取%1条"};
    const auto &request = list.request;
    Notes notes{{say(kNames[0]), list.title},
                {say(kNames[1]), words.date(request.asOf.date)},
                {say(kNames[2]), request.asOf.knownOn.isValid() ? words.date(request.asOf.knownOn) + QStringLiteral(" (UTC)") : say(kNow)},
                {say(kNames[3]), request.filter.isEmpty() ? say(kNone) : request.filter.toString()},
                {say(kNames[4]), (request.isChoice ? say(kChosen) : say(kOf)).arg(words.count(request.ids.size()), words.count(list.total))}};
    if (!list.notice.isEmpty())
        notes.append({say(kNames[5]), list.notice});
    notes.append({say(kNames[6]), request.source});
    for (const QString &definition : list.definitions)
        notes.append({say(kNames[7]), definition});
    addReading(notes, list);
    return notes + figure::provenanceLines(provenance);
}

} // namespace

exchange::RecordSheet recordSheet(const RecordList &list, const figure::Provenance &provenance)
{
    auto sheet = SheetMaking(list).make();
    sheet.notes = notesOf(list, provenance);
    return sheet;
}

} // namespace presentation
