// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/trial_plan_pane.h"

#include "exchange/trial_import.h"
#include "presentation/words/import_words.h"
#include "presentation/words/sentences.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/key_figure_card.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::ImportPlanModel;
using presentation::TextRole;
using Segment = ImportPlanModel::Segment;

namespace {

constexpr Segment kSegments[] = {Segment::All, Segment::ToDecide, Segment::Add, Segment::Update, Segment::Unchanged, Segment::Refused};
constexpr int kProgressSteps = 1000;
constexpr int kBusyPage = 0;
constexpr int kPlanPage = 1;

/// Reads registry texts through a connection of its own, since the workspace's belongs to the main thread. Opened when first asked.
class StoredTexts
{
public:
    explicit StoredTexts(const QString &portfolio) : m_path(portfolio) {}

    QString text(const QString &hash) const
    {
        if (!m_store) {
            auto opened = database::Store::open(m_path, {database::OpenMode::ReadOnly, {}, {}, {}});
            if (!opened)
                return {};
            m_store = std::move(opened).value();
        }
        return m_store->text(hash);
    }

private:
    QString m_path;
    mutable std::unique_ptr<database::Store> m_store;
};

} // namespace

TrialPlanPane::TrialPlanPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ImportPlanModel(this))
    , m_file(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary))
    , m_body(new QStackedWidget(this))
    , m_segments(new SegmentedControl)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_note(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary))
    , m_busyText(new TextLabel(TextRole::Body))
    , m_progress(new QProgressBar)
    , m_apply(makePrimaryButton({}, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_task(this, [this](const Answer &answer) { showPlan(answer); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHeader());
    layout->addWidget(m_body, 1);
    layout->addWidget(makeFoot());
    m_body->addWidget(makeBusyView());
    m_body->addWidget(makePlanView());
    connect(&workspace, &workspace::Workspace::writingProgressed, this, [this](double share) { m_progress->setValue(int(share * kProgressSteps)); });
    connect(&workspace, &workspace::Workspace::writingFinished, this, &TrialPlanPane::finishApplying);
}

TrialPlanPane::~TrialPlanPane() = default;

QWidget *TrialPlanPane::makeBusyView()
{
    auto *busy = new QWidget;
    auto *busyLayout = new QVBoxLayout(busy);
    busyLayout->addStretch();
    busyLayout->addWidget(m_busyText, 0, Qt::AlignHCenter);
    busyLayout->addWidget(m_progress, 0, Qt::AlignHCenter);
    busyLayout->addStretch();
    m_progress->setFixedWidth(320);
    m_progress->setRange(0, kProgressSteps);
    return busy;
}

QWidget *TrialPlanPane::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *title = new TextLabel(TextRole::PageTitle);
    title->setText(tr("Import trials"));
    layout->addWidget(title);
    layout->addWidget(m_file);
    return header;
}

QWidget *TrialPlanPane::makePlanView()
{
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (int i = 0; i < 4; ++i) {
        m_counts.append(new KeyFigureCard);
        row->addWidget(m_counts.last());
    }
    layout->addLayout(row);
    auto *card = new Card;
    auto *tools = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Find in the plan"));
    m_search->setAccessibleName(tr("Find in the plan"));
    m_search->setMaximumWidth(260);
    tools->addWidget(m_segments);
    tools->addStretch();
    tools->addWidget(m_search);
    card->body()->addLayout(tools);
    makeTable();
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_note);
    m_note->setWordWrap(true);
    layout->addWidget(card, 1);
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int index) { m_model->setSegment(kSegments[index]); });
    connect(m_search, &QLineEdit::textChanged, m_model, &ImportPlanModel::setSearchText);
    return view;
}

void TrialPlanPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importPlanTable"));
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->setColumnWidth(ImportPlanModel::Line, 72);
    m_table->setColumnWidth(ImportPlanModel::Action, 96);
    m_table->setColumnWidth(ImportPlanModel::Record, 420);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget *TrialPlanPane::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_apply);
    m_apply->setObjectName(QStringLiteral("applyImport"));
    connect(m_cancel, &QPushButton::clicked, this, &TrialPlanPane::giveUp);
    connect(m_apply, &QPushButton::clicked, this, &TrialPlanPane::apply);
    return foot;
}

void TrialPlanPane::setBusy(const QString &text)
{
    m_busyText->setText(text);
    m_progress->setValue(0);
    m_body->setCurrentIndex(kBusyPage);
    m_apply->hide();
}

