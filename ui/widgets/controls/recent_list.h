// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QListView>
#include <QString>

class QStandardItemModel;

namespace widgets {

/// A portfolio opened before. `detail` says where and how much, `when` when it was last open.
struct RecentPortfolio
{
    QString path;
    QString name;
    QString detail;
    QString when;
    QList<double> phases = {}; ///< How its candidates spread over the phases; empty: not known.
    bool isMissing = false;    ///< The file is not where it was.
};

/// The portfolios opened before, newest first; a click or Enter asks to open one.
class RecentList : public QListView
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);

    void setPortfolios(const QList<RecentPortfolio> &portfolios);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void portfolioChosen(const QString &path);
    /// A file that is gone was chosen, or Delete was pressed on a line.
    void forgetRequested(const QString &path, bool isMissing);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
};

} // namespace widgets
