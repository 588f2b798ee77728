// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/registry_text_search.h"
#include "presentation/search/search_model.h"
#include "presentation/search/search_task.h"
#include "widgets/search/search_recents.h"
#include "widgets/shell/commands.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace widgets {

class TextLabel;

/// Search everywhere (Ctrl K): a field over the window with what it finds below, grouped by kind, and the window's commands.
/// The field keeps the keyboard: arrows choose, Enter opens, Ctrl Enter lists everything of the kind, Esc closes.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `window`, which must be the parent of what is behind.
    SearchPalette(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *window);

    void setCommands(const QList<Command> &commands);
    /// The kinds of records that the window can show; others are not listed.
    void setKinds(const QSet<domain::RecordKind> &kinds);
    void open();
    /// Closes and gives the keyboard back to where it was.
    void dismiss();

Q_SIGNALS:
    void recordChosen(domain::RecordKind kind, qint64 id);
    /// Everything found of a kind is to be listed; the label says what was searched.
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeParts();
    void place();
    void showAnswer();
    presentation::SearchAnswer shownAnswer() const;
    void showTexts();
    void showRows(const QList<presentation::SearchRow> &rows);
    bool handleKey(const QKeyEvent &event);
    void move(int rows);
    void moveToGroup(int direction);
    void select(int row);
    void activate(int row);
    void list(int row);
    void run(int command);
    void followFocus(const QWidget *now);
    QList<presentation::SearchCommand> described() const;

    workspace::Workspace &m_workspace;
    presentation::SearchTask m_task;
    presentation::RegistryTextSearch m_texts;
    RecentFinds m_recent;
    QList<Command> m_commands;
    QSet<domain::RecordKind> m_kinds;
    presentation::SearchModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_note;
    QPointer<QWidget> m_before;
    bool m_showsTexts = false;
};

} // namespace widgets
