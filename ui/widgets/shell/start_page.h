// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/recent_list.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class ActionCard;
class Card;
class DropArea;
class MessageBar;
class TextLabel;

/// What the window shows without a portfolio: explore, new, import, open, the recent ones; takes dropped files.
/// Only the key 1 (the demo) is its own; the other keys it shows are shortcuts of the window.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QList<RecentPortfolio> &portfolios);
    /// "33 candidates, 40 deals; safe to change".
    void setDemoDetail(const QString &detail);
    /// A chart or the like under "In the demo"; the page takes it over.
    void setDemoPreview(QWidget *preview);
    void setVersionText(const QString &text);
    /// The languages to choose from, under a button at the foot.
    void setLanguageMenu(QMenu *menu);
    /// Where a failed opening is reported.
    MessageBar *messages() const { return m_messages; }

signals:
    void demoRequested();
    void newRequested();
    /// An empty path asks the user for one.
    void openRequested(const QString &path);
    void importRequested(const QString &path);
    void shortcutsRequested();
    void tourRequested();
    void settingsRequested();
    /// A line of the recent portfolios is to go.
    void forgetRequested(const QString &path);
    /// Somebody sees the page: what costs time to show may be made now.
    void shown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QVBoxLayout *makeTitle();
    QVBoxLayout *makeActions();
    QVBoxLayout *makeRecent();
    QLayout *makeFoot();
    QPushButton *addLink(QHBoxLayout &row, const QString &text, QStringView iconName);
    void tellMissing(const QString &path);
    void placePreview();
    ActionCard *addCard(QVBoxLayout &column, ActionCard *card);

    MessageBar *m_messages;
    ActionCard *m_demo = nullptr;
    DropArea *m_drop = nullptr;
    RecentList *m_recent = nullptr;
    TextLabel *m_noRecent = nullptr;
    QVBoxLayout *m_recentColumn = nullptr;
    TextLabel *m_previewHeading = nullptr;
    QWidget *m_preview = nullptr;
    QString m_missing; ///< The file that the message offers to forget.
    TextLabel *m_version = nullptr;
    QPushButton *m_language = nullptr;
};

} // namespace widgets
