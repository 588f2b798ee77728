// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"
#include "presentation/import/list_words.h"

#include <QAbstractTableModel>

#include <memory>

namespace presentation {

/// One thing that may be done with a row, as the menu in its last column offers it.
struct RowOffer
{
    enum class Kind : quint8 { Choice, Fix, FixAs, LeaveOut, Answer };
    Kind kind = Kind::Choice;
    QString text;
    exchange::RowChoice choice;   ///< For Choice.
    exchange::CellPlace place;    ///< For Fix, FixAs and LeaveOut.
    QString value;                ///< For FixAs: what the cell should say. For Fix: what it says.
    QString word;                 ///< For Answer: the question's key.
    exchange::WordAnswer answer;
};

/// The rows of a list's plan: line, what will be done, record, what changes or why not, the choice. Shows a plan; changes none.
class ListPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Line, Action, Record, Change, Choice, ColumnCount };
    enum Role : int { ActionRole = Qt::UserRole + 1, SecondLineRole, RunsRole, NeedsChoiceRole };
    /// Which rows are shown.
    enum class Segment : quint8 { All, ToDecide, Add, Update, Refused };

    explicit ListPlanModel(QObject *parent = nullptr);

    /// The snapshot is the one the plan was made on.
    void setPlan(std::shared_ptr<const exchange::ListPlan> plan, domain::Snapshot now);
    void setSegment(Segment segment);
    /// Shows only rows whose line, record or change contains the text.
    void setSearchText(const QString &text);
    qint64 countOf(Segment segment) const;
    /// What may be done with a row, the present choice first.
    QList<RowOffer> offers(int row) const;
    const exchange::ListRow &rowAt(int row) const { return m_plan->rows[m_shown[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const exchange::ListRow &row) const;
    QString text(const exchange::ListRow &row, int column) const;
    QString choiceText(const exchange::ListRow &row) const;
    void addFixes(const exchange::ListRow &row, QList<RowOffer> &offers) const;
    void addAnswers(const exchange::ListRow &row, QList<RowOffer> &offers) const;
    void refresh();

    std::shared_ptr<const exchange::ListPlan> m_plan;
    domain::Snapshot m_now;
    Segment m_segment = Segment::All;
    QString m_search;
    QList<qsizetype> m_shown;
};

} // namespace presentation

Q_DECLARE_METATYPE(QList<presentation::ChangeRun>)
