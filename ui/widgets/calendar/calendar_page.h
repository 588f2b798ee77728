// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"
#include "presentation/calendar/calendar_sheet.h"
#include "widgets/language/kept_page.h"
#include "workspace/view_state.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace presentation {
class CalendarListModel;
class CalendarViewModel;
class SelectedIds;
}
namespace workspace {
class Selection;
}

namespace widgets {

class BusyLine;
class CalendarSheetView;
class NothingShown;
class SegmentedControl;
class TextLabel;
class WaitingVeil;

/// What happened and what is to come: a month, a quarter or a list of dated events, by kind. Follows filter and as-of date; opens the
/// record behind an event; writes an iCalendar file.
class CalendarPage : public QWidget, public KeptPage
{
    Q_OBJECT

public:
    CalendarPage(workspace::Workspace &workspace, workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    /// Clicks on events select their records for all charts; events of other records step back while something is selected.
    void setSelection(workspace::Selection &selection);

    enum class Form { Month, Quarter, List };
    void showForm(Form form);
    Form form() const;
    void showPeriodOf(QDate day);
    CalendarSheetView &sheet() const { return *m_sheet; }
    QTableView &list() const { return *m_table; }
    presentation::CalendarViewModel &viewModel() const { return *m_calendar; }
    /// Writes the events shown, of all times, as an iCalendar file. All or nothing.
    domain::Status exportTo(const QString &path, figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut) const;
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void importRequested();
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QBoxLayout *makeHead();
    QWidget *makeKinds();
    void makeList();
    void connectParts();
    void refresh();
    void refreshKinds();
    void refreshHint();
    void turn(int pages);
    void goToToday();
    void open(int event);
    void mark(int event, Qt::KeyboardModifiers modifiers);
    void showMarked();
    void watchMarked();
    void showListFrom(int row);
    void askAndExport();

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    QString m_source;
    presentation::CalendarViewModel *m_calendar;
    presentation::CalendarListModel *m_rows;
    presentation::CalendarPeriod m_period;
    CalendarSheetView *m_sheet;
    QTableView *m_table;
    QStackedWidget *m_stack;
    NothingShown *m_nothing;
    TextLabel *m_title;
    TextLabel *m_footnote;
    SegmentedControl *m_form;
    QList<QCheckBox *> m_kinds;
    QPushButton *m_hint = nullptr; ///< From a page without events to the nearest one that has some.
    QDate m_nearest;
    QWidget *m_turning = nullptr; ///< Back, today, forward.
    BusyLine *m_busy;
    WaitingVeil *m_veil = nullptr;
    workspace::Selection *m_selection = nullptr;
    presentation::SelectedIds *m_marked = nullptr;
};

} // namespace widgets
