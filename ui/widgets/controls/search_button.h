// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace widgets {

/// Looks like the search field and opens the search: icon, what can be searched, and its shortcut.
class SearchButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);

    /// The keys shown at the right; the shortcut itself belongs to the window.
    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace widgets
