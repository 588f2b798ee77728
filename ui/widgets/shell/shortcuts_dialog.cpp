// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/shortcuts_dialog.h"

#include "widgets/controls/key_cap.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kMeaningWidth = 200;
constexpr int kBarWidth = 14;

class KeyCapLabel : public QWidget
{
public:
    KeyCapLabel(const QString &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
    {
        setFixedSize(keyCapSize(keys));
        setAccessibleName(keys);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawKeyCap(painter, rect(), themeOf(*this), m_keys);
    }

private:
    QString m_keys;
};

QLayout *makeGroup(const ShortcutGroup &group, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    auto *title = new TextLabel(TextRole::CardTitle, ColorRole::Text, parent);
    title->setText(group.title);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutGroup::Entry &entry : group.entries) {
        auto *meaning = new TextLabel(TextRole::Body, ColorRole::TextSecondary, parent);
        meaning->setText(entry.meaning);
        meaning->setWordWrap(true);
        meaning->setMinimumWidth(kMeaningWidth);
        grid->addWidget(meaning, row, 0);
        grid->addWidget(new KeyCapLabel(entry.keys, parent), row, 1, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);
    return grid;
}

/// All keys have no room on a small screen.
QScrollArea *scrolled(QLayout *layout)
{
    auto *content = new QWidget;
    content->setLayout(layout);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setMinimumWidth(content->minimumSizeHint().width() + kBarWidth);
    return area;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard map"));
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(40);
    columns->setVerticalSpacing(20);
    for (int index = 0; index < groups.size(); ++index)
        columns->addLayout(makeGroup(groups[index], this), index / 2, index % 2);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(20);
    auto *area = scrolled(columns);
    area->setAccessibleName(windowTitle());
    column->addWidget(area);
    column->addWidget(buttons);
    setMinimumWidth(720);
    resize(860, 620);
}

} // namespace widgets
