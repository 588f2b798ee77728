// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/sources_button.h"

#include "presentation/words/field_words.h"
#include "widgets/pages/record_page.h"
#include "widgets/pages/record_table.h"
#include "widgets/trust/citation_list.h"
#include "widgets/trust/citations_dialog.h"

#include <QEvent>
#include <QLocale>

namespace widgets {

SourcesButton::SourcesButton(RecordPage &page, workspace::Workspace &workspace, workspace::ViewState &state)
    : m_page(page), m_workspace(workspace), m_state(state)
{
    setObjectName(QStringLiteral("sourcesOfThese"));
    connect(this, &QPushButton::clicked, this, &SourcesButton::open);
    connect(&page.table(), &RecordTable::selectionMoved, this, &SourcesButton::updateText);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&page.model(), signal, this, &SourcesButton::updateText);
    connect(&page.model(), &QAbstractItemModel::modelReset, this, &SourcesButton::updateText);
    page.table().installEventFilter(this);
    updateText();
}

bool SourcesButton::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateText();
    return QPushButton::eventFilter(object, event);
}

QList<qint64> SourcesButton::records() const
{
    if (const auto selected = m_page.selectedIds(); selected.size() > 1)
        return selected;
    return m_page.model().recordIds();
}

void SourcesButton::updateText()
{
    const qsizetype selected = m_page.selectedIds().size();
    const qsizetype count = selected > 1 ? selected : m_page.model().recordCount();
    constexpr int kRoomy = 640; // Below that the line has no room for the number; it stands in the tool tip.
    setText(m_page.table().width() < kRoomy ? tr("Sources") : tr("Sources of %1").arg(QLocale().toString(count)));
    setToolTip(tr("The sources behind these %1").arg(presentation::countedKind(m_page.model().kind(), count)));
    setAccessibleName(tr("Sources of these %1").arg(presentation::countedKind(m_page.model().kind(), count)));
    setEnabled(count > 0);
}

void SourcesButton::open()
{
    auto *dialog = new CitationsDialog(m_workspace, m_state, window());
    connect(dialog, &CitationsDialog::openRequested, &m_page, &RecordPage::openRequested);
    connect(dialog->list(), &CitationList::announced, &m_page, &RecordPage::announced);
    connect(dialog->list(), &CitationList::refused, &m_page, &RecordPage::refused);
    dialog->showRecords(m_page.model().kind(), records());
    dialog->show();
}

} // namespace widgets
