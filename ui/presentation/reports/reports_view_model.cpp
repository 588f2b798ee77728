// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/reports_view_model.h"

#include "analytics/reports/report_templates.h"
#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/reports/verification.h"
#include "presentation/words/shown_source.h"
#include "presentation/words/window_language.h"

#include <algorithm>

namespace presentation {

using domain::Error;
using domain::Report;
using domain::Status;

ReportsViewModel::ReportsViewModel(workspace::Workspace &workspace, workspace::ViewState &state, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_choices{windowLanguage(), {}, {}}
    , m_rendered(figure::RenderedReport())
    , m_task(this, [this](const std::shared_ptr<Answer> &answer) {
        m_isPending = false;
        m_request = answer->request;
        m_rendered = answer->report;
        Q_EMIT renderedChanged();
    })
{
    connect(&workspace, &workspace::Workspace::changed, this, &ReportsViewModel::follow);
    connect(&state, &workspace::ViewState::evaluatedChanged, this, &ReportsViewModel::render);
    open(entries().first());
}

ReportsViewModel::~ReportsViewModel() = default;

QList<ReportsViewModel::Entry> ReportsViewModel::entries() const
{
    const auto &portfolio = *m_workspace.snapshot();
    QList<Entry> entries;
    QList<Report> reports(portfolio.rows<Report>().begin(), portfolio.rows<Report>().end());
    std::ranges::stable_sort(reports, {}, &Report::sort);
    for (const Report &report : reports) {
        const auto edition = presentation::lastEdition(portfolio, report.id);
        entries.append({report.id.value, {}, report.name,
                        edition ? tr("Last edition as of %1").arg(domain::dateText(domain::PartialDate::day(edition->asOf), windowLanguage())) : tr("No edition yet")});
    }
    for (const auto &one : analytics::reportTemplates())
        entries.append({0, QLatin1String(one.key), one.make().title.in(windowLanguage()), one.purpose().in(windowLanguage())});
    return entries;
}

void ReportsViewModel::open(const Entry &entry)
{
    m_current = entry;
    const auto *own = m_workspace.snapshot()->find(domain::Id<Report>{entry.id});
    const auto *found = analytics::findTemplate(entry.key);
    const auto spec = own ? analytics::reportFromText(own->blocks) : found ? domain::Result<analytics::ReportSpec>(found->make()) : analytics::ReportSpec();
    m_spec = spec ? spec.value() : analytics::ReportSpec();
    if (own && m_spec.title == analytics::LocalText())
        m_spec.title.english = own->name;
    m_typed = m_spec;
    Q_EMIT specChanged();
    render();
}

void ReportsViewModel::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    render();
}

domain::Result<qint64> ReportsViewModel::insert(const QString &beginning, const analytics::ReportSpec &spec)
{
    const auto id = m_workspace.store().ids().next<Report>();
    const auto status = m_workspace.submit(reportInsertion(*m_workspace.snapshot(), id, beginning, spec));
    return status ? domain::Result<qint64>(id.value) : domain::Result<qint64>(status.error());
}

Status ReportsViewModel::add(const QString &beginning, const analytics::ReportSpec &spec)
{
    const auto id = insert(beginning, spec);
    if (!id)
        return id.error();
    const auto list = entries();
    open(*std::ranges::find(list, id.value(), &Entry::id));
    return domain::Done{};
}

Status ReportsViewModel::edit(const analytics::ReportSpec &spec)
{
    if (spec == m_spec)
        return domain::Done{};
    if (m_current.id == 0)
        return add(m_current.key, spec);
    const auto status = m_workspace.submit(reportChange(*m_workspace.snapshot(), domain::Id<Report>{m_current.id}, spec));
    return status;
}

void ReportsViewModel::preview(const analytics::ReportSpec &spec)
{
    if (spec == m_typed)
        return;
    m_typed = spec;
    render();
}

Status ReportsViewModel::addEmpty()
{
    analytics::ReportSpec spec;
    spec.title.set(windowLanguage(), tr("New report"));
    analytics::ReportBlock heading;
    heading.kind = analytics::ReportBlock::Kind::Heading;
    heading.text.set(windowLanguage(), tr("Heading"));
    spec.blocks = {heading};
    return add({}, spec);
}

Status ReportsViewModel::duplicate()
{
    analytics::ReportSpec spec = m_spec;
    for (const auto language : {domain::Language::English, domain::Language::Chinese}) {
        if (!spec.title.in(language).isEmpty())
            spec.title.set(language, tr("%1 (copy)").arg(spec.title.in(language)));
    }
    return add(m_current.key, spec);
}

Status ReportsViewModel::remove()
{
    if (m_current.id == 0)
        return domain::Done{};
    auto changes = domain::edits::removeRecords(*m_workspace.snapshot(), domain::RecordKind::Report, {m_current.id});
    changes.label = {domain::StepLabel::Action::Remove, domain::RecordKind::Report, {}, m_current.title, 1};
    return m_workspace.submit(changes);
}

bool ReportsViewModel::isShown(const Report &report) const
{
    const auto spec = analytics::reportFromText(report.blocks);
    return spec && analytics::reportText(spec.value()) == analytics::reportText(m_spec);
}

void ReportsViewModel::follow(const domain::ChangeSet &changes)
{
    if (!changes.of<Report>().isEmpty() || !changes.of<domain::Edition>().isEmpty()) {
        Q_EMIT entriesChanged();
        const auto *own = m_workspace.snapshot()->find(domain::Id<Report>{m_current.id});
        if (m_current.id != 0 && !own)
            open(entries().first());
        else if (own && !isShown(*own))
            open({own->id.value, {}, own->name, {}});
    }
    if (changes.of<Report>().isEmpty())
        render();
}

ReportRequest ReportsViewModel::currentRequest() const
{
    ReportRequest request;
    request.spec = m_typed;
    request.snapshot = m_state.snapshot();
    request.now = m_workspace.snapshot();
    request.asOf = m_state.asOf();
    request.filter = m_state.filter();
    request.language = m_choices.language;
    request.confidential = m_choices.confidential;
    request.source = shownSource(m_workspace, m_choices.language);
    request.path = m_workspace.store().path();
    request.newestStep = m_workspace.store().newestStep();
    request.ground = workspace::PastGround::of(m_workspace);
    request.today = m_workspace.now().toLocalTime().date();
    if (const auto subject = subjectNamed(*request.snapshot, analytics::kindsOf(m_typed.subject), m_choices.subject))
        request.subject = subject.value();
    if (const auto edition = presentation::lastEdition(*m_workspace.snapshot(), domain::Id<Report>{m_current.id}, editionGround(request)))
        request.lastEdition = edition->asOf;
    return request;
}

void ReportsViewModel::render()
{
    m_isPending = true;
    m_task.start([request = currentRequest()](QPromise<std::shared_ptr<Answer>> &promise) {
        const auto report = renderedReport(request, [&] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::make_shared<Answer>(Answer{request, report}));
    });
}

std::optional<EditionFacts> ReportsViewModel::lastEdition() const
{
    return presentation::lastEdition(*m_workspace.snapshot(), domain::Id<Report>{m_current.id}, editionGround(m_request));
}

bool ReportsViewModel::hasEditions() const
{
    return presentation::lastEdition(*m_workspace.snapshot(), domain::Id<Report>{m_current.id}).has_value();
}

QList<figure::FigureChange> ReportsViewModel::sinceLastEdition() const
{
    const auto edition = lastEdition();
    return edition && m_rendered ? figure::changedFigures(edition->figures, figure::figureRows(m_rendered.value())) : QList<figure::FigureChange>();
}

domain::Result<qint64> ReportsViewModel::keepEdition(const Making &of, const figure::RenderedReport &report)
{
    qint64 id = of.entry.id;
    if (id == 0) {
        const bool isOpen = m_current == of.entry;
        const auto added = insert(of.entry.key, of.spec);
        if (!added)
            return added;
        id = added.value();
        const auto list = entries();
        if (isOpen)
            open(*std::ranges::find(list, id, &Entry::id));
    }
    if (!m_workspace.snapshot()->find(domain::Id<Report>{id}))
        return 0;
    const EditionFacts facts{report.asOf, report.knownOn, m_workspace.now(), figure::figureRows(report), of.ground};
    const QString label = QStringLiteral("%1, %2").arg(report.title, report.asOf.toString(Qt::ISODate));
    const auto status = m_workspace.submit(editionInsertion(m_workspace.store().ids().next<domain::Edition>(), domain::Id<Report>{id}, label, facts));
    return status ? domain::Result<qint64>(id) : domain::Result<qint64>(status.error());
}

figure::Provenance ReportsViewModel::provenance() const
{
    auto origin = exportOrigin(*m_workspace.snapshot(), m_workspace.store().path(), m_workspace.now());
    origin.confidential = m_request.confidential;
    return m_rendered ? figure::provenanceOf(m_rendered.value(), origin, reportRecipe(m_request)) : figure::Provenance();
}

} // namespace presentation
