// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filter/saved_views_view_model.h"

#include "domain/edits.h"
#include "domain/filter/facets.h"
#include "domain/names.h"

namespace presentation {

using domain::Error;
using domain::SavedView;
using domain::Status;
using domain::StepLabel;

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

domain::AsOf datesOf(const SavedView &view, QDate today)
{
    const QDate date = QDate::fromString(view.asOf, Qt::ISODate);
    return {date.isValid() ? date : today, QDate::fromString(view.knownOn, Qt::ISODate)};
}

} // namespace

SavedViewsViewModel::SavedViewsViewModel(workspace::Workspace &workspace, workspace::ViewState &state, QDate today, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_today(today)
    , m_task(this, [this](const Counts &counts) {
        m_counts = counts;
        Q_EMIT viewsChanged();
    })
{
    connect(&workspace, &workspace::Workspace::changed, this, [this](const domain::ChangeSet &changes) {
        count();
        if (!changes.of<SavedView>().isEmpty())
            Q_EMIT viewsChanged();
    });
    count();
}

QList<SavedViewsViewModel::Entry> SavedViewsViewModel::entries() const
{
    QList<const SavedView *> views;
    const auto snapshot = m_workspace.snapshot();
    for (const auto &view : snapshot->rows<SavedView>())
        views.append(&view);
    std::ranges::sort(views, [](const SavedView *a, const SavedView *b) {
        return std::pair(a->sort, a->name.toCaseFolded()) < std::pair(b->sort, b->name.toCaseFolded());
    });
    QList<Entry> entries;
    for (const auto *view : std::as_const(views)) {
        const auto counted = m_counts.constFind(view->id.value);
        entries.append({view->id.value, view->name, view->kind, counted == m_counts.cend() ? std::nullopt : std::optional(*counted)});
    }
    return entries;
}

const SavedView *SavedViewsViewModel::find(qint64 id) const
{
    return m_workspace.snapshot()->find(domain::Id<SavedView>{id});
}

bool SavedViewsViewModel::isModified(const QString &layout) const
{
    const SavedView *view = find(m_current);
    if (!view)
        return false;
    const SavedView now = shown(*view, view->layout);
    return now.filter != view->filter || now.asOf != view->asOf || now.knownOn != view->knownOn || layout != m_openedLayout;
}

bool SavedViewsViewModel::hasName(const QString &name, qint64 besides) const
{
    const QString key = domain::normalizedKey(name);
    const auto snapshot = m_workspace.snapshot();
    for (const auto &view : snapshot->rows<SavedView>()) {
        if (view.id.value != besides && domain::normalizedKey(view.name) == key)
            return true;
    }
    return false;
}

/// The view with what is shown now in place of what it held.
SavedView SavedViewsViewModel::shown(SavedView view, const QString &layout) const
{
    const domain::AsOf &asOf = m_state.asOf();
    view.filter = m_state.filter().toString();
    view.asOf = asOf.date == m_today ? QString() : dateText(asOf.date);
    view.knownOn = dateText(asOf.knownOn);
    view.layout = layout;
    return view;
}

Status SavedViewsViewModel::save(const QString &name, domain::RecordKind kind, const QString &layout)
{
    SavedView view;
    view.id = m_workspace.store().ids().next<SavedView>();
    view.name = name.trimmed();
    view.kind = kind;
    const auto changes = domain::edits::insertRecord(*m_workspace.snapshot(), shown(view, layout));
    if (!changes)
        return changes.error();
    if (const auto status = submit(changes.value()); !status)
        return status;
    m_current = view.id.value;
    m_openedLayout = layout;
    Q_EMIT viewsChanged();
    return domain::Done{};
}

Status SavedViewsViewModel::rename(qint64 id, const QString &name)
{
    const auto changes = domain::edits::setField<SavedView>(*m_workspace.snapshot(), {domain::Id<SavedView>{id}}, u"name", name.trimmed());
    return changes ? submit(changes.value()) : Status(changes.error());
}

Status SavedViewsViewModel::updateCurrent(const QString &layout)
{
    const SavedView *view = find(m_current);
    if (!view)
        return Error{Error::Code::NotFound, {}, {}};
    const SavedView now = shown(*view, layout);
    m_openedLayout = layout;
    if (now == *view) {
        Q_EMIT viewsChanged();
        return domain::Done{};
    }
    domain::ChangeSet changes;
    changes.label = {StepLabel::Action::Edit, domain::RecordKind::SavedView, {}, view->name, 1};
    changes.update(*view, now);
    return submit(changes);
}

Status SavedViewsViewModel::remove(qint64 id)
{
    const auto status = submit(domain::edits::removeRecords(*m_workspace.snapshot(), domain::RecordKind::SavedView, {id}));
    if (status && id == m_current)
        leave();
    return status;
}

Status SavedViewsViewModel::open(qint64 id)
{
    const SavedView *view = find(id);
    if (!view)
        return Error{Error::Code::NotFound, {}, {}};
    const auto filter = domain::FilterSpec::parse(view->filter);
    if (!filter)
        return filter.error();
    if (const auto status = m_state.show(filter.value(), datesOf(*view, m_today)); !status)
        return status;
    m_current = id;
    Q_EMIT viewsChanged();
    return domain::Done{};
}

void SavedViewsViewModel::leave()
{
    if (std::exchange(m_current, 0) != 0)
        Q_EMIT viewsChanged();
}

Status SavedViewsViewModel::submit(const domain::ChangeSet &changes)
{
    return m_workspace.submit(changes);
}

void SavedViewsViewModel::count()
{
    const auto snapshot = m_workspace.snapshot();
    if (snapshot->of<SavedView>().size() == 0)
        return;
    m_task.start([snapshot, today = m_today](QPromise<Counts> &promise) {
        Counts counts;
        for (const auto &view : snapshot->rows<SavedView>()) {
            const auto filter = domain::FilterSpec::parse(view.filter);
            if (promise.isCanceled())
                return;
            if (filter && view.knownOn.isEmpty())
                counts.insert(view.id.value, domain::evaluateKind(*snapshot, filter.value(), datesOf(view, today), view.kind).ids.size());
        }
        promise.addResult(counts);
    });
}

} // namespace presentation
