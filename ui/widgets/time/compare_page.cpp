// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/compare_page.h"

#include "plot/value_scale.h"
#include "presentation/charts/differences_model.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/pages/history_pane.h"
#include "widgets/shell/text_label.h"
#include "widgets/time/compare_side.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

QList<double> reachOf(const figure::ChartData &left, const figure::ChartData &right)
{
    QList<double> reach;
    for (int i = 0; i < std::min(left.panels.size(), right.panels.size()); ++i)
        reach.append(std::max(plot::extentOf(left, i).high, plot::extentOf(right, i).high));
    return reach;
}

} // namespace

ComparePage::ComparePage(workspace::Workspace &workspace, workspace::ViewState &shown, QDate today, const QString &source)
    : m_left(new CompareSide(workspace, shown, today, source))
    , m_right(new CompareSide(workspace, shown, today, source))
    , m_chart(new QComboBox(this))
    , m_sentence(new TextLabel(TextRole::ChartHeadline, ColorRole::Text, this))
    , m_table(new QTableView(this))
    , m_model(new presentation::DifferencesModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(makeHead());
    m_parts = makeParts();
    column->addWidget(m_parts, 1);
    for (CompareSide *side : {m_left, m_right}) {
        connect(side, &CompareSide::changed, this, &ComparePage::compare);
        connect(side, &CompareSide::listRequested, this, &ComparePage::listRequested);
        connect(side, &CompareSide::refused, this, [this](const domain::Error &error) { Q_EMIT refused(presentation::sentence(error)); });
    }
    makeTable();
    static_cast<void>(m_left->viewState().setAsOf({shown.asOf().date.addYears(-1), shown.asOf().knownOn}));
    chooseChart();
}

/// Both sides, and below them the figures.
QSplitter *ComparePage::makeParts()
{
    auto *upper = new QWidget;
    auto *sides = new QHBoxLayout(upper);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    sides->addWidget(m_left, 1);
    sides->addWidget(m_right, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_table);
    return splitter;
}

QHBoxLayout *ComparePage::makeHead()
{
    m_chart->setObjectName(QStringLiteral("comparedChart"));
    m_chart->setAccessibleName(tr("What is compared"));
    m_chart->addItem(tr("Key figures"));
    for (const auto &entry : analytics::chartCatalog())
        m_chart->addItem(entry.name(presentation::windowLanguage()), QString(QLatin1String(entry.id)));
    m_sentence->setObjectName(QStringLiteral("differenceSentence"));
    m_sentence->setWordWrap(true);
    auto *close = new QPushButton(tr("Back"), this);
    close->setToolTip(tr("Back to where you were (Esc)"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_chart);
    head->addWidget(m_sentence, 1);
    head->addWidget(close);
    connect(m_chart, &QComboBox::currentIndexChanged, this, &ComparePage::chooseChart);
    connect(close, &QPushButton::clicked, this, &ComparePage::closeRequested);
    return head;
}

void ComparePage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_table->setAccessibleName(tr("Differences"));
    setHistoryLook(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ComparePage::showChart(const QString &id)
{
    m_chart->setCurrentIndex(std::max(0, m_chart->findData(id)));
}

void ComparePage::setOptions(const QHash<QString, analytics::ChartOptions> &options)
{
    m_left->setOptions(options);
    m_right->setOptions(options);
}

/// Key figures take the height they need, a chart all that the table leaves.
void ComparePage::shareRoom()
{
    const bool isChart = !m_chart->currentData().toString().isEmpty();
    const int upper = isChart ? m_parts->height() * 2 / 3 : m_left->figuresHeight();
    m_parts->setSizes({upper, std::max(0, m_parts->height() - m_parts->handleWidth() - upper)}); // Exactly what is there: it is not scaled.
}

void ComparePage::chooseChart()
{
    const auto *entry = analytics::findChart(m_chart->currentData().toString());
    m_left->showChart(entry);
    m_right->showChart(entry);
    shareRoom();
}

/// Only figures that answer what is chosen on both sides are put beside each other.
void ComparePage::compare()
{
    if (!m_left->isKnown() || !m_right->isKnown())
        return;
    const QList<double> reach = reachOf(m_left->chart(), m_right->chart());
    m_left->setReach(reach);
    m_right->setReach(reach);
    m_differences = presentation::chartDifferences(m_left->chart(), m_right->chart());
    m_model->show(m_differences, m_left->name(), m_right->name());
    m_sentence->setText(presentation::differenceSentence(m_differences, presentation::windowLanguage()));
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // The parts have their new size before it is shared.
    shareRoom();
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets
