// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/companies/company_page.h"

#include "analytics/pipeline/pipeline_rows.h"
#include "presentation/reports/verification.h"
#include "presentation/charts/chart_view_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/companies/section_table.h"
#include "widgets/dialogs/profile_dialog.h"
#include "widgets/pipeline/pipeline_painting.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/empty_state.h"
#include "widgets/shell/key_figure_card.h"
#include "widgets/shell/text_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr qsizetype kRowsInWindow = 40;
constexpr qsizetype kRowsOnPaper = 8;
constexpr int kMostPipelineRows = 14; ///< In sight; more are scrolled.

TextLabel *label(TextRole role, ColorRole color, const QString &text)
{
    auto *label = new TextLabel(role, color);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CompanyPage::CompanyPage(workspace::Workspace &workspace, workspace::ViewState &state, const QString &source, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_state(state), m_source(source)
{
    setObjectName(QStringLiteral("companyPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&state, &workspace::ViewState::changed, this, &CompanyPage::refreshWhenSeen);
    connect(&state, &workspace::ViewState::recordsChanged, this, &CompanyPage::refreshWhenSeen);
}

void CompanyPage::showCompany(domain::Id<domain::Company> company)
{
    m_company = company;
    refreshWhenSeen();
    verticalScrollBar()->setValue(0);
}

void CompanyPage::refreshWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void CompanyPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QScrollArea::showEvent(event);
}

presentation::CompanyProfile CompanyPage::profileOf(qsizetype mostRows) const
{
    return presentation::companyProfile(*m_state.snapshot(), {m_company, m_state.asOf(), presentation::windowLanguage(), m_source, mostRows});
}

void CompanyPage::refresh()
{
    m_isStale = false;
    m_profile = profileOf(kRowsInWindow);
    if (m_profile.page.name.isEmpty())
        return showMissing();
    const int place = verticalScrollBar()->value();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeFigures());
    column->addWidget(makeFacts());
    if (!m_profile.programs.isEmpty())
        column->addWidget(makePipeline());
    for (int section = 0; section < m_profile.page.sections.size(); ++section)
        column->addWidget(makeSection(section));
    column->addWidget(label(TextRole::Footnote, ColorRole::TextTertiary, m_profile.page.footer));
    column->addStretch(1);
    setWidget(content);
    setAccessibleName(tr("Profile of %1").arg(m_profile.page.name));
    verticalScrollBar()->setValue(place);
}

/// Deleted, merged into another one, or not known yet on the day that is looked at.
void CompanyPage::showMissing()
{
    auto *missing = new EmptyState;
    missing->setMessage(tr("This company is not in the portfolio: it was deleted or merged, or was not recorded yet on that date."), tr("All companies"));
    connect(missing, &EmptyState::actionTriggered, this, &CompanyPage::allRequested);
    setWidget(missing);
    setAccessibleName(tr("Profile of a company"));
}

QWidget *CompanyPage::makeHead()
{
    auto *head = new QWidget;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *title = new QHBoxLayout;
    title->addWidget(label(TextRole::PageTitle, ColorRole::Text, m_profile.page.name));
    title->addWidget(label(TextRole::Body, ColorRole::TextSecondary, m_profile.page.otherName), 1, Qt::AlignBottom);
    names->addLayout(title);
    names->addWidget(label(TextRole::Body, ColorRole::TextSecondary, m_profile.page.standing));
    if (!m_profile.page.otherNames.isEmpty())
        names->addWidget(label(TextRole::Subtitle, ColorRole::TextTertiary, m_profile.page.otherNames.join(QStringLiteral(" · "))));
    auto *all = makeLinkButton(tr("All companies"), head);
    auto *edit = new QPushButton(tr("Edit the record"), head);
    edit->setObjectName(QStringLiteral("editCompany"));
    auto *print = new QPushButton(tr("Print…"), head);
    print->setObjectName(QStringLiteral("printCompany"));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(names, 1);
    for (QPushButton *button : {all, edit, print})
        line->addWidget(button, 0, Qt::AlignTop);
    connect(all, &QPushButton::clicked, this, &CompanyPage::allRequested);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_company.value); });
    connect(print, &QPushButton::clicked, this, &CompanyPage::print);
    return head;
}

QWidget *CompanyPage::makeFigures()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (const auto &figure : std::as_const(m_profile.figures)) {
        auto *card = new KeyFigureCard;
        card->setFigure({figure.title, figure.value, {}, figure.detail});
        card->setToolTip(figure.definition);
        card->setAccessibleDescription(figure.definition);
        connect(card, &QAbstractButton::clicked, this, [this, figure] {
            if (!figure.ids.isEmpty())
                Q_EMIT listRequested(figure.kind, figure.ids, QStringLiteral("%1: %2").arg(m_profile.page.name, figure.title));
        });
        line->addWidget(card, 1);
    }
    return row;
}

QWidget *CompanyPage::makeFacts()
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : std::as_const(m_profile.page.facts)) {
        grid->addWidget(label(TextRole::Label, ColorRole::TextSecondary, name), row, 0);
        grid->addWidget(label(TextRole::Body, ColorRole::Text, value), row, 1);
        ++row;
    }
    card->body()->addLayout(grid);
    card->setVisible(row > 0);
    return card;
}

/// The chart "pipeline" of the company's own programs, whatever the filter.
QWidget *CompanyPage::makePipeline()
{
    auto *card = new Card;
    analytics::ChartOptions options;
    options.unit = RecordKind::Program;
    auto request = presentation::chartRequest(m_state.evaluated(), m_source, options);
    request.snapshot = m_state.snapshot();
    request.asOf = m_state.asOf();
    request.filter.clear();
    request.visible = {};
    request.visible.set(RecordKind::Program, {m_profile.programs, m_profile.programs.size(), {}});
    auto *view = new PipelineView;
    view->setLines({analytics::wholePipelineChart(request), request.snapshot, request.asOf, presentation::PipelineOrder::Phase});
    const auto &lines = view->lines();
    const int rows = std::min(lines.count(), kMostPipelineRows);
    view->setFixedHeight(kPipelineHead + rows * kPipelineRow + int(lines.groups().size()) * kPipelineGroupGap + 8);
    view->setVisible(lines.count() > 0);
    card->setHeading(tr("Pipeline"), lines.count() > 0 ? lines.chart().footnote : lines.chart().emptyText);
    card->body()->addWidget(view);
    connect(view, &PipelineView::openRequested, this, [this, view](int row) { Q_EMIT openRequested(RecordKind::Candidate, view->lines().line(row).candidate); });
    return card;
}

QWidget *CompanyPage::makeSection(int section)
{
    const auto &one = m_profile.page.sections.at(section);
    auto *card = new Card;
    card->setHeading(one.title);
    if (one.rows.isEmpty()) {
        card->body()->addWidget(label(TextRole::Body, ColorRole::TextTertiary, one.emptyText));
        return card;
    }
    auto *table = new SectionTable(one, m_profile.links.at(section));
    card->body()->addWidget(table);
    // Later: the row that was pressed goes with the page where the record is a company.
    connect(table, &SectionTable::openRequested, this, &CompanyPage::openRequested, Qt::QueuedConnection);
    return card;
}

void CompanyPage::print()
{
    const auto origin = presentation::exportOrigin(*m_workspace.snapshot(), m_workspace.store().path(), m_workspace.now());
    ProfileDialog({RecordKind::Company, m_company.value, m_state.snapshot(), m_workspace.snapshot(), m_state.asOf(), presentation::windowLanguage(), m_source, kRowsOnPaper}, origin, this)
        .exec();
}

QVariantMap CompanyPage::keptState() const
{
    return {{QStringLiteral("company"), m_company.value}};
}

void CompanyPage::showState(const QVariantMap &state)
{
    showCompany({state.value(QStringLiteral("company")).toLongLong()});
}

} // namespace widgets
