// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_bar.h"

#include "exchange/whole_file.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/dashboard/day_dialog.h"
#include "widgets/dialogs/name_dialog.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/segmented_control.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace widgets {

using domain::Error;
using presentation::ComparedWith;
using presentation::DashboardFile;

namespace {

constexpr int kRoomForTabs = 330;
constexpr qint64 kLargestFile = 1 << 20; ///< A dashboard is a few kilobytes; anything larger is something else.
using Before = ComparedWith::Before;

QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

DashboardBar::DashboardBar(presentation::DashboardsViewModel &dashboards, QWidget *parent)
    : QWidget(parent)
    , m_dashboards(dashboards)
    , m_tabs(new SegmentedControl(this))
    , m_list(new QToolButton(this))
    , m_more(makeIconButton(u"overflow-menu", tr("Dashboard menu"), this))
    , m_menu(new QMenu(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_tabs);
    line->addWidget(m_list);
    line->addWidget(m_more);
    m_tabs->setAccessibleName(tr("Dashboards"));
    m_tabs->setObjectName(QStringLiteral("dashboards"));
    m_more->setObjectName(QStringLiteral("dashboardMenu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setMenu(new QMenu(this));
    connect(m_menu, &QMenu::aboutToShow, this, &DashboardBar::fillMenu);
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int index) { m_dashboards.show(m_dashboards.entries().value(index).id); });
    connect(&dashboards, &presentation::DashboardsViewModel::entriesChanged, this, &DashboardBar::refresh);
    refresh();
}

void DashboardBar::refresh()
{
    QList<SegmentedControl::Segment> segments;
    m_list->menu()->clear();
    for (const auto &entry : m_dashboards.entries()) {
        segments.append({entry.name, {}});
        auto *action = m_list->menu()->addAction(menuText(entry.name), this, [this, id = entry.id] { m_dashboards.show(id); });
        action->setCheckable(true);
        action->setChecked(entry.id == m_dashboards.current());
    }
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setSegments(segments);
    m_tabs->setCurrentIndex(m_dashboards.currentIndex());
    const bool hasRoom = m_tabs->sizeHint().width() <= kRoomForTabs;
    m_tabs->setVisible(hasRoom);
    m_list->setVisible(!hasRoom);
    m_list->setText(fontMetrics().elidedText(m_dashboards.currentName(), Qt::ElideRight, kRoomForTabs / 2));
    m_list->setAccessibleName(tr("Dashboard: %1").arg(m_dashboards.currentName()));
}

void DashboardBar::fillMenu()
{
    m_menu->clear();
    const bool mayEdit = !m_dashboards.isReadOnly();
    const QString name = menuText(m_dashboards.currentName());
    m_menu->addAction(tr("Add a card…"), this, &DashboardBar::cardRequested)->setEnabled(mayEdit);
    addComparison();
    m_menu->addSeparator();
    m_menu->addAction(tr("New dashboard…"), this, &DashboardBar::create)->setEnabled(mayEdit);
    m_menu->addAction(tr("Rename “%1”…").arg(name), this, &DashboardBar::rename)->setEnabled(mayEdit);
    m_menu->addAction(tr("Duplicate “%1”").arg(name), this, &DashboardBar::duplicate)->setEnabled(mayEdit);
    m_menu->addAction(tr("Delete “%1”").arg(name), this, &DashboardBar::remove)->setEnabled(mayEdit);
    m_menu->addSeparator();
    m_menu->addAction(tr("Export “%1”…").arg(name), this, [this] {
        exportTo(Prompter(this).exportPath(m_dashboards.currentName() + QStringLiteral(".dashboard.json"), tr("Portolan dashboard (*.json)")));
    });
    m_menu->addAction(tr("Import a dashboard…"), this, [this] { importFrom(Prompter(this).fileToImport()); })->setEnabled(mayEdit);
}

void DashboardBar::addComparison()
{
    auto *menu = m_menu->addMenu(tr("Compare with"));
    const auto &now = m_dashboards.layout().comparison;
    const auto add = [&](const QString &text, Before before) {
        auto *action = menu->addAction(text, this, [this, before] { before == Before::Day ? chooseDay() : compareWith({before, {}}); });
        action->setCheckable(true);
        action->setChecked(now.before == before);
    };
    add(tr("A year before"), Before::Year);
    add(tr("Half a year before"), Before::HalfYear);
    add(tr("A quarter before"), Before::Quarter);
    add(tr("A month before"), Before::Month);
    add(now.before == Before::Day ? tr("A day: %1…").arg(dayText(now.day)) : tr("A day…"), Before::Day);
    menu->setEnabled(!m_dashboards.isReadOnly());
}

void DashboardBar::compareWith(const ComparedWith &compared)
{
    auto layout = m_dashboards.layout();
    layout.comparison = compared;
    if (const auto status = m_dashboards.setLayout(layout); !status)
        Q_EMIT refused(presentation::sentence(status.error()));
}

void DashboardBar::chooseDay()
{
    DayDialog dialog(tr("Compare with the figures as of"), m_dashboards.layout().comparison.day, window());
    if (dialog.exec() == QDialog::Accepted)
        compareWith({Before::Day, dialog.day()});
}

std::optional<QString> DashboardBar::askForName(const QString &title, const QString &verb, const QString &proposal, qint64 besides)
{
    NameDialog dialog(title, [this, besides](const QString &name) {
        return m_dashboards.hasName(name, besides) ? tr("A dashboard is called that already. Choose another name.") : QString();
    }, window());
    dialog.setButtonText(verb);
    dialog.setName(proposal);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
}

void DashboardBar::create()
{
    presentation::DashboardLayout layout;
    presentation::DashboardCard figures;
    figures.kind = presentation::CardKind::KeyFigures;
    layout.add(figures);
    if (const auto name = askForName(tr("New dashboard"), tr("Make it"), m_dashboards.freeName(tr("Dashboard")), 0))
        tell(m_dashboards.add(*name, layout), tr("Made the dashboard “%1”. Add cards from its menu.").arg(*name));
}

void DashboardBar::rename()
{
    if (const auto name = askForName(tr("Rename the dashboard"), tr("Rename"), m_dashboards.currentName(), m_dashboards.current()))
        tell(m_dashboards.rename(*name), tr("Renamed the dashboard to “%1”.").arg(*name));
}

void DashboardBar::duplicate()
{
    const QString name = m_dashboards.freeName(tr("%1 (copy)").arg(m_dashboards.currentName()));
    tell(m_dashboards.add(name, m_dashboards.layout()), tr("Made the dashboard “%1”.").arg(name));
}

void DashboardBar::remove()
{
    const QString name = m_dashboards.currentName();
    tell(m_dashboards.remove(), tr("Deleted the dashboard “%1”. Ctrl+Z brings it back.").arg(name));
}

void DashboardBar::exportTo(const QString &path)
{
    if (path.isEmpty())
        return;
    if (const auto status = exchange::writeWhole(path, m_dashboards.file().toBytes()); status)
        Q_EMIT announced(tr("Exported the dashboard to %1.").arg(path));
    else
        Q_EMIT refused(presentation::sentence(status.error(), path));
}

void DashboardBar::importFrom(const QString &path)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(presentation::sentence(Error{Error::Code::CannotOpen, file.errorString(), path}));
        return;
    }
    const auto read = DashboardFile::fromBytes(file.read(kLargestFile));
    const QString shown = QFileInfo(path).fileName();
    if (!read) {
        Q_EMIT refused(read.error().code == Error::Code::NewerSchema
                           ? tr("The dashboard in %1 was made by a newer version of Portolan. Update Portolan to import it.").arg(shown)
                       : read.error().where == QLatin1StringView("count")
                           ? tr("The dashboard in %1 has more than %n cards, the most that one can hold. Split it, then import the parts.", nullptr, int(presentation::kMostCards)).arg(shown)
                           : tr("%1 holds no dashboard that can be read. Choose a file that was exported from the dashboard menu.").arg(shown));
        return;
    }
    const QString name = m_dashboards.freeName(read.value().name);
    tell(m_dashboards.add(name, read.value().layout), tr("Imported the dashboard “%1”.").arg(name));
}

void DashboardBar::tell(const domain::Status &status, const QString &sentence)
{
    if (status)
        Q_EMIT announced(sentence);
    else
        Q_EMIT refused(presentation::sentence(status.error()));
}

} // namespace widgets
