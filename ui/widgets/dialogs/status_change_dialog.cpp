// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/status_change_dialog.h"

#include "domain/changes/correction.h"
#include "domain/changes/dated_fields.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"
#include "domain/value_text.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/forms/field_row.h"
#include "widgets/forms/form_words.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

using domain::Error;
using domain::RecordKind;
using domain::Value;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

/// Calls `visit` with the record type of an event kind.
template <class Visit>
void withEvent(RecordKind kind, Visit &&visit)
{
    switch (kind) {
    case RecordKind::StatusEvent: visit.template operator()<domain::StatusEvent>(); break;
    case RecordKind::TrialStatusEvent: visit.template operator()<domain::TrialStatusEvent>(); break;
    case RecordKind::DealEvent: visit.template operator()<domain::DealEvent>(); break;
    default: break;
    }
}

QStringList shownFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::StatusEvent: return {u"effective_date"_s, u"phase"_s, u"activity"_s, u"reason"_s};
    case RecordKind::TrialStatusEvent: return {u"effective_date"_s, u"status"_s};
    default: return {u"event_type"_s, u"event_date"_s, u"effective_date"_s, u"reason"_s, u"rights_return"_s, u"territory"_s, u"summary"_s};
    }
}

QString ownerKey(RecordKind eventKind)
{
    switch (eventKind) {
    case RecordKind::StatusEvent: return u"program_id"_s;
    case RecordKind::TrialStatusEvent: return u"trial_id"_s;
    default: return u"deal_id"_s;
    }
}

RecordKind eventKindOf(RecordKind owner)
{
    switch (owner) {
    case RecordKind::Trial: return RecordKind::TrialStatusEvent;
    case RecordKind::Deal: return RecordKind::DealEvent;
    default: return RecordKind::StatusEvent;
    }
}

RecordKind ownerKindOf(RecordKind event)
{
    switch (event) {
    case RecordKind::TrialStatusEvent: return RecordKind::Trial;
    case RecordKind::DealEvent: return RecordKind::Deal;
    default: return RecordKind::Program;
    }
}

template <class Event>
Event eventOf(qint64 id, const FieldValues &values)
{
    Event event;
    event.id = domain::Id<Event>{id};
    for (const auto &field : domain::kFields<Event>)
        field.set(event, values.value(QString::fromLatin1(field.key)));
    return event;
}

} // namespace

bool StatusChangeDialog::corrects(RecordKind kind)
{
    return kind == RecordKind::StatusEvent || kind == RecordKind::TrialStatusEvent || kind == RecordKind::DealEvent;
}

bool StatusChangeDialog::leadsFrom(RecordKind kind, QStringView column)
{
    return domain::followsFromEvents(kind, column);
}

