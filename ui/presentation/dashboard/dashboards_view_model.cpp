// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/dashboards_view_model.h"

#include "domain/names.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace presentation {

using domain::ChangeSet;
using domain::Dashboard;
using domain::RecordKind;
using domain::Status;
using domain::StepLabel;

namespace {

constexpr int kDelivered = 3;

DashboardLayout deliveredLayout(int index)
{
    return index == 0 ? overviewLayout() : index == 1 ? dealsLayout() : clinicalLayout();
}

} // namespace

DashboardsViewModel::DashboardsViewModel(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_current = QSettings().value(settingsKey()).toLongLong();
    connect(&workspace, &workspace::Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Dashboard>().isEmpty())
            refresh();
    });
    refresh();
}

QString DashboardsViewModel::settingsKey() const
{
    const auto path = m_workspace.store().path().toUtf8();
    return QStringLiteral("dashboards/") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Md5).toHex());
}

void DashboardsViewModel::refresh()
{
    QList<const Dashboard *> stored;
    const auto snapshot = m_workspace.snapshot();
    for (const auto &dashboard : snapshot->rows<Dashboard>())
        stored.append(&dashboard);
    std::ranges::sort(stored, [](const Dashboard *a, const Dashboard *b) {
        return std::pair(a->sort, a->name.toCaseFolded()) < std::pair(b->sort, b->name.toCaseFolded());
    });
    const int place = std::max(0, currentIndex());
    m_entries.clear();
    for (const auto *dashboard : std::as_const(stored))
        m_entries.append({dashboard->id.value, dashboard->name});
    const QString names[kDelivered] = {tr("Overview"), tr("Deals"), tr("Clinical")};
    for (int i = 0; stored.isEmpty() && i < kDelivered; ++i)
        m_entries.append({-1 - i, names[i]});
    if (currentIndex() < 0)
        m_current = m_entries[std::min<qsizetype>(place, m_entries.size() - 1)].id;
    Q_EMIT entriesChanged();
    readLayout();
}

void DashboardsViewModel::readLayout()
{
    const Dashboard *stored = m_workspace.snapshot()->find(domain::Id<Dashboard>{m_current});
    const auto read = stored ? DashboardLayout::fromText(stored->layout) : domain::Result<DashboardLayout>(deliveredLayout(int(-1 - m_current)));
    const DashboardLayout layout = read ? read.value() : DashboardLayout();
    // Keys follow the reading order when a layout is read; cards that are where they were before keep theirs.
    if (layout.toJson() != m_layout.toJson())
        m_layout = layout;
    Q_EMIT layoutChanged();
}

int DashboardsViewModel::currentIndex() const
{
    const auto found = std::ranges::find(m_entries, m_current, &Entry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString DashboardsViewModel::currentName() const
{
    return m_entries.value(currentIndex()).name;
}

bool DashboardsViewModel::hasName(const QString &name, qint64 besides) const
{
    const QString key = domain::normalizedKey(name);
    return std::ranges::any_of(m_entries, [&](const Entry &entry) { return entry.id != besides && domain::normalizedKey(entry.name) == key; });
}

QString DashboardsViewModel::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; hasName(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void DashboardsViewModel::show(qint64 id)
{
    if (id == m_current || std::ranges::find(m_entries, id, &Entry::id) == m_entries.end())
        return;
    m_current = id;
    QSettings().setValue(settingsKey(), m_current);
    m_layout = {};
    Q_EMIT entriesChanged();
    readLayout();
}

qint64 DashboardsViewModel::nextSort() const
{
    qint64 next = kDelivered;
    const auto snapshot = m_workspace.snapshot();
    for (const auto &dashboard : snapshot->rows<Dashboard>())
        next = std::max(next, dashboard.sort + 1);
    return next;
}

Dashboard DashboardsViewModel::storedIn(ChangeSet &changes)
{
    if (const Dashboard *stored = m_workspace.snapshot()->find(domain::Id<Dashboard>{m_current}))
        return *stored;
    Dashboard shown;
    for (int i = 0; i < m_entries.size(); ++i) {
        Dashboard dashboard;
        dashboard.id = m_workspace.store().ids().next<Dashboard>();
        dashboard.name = m_entries[i].name;
        dashboard.layout = deliveredLayout(i).toText();
        dashboard.sort = i;
        changes.insert(dashboard);
        if (m_entries[i].id == m_current)
            shown = dashboard;
    }
    return shown;
}

Status DashboardsViewModel::submit(ChangeSet &changes, const StepLabel &label)
{
    changes.label = label;
    return m_workspace.submit(changes);
}

/// Puts a dashboard in place of the one with its id, whether stored before or by this very step.
Status DashboardsViewModel::replace(const Dashboard &after, ChangeSet &changes)
{
    const auto stored = m_workspace.snapshot()->find(after.id);
    const StepLabel label{StepLabel::Action::Edit, RecordKind::Dashboard, {}, stored ? stored->name : after.name, 1};
    if (stored) {
        if (*stored == after)
            return domain::Done{};
        changes.update(*stored, after);
        return submit(changes, label);
    }
    for (auto &edit : changes.of<Dashboard>()) {
        if (edit.after && edit.after->id == after.id)
            edit.after = after;
    }
    m_current = after.id.value;
    const auto status = submit(changes, label);
    QSettings().setValue(settingsKey(), m_current);
    return status;
}

Status DashboardsViewModel::setLayout(const DashboardLayout &layout)
{
    ChangeSet changes;
    Dashboard after = storedIn(changes);
    after.layout = layout.toText();
    const DashboardLayout before = std::exchange(m_layout, layout); // Its keys go on telling the cards apart.
    const qint64 shown = m_current;
    const auto status = replace(after, changes);
    if (!status) {
        m_current = shown;
        m_layout = before;
        Q_EMIT layoutChanged();
    }
    return status;
}

Status DashboardsViewModel::add(const QString &name, const DashboardLayout &layout)
{
    ChangeSet changes;
    storedIn(changes);
    Dashboard dashboard;
    dashboard.id = m_workspace.store().ids().next<Dashboard>();
    dashboard.name = name.trimmed();
    dashboard.layout = layout.toText();
    dashboard.sort = nextSort();
    changes.insert(dashboard);
    const auto status = submit(changes, {StepLabel::Action::Add, RecordKind::Dashboard, {}, dashboard.name, 1});
    if (status)
        show(dashboard.id.value);
    return status;
}

Status DashboardsViewModel::rename(const QString &name)
{
    ChangeSet changes;
    Dashboard after = storedIn(changes);
    after.name = name.trimmed();
    const qint64 shown = m_current;
    const auto status = replace(after, changes);
    if (!status)
        m_current = shown;
    return status;
}

Status DashboardsViewModel::remove()
{
    ChangeSet changes;
    const Dashboard gone = storedIn(changes);
    const bool isStored = m_workspace.snapshot()->find(gone.id) != nullptr;
    if (isStored)
        changes.remove(gone);
    else
        changes.of<Dashboard>().removeIf([&](const auto &edit) { return edit.after && edit.after->id == gone.id; });
    return submit(changes, {StepLabel::Action::Remove, RecordKind::Dashboard, {}, gone.name, 1});
}

} // namespace presentation
