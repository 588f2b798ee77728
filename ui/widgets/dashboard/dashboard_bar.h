// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/dashboards_view_model.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace widgets {

class SegmentedControl;

/// Which dashboard is shown, at the right of the filter line: side by side where they have room, else as a menu; and what can be done
/// with it: add a card, make, rename, duplicate, delete, export and import dashboards, choose the day compared with.
class DashboardBar : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardBar(presentation::DashboardsViewModel &dashboards, QWidget *parent = nullptr);

    /// Read by the portfolio's own name for a file: "the file cannot be read as a dashboard".
    void exportTo(const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    void cardRequested();
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void refresh();
    void fillMenu();
    void addComparison();
    void addActions();
    std::optional<QString> askForName(const QString &title, const QString &verb, const QString &proposal, qint64 besides);
    void create();
    void rename();
    void duplicate();
    void remove();
    void compareWith(const presentation::ComparedWith &compared);
    void chooseDay();
    void tell(const domain::Status &status, const QString &sentence);

    presentation::DashboardsViewModel &m_dashboards;
    SegmentedControl *m_tabs;
    QToolButton *m_list; ///< Instead of the tabs, where there are many.
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace widgets
