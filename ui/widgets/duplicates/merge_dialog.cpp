// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/merge_dialog.h"

#include "presentation/type/typography.h"
#include "domain/value_text.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using presentation::ColorRole;
using presentation::MergeModel;
using presentation::TextRole;

MergeDialog::MergeDialog(workspace::Workspace &workspace, const domain::edits::MergeRequest &pair, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new MergeModel(workspace.snapshot(), pair, this))
    , m_table(new QTableView(this))
    , m_summary(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
{
    setWindowTitle(tr("Merge two records"));
    resize(860, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    auto *title = new TextLabel(TextRole::ChartHeadline, ColorRole::Text, this);
    title->setText(tr("Choose the value to keep, field by field (%1 differ)").arg(m_model->differenceCount()));
    layout->addWidget(title);
    layout->addWidget(makeChoices());
    makeTable();
    layout->addWidget(m_table, 1);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    layout->addWidget(m_summary);
    layout->addWidget(makeButtons());
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MergeDialog::updateSummary);
    updateSummary();
    m_table->setFocus();
}

QWidget *MergeDialog::makeChoices()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    auto *first = makeLinkButton(tr("Take all from the left"), bar);
    auto *second = makeLinkButton(tr("Take all from the right"), bar);
    auto *equal = new QCheckBox(tr("Show fields that are equal"), bar);
    line->addWidget(first);
    line->addWidget(second);
    line->addStretch();
    line->addWidget(equal);
    connect(first, &QPushButton::clicked, this, [this] { m_model->chooseAll(MergeModel::First); });
    connect(second, &QPushButton::clicked, this, [this] { m_model->chooseAll(MergeModel::Second); });
    connect(equal, &QCheckBox::stateChanged, this, [this](int state) { m_model->showEqual(Qt::CheckState(state)); });
    return bar;
}

void MergeDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("mergeFields"));
    m_table->setAccessibleName(tr("Fields of both records; Space takes a value"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(32));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MergeModel::Field, QHeaderView::ResizeToContents);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MergeModel::First));
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { m_model->choose(index.row(), MergeModel::Column(index.column())); });
}

QWidget *MergeDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    auto *merge = makePrimaryButton(tr("Merge"), bar);
    merge->setObjectName(QStringLiteral("mergeNow"));
    merge->setDefault(true);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(merge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return bar;
}

void MergeDialog::updateSummary()
{
    m_summary->setText(tr("%1. One step, which Undo takes back.").arg(m_model->summary()));
}

void MergeDialog::merge()
{
    constexpr qsizetype kLargeStep = 1000;
    const auto request = m_model->request();
    const auto now = m_workspace.snapshot();
    const QString dropped = domain::recordName(*now, request.kind, request.drop, presentation::windowLanguage());
    const auto step = domain::edits::mergeRecords(*now, request, m_workspace.store().ids());
    domain::Status status = domain::Done{};
    if (!step)
        status = step.error();
    else
        status = step.value().size() > kLargeStep ? m_workspace.submitInBackground(step.value()) : m_workspace.submit(step.value());
    if (!status) {
        Q_EMIT refused(presentation::sentence(status.error()));
        reject();
        return;
    }
    const QString kept = domain::recordName(*m_workspace.snapshot(), request.kind, request.keep, presentation::windowLanguage());
    Q_EMIT merged(request.kind, request.keep, tr("Merged “%1” into “%2”. Undo takes it back.").arg(dropped, kept));
    accept();
}

} // namespace widgets
