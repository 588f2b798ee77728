// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QPushButton>

namespace widgets {

class RecordPage;

/// "Sources of these 12": opens the citations of what a record page has selected (if more than one), else of all it shows.
class SourcesButton : public QPushButton
{
    Q_OBJECT

public:
    SourcesButton(RecordPage &page, workspace::Workspace &workspace, workspace::ViewState &state);

    /// Which records it speaks of now.
    QList<qint64> records() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void updateText();
    void open();

    RecordPage &m_page;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
};

} // namespace widgets
