// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/chart_page.h"

#include "plot/plot_view.h"
#include "presentation/charts/chart_table_model.h"
#include "figure/phrases.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/pages/chart_card.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/states/nothing_shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

namespace {

/// A chart that is taller than the page, with all its rows, is scrolled.
QScrollArea *scrolled(QWidget *card)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(card);
    card->setAutoFillBackground(false);
    return area;
}

constexpr int kFixedChoices = 2; ///< The chart and what it counts stand before its options.
constexpr int kMostVisibleCharts = 40; ///< All of them at once: a list that scrolls hides what there is.

} // namespace

ChartPage::ChartPage(workspace::ViewState &state, const QString &source, QWidget *parent)
    : QWidget(parent)
    , m_chooser(new QComboBox)
    , m_view(new SegmentedControl)
    , m_unit(new QComboBox)
    , m_options(new FlowLayout(nullptr, 12))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_numbers(new presentation::ChartTableModel(this))
    , m_state(state)
    , m_nothing(new NothingShown(state, domain::RecordKind::Candidate))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(makeChoices());
    layout->addWidget(m_stack, 1);
    makeCards(state, source);
    makeTable();
    fillChooser();
    m_stack->addWidget(m_nothing);
    connectParts();
    showOptions();
}

void ChartPage::connectParts()
{
    connect(&m_state, &workspace::ViewState::evaluatedChanged, this, &ChartPage::showStackPage);
    connect(m_nothing, &NothingShown::importRequested, this, &ChartPage::importRequested);
    connect(m_chooser, &QComboBox::activated, this, [this] {
        showChart(m_chooser->currentData().toString());
        Q_EMIT chartChosen();
    });
    connect(m_unit, &QComboBox::activated, this, &ChartPage::applyUnit);
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int index) { showTable(index == 1); });
}

QHBoxLayout *ChartPage::makeChoices()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *choices = new QWidget;
    choices->setLayout(m_options);
    m_options->addWidget(m_chooser);
    m_options->addWidget(m_unit);
    line->addWidget(choices, 1);
    line->addWidget(makeClaimButton(), 0, Qt::AlignTop);
    line->addWidget(m_view, 0, Qt::AlignTop);
    return line;
}

QWidget *ChartPage::makeClaimButton()
{
    auto *button = makeLinkButton(tr("Check a claim…"), this);
    button->setObjectName(QStringLiteral("checkClaim"));
    connect(button, &QPushButton::clicked, this, &ChartPage::claimRequested);
    return button;
}

void ChartPage::makeCards(workspace::ViewState &state, const QString &source)
{
    for (const auto &entry : analytics::chartCatalog()) {
        auto *card = new ChartCard(entry, state, source);
        m_cards.append(card);
        m_stack->addWidget(scrolled(card));
        connect(card, &ChartCard::listRequested, this, &ChartPage::listRequested);
        connect(card, &ChartCard::dragRequested, this, &ChartPage::dragRequested);
        connect(card, &ChartCard::exportRequested, this, &ChartPage::exportRequested);
        connect(card, &ChartCard::tableRequested, this, [this] {
            showTable(true);
            m_table->setFocus();
        });
        connect(card, &ChartCard::pageRequested, this, [this] { showTable(false); });
        connect(&card->viewModel(), &presentation::ChartViewModel::chartChanged, this, [this, card] {
            if (card == current()) {
                showStackPage();
                updateTable();
            }
        });
        connect(&card->viewModel(), &presentation::ChartViewModel::outdatedChanged, this, [this, card](bool isOutdated) {
            if (card == current()) {
                m_veil->setWaiting(isOutdated);
                showStackPage();
            }
        });
    }
}

void ChartPage::setSelection(workspace::Selection &selection)
{
    for (ChartCard *card : std::as_const(m_cards))
        card->setSelection(selection);
}

void ChartPage::makeTable()
{
    m_view->setSegments({{tr("Chart"), {}}, {tr("Table"), {}}});
    m_view->setAccessibleName(tr("Chart or table"));
    m_veil = new WaitingVeil(*m_table);
    m_table->setModel(m_numbers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("The chart's numbers"));
    auto *back = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        showTable(false);
        current()->plot().setFocus();
    });
    m_stack->addWidget(m_table);
}

/// All charts by group; the headings cannot be chosen.
void ChartPage::fillChooser()
{
    m_chooser->setObjectName(QStringLiteral("chartChooser"));
    m_chooser->setAccessibleName(tr("Chart"));
    m_unit->setAccessibleName(tr("What is counted"));
    m_chooser->setMaxVisibleItems(kMostVisibleCharts);
    auto *model = qobject_cast<QStandardItemModel *>(m_chooser->model());
    for (const auto group : {analytics::ChartGroup::Pipeline, analytics::ChartGroup::Partnerships, analytics::ChartGroup::Deals, analytics::ChartGroup::Trials}) {
        m_chooser->addItem(analytics::chartGroupName(group, presentation::windowLanguage()));
        if (auto *heading = model ? model->item(m_chooser->count() - 1) : nullptr)
            heading->setFlags(Qt::NoItemFlags);
        for (const auto &entry : analytics::chartCatalog()) {
            if (entry.group == group)
                m_chooser->addItem(QStringLiteral("   ") + entry.name(presentation::windowLanguage()), QLatin1String(entry.id));
        }
    }
    m_chooser->setCurrentIndex(1);
}

ChartCard *ChartPage::current() const
{
    return m_cards[m_index];
}

presentation::ChartViewModel &ChartPage::viewModel() const
{
    return current()->viewModel();
}

const figure::ChartData &ChartPage::chart() const
{
    return current()->viewModel().chart();
}