void TrialPlanPane::plan(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    setBusy(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    const QString portfolio = m_workspace.store().path();
    m_task.start([path, portfolio, snapshot = m_workspace.snapshot(), at = m_workspace.now(), ids = &m_workspace.store().ids(), bar = m_progress](QPromise<Answer> &promise) {
        const auto progress = [&promise, bar](double share) {
            QMetaObject::invokeMethod(bar, [bar, share] { bar->setValue(int(share * kProgressSteps)); }, Qt::QueuedConnection);
            return !promise.isCanceled();
        };
        const StoredTexts texts(portfolio);
        auto plan = exchange::planTrialImport(path, *snapshot, [&texts](const QString &hash) { return texts.text(hash); }, progress);
        if (!plan) {
            promise.addResult(std::make_shared<domain::Result<Planned>>(plan.error()));
            return;
        }
        Planned planned{std::move(plan).value(), {}};
        planned.changes = planned.plan.toChangeSet(*ids, at);
        promise.addResult(std::make_shared<domain::Result<Planned>>(std::move(planned)));
    });
}

void TrialPlanPane::showPlan(const Answer &answer)
{
    if (!*answer) {
        Q_EMIT refused(presentation::sentence(answer->error(), m_path));
        Q_EMIT canceled();
        return;
    }
    m_planned = std::shared_ptr<const Planned>(answer, &answer->value());
    m_model->setPlan(std::shared_ptr<const exchange::ImportPlan>(m_planned, &m_planned->plan));
    showCounts();
    showNote();
    m_apply->setText(presentation::applyText(m_planned->plan.counts));
    m_apply->setEnabled(!m_planned->changes.isEmpty());
    m_apply->show();
    m_body->setCurrentIndex(kPlanPage);
    m_apply->setFocus();
}

void TrialPlanPane::showCounts()
{
    const auto &counts = m_planned->plan.counts;
    const QLocale locale;
    const auto show = [&](int index, const QString &title, qint64 n, const QString &detail) {
        KeyFigure figure;
        figure.title = title;
        figure.value = locale.toString(n);
        figure.detail = detail;
        m_counts[index]->setFigure(figure);
    };
    show(0, tr("Add"), counts.added, tr("new trials"));
    show(1, tr("Update"), counts.updated, tr("changed in the file"));
    show(2, tr("Unchanged"), counts.unchanged, tr("already here"));
    show(3, tr("Refused"), counts.refused, tr("left out, with the reason"));
    const QString labels[] = {tr("All"), tr("To decide"), tr("Add"), tr("Update"), tr("Unchanged"), tr("Refused")};
    QList<SegmentedControl::Segment> segments;
    for (int i = 0; i < 6; ++i)
        segments.append({QStringLiteral("%1 %2").arg(labels[i], locale.toString(m_model->countOf(kSegments[i]))), {}});
    m_segments->setSegments(segments);
    m_segments->setCurrentIndex(0);
    m_model->setSegment(Segment::All);
    m_file->setText(QStringLiteral("%1 · %2").arg(QFileInfo(m_path).fileName(), presentation::planSummary(m_planned->plan)));
}

void TrialPlanPane::showNote()
{
    const auto &plan = m_planned->plan;
    QStringList notes;
    if (!plan.offers.isEmpty()) {
        QStringList names;
        for (const auto &offer : plan.offers.first(qMin<qsizetype>(plan.offers.size(), 3)))
            names.append(QStringLiteral("“%1”").arg(offer.text.left(40)));
        notes.append(tr("%1 sponsors, interventions or conditions match no record and are kept as text (%2, …); link them in the trial's form.")
                         .arg(QLocale().toString(plan.offers.size()), names.join(QStringLiteral(", "))));
    }
    if (!plan.vanished.isEmpty())
        notes.append(tr("%1 trials imported before are not in this file; they are kept.").arg(plan.vanished.size()));
    notes.append(tr("Nothing is written until you apply, and one Undo takes all of it back."));
    m_note->setText(notes.join(u' '));
}

void TrialPlanPane::apply()
{
    if (!m_planned || m_applying)
        return;
    const auto status = m_workspace.submitInBackground(m_planned->changes);
    if (!status) {
        Q_EMIT refused(status.error().code == domain::Error::Code::Conflict
                           ? tr("The portfolio has changed since the plan was made. The plan is being made again.")
                           : presentation::sentence(status.error(), m_path));
        if (status.error().code == domain::Error::Code::Conflict)
            plan(m_path);
        return;
    }
    m_applying = true;
    setBusy(tr("Writing %1…").arg(QFileInfo(m_path).fileName()));
}

void TrialPlanPane::giveUp()
{
    if (m_applying) {
        m_workspace.cancelWriting();
        return;
    }
    m_task.cancel();
    Q_EMIT canceled();
}

void TrialPlanPane::finishApplying(const domain::Status &status)
{
    if (!std::exchange(m_applying, false))
        return;
    if (!status) {
        m_body->setCurrentIndex(kPlanPage);
        m_apply->show();
        Q_EMIT refused(presentation::sentence(status.error(), m_path));
        return;
    }
    const auto planned = std::exchange(m_planned, nullptr);
    Q_EMIT applied(tr("Imported %1: %2 Ctrl+Z takes it back.").arg(planned->plan.fileName, presentation::planSummary(planned->plan)));
}

} // namespace widgets