StatusChangeDialog::StatusChangeDialog(RecordKind kind, qint64 id, workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_effect(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"statusChangeDialog"_s);
    findSubject(kind, id);
    setWindowTitle(isCorrection() ? tr("Correct event") : m_eventKind == RecordKind::DealEvent ? tr("Add deal event") : tr("Change status"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *title = new TextLabel(TextRole::CardTitle, ColorRole::Text, this);
    title->setText(subjectName());
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_messages);
    makeProgramChoice(layout);
    makeRows(layout);
    makeReason(layout);
    m_effect->setWordWrap(true);
    m_effect->setObjectName(u"effect"_s);
    layout->addWidget(m_effect);
    makeButtons(layout);
    showStored();
}

void StatusChangeDialog::begin(RecordKind kind, qint64 id, workspace::Workspace &workspace, QWidget &above,
                               const std::function<void(const QString &)> &announce)
{
    auto *dialog = new StatusChangeDialog(kind, id, workspace, &above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &above, [announce, isCorrection = dialog->isCorrection()] {
        announce(isCorrection ? tr("The correction is stored; the history keeps what stood there.") : tr("The event is stored; earlier ones stay as they were."));
    });
    dialog->open();
}

StatusChangeDialog::~StatusChangeDialog()
{
    hide(); // A field that loses the keyboard by the hiding still finds the whole dialog.
}

void StatusChangeDialog::findSubject(RecordKind kind, qint64 id)
{
    const auto now = m_workspace.snapshot();
    const bool isEvent = corrects(kind);
    m_eventKind = isEvent ? kind : eventKindOf(kind);
    m_ownerKind = ownerKindOf(m_eventKind);
    if (isEvent) {
        m_event = id;
        const Value value = records::value(*now, kind, id, ownerKey(kind));
        const auto *held = std::get_if<qint64>(&value);
        m_owner = held ? *held : 0;
    } else if (kind == RecordKind::Candidate) {
        m_programs = records::linkedTo(*now, RecordKind::Program, u"candidate_id", id);
        const auto *lead = domain::leadProgram(*now, domain::Id<domain::Candidate>{id}, {m_workspace.now().toLocalTime().date(), {}});
        m_owner = lead ? lead->id.value : m_programs.value(0);
        if (m_owner == 0)
            m_messages->showMessage(MessageBar::Kind::Info, tr("This candidate has no program yet. Add one first: a phase belongs to a program, that is, "
                                                                "to the candidate in one indication and region."));
    } else {
        m_owner = id;
    }
}

QString StatusChangeDialog::subjectName() const
{
    const auto now = m_workspace.snapshot();
    const auto *program = m_programs.size() > 1 ? now->find(domain::Id<domain::Program>{m_owner}) : nullptr;
    if (program) // Which of its programs is chosen below.
        return domain::recordName(*now, program->candidate, formLanguage());
    return isCorrection() ? domain::recordName(*now, m_eventKind, m_event, formLanguage()) : domain::recordName(*now, m_ownerKind, m_owner, formLanguage());
}

void StatusChangeDialog::makeProgramChoice(QVBoxLayout *layout)
{
    if (m_programs.size() < 2)
        return;
    const auto now = m_workspace.snapshot();
    m_program = new QComboBox(this);
    m_program->setObjectName(u"program"_s);
    m_program->setAccessibleName(tr("Program"));
    for (const qint64 program : m_programs)
        m_program->addItem(domain::recordName(*now, RecordKind::Program, program, formLanguage()), program);
    m_program->setCurrentIndex(int(std::max<qsizetype>(0, m_programs.indexOf(m_owner))));
    layout->addWidget(m_program);
    connect(m_program, &QComboBox::currentIndexChanged, this, &StatusChangeDialog::showStored);
}

void StatusChangeDialog::makeRows(QVBoxLayout *layout)
{
    for (const QString &key : shownFields(m_eventKind))
        m_rows.append(addRow(layout, *records::field(m_eventKind, key)));
    m_source = addRow(layout, *records::field(RecordKind::Citation, u"source_id"));
}

FieldRow *StatusChangeDialog::addRow(QVBoxLayout *layout, const domain::FieldMeta &field)
{
    auto *row = new FieldRow(field, m_workspace, this);
    layout->addWidget(row);
    connect(row->editor(), &FieldEditor::edited, this, &StatusChangeDialog::updateEffect);
    connect(row->editor(), &FieldEditor::left, this, &StatusChangeDialog::updateEffect);
    connect(row, &FieldRow::escaped, this, [this, row] {
        row->editor()->showValue(m_shown.value(row->key()));
        updateEffect();
    });
    return row;
}

void StatusChangeDialog::makeReason(QVBoxLayout *layout)
{
    if (!isCorrection())
        return;
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    label->setText(tr("Reason for the correction"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setAccessibleName(label->text());
    label->setBuddy(m_reason);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textEdited, this, &StatusChangeDialog::updateEffect);
}

void StatusChangeDialog::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_store = makePrimaryButton(isCorrection() ? tr("Correct event") : tr("Add event"), this);
    m_store->setObjectName(u"storeEvent"_s);
    m_store->setDefault(true);
    m_store->setEnabled(m_owner != 0 && !m_workspace.store().isReadOnly());
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_store);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_store, &QPushButton::clicked, this, [this] {
        if (store())
            accept();
    });
}

qint64 StatusChangeDialog::owner() const
{
    return m_program ? m_program->currentData().toLongLong() : m_owner;
}

/// A new event begins with what holds now, so that only what changed needs to be touched; a correction with what was entered.
void StatusChangeDialog::showStored()
{
    const auto now = m_workspace.snapshot();
    const domain::AsOf today{m_workspace.now().toLocalTime().date(), {}};
    m_shown.clear();
    if (isCorrection()) {
        for (const auto *field : records::fieldsOf(m_eventKind))
            m_shown.insert(QString::fromLatin1(field->key), records::value(*now, m_eventKind, m_event, QString::fromLatin1(field->key)));
    } else if (m_eventKind == RecordKind::StatusEvent) {
        for (const auto &key : {u"phase"_s, u"activity"_s})
            m_shown.insert(key, records::shownValue(*now, RecordKind::Program, owner(), key, today));
    } else if (m_eventKind == RecordKind::TrialStatusEvent) {
        m_shown.insert(u"status"_s, records::shownValue(*now, RecordKind::Trial, owner(), u"status_now", today));
    }
    m_shown.insert(ownerKey(m_eventKind), Value(owner()));
    for (auto *row : m_rows)
        row->editor()->showValue(m_shown.value(row->key()));
    updateEffect();
}

