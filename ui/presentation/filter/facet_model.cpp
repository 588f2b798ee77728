// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filter/facet_model.h"

#include "domain/names.h"
#include "presentation/filter/filter_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"

#include <QLocale>

namespace presentation {

namespace {

constexpr int kFew = 6;
constexpr int kWholeChoice = 12; ///< A closed vocabulary this short is shown whole: phases, statuses.
constexpr int kMany = 60;      ///< More than anybody reads; beyond it the search finds.
constexpr int kSearchable = 12;

} // namespace

FacetModel::FacetModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent)
    : QAbstractItemModel(parent)
    , m_kind(kind)
    , m_state(state)
    , m_task(this, [this](const domain::FacetCounts &counts) { show(counts); })
{
    connect(&state, &workspace::ViewState::changed, this, &FacetModel::ask);
    connect(&state, &workspace::ViewState::recordsChanged, this, &FacetModel::ask);
    setFields(domain::usualFacets(kind));
}

void FacetModel::setFields(const QStringList &fields)
{
    beginResetModel();
    m_fields.clear();
    m_sections.clear();
    for (const auto &field : fields) {
        const auto *meta = domain::columnMeta(m_kind, field);
        if (!meta || m_fields.contains(field))
            continue;
        m_fields.append(field);
        Section section;
        section.facet.field = field;
        section.facet.meta = meta;
        m_sections.append(section);
    }
    endResetModel();
    ask();
}

void FacetModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && m_isStale)
        ask();
}

void FacetModel::ask()
{
    m_isStale = true;
    if (!m_isActive)
        return;
    m_isStale = false;
    m_asked = m_state.snapshot();
    m_question = {m_kind, m_fields, m_state.filter(), m_state.asOf()};
    updateOutdated();
    m_task.start([snapshot = m_asked, question = m_question](QPromise<domain::FacetCounts> &promise) {
        promise.addResult(domain::countFacets(*snapshot, question, [&promise] { return promise.isCanceled(); }));
    });
}

void FacetModel::updateOutdated()
{
    const bool isOutdated = m_counted && (m_question.filter != m_answered.filter || m_question.asOf != m_answered.asOf);
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        Q_EMIT outdatedChanged(isOutdated);
}

void FacetModel::show(const domain::FacetCounts &counts)
{
    m_counted = m_asked;
    m_answered = m_question;
    updateOutdated();
    for (const auto &facet : counts.facets) {
        const qsizetype at = m_fields.indexOf(facet.field);
        if (at < 0)
            continue;
        m_sections[at].facet = facet;
        m_sections[at].most = facet.buckets.isEmpty() ? 0 : std::ranges::max(facet.buckets, {}, &domain::FacetBucket::count).count;
        moveTo(int(at), rowsOf(m_sections[at]));
        const QModelIndex section = index(int(at), 0);
        Q_EMIT dataChanged(section, section);
    }
    Q_EMIT counted();
}

int FacetModel::fewOf(const domain::Facet &facet)
{
    const bool isChoice = facet.meta->kind == domain::FieldKind::Choice;
    return isChoice && facet.buckets.size() <= kWholeChoice + 1 ? kWholeChoice + 1 : kFew;
}

QList<FacetModel::Row> FacetModel::rowsOf(const Section &section) const
{
    const domain::Facet &facet = section.facet;
    QList<Row> rows;
    if (facet.hasRange)
        rows.append({RowKind::Range});
    if (facet.buckets.size() > kSearchable && section.isLong)
        rows.append({RowKind::Search});
    const QString key = domain::normalizedKey(section.search);
    const int few = fewOf(facet);
    const int most = section.isLong ? kMany : few;
    int shown = 0;
    qsizetype hidden = 0;
    for (const auto &bucket : facet.buckets) {
        const bool isMarked = bucket.isChosen || bucket.isExcluded;
        const bool mayShow = shown < most || isMarked;
        const QString label = mayShow || !key.isEmpty() ? bucketLabel(*m_counted, *facet.meta, bucket.value) : QString();
        if (!key.isEmpty() && !isMarked && !domain::normalizedKey(label).contains(key))
            continue;
        if (mayShow) {
            rows.append({RowKind::Bucket, bucket, label});
            ++shown;
        } else {
            ++hidden;
        }
    }
    const bool isMerelyLong = section.isLong && facet.buckets.size() > few;
    if (isMerelyLong)
        rows.append({RowKind::More, {}, hidden > 0 ? tr("Show fewer (%1 not shown; search for them)").arg(QLocale().toString(hidden)) : tr("Show fewer")});
    else if (hidden > 0)
        rows.append({RowKind::More, {}, tr("%1 more").arg(QLocale().toString(hidden))});
    return rows;
}

