// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/record_page.h"

#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/chip.h"
#include "widgets/forms/record_form.h"
#include "widgets/pages/record_table.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

QString settingsKey(RecordKind kind, const char *what)
{
    return QStringLiteral("pages/%1/%2").arg(domain::tableName(kind), QLatin1String(what));
}

QString newText(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Trial: return RecordPage::tr("New trial");
    case RecordKind::Deal: return RecordPage::tr("New deal");
    case RecordKind::Company: return RecordPage::tr("New company");
    default: return RecordPage::tr("New candidate");
    }
}

qsizetype removalCount(const domain::ChangeSet &changes)
{
    qsizetype count = 0;
    domain::forEachRecordKind([&]<class Record>() {
        count += std::ranges::count_if(changes.of<Record>(), [](const auto &edit) { return !edit.after; });
    });
    return count;
}

QString removalText(RecordKind kind, qsizetype chosen, qsizetype linked)
{
    const QString what = presentation::countedKind(kind, chosen);
    if (linked == 1)
        return RecordPage::tr("Removed %1 and 1 linked record. Ctrl+Z brings them back.").arg(what);
    if (linked > 1)
        return RecordPage::tr("Removed %1 and %2 linked records. Ctrl+Z brings them back.").arg(what, QLocale().toString(linked));
    return chosen == 1 ? RecordPage::tr("Removed %1. Ctrl+Z brings it back.").arg(what)
                       : RecordPage::tr("Removed %1. Ctrl+Z brings them back.").arg(what);
}

bool hasRecords(const domain::Portfolio &portfolio, RecordKind kind)
{
    bool found = false;
    domain::forEachRecordKind([&]<class Record>() { found = found || (domain::recordKindOf<Record>() == kind && portfolio.of<Record>().size() > 0); });
    return found;
}

} // namespace

RecordPage::RecordPage(RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new presentation::RecordTableModel(kind, state, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget)
    , m_table(new RecordTable(*m_model, settingsKey(kind, "columns")))
    , m_form(new RecordForm(kind, workspace, state, this))
    , m_empty(new EmptyState)
    , m_quickFilter(new QLineEdit)
    , m_count(new TextLabel(TextRole::Label, ColorRole::TextSecondary))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(makeTablePane());
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_form->setMinimumWidth(340);
    m_splitter->setSizes({900, 420});
    m_splitter->restoreState(QSettings().value(settingsKey(kind, "splitter")).toByteArray());
    m_table->setObjectName(domain::tableName(kind) + QStringLiteral("Table"));
    m_table->setAccessibleName(presentation::kindTitle(kind));
    connectParts();
    updateState();
    showSelection();
}

RecordPage::~RecordPage()
{
    QSettings().setValue(settingsKey(m_model->kind(), "splitter"), m_splitter->saveState());
    delete m_splitter; // The table keeps its columns while its model still lives.
}

QWidget *RecordPage::makeTools()
{
    const RecordKind kind = m_model->kind();
    m_tools = new QWidget;
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    m_quickFilter->setPlaceholderText(tr("Find in this table   /"));
    m_quickFilter->setAccessibleName(tr("Find in this table"));
    m_quickFilter->setObjectName(QStringLiteral("quickFilter"));
    m_quickFilter->setClearButtonEnabled(true);
    m_quickFilter->setMinimumWidth(150);
    m_quickFilter->setMaximumWidth(240);
    m_duplicate = new QPushButton(tr("Duplicate"));
    m_remove = new QPushButton(tr("Delete"));
    auto *add = makePrimaryButton(newText(kind), m_tools);
    add->setIcon(icon(u"list-add", ColorRole::TextOnAccent));
    add->setObjectName(QStringLiteral("newRecord"));
    line->addWidget(m_quickFilter);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_duplicate);
    line->addWidget(m_remove);
    if (kind == RecordKind::Trial) {
        auto *import = new QPushButton(tr("Import"));
        line->addWidget(import);
        connect(import, &QPushButton::clicked, this, &RecordPage::importRequested);
    }
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, &RecordPage::createRecord);
    connect(m_duplicate, &QPushButton::clicked, this, &RecordPage::duplicateSelected);
    connect(m_remove, &QPushButton::clicked, this, &RecordPage::removeSelected);
    return m_tools;
}

QWidget *RecordPage::makeTablePane()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    return pane;
}

void RecordPage::connectParts()
{
    connect(m_table, &RecordTable::selectionMoved, this, &RecordPage::showSelection);
    connect(m_table, &RecordTable::removalRequested, this, &RecordPage::removeSelected);
    connect(m_table, &RecordTable::openRequested, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RecordTable::filterRequested, m_quickFilter, qOverload<>(&QWidget::setFocus));
    connect(m_quickFilter, &QLineEdit::textChanged, m_model, &presentation::RecordTableModel::setQuickFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordPage::selectAfterChange);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordPage::updateState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordPage::updateState);
    connect(m_form, &RecordForm::recordCreated, this, &RecordPage::reveal);
    connect(m_form, &RecordForm::announced, this, &RecordPage::announced);
    connect(m_form, &RecordForm::refused, this, &RecordPage::refused);
    connect(m_form, &RecordForm::openRequested, this, &RecordPage::openRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->isNarrowed()) { // The filter of all pages is not this page's to clear while its own text hides the rows.
            m_quickFilter->clear();
            clearRestriction();
        } else if (!m_state.filter().isEmpty()) {
            m_state.setFilter({});
        } else {
            createRecord();
        }
    });
    auto *duplicate = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    duplicate->setContext(Qt::WidgetWithChildrenShortcut);
    connect(duplicate, &QShortcut::activated, this, &RecordPage::duplicateSelected);
}