domain::Result<FieldValues> StatusChangeDialog::typedValues() const
{
    FieldValues values = m_shown;
    values.insert(ownerKey(m_eventKind), Value(owner()));
    for (const auto *row : m_rows) {
        if (!row->editor()->isModified())
            continue;
        const auto value = row->editor()->typedValue();
        if (!value)
            return Error{value.error().code, value.error().detail, row->key()};
        values.insert(row->key(), value.value());
    }
    return values;
}

/// A source that is not known yet is added by its title in the same step.
domain::Result<domain::ChangeSet> StatusChangeDialog::typedStep() const
{
    const auto values = typedValues();
    if (!values)
        return values.error();
    auto now = m_workspace.snapshot();
    auto &ids = m_workspace.store().ids();
    domain::Result<domain::ChangeSet> newSource = domain::ChangeSet();
    domain::edits::Ground ground;
    const QString typedSource = m_source->editor()->typedText().trimmed();
    if (const auto source = m_source->editor()->typedValue(); source && std::holds_alternative<qint64>(source.value())) {
        ground.source.value = std::get<qint64>(source.value());
    } else if (!typedSource.isEmpty()) {
        ground.source = ids.next<domain::Source>();
        newSource = createReferenced(m_source->field(), *now, ground.source.value, typedSource);
        if (!newSource)
            return newSource;
        now = domain::applied(now, newSource.value());
    }
    domain::Result<domain::ChangeSet> step = Error{};
    withEvent(m_eventKind, [&]<class Event>() {
        const auto event = eventOf<Event>(m_event, values.value());
        step = isCorrection() ? domain::edits::correctEvent(*now, event, m_reason->text(), ground, ids) : domain::edits::addEvent(*now, event, ground, ids);
    });
    if (step)
        records::append(step.value(), newSource.value());
    return step;
}

QString StatusChangeDialog::stateText(const domain::Portfolio &portfolio) const
{
    const domain::AsOf today{m_workspace.now().toLocalTime().date(), {}};
    const auto language = formLanguage();
    QString text;
    if (m_ownerKind == RecordKind::Deal) {
        text = domain::labelOf(domain::dealStatus(portfolio, domain::Id<domain::Deal>{owner()}, today), language);
    } else if (m_ownerKind == RecordKind::Trial) {
        const auto *trial = portfolio.find(domain::Id<domain::Trial>{owner()});
        text = trial ? domain::labelOf(domain::trialStatusAt(portfolio, *trial, today), language) : QString();
    } else if (const auto status = domain::programStatus(portfolio, domain::Id<domain::Program>{owner()}, today)) {
        text = tr("%1, %2 since %3").arg(domain::labelOf(status->phase, language), domain::labelOf(status->activity, language).toLower(),
                                         domain::dateText(status->since, language));
    }
    return text.isEmpty() ? tr("not known") : text;
}

void StatusChangeDialog::updateEffect()
{
    for (auto *row : m_rows)
        row->clearMessage();
    m_source->clearMessage();
    const QString typedSource = m_source->editor()->typedText().trimmed();
    if (!typedSource.isEmpty() && !m_source->editor()->typedValue())
        m_source->showMessage(FieldRow::Tone::Waiting, tr("Not among the sources yet; it is added with the event."));
    const QString before = stateText(*m_workspace.snapshot());
    const auto step = typedStep();
    if (!step || step.value().isEmpty()) {
        m_effect->setText(tr("Status today: %1. Earlier events stay as they are.").arg(before));
        return;
    }
    const QString after = stateText(*domain::applied(m_workspace.snapshot(), step.value()));
    m_effect->setText(before == after ? tr("Status today stays: %1.").arg(before) : tr("Status today: %1 → %2.").arg(before, after));
}

bool StatusChangeDialog::store()
{
    const auto step = typedStep();
    if (!step) {
        showRefusal(step.error());
        return false;
    }
    if (const auto status = m_workspace.submit(step.value()); !status) {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error()));
        return false;
    }
    return true;
}

void StatusChangeDialog::showRefusal(const Error &error)
{
    if (error.code == Error::Code::Constraint && error.where == "reason"_L1 && isCorrection() && error.detail.isEmpty()) {
        m_messages->showMessage(MessageBar::Kind::Error, tr("Say why the event is corrected; the history shows it."));
        m_reason->setFocus();
        return;
    }
    for (auto *row : m_rows) {
        if (row->key() != error.where)
            continue;
        row->showMessage(FieldRow::Tone::Refused, refusalText(row->field(), error, row->editor()->typedText()));
        row->editor()->setFocus();
        return;
    }
    m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(error));
}

} // namespace widgets
