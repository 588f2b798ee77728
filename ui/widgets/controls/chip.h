// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace widgets {

/// One condition of the filter, "Origin China", with a cross that removes it. A click asks to edit it; Delete or
/// Backspace removes it. A chip whose condition does not apply to the page is drawn quiet and says so.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &field, const QString &value, QWidget *parent = nullptr);

    /// Why the condition has no effect here ("does not apply to trials"); empty if it has.
    void setInertReason(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    QString m_field;
    QString m_value;
    QString m_inertReason;
};

} // namespace widgets
