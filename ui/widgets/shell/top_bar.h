// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace widgets {

class AsOfButton;
class DemoBadge;
class GuestBadge;
class SearchButton;
class TextLabel;

/// The bar over every page: portfolio and its menu, search, as-of day, undo and redo, export. Passive: it shows what
/// it is told and says what was pressed.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setPortfolio(const QString &name, const QString &fileName);
    /// Whether the records are a sample, which a badge says all the time.
    void setSample(bool isSample);
    /// Whether the portfolio is open for guests, which a badge says all the time, and whether something was left out for them.
    void setGuests(bool areGuests, bool leavesOut);
    /// The menu behind the portfolio's name; stays the caller's.
    void setPortfolioMenu(QMenu *menu);
    /// Puts a widget in the place of the search button.
    void setSearchWidget(QWidget *widget);
    void setToday(QDate today);
    /// An invalid date means "always today".
    void setAsOf(QDate date);
    /// An invalid date means "as known now".
    void setKnownOn(QDate date);
    /// What one step back would undo ("change of target"); empty means that there is none.
    void setUndoText(const QString &step);
    void setRedoText(const QString &step);
    void setExportEnabled(bool enabled);

signals:
    void searchRequested();
    void asOfChosen(QDate date);
    void asOfTodayChosen();
    /// An invalid date means "as known now".
    void knownOnChosen(QDate date);
    void undoRequested();
    void redoRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareButtons();
    void makeRoom();

    QToolButton *m_portfolio;
    TextLabel *m_file;
    DemoBadge *m_sample;
    GuestBadge *m_guests;
    QHBoxLayout *m_row;
    QWidget *m_search;
    AsOfButton *m_asOf;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_export;
};

} // namespace widgets
