// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/card_picker_dialog.h"

#include "analytics/home/chart_descriptions.h"
#include "plot/plot_view.h"
#include "presentation/charts/chart_view_model.h"
#include "presentation/words/window_language.h"
#include "widgets/dashboard/chart_options_panel.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace widgets {

using presentation::CardKind;
using presentation::ColorRole;
using presentation::DashboardCard;
using presentation::TextRole;

namespace {

constexpr QSize kSize(900, 560);
constexpr int kListWidth = 280;
constexpr QSize kPreview(420, 300);

DashboardCard plainCard(CardKind kind)
{
    DashboardCard card;
    card.kind = kind;
    return card;
}

} // namespace

CardPickerDialog::CardPickerDialog(workspace::ViewState &state, const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_source(source)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_name(new TextLabel(TextRole::PageTitle, ColorRole::Text, this))
    , m_description(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_preview(new plot::PlotView(this))
    , m_options(new ChartOptionsPanel(this))
    , m_accept(makePrimaryButton(tr("Add the card"), this))
{
    setWindowTitle(tr("Add a card"));
    resize(kSize);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 16, 16, 16);
    line->setSpacing(16);
    makeLists(*line);
    connect(m_search, &QLineEdit::textChanged, this, &CardPickerDialog::search);
    connect(m_list, &QListWidget::currentItemChanged, this, &CardPickerDialog::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_options, &ChartOptionsPanel::optionsChanged, this, [this](const analytics::ChartOptions &options) {
        m_card.options = options;
        showPreview();
    });
    fill();
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void CardPickerDialog::makeLists(QLayout &line)
{
    auto *left = new QVBoxLayout;
    m_search->setPlaceholderText(tr("Search cards"));
    m_search->setAccessibleName(tr("Search cards"));
    m_search->setObjectName(QStringLiteral("cardSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Cards"));
    m_list->setObjectName(QStringLiteral("cards"));
    m_list->setMinimumWidth(kListWidth);
    m_none->setText(tr("No card is called that. Clear the search to see all."));
    m_none->setWordWrap(true);
    m_none->hide();
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    m_name->setWordWrap(true);
    m_description->setWordWrap(true);
    m_preview->setMinimumSize(kPreview);
    m_preview->setPadding(2);
    m_accept->setObjectName(QStringLiteral("addCard"));
    m_accept->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    right->addWidget(m_name);
    right->addWidget(m_description);
    right->addWidget(m_preview, 1);
    right->addWidget(m_options);
    right->addLayout(buttons);
    auto *both = qobject_cast<QBoxLayout *>(&line);
    both->addLayout(left);
    both->addLayout(right, 1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void CardPickerDialog::addCard(const DashboardCard &card, const QString &name, const QString &description)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setToolTip(description);
    item->setData(Qt::AccessibleDescriptionRole, description);
    m_cards.append(card);
}

void CardPickerDialog::fill()
{
    const auto language = presentation::windowLanguage();
    addCard(plainCard(CardKind::KeyFigures), tr("Key figures"), tr("Six figures of the portfolio with their change and how they came about"));
    addCard(plainCard(CardKind::Upcoming), tr("Upcoming events"), tr("What is expected in the next six months, earliest first"));
    addCard(plainCard(CardKind::Changes), tr("What changed"), tr("What changed since the day compared with, by reason"));
    for (const auto &entry : analytics::chartCatalog()) {
        DashboardCard card;
        card.chart = &entry;
        card.options.unit = entry.defaultUnit();
        addCard(card, entry.name(language), analytics::chartDescription(entry, language));
    }
}

/// Each word must occur in the name or the description.
void CardPickerDialog::search(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString all = item->text() + u' ' + item->toolTip();
        const bool matches = std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!matches);
        first = first || !matches ? first : item;
    }
    m_none->setVisible(!first);
    m_accept->setEnabled(first != nullptr);
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

void CardPickerDialog::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    m_card = m_cards[m_list->row(item)];
    m_name->setText(item->text());
    m_description->setText(item->toolTip());
    showCard();
}

void CardPickerDialog::editOptions(const DashboardCard &card)
{
    m_card = card;
    m_search->hide();
    m_list->hide();
    setWindowTitle(tr("Options of the card"));
    m_accept->setText(tr("Use the options"));
    if (card.chart) {
        m_name->setText(card.chart->name(presentation::windowLanguage()));
        m_description->setText(analytics::chartDescription(*card.chart, presentation::windowLanguage()));
    }
    showCard();
}

void CardPickerDialog::showCard()
{
    m_options->setChart(m_card.chart, m_card.options);
    delete std::exchange(m_chart, nullptr);
    m_preview->setVisible(m_card.chart != nullptr);
    if (!m_card.chart)
        return;
    m_chart = new presentation::ChartViewModel(*m_card.chart, m_state, m_source, this);
    connect(m_chart, &presentation::ChartViewModel::chartChanged, this, [this] { m_preview->setChart(m_chart->chart()); });
    m_chart->setOptions(m_card.options);
    m_chart->setWatched(true);
    m_preview->setChart(m_chart->chart());
}

void CardPickerDialog::showPreview()
{
    if (m_chart)
        m_chart->setOptions(m_card.options);
}

/// The arrows choose in the list while one types.
bool CardPickerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        break;
    }
    return true;
}

} // namespace widgets
