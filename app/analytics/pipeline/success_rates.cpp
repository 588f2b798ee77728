// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/success_rates.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <algorithm>

namespace analytics {

namespace {

struct Row
{
    PublishedRates rates;
    int known = 0; ///< Transitions with a rate.
};
using Rows = QHash<QString, Row>;

constexpr std::array kFromPhases{u"Phase 1", u"Phase 2", u"Phase 3", u"Filed"};

/// The cells of one line of the embedded table; quoted cells may hold commas.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            cells.append(QString());
        else
            cells.last().append(character);
    }
    return cells;
}

QString keyOf(QStringView kind, QStringView group)
{
    return kind.toString() + u'|' + group.toString();
}

void addLine(Rows &rows, const QStringList &cells)
{
    constexpr qsizetype kColumns = 7;
    if (cells.size() < kColumns || cells[6] != u"rate")
        return;
    const auto from = std::ranges::find_if(kFromPhases, [&](const char16_t *phase) { return cells[2] == QStringView(phase); });
    if (from == kFromPhases.end())
        return;
    const auto transition = size_t(from - kFromPhases.begin());
    Row &row = rows[keyOf(cells[0], cells[1])];
    row.rates.group = cells[1];
    row.rates.rates[transition] = cells[4].toDouble() / 100.0;
    row.rates.n[transition] = cells[5].toLongLong();
    ++row.known;
}

/// Read once from the embedded table, only read afterwards.
const Rows &rowsOfTable()
{
    static const Rows kRows = [] {
        Rows rows;
        QFile file(QStringLiteral(":/demo/success_rates.csv"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return rows;
        QTextStream lines(&file);
        while (!lines.atEnd())
            addLine(rows, cellsOf(lines.readLine()));
        return rows;
    }();
    return kRows;
}

} // namespace

double PublishedRates::likelihood(int from) const
{
    double product = 1.0;
    for (int i = from; i < kTransitions; ++i)
        product *= rates[size_t(i)];
    return product;
}

std::optional<PublishedRates> publishedRates(QStringView kind, QStringView group)
{
    const auto row = rowsOfTable().constFind(keyOf(kind, group));
    if (row == rowsOfTable().constEnd() || row->known != kTransitions)
        return std::nullopt;
    return row->rates;
}

std::optional<PublishedRates> publishedRatesOfArea(QStringView code)
{
    QString group = code.toString().replace(u'_', u' ').toLower();
    if (group.isEmpty())
        return std::nullopt;
    group[0] = group[0].toUpper();
    return publishedRates(u"Therapeutic area", group);
}

} // namespace analytics