/// Keeps what stays, so that a field being typed in and the current row stay where they are.
void FacetModel::moveTo(int section, const QList<Row> &rows)
{
    QList<Row> &now = m_sections[section].rows;
    const QModelIndex parent = index(section, 0);
    qsizetype head = 0;
    while (head < qMin(now.size(), rows.size()) && now[head].isSameAs(rows[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(now.size(), rows.size()) - head && now[now.size() - 1 - tail].isSameAs(rows[rows.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = now.size() - head - tail; gone > 0) {
        beginRemoveRows(parent, int(head), int(head + gone) - 1);
        now.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype added = rows.size() - head - tail; added > 0) {
        beginInsertRows(parent, int(head), int(head + added) - 1);
        for (qsizetype i = 0; i < added; ++i)
            now.insert(head + i, rows[head + i]);
        endInsertRows();
    }
    now = rows;
    if (!now.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent), index(int(now.size()) - 1, 0, parent));
}

const FacetModel::Section *FacetModel::sectionAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const QModelIndex section = index.parent().isValid() ? index.parent() : index;
    return &m_sections.at(section.row());
}

const FacetModel::Row *FacetModel::bucketAt(const QModelIndex &index) const
{
    const Section *section = index.parent().isValid() ? sectionAt(index) : nullptr;
    const Row *row = section ? &section->rows.at(index.row()) : nullptr;
    return row && row->kind == RowKind::Bucket ? row : nullptr;
}

/// What is chosen now but for one value, as the filter line writes it.
domain::FacetChoice FacetModel::choiceWithout(const Section &section, const domain::Value &value) const
{
    domain::FacetChoice choice;
    const domain::Facet &facet = section.facet;
    const bool hasYears = facet.meta->kind == domain::FieldKind::Date;
    if (facet.hasRange && !hasYears && facet.range != domain::FacetRange())
        choice.included.append(facet.range.from + QStringLiteral("..") + facet.range.to);
    for (const auto &bucket : facet.buckets) {
        const bool isMarked = bucket.isChosen || bucket.isExcluded;
        if (isMarked && bucket.value != value)
            (bucket.isChosen ? choice.included : choice.excluded).append(domain::filterValueText(*m_counted, *facet.meta, bucket.value));
    }
    return choice;
}

void FacetModel::apply(const Section &section, const domain::FacetChoice &choice)
{
    markChosen(int(&section - m_sections.constData()), choice);
    m_state.setFilter(domain::withFacetChoice(*m_counted, m_state.filter(), m_kind, section.facet.field, choice));
}

/// At once, so that the next click builds on this one although its counts are still to come.
void FacetModel::markChosen(int section, const domain::FacetChoice &choice)
{
    Section &at = m_sections[section];
    const auto mark = [&](domain::FacetBucket &bucket) {
        const bool mayBeNamed = bucket.isChosen || bucket.isExcluded || bucket.count > 0;
        const QString text = mayBeNamed ? domain::filterValueText(*m_counted, *at.facet.meta, bucket.value) : QString();
        bucket.isChosen = mayBeNamed && choice.included.contains(text);
        bucket.isExcluded = mayBeNamed && choice.excluded.contains(text);
    };
    for (auto &bucket : at.facet.buckets)
        mark(bucket);
    at.facet.chosen = std::ranges::count_if(at.facet.buckets, [](const domain::FacetBucket &bucket) { return bucket.isChosen || bucket.isExcluded; });
    for (auto &row : at.rows) {
        if (row.kind == RowKind::Bucket)
            mark(row.bucket);
    }
    Q_EMIT dataChanged(index(section, 0), index(section, 0));
    if (!at.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0, index(section, 0)), index(int(at.rows.size()) - 1, 0, index(section, 0)));
}

void FacetModel::toggle(const QModelIndex &bucket)
{
    const Row *row = bucketAt(bucket);
    if (!row)
        return;
    const Section &section = *sectionAt(bucket);
    auto choice = choiceWithout(section, row->bucket.value);
    if (!row->bucket.isChosen && !row->bucket.isExcluded)
        choice.included.append(domain::filterValueText(*m_counted, *section.facet.meta, row->bucket.value));
    apply(section, choice);
}

void FacetModel::exclude(const QModelIndex &bucket)
{
    const Row *row = bucketAt(bucket);
    if (!row)
        return;
    const Section &section = *sectionAt(bucket);
    auto choice = choiceWithout(section, row->bucket.value);
    if (!row->bucket.isExcluded)
        choice.excluded.append(domain::filterValueText(*m_counted, *section.facet.meta, row->bucket.value));
    apply(section, choice);
}

void FacetModel::choose(const QModelIndex &bucket)
{
    if (const Row *row = bucketAt(bucket)) {
        const Section &section = *sectionAt(bucket);
        apply(section, {{domain::filterValueText(*m_counted, *section.facet.meta, row->bucket.value)}, {}});
    }
}

void FacetModel::clear(const QModelIndex &section)
{
    if (const Section *at = sectionAt(section))
        m_state.setFilter(domain::withFacetChoice(*m_state.snapshot(), m_state.filter(), m_kind, at->facet.field, {}));
}

domain::FacetRange FacetModel::range(const QModelIndex &section) const
{
    const Section *at = sectionAt(section);
    return at ? at->facet.range : domain::FacetRange();
}

QString FacetModel::setRange(const QModelIndex &section, const domain::FacetRange &range)
{
    const Section *at = sectionAt(section);
    if (!at)
        return {};
    const auto changed = domain::withFacetRange(*m_state.snapshot(), m_state.filter(), m_kind, at->facet.field, range);
    if (changed) {
        m_state.setFilter(changed.value());
        return {};
    }
    domain::FilterProblem problem;
    problem.code = changed.error().code == domain::Error::Code::Conflict ? domain::FilterProblem::Code::RangeBackwards
                                                                         : domain::FilterProblem::Code::UnreadableValue;
    problem.span.text = changed.error().detail;
    problem.field = at->facet.meta;
    return filterProblemSentence(problem);
}

void FacetModel::setSearch(const QModelIndex &section, const QString &text)
{
    if (!section.isValid() || m_sections[section.row()].search == text)
        return;
    m_sections[section.row()].search = text;
    moveTo(section.row(), rowsOf(m_sections[section.row()]));
}

void FacetModel::toggleMore(const QModelIndex &section)
{
    if (!section.isValid())
        return;
    Section &at = m_sections[section.row()];
    at.isLong = !at.isLong;
    at.search.clear();
    moveTo(section.row(), rowsOf(at));
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return parent.internalId() == 0 ? int(m_sections.at(parent.row()).rows.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return bucketAt(index) ? usual | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : usual;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    const Section *section = sectionAt(index);
    if (!section)
        return {};
    if (role == FieldRole)
        return section->facet.field;
    return index.parent().isValid() ? rowData(*section, section->rows.at(index.row()), role) : sectionData(*section, role);
}

QVariant FacetModel::sectionData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return fieldLabel(*section.facet.meta);
    case RowKindRole: return int(RowKind::Section);
    case ChosenCountRole: return section.facet.chosen;
    case Qt::AccessibleTextRole:
        return section.facet.chosen > 0 ? tr("%1, %2 chosen").arg(fieldLabel(*section.facet.meta), QLocale().toString(section.facet.chosen))
                                        : fieldLabel(*section.facet.meta);
    default: return {};
    }
}

QVariant FacetModel::rowData(const Section &section, const Row &row, int role) const
{
    if (role == RowKindRole)
        return int(row.kind);
    if (role == Qt::DisplayRole)
        return row.label;
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row);
    if (row.kind != RowKind::Bucket)
        return {};
    switch (role) {
    case CountRole: return row.bucket.count;
    case ExcludedRole: return row.bucket.isExcluded;
    case Qt::CheckStateRole: return row.bucket.isChosen ? Qt::Checked : row.bucket.isExcluded ? Qt::PartiallyChecked : Qt::Unchecked;
    case Qt::ToolTipRole: return row.bucket.isExcluded ? tr("%1 is left out").arg(row.label) : row.label;
    case ShareRole: return section.most > 0 ? double(row.bucket.count) / double(section.most) : 0.0;
    default: return {};
    }
}

QString FacetModel::accessibleText(const Row &row) const
{
    if (row.kind != RowKind::Bucket)
        return row.label;
    const QString count = countedKind(m_kind, row.bucket.count);
    if (row.bucket.isExcluded)
        return tr("%1, %2, left out").arg(row.label, count);
    return row.bucket.isChosen ? tr("%1, %2, chosen").arg(row.label, count) : QStringLiteral("%1, %2").arg(row.label, count);
}

} // namespace presentation
