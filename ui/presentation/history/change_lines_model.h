// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/history/change_line.h"

#include <QAbstractTableModel>

namespace presentation {

/// Lines of a history as a table: when, by whom, which record, which field, what stood there and what stands there since.
class ChangeLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { When, Author, Record, What, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<ChangeLine> &lines);
    void appendLines(const QList<ChangeLine> &lines);
    const ChangeLine &lineAt(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const ChangeLine &line, int column);

    QList<ChangeLine> m_lines;
};

/// A moment of the log as the window writes it: "30 Jun 2025, 14:05".
QString momentText(const QDateTime &at);

} // namespace presentation
