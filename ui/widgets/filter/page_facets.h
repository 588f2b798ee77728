// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QObject>

class QToolButton;

namespace widgets {

class FacetPanel;
class RecordPage;

/// Puts the facets at the left of a record page, with the button that shows and hides them (Ctrl Shift F). On a narrow page they are
/// hidden until asked for. Owned by the page.
class PageFacets : public QObject
{
    Q_OBJECT

public:
    PageFacets(RecordPage &page, domain::RecordKind kind, workspace::ViewState &state);

    FacetPanel &panel() const { return *m_panel; }
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFor(int pageWidth);
    void setShown(Qt::CheckState shown);

    RecordPage &m_page;
    FacetPanel *m_panel;
    QToolButton *m_button;
    bool m_isNarrow = false;
};

} // namespace widgets
