// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_rows.h"

#include "figure/chart_table.h"
#include "figure/said_rows.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>

namespace figure {

using namespace Qt::StringLiterals;

namespace {

QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString textOf(const domain::Value &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *count = std::get_if<qint64>(&cell))
        return QString::number(*count);
    if (const auto *number = std::get_if<double>(&cell))
        return exact(*number);
    return {};
}

std::optional<double> numberOf(const domain::Value &cell)
{
    if (const auto *count = std::get_if<qint64>(&cell))
        return double(*count);
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    return std::nullopt;
}

qint64 countOf(const domain::Value &cell)
{
    const auto *count = std::get_if<qint64>(&cell);
    return count ? *count : 0;
}

/// Keys are unique: equal ones, as of one figure that stands in two places, are numbered.
class Rows
{
public:
    void add(FigureRow row)
    {
        if (const int again = m_seen[row.key]++; again > 0)
            row.key += u"#%1"_s.arg(again + 1);
        m_rows.append(std::move(row));
    }
    void add(const TextFigure &figure)
    {
        const Datum &datum = figure.figure.datum;
        add({figure.figure.key, figure.figure.label, figure.figure.text, datum.value, datum.n, datum.denominator, boundsOf(datum)});
    }
    void add(const ChartData &chart, const QString &prefix)
    {
        const ChartTable table = chartTable(chart);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const auto cell = [&](QStringView key) { return textOf(table.cell(i, key)); };
            QStringList place{chart.title, cell(u"panel"), cell(u"category"), cell(u"series")};
            place.removeAll(QString());
            place.removeDuplicates();
            const QString key = QStringList{prefix, cell(u"part"), cell(u"panel"), cell(u"category_key"), cell(u"series_key"), cell(u"position")}.join(u'/');
            add({key, place.join(u" · "_s), shownText(table, i), numberOf(table.cell(i, u"value")), countOf(table.cell(i, u"n")), countOf(table.cell(i, u"denominator")), boundsOf(table, i)});
        }
    }
    void add(const ReportTable &table)
    {
        if (table.total > 0)
            add({u"table/%1/records"_s.arg(table.key), u"%1 · n"_s.arg(table.title), QString::number(table.passing), double(table.passing), table.passing, table.total, {}});
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QStringList &row = table.rows[i];
            const qint64 id = table.ids.value(i);
            const QString key = u"table/%1/%2"_s.arg(table.key, id ? QString::number(id) : row.value(0));
            add({key, u"%1 · %2"_s.arg(table.title, row.value(0)), row.mid(1).join(u" | "_s), std::nullopt, 0, 0, {}});
        }
    }
    QList<FigureRow> take() { return std::move(m_rows); }

private:
    static QString boundsOf(const Datum &datum)
    {
        QStringList parts;
        if (datum.state == DatumState::AtLeast)
            parts.append(u"AT_LEAST"_s);
        if (datum.interval)
            parts.append(u"%1–%2"_s.arg(exact(datum.interval->low), exact(datum.interval->high)));
        if (datum.undisclosed > 0)
            parts.append(u"undisclosed %1"_s.arg(datum.undisclosed));
        return parts.join(u", "_s);
    }
    static QString boundsOf(const ChartTable &table, qsizetype row)
    {
        QStringList parts;
        if (const QString state = textOf(table.cell(row, u"state")); state != u"KNOWN")
            parts.append(state);
        if (const QString start = textOf(table.cell(row, u"start")); !start.isEmpty())
            parts.append(u"from %1"_s.arg(start));
        if (const QString low = textOf(table.cell(row, u"low")); !low.isEmpty())
            parts.append(u"%1–%2"_s.arg(low, textOf(table.cell(row, u"high"))));
        if (const qint64 undisclosed = countOf(table.cell(row, u"undisclosed")))
            parts.append(u"undisclosed %1"_s.arg(undisclosed));
        return parts.join(u", "_s);
    }
    /// The value with its state, interval and what was not disclosed: all of it is the figure.
    static QString shownText(const ChartTable &table, qsizetype row)
    {
        QString text = textOf(table.cell(row, u"value"));
        const QString state = textOf(table.cell(row, u"state"));
        if (text.isEmpty() || state == u"AT_LEAST")
            text = (state + u' ' + text).trimmed();
        if (const QString low = textOf(table.cell(row, u"low")); !low.isEmpty())
            text += u" (%1–%2)"_s.arg(low, textOf(table.cell(row, u"high")));
        if (const qint64 undisclosed = countOf(table.cell(row, u"undisclosed")))
            text += u" [%1 undisclosed]"_s.arg(undisclosed);
        if (const QString start = textOf(table.cell(row, u"start")); !start.isEmpty())
            text = start + u" … "_s + text;
        return text;
    }

    QHash<QString, int> m_seen;
    QList<FigureRow> m_rows;
};

