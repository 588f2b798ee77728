// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rendered_report.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace widgets {

/// The field a report's text is typed in: offers live figures and their parameters inside braces, and underlines what cannot be read.
class LiveTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Whether figures stand in braces within a text, or one on each line.
    enum class Form : quint8 { Text, Lines };

    explicit LiveTextEdit(Form form, QWidget *parent = nullptr);

    /// Underlines these places; their sentences become the tool tip.
    void markProblems(const QList<figure::ReportProblem> &problems);
    /// What may stand at the cursor.
    QStringList suggestions() const;

Q_SIGNALS:
    /// The field was left, or Ctrl Enter pressed.
    void committed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void take(const QString &word);
    /// The figure under the cursor up to it, without its brace; empty outside of one.
    QString openFigure() const;
    QString wordBefore() const;

    Form m_form;
    QCompleter *m_completer;
    QStringListModel *m_words;
};

} // namespace widgets
