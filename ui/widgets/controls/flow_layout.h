// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace widgets {

/// Lays its items out like words: left to right, then on the next line, centered on it. Owns its items, as every layout does.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts a widget before the item that has the index now.
    void insertWidget(int index, QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    struct Line
    {
        qsizetype end;
        int height;
    };

    int arrange(const QRect &rect, Pass pass) const;
    Line lineFrom(qsizetype start, int width) const;
    void placeLine(const Line &line, qsizetype start, const QRect &rect) const;

    QList<QLayoutItem *> m_items;
};

} // namespace widgets
