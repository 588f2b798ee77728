// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_plan_pane.h"

#include "presentation/type/typography.h"
#include "presentation/import/plan_words.h"
#include "widgets/dialogs/name_dialog.h"
#include "widgets/import/column_summary.h"
#include "widgets/import/import_plan_delegate.h"
#include "widgets/import/plan_count_card.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::ImportPlanModel;
using presentation::RowOffer;
using presentation::TextRole;
using Segment = presentation::PlanSegment;

namespace {

constexpr Segment kSegments[] = {Segment::All, Segment::ToDecide, Segment::Add, Segment::Update, Segment::Unchanged, Segment::Refused, Segment::Vanished};
constexpr int kWide = 1000; ///< From this width on the columns stand beside the rows.

} // namespace

ImportPlanPane::ImportPlanPane(presentation::ListColumnsViewModel &lists, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_model(new ImportPlanModel(this))
    , m_columnsCard(new Card)
    , m_columnsNote(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary))
    , m_rowCount(new TextLabel(TextRole::Strong))
    , m_segments(new SegmentedControl)
    , m_search(new QLineEdit)
    , m_policy(new QComboBox)
    , m_table(new QTableView)
    , m_totals(new TextLabel(TextRole::Body, ColorRole::TextSecondary))
    , m_foot(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeCounts());
    layout->addWidget(m_totals);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeColumns());
    row->addWidget(makeRows(), 1);
    layout->addLayout(row, 1);
    m_totals->setObjectName(QStringLiteral("importTotals"));
}

QWidget *ImportPlanPane::makeCounts()
{
    auto *counts = new QWidget;
    auto *layout = new QHBoxLayout(counts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    constexpr std::pair<Segment, ColorRole> kCounted[] = {{Segment::Add, ColorRole::Good}, {Segment::Update, ColorRole::Accent}, {Segment::Unchanged, ColorRole::TextSecondary}, {Segment::Refused, ColorRole::Bad}};
    for (const auto &[segment, color] : kCounted) {
        m_counts.append(new PlanCountCard(color));
        layout->addWidget(m_counts.last(), 1);
        connect(m_counts.last(), &PlanCountCard::clicked, this, [this, shown = segment] { showSegment(shown); });
    }
    return counts;
}

QWidget *ImportPlanPane::makeColumns()
{
    m_columnsCard->setFixedWidth(320);
    m_columnsCard->setHeading(tr("Columns"));
    auto *change = makeLinkButton(tr("Change"), m_columnsCard);
    m_columnsCard->addHeadingWidget(change);
    connect(change, &QPushButton::clicked, this, &ImportPlanPane::columnsRequested);
    m_columnsNote->setWordWrap(true);
    m_columnsCard->body()->addWidget(m_columnsNote);
    m_columnList = new ColumnSummary(m_columnsCard);
    m_columnsCard->body()->addWidget(m_columnList, 1);
    return m_columnsCard;
}

QWidget *ImportPlanPane::makeRows()
{
    auto *card = new Card;
    auto *tools = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Find in the plan"));
    m_search->setAccessibleName(tr("Find in the plan"));
    m_search->setObjectName(QStringLiteral("importPlanSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(90);
    m_search->setMaximumWidth(180);
    m_policy->addItems({tr("Newer source wins"), tr("Keep mine")});
    m_policy->setAccessibleName(tr("For all updates"));
    m_policy->setObjectName(QStringLiteral("importPlanPolicy"));
    m_segments->setAccessibleName(tr("Which rows are shown"));
    tools->addWidget(m_rowCount);
    tools->addWidget(m_segments);
    tools->addStretch();
    tools->addWidget(m_search);
    auto *label = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary);
    label->setText(tr("For all updates:"));
    tools->addWidget(label);
    tools->addWidget(m_policy);
    card->body()->addLayout(tools);
    makeTable();
    card->body()->addWidget(m_table, 1);
    m_foot->setWordWrap(true);
    m_foot->setObjectName(QStringLiteral("importPlanFoot"));
    card->body()->addWidget(m_foot);
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int index) {
        m_segment = m_offered.value(index, Segment::All);
        m_model->setSegment(m_segment);
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &ImportPlanModel::setSearchText);
    connect(m_policy, &QComboBox::activated, this, [this](int index) { m_import->setUpdates(exchange::UpdatePolicy(index)); });
    return card;
}

void ImportPlanPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importPlanTable"));
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->setItemDelegate(new ImportPlanDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(38));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(ImportPlanModel::Line, 56);
    m_table->setColumnWidth(ImportPlanModel::Action, 126);
    m_table->setColumnWidth(ImportPlanModel::Record, 220);
    m_table->setColumnWidth(ImportPlanModel::Choice, 158);
    m_table->horizontalHeader()->setSectionResizeMode(ImportPlanModel::Change, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportPlanModel::Choice)
            offerChoices(index.row());
    });
}

bool ImportPlanPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool opens = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space);
    if (watched != m_table || !opens || !m_table->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    offerChoices(m_table->currentIndex().row());
    return true;
}

void ImportPlanPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ImportPlanPane::arrange()
{
    const bool isWide = width() >= kWide;
    m_columnsCard->setVisible(isWide && m_isList);
    const bool hasLines = m_model->rowCount() == 0 || !m_model->index(0, ImportPlanModel::Line).data().toString().isEmpty();
    m_table->setColumnHidden(ImportPlanModel::Line, !hasLines);
    m_table->setColumnWidth(ImportPlanModel::Record, !isWide ? 180 : m_isList ? 220 : 420);
}

void ImportPlanPane::showPlan(presentation::FileImport &import, bool isList)
{
    const bool isSameFile = m_import == &import;
    const int place = isSameFile ? m_table->verticalScrollBar()->value() : 0;
    const int row = isSameFile ? m_table->currentIndex().row() : 0;
    m_import = &import;
    m_isList = isList;
    m_model->setRows(import.rows());
    const auto summary = import.summary();
    showCounts(summary);
    showSegments();
    if (isList)
        showColumns();
    arrange();
    m_totals->setText(summary.totals);
    m_totals->setVisible(!summary.totals.isEmpty());
    m_policy->setCurrentIndex(int(import.updates()));
    m_table->selectRow(qMin(row, m_model->rowCount() - 1));
    m_table->verticalScrollBar()->setValue(place);
}

void ImportPlanPane::showCounts(const presentation::PlanSummary &summary)
{
    m_counts[0]->setCount(summary.counts.added, presentation::addText(), tr("new here"));
    m_counts[1]->setCount(summary.counts.updated, presentation::updateText(), tr("changed or merged"));
    m_counts[2]->setCount(summary.counts.unchanged, presentation::unchangedText(), summary.unchanged);
    m_counts[3]->setCount(summary.counts.refused, presentation::refusedText(), tr("left out, with the reason"));
    m_foot->setText((summary.remarks + u' ' + tr("Nothing is written until you apply, and one Undo takes all of it back.")).trimmed());
}

void ImportPlanPane::showSegments()
{
    const QLocale locale;
    const QString labels[] = {tr("All"), presentation::toDecideText(), presentation::addText(), presentation::updateText(), presentation::unchangedText(), presentation::refusedText(), presentation::vanishedText()};
    QList<SegmentedControl::Segment> segments;
    m_offered.clear();
    for (size_t i = 0; i < std::size(kSegments); ++i) {
        const qint64 n = m_model->countOf(kSegments[i]);
        if (n == 0 && kSegments[i] != Segment::All)
            continue;
        m_offered.append(kSegments[i]);
        segments.append({QStringLiteral("%1 %2").arg(labels[i], locale.toString(n)), {}});
    }
    m_segments->setSegments(segments);
    if (!m_offered.contains(m_segment))
        m_segment = Segment::All;
    m_segments->setCurrentIndex(int(m_offered.indexOf(m_segment)));
    m_model->setSegment(m_segment);
    m_rowCount->setText(tr("%1 rows").arg(locale.toString(m_model->countOf(Segment::All))));
}

void ImportPlanPane::showSegment(Segment segment)
{
    if (m_offered.contains(segment))
        m_segments->setCurrentIndex(int(m_offered.indexOf(segment)));
}

void ImportPlanPane::showColumns()
{
    const auto &source = m_lists.source();
    QStringList notes;
    if (source.header.widerRows > 0)
        notes.append(tr("The header names %1 columns, %2 rows hold more.").arg(source.header.namedColumns).arg(source.header.widerRows));
    notes.append(m_lists.proposal().fromMapping.isEmpty() ? QString() : tr("As remembered: “%1”.").arg(m_lists.proposal().fromMapping));
    m_columnsNote->setText(notes.join(u' ').trimmed());
    m_columnsNote->setVisible(!m_columnsNote->text().isEmpty());
    static_cast<ColumnSummary *>(m_columnList)->setMapping(source.mapping, m_lists.proposal().findings);
}

void ImportPlanPane::offerChoices(int row)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("rowChoices"));
    const auto offers = m_model->offers(row);
    for (const RowOffer &offer : offers)
        menu.addAction(offer.text, this, [this, offer] { take(offer); });
    const QModelIndex index = m_model->index(row, ImportPlanModel::Choice);
    m_table->selectRow(row);
    if (!offers.isEmpty())
        menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void ImportPlanPane::take(const RowOffer &offer)
{
    const int current = m_table->currentIndex().row();
    if (current < 0 || current >= m_model->rowCount())
        return;
    RowOffer taken = offer;
    if (offer.kind == RowOffer::Kind::Fix) {
        NameDialog dialog(offer.text, [](const QString &) { return QString(); }, this);
        dialog.setObjectName(QStringLiteral("fixValue"));
        dialog.setName(offer.value);
        dialog.setButtonText(tr("Use this value"));
        if (dialog.exec() != QDialog::Accepted)
            return;
        taken.value = dialog.name();
    }
    m_import->take(m_model->planRow(current), taken);
}

} // namespace widgets
