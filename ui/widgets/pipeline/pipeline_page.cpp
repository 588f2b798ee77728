// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_page.h"

#include "presentation/type/typography.h"
#include "analytics/pipeline/pipeline_rows.h"
#include "figure/phrases.h"
#include "presentation/charts/selected_ids.h"
#include "presentation/pipeline/pipeline_matrix_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/pipeline/heat_delegate.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/states/nothing_shown.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/table/busy_line.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::PipelineMatrixModel;
using presentation::PipelineOrder;
using presentation::TextRole;

namespace {

/// The chart "pipeline" with all its rows, which the page alone can show.
const analytics::CatalogEntry &wholePipeline()
{
    static const analytics::CatalogEntry kEntry = [] {
        analytics::CatalogEntry entry = *analytics::findChart(u"pipeline");
        entry.make = &analytics::wholePipelineChart;
        return entry;
    }();
    return kEntry;
}

constexpr char kFormKey[] = "pipeline/form";
enum StackPage { BarsPage, MatrixPage, NothingPage };

} // namespace

PipelinePage::PipelinePage(workspace::ViewState &state, const QString &source, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_barsModel(new presentation::ChartViewModel(wholePipeline(), state, source, this))
    , m_matrixModel(new presentation::ChartViewModel(*analytics::findChart(u"pipeline-matrix"), state, source, this))
    , m_bars(new PipelineView)
    , m_table(new QTableView)
    , m_cells(new PipelineMatrixModel(this))
    , m_headline(new TextLabel(TextRole::CardTitle))
    , m_subtitle(new TextLabel(TextRole::Subtitle, ColorRole::TextTertiary))
    , m_footnote(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary))
    , m_form(new SegmentedControl)
    , m_group(new QComboBox)
    , m_order(new QComboBox)
    , m_unit(new QComboBox)
    , m_more(makeIconButton(u"overflow-menu", tr("Menu of the pipeline"), this))
    , m_stack(new QStackedWidget)
    , m_nothing(new NothingShown(state, RecordKind::Program))
    , m_busy(new BusyLine)
{
    layOut();
    makeMatrix();
    makeStack();
    fillChoices();
    connectParts();
    showForm(QSettings().value(QLatin1String(kFormKey), 0).toInt() == 1 ? Form::Matrix : Form::Bars);
}

void PipelinePage::layOut()
{
    auto *card = new Card;
    card->body()->addLayout(makeHeading());
    card->body()->addWidget(m_busy);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_footnote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(card);
}

QLayout *PipelinePage::makeHeading()
{
    m_headline->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_footnote->setWordWrap(true);
    m_form->setObjectName(QStringLiteral("pipelineForm"));
    m_form->setAccessibleName(tr("Form"));
    m_form->setSegments({{tr("Bars"), icon(u"align-horizontal-left")}, {tr("Matrix"), icon(u"view-grid")}});
    m_form->setToolTip(tr("Bars or matrix (M)"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_subtitle);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(texts, 1);
    for (QWidget *choice : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_more)})
        line->addWidget(choice, 0, Qt::AlignTop);
    return line;
}

void PipelinePage::makeStack()
{
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_veil = new WaitingVeil(*m_stack);
}

