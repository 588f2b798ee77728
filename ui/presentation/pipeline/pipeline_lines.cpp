// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pipeline/pipeline_lines.h"

#include "analytics/calendar/calendar_events.h"
#include "domain/names.h"
#include "domain/records.h"
#include "domain/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace presentation {

using domain::Id;
using domain::Language;

namespace {

constexpr qsizetype kMostKept = 600; ///< Lines in words: a few screens of them.

QString words(const char *source)
{
    return QCoreApplication::translate("PipelineLines", source);
}

Id<domain::Candidate> candidateIn(const QString &key)
{
    return {key.section(u'-', 0, 0).toLongLong()};
}

} // namespace

PipelineLines::PipelineLines(figure::ChartData chart, domain::Snapshot snapshot, const domain::AsOf &asOf, PipelineOrder order)
    : m_chart(std::move(chart)), m_snapshot(std::move(snapshot)), m_asOf(asOf)
{
    if (!m_chart.emptyText.isEmpty() || m_chart.panels.isEmpty() || !m_snapshot)
        return;
    findBars();
    sortRows(order);
    findGroups();
}

void PipelineLines::findBars()
{
    m_series = QList<int>(m_chart.categories.size(), -1);
    const auto &series = m_chart.panels.first().series;
    for (int i = 0; i < series.size(); ++i) {
        for (qsizetype row = 0; row < series.at(i).data.size(); ++row) {
            if (series.at(i).data.at(row).value)
                m_series[row] = i;
        }
    }
    for (int row = 0; row < m_series.size(); ++row) {
        if (m_series.at(row) >= 0)
            m_order.append(row);
    }
}

/// Groups stay where the chart has them; the chart's own order is that by phase.
void PipelineLines::sortRows(PipelineOrder order)
{
    if (order == PipelineOrder::Phase)
        return;
    QHash<int, QString> keys;
    for (const int row : std::as_const(m_order)) {
        const auto &category = m_chart.categories.at(row);
        keys.insert(row, domain::normalizedKey(order == PipelineOrder::Name ? category.label : category.notes.value(0)));
    }
    for (auto first = m_order.begin(); first != m_order.end();) {
        const QString &group = m_chart.categories.at(*first).group;
        const auto last = std::find_if(first, m_order.end(), [&](int row) { return m_chart.categories.at(row).group != group; });
        std::stable_sort(first, last, [&](int a, int b) { return keys.value(a) < keys.value(b); });
        first = last;
    }
}

void PipelineLines::findGroups()
{
    for (int row = 0; row < m_order.size(); ++row) {
        const auto &one = category(row);
        if (m_groups.isEmpty() || m_groups.last().label != one.group)
            m_groups.append({one.group, m_chart.panels.first().series.at(m_series.at(m_order.at(row))).key, row, 0, 0});
        ++m_groups.last().count;
        m_groups.last().programs += bar(row).n;
    }
}

int PipelineLines::groupOf(int row) const
{
    const auto after = std::ranges::upper_bound(m_groups, row, {}, &PipelineGroup::first);
    return int(after - m_groups.begin()) - 1;
}

const figure::Datum &PipelineLines::bar(int row) const
{
    const int index = m_order.at(row);
    return m_chart.panels.first().series.at(m_series.at(index)).data.at(index);
}

const PipelineLine &PipelineLines::line(int row) const
{
    if (const auto known = m_made.constFind(row); known != m_made.cend())
        return *known;
    if (m_made.size() >= kMostKept)
        m_made.clear();
    return *m_made.insert(row, made(row));
}

PipelineLine PipelineLines::made(int row) const
{
    const Language language = m_chart.language;
    const auto &one = category(row);
    PipelineLine line;
    line.candidate = candidateIn(one.key).value;
    const Id<domain::Indication> indication{one.key.section(u'-', 1).toLongLong()};
    if (const auto *candidate = m_snapshot->find(Id<domain::Candidate>{line.candidate})) {
        const bool isChinese = language == Language::Chinese && !candidate->nameZh.isEmpty();
        line.name = isChinese ? candidate->nameZh : candidate->name;
        line.otherName = isChinese ? candidate->name : candidate->nameZh;
        line.modality = domain::recordName(*m_snapshot, candidate->modality, language);
    }
    line.indication = domain::recordName(*m_snapshot, indication, language);
    line.partner = one.notes.value(0);
    line.territory = one.notes.value(1);
    if (const auto next = analytics::nextEventOf(*m_snapshot, Id<domain::Candidate>{line.candidate}, m_asOf))
        line.nextEvent = words(QT_TRANSLATE_NOOP("PipelineLines", "%1 · %2"))
                             .arg(analytics::eventDateText(*next, language), analytics::eventWord(*m_snapshot, *next, language)); // Cut words still tell the date.
    line.phase = bar(row).label;
    for (const auto &tick : m_chart.panels.first().ticks) {
        if (line.phase.isEmpty() && bar(row).value && tick.value == *bar(row).value)
            line.phase = tick.label;
    }
    line.isRepeated = row > 0 && groupOf(row - 1) == groupOf(row) && candidateIn(category(row - 1).key).value == line.candidate;
    return line;
}

QList<qint64> PipelineLines::idsOf(const QList<int> &rows) const
{
    QList<qint64> ids;
    for (const int row : rows)
        ids += bar(row).ids;
    std::ranges::sort(ids);
    return ids;
}

QList<qint64> PipelineLines::candidatesOf(const QList<int> &rows) const
{
    QList<qint64> ids;
    for (const int row : rows)
        ids.append(candidateIn(category(row).key).value);
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QStringList PipelineLines::keysOf(int row) const
{
    return {category(row).key, m_chart.panels.first().series.at(m_series.at(m_order.at(row))).key};
}

QString PipelineLines::keyAt(int row) const
{
    return row >= 0 && row < count() ? category(row).key : QString();
}

int PipelineLines::rowWithKey(const QString &key) const
{
    for (int row = 0; !key.isEmpty() && row < count(); ++row) {
        if (category(row).key == key)
            return row;
    }
    return -1;
}

QString PipelineLines::sentence(int row) const
{
    const PipelineLine &one = line(row);
    QStringList parts{words(QT_TRANSLATE_NOOP("PipelineLines", "%1, %2")).arg(one.name, one.indication.isEmpty() ? words(QT_TRANSLATE_NOOP("PipelineLines", "no indication")) : one.indication),
                      one.phase, one.modality};
    if (bar(row).pale)
        parts.append(words(QT_TRANSLATE_NOOP("PipelineLines", "rights returned")));
    else if (one.partner != QStringLiteral("–"))
        parts.append(words(QT_TRANSLATE_NOOP("PipelineLines", "partner %1")).arg(one.partner));
    if (!one.territory.isEmpty())
        parts.append(one.territory);
    if (!one.nextEvent.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("PipelineLines", "next: %1")).arg(one.nextEvent));
    parts.removeAll(QString());
    return parts.join(words(QT_TRANSLATE_NOOP("PipelineLines", " · ")));
}

} // namespace presentation
