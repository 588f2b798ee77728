// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/field_grid.h"

#include "domain/changes/dated_fields.h"
#include "domain/checks/name_holder.h"
#include "domain/edits.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/form_plan.h"
#include "widgets/forms/form_words.h"
#include "widgets/forms/name_warning.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/shell/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace widgets {

using domain::Value;

namespace {

constexpr int kTwoColumnsFrom = 330;
constexpr int kKeepTypedAfterMs = 400;

} // namespace

FieldGrid::FieldGrid(domain::RecordKind kind, workspace::Workspace &workspace, EditQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_drafts(workspace.store().path(), kind)
    , m_grid(new QGridLayout(this))
    , m_commonTask(this, [this](const QHash<QString, domain::CommonValue> &common) {
        m_common = common;
        refresh();
    })
{
    m_grid->setContentsMargins(16, 12, 16, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(12);
    makeRows();
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepTypedAfterMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &FieldGrid::keepTyped);
}

FieldGrid::~FieldGrid()
{
    // Fields that lose the keyboard while they are deleted store nothing any more.
    for (auto *row : m_rows)
        row->editor()->disconnect(this);
}

void FieldGrid::makeRows()
{
    for (const auto &group : formGroups(m_kind)) {
        const QString title = *group.title ? QCoreApplication::translate("FormPlan", group.title) : QString();
        auto *label = new TextLabel(presentation::TextRole::CardTitle, presentation::ColorRole::Text, this);
        label->setText(title);
        label->setVisible(!title.isEmpty());
        Group shown{label, {}};
        for (const auto *field : group.fields) {
            auto *row = new FieldRow(*field, m_workspace, this);
            connectRow(row);
            shown.rows.append(row);
        }
        m_rows.append(shown.rows);
        m_groups.append(shown);
    }
}

void FieldGrid::connectRow(FieldRow *row)
{
    connect(row->editor(), &FieldEditor::left, this, [this, row] { store(row); });
    connect(row->editor(), &FieldEditor::edited, this, [this] { m_keepTimer.start(); });
    connect(row->editor(), &FieldEditor::openRequested, this, &FieldGrid::openRequested);
    connect(row->editor(), &FieldEditor::createRequested, this, [this, row](const QString &name) { create(row, name); });
    connect(row, &FieldRow::escaped, this, [this, row] { revert(row); });
    if (domain::rules::isNameField(m_kind, row->key())) {
        auto *warning = new NameWarning(m_kind, m_workspace, row);
        connect(warning, &NameWarning::openRequested, this, [this, row](domain::RecordKind kind, qint64 id) {
            revert(row); // Who goes to the record that is there already does not want a second one of the name.
            Q_EMIT openRequested(kind, id);
        });
        m_names.append(warning);
    } else {
        connect(row, &FieldRow::actionTriggered, this, [this, row] { create(row, row->editor()->typedText().simplified()); });
    }
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= kTwoColumnsFrom ? 2 : 1);
}

void FieldGrid::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (auto *item = m_grid->takeAt(0))
        delete item; // The layout's own; the widgets stay.
    int line = 0;
    for (const auto &group : m_groups) {
        m_grid->addWidget(group.title, line++, 0, 1, columns);
        int column = 0;
        bool isFlagLine = false;
        for (auto *row : group.rows) {
            const int span = row->isWide() ? columns : 1;
            if (column + span > columns) {
                ++line;
                column = 0;
            }
            const bool isFlag = row->field().kind == domain::FieldKind::Flag;
            isFlagLine = column == 0 ? isFlag : isFlagLine && isFlag;
            row->setLabelSpace(isFlagLine ? FieldRow::LabelSpace::Closed : FieldRow::LabelSpace::Kept);
            m_grid->addWidget(row, line, column, 1, span);
            column += span;
        }
        ++line;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(line, 1);
}

void FieldGrid::showRecords(const QList<qint64> &ids)
{
    m_ids = ids;
    m_draft.clear();
    m_common.clear();
    for (auto *row : m_rows)
        row->editor()->showValue({});
    m_waiting.clear();
    findCommon();
    refresh();
    offerTyped();
}

/// More records than can be looked through before the eye notices.
bool FieldGrid::isMany() const
{
    constexpr qsizetype kMany = 300;
    return m_ids.size() > kMany;
}

void FieldGrid::findCommon()
{
    m_commonTask.cancel();
    if (!isMany())
        return;
    m_commonTask.start([kind = m_kind, ids = m_ids, snapshot = shownPortfolio()](QPromise<QHash<QString, domain::CommonValue>> &promise) {
        promise.addResult(domain::commonValues(*snapshot, kind, ids, [&promise] { return promise.isCanceled(); }));
    });
}