QList<qint64> RecordPage::selectedIds() const
{
    return m_table->selectedIds();
}

void RecordPage::showSelection()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (!m_form->commitTyping() && ids != m_selected) {
        m_table->blockSignals(true);
        m_table->selectIds(m_selected); // What cannot be stored stays typed where it is, to be corrected.
        m_table->blockSignals(false);
        return;
    }
    m_selected = ids;
    m_form->showRecords(ids);
    updateState();
}

void RecordPage::selectAfterChange()
{
    const QList<qint64> wanted = m_selected; // Also those hidden just now: they are selected again once they are shown.
    const bool wasBlocked = m_table->blockSignals(true);
    m_table->selectIds(wanted);
    m_table->blockSignals(wasBlocked);
    const QList<qint64> shown = m_table->selectedIds();
    if (wanted.size() > 1 && !m_form->isDraft() && shown.size() != m_form->records().size())
        m_form->showRecords(shown); // What is hidden must not be changed along with the rest.
    updateState();
}

void RecordPage::showRecord(qint64 id)
{
    reveal(id);
    m_table->setFocus();
}

void RecordPage::reveal(qint64 id)
{
    if (m_model->rowOf(id) < 0 && (m_model->isNarrowed() || !m_state.filter().isEmpty()))
        showAll();
    if (m_model->rowOf(id) >= 0) {
        m_table->selectIds({id});
        return;
    }
    m_table->clearSelection(); // A record of the future, seen from the as-of date: no row, but it can be edited.
    m_selected = {id};
    m_form->showRecords(m_selected);
    Q_EMIT announced(tr("This record has no row: it does not exist yet on the as-of date."));
}

void RecordPage::showOnly(const QList<qint64> &ids, const QString &label)
{
    delete std::exchange(m_restriction, nullptr);
    m_restrictionLabel = label;
    m_restriction = new Chip(tr("Shown"), label, m_tools);
    connect(m_restriction, &Chip::removeRequested, this, &RecordPage::clearRestriction, Qt::QueuedConnection);
    static_cast<QBoxLayout *>(m_tools->layout())->insertWidget(1, m_restriction);
    m_quickFilter->clear();
    m_model->setRestriction(ids);
    updateState();
}

void RecordPage::clearRestriction()
{
    delete std::exchange(m_restriction, nullptr);
    m_model->setRestriction({});
    updateState();
}

void RecordPage::showAll()
{
    m_quickFilter->clear();
    m_state.setFilter({});
    clearRestriction();
}

void RecordPage::createRecord()
{
    if (commitTyping())
        m_form->startDraft();
}

bool RecordPage::commitTyping()
{
    return m_form->commitTyping();
}

bool RecordPage::submit(const domain::ChangeSet &changes, const QString &sentence)
{
    constexpr qsizetype kLargeStep = 2000;
    const auto status = changes.size() > kLargeStep ? m_workspace.submitInBackground(changes) : m_workspace.submit(changes);
    if (!status)
        Q_EMIT refused(presentation::sentence(status.error()));
    else
        Q_EMIT announced(sentence);
    return status.ok();
}

void RecordPage::duplicateSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() != 1 || !commitTyping())
        return;
    const auto before = m_workspace.snapshot();
    const auto changes = domain::edits::duplicateRecord(*before, m_model->kind(), ids.first(), m_workspace.store().ids());
    const auto added = presentation::makeRecordSource(m_model->kind())->changedIds(changes);
    const QString name = domain::recordName(*before, m_model->kind(), ids.first(), domain::Language::English);
    if (!added.isEmpty() && submit(changes, tr("Made a copy of %1.").arg(name)))
        showRecord(added.first());
}

void RecordPage::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const int row = m_model->rowOf(ids.first());
    const auto changes = domain::edits::removeRecords(*m_workspace.snapshot(), m_model->kind(), ids);
    if (submit(changes, removalText(m_model->kind(), ids.size(), removalCount(changes) - ids.size())) && selectedIds().isEmpty())
        m_table->selectRowNear(row);
}

QString RecordPage::emptySentence() const
{
    const QString kinds = presentation::kindTitle(m_model->kind()).toLower();
    const QString typed = m_quickFilter->text().trimmed();
    if (!typed.isEmpty())
        return tr("No %1 match “%2”.").arg(kinds, typed);
    if (m_restriction)
        return tr("None of the %1 of “%2” pass the filter.").arg(kinds, m_restrictionLabel);
    if (!m_state.filter().isEmpty())
        return tr("No %1 pass the filter “%2”.").arg(kinds, m_state.filter().toString());
    const QString date = domain::dateText(domain::PartialDate::day(m_state.asOf().date), domain::Language::English);
    if (hasRecords(*m_state.snapshot(), m_model->kind()))
        return tr("No %1 exist as of %2. Choose a later date.").arg(kinds, date);
    return m_model->kind() == RecordKind::Trial ? tr("No trials yet. Add one, or import a list.") : tr("No %1 yet. Add one.").arg(kinds);
}

void RecordPage::updateState()
{
    const bool isShown = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_table) : m_empty);
    const bool isNarrowed = m_model->isNarrowed() || !m_state.filter().isEmpty();
    m_empty->setMessage(emptySentence(), isNarrowed ? tr("Clear") : newText(m_model->kind()));
    updateCount();
}

void RecordPage::updateCount()
{
    const QLocale locale; // How many pass the filter of all pages stands in the filter bar.
    const qsizetype selected = m_table->selectedIds().size();
    QStringList parts;
    if (m_model->isNarrowed())
        parts.append(tr("%1 shown").arg(locale.toString(m_model->rowCount())));
    if (selected > 1)
        parts.append(tr("%1 selected").arg(locale.toString(selected)));
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_duplicate->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0);
}

} // namespace widgets
