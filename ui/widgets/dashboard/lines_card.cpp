// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/lines_card.h"

#include "widgets/dashboard/line_delegate.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kMenuWidth = 14; ///< Keeps the headline clear of the menu's button.

/// One pixel in the color of hairlines.
class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(*this).color(ColorRole::Hairline)); }
};

} // namespace

LinesCard::LinesCard(presentation::CardTextViewModel::Make make, workspace::ViewState &state, const QString &source, QWidget *parent)
    : Card(parent)
    , m_viewModel(new presentation::CardTextViewModel(make, state, source, this))
    , m_headline(new TextLabel(TextRole::ChartHeadline, ColorRole::Text, this))
    , m_subtitle(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary, this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_footnote(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this))
    , m_list(new QListView(this))
    , m_lines(new presentation::CardLinesModel(*m_viewModel, this))
    , m_delegate(new LineDelegate(m_viewModel->text(), m_list))
    , m_more(makeIconButton(u"overflow-menu", tr("Card menu"), this))
{
    makeWords();
    makeList();
    body()->addWidget(new Hairline(this));
    body()->addWidget(m_footnote);
    connect(m_viewModel, &presentation::CardTextViewModel::textChanged, this, &LinesCard::showText);
    connect(m_more, &QToolButton::clicked, this, &LinesCard::openMenu);
    showText();
}

void LinesCard::makeWords()
{
    for (auto *label : {m_headline, m_subtitle, m_empty, m_footnote})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, kMenuWidth, 0);
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_subtitle);
    body()->setSpacing(6);
    body()->addLayout(words);
    body()->addWidget(new Hairline(this));
}

void LinesCard::makeList()
{
    m_list->setModel(m_lines);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    body()->addWidget(m_list, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_empty, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto &lines = m_viewModel->text().lines; index.row() < lines.size())
            Q_EMIT listRequested(lines[index.row()].kind, lines[index.row()].ids, lines[index.row()].title);
    });
}

void LinesCard::showText()
{
    const auto &text = m_viewModel->text();
    m_headline->setText(text.headline);
    m_subtitle->setText(text.subtitle);
    m_footnote->setText(text.footnote);
    m_empty->setText(text.emptyText);
    m_empty->setVisible(text.lines.isEmpty());
    m_list->setVisible(!text.lines.isEmpty());
    m_delegate->measureAnew();
    m_lines->reset();
    m_list->setAccessibleName(text.headline);
    m_list->setAccessibleDescription(text.subtitle);
}

void LinesCard::openMenu()
{
    QMenu menu(this);
    Q_EMIT menuRequested(&menu);
    if (!menu.isEmpty())
        menu.exec(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void LinesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_more->adjustSize();
    m_more->move(width() - m_more->width() - 2, 6);
    m_more->raise();
}

void LinesCard::showEvent(QShowEvent *event)
{
    m_viewModel->setWatched(true);
    Card::showEvent(event);
}

void LinesCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_viewModel->setWatched(false);
}

void LinesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_list->doItemsLayout();
}

} // namespace widgets