QHash<QString, analytics::ChartOptions> ChartPage::chosenOptions() const
{
    QHash<QString, analytics::ChartOptions> chosen;
    for (ChartCard *card : m_cards)
        chosen.insert(QLatin1String(card->viewModel().entry().id), card->viewModel().options());
    return chosen;
}

void ChartPage::showChart(const QString &chartId)
{
    watchTable(false);
    for (int i = 0; i < m_cards.size(); ++i) {
        if (chartId == QLatin1String(m_cards[i]->viewModel().entry().id))
            m_index = i;
    }
    m_chooser->setCurrentIndex(m_chooser->findData(QLatin1String(viewModel().entry().id)));
    showOptions();
    showTable(m_view->currentIndex() == 1);
}

QVariantMap ChartPage::keptState() const
{
    QVariantMap charts;
    for (ChartCard *card : m_cards) {
        const auto &model = card->viewModel();
        QVariantMap chosen{{QStringLiteral("unit"), int(model.options().unit)}};
        for (const auto *option : model.entry().options)
            chosen.insert(QLatin1String(option->key), option->read(model.options()));
        charts.insert(QLatin1String(model.entry().id), chosen);
    }
    return {{QStringLiteral("charts"), charts},
            {QStringLiteral("shown"), QLatin1String(viewModel().entry().id)},
            {QStringLiteral("asTable"), m_view->currentIndex() == 1}};
}

void ChartPage::showState(const QVariantMap &state)
{
    const QVariantMap charts = state.value(QStringLiteral("charts")).toMap();
    for (ChartCard *card : m_cards) {
        auto &model = card->viewModel();
        const QVariantMap chosen = charts.value(QLatin1String(model.entry().id)).toMap();
        auto options = model.options();
        options.unit = domain::RecordKind(chosen.value(QStringLiteral("unit"), int(options.unit)).toInt());
        for (const auto *option : model.entry().options) {
            if (const auto value = chosen.constFind(QLatin1String(option->key)); value != chosen.cend())
                option->write(options, value->toInt());
        }
        model.setOptions(options);
    }
    m_view->setCurrentIndex(state.value(QStringLiteral("asTable")).toBool() ? 1 : 0);
    showChart(state.value(QStringLiteral("shown")).toString());
}

void ChartPage::showOptions()
{
    const auto &model = current()->viewModel();
    m_unit->clear();
    for (const auto kind : model.entry().units)
        m_unit->addItem(presentation::kindTitle(kind), int(kind));
    m_unit->setCurrentIndex(m_unit->findData(int(model.options().unit)));
    m_unit->setVisible(m_unit->count() > 1);
    while (QLayoutItem *item = m_options->takeAt(kFixedChoices)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto *option : model.entry().options) {
        if (option->appliesTo(model.options().unit))
            addOption(*option);
    }
}

void ChartPage::addOption(const analytics::OptionSpec &option)
{
    const QString name = option.name(presentation::windowLanguage());
    const int value = option.read(current()->viewModel().options());
    if (option.isSwitch()) {
        auto *box = new QCheckBox(name);
        box->setObjectName(QLatin1String(option.key));
        box->setChecked(value != 0);
        connect(box, &QCheckBox::toggled, this, [this, &option](bool on) { apply(option, on ? 1 : 0); });
        m_options->addWidget(box);
        return;
    }
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1String(option.key));
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    for (const auto &one : option.choices)
        choice->addItem(figure::Phrases(presentation::windowLanguage())(one.label), one.value);
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
    connect(choice, &QComboBox::activated, this, [this, choice, &option] { apply(option, choice->currentData().toInt()); });
    m_options->addWidget(choice);
}

void ChartPage::apply(const analytics::OptionSpec &option, int value)
{
    auto options = current()->viewModel().options();
    option.write(options, value);
    current()->viewModel().setOptions(options);
}

void ChartPage::applyUnit()
{
    auto options = current()->viewModel().options();
    options.unit = domain::RecordKind(m_unit->currentData().toInt());
    current()->viewModel().setOptions(options);
    showOptions();
}

void ChartPage::showTable(bool asTable)
{
    m_view->setCurrentIndex(asTable ? 1 : 0);
    showStackPage();
    watchTable(isVisible());
    updateTable();
}

void ChartPage::showStackPage()
{
    const auto kind = viewModel().options().unit == domain::RecordKind::Unset ? viewModel().entry().defaultUnit() : viewModel().options().unit;
    const bool isEmpty = m_state.visible().of(kind).ids.isEmpty() && !chart().emptyText.isEmpty(); // The card behind it is not watched, so its age says nothing.
    if (isEmpty) {
        m_nothing->setKind(kind);
        m_nothing->refresh(chart().emptyText);
    }
    m_stack->setCurrentIndex(isEmpty ? m_stack->indexOf(m_nothing) : m_view->currentIndex() == 1 ? m_stack->indexOf(m_table) : m_index);
}

/// While the numbers are shown, nobody sees the card that keeps the chart.
void ChartPage::watchTable(bool isShown)
{
    if (m_stack->currentWidget() != m_table)
        return;
    viewModel().setWatched(isShown);
    m_veil->setWaiting(viewModel().isOutdated());
}

void ChartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showStackPage();
    watchTable(true);
    updateTable();
}

void ChartPage::hideEvent(QHideEvent *event)
{
    watchTable(false);
    QWidget::hideEvent(event);
}

void ChartPage::updateTable()
{
    if (m_stack->currentWidget() != m_table)
        return;
    m_numbers->setChart(chart());
    m_table->resizeColumnsToContents();
}

} // namespace widgets