void PipelinePage::makeMatrix()
{
    m_table->setObjectName(QStringLiteral("pipelineMatrix"));
    m_table->setModel(m_cells);
    m_table->setItemDelegate(new HeatDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Pipeline matrix"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(44));
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
}

/// What the charts offer; each choice says what it chooses, as there is no room for labels.
void PipelinePage::fillChoices()
{
    const figure::Phrases words(presentation::windowLanguage());
    m_group->setObjectName(QStringLiteral("pipelineGroup"));
    m_order->setObjectName(QStringLiteral("pipelineOrder"));
    m_unit->setObjectName(QStringLiteral("pipelineUnit"));
    m_group->setAccessibleName(tr("Group by"));
    m_order->setAccessibleName(tr("Order of the rows"));
    m_unit->setAccessibleName(tr("What is counted"));
    for (const auto &choice : analytics::option::kPipelineSplit.choices)
        m_group->addItem(tr("Group: %1").arg(words(choice.label).toLower()), choice.value);
    m_order->addItem(tr("Sort: phase"), int(PipelineOrder::Phase));
    m_order->addItem(tr("Sort: name"), int(PipelineOrder::Name));
    m_order->addItem(tr("Sort: partner"), int(PipelineOrder::Partner));
    for (const RecordKind unit : m_matrixModel->entry().units)
        m_unit->addItem(tr("Count: %1").arg(presentation::kindTitle(unit).toLower()), int(unit));
    for (QComboBox *choice : {m_group, m_order, m_unit})
        connect(choice, &QComboBox::activated, this, &PipelinePage::applyChoices);
}

void PipelinePage::connectParts()
{
    connect(m_form, &SegmentedControl::currentChanged, this, [this](int index) { showForm(index == 1 ? Form::Matrix : Form::Bars); });
    for (auto *model : {m_barsModel, m_matrixModel}) {
        connect(model, &presentation::ChartViewModel::chartChanged, this, [this, model] {
            if (model == &viewModel() && isVisible())
                showChart();
        });
        connect(model, &presentation::ChartViewModel::outdatedChanged, this, [this, model](bool isOutdated) {
            if (model == &viewModel()) {
                m_veil->setWaiting(isOutdated);
                m_busy->setBusy(isOutdated);
            }
        });
    }
    connect(m_bars, &PipelineView::selectionChanged, this, &PipelinePage::updateStatus);
    connect(m_bars, &PipelineView::openRequested, this, [this](int row) { Q_EMIT openRequested(RecordKind::Candidate, m_bars->lines().line(row).candidate); });
    connect(m_bars, &PipelineView::menuRequested, this, &PipelinePage::openMenu);
    connect(m_bars, &PipelineView::matrixRequested, this, [this] { showForm(Form::Matrix); });
    connect(m_bars, &PipelineView::groupChosen, this, &PipelinePage::filterToGroup);
    connect(m_table, &QTableView::activated, this, &PipelinePage::openCell);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PipelinePage::updateStatus);
    connect(m_more, &QToolButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_nothing, &NothingShown::importRequested, this, &PipelinePage::importRequested);
    auto *toggle = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_M), this);
    connect(toggle, &QShortcut::activated, this, [this] { showForm(form() == Form::Bars ? Form::Matrix : Form::Bars); });
}

PipelinePage::Form PipelinePage::form() const
{
    return m_form->currentIndex() == 1 ? Form::Matrix : Form::Bars;
}

presentation::ChartViewModel &PipelinePage::viewModel() const
{
    return form() == Form::Matrix ? *m_matrixModel : *m_barsModel;
}

const analytics::CatalogEntry &PipelinePage::exportedEntry() const
{
    return form() == Form::Matrix ? m_matrixModel->entry() : *analytics::findChart(u"pipeline");
}

void PipelinePage::showForm(Form form)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_form->setCurrentIndex(form == Form::Matrix ? 1 : 0);
    QSettings().setValue(QLatin1String(kFormKey), m_form->currentIndex());
    m_order->setVisible(form == Form::Bars);
    m_unit->setVisible(form == Form::Matrix);
    watch(isVisible());
    if (isVisible())
        showChart();
    if (hadFocus && m_stack->currentWidget() != m_nothing)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::watch(bool isShown)
{
    m_barsModel->setWatched(isShown && form() == Form::Bars);
    m_matrixModel->setWatched(isShown && form() == Form::Matrix);
    if (m_marked)
        m_marked->setWatched(isShown);
    m_veil->setWaiting(viewModel().isOutdated());
    m_busy->setBusy(viewModel().isOutdated());
}

