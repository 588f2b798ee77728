// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/cite_form.h"

#include "domain/trust/conflicts.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "presentation/words/trust_words.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/form_words.h"
#include "widgets/forms/record_access.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/source_fields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace widgets {

using domain::Error;
using domain::RecordRef;
using domain::Source;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

enum ProposalRole { IdRole = Qt::UserRole + 1, TitleRole };
enum PartRole { KindRole = Qt::UserRole + 1, RecordRole };
constexpr int kMostProposals = 10;

TextLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, buddy->parentWidget());
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

CiteForm::CiteForm(workspace::Workspace &workspace, EditQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_part(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_sourceLine(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_proposals(new QStandardItemModel(this))
    , m_newSource(new SourceFields(workspace, this))
    , m_statedBox(new QWidget(this))
    , m_hint(new TextLabel(TextRole::Footnote, ColorRole::Warn, this))
    , m_quote(new QPlainTextEdit(this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makePlace());
    layout->addWidget(makeSource());
    layout->addWidget(m_statedBox);
    layout->addWidget(m_hint);
    layout->addWidget(makeQuote());
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    layout->addStretch();
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
}

CiteForm::~CiteForm()
{
    m_sourceLine->disconnect(this); // It loses the keyboard when it is deleted, which asks for nothing any more.
}

QWidget *CiteForm::makePlace()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_part->setParent(box);
    m_field->setParent(box);
    m_part->setAccessibleName(tr("Record"));
    m_field->setAccessibleName(tr("Field"));
    m_part->setObjectName(QStringLiteral("citePart"));
    m_field->setObjectName(QStringLiteral("citeField"));
    for (auto *combo : {m_part, m_field}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    form->addRow(makeLabel(tr("Record"), m_part), m_part);
    form->addRow(makeLabel(tr("Field"), m_field), m_field);
    connect(m_part, &QComboBox::currentIndexChanged, this, [this] { fillFields({}); });
    connect(m_field, &QComboBox::currentIndexChanged, this, &CiteForm::makeStated);
    return box;
}

QWidget *CiteForm::makeSource()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Source"), m_sourceLine));
    layout->addWidget(m_sourceLine);
    layout->addWidget(m_newSource);
    m_sourceLine->setObjectName(QStringLiteral("citeSource"));
    m_sourceLine->setAccessibleName(tr("Source"));
    m_sourceLine->setPlaceholderText(tr("Title or link; a new one is added here"));
    m_completer->setModel(m_proposals);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_sourceLine);
    connect(m_sourceLine, &QLineEdit::textEdited, this, &CiteForm::propose);
    connect(m_sourceLine, &QLineEdit::editingFinished, this, &CiteForm::updateSource);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_chosen = domain::Id<Source>{index.data(IdRole).toLongLong()};
        m_sourceLine->setText(index.data(TitleRole).toString());
        updateSource();
    });
    return box;
}

QWidget *CiteForm::makeQuote()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Quote"), m_quote));
    layout->addWidget(m_quote);
    m_quote->setAccessibleName(tr("Quote"));
    m_quote->setObjectName(QStringLiteral("citeQuote"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(60);
    return box;
}

QWidget *CiteForm::makeButtons()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"), box);
    auto *add = makePrimaryButton(tr("Cite"), box);
    add->setObjectName(QStringLiteral("citeStore"));
    add->setToolTip(tr("Ctrl+Return"));
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(add);
    connect(cancel, &QPushButton::clicked, this, &CiteForm::canceled);
    connect(add, &QPushButton::clicked, this, &CiteForm::store);
    return box;
}

void CiteForm::begin(const RecordRef &record, const QString &field)
{
    m_chosen = {};
    m_sourceLine->clear();
    m_quote->clear();
    m_newSource->hide();
    say({});
    fillParts(record);
    fillFields(field);
    m_sourceLine->setFocus();
}

void CiteForm::fillParts(const RecordRef &record)
{
    const QSignalBlocker blocker(m_part);
    const auto snapshot = m_workspace.snapshot();
    m_part->clear();
    for (const auto &part : domain::recordWithParts(*snapshot, record)) {
        const QString name = domain::recordName(*snapshot, part.kind, part.id, formLanguage());
        const QString kind = domain::labelOf(part.kind, formLanguage());
        m_part->addItem(name.isEmpty() ? kind : tr("%1: %2").arg(kind, name));
        m_part->setItemData(m_part->count() - 1, int(part.kind), KindRole);
        m_part->setItemData(m_part->count() - 1, part.id, RecordRole);
    }
    m_part->setCurrentIndex(0);
}

void CiteForm::fillFields(const QString &field)
{
    {
        const QSignalBlocker blocker(m_field);
        m_field->clear();
        m_field->addItem(tr("Whole record"), QString());
        for (const auto *info : records::fieldsOf(place().record.kind)) {
            if (info->kind != domain::FieldKind::TextHash)
                m_field->addItem(presentation::fieldLabel(*info), QString::fromLatin1(info->key));
        }
        m_field->setCurrentIndex(std::max(0, m_field->findData(field)));
    }
    makeStated();
}

