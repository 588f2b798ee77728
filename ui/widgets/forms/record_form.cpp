// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/record_form.h"

#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/forms/field_grid.h"
#include "widgets/forms/form_tabs.h"
#include "widgets/forms/lists/child_table.h"
#include "widgets/forms/lists/child_table_model.h"
#include "widgets/forms/record_header.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"
#include "widgets/trust/verification_line.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using domain::RecordKind;

RecordForm::RecordForm(RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_state(state)
    , m_queue(workspace)
    , m_drafts(workspace.store().path(), kind)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_header(new RecordHeader(kind, this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new FieldGrid(kind, workspace, m_queue, this))
{
    m_empty->setMessage(tr("Choose a row to see its record here."));
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeVerification());
    layout->addWidget(makeDraftBar());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(form);
    makeTabs();
    makeHeaderButtons();
    connect(&workspace, &workspace::Workspace::changed, this, &RecordForm::follow);
    connect(&state, &workspace::ViewState::changed, this, &RecordForm::refresh);
    refresh();
}

RecordForm::~RecordForm() = default;

QWidget *RecordForm::makeDraftBar()
{
    m_draftBar = new QWidget(this);
    auto *line = new QHBoxLayout(m_draftBar);
    line->setContentsMargins(16, 0, 16, 6);
    m_draftText = new TextLabel(presentation::TextRole::Footnote, presentation::ColorRole::TextTertiary, m_draftBar);
    m_draftText->setWordWrap(true);
    m_dropDraft = makeLinkButton(tr("Discard"), m_draftBar);
    m_dropDraft->setObjectName(QStringLiteral("discardDraft"));
    line->addWidget(m_draftText, 1);
    line->addWidget(m_dropDraft);
    connect(m_dropDraft, &QPushButton::clicked, this, &RecordForm::dropDraft);
    return m_draftBar;
}

QWidget *RecordForm::makeVerification()
{
    m_verification = new VerificationLine(m_workspace, m_state, this);
    connect(m_verification, &VerificationLine::announced, this, &RecordForm::announced);
    connect(m_verification, &VerificationLine::refused, this, &RecordForm::refused);
    return m_verification;
}

void RecordForm::makeTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(scrolled(m_fields), tr("Details"));
    makeEventLink();
    addPanes();
    connect(m_fields, &FieldGrid::refused, this, &RecordForm::refused);
    connect(m_fields, &FieldGrid::openRequested, this, &RecordForm::openRequested);
    connect(m_fields, &FieldGrid::draftChanged, this, &RecordForm::keepDraft);
    auto *store = new QShortcut(QKeySequence::Save, this);
    store->setContext(Qt::WidgetWithChildrenShortcut);
    connect(store, &QShortcut::activated, this, &RecordForm::commitTyping);
}

QWidget *RecordForm::scrolled(QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // It follows the field that has the keyboard.
    content->setAutoFillBackground(false); // The area switched it on; the form's own ground is to be seen.
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void RecordForm::addPanes()
{
    const FormContext context{*this, m_workspace, m_state, m_queue};
    for (const auto &tab : formTabs(m_kind)) {
        m_panes.append(tab.make(context));
        QWidget *pane = m_panes.last().widget;
        m_tabs->insertTab(tab.order == FormTab::Order::First ? 0 : m_tabs->count(), pane, tab.title);
        m_titles.insert(pane, tab.title);
    }
    m_tabs->setCurrentIndex(0);
}

void RecordForm::showCount(QWidget *pane, int count)
{
    const QString title = m_titles.value(pane);
    m_tabs->setTabText(m_tabs->indexOf(pane), count > 0 ? QStringLiteral("%1 %2").arg(title).arg(count) : title);
}

void RecordForm::showPane(QWidget *pane)
{
    m_tabs->setCurrentWidget(pane);
}

/// The scroll area around the fields.
QWidget *RecordForm::detailsTab() const
{
    return m_fields->parentWidget()->parentWidget();
}

void RecordForm::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(*this).color(presentation::ColorRole::Surface));
}

void RecordForm::showRecords(const QList<qint64> &ids)
{
    // A table that merely restores its selection must not close the draft.
    if (ids == (m_isDraft ? m_beforeDraft : m_ids))
        return;
    // What cannot be stored is kept beside the portfolio and offered when the record is shown again.
    commitTyping();
    m_isDraft = false;
    m_ids = ids;
    if (!ids.isEmpty())
        m_fields->showRecords(ids);
    refresh();
}

void RecordForm::startDraft()
{
    commitTyping();
    if (!m_isDraft)
        m_beforeDraft = m_ids;
    m_isDraft = true;
    m_ids.clear();
    const FieldValues draft = m_drafts.draft();
    m_fields->showDraft(draft);
    updateDraftBar(draft);
    refresh();
    m_tabs->setCurrentWidget(detailsTab());
    m_fields->focusFirst();
}

void RecordForm::follow(const domain::ChangeSet &changes)
{
    const auto snapshot = m_workspace.snapshot();
    if (records::touches(changes, m_kind))
        m_ids.removeIf([&](qint64 id) { return !records::exists(*snapshot, m_kind, id); });
    refresh();
}

bool RecordForm::isReadOnly() const
{
    return m_workspace.store().isReadOnly() || m_state.asOf().knownOn.isValid();
}

