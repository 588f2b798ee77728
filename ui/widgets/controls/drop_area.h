// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// The dashed field that says where files may be dropped; the page around it takes the drop.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent = nullptr);

    /// What stands in it instead of its own words; it grows with that.
    void setContent(QLayout *content);
    void setActive(bool active);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_active = false;
};

} // namespace widgets
