// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulk/bulk_edit_dialog.h"

#include "domain/changes/dated_fields.h"
#include "presentation/words/dated_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/refusal_words.h"
#include "presentation/words/sentences.h"
#include "widgets/bulk/bulk_field.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

/// Writing more than this in one go would be felt.
constexpr qsizetype kLargeStep = 500;

QString wholeText(domain::RecordKind kind, qsizetype changed, qsizetype all)
{
    if (changed == 0)
        return BulkEditDialog::tr("Nothing would change: all of them hold this already.");
    return BulkEditDialog::tr("Changes %1 of %2.").arg(QLocale().toString(changed), presentation::countedKind(kind, all));
}

} // namespace

BulkEditDialog::BulkEditDialog(domain::RecordKind kind, const QList<qint64> &ids, workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_ids(ids)
    , m_workspace(workspace)
    , m_find(new QLineEdit(this))
    , m_area(new QScrollArea(this))
    , m_messages(new MessageBar(this))
    , m_preview(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_apply(makePrimaryButton({}, this))
    , m_commonTask(this, [this](const Common &common) { showCommon(common); })
    , m_previewTask(this, [this](const Preview &preview) { showPreview(preview); })
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Set fields of %1").arg(presentation::countedKind(kind, ids.size())));
    resize(720, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new TextLabel(TextRole::PageTitle, ColorRole::Text, this);
    title->setText(windowTitle());
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addWidget(m_find);
    layout->addWidget(makeFields(), 1);
    layout->addWidget(makeFoot());
    connect(&workspace, &workspace::Workspace::writingFinished, this, &BulkEditDialog::finishApplying);
    findCommon();
    makePreview();
}

BulkEditDialog::~BulkEditDialog() = default;

QWidget *BulkEditDialog::makeFields()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(8);
    const auto fields = domain::recordFields(m_kind);
    for (const auto *field : fields->fields()) {
        if (!domain::isTyped(*field) || domain::isDated(m_kind, QString::fromLatin1(field->key)))
            continue;
        auto *row = new BulkField(*field, m_workspace, content);
        row->setEnabled(false); // Until it is known what the records have in common.
        connect(row, &BulkField::touched, this, &BulkEditDialog::makePreview);
        m_fields.append(row);
        layout->addWidget(row);
    }
    if (const QString dated = presentation::datedFieldsText(m_kind); !dated.isEmpty()) {
        auto *note = new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, content);
        note->setObjectName(QStringLiteral("datedFieldsNote"));
        note->setWordWrap(true);
        note->setText(tr("Not here: %1. %2").arg(dated, presentation::datedText(m_kind)));
        layout->addWidget(note);
    }
    layout->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // It follows the field that has the keyboard.
    m_find->setPlaceholderText(tr("Find a field"));
    m_find->setAccessibleName(tr("Find a field"));
    m_find->setObjectName(QStringLiteral("findField"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &BulkEditDialog::findFields);
    return m_area;
}

QWidget *BulkEditDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_apply->setObjectName(QStringLiteral("applyBulkEdit"));
    m_apply->setAutoDefault(false);
    m_preview->setObjectName(QStringLiteral("bulkPreview"));
    layout->addWidget(m_preview, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_apply);
    connect(cancel, &QPushButton::clicked, this, &BulkEditDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    return foot;
}

void BulkEditDialog::findCommon()
{
    m_commonTask.start([kind = m_kind, ids = m_ids, snapshot = m_workspace.snapshot()](QPromise<Common> &promise) {
        promise.addResult(domain::commonValues(*snapshot, kind, ids, [&promise] { return promise.isCanceled(); }));
    });
}

void BulkEditDialog::showCommon(const Common &common)
{
    for (auto *row : m_fields) {
        row->showCommon(common.value(QLatin1String(row->field().key)));
        row->setEnabled(true);
    }
    m_find->setFocus();
}

void BulkEditDialog::findFields(const QString &text)
{
    for (auto *row : m_fields)
        row->setVisible(row->isTouched() || presentation::fieldLabel(row->field()).contains(text.trimmed(), Qt::CaseInsensitive));
}

QList<domain::FieldValue> BulkEditDialog::touchedValues() const
{
    QList<domain::FieldValue> values;
    for (auto *row : m_fields) {
        if (!row->isTouched())
            continue;
        if (const auto value = row->value())
            values.append({&row->field(), value.value()});
        else
            return {}; // What cannot be read says so itself; nothing is written before it can.
    }
    return values;
}

void BulkEditDialog::makePreview()
{
    m_step = nullptr;
    m_apply->setEnabled(false);
    const auto values = touchedValues();
    if (values.isEmpty()) {
        m_previewTask.cancel();
        m_apply->setText(tr("Nothing to change"));
        m_preview->setText(tr("Only fields that you touch are written."));
        return;
    }
    m_previewTask.start([kind = m_kind, ids = m_ids, values, snapshot = m_workspace.snapshot()](QPromise<Preview> &promise) {
        auto step = domain::edits::setFields(*snapshot, kind, ids, values, [&promise] { return promise.isCanceled(); });
        promise.addResult(std::make_shared<const domain::Result<domain::ChangeSet>>(std::move(step)));
    });
}

void BulkEditDialog::showPreview(const Preview &preview)
{
    if (!*preview) {
        for (auto *row : m_fields) {
            if (preview->error().where == QLatin1String(row->field().key))
                row->showRefusal(presentation::refusalText(row->field(), preview->error(), row->editor()->typedText()));
        }
        m_apply->setText(tr("Nothing to change"));
        m_preview->setText({});
        return;
    }
    m_step = preview;
    const qsizetype changed = preview->value().label.count;
    m_preview->setText(wholeText(m_kind, changed, m_ids.size()));
    m_apply->setText(changed > 0 ? tr("Change %1").arg(presentation::countedKind(m_kind, changed)) : tr("Nothing to change"));
    m_apply->setEnabled(changed > 0);
}

void BulkEditDialog::apply()
{
    if (!m_step || m_isApplying)
        return;
    const auto &changes = m_step->value();
    const bool isLarge = changes.size() > kLargeStep;
    m_isApplying = true;
    m_apply->setEnabled(false);
    const auto status = isLarge ? m_workspace.submitInBackground(changes) : m_workspace.submit(changes);
    if (!status || !isLarge)
        finishApplying(status);
    else
        m_preview->setText(tr("Writing…"));
}

void BulkEditDialog::finishApplying(const domain::Status &status)
{
    if (!std::exchange(m_isApplying, false))
        return;
    if (status) {
        Q_EMIT applied(tr("Changed %1. Ctrl+Z takes it back.").arg(presentation::countedKind(m_kind, m_step->value().label.count)));
        accept();
        return;
    }
    const bool isOld = status.error().code == domain::Error::Code::Conflict;
    m_messages->showMessage(MessageBar::Kind::Error, isOld ? tr("The records have changed meanwhile. Look at the preview once more.")
                                                           : presentation::sentence(status.error()));
    makePreview();
}

void BulkEditDialog::reject()
{
    if (m_isApplying)
        m_workspace.cancelWriting();
    else
        QDialog::reject();
}

/// Enter in a field takes its text; only Ctrl Enter or the button writes.
void BulkEditDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        m_apply->click();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

} // namespace widgets
