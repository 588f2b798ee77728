// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QListView;
class QModelIndex;
class QStandardItemModel;

namespace widgets {

/// A place in the window that the rail leads to. Consecutive destinations of one section stand under its heading.
struct Destination
{
    int id = 0;
    QString label;
    QString iconName;
    QString section = {};
    std::optional<qint64> count = std::nullopt;
};

/// The list of places at the left of the window: 188 px wide, or 52 with icons only. Passive: it knows no page.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setDestinations(const QList<Destination> &destinations);
    /// Places at the foot, above Collapse (Settings, for instance); none by default.
    void setFooterDestinations(const QList<Destination> &destinations);
    void setCount(int id, std::optional<qint64> count);
    /// Marks the place shown now; announces nothing.
    void setCurrent(int id);
    std::optional<int> current() const;

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    void toggle() { setCollapsed(!m_collapsed); }

signals:
    void destinationChosen(int id);
    /// By the right button or the menu key.
    void menuRequested(int id, const QPoint &globalPosition);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseIndex(const QModelIndex &index);
    void askForMenu(const QPoint &position);
    void rebuildFooter();
    void updateAccessibleTexts();

    QStandardItemModel *m_model;
    QStandardItemModel *m_footerModel;
    QListView *m_list;
    QListView *m_footer;
    QList<Destination> m_footerDestinations;
    bool m_collapsed = false;
};

} // namespace widgets