domain::CitedPlace CiteForm::place() const
{
    const RecordRef record{domain::RecordKind(m_part->currentData(KindRole).toInt()), m_part->currentData(RecordRole).toLongLong()};
    return {record, m_field->currentData().toString()};
}

/// The editor for what the source says about the field; there is none for a whole record.
void CiteForm::makeStated()
{
    delete std::exchange(m_stated, nullptr);
    delete m_statedBox->layout();
    qDeleteAll(m_statedBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto *field = records::field(place().record.kind, place().field);
    m_statedBox->setVisible(field != nullptr);
    updateHint();
    if (!field)
        return;
    auto *layout = new QVBoxLayout(m_statedBox);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_stated = makeFieldEditor(*field, m_workspace, m_statedBox);
    m_stated->input()->setObjectName(QStringLiteral("citeStated"));
    m_stated->input()->setAccessibleName(tr("What the source says"));
    layout->addWidget(makeLabel(tr("What the source says (only if it differs)"), m_stated->input()));
    layout->addWidget(m_stated);
    connect(m_stated, &FieldEditor::edited, this, &CiteForm::updateHint);
    connect(m_stated, &FieldEditor::left, this, &CiteForm::updateHint);
}

void CiteForm::updateHint()
{
    const auto *field = records::field(place().record.kind, place().field);
    const auto stated = m_stated && m_stated->isModified() ? m_stated->typedValue() : domain::Result<domain::Value>(domain::Value());
    const auto snapshot = m_workspace.snapshot();
    const auto present = domain::valueAt(*snapshot, place());
    const bool differs = field && stated && !domain::isEmpty(stated.value()) && stated.value() != present;
    m_hint->setVisible(differs);
    if (!differs)
        return;
    const QString text = domain::displayText(*field, present, *snapshot, formLanguage());
    m_hint->setText(tr("Stored is “%1”. Both values are kept as a conflict, to be settled with a reason.").arg(text.isEmpty() ? tr("nothing") : text));
}

void CiteForm::propose(const QString &typed)
{
    m_chosen = {};
    m_proposals->clear();
    const auto snapshot = m_workspace.snapshot();
    for (const auto id : domain::sourcesMatching(*snapshot, typed, kMostProposals)) {
        const auto *source = snapshot->find(id);
        auto *item = new QStandardItem(source->title + QStringLiteral("   ") + presentation::sourceLine(*source, formLanguage()));
        item->setData(id.value, IdRole);
        item->setData(source->title, TitleRole);
        m_proposals->appendRow(item);
    }
    if (m_proposals->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

/// A source that nobody entered yet is asked for here.
void CiteForm::updateSource()
{
    const QString typed = m_sourceLine->text().trimmed();
    const auto *chosen = m_workspace.snapshot()->find(m_chosen);
    if (!chosen || chosen->title != typed)
        m_chosen = typed.isEmpty() ? domain::Id<Source>() : domain::sourceNamed(*m_workspace.snapshot(), typed);
    const bool isNew = !m_chosen.isValid() && !typed.isEmpty() && !m_completer->popup()->isVisible();
    if (isNew && m_newSource->isHidden())
        m_newSource->begin(typed, m_workspace.now().toLocalTime().date());
    m_newSource->setVisible(isNew);
}

domain::Result<Source> CiteForm::source()
{
    updateSource();
    if (const auto *chosen = m_workspace.snapshot()->find(m_chosen))
        return *chosen;
    if (m_sourceLine->text().trimmed().isEmpty())
        return Error{Error::Code::Constraint, {}, QStringLiteral("source_id")};
    return m_newSource->typed();
}

void CiteForm::store()
{
    const auto cited = source();
    if (!cited) {
        const bool isMissing = cited.error().where == QLatin1String("source_id");
        say(isMissing ? tr("Name the source: its title, or its link.") : tr("The source is not complete yet."));
        if (isMissing)
            m_sourceLine->setFocus();
        return;
    }
    const auto stated = m_stated && m_stated->isModified() ? m_stated->typedValue() : domain::Result<domain::Value>(domain::Value());
    if (!stated) {
        say(refusalText(m_stated->field(), stated.error(), m_stated->typedText()));
        m_stated->setFocus();
        return;
    }
    const domain::edits::NewCitation citation{place(), cited.value(), m_quote->toPlainText().trimmed()};
    const auto build = [this, citation, value = stated.value()](const domain::Portfolio &now) {
        return domain::edits::citeStating(now, citation, value, m_workspace.store().ids());
    };
    m_queue.submit(this, build, [this, citation](const domain::Status &status) {
        if (status)
            Q_EMIT stored(tr("Cited %1 for %2.").arg(citation.source.title, presentation::placeText(*m_workspace.snapshot(), citation.place, formLanguage())));
        else
            say(presentation::sentence(status.error()));
    });
}

void CiteForm::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        Q_EMIT refused(sentence);
}

void CiteForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else if (isReturn && (event->modifiers() & Qt::ControlModifier || m_chosen.isValid()))
        store();
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets
