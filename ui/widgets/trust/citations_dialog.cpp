// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/citations_dialog.h"

#include "presentation/words/field_words.h"
#include "widgets/trust/citation_list.h"

#include <QVBoxLayout>

namespace widgets {

CitationsDialog::CitationsDialog(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QDialog(parent), m_list(new CitationList(workspace, state, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("citationsDialog"));
    resize(920, 560);
    connect(m_list, &CitationList::openRequested, this, &CitationsDialog::openRequested);
}

void CitationsDialog::showRecords(domain::RecordKind kind, const QList<qint64> &ids)
{
    setWindowTitle(tr("Sources of %1").arg(presentation::countedKind(kind, ids.size())));
    m_list->showRecords(kind, ids);
}

} // namespace widgets
