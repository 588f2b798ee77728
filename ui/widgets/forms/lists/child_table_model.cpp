// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/lists/child_table_model.h"

#include "domain/changes/dated_fields.h"
#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/colors/theme.h"
#include "presentation/cells/cell_notes.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/form_words.h"

#include <QGuiApplication>
#include <QPalette>

namespace widgets {

using domain::FieldKind;
using domain::RecordKind;
using domain::Value;
using presentation::CellNotes;
using presentation::ColorRole;

namespace {

QColor themeColor(ColorRole role)
{
    return presentation::Theme::of(QGuiApplication::palette()).color(role);
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Money || kind == FieldKind::BasisPoints || kind == FieldKind::Integer || kind == FieldKind::Number;
}

} // namespace

ChildTableModel::ChildTableModel(const ChildPlan &plan, workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_paths(columnPaths(plan))
    , m_workspace(workspace)
    , m_state(state)
    , m_queue(queue)
    , m_drafts(workspace.store().path(), plan.kind)
{
    connect(&workspace, &workspace::Workspace::changed, this, &ChildTableModel::follow);
    connect(&state, &workspace::ViewState::changed, this, &ChildTableModel::follow);
}

void ChildTableModel::setOwner(qint64 owner)
{
    if (owner == m_owner)
        return;
    beginResetModel();
    m_owner = owner;
    const FieldValues draft = owner && m_plan.mode == ChildPlan::Mode::Edit ? m_drafts.draft(owner) : FieldValues();
    m_draft = draft.isEmpty() ? std::nullopt : std::optional(draft);
    m_typed.clear();
    m_problems.clear();
    m_ids = currentIds();
    endResetModel();
}

QList<qint64> ChildTableModel::currentIds() const
{
    const auto snapshot = m_state.snapshot();
    QList<qint64> ids;
    if (m_owner == 0)
        return ids;
    for (const auto &link : m_plan.links) {
        for (const qint64 id : records::linkedTo(*snapshot, m_plan.kind, link, m_owner)) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    if (!m_plan.order.isEmpty())
        std::ranges::stable_sort(ids, [&](qint64 a, qint64 b) {
            return records::value(*snapshot, m_plan.kind, a, m_plan.order) < records::value(*snapshot, m_plan.kind, b, m_plan.order);
        });
    return ids;
}

/// Removed and new rows are announced as such, so that selection and an open editor stay where they are.
void ChildTableModel::follow()
{
    m_problems.clear();
    const QList<qint64> now = currentIds();
    for (qsizetype row = m_ids.size() - 1; row >= 0; --row) {
        if (now.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_ids.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < now.size(); ++row) {
        const qint64 id = now.at(row);
        if (const auto from = m_ids.indexOf(id); from < 0) {
            beginInsertRows({}, int(row), int(row));
            m_ids.insert(row, id);
            endInsertRows();
        } else if (from != row && beginMoveRows({}, int(from), int(from), {}, int(row))) {
            m_ids.move(from, row);
            endMoveRows();
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChildTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + (m_draft ? 1 : 0);
}

int ChildTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

qint64 ChildTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

ChildTableModel::Cell ChildTableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QStringList path = m_paths.at(index.column()).split(u'/');
    Cell cell{m_plan.kind, idAt(index.row()), records::column(m_plan.kind, path.first())};
    if (path.size() < 2 || !cell.field)
        return cell;
    const Value held = valueAt(cell, index);
    const auto *id = std::get_if<qint64>(&held);
    return {cell.field->references, id ? *id : 0, records::column(cell.field->references, path.last())};
}

Value ChildTableModel::valueAt(const Cell &cell, const QModelIndex &index) const
{
    if (!cell.field)
        return {};
    const QString key = QString::fromLatin1(cell.field->key);
    if (cell.id == 0)
        return m_draft && index.row() == draftRow() && cell.kind == m_plan.kind ? m_draft->value(key) : Value();
    return records::shownValue(*m_state.snapshot(), cell.kind, cell.id, key, m_state.asOf());
}

QString ChildTableModel::textAt(const Cell &cell, const QModelIndex &index) const
{
    if (!cell.field || cell.field->kind == FieldKind::Flag)
        return {};
    const auto snapshot = m_state.snapshot();
    const Value value = valueAt(cell, index);
    if (cell.field->kind == FieldKind::AnyReference && std::holds_alternative<qint64>(value))
        return domain::recordName(*snapshot, records::citedKind(*snapshot, cell.kind, cell.id), std::get<qint64>(value), formLanguage());
    const QString currency = cell.id ? records::currency(*snapshot, cell.kind, cell.id, QString::fromLatin1(cell.field->key), m_state.asOf()) : QString();
    const QString text = domain::displayText(*cell.field, value, *snapshot, formLanguage(), currency);
    if (!text.isEmpty())
        return text;
    return isRequiredInDraft(index) ? tr("Required") : withheldText(cell);
}

/// An amount that exists but was not disclosed says so; an empty cell could be read as none.
QString ChildTableModel::withheldText(const Cell &cell) const
{
    const bool isAmount = cell.field->kind == FieldKind::Money || cell.field->kind == FieldKind::BasisPoints;
    if (cell.kind != RecordKind::DealTerm || cell.id == 0 || !isAmount || QLatin1String(cell.field->key) == QLatin1String("equivalent_min")
        || QLatin1String(cell.field->key) == QLatin1String("equivalent_max"))
        return {};
    const auto *term = m_workspace.snapshot()->find(domain::Id<domain::DealTerm>{cell.id});
    if (!term || term->disclosure == domain::Disclosure::None)
        return {};
    if (term->type == domain::TermType::Royalty)
        return tr("see tiers");
    return term->disclosure == domain::Disclosure::Undisclosed || term->disclosure == domain::Disclosure::Present ? tr("not disclosed") : QString();
}

bool ChildTableModel::isRequiredInDraft(const QModelIndex &index) const
{
    if (index.row() != draftRow())
        return false;
    const Cell cell = cellAt(index);
    return cell.kind == m_plan.kind && cell.field && cell.field->required && domain::isEmpty(valueAt(cell, index));
}

QString ChildTableModel::contradiction(const Cell &cell) const
{
    if (m_plan.mode == ChildPlan::Mode::Read || cell.kind != m_plan.kind || cell.id == 0)
        return {};
    auto known = m_problems.constFind(cell.id);
    if (known == m_problems.cend())
        known = m_problems.insert(cell.id, records::problems(*m_workspace.snapshot(), cell.kind, cell.id));
    QStringList sentences;
    for (const auto &problem : *known) {
        if (problem.field == QLatin1String(cell.field->key))
            sentences.append(presentation::problemText(problem));
    }
    return sentences.join(u'\n');
}

QVariant ChildTableModel::data(const QModelIndex &index, int role) const
{
    const Cell cell = cellAt(index);
    if (!cell.field)
        return {};
    const auto typed = m_typed.constFind({idAt(index.row()), index.column()});
    const bool isTyped = typed != m_typed.cend();
    switch (role) {
    case Qt::DisplayRole: return isTyped ? typed->text : textAt(cell, index);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(presentation::fieldLabel(*cell.field), isTyped ? typed->text : textAt(cell, index));
    case ValueRole: return QVariant::fromValue(valueAt(cell, index));
    case FixedRole: return isFixed(index);
    case TypedRole: return isTyped ? QVariant(typed->text) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString sentence = isTyped ? typed->sentence : contradiction(cell);
        return sentence.isEmpty() && role == Qt::ToolTipRole ? textAt(cell, index) : sentence;
    }
    case CellNotes::NoteRole:
        return int(isTyped ? CellNotes::Kind::Refused : contradiction(cell).isEmpty() ? CellNotes::Kind::None : CellNotes::Kind::Contradiction);
    case Qt::TextAlignmentRole: return int((isNumber(cell.field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (cell.field->kind == FieldKind::Flag)
            return valueAt(cell, index) == Value(true) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        if (isTyped)
            return themeColor(ColorRole::Bad);
        return isRequiredInDraft(index) || (domain::isEmpty(valueAt(cell, index)) && !withheldText(cell).isEmpty())
            ? QVariant(themeColor(ColorRole::TextTertiary)) : QVariant();
    default: return {};
    }
}

QVariant ChildTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_paths.size())
        return {};
    const QStringList path = m_paths.at(section).split(u'/');
    const auto *field = records::column(m_plan.kind, path.first());
    if (field && path.size() > 1)
        field = records::column(field->references, path.last());
    if (!field)
        return {};
    if (role == Qt::DisplayRole)
        return presentation::fieldLabel(*field);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ChildTableModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    const Cell cell = cellAt(index);
    const bool isOwn = cell.kind == m_plan.kind && cell.field && records::field(cell.kind, QString::fromLatin1(cell.field->key));
    if (m_readOnly || m_plan.mode == ChildPlan::Mode::Read || !isOwn || isFixed(index))
        return flags;
    return flags | (cell.field->kind == FieldKind::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool ChildTableModel::isFixed(const QModelIndex &index) const
{
    const Cell cell = cellAt(index);
    return cell.id != 0 && cell.kind == m_plan.kind && cell.field && !m_readOnly && m_plan.mode == ChildPlan::Mode::Edit
        && domain::isFixed(cell.kind, QString::fromLatin1(cell.field->key), valueAt(cell, index));
}

bool ChildTableModel::setData(const QModelIndex &index, const QVariant &data, int role)
{
    const Cell cell = cellAt(index);
    if (!flags(index).testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsUserCheckable) || (role != ValueRole && role != Qt::CheckStateRole))
        return false;
    const Value value = role == Qt::CheckStateRole ? Value(data.value<Qt::CheckState>() == Qt::Checked) : data.value<Value>();
    if (index.row() == draftRow())
        return setInDraft(cell, value);
    const QPersistentModelIndex place(index);
    const auto build = [this, cell, value](const domain::Portfolio &now) {
        auto step = domain::edits::setField(now, cell.kind, {cell.id}, QString::fromLatin1(cell.field->key), value);
        if (step)
            domain::edits::expandTerritories(now, step.value(), m_workspace.store().ids());
        return step;
    };
    m_queue.submit(this, build, [this, place, cell, value](const domain::Status &status) {
        if (status)
            dropTyped(place);
        else
            holdTyped(place, domain::displayText(*cell.field, value, *m_workspace.snapshot(), formLanguage()),
                      refusalText(*cell.field, status.error(), {}));
    });
    return true;
}

void ChildTableModel::startDraft()
{
    if (m_draft || m_owner == 0)
        return;
    FieldValues draft = m_plan.fixed;
    draft.insert(m_plan.links.first(), Value(m_owner));
    beginInsertRows({}, int(m_ids.size()), int(m_ids.size()));
    m_draft = draft;
    endInsertRows();
}

void ChildTableModel::dropDraft()
{
    if (!m_draft)
        return;
    m_drafts.forgetDraft(m_owner);
    beginRemoveRows({}, draftRow(), draftRow());
    m_draft.reset();
    m_typed.removeIf([](const auto &typed) { return typed.key().first == 0; });
    endRemoveRows();
}

bool ChildTableModel::setInDraft(const Cell &cell, const Value &value)
{
    m_draft->insert(QString::fromLatin1(cell.field->key), value);
    m_typed.removeIf([&](const auto &typed) { return typed.key().first == 0; });
    completeDraft();
    m_drafts.keepDraft(*m_draft, m_owner);
    Q_EMIT dataChanged(index(draftRow(), 0), index(draftRow(), columnCount() - 1));
    // The row turns from draft to record only after the view has let go of the cell's editor.
    QMetaObject::invokeMethod(this, &ChildTableModel::storeDraft, Qt::QueuedConnection);
    return true;
}

/// What one entry settles about another, as long as the other is empty.
void ChildTableModel::completeDraft()
{
    const QString hq = QStringLiteral("hq_country_at_signing");
    if (m_plan.kind == RecordKind::DealParty && domain::isEmpty(m_draft->value(hq))) {
        const Value company = m_draft->value(QStringLiteral("company_id"));
        if (const auto *id = std::get_if<qint64>(&company))
            m_draft->insert(hq, records::value(*m_workspace.snapshot(), RecordKind::Company, *id, u"hq_country"));
    }
}

void ChildTableModel::storeDraft()
{
    if (!m_draft || m_isStoring || domain::rules::firstBlocking(records::problems(*m_workspace.snapshot(), m_plan.kind, *m_draft)))
        return;
    m_isStoring = true;
    const qint64 id = m_workspace.store().ids().nextValue();
    const FieldValues values = *m_draft;
    const auto build = [this, id, values](const domain::Portfolio &now) {
        auto step = records::insertion(now, m_plan.kind, id, values);
        if (step)
            domain::edits::expandTerritories(now, step.value(), m_workspace.store().ids());
        return step;
    };
    m_queue.submit(this, build, [this, id](const domain::Status &status) {
        m_isStoring = false;
        if (!status) {
            const auto *field = records::field(m_plan.kind, status.error().where);
            Q_EMIT refused(refusalText(field ? *field : *records::fieldsOf(m_plan.kind).first(), status.error(), {}));
            return;
        }
        dropDraft();
        Q_EMIT rowStored(id);
    });
}

void ChildTableModel::holdTyped(const QModelIndex &index, const QString &typed, const QString &sentence)
{
    if (!index.isValid())
        return;
    m_typed.insert({idAt(index.row()), index.column()}, {typed, sentence});
    Q_EMIT dataChanged(index, index);
    Q_EMIT refused(sentence);
}

void ChildTableModel::dropTyped(const QModelIndex &index)
{
    if (index.isValid() && m_typed.remove({idAt(index.row()), index.column()}))
        Q_EMIT dataChanged(index, index);
}

} // namespace widgets
