// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/column_chooser.h"

#include "domain/names.h"
#include "presentation/table/layout_change.h"
#include "presentation/table/record_source.h"
#include "presentation/table/sort_key.h"
#include "presentation/words/field_words.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kKeyRole = Qt::UserRole;

} // namespace

ColumnChooser::ColumnChooser(domain::RecordKind kind, const presentation::TableLayout &layout, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_kind(kind)
    , m_layout(layout)
    , m_find(new QLineEdit)
    , m_columns(new QListWidget)
    , m_group(new QComboBox)
    , m_freezes(new QCheckBox(tr("Keep the first column in place")))
    , m_totals(new QCheckBox(tr("Show totals")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("columnChooser"));
    setAccessibleName(tr("Columns"));
    setFrameShape(QFrame::StyledPanel);
    addParts();
    fillColumns();
    fillGroups();
    m_freezes->setChecked(layout.freezesFirst);
    m_totals->setChecked(layout.showsTotals);
    connect(m_find, &QLineEdit::textChanged, this, &ColumnChooser::showMatches);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::takeColumns);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeColumns);
    connect(m_group, &QComboBox::activated, this, &ColumnChooser::tell);
    connect(m_freezes, &QCheckBox::toggled, this, &ColumnChooser::tell);
    connect(m_totals, &QCheckBox::toggled, this, &ColumnChooser::tell);
}

void ColumnChooser::addParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    m_find->installEventFilter(this);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumSize(280, 300);
    m_columns->installEventFilter(this);
    m_group->setAccessibleName(tr("Group by"));
    m_group->setObjectName(QStringLiteral("groupBy"));
    layout->addWidget(m_find);
    layout->addWidget(m_columns, 1);
    layout->addWidget(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary));
    static_cast<TextLabel *>(layout->itemAt(2)->widget())->setText(tr("Space shows or hides, Alt+↑ and Alt+↓ move."));
    auto *groupLine = new QHBoxLayout;
    auto *groupLabel = new TextLabel(TextRole::Label, ColorRole::TextSecondary);
    groupLabel->setText(tr("Group by"));
    groupLine->addWidget(groupLabel);
    groupLine->addWidget(m_group, 1);
    layout->addLayout(groupLine);
    layout->addWidget(m_freezes);
    layout->addWidget(m_totals);
    auto *reset = makeLinkButton(tr("Reset columns"), this);
    reset->setObjectName(QStringLiteral("resetColumns"));
    layout->addWidget(reset, 0, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        close();
    });
}

/// Those shown, in their order, then the others by name.
void ColumnChooser::fillColumns()
{
    m_isFilling = true;
    m_columns->clear();
    const auto source = presentation::makeRecordSource(m_kind);
    const auto add = [&](const domain::FieldMeta &meta, Qt::CheckState state) {
        auto *item = new QListWidgetItem(presentation::fieldLabel(meta), m_columns);
        item->setData(kKeyRole, QString::fromLatin1(meta.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(state);
    };
    QSet<int> shown;
    for (const auto &column : m_layout.columns) {
        shown.insert(source->columnOf(column.key));
        add(source->column(source->columnOf(column.key)), Qt::Checked);
    }
    QList<int> others;
    for (int column = 0; column < source->columnCount(); ++column) {
        if (!shown.contains(column) && source->column(column).kind != domain::FieldKind::TextHash)
            others.append(column);
    }
    std::ranges::sort(others, {}, [&](int column) { return presentation::fieldLabel(source->column(column)); });
    for (const int column : others)
        add(source->column(column), Qt::Unchecked);
    m_columns->setCurrentRow(0);
    m_isFilling = false;
}

void ColumnChooser::fillGroups()
{
    m_group->addItem(tr("No groups"), QString());
    const auto source = presentation::makeRecordSource(m_kind);
    for (int column = 0; column < source->columnCount(); ++column) {
        const auto &meta = source->column(column);
        if (!presentation::canGroup(meta))
            continue;
        const QString label = presentation::fieldLabel(meta);
        m_group->addItem(meta.kind == domain::FieldKind::Date ? tr("%1 (year)").arg(label) : label, QString::fromLatin1(meta.key));
    }
    m_group->setCurrentIndex(qMax(0, m_group->findData(m_layout.group)));
}

void ColumnChooser::showMatches(const QString &text)
{
    const QString key = domain::normalizedKey(text);
    int first = -1;
    for (int row = 0; row < m_columns->count(); ++row) {
        const bool matches = domain::normalizedKey(m_columns->item(row)->text()).contains(key);
        m_columns->item(row)->setHidden(!matches);
        if (matches && first < 0)
            first = row;
    }
    m_columns->setCurrentRow(first);
}

void ColumnChooser::takeColumns()
{
    if (m_isFilling)
        return;
    QList<presentation::TableLayout::Column> columns;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        const QString key = item->data(kKeyRole).toString();
        const auto known = std::ranges::find(m_layout.columns, key, &presentation::TableLayout::Column::key);
        if (item->checkState() == Qt::Checked)
            columns.append(known == m_layout.columns.end() ? presentation::TableLayout::Column{key} : *known);
    }
    if (columns.isEmpty()) { // A table without columns would have no way back.
        fillColumns();
        return;
    }
    m_layout.columns = columns;
    tell();
}

void ColumnChooser::moveCurrent(int places)
{
    const int from = m_columns->currentRow();
    const int to = qBound(0, from + places, m_columns->count() - 1);
    if (from < 0 || from == to)
        return;
    m_isFilling = true;
    auto *item = m_columns->takeItem(from);
    m_columns->insertItem(to, item);
    m_columns->setCurrentRow(to);
    m_isFilling = false;
    takeColumns();
}

void ColumnChooser::tell()
{
    m_layout.group = m_group->currentData().toString();
    m_layout.freezesFirst = m_freezes->isChecked();
    m_layout.showsTotals = m_totals->isChecked();
    Q_EMIT layoutChosen(m_layout);
}

void ColumnChooser::openUnder(const QWidget &button)
{
    adjustSize();
    QPoint corner = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4));
    const QRect room = button.screen()->availableGeometry();
    corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
    corner.setY(qBound(room.top(), corner.y(), room.bottom() - height()));
    move(corner);
    show();
    m_find->setFocus();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUp = key->key() == Qt::Key_Up;
    if (!isUp && key->key() != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    if (watched == m_find && !isUp)
        m_columns->setFocus(Qt::TabFocusReason);
    else if (watched == m_columns && key->modifiers().testFlag(Qt::AltModifier))
        moveCurrent(isUp ? -1 : 1);
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

} // namespace widgets