void PipelinePage::showChart()
{
    const figure::ChartData &chart = viewModel().chart();
    updateTexts(chart);
    if (form() == Form::Bars)
        m_bars->setLines({chart, m_state.snapshot(), m_state.asOf(), PipelineOrder(m_order->currentData().toInt())});
    else
        m_cells->setChart(chart);
    const bool isEmpty = form() == Form::Bars ? m_bars->lines().count() == 0 : m_cells->rowCount() == 0;
    m_nothing->refresh(chart.emptyText);
    m_stack->setCurrentIndex(isEmpty && !viewModel().isOutdated() ? NothingPage : form() == Form::Bars ? BarsPage : MatrixPage);
    fitMatrix();
    updateStatus();
}

/// All rows in sight where they can be read at that height.
void PipelinePage::fitMatrix()
{
    constexpr int kLeastRow = 30;
    constexpr int kTallestRow = 48;
    constexpr int kRoomyColumn = 76;
    if (m_cells->rowCount() == 0)
        return;
    const int room = (m_table->viewport()->height() - kTallestRow) / std::max(1, m_cells->rowCount() - 1);
    m_table->verticalHeader()->setDefaultSectionSize(qBound(kLeastRow, room, kTallestRow));
    m_table->setRowHeight(m_cells->rowCount() - 1, kTallestRow);
    m_cells->setShortPhases(m_table->viewport()->width() / m_cells->columnCount() < kRoomyColumn);
}

void PipelinePage::updateTexts(const figure::ChartData &chart)
{
    m_headline->setText(chart.headline);
    m_subtitle->setText(chart.subtitle);
    m_footnote->setText(chart.footnote);
    m_table->setAccessibleDescription(chart.alternativeText);
}

void PipelinePage::updateStatus()
{
    if (form() == Form::Matrix) {
        const QModelIndex cell = m_table->currentIndex();
        Q_EMIT statusChanged(cell.isValid() ? tr("%1. Enter lists the records; M shows the bars.").arg(cell.data(Qt::ToolTipRole).toString()) : QString());
        return;
    }
    const auto rows = m_bars->selectedRows();
    if (rows.isEmpty())
        Q_EMIT statusChanged({});
    else
        Q_EMIT statusChanged(tr("%1 selected. Enter opens the candidate; M shows the matrix.").arg(presentation::countedKind(RecordKind::Program, m_bars->lines().idsOf(rows).size())));
}

void PipelinePage::applyChoices()
{
    for (auto *model : {m_barsModel, m_matrixModel}) {
        auto options = model->options();
        options.split = analytics::Split(m_group->currentData().toInt());
        if (model == m_matrixModel)
            options.unit = RecordKind(m_unit->currentData().toInt());
        model->setOptions(options);
    }
    if (sender() == m_order)
        showChart();
}

QVariantMap PipelinePage::keptState() const
{
    return {{QStringLiteral("group"), m_group->currentIndex()}, {QStringLiteral("order"), m_order->currentIndex()},
            {QStringLiteral("unit"), m_unit->currentIndex()}, {QStringLiteral("row"), m_bars->lines().keyAt(m_bars->currentRow())}};
}

void PipelinePage::showState(const QVariantMap &state)
{
    m_group->setCurrentIndex(state.value(QStringLiteral("group")).toInt());
    m_order->setCurrentIndex(state.value(QStringLiteral("order")).toInt());
    m_unit->setCurrentIndex(state.value(QStringLiteral("unit")).toInt());
    applyChoices();
    m_bars->setCurrentRow(m_bars->lines().rowWithKey(state.value(QStringLiteral("row")).toString()));
}

/// The letter M, where it types nothing; Enter, which tables take only from some desktops.
bool PipelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitMatrix();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_M && key->modifiers() == Qt::NoModifier) {
        showForm(Form::Bars);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCell(m_table->currentIndex());
        return true;
    }
    return false;
}

void PipelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch(true);
    showChart();
}

void PipelinePage::hideEvent(QHideEvent *event)
{
    watch(false);
    QWidget::hideEvent(event);
}

} // namespace widgets
