// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/filter/filter_completion_model.h"

#include <QLineEdit>

class QCompleter;

namespace widgets {

/// The field a filter is typed in: offers what may follow at the cursor, underlines what cannot be used. Tab or Enter in the list takes a
/// suggestion, Enter in the field applies the line, Escape closes the list, then empties the field.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// What may stand at a place of a line.
    using Suggest = std::function<QList<domain::FilterSuggestion>(const QString &line, int cursor)>;

    explicit FilterEdit(QWidget *parent = nullptr);

    /// `portfolio` gives the snapshot whose words the meanings are in.
    void setSuggestions(Suggest suggest, std::function<domain::Snapshot()> portfolio);
    /// Marks a stretch that cannot be used and selects it; length 0 takes the mark off.
    void markProblem(qsizetype from, qsizetype length);
    void offer();

Q_SIGNALS:
    /// Backspace in the empty field: the last condition is wanted back as text.
    void lastPieceWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void take(int row);
    bool takesFromList(const QKeyEvent &event);
    void showFrame();
    void drawMark(qsizetype from, qsizetype length);

    presentation::FilterCompletionModel *m_model;
    QCompleter *m_completer;
    Suggest m_suggest;
    std::function<domain::Snapshot()> m_portfolio;
    bool m_isMarked = false;
};

} // namespace widgets
