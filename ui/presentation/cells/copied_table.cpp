// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cells/copied_table.h"

#include "domain/paste/block_text.h"

#include <QCoreApplication>
#include <QSet>

namespace presentation {

using domain::FieldKind;
using domain::Language;
using domain::Value;

namespace {

/// A column as it will stand on the clipboard.
struct OutColumn
{
    QString header;
    int from = 0;
    enum class Part { Itself, Currency, Bound } part = Part::Itself;
};

struct OutCell
{
    QString text;
    const char *format = "\\@"; ///< Excel's number format; text by default, so that nothing is taken for a formula.
};

/// "Up to" and the like; nothing where the number says it all. A range says its lower end by what the table shows.
QString boundText(const CopiedCell &cell, Language language)
{
    switch (cell.bound) {
    case domain::AmountBound::AtLeast:
    case domain::AmountBound::UpTo: return domain::labelOf(cell.bound, language);
    case domain::AmountBound::Range: return cell.shown;
    default: return {};
    }
}

QList<OutColumn> outColumns(const QList<CopiedColumn> &columns, const QList<QList<CopiedCell>> &rows)
{
    QList<OutColumn> out;
    for (int column = 0; column < columns.size(); ++column) {
        QSet<QString> currencies;
        bool hasBounds = false;
        for (const auto &row : rows) {
            if (columns[column].kind == FieldKind::Money && !domain::isEmpty(row[column].value)) {
                currencies.insert(row[column].currency);
                hasBounds = hasBounds || row[column].bound > domain::AmountBound::Exact;
            }
        }
        const QString only = currencies.size() == 1 ? *currencies.cbegin() : QString();
        out.append({only.isEmpty() ? columns[column].label : QStringLiteral("%1 (%2)").arg(columns[column].label, only), column});
        if (currencies.size() > 1)
            out.append({QCoreApplication::translate("CopiedTable", "%1, currency").arg(columns[column].label), column, OutColumn::Part::Currency});
        if (hasBounds)
            out.append({QCoreApplication::translate("CopiedTable", "%1, as stated").arg(columns[column].label), column, OutColumn::Part::Bound});
    }
    return out;
}

QString percentText(qint64 hundredths)
{
    return QStringLiteral("%1.%2%").arg(hundredths / 100).arg(std::abs(hundredths % 100), 2, 10, QLatin1Char('0'));
}

OutCell dateCell(const domain::PartialDate &date)
{
    const bool isDay = date.precision() == domain::PartialDate::Precision::Day;
    return {date.toString(), isDay ? "yyyy\\-mm\\-dd" : "\\@"};
}

OutCell wholeCell(FieldKind kind, qint64 number, const QString &shown)
{
    switch (kind) {
    case FieldKind::Money: return {QString::number(number), "#\\,##0"};
    case FieldKind::Integer: return {QString::number(number), "0"};
    case FieldKind::BasisPoints: return {percentText(number), "0\\.00%"};
    default: return {shown};
    }
}

OutCell outCell(FieldKind kind, const CopiedCell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell.value))
        return wholeCell(kind, *whole, cell.shown);
    if (const auto *number = std::get_if<double>(&cell.value))
        return {QString::number(*number, 'g', 15), "General"};
    if (const auto *flag = std::get_if<bool>(&cell.value))
        return {*flag ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), "General"};
    if (const auto *date = std::get_if<domain::PartialDate>(&cell.value))
        return dateCell(*date);
    if (const auto *text = std::get_if<QString>(&cell.value); text && kind == FieldKind::List)
        return {text->split(u'|', Qt::SkipEmptyParts).join(QStringLiteral("; "))};
    else if (text && kind != FieldKind::Country)
        return {*text};
    return {cell.shown};
}

OutCell partOf(const OutColumn &column, const CopiedColumn &from, const CopiedCell &cell, Language language)
{
    switch (column.part) {
    case OutColumn::Part::Currency: return {cell.currency};
    case OutColumn::Part::Bound: return {boundText(cell, language)};
    case OutColumn::Part::Itself: break;
    }
    return outCell(from.kind, cell);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br style=\"mso-data-placement:same-cell\">"));
}

} // namespace

CopiedTable copiedTable(const QList<CopiedColumn> &columns, const QList<QList<CopiedCell>> &rows, Language language)
{
    const auto out = outColumns(columns, rows);
    domain::Block block{QStringList()};
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table><thead><tr>");
    for (const auto &column : out) {
        block.first().append(column.header);
        html += QStringLiteral("<th>%1</th>").arg(escaped(column.header));
    }
    html += QLatin1String("</tr></thead><tbody>");
    for (const auto &row : rows) {
        QStringList texts;
        html += QLatin1String("<tr>");
        for (const auto &column : out) {
            const auto &from = row[column.from];
            const OutCell cell = partOf(column, columns[column.from], from, language);
            texts.append(cell.text);
            html += QStringLiteral("<td style='mso-number-format:\"%1\"'>%2</td>").arg(QLatin1String(cell.format), escaped(cell.text));
        }
        html += QLatin1String("</tr>");
        block.append(texts);
    }
    html += QLatin1String("</tbody></table></body></html>");
    return {domain::blockText(block), html};
}

} // namespace presentation
