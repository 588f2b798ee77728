// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/stale_pane.h"

#include "presentation/trust/stale_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/verification.h"
#include "widgets/trust/plain_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using domain::Freshness;
using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

/// What the second choice means, by its position.
QList<Freshness> statesAt(int index)
{
    switch (index) {
    case 1: return {Freshness::Stale};
    case 2: return {Freshness::Aging, Freshness::Stale};
    case 3: return {Freshness::Never};
    default: return {Freshness::Never, Freshness::Stale};
    }
}

} // namespace

StalePane::StalePane(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new presentation::StaleModel(formLanguage(), this))
    , m_table(makePlainTable(m_model, QStringLiteral("staleRecords"), tr("Records to verify"), this))
    , m_kind(new QComboBox(this))
    , m_states(new QComboBox(this))
    , m_count(new TextLabel(TextRole::Label, ColorRole::TextSecondary, this))
    , m_verify(makePrimaryButton(tr("Mark verified today"), this))
    , m_task(this, [this](const Answer &answer) { showAnswer(answer); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTools());
    layout->addWidget(m_table, 1);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(&workspace, &workspace::Workspace::changed, this, &StalePane::askIfShown);
    connect(&state, &workspace::ViewState::changed, this, &StalePane::askIfShown);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StalePane::ask);
    connect(m_states, &QComboBox::currentIndexChanged, this, &StalePane::ask);
    connectVerification();
    connect(m_table, &QTableView::activated, this, &StalePane::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StalePane::updateTools);
    updateTools();
    ask();
}

StalePane::~StalePane() = default;

QWidget *StalePane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_kind->addItem(tr("All kinds"), int(RecordKind::Unset));
    domain::forEachRecordKind([this]<class Record>() {
        if (constexpr auto kind = domain::recordKindOf<Record>(); domain::isVerifiable(kind))
            m_kind->addItem(presentation::kindTitle(kind), int(kind));
    });
    m_states->addItems({tr("○ 90 days or more, and never verified"), tr("○ 90 days or more"), tr("◐ 30 days or more"), tr("– Never verified")});
    m_kind->setAccessibleName(tr("Kind"));
    m_states->setAccessibleName(tr("Freshness"));
    m_kind->setObjectName(QStringLiteral("staleKind"));
    m_states->setObjectName(QStringLiteral("staleStates"));
    m_verify->setObjectName(QStringLiteral("verifyStale"));
    line->addWidget(m_kind);
    line->addWidget(m_states);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_verify);
    return tools;
}

void StalePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        ask();
}

void StalePane::askIfShown()
{
    m_isOutdated = true;
    const bool isCounted = parentWidget() && parentWidget()->isVisible(); // The title of its tab says how many there are.
    if (isVisible() || isCounted)
        ask();
}

/// A hundred thousand trials are looked through elsewhere.
void StalePane::ask()
{
    m_isOutdated = false;
    const auto kind = RecordKind(m_kind->currentData().toInt());
    m_task.start([snapshot = m_workspace.snapshot(), kind, states = statesAt(m_states->currentIndex()), asOf = m_state.asOf()](QPromise<Answer> &promise) {
        promise.addResult(Answer{snapshot, domain::staleRecords(*snapshot, kind, states, asOf)});
    });
}

void StalePane::showAnswer(const Answer &answer)
{
    const int row = m_table->currentIndex().row();
    const bool isFirst = m_model->rowCount() == 0;
    m_model->show(answer.snapshot, answer.records);
    if (isFirst)
        fitColumns(m_table);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    m_count->setText(answer.records.isEmpty() ? tr("Nothing to verify.") : presentation::countedKind(RecordKind::Unset, answer.records.size()));
    updateTools();
    Q_EMIT countChanged(int(answer.records.size()));
}

void StalePane::connectVerification()
{
    auto *verification = new Verification(m_workspace, this);
    connect(m_verify, &QPushButton::clicked, this, [this, verification] { verification->verify(RecordKind::Unset, selected()); });
    connect(verification, &Verification::announced, this, &StalePane::announced);
    connect(verification, &Verification::refused, this, &StalePane::refused);
}

void StalePane::updateTools()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    m_verify->setEnabled(count > 0 && !m_workspace.store().isReadOnly());
    m_verify->setText(count > 1 ? tr("Mark %1 verified today").arg(QLocale().toString(count)) : tr("Mark verified today"));
}

QList<domain::RecordRef> StalePane::selected() const
{
    QList<domain::RecordRef> records;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        records.append(m_model->recordAt(index.row()));
    return records;
}

void StalePane::openCurrent()
{
    if (const auto record = m_model->recordAt(m_table->currentIndex().row()); record.id != 0)
        Q_EMIT openRequested(record.kind, record.id);
}

} // namespace widgets
