// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulk/bulk_bar.h"

#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent)
    , m_line(new QHBoxLayout(this))
    , m_count(new TextLabel(TextRole::Strong, ColorRole::Text, this))
{
    setObjectName(QStringLiteral("bulkBar"));
    setAccessibleName(tr("Selected rows"));
    m_line->setContentsMargins(16, 6, 16, 6);
    m_line->setSpacing(8);
    m_line->addWidget(m_count);
    m_line->addSpacing(8);
    connect(addAction(u"document-edit", tr("Set fields…"), tr("Ctrl+Shift+E")), &QToolButton::clicked, this, &BulkBar::editRequested);
    connect(addAction(u"table", tr("Copy as table"), tr("Ctrl+C")), &QToolButton::clicked, this, &BulkBar::copyRequested);
    m_line->addStretch();
    auto *clear = new QToolButton(this);
    clear->setText(tr("Clear selection"));
    clear->setToolTip(tr("Esc"));
    m_line->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    hide();
}

QToolButton *BulkBar::addAction(QStringView iconName, const QString &text, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    constexpr int kAfterCount = 2;
    const int stretch = m_line->count() > kAfterCount + 2 ? m_line->count() - 2 : m_line->count();
    m_line->insertWidget(stretch, button);
    m_actions.append(button);
    return button;
}

/// Under a narrow table the buttons keep their signs and say the rest in their tool tips.
void BulkBar::fit()
{
    for (auto *action : std::as_const(m_actions))
        action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->invalidate();
    if (m_line->minimumSize().width() <= width())
        return;
    for (auto *action : std::as_const(m_actions))
        action->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

/// The bar may be narrower than its buttons need: `fit` makes room, and the table keeps its width.
QSize BulkBar::minimumSizeHint() const
{
    constexpr int kNarrowest = 240;
    return {kNarrowest, QFrame::minimumSizeHint().height()};
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void BulkBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit();
}

void BulkBar::setSelectedCount(qsizetype count, const QString &text)
{
    m_count->setText(text);
    setVisible(count > 1);
    fit();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::AccentSoft));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::AccentLine));
}

} // namespace widgets
