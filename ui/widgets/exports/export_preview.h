// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace widgets {

/// The picture of what will be exported, on its sheet, as large as there is room for. Dragging it out asks for a file.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// `size` is the sheet's in pixels of 1/96 inch; a transparent picture stands on a checkered ground.
    void setPicture(const QPixmap &picture, QSizeF size);
    const QPixmap &picture() const { return m_picture; }
    /// The share of the sheet's real size it is shown at, 0 to 1.
    double shownShare() const;

    QSize sizeHint() const override { return {754, 430}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void dragStarted();
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF sheet() const;

    QPixmap m_picture;
    QSizeF m_size;
    QPoint m_pressed;
};

} // namespace widgets
