// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of a list of events is put right, by a correction with its reason and never by typing over it; and the end of a list.
#include "widgets/forms/lists/child_table.h"

#include "presentation/words/dated_words.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/forms/lists/child_delegate.h"
#include "widgets/shell/buttons.h"

#include <QPushButton>
#include <QTableView>

namespace widgets {

ChildTable::~ChildTable()
{
    m_delegate->disconnect(this); // An editor that goes with the list closes; by then there is nothing left to be shown.
}

void ChildTable::makeCorrectButton(FlowLayout &line)
{
    m_correct = makeLinkButton(tr("Correct this event…"), line.parentWidget());
    m_correct->setObjectName(QStringLiteral("correctEvent"));
    m_correct->setToolTip(presentation::datedText(m_model->plan().kind));
    line.addWidget(m_correct);
    connect(m_correct, &QPushButton::clicked, this, &ChildTable::correct);
}

void ChildTable::correct()
{
    const qint64 id = currentId();
    if (id == 0 || !commitTyping())
        return;
    StatusChangeDialog::begin(m_model->plan().kind, id, m_workspace, *this, [this](const QString &sentence) { Q_EMIT announced(sentence); });
}

/// A cell that cannot be typed into leads on: an event to its correction, anything else to the record that it shows.
void ChildTable::lead()
{
    if (m_view->currentIndex().data(ChildTableModel::FixedRole).toBool())
        correct();
    else
        openCurrent();
}

} // namespace widgets
