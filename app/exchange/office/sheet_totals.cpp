// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/sheet_totals.h"

#include "exchange/office/workbook_file.h"
#include "figure/both_languages.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace exchange {

using domain::FieldKind;
using figure::BothLanguages;
using namespace Qt::StringLiterals;
using Look = WorkbookFile::Look;

namespace {

/// Above this, a sum that asks each row for its currency and for being shown keeps a spreadsheet busy: it then takes all rows.
constexpr qsizetype kManyRows = 5000;

constexpr BothLanguages kTotal{"Total of the rows shown", "所示行合计"};
constexpr BothLanguages kTotalIn{"Total of the rows shown, %1", "所示行合计，%1"};
constexpr BothLanguages kTotalOfAll{"Total of all rows, %1", "全部行合计，%1"};
constexpr BothLanguages kRecorded{"Disclosed or known for", "已披露或已知"};
constexpr BothLanguages kOf{" of ", " / "};

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

/// A file from somebody else may hold anything where a currency should stand.
QString quoted(QString text)
{
    return text.remove(u'"');
}

/// Writes the totals of one sheet. Lives for one call.
class TotalLines
{
public:
    TotalLines(WorkbookFile &file, lxw_worksheet *page, const RecordSheet &sheet)
        : m_file(file), m_page(page), m_sheet(sheet), m_line(int(sheet.rows.size()) + 2), m_named(firstFullColumn())
    {
    }

    void write()
    {
        writeSums(QString());
        for (const QString &currency : severalCurrencies())
            writeSums(currency);
        write(m_line, kRecorded.in(m_sheet.language));
        for (int column = 0; column < m_sheet.columns.size(); ++column)
            writeRecorded(column);
    }

private:
    int firstFullColumn() const
    {
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            if (std::ranges::none_of(m_sheet.rows, [column](const auto &row) { return domain::isEmpty(row[column].value); }))
                return column;
        }
        return 0;
    }

    QStringList severalCurrencies() const
    {
        QStringList currencies;
        for (const RecordColumn &column : m_sheet.columns) {
            if (column.total && column.currencyAt >= 0)
                currencies += column.total->sums.keys();
        }
        currencies.removeDuplicates();
        currencies.sort();
        return currencies;
    }

    QString range(int column) const { return u"%1$2:%1$%2"_s.arg(columnName(column)).arg(m_sheet.rows.size() + 1); }

    void write(int line, const QString &words) { m_file.write(m_page, line, 0, words, m_file.look(Look::Heading)); }

    /// One line: of the columns with a single currency where `currency` is empty, else of those with several.
    void writeSums(const QString &currency)
    {
        const BothLanguages &words = currency.isEmpty() ? kTotal : m_sheet.rows.size() > kManyRows ? kTotalOfAll : kTotalIn;
        bool isUsed = false;
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            const RecordColumn &one = m_sheet.columns[column];
            if (!one.total || currency.isEmpty() != (one.currencyAt < 0) || (!currency.isEmpty() && !one.total->sums.contains(currency)))
                continue;
            isUsed = true;
            writeSum(column, one, currency);
        }
        if (isUsed)
            write(m_line++, currency.isEmpty() ? words.in(m_sheet.language) : words.in(m_sheet.language).arg(currency));
    }

    void writeSum(int column, const RecordColumn &one, const QString &currency)
    {
        const int counted = one.countedAt < 0 ? column : one.countedAt;
        const QString only = currency.isEmpty() && !one.total->sums.isEmpty() ? one.total->sums.firstKey() : currency;
        const bool isLeast = one.total->isLowerBound || one.total->recorded < m_sheet.rows.size();
        const QString number = one.kind == FieldKind::Money ? moneyFormat(only) : u"#,##0"_s;
        lxw_format *format = m_file.number((isLeast ? u"\"≥ \""_s : QString()) + number);
        worksheet_write_formula_num(m_page, lxw_row_t(m_line), lxw_col_t(column), formula(counted, one.currencyAt, currency).toUtf8().constData(), format,
                                    double(one.total->sums.value(only)));
    }

    QString formula(int counted, int currencyAt, const QString &currency) const
    {
        if (currency.isEmpty())
            return u"=SUBTOTAL(109,%1)"_s.arg(range(counted));
        if (m_sheet.rows.size() > kManyRows)
            return u"=SUMIFS(%1,%2,\"%3\")"_s.arg(range(counted), range(currencyAt), quoted(currency));
        const QString first = columnName(counted) + u"$2"_s;
        return u"=SUMPRODUCT(SUBTOTAL(109,OFFSET(%1,ROW(%2)-ROW(%1),0)),--(%3=\"%4\"))"_s.arg(first, range(counted), range(currencyAt), quoted(currency));
    }

    void writeRecorded(int column)
    {
        const RecordColumn &one = m_sheet.columns[column];
        if (!one.total)
            return;
        const QString of = kOf.in(m_sheet.language);
        const QString text = QString::number(one.total->recorded) + of + QString::number(m_sheet.rows.size());
        const QString rule = u"=SUBTOTAL(102,%1)&\"%2\"&SUBTOTAL(103,%3)"_s.arg(range(column), of, range(m_named));
        worksheet_write_formula_str(m_page, lxw_row_t(m_line), lxw_col_t(column), rule.toUtf8().constData(), nullptr, text.toUtf8().constData());
    }

    WorkbookFile &m_file;
    lxw_worksheet *m_page;
    const RecordSheet &m_sheet;
    int m_line;
    int m_named; ///< A column without gaps: what is counted there is rows.
};

} // namespace

void writeTotals(WorkbookFile &file, lxw_worksheet *page, const RecordSheet &sheet)
{
    const bool isAnySum = std::ranges::any_of(sheet.columns, [](const RecordColumn &column) { return column.total.has_value(); });
    if (isAnySum && !sheet.rows.isEmpty())
        TotalLines(file, page, sheet).write();
}

QString moneyFormat(const QString &currency)
{
    const QString sign = currency == u"USD" ? u"$"_s : currency == u"EUR" ? u"€"_s : currency == u"GBP" ? u"£"_s : currency.isEmpty() ? QString() : currency + u' ';
    return sign.isEmpty() ? u"#,##0"_s : u"\"%1\"#,##0"_s.arg(quoted(sign));
}

} // namespace exchange
