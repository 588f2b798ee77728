// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/selection_bar.h"

#include "widgets/controls/chip.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kAside = 16;

} // namespace

SelectionBar::SelectionBar(workspace::ViewState &state, workspace::Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_viewModel(new presentation::SelectionViewModel(state, selection, this))
    , m_flowArea(new QWidget(this))
    , m_flow(new FlowLayout(m_flowArea))
    , m_counts(new TextLabel(TextRole::Label, ColorRole::TextSecondary, this))
    , m_narrow(makeLinkButton(tr("Filter to this"), this))
    , m_list(makeLinkButton(tr("List"), this))
    , m_clear(makeLinkButton(tr("Clear"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 14, 6);
    line->setSpacing(12);
    auto *name = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    name->setText(tr("Selected"));
    line->addWidget(name);
    line->addWidget(m_flowArea, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_narrow), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_clear)})
        line->addWidget(widget);
    m_narrow->setObjectName(QStringLiteral("filterToSelection"));
    m_clear->setObjectName(QStringLiteral("clearSelection"));
    m_list->setObjectName(QStringLiteral("listSelection"));
    setAccessibleName(tr("Selected marks"));
    parent->installEventFilter(this);
    connect(m_narrow, &QPushButton::clicked, m_viewModel, &presentation::SelectionViewModel::narrow);
    connect(m_list, &QPushButton::clicked, this, &SelectionBar::list);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_viewModel->selection().clear(); });
    connect(m_viewModel, &presentation::SelectionViewModel::changed, this, &SelectionBar::refresh);
    refresh();
}

void SelectionBar::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    refresh();
}

void SelectionBar::refresh()
{
    const auto &picks = m_viewModel->selection().picks();
    if (m_shown != picks)
        showChips();
    setVisible(m_isAllowed && !picks.isEmpty());
    place();
    m_counts->setText(m_viewModel->isKnown() ? m_viewModel->countText() : QString());
    m_narrow->setEnabled(m_viewModel->filter().has_value());
    m_narrow->setToolTip(m_viewModel->isKnown() && !m_viewModel->filter() ? tr("No conditions tell these records apart from the others; list them instead")
                                                                        : tr("Narrow all tables and charts to the selected records"));
    m_list->setEnabled(m_viewModel->isKnown());
}

void SelectionBar::showChips()
{
    m_shown = m_viewModel->selection().picks();
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        auto *chip = new Chip(m_shown[i].chartName, m_shown[i].words, m_flowArea);
        m_chips.append(chip);
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, i] { m_viewModel->selection().remove(i); });
    }
}

void SelectionBar::list()
{
    QStringList words;
    for (const auto &pick : m_viewModel->selection().picks())
        words.append(pick.words);
    Q_EMIT listRequested(m_viewModel->kind(), m_viewModel->ids(), words.join(QStringLiteral(" · ")));
}

/// At the foot of the page: nothing above moves, or a double-click would meet another mark than the click before it.
void SelectionBar::place()
{
    const int width = parentWidget()->width() - 2 * kAside;
    const int height = std::max(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry(kAside, parentWidget()->height() - height - kAside / 2, width, height);
    raise();
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto theme = themeOf(*this);
    drawPanel(painter, {rect(), theme.color(ColorRole::Raised), theme.color(ColorRole::AccentLine), kCardRadius});
}

} // namespace widgets