void FieldGrid::showDraft(const FieldValues &draft)
{
    m_ids.clear();
    m_draft = draft;
    m_waiting.clear();
    tellNames();
    for (auto *row : m_rows) {
        row->clearMessage();
        row->editor()->showValue(draft.value(row->key()));
    }
    offerTyped();
}

void FieldGrid::follow(const QList<qint64> &ids)
{
    m_ids = ids;
    m_draft.clear();
    findCommon();
    refresh();
}

void FieldGrid::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->editor()->setFocus();
}

void FieldGrid::refresh()
{
    for (auto *row : m_rows)
        refresh(row);
    tellNames();
    showProblems();
}

void FieldGrid::refresh(FieldRow *row)
{
    if (row->editor()->isModified())
        return;
    bool isCommon = true;
    const Value value = valueOf(row, isCommon);
    if (isCommon)
        row->editor()->showValue(value);
    else
        row->editor()->showSeveral();
}

Value FieldGrid::valueOf(const FieldRow *row, bool &isCommon) const
{
    if (isDraft())
        return m_draft.value(row->key());
    const auto snapshot = shownPortfolio();
    const QString key = row->key();
    if (isMany()) { // Until they are looked through nobody can say that they are alike.
        const auto common = m_common.value(key);
        isCommon = m_common.contains(key) && !common.isSeveral;
        return common.value;
    }
    const Value first = records::value(*snapshot, m_kind, m_ids.first(), key);
    isCommon = std::ranges::all_of(m_ids, [&](qint64 id) { return records::value(*snapshot, m_kind, id, key) == first; });
    return first;
}

void FieldGrid::showProblems()
{
    for (auto *row : m_rows) {
        if (!row->editor()->isModified())
            row->clearMessage();
    }
    if (m_ids.size() != 1)
        return;
    for (const auto &problem : records::problems(*shownPortfolio(), m_kind, m_ids.first())) {
        auto *found = row(problem.field);
        if (found && !found->tone())
            found->showMessage(FieldRow::Tone::Marked, presentation::problemText(problem));
        const bool isTaken = problem.code == domain::ProblemCode::DuplicateName || problem.code == domain::ProblemCode::DuplicateNumber;
        if (auto *warning = found && isTaken ? found->findChild<NameWarning *>() : nullptr)
            warning->check(); // Says whose name it is.
    }
}

void FieldGrid::tellNames()
{
    for (auto *warning : std::as_const(m_names))
        warning->setRecord(typedId());
}

void FieldGrid::setPast(const domain::Snapshot &past)
{
    m_past = past;
    for (auto *row : m_rows)
        row->editor()->setPast(past);
}

FieldRow *FieldGrid::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const FieldRow *row) { return row->key() == key; });
    return found == m_rows.end() ? nullptr : *found;
}

void FieldGrid::setReadOnly(bool readOnly)
{
    bool isCommon = true;
    for (auto *row : m_rows)
        row->editor()->setReadOnly(readOnly || (!isDraft() && domain::isFixed(m_kind, row->key(), valueOf(row, isCommon))));
}

void FieldGrid::mark(const QString &key, const QString &sentence)
{
    if (auto *found = row(key))
        found->showMessage(FieldRow::Tone::Refused, sentence);
}

bool FieldGrid::commitTyping()
{
    for (auto *row : m_rows) {
        store(row);
        if (row->editor()->isModified() && !m_waiting.contains(row)) {
            row->editor()->setFocus();
            return false;
        }
    }
    return true;
}

void FieldGrid::revertTyping()
{
    for (auto *row : m_rows) {
        if (row->editor()->isModified())
            revert(row);
    }
}

void FieldGrid::revert(FieldRow *row)
{
    bool isCommon = true;
    const Value value = valueOf(row, isCommon);
    row->editor()->showValue(value);
    if (!isCommon)
        row->editor()->showSeveral();
    m_drafts.forgetTyped(typedId(), row->key());
    showProblems();
}

void FieldGrid::offerTyped()
{
    const auto texts = typedId() < 0 ? QHash<QString, QString>() : m_drafts.typed(typedId());
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        auto *found = row(text.key());
        if (!found || found->editor()->typedText() == *text)
            continue;
        found->editor()->restoreTyped(*text);
        found->showMessage(FieldRow::Tone::Waiting, tr("Typed earlier, not stored. Leave the field to store it, Esc drops it."));
    }
}

void FieldGrid::keepTyped()
{
    m_keepTimer.stop();
    if (typedId() < 0)
        return;
    for (auto *row : m_rows) {
        if (row->editor()->isModified())
            m_drafts.keepTyped(typedId(), row->key(), row->editor()->typedText());
    }
}

} // namespace widgets
