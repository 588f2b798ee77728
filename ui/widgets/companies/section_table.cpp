// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/companies/section_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace widgets {

namespace {

constexpr int kRow = 28;

QStandardItemModel *modelOf(const presentation::CandidateProfile::Section &section, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(section.headings);
    for (const auto &row : section.rows) {
        QList<QStandardItem *> items;
        for (const auto &text : row) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(text);
            items.append(item);
        }
        model->appendRow(items);
    }
    return model;
}

} // namespace

SectionTable::SectionTable(const presentation::CandidateProfile::Section &section, const QList<presentation::ProfileLink> &links, QWidget *parent)
    : QTableView(parent), m_links(links)
{
    setModel(modelOf(section, this));
    setAccessibleName(section.title);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRow);
    horizontalHeader()->setVisible(!section.headings.isEmpty());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(kRow * int(section.rows.size()) + (section.headings.isEmpty() ? 0 : horizontalHeader()->sizeHint().height()) + 2);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void SectionTable::open(int row)
{
    if (row >= 0 && row < m_links.size() && m_links.at(row).id != 0)
        Q_EMIT openRequested(m_links.at(row).kind, m_links.at(row).id);
}

void SectionTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

/// All rows are in sight; the wheel moves the page.
void SectionTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace widgets