QString shown(const FigureRow &row)
{
    return row.of > 0 ? u"%1 (%2/%3)"_s.arg(row.text).arg(row.n).arg(row.of) : row.text;
}

bool isSameFigure(const FigureRow &a, const FigureRow &b)
{
    return a.value == b.value && a.n == b.n && a.of == b.of && a.bounds == b.bounds && (a.value.has_value() || a.text == b.text);
}

/// What only the bounds tell apart is written out.
FigureChange changeOf(const FigureRow &before, const FigureRow &after)
{
    FigureChange change{after.label, shown(before), shown(after)};
    if (change.before == change.after) {
        change.before = (change.before + u' ' + before.bounds).trimmed();
        change.after = (change.after + u' ' + after.bounds).trimmed();
    }
    return change;
}

} // namespace

QList<FigureRow> figureRows(const ChartData &chart, const QString &prefix)
{
    Rows rows;
    rows.add(chart, prefix.isEmpty() ? chart.chartId : prefix);
    return rows.take();
}

QList<FigureRow> figureRows(const RenderedReport &report)
{
    Rows rows;
    for (const RenderedBlock &block : report.blocks) {
        for (const TextFigure &figure : block.text.figures)
            rows.add(figure);
        for (const TextFigure &figure : block.figures)
            rows.add(figure);
        if (block.kind == RenderedBlock::Kind::Chart)
            rows.add(block.chart, block.chartKey);
        if (block.kind == RenderedBlock::Kind::Table)
            rows.add(block.table);
    }
    return rows.take();
}

QJsonArray figuresJson(const QList<FigureRow> &rows)
{
    QJsonArray list;
    for (const FigureRow &row : rows)
        list.append(QJsonArray{row.key, row.label, row.text, row.value ? QJsonValue(*row.value) : QJsonValue(), row.n, row.of, row.bounds});
    return list;
}

QList<FigureRow> figuresFromJson(const QJsonArray &json)
{
    QList<FigureRow> rows;
    for (const auto &entry : json) {
        const QJsonArray row = entry.toArray();
        if (!row.at(0).isString())
            continue;
        rows.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                     row.at(3).isDouble() ? std::optional(row.at(3).toDouble()) : std::nullopt, row.at(4).toInteger(), row.at(5).toInteger(), row.at(6).toString()});
    }
    return rows;
}

QString figuresChecksum(const QList<FigureRow> &rows)
{
    QJsonArray list;
    for (const FigureRow &row : rows)
        list.append(QJsonArray{row.key, row.value ? QString() : row.text, row.value ? exact(*row.value) : QString(), row.n, row.of, row.bounds});
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(list).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
}

QList<FigureChange> changedFigures(const QList<FigureRow> &before, const QList<FigureRow> &after)
{
    QHash<QString, const FigureRow *> old;
    for (const FigureRow &row : before)
        old.insert(row.key, &row);
    QList<FigureChange> changes;
    for (const FigureRow &row : after) {
        if (isSaid(row))
            continue;
        const FigureRow *was = old.take(row.key);
        if (!was)
            changes.append({row.label, {}, shown(row)});
        else if (!isSameFigure(*was, row))
            changes.append(changeOf(*was, row));
    }
    for (const FigureRow &row : before) {
        if (!isSaid(row) && old.contains(row.key))
            changes.append({row.label, shown(row), {}});
    }
    return changes;
}

} // namespace figure
