// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/page_facets.h"

#include "widgets/filter/facet_panel.h"
#include "widgets/filter/facet_view.h"
#include "widgets/pages/record_page.h"
#include "widgets/shell/buttons.h"

#include <QResizeEvent>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace widgets {

namespace {

constexpr int kRoomy = 1120;
constexpr char kShown[] = "pages/showFacets";

} // namespace

PageFacets::PageFacets(RecordPage &page, domain::RecordKind kind, workspace::ViewState &state)
    : QObject(&page)
    , m_page(page)
    , m_panel(new FacetPanel(kind, state))
    , m_button(makeIconButton(u"view-filter", tr("Show or hide the facets (Ctrl+Shift+F)"), nullptr))
{
    m_panel->setObjectName(QStringLiteral("facets"));
    m_button->setObjectName(QStringLiteral("toggleFacets"));
    m_button->setCheckable(true);
    page.setLeftPane(m_panel);
    page.addTool(m_button);
    page.installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, &PageFacets::toggle);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &page);
    connect(keys, &QShortcut::activated, this, &PageFacets::toggle);
    m_isNarrow = page.width() < kRoomy;
    setShown(!m_isNarrow && QSettings().value(QLatin1String(kShown), true).toBool() ? Qt::Checked : Qt::Unchecked);
}

void PageFacets::toggle()
{
    const bool isShown = m_panel->isHidden();
    setShown(isShown ? Qt::Checked : Qt::Unchecked);
    if (!m_isNarrow)
        QSettings().setValue(QLatin1String(kShown), isShown);
    if (isShown)
        m_panel->view().setFocus(Qt::ShortcutFocusReason);
}

bool PageFacets::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Resize)
        showFor(static_cast<QResizeEvent *>(event)->size().width());
    return QObject::eventFilter(watched, event);
}

/// What the user chose by hand stays until the page becomes roomy or narrow.
void PageFacets::showFor(int pageWidth)
{
    const bool wasNarrow = std::exchange(m_isNarrow, pageWidth < kRoomy);
    if (wasNarrow != m_isNarrow)
        setShown(!m_isNarrow && QSettings().value(QLatin1String(kShown), true).toBool() ? Qt::Checked : Qt::Unchecked);
}

void PageFacets::setShown(Qt::CheckState shown)
{
    m_panel->setVisible(shown == Qt::Checked);
    m_button->setChecked(shown == Qt::Checked);
}

} // namespace widgets
