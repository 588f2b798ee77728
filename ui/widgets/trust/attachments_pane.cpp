// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/attachments_pane.h"

#include "domain/edits.h"
#include "exchange/whole_file.h"
#include "presentation/trust/attachment_model.h"
#include "presentation/words/sentences.h"
#include "presentation/words/trust_words.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using domain::Attachment;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

/// The local files that a drag carries; links and texts are no files.
QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

AttachmentsPane::AttachmentsPane(workspace::Workspace &workspace, workspace::ViewState &, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new presentation::AttachmentModel(formLanguage(), this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::TextTertiary, this))
    , m_table(makePlainTable(m_model, QStringLiteral("attachments"), tr("Files of this record"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTools());
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No files yet. Drop one on this form, or attach it here. It is kept inside the portfolio, up to %1 each, and never opened from it.")
                         .arg(presentation::sizeText(domain::kLargestAttachment)));
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    acceptDropsOn(this);
    connect(&workspace, &workspace::Workspace::changed, this, &AttachmentsPane::refresh);
    connect(m_model, &presentation::AttachmentModel::noteTyped, this, &AttachmentsPane::storeNote);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AttachmentsPane::updateTools);
    refresh();
}

AttachmentsPane::~AttachmentsPane() = default;

QWidget *AttachmentsPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(12);
    m_attach = makeLinkButton(tr("Attach a file"), tools);
    m_save = makeLinkButton(tr("Save a copy"), tools);
    m_remove = makeLinkButton(tr("Remove"), tools);
    m_attach->setObjectName(QStringLiteral("attachFile"));
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    m_remove->setObjectName(QStringLiteral("removeAttachment"));
    m_attach->setToolTip(tr("Insert"));
    m_save->setToolTip(tr("Return"));
    m_remove->setToolTip(tr("Delete"));
    for (auto *button : {m_attach, m_save, m_remove})
        line->addWidget(button);
    line->addStretch();
    connect(m_attach, &QPushButton::clicked, this, &AttachmentsPane::askAndAttach);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPane::askAndSave);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPane::remove);
    return tools;
}

void AttachmentsPane::showRecord(domain::RecordKind kind, qint64 id)
{
    m_record = {kind, id};
    refresh();
}

void AttachmentsPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    updateTools();
}

void AttachmentsPane::acceptDropsOn(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
    for (auto *part : widget->findChildren<QWidget *>()) {
        if (part->acceptDrops())
            part->installEventFilter(this); // A line would take the file's address as text.
    }
}

void AttachmentsPane::refresh()
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->show(m_workspace.snapshot(), m_record);
    const bool isEmpty = m_model->rowCount() == 0;
    if (wasEmpty && !isEmpty)
        fitColumns(m_table, 180);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    updateTools();
    Q_EMIT countChanged(m_model->rowCount());
}

void AttachmentsPane::updateTools()
{
    const bool hasCurrent = current().id.isValid();
    m_attach->setVisible(canAttach());
    m_save->setVisible(m_model->rowCount() > 0);
    m_save->setEnabled(hasCurrent);
    m_remove->setVisible(canAttach() && m_model->rowCount() > 0);
    m_remove->setEnabled(hasCurrent);
}

Attachment AttachmentsPane::current() const
{
    return m_model->attachmentAt(m_table->currentIndex().row());
}

void AttachmentsPane::askAndAttach()
{
    if (const QString path = Prompter(this).fileToAttach(); !path.isEmpty())
        attachFile(path);
}

bool AttachmentsPane::attachFile(const QString &path)
{
    if (!canAttach())
        return false;
    const QFileInfo info(path);
    QFile file(path);
    const QString name = info.fileName();
    const auto refuse = [this](const QString &sentence) {
        Q_EMIT refused(sentence);
        return false;
    };
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(tr("“%1” cannot be read. Check that it exists and that you may read it.").arg(name));
    if (info.size() > domain::kLargestAttachment)
        return refuse(tr("“%1” is too large: %2, while a portfolio keeps at most %3 of one file. Attach a smaller version, or cite where it lies.")
                          .arg(name, presentation::sizeText(info.size()), presentation::sizeText(domain::kLargestAttachment)));
    const domain::AttachedFile attached{name, QMimeDatabase().mimeTypeForFile(info).name(), file.readAll()};
    if (attached.bytes.isEmpty())
        return refuse(tr("“%1” is empty, so there is nothing to attach.").arg(name));
    const auto build = [this, record = m_record, attached, at = m_workspace.now()](const domain::Portfolio &now) {
        return domain::edits::attach(now, record, attached, at, m_workspace.store().ids());
    };
    m_queue.submit(this, build, [this, name](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("Attached “%1”. Ctrl+Z takes it off again.").arg(name));
        else
            Q_EMIT refused(presentation::sentence(status.error()));
    });
    return true;
}

void AttachmentsPane::askAndSave()
{
    if (!current().id.isValid())
        return;
    if (const QString path = Prompter(this).copyPath(domain::safeFileName(current().fileName)); !path.isEmpty())
        saveCopy(path);
}

bool AttachmentsPane::saveCopy(const QString &path)
{
    const auto attachment = current();
    const QByteArray bytes = m_workspace.store().content(attachment.content);
    if (!attachment.id.isValid() || bytes.isEmpty()) {
        Q_EMIT refused(tr("The content of “%1” is not in this portfolio any more.").arg(attachment.fileName));
        return false;
    }
    const auto status = exchange::writeWhole(path, bytes);
    if (status)
        Q_EMIT announced(tr("Saved a copy of “%1” as “%2”.").arg(attachment.fileName, QFileInfo(path).fileName()));
    else
        Q_EMIT refused(presentation::sentence(status.error(), path));
    return status.ok();
}

void AttachmentsPane::remove()
{
    const auto attachment = current();
    if (!attachment.id.isValid() || !canAttach())
        return;
    const auto build = [id = attachment.id.value](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::removeRecords(now, domain::RecordKind::Attachment, {id});
    };
    m_queue.submit(this, build, [this, attachment](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("Removed “%1”. Ctrl+Z brings it back.").arg(attachment.fileName));
        else
            Q_EMIT refused(presentation::sentence(status.error()));
    });
}

void AttachmentsPane::storeNote(domain::Id<Attachment> attachment, const QString &note)
{
    const auto build = [attachment, note](const domain::Portfolio &now) {
        return domain::edits::setField<Attachment>(now, {attachment}, u"note", note.isEmpty() ? domain::Value() : domain::Value(note));
    };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        if (!status)
            Q_EMIT refused(presentation::sentence(status.error()));
    });
}

bool AttachmentsPane::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = filesOf(drop->mimeData());
        if (files.isEmpty() || !canAttach())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop)
            std::ranges::for_each(files, [this](const QString &file) { attachFile(file); });
        return true;
    }
    const bool isKey = object == m_table && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride);
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Insert && key != Qt::Key_Delete && key != Qt::Key_Return)
        return QWidget::eventFilter(object, event);
    event->accept(); // The page's own Del is not meant here.
    if (event->type() == QEvent::KeyPress)
        key == Qt::Key_Insert ? askAndAttach() : key == Qt::Key_Delete ? remove() : askAndSave();
    return true;
}

} // namespace widgets
