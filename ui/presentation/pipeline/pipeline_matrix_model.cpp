// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pipeline/pipeline_matrix_model.h"

#include "domain/vocabulary/pipeline_vocabulary.h"
#include "figure/phrases.h"
#include "presentation/words/field_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace presentation {

namespace {

/// Phases in which people are treated, before a filing.
bool isClinical(const QString &code)
{
    return code.startsWith(QLatin1String("PHASE")) ? code != QLatin1String("PHASE4") : code == QLatin1String("EARLY_PHASE1") || code == QLatin1String("CLINICAL_UNK");
}

} // namespace

PipelineMatrixModel::PipelineMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PipelineMatrixModel::setChart(const figure::ChartData &chart)
{
    beginResetModel();
    m_chart = chart;
    m_largest = 0;
    m_all = 0;
    if (m_chart.panels.isEmpty())
        m_chart.categories.clear();
    for (int column = 0; column < phaseCount(); ++column) {
        for (const auto &datum : series(column).data) {
            m_largest = std::max(m_largest, datum.n);
            m_all += datum.n;
        }
    }
    endResetModel();
}

void PipelineMatrixModel::setShortPhases(bool isShort)
{
    if (std::exchange(m_isShort, isShort) != isShort && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PipelineMatrixModel::phaseCount() const
{
    return m_chart.panels.isEmpty() ? 0 : int(m_chart.panels.first().series.size());
}

int PipelineMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_chart.categories.isEmpty() ? 0 : int(m_chart.categories.size()) + 1;
}

int PipelineMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_chart.categories.isEmpty() ? 0 : phaseCount() + 2;
}

/// The marks that a cell stands for: its own, or those it is the sum of.
template <class Visit>
void PipelineMatrixModel::forEachDatum(int row, int column, Visit visit) const
{
    for (int phase = 0; phase < phaseCount(); ++phase) {
        const bool isMeant = isAllColumn(column) || phase == column || (isClinicColumn(column) && isClinical(series(phase).key));
        if (!isMeant)
            continue;
        const auto &data = series(phase).data;
        for (qsizetype i = isSumRow(row) ? 0 : row; i < (isSumRow(row) ? data.size() : row + 1); ++i)
            visit(data.at(i));
    }
}

QList<qint64> PipelineMatrixModel::idsAt(int row, int column) const
{
    QList<qint64> ids;
    forEachDatum(row, column, [&](const figure::Datum &datum) { ids += datum.ids; });
    std::ranges::sort(ids);
    return ids;
}

qint64 PipelineMatrixModel::countAt(int row, int column) const
{
    qint64 n = 0;
    forEachDatum(row, column, [&](const figure::Datum &datum) { n += datum.n; });
    return n;
}

QString PipelineMatrixModel::textAt(int row, int column) const
{
    const figure::Phrases words(m_chart.language);
    const qint64 n = countAt(row, column);
    if (isClinicColumn(column)) {
        const qint64 all = countAt(row, phaseCount());
        return all == 0 ? QString() : words.percent(double(n) / double(all), 0);
    }
    return n == 0 ? QStringLiteral("·") : words.count(n);
}

QString PipelineMatrixModel::noteAt(int row, int column) const
{
    if (!isSumRow(row) || column >= phaseCount() || m_all == 0)
        return {};
    return figure::Phrases(m_chart.language).percent(double(countAt(row, column)) / double(m_all), 0);
}

QString PipelineMatrixModel::sentence(const QModelIndex &index) const
{
    const QString row = headerData(index.row(), Qt::Vertical).toString();
    const QString column = headerData(index.column(), Qt::Horizontal).toString();
    const qint64 n = countAt(index.row(), index.column());
    const auto share = m_all == 0 ? 0.0 : double(n) / double(m_all);
    return tr("%1, %2: %3 (%4 of %5)")
        .arg(row, column, countedKind(m_chart.unit, n), figure::Phrases(m_chart.language).percent(share, 0), countedKind(m_chart.unit, m_all));
}

QVariant PipelineMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case IdsRole: return QVariant::fromValue(idsAt(index.row(), index.column()));
    case NoteRole: return noteAt(index.row(), index.column());
    case PhaseRole: return index.column() < phaseCount() ? series(index.column()).key : QString();
    case CategoryRole: return isSumRow(index.row()) ? QString() : m_chart.categories.at(index.row()).key;
    case ShadeRole:
        if (isSumRow(index.row()) || index.column() >= phaseCount() || m_largest == 0)
            return {};
        return std::sqrt(double(series(index.column()).data.at(index.row()).n) / double(m_largest));
    default: return {};
    }
}

QVariant PipelineMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || m_chart.categories.isEmpty())
        return {};
    if (orientation == Qt::Vertical)
        return isSumRow(section) ? tr("All") : m_chart.categories.value(section).label;
    if (isAllColumn(section))
        return tr("All");
    if (isClinicColumn(section))
        return tr("In clinic");
    const int phase = domain::vocabularyOf<domain::Phase>().find(series(section).key);
    return m_isShort || phase < 0 || domain::Phase(phase) == domain::Phase::Ind ? series(section).label : domain::labelOf(domain::Phase(phase), m_chart.language);
}

} // namespace presentation
