// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/work_pace.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace widgets {

class TextLabel;

/// The first step: where a file is chosen or dropped.
class ImportFilePane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePane(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileRequested();
};

/// Shown while something is read, planned or written: what, how far, how fast, how much longer.
class ImportBusyPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBusyPane(QWidget *parent = nullptr);

    /// `total` is in `unit`; 0 where it is not known.
    void start(const QString &text, presentation::WorkPace::Unit unit, double total);
    void note(double share, qint64 rows);

private:
    presentation::WorkPace::Time time() const { return presentation::WorkPace::Time(m_clock.elapsed()); }

    presentation::WorkPace m_pace;
    QElapsedTimer m_clock;
    TextLabel *m_text;
    QProgressBar *m_progress;
    TextLabel *m_paceText;
};

/// The last step: what happened, and what can be done now.
class ImportDonePane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDonePane(QWidget *parent = nullptr);

    void showDone(const QString &text, bool hasRecords);

Q_SIGNALS:
    void showRequested();
    void undoRequested();
    void anotherRequested();

private:
    TextLabel *m_text;
    QPushButton *m_show;
};

} // namespace widgets
