// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/filter_bar.h"

#include "widgets/controls/chip.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/filter/filter_edit.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kMinimumHeight = 38;
constexpr int kFilterFieldWidth = 220;
constexpr int kWidestField = 520;
constexpr int kFieldEdges = 64; ///< Icon and clear button.

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_flowArea(new QWidget(this)),
      m_flow(new FlowLayout(m_flowArea, 6)),
      m_edit(new FilterEdit(m_flowArea)),
      m_problem(new TextLabel(TextRole::Label, ColorRole::Bad, m_flowArea)),
      m_count(new TextLabel(TextRole::Label, ColorRole::TextSecondary, this)),
      m_actions(new QHBoxLayout)
{
    setMinimumHeight(kMinimumHeight);
    prepareField();
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setMinimumHeight(26);
    m_problem->hide();
    m_flow->addWidget(m_edit);
    m_flow->addWidget(m_problem);
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_flowArea, 1);
    row->addWidget(m_count);
    row->addLayout(m_actions);
}

void FilterBar::prepareField()
{
    m_edit->setProperty("small", true);
    m_edit->setFixedWidth(kFilterFieldWidth);
    m_edit->setClearButtonEnabled(true);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->addAction(icon(u"view-filter", ColorRole::TextTertiary), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_flowArea->installEventFilter(this); // Its width is what the field may take.
    setPlaceholder(tr("Filter"));
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::filterTextEdited);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setFilterProblem({}); });
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::fitField);
    connect(m_edit, &FilterEdit::lastPieceWanted, this, &FilterBar::lastChipWanted);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { emit filterSubmitted(m_edit->text()); });
}

void FilterBar::setChips(const QList<FilterChip> &chips)
{
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    for (const FilterChip &entry : chips) {
        auto *chip = new Chip(entry.field, entry.value, m_flowArea);
        chip->setInertReason(entry.inertReason);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
        connect(chip, &Chip::clicked, this, [this, key = entry.key] { emit chipActivated(key); });
        connect(chip, &Chip::removeRequested, this, [this, key = entry.key] { emit chipRemoved(key); });
        chip->show();
    }
    QWidget *previous = this;
    for (Chip *chip : std::as_const(m_chips)) {
        setTabOrder(previous, chip);
        previous = chip;
    }
    setTabOrder(previous, m_edit);
    m_flowArea->updateGeometry();
}

void FilterBar::setFilterText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

QString FilterBar::filterText() const
{
    return m_edit->text();
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    fitField();
}

/// A long line is seen whole while there is room for it.
void FilterBar::fitField()
{
    const QString seen = m_edit->text().isEmpty() && m_chips.isEmpty() ? m_edit->placeholderText() : m_edit->text();
    const int wanted = m_edit->fontMetrics().horizontalAdvance(seen) + kFieldEdges;
    m_edit->setFixedWidth(qBound(kFilterFieldWidth, wanted, qMax(kFilterFieldWidth, qMin(kWidestField, m_flowArea->width()))));
}

void FilterBar::setFilterProblem(const QString &sentence, qsizetype from, qsizetype length)
{
    if (sentence.isEmpty() && m_problem->isHidden())
        return;
    m_edit->markProblem(from, length);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_edit->setProperty("invalid", !sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    m_edit->update();
}

void FilterBar::setCountText(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitField();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_flowArea && event->type() == QEvent::Resize)
        fitField();
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_edit && escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        setFilterProblem({}); // It was of the text that is gone.
        emit filterTextEdited({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Border));
}

} // namespace widgets