void RecordForm::refresh()
{
    const auto shown = m_state.snapshot();
    const bool isShown = m_isDraft || std::ranges::any_of(m_ids, [&](qint64 id) { return records::exists(*shown, m_kind, id); });
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    m_draftBar->setVisible(m_isDraft || isReadOnly());
    m_dropDraft->setVisible(m_isDraft);
    if (isReadOnly())
        m_draftText->setText(m_workspace.store().isReadOnly() ? tr("Opened for reading only.")
                                                              : tr("As known on %1, read only. Go back to now to edit.").arg(dayText(m_state.asOf().knownOn)));
    if (!isShown) {
        m_fields->showDraft({});
        m_header->findChild<QToolButton *>(QStringLiteral("fullWidth"))->setChecked(false);
        return;
    }
    refreshHeader();
    m_fields->setPast(m_state.asOf().knownOn.isValid() ? shown : nullptr);
    m_fields->setReadOnly(isReadOnly());
    if (m_eventLink)
        m_eventLink->setVisible(m_ids.size() == 1 && !isReadOnly());
    if (!m_isDraft)
        m_fields->follow(m_ids);
    refreshPanes();
}

void RecordForm::refreshHeader()
{
    m_verification->showRecords(m_kind, m_ids);
    m_verification->setReadOnly(isReadOnly());
    if (m_isDraft)
        m_header->showTitle(tr("New %1").arg(presentation::kindWord(m_kind)), {});
    else if (m_ids.size() == 1)
        m_header->showRecord(*m_state.snapshot(), m_ids.first(), m_state.asOf());
    else
        m_header->showTitle(presentation::countedKind(m_kind, m_ids.size()), tr("An edit goes to all of them, as one step."));
}

void RecordForm::refreshPanes()
{
    const bool isOne = m_ids.size() == 1;
    for (const auto &pane : m_panes) {
        m_tabs->setTabVisible(m_tabs->indexOf(pane.widget), isOne);
        pane.setReadOnly(isReadOnly());
        pane.show(m_kind, isOne ? m_ids.first() : 0);
    }
}

bool RecordForm::commitTyping()
{
    bool stored = m_fields->commitTyping();
    for (const auto &pane : m_panes)
        stored = pane.commitTyping() && stored;
    return stored;
}

void RecordForm::revertTyping()
{
    m_fields->revertTyping();
    for (const auto &pane : m_panes)
        pane.revertTyping();
}

void RecordForm::showList(RecordKind kind)
{
    for (auto *list : m_tabs->findChildren<ChildTable *>()) {
        if (list->model()->plan().kind != kind)
            continue;
        for (int tab = 0; tab < m_tabs->count(); ++tab) {
            if (m_tabs->widget(tab)->isAncestorOf(list) || m_tabs->widget(tab) == list)
                m_tabs->setCurrentIndex(tab);
        }
        list->view()->setFocus();
        return;
    }
    setFocus();
}

void RecordForm::keepDraft(const FieldValues &draft)
{
    if (!m_isDraft)
        return;
    m_drafts.keepDraft(draft);
    updateDraftBar(draft);
    const auto problems = records::problems(*m_workspace.snapshot(), m_kind, draft);
    const auto *blocking = domain::rules::firstBlocking(problems);
    if (!blocking)
        insertDraft(draft);
    else if (blocking->code != domain::ProblemCode::RequiredEmpty)
        m_fields->mark(blocking->field, presentation::problemText(*blocking));
}

void RecordForm::insertDraft(const FieldValues &draft)
{
    const qint64 id = m_workspace.store().ids().nextValue();
    const auto build = [kind = m_kind, id, draft](const domain::Portfolio &now) { return records::insertion(now, kind, id, draft); };
    m_queue.submit(this, build, [this, id](const domain::Status &status) {
        if (!status) {
            Q_EMIT refused(presentation::sentence(status.error()));
            return;
        }
        m_drafts.forgetDraft();
        m_isDraft = false;
        m_ids = {id};
        m_fields->follow(m_ids);
        refresh();
        // Who answers by selecting the new row takes the keyboard along; the user goes on typing here.
        const QPointer<QWidget> typing = QApplication::focusWidget();
        Q_EMIT recordCreated(id);
        if (typing && isAncestorOf(typing))
            typing->setFocus();
    });
}

void RecordForm::dropDraft()
{
    m_drafts.forgetDraft();
    m_fields->showDraft({});
    showRecordsInPlaceOfDraft();
}

void RecordForm::showRecordsInPlaceOfDraft()
{
    m_isDraft = false;
    m_ids = m_beforeDraft;
    m_ids.removeIf([this](qint64 id) { return !records::exists(*m_workspace.snapshot(), m_kind, id); });
    if (!m_ids.isEmpty())
        m_fields->showRecords(m_ids);
    refresh();
}

void RecordForm::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_tabs->currentWidget() == detailsTab())
        m_fields->focusFirst();
    else if (auto *pane = m_tabs->currentWidget())
        pane->setFocus();
}

void RecordForm::updateDraftBar(const FieldValues &draft)
{
    QStringList missing;
    for (const auto *field : records::fieldsOf(m_kind)) {
        if (field->required && domain::isEmpty(draft.value(QString::fromLatin1(field->key))))
            missing.append(presentation::fieldLabel(*field));
    }
    m_draftText->setText(missing.isEmpty() ? tr("Not stored yet.") : tr("Stored as soon as this is filled in: %1.").arg(missing.join(QStringLiteral(", "))));
}

} // namespace widgets
