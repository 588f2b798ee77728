// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/chart_page.h"

#include "presentation/charts/chart_table_model.h"
#include "presentation/words/field_words.h"
#include "widgets/pages/chart_card.h"
#include "widgets/shell/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

ChartPage::ChartPage(workspace::ViewState &state, const QString &source, QWidget *parent)
    : QWidget(parent)
    , m_chooser(new SegmentedControl)
    , m_view(new SegmentedControl)
    , m_unit(new QComboBox)
    , m_licenseOut(new QCheckBox(tr("License-outs only")))
    , m_everyArea(new QCheckBox(tr("Every area")))
    , m_partial(new QCheckBox(tr("Partial terminations count")))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_numbers(new presentation::ChartTableModel(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_chooser);
    makeOptions(*line);
    line->addStretch();
    line->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    makeCards(state, source);
    makeTable();
    connect(m_chooser, &SegmentedControl::currentChanged, this, [this](int index) { showChart(QLatin1String(analytics::chartCatalog()[size_t(index)].id)); });
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int index) { showTable(index == 1); });
    showOptions();
}

void ChartPage::makeCards(workspace::ViewState &state, const QString &source)
{
    QList<SegmentedControl::Segment> names;
    for (const auto &entry : analytics::chartCatalog()) {
        auto *card = new ChartCard(entry, state, source);
        m_cards.append(card);
        m_stack->addWidget(card);
        names.append({entry.name(domain::Language::English), {}});
        connect(card, &ChartCard::listRequested, this, &ChartPage::listRequested);
        connect(card, &ChartCard::exportRequested, this, &ChartPage::exportRequested);
        connect(card, &ChartCard::pageRequested, this, [this] { showTable(false); });
        connect(&card->viewModel(), &presentation::ChartViewModel::chartChanged, this, &ChartPage::updateTable);
    }
    m_chooser->setSegments(names);
}

void ChartPage::makeTable()
{
    m_view->setSegments({{tr("Chart"), {}}, {tr("Table"), {}}});
    m_table->setModel(m_numbers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("The chart's numbers"));
    m_stack->addWidget(m_table);
}

void ChartPage::makeOptions(QLayout &line)
{
    m_unit->setAccessibleName(tr("What is counted"));
    line.addWidget(m_unit);
    for (QCheckBox *box : {m_licenseOut, m_everyArea, m_partial}) {
        line.addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ChartPage::applyOptions);
    }
    connect(m_unit, &QComboBox::activated, this, &ChartPage::applyOptions);
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

void ChartPage::showChart(const QString &chartId)
{
    for (int i = 0; i < m_cards.size(); ++i) {
        if (chartId == QLatin1String(m_cards[i]->viewModel().entry().id))
            m_index = i;
    }
    m_chooser->setCurrentIndex(m_index);
    showOptions();
    showTable(m_view->currentIndex() == 1);
}

void ChartPage::showOptions()
{
    const auto &model = current()->viewModel();
    const QString id = QLatin1String(model.entry().id);
    m_unit->clear();
    for (const auto kind : model.entry().units)
        m_unit->addItem(presentation::kindTitle(kind), int(kind));
    m_unit->setCurrentIndex(m_unit->findData(int(model.options().unit)));
    m_unit->setVisible(m_unit->count() > 1);
    const QSignalBlocker blockers[] = {QSignalBlocker(m_licenseOut), QSignalBlocker(m_everyArea), QSignalBlocker(m_partial)};
    m_licenseOut->setChecked(model.options().licenseOutOnly);
    m_everyArea->setChecked(model.options().everyArea);
    m_partial->setChecked(model.options().countPartialReturns);
    const bool isOutcomes = id == QLatin1String("partnership-outcomes");
    m_licenseOut->setVisible(isOutcomes);
    m_partial->setVisible(isOutcomes);
    m_everyArea->setVisible(id == QLatin1String("therapeutic-area-concentration"));
}

void ChartPage::applyOptions()
{
    auto options = current()->viewModel().options();
    options.unit = domain::RecordKind(m_unit->currentData().toInt());
    options.licenseOutOnly = m_licenseOut->isChecked();
    options.everyArea = m_everyArea->isChecked();
    options.countPartialReturns = m_partial->isChecked();
    current()->viewModel().setOptions(options);
}

void ChartPage::showTable(bool asTable)
{
    m_view->setCurrentIndex(asTable ? 1 : 0);
    updateTable();
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : current());
}

void ChartPage::updateTable()
{
    m_numbers->setChart(chart());
    m_table->resizeColumnsToContents();
}

} // namespace widgets
