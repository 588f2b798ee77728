// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QWidget>

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
    void failed(const domain::Error &error);
};

/// The last step: what happened, and what can be done now.
class ImportDonePane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDonePane(TextLabel *text, QWidget *parent = nullptr);

Q_SIGNALS:
    void showRequested();
    void undoRequested();
    void anotherRequested();
};

/// "12,300 of 100,000 rows · 45,000 rows/s · 3 s left"; without rows only the time left. Empty before anything can be said.
QString paceText(double share, double seconds, qint64 rows);

} // namespace widgets
