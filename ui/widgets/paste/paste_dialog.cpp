// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/paste_dialog.h"

#include "presentation/type/typography.h"
#include "presentation/paste/paste_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using domain::Placement;
using presentation::ColorRole;
using presentation::PastePlanModel;
using presentation::TextRole;
using Segment = PastePlanModel::Segment;

namespace {

constexpr Segment kSegments[] = {Segment::All, Segment::Add, Segment::Update, Segment::Unchanged, Segment::Refused};
constexpr Placement kPlacements[] = {Placement::FromCell, Placement::ByName, Placement::NewRows};
constexpr int kProgressSteps = 1000;
/// Writing more than this in one go would be felt.
constexpr qsizetype kLargeStep = 500;
/// More cannot be read by anybody, and would only fill the memory.
constexpr qsizetype kMostRows = 200'000;

} // namespace

PasteDialog::PasteDialog(const domain::PasteRequest &request, const QString &text, workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_text(text)
    , m_workspace(workspace)
    , m_model(new PastePlanModel(this))
    , m_summary(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary, this))
    , m_messages(new MessageBar(this))
    , m_placement(new SegmentedControl(this))
    , m_segments(new SegmentedControl(this))
    , m_body(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_note(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
    , m_apply(makePrimaryButton({}, this))
    , m_task(this, [this](const std::shared_ptr<const Planned> &planned) { showPlan(planned); })
{
    setWindowTitle(tr("Paste into %1").arg(presentation::kindTitle(request.kind).toLower()));
    setObjectName(QStringLiteral("pasteDialog"));
    resize(940, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHeader());
    layout->addWidget(m_messages);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeFoot());
    connect(&workspace, &workspace::Workspace::writingFinished, this, &PasteDialog::finishApplying);
    makePlan();
}

PasteDialog::~PasteDialog() = default;

QWidget *PasteDialog::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    auto *title = new TextLabel(TextRole::PageTitle, ColorRole::Text, header);
    title->setText(windowTitle());
    texts->addWidget(title);
    texts->addWidget(m_summary);
    layout->addLayout(texts, 1);
    layout->addWidget(m_placement, 0, Qt::AlignBottom);
    m_placement->setAccessibleName(tr("Where the rows go"));
    m_placement->setObjectName(QStringLiteral("pastePlacement"));
    connect(m_placement, &SegmentedControl::currentChanged, this, [this](int index) {
        m_request.placement = kPlacements[index];
        makePlan();
    });
    return header;
}

QWidget *PasteDialog::makeBody()
{
    auto *plan = new QWidget(this);
    auto *layout = new QVBoxLayout(plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_segments, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    m_segments->setAccessibleName(tr("Which rows are shown"));
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int index) { m_model->setSegment(kSegments[index]); });
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("pastePlanTable"));
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(presentation::zoomed(32));
    m_table->setColumnWidth(PastePlanModel::Line, 56);
    m_table->setColumnWidth(PastePlanModel::Action, 96);
    m_table->setColumnWidth(PastePlanModel::Record, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *busy = new QWidget(this);
    auto *busyLayout = new QVBoxLayout(busy);
    m_progress->setFixedWidth(320);
    connect(&m_workspace, &workspace::Workspace::writingProgressed, this, [this](double share) { m_progress->setValue(int(share * kProgressSteps)); });
    m_progress->setAccessibleName(tr("Progress"));
    busyLayout->addWidget(m_progress, 0, Qt::AlignCenter);
    m_body->addWidget(busy);
    m_body->addWidget(plan);
    return m_body;
}

QWidget *PasteDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_apply->setObjectName(QStringLiteral("applyPaste"));
    m_apply->setDefault(true);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_apply);
    connect(cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &PasteDialog::apply);
    return foot;
}

