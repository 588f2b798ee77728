// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/said_rows.h"

#include <QHash>

#include <algorithm>

namespace figure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSaid = "said/"_L1;
constexpr auto kTyped = "TYPED"_L1;

/// Keys are unique: two charts of one report may be the same.
class Sentences
{
public:
    void add(const QString &key, const QString &label, const QString &text, Wording wording)
    {
        if (wording == Wording::Absent || text.isEmpty())
            return;
        const int again = m_seen[key]++;
        m_rows.append({kSaid + (again > 0 ? u"%1#%2"_s.arg(key, QString::number(again + 1)) : key), label, text, std::nullopt, 0, 0,
                       wording == Wording::Typed ? QString(kTyped) : QString()});
    }
    void add(const ChartData &chart, Wording headline, Wording footnote, const QString &prefix)
    {
        add(prefix + u"/headline"_s, u"%1 · headline"_s.arg(chart.title), chart.headline, headline);
        add(prefix + u"/footnote"_s, u"%1 · footnote"_s.arg(chart.title), chart.footnote, footnote);
    }
    QList<FigureRow> take() { return std::move(m_rows); }

private:
    QHash<QString, int> m_seen;
    QList<FigureRow> m_rows;
};

} // namespace

QList<FigureRow> saidRows(const ChartData &chart, Wording headline, Wording footnote, const QString &prefix)
{
    Sentences sentences;
    sentences.add(chart, headline, footnote, prefix.isEmpty() ? chart.chartId : prefix);
    return sentences.take();
}

QList<FigureRow> saidRows(const RenderedReport &report)
{
    Sentences sentences;
    for (const QString &notice : report.notices)
        sentences.add(u"notice"_s, u"notice"_s, notice, Wording::Made);
    for (const RenderedBlock &block : report.blocks) {
        if (block.kind != RenderedBlock::Kind::Chart)
            continue;
        // A typed headline with live figures in it is made again with them.
        const bool isTyped = !block.text.text.isEmpty() && block.text.figures.isEmpty();
        sentences.add(block.chart, isTyped ? Wording::Typed : Wording::Made, Wording::Made, block.chartKey);
    }
    return sentences.take();
}

bool isSaid(const FigureRow &row)
{
    return row.key.startsWith(kSaid);
}

bool isTyped(const FigureRow &row)
{
    return isSaid(row) && row.bounds == kTyped;
}

QList<FigureChange> changedSentences(const QList<FigureRow> &before, const QList<FigureRow> &after)
{
    QHash<QString, QString> now;
    for (const FigureRow &row : after) {
        if (isSaid(row))
            now.insert(row.key, row.text);
    }
    QList<FigureChange> changes;
    for (const FigureRow &row : before) {
        if (isSaid(row) && !isTyped(row) && now.value(row.key) != row.text)
            changes.append({row.label, row.text, now.value(row.key)});
    }
    return changes;
}

} // namespace figure
