// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/lists/child_page.h"

#include "widgets/shell/text_label.h"

#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

namespace {

/// A program is told by its indication and region together.
constexpr int kTitleColumns = 2;

} // namespace

ChildPage::ChildPage(const ChildTab &tab, workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new ChildTable(tab.list, workspace, state, queue, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list->view());
    connectTable(m_list);
    connect(m_list, &ChildTable::countChanged, this, &ChildPage::countChanged);
    if (tab.sibling) {
        m_sibling = new ChildTable(*tab.sibling, workspace, state, queue, this);
        layout->addWidget(m_sibling, 1);
        connectTable(m_sibling);
    }
    if (tab.detail)
        makeDetail(*tab.detail, state, queue);
}

void ChildPage::makeDetail(const ChildPlan &plan, workspace::ViewState &state, EditQueue &queue)
{
    m_detailTitle = new TextLabel(presentation::TextRole::CardTitle, presentation::ColorRole::Text, this);
    m_detail = new ChildTable(plan, m_workspace, state, queue, this);
    static_cast<QBoxLayout *>(layout())->addWidget(m_detailTitle);
    static_cast<QBoxLayout *>(layout())->addWidget(m_detail, 1);
    connectTable(m_detail);
    connect(m_list, &ChildTable::currentChanged, this, &ChildPage::showDetail);
    showDetail(0);
}

void ChildPage::connectTable(ChildTable *table)
{
    connect(table, &ChildTable::openRequested, this, &ChildPage::openRequested);
    connect(table, &ChildTable::announced, this, &ChildPage::announced);
    connect(table, &ChildTable::refused, this, &ChildPage::refused);
}

void ChildPage::showRecord(domain::RecordKind, qint64 id)
{
    m_list->setOwner(id);
    if (m_sibling)
        m_sibling->setOwner(id);
    showDetail(m_list->currentId());
}

/// Royalty tiers belong to royalties only; under any other term there is nothing to enter.
void ChildPage::showDetail(qint64 owner)
{
    if (!m_detail)
        return;
    const auto snapshot = m_workspace.snapshot();
    const auto kind = m_list->model()->plan().kind;
    const auto type = records::value(*snapshot, kind, owner, u"term_type");
    const bool fits = kind != domain::RecordKind::DealTerm || type == domain::Value(qint64(domain::TermType::Royalty));
    const bool shows = owner != 0 && fits;
    m_detail->setOwner(shows ? owner : 0);
    m_detail->setVisible(shows);
    m_detailTitle->setVisible(shows);
    const auto row = m_list->model()->rowOf(owner);
    QStringList names;
    for (int column = 0; column < kTitleColumns; ++column)
        names.append(m_list->model()->index(row, column).data().toString());
    names.removeAll(QString());
    m_detailTitle->setText(kind == domain::RecordKind::Program ? names.join(QStringLiteral(", ")) : names.value(0));
}

void ChildPage::setReadOnly(bool readOnly)
{
    m_list->setReadOnly(readOnly);
    for (auto *table : {m_detail, m_sibling}) {
        if (table)
            table->setReadOnly(readOnly);
    }
}

bool ChildPage::commitTyping()
{
    bool stored = true;
    for (auto *table : {m_list, m_detail, m_sibling})
        stored = (!table || table->commitTyping()) && stored;
    return stored;
}

void ChildPage::revertTyping()
{
    for (auto *table : {m_list, m_detail, m_sibling}) {
        if (table)
            table->revertTyping();
    }
}

void ChildPage::edit(qint64 id)
{
    if (id == 0)
        m_list->add();
    else
        m_list->select(m_list->model()->rowOf(id));
    m_list->view()->setFocus();
}

} // namespace widgets
