// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QButtonGroup;

namespace widgets {

/// One file format as a card: icon, name, what one gets. Checkable; one of its group is checked.
class FormatCard : public QAbstractButton
{
    Q_OBJECT

public:
    FormatCard(QStringView iconName, const QString &name, const QString &detail, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_detail;
};

/// The formats a chart can be exported to, two beside each other. Arrow keys move the choice.
class FormatCards : public QWidget
{
    Q_OBJECT

public:
    explicit FormatCards(QWidget *parent = nullptr);

    /// A word of plot::formatWord.
    QString format() const;
    void setFormat(const QString &format);

Q_SIGNALS:
    void formatChanged();

private:
    QButtonGroup *m_group;
};

} // namespace widgets