void PasteDialog::makePlan()
{
    m_plan = nullptr;
    m_progress->setRange(0, 0); // How long it takes is not known beforehand.
    m_body->setCurrentIndex(0);
    m_apply->setEnabled(false);
    m_apply->setText(tr("Planning…"));
    m_task.start([wanted = m_request, text = m_text, snapshot = m_workspace.snapshot(), ids = &m_workspace.store().ids()](
                     QPromise<std::shared_ptr<const Planned>> &promise) {
        auto request = wanted;
        request.block = domain::parseBlock(text);
        const qsizetype rows = request.block.size();
        auto plan = rows > kMostRows ? domain::PastePlan() : domain::planPaste(*snapshot, request, *ids, [&promise] { return promise.isCanceled(); });
        promise.addResult(std::make_shared<const Planned>(Planned{std::move(plan), snapshot, rows}));
    });
}

void PasteDialog::showPlan(const std::shared_ptr<const Planned> &planned)
{
    if (planned->rows > kMostRows) {
        Q_EMIT refused(tr("The clipboard holds %1 rows; at most %2 can be pasted at once.").arg(planned->rows).arg(kMostRows));
        QDialog::reject();
        return;
    }
    m_plan = std::shared_ptr<const domain::PastePlan>(planned, &planned->plan);
    m_model->setPlan(m_plan, planned->snapshot);
    const qsizetype rows = m_plan->rows.size();
    m_summary->setText(m_plan->hasHeader ? tr("%n row(s) under a header", nullptr, int(rows)) : tr("%n row(s) from the clipboard", nullptr, int(rows)));
    m_note->setText(presentation::pasteNotes(*m_plan));
    showPlacements();
    showSegments();
    m_apply->setText(presentation::applyPasteText(*m_plan));
    m_apply->setEnabled(!m_plan->isEmpty());
    m_body->setCurrentIndex(1);
    (m_plan->isEmpty() ? static_cast<QWidget *>(m_table) : m_apply)->setFocus();
}

void PasteDialog::showPlacements()
{
    m_placement->blockSignals(true);
    QList<SegmentedControl::Segment> segments{{tr("From the current cell"), {}}, {tr("By name"), {}}, {tr("As new rows"), {}}};
    m_placement->setSegments(segments);
    m_placement->setCurrentIndex(int(m_plan->placement));
    m_placement->blockSignals(false);
    if (m_plan->placement == Placement::ByName && !m_plan->hasNames)
        m_messages->showMessage(MessageBar::Kind::Info, tr("No column of the block holds the name, so every row would be new."));
    else
        m_messages->hide();
}

void PasteDialog::showSegments()
{
    const QString labels[] = {tr("All"), tr("Add"), tr("Update"), tr("Unchanged"), tr("Refused")};
    QList<SegmentedControl::Segment> segments;
    for (int i = 0; i < 5; ++i)
        segments.append({QStringLiteral("%1 %2").arg(labels[i], QLocale().toString(m_model->countOf(kSegments[i]))), {}});
    m_segments->setSegments(segments);
    m_segments->setCurrentIndex(0);
    m_model->setSegment(Segment::All);
}

void PasteDialog::apply()
{
    if (!m_plan || m_plan->isEmpty() || m_isApplying)
        return;
    const bool isLarge = m_plan->changes.size() > kLargeStep;
    m_isApplying = true;
    m_apply->setEnabled(false);
    const auto status = isLarge ? m_workspace.submitInBackground(m_plan->changes) : m_workspace.submit(m_plan->changes);
    if (!status || !isLarge) {
        finishApplying(status);
        return;
    }
    m_progress->setRange(0, kProgressSteps);
    m_body->setCurrentIndex(0);
}

void PasteDialog::finishApplying(const domain::Status &status)
{
    if (!std::exchange(m_isApplying, false))
        return;
    if (status) {
        Q_EMIT applied(presentation::pastedText(*m_plan));
        accept();
        return;
    }
    const bool isOld = status.error().code == domain::Error::Code::Conflict;
    m_messages->showMessage(MessageBar::Kind::Error, isOld ? tr("The portfolio has changed since the plan was made. The plan is being made again.")
                                                           : presentation::sentence(status.error()));
    m_apply->setEnabled(true);
    m_body->setCurrentIndex(1);
    if (isOld)
        makePlan();
}

void PasteDialog::reject()
{
    if (m_isApplying) {
        m_workspace.cancelWriting();
        return;
    }
    m_task.cancel();
    QDialog::reject();
}

} // namespace widgets
