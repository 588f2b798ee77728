// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/record_table_model.h"

#include "presentation/words/field_words.h"

#include <algorithm>

namespace presentation {

using domain::FieldKind;

namespace {

/// Up to here totals are counted at once; beyond, on another thread.
constexpr qsizetype kAtOnce = 2000;

bool isRightAligned(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Money || kind == FieldKind::BasisPoints || kind == FieldKind::Number;
}

} // namespace

RecordTableModel::RecordTableModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent)
    : RecordRowsModel(kind, state, parent)
    , m_counting(this, [this](const std::shared_ptr<TableTotals> &totals) { acceptTotals(*totals); })
{
    connect(this, &RecordRowsModel::arranged, this, &RecordTableModel::countTotals);
    countTotals();
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setNotes(const CellNotes *notes)
{
    m_notes = notes;
    if (notes)
        connect(notes, &CellNotes::changed, this, &RecordTableModel::tellValuesChanged);
}

void RecordTableModel::countTotals()
{
    if (!isWatched() || (!layout().showsTotals && layout().group.isEmpty())) {
        m_counting.cancel();
        m_totals = {};
    } else if (entries().size() <= kAtOnce) {
        m_counting.cancel();
        acceptTotals(totalsOf(spec(), entries(), columns(), [] { return false; }));
    } else {
        m_counting.start([spec = spec(), entries = entries(), columns = columns()](QPromise<std::shared_ptr<TableTotals>> &promise) {
            promise.addResult(std::make_shared<TableTotals>(totalsOf(spec, entries, columns, [&] { return promise.isCanceled(); })));
        });
    }
}

void RecordTableModel::acceptTotals(const TableTotals &totals)
{
    m_totals = totals;
    Q_EMIT totalsChanged();
    if (!groups().headings().isEmpty())
        tellValuesChanged();
}

TotalText RecordTableModel::total(int column) const
{
    if (column < 0 || column >= m_totals.all.size() || column >= columnCount())
        return {};
    return totalText(source()->column(columns()[column]), m_totals.all[column]);
}

QString RecordTableModel::orderRemark() const
{
    for (qsizetype i = 0; i < columns().size() && i < m_totals.all.size(); ++i) {
        const auto isColumn = [&](const OrderSpec::Step &step) { return step.column == columns()[i]; };
        if (m_totals.all[i].sums.size() > 1 && std::ranges::any_of(spec().steps, isColumn))
            return tr("%1 in order within each currency").arg(fieldLabel(source()->column(columns()[i])));
    }
    return {};
}

TotalText RecordTableModel::groupTotal(const QModelIndex &index, qsizetype group) const
{
    if (group >= m_totals.groups.size() || index.column() >= m_totals.groups[group].size())
        return {};
    return totalText(source()->column(columns()[index.column()]), m_totals.groups[group][index.column()]);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 id = rowAt(index.row());
    if (GroupedRows::isHeading(id))
        return headingData(index, role);
    const int column = columns()[index.column()];
    if (const QVariant said = m_notes ? m_notes->data(id, QLatin1String(source()->column(column).key), role) : QVariant(); said.isValid())
        return said;
    const RecordCells cells{source(), spec().portfolio, spec().asOf, spec().language};
    const bool isName = column == source()->nameColumn();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cells.text(id, column);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case IdRole: return id;
    case SecondLineRole: return cells.secondLine(id, column);
    case ChineseNameRole: return isName ? source()->chineseName(*spec().portfolio, id) : QString();
    case NameRole: return isName;
    case QuietRole: return domain::isEmpty(cells.value(id, column));
    case CodeRole: return cells.code(id, column);
    default: return {};
    }
}

QVariant RecordTableModel::headingData(const QModelIndex &index, int role) const
{
    const auto group = groups().group(rowAt(index.row()));
    const bool isFirst = index.column() == 0;
    if (role == ExpandedRole)
        return group.isExpanded;
    if (role == IdRole)
        return qint64(0);
    if (role == Qt::TextAlignmentRole)
        return isFirst ? QVariant() : headerData(index.column(), Qt::Horizontal, role);
    if (isFirst && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return group.name.isEmpty() ? tr("Not recorded") : group.name;
    if (isFirst)
        return role == SecondLineRole ? countedKind(kind(), group.records) : QVariant();
    const TotalText text = groupTotal(index, group.place);
    switch (role) {
    case Qt::DisplayRole: return text.figure;
    case Qt::ToolTipRole: return text.sentence();
    case SecondLineRole: return text.count;
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &meta = source()->column(columns()[section]);
    if (role == Qt::DisplayRole)
        return fieldLabel(meta);
    if (role == KeyRole)
        return QLatin1String(meta.key);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRightAligned(meta.kind) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const auto flags = RecordRowsModel::flags(index);
    const bool isEditable = m_notes && !isPast() && index.isValid() && idAt(index.row()) > 0
        && m_notes->isEditable(QLatin1String(source()->column(columns()[index.column()]).key));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace presentation
