// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// Short texts as pills in a line that wraps; a screen reader gets them as one description.
class PillLine : public QWidget
{
    Q_OBJECT

public:
    explicit PillLine(QWidget *parent);

    void setTexts(const QStringList &texts);
};

} // namespace widgets
