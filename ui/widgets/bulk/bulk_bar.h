// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace widgets {

class TextLabel;

/// What can be done with the selected rows; stands under the table while two or more are selected. Passive.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setSelectedCount(qsizetype count, const QString &text);
    /// Adds a button for what another part of the program does with the selection.
    QToolButton *addAction(QStringView iconName, const QString &text, const QString &keys = {});
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void copyRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_line;
    TextLabel *m_count;
    QList<QToolButton *> m_actions;
};

} // namespace widgets
