// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_plan.h"
#include "presentation/import/list_words.h"

#include <QFlags>

namespace presentation {

/// Which rows of a plan belong together; a row may be in several.
enum class PlanSegment : quint8 { All = 1, ToDecide = 2, Add = 4, Update = 8, Unchanged = 16, Refused = 32, Vanished = 64 };
Q_DECLARE_FLAGS(PlanSegments, PlanSegment)
Q_DECLARE_OPERATORS_FOR_FLAGS(PlanSegments)

/// What a pill says about a row.
enum class PlanTone : quint8 { Add, Update, Quiet, Warn, Refused };

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

/// One row of a plan as a table shows it, but for what changes.
struct PlanLine
{
    QString place;  ///< Line of the file, or its number in it.
    PlanTone tone = PlanTone::Quiet;
    QString action; ///< "Add", "Same deal?"
    QString title;
    QString subtitle;
    QString choice; ///< What is done; empty where nothing is to be chosen.
    bool needsChoice = false;
};

/// The rows of one plan, whatever file it came from. Never changes; any thread may ask.
class PlanRows
{
public:
    virtual ~PlanRows() = default;

    virtual qsizetype count() const = 0;
    /// What the records are: "Deal".
    virtual QString recordTitle() const = 0;
    virtual PlanLine line(qsizetype row) const = 0;
    /// What will change, or why not.
    virtual QList<ChangeRun> changes(qsizetype row) const = 0;
    /// All in which the row is shown.
    virtual PlanSegments segments(qsizetype row) const = 0;
    /// What may be done with the row; empty where there is no choice.
    virtual QList<RowOffer> offers(qsizetype row) const = 0;
};

} // namespace presentation

Q_DECLARE_METATYPE(QList<presentation::ChangeRun>)
