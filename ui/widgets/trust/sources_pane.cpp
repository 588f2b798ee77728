// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/sources_pane.h"

#include "domain/edits.h"
#include "presentation/trust/citation_model.h"
#include "presentation/words/sentences.h"
#include "presentation/words/trust_words.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/citation_delegate.h"
#include "widgets/trust/citation_details.h"
#include "widgets/trust/cite_form.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false); // The form's own ground is to be seen.
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

SourcesPane::SourcesPane(workspace::Workspace &workspace, workspace::ViewState &, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new presentation::CitationModel(formLanguage(), this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::TextTertiary, this))
    , m_list(new QListView(this))
    , m_below(new QStackedWidget(this))
    , m_details(new CitationDetails(workspace, m_queue, this))
    , m_form(new CiteForm(workspace, m_queue, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeTools());
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_below, 3);
    layout->addStretch();
    m_below->addWidget(scrolled(m_details, this));
    m_below->addWidget(scrolled(m_form, this));
    m_empty->setContentsMargins(16, 0, 16, 0);
    m_empty->setText(tr("No sources yet. Cite one for the record, or for a single field with Ctrl+Shift+R."));
    m_empty->setWordWrap(true);
    setFocusProxy(m_list);
    makeList();
    connectParts();
    refresh();
}

SourcesPane::~SourcesPane() = default;

QWidget *SourcesPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(12);
    m_add = makeLinkButton(tr("Cite a source"), tools);
    m_remove = makeLinkButton(tr("Remove"), tools);
    m_open = makeLinkButton({}, tools);
    m_add->setObjectName(QStringLiteral("citeSourceButton"));
    m_remove->setObjectName(QStringLiteral("removeCitation"));
    m_open->setObjectName(QStringLiteral("openSource"));
    m_add->setToolTip(tr("Insert"));
    m_remove->setToolTip(tr("Delete"));
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addStretch();
    line->addWidget(m_open);
    connect(m_add, &QPushButton::clicked, this, [this] { cite({}); });
    connect(m_remove, &QPushButton::clicked, this, &SourcesPane::remove);
    connect(m_open, &QPushButton::clicked, this, &SourcesPane::open);
    return tools;
}

void SourcesPane::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CitationDelegate(m_list));
    m_list->setObjectName(QStringLiteral("citations"));
    m_list->setAccessibleName(tr("Sources by field"));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(96);
    m_list->installEventFilter(this);
}

void SourcesPane::connectParts()
{
    connect(&m_workspace, &workspace::Workspace::changed, this, [this](const domain::ChangeSet &) { refresh(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { select(currentId()); });
    connect(m_list, &QListView::doubleClicked, this, &SourcesPane::open);
    connect(m_details, &CitationDetails::refused, this, &SourcesPane::refused);
    connect(m_form, &CiteForm::refused, this, &SourcesPane::refused);
    connect(m_form, &CiteForm::canceled, this, &SourcesPane::endCiting);
    connect(m_form, &CiteForm::stored, this, [this](const QString &sentence) {
        Q_EMIT announced(sentence);
        endCiting();
    });
}

void SourcesPane::showRecord(domain::RecordKind kind, qint64 id)
{
    const domain::RecordRef record{kind, id};
    if (record == m_record)
        return; // It follows changes by itself.
    m_details->commitTyping();
    m_record = record;
    m_isCiting = false;
    m_details->showCitation({});
    refresh();
}

void SourcesPane::refresh()
{
    const qint64 current = m_details->citation().value;
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_model->show(m_workspace.snapshot(), m_record);
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(domain::Id<domain::Citation>{current})));
    }
    select(m_model->rowOf(domain::Id<domain::Citation>{current}) < 0 ? 0 : current);
    m_details->follow();
    m_empty->setVisible(m_model->count() == 0 && !m_isCiting);
    Q_EMIT countChanged(m_model->count());
    Q_EMIT shown();
}

void SourcesPane::select(qint64 citation)
{
    m_details->showCitation(domain::Id<domain::Citation>{citation});
    updateTools();
}

void SourcesPane::updateTools()
{
    const bool hasCurrent = currentId() != 0;
    m_add->setVisible(!m_readOnly && m_record.id != 0);
    m_add->setEnabled(!m_isCiting);
    m_remove->setVisible(!m_readOnly && m_model->count() > 0);
    m_remove->setEnabled(hasCurrent && !m_isCiting);
    const QString host = presentation::hostOf(currentLink());
    m_open->setVisible(!host.isEmpty());
    m_open->setText(tr("Open %1").arg(host));
    m_below->setCurrentIndex(m_isCiting ? 1 : 0);
    m_below->setVisible(m_isCiting || hasCurrent);
    m_list->setVisible(m_model->count() > 0 && !m_isCiting); // A new source needs the room.
}

void SourcesPane::cite(const QString &field)
{
    if (m_readOnly || m_record.id == 0 || !m_details->commitTyping())
        return;
    m_isCiting = true;
    m_empty->hide();
    updateTools();
    m_form->begin(m_record, field);
}

void SourcesPane::endCiting()
{
    m_isCiting = false;
    refresh();
    m_list->setFocus();
    Q_EMIT citingEnded();
}

void SourcesPane::remove()
{
    const qint64 id = currentId();
    if (id == 0 || m_readOnly)
        return;
    const auto build = [id](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::removeRecords(now, domain::RecordKind::Citation, {id});
    };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("Citation removed; the source stays. Undo brings it back."));
        else
            Q_EMIT refused(presentation::sentence(status.error()));
    });
}

void SourcesPane::open() const
{
    if (const QString link = currentLink(); !presentation::hostOf(link).isEmpty())
        QDesktopServices::openUrl(QUrl(link));
}

qint64 SourcesPane::currentId() const
{
    return m_model->citationAt(m_list->currentIndex().row()).id.value;
}

QString SourcesPane::currentLink() const
{
    const auto *source = m_workspace.snapshot()->find(m_model->citationAt(m_list->currentIndex().row()).source);
    return source ? source->url : QString();
}

void SourcesPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_isCiting = m_isCiting && !readOnly;
    m_details->setReadOnly(readOnly);
    updateTools();
}

bool SourcesPane::commitTyping()
{
    return m_details->commitTyping();
}

void SourcesPane::revertTyping()
{
    m_details->revertTyping();
    if (m_isCiting)
        endCiting();
}

bool SourcesPane::eventFilter(QObject *object, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isRowKey = key && key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Insert || key->key() == Qt::Key_Delete);
    if (isRowKey && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // With the keyboard here, the page's own Del is not meant.
        return true;
    }
    if (isRowKey) {
        key->key() == Qt::Key_Insert ? cite({}) : remove();
        return true;
    }
    if (event->type() == QEvent::KeyPress && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        open();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace widgets
