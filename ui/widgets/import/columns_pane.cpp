// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/columns_pane.h"

#include "presentation/type/typography.h"
#include "domain/value_text.h"
#include "exchange/mapping/cell_typing.h"
#include "exchange/mapping/saved_mappings.h"
#include "presentation/import/list_words.h"
#include "presentation/import/mapping_model.h"
#include "presentation/import/sheet_words.h"
#include "presentation/words/window_language.h"
#include "widgets/import/target_delegate.h"
#include "widgets/shell/card.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace widgets {

using exchange::ListKind;
using presentation::ColorRole;
using presentation::MappingModel;
using presentation::TextRole;

namespace {

constexpr qsizetype kPreviewedRows = 2000;
constexpr ListKind kKinds[] = {ListKind::Deals, ListKind::Candidates, ListKind::Programs, ListKind::Companies, ListKind::Trials, ListKind::Events, ListKind::Rates};
constexpr char16_t kDelimiters[] = {u',', u';', u'\t', u'|'};

} // namespace

ColumnsPane::ColumnsPane(presentation::ListImportViewModel &import, workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_list(import.columns())
    , m_workspace(workspace)
    , m_model(new MappingModel(this))
    , m_header(new QSpinBox)
    , m_columns(new QTableView)
    , m_preview(new QTableWidget)
    , m_previewTitle(new TextLabel(TextRole::CardTitle))
    , m_name(new QLineEdit)
    , m_asOf(new QLineEdit)
    , m_note(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeReading());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeColumns(), 1);
    row->addWidget(makePreview(), 1);
    layout->addLayout(row, 1);
    connectReading();
}

QComboBox *ColumnsPane::addChoice(QLayout *layout, const QString &label, const char *name)
{
    auto *column = new QWidget;
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    auto *title = new TextLabel(TextRole::Footnote, ColorRole::TextSecondary);
    title->setText(label);
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    inner->addWidget(title);
    inner->addWidget(box);
    layout->addWidget(column);
    return box;
}

QWidget *ColumnsPane::makeReading()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_kind = addChoice(row, tr("The rows are"), "importKind");
    for (const ListKind kind : kKinds)
        m_kind->addItem(presentation::listKindText(kind), int(kind));
    m_sheet = addChoice(row, tr("Sheet"), "importSheet");
    auto *headerColumn = new QVBoxLayout;
    headerColumn->setSpacing(4);
    auto *headerTitle = new TextLabel(TextRole::Footnote, ColorRole::TextSecondary);
    headerTitle->setText(tr("Header in line"));
    m_header->setAccessibleName(headerTitle->text());
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_header->setSpecialValueText(tr("none"));
    headerColumn->addWidget(headerTitle);
    headerColumn->addWidget(m_header);
    row->addLayout(headerColumn);
    m_encoding = addChoice(row, tr("Encoding"), "importEncoding");
    m_encoding->addItems(exchange::sheetEncodings());
    m_delimiter = addChoice(row, tr("Delimiter"), "importDelimiter");
    m_delimiter->addItems({tr("comma"), tr("semicolon"), tr("tab"), tr("bar")});
    m_saved = addChoice(row, tr("Saved mapping"), "importSaved");
    row->addStretch();
    card->body()->addLayout(row);
    m_note->setWordWrap(true);
    card->body()->addWidget(m_note);
    return card;
}

QWidget *ColumnsPane::makeColumns()
{
    auto *card = new Card;
    card->setHeading(tr("Columns"));
    m_columns->setModel(m_model);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setAccessibleName(tr("Columns of the list and what they mean"));
    m_columns->setItemDelegateForColumn(MappingModel::Target, new TargetDelegate(m_columns));
    m_columns->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setShowGrid(false);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(presentation::zoomed(30));
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(MappingModel::Note, QHeaderView::ResizeToContents);
    card->body()->addWidget(m_columns, 1);
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsPane::showPreview);
    connect(m_model, &MappingModel::targetChosen, &m_list, &presentation::ListColumnsViewModel::setTarget);
    return card;
}

QWidget *ColumnsPane::makePreview()
{
    auto *card = new Card;
    card->body()->addWidget(m_previewTitle);
    m_preview->setColumnCount(3);
    m_preview->setHorizontalHeaderLabels({tr("In the file"), tr("Rows"), tr("Becomes")});
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("What the column's values become"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_preview->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_orderRow = new QWidget;
    auto *orderLayout = new QHBoxLayout(m_orderRow);
    orderLayout->setContentsMargins(0, 0, 0, 0);
    m_order = addChoice(orderLayout, tr("Which comes first in this column's dates?"), "importDateOrder");
    m_order->addItems({tr("Choose…"), tr("Day first: 04/05 is 4 May"), tr("Month first: 04/05 is 5 April")});
    orderLayout->addStretch();
    card->body()->addWidget(m_orderRow);
    card->body()->addWidget(m_preview, 1);
    card->body()->addWidget(makeLast());
    connect(m_order, &QComboBox::activated, this, [this](int index) { m_list.setDateOrder(currentColumn(), exchange::DateOrder(index)); });
    return card;
}

QWidget *ColumnsPane::makeLast()
{
    auto *last = new QWidget;
    auto *layout = new QVBoxLayout(last);
    layout->setContentsMargins(0, 0, 0, 0);
    m_asOfRow = new QWidget;
    auto *asOfLayout = new QHBoxLayout(m_asOfRow);
    asOfLayout->setContentsMargins(0, 0, 0, 0);
    auto *asOfLabel = new TextLabel(TextRole::Body);
    asOfLabel->setText(tr("Phases without a date are as of"));
    m_asOf->setAccessibleName(asOfLabel->text());
    m_asOf->setObjectName(QStringLiteral("importAsOf"));
    m_asOf->setMaximumWidth(140);
    asOfLayout->addWidget(asOfLabel);
    asOfLayout->addWidget(m_asOf);
    asOfLayout->addStretch();
    layout->addWidget(m_asOfRow);
    auto *nameLayout = new QHBoxLayout;
    auto *nameLabel = new TextLabel(TextRole::Body);
    nameLabel->setText(tr("Save this mapping as"));
    m_name->setAccessibleName(nameLabel->text());
    m_name->setObjectName(QStringLiteral("importMappingName"));
    m_name->setPlaceholderText(tr("Optional; lists with this header are remembered anyway"));
    nameLayout->addWidget(nameLabel);
    nameLayout->addWidget(m_name, 1);
    layout->addLayout(nameLayout);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        auto mapping = m_list.source().mapping;
        mapping.name = m_name->text().trimmed();
        if (mapping.name != m_list.source().mapping.name)
            m_list.setMapping(mapping);
    });
    connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
        const auto date = domain::parseTypedDate(m_asOf->text());
        m_import.setAsOf(date.ok() ? date.value() : domain::PartialDate());
    });
    return last;
}

void ColumnsPane::connectReading()
{
    connect(m_kind, &QComboBox::activated, this, [this] { m_list.chooseList(ListKind(m_kind->currentData().toInt())); });
    connect(m_sheet, &QComboBox::activated, this, [this] { m_list.chooseSheet(m_sheet->currentData().toInt()); });
    connect(m_encoding, &QComboBox::activated, this, &ColumnsPane::reread);
    connect(m_delimiter, &QComboBox::activated, this, &ColumnsPane::reread);
    connect(m_header, &QSpinBox::editingFinished, this, [this] {
        const auto &rows = m_list.sheet().rows;
        const auto at = std::ranges::find_if(rows, [this](const exchange::SheetRow &row) { return row.line >= m_header->value(); });
        const qsizetype first = m_header->value() == 0 || at == rows.end() ? 0 : at - rows.begin();
        if (m_header->value() != int(m_list.source().header.line))
            m_list.chooseHeader(first, m_header->value() == 0 ? 0 : 1);
    });
    connect(m_saved, &QComboBox::activated, this, [this](int index) {
        const auto saved = index > 0 ? exchange::savedMapping(*m_workspace.snapshot(), m_saved->currentText()) : domain::Result<exchange::ColumnMapping>(domain::Error{});
        const auto mapping = saved.ok() ? exchange::mappingOn(saved.value(), m_list.source().header.names) : saved;
        if (mapping.ok())
            m_list.setMapping(mapping.value());
        else if (index > 0)
            m_note->setText(tr("“%1” does not fit: %2.").arg(m_saved->currentText(), mapping.error().detail));
    });
}

void ColumnsPane::reread()
{
    exchange::SheetOptions options;
    options.encoding = m_encoding->currentText();
    options.delimiter = kDelimiters[qMax(0, m_delimiter->currentIndex())];
    Q_EMIT rereadRequested(options);
}

void ColumnsPane::showFile()
{
    const auto &file = *m_list.source().file;
    const bool isText = file.format == exchange::SheetFormat::DelimitedText;
    m_sheet->clear();
    for (qsizetype i = 0; i < file.sheets.size(); ++i)
        m_sheet->addItem(file.sheets[i].name.isEmpty() ? tr("the only one") : file.sheets[i].isHidden ? tr("%1 (hidden)").arg(file.sheets[i].name) : file.sheets[i].name, i);
    m_sheet->setCurrentIndex(int(m_list.source().sheet));
    m_sheet->parentWidget()->setVisible(file.sheets.size() > 1);
    m_encoding->parentWidget()->setVisible(isText);
    m_delimiter->parentWidget()->setVisible(isText);
    m_encoding->setCurrentText(file.encoding);
    for (int i = 0; i < 4; ++i) {
        if (file.delimiter == QChar(kDelimiters[i]))
            m_delimiter->setCurrentIndex(i);
    }
    const auto &rows = m_list.sheet().rows;
    m_header->setRange(0, rows.isEmpty() ? 0 : int(qMin<qint64>(rows.last().line, 10'000)));
    m_saved->clear();
    m_saved->addItem(tr("none"));
    m_saved->addItems(exchange::savedMappings(*m_workspace.snapshot()));
    m_saved->parentWidget()->setVisible(m_saved->count() > 1);
    m_asOf->setText(domain::dateText(m_import.asOf(), presentation::windowLanguage()));
}

void ColumnsPane::showNotes()
{
    const auto &source = m_list.source();
    QStringList notes;
    if (!source.header.exists())
        notes.append(tr("No header was found; the columns are told by their values."));
    if (source.header.widerRows > 0)
        notes.append(tr("The header names %1 columns, %2 rows hold more (first: line %3). Values are not moved; columns without a name were placed by their values.")
                         .arg(source.header.namedColumns).arg(source.header.widerRows).arg(source.header.firstWiderLine));
    if (!m_list.proposal().fromMapping.isEmpty())
        notes.append(tr("The columns are set as remembered in “%1”.").arg(m_list.proposal().fromMapping));
    for (const auto &note : m_list.sheet().notes)
        notes.append(presentation::sheetNoteText(note));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void ColumnsPane::showMapping()
{
    const auto &mapping = m_list.source().mapping;
    m_model->setMapping(mapping, m_list.proposal().findings);
    m_kind->setCurrentIndex(m_kind->findData(int(mapping.list)));
    m_header->setValue(int(m_list.source().header.line));
    m_name->setText(mapping.name);
    m_asOfRow->setVisible(mapping.list == ListKind::Candidates || mapping.list == ListKind::Programs);
    // What has to be answered is shown first.
    if (!m_columns->currentIndex().isValid() && m_model->rowCount() > 0)
        m_columns->setCurrentIndex(m_model->index(qMax(0, m_list.undecidedDates()), MappingModel::Target));
    showNotes();
    showPreview();
}

int ColumnsPane::currentColumn() const
{
    return m_columns->currentIndex().isValid() ? m_columns->currentIndex().row() : -1;
}

void ColumnsPane::showOrder(int column)
{
    const auto &mapped = m_list.source().mapping.columns[column];
    const auto &findings = m_list.proposal().findings;
    m_orderRow->setVisible((column < findings.size() && findings[column].needsDateOrder) || mapped.dateOrder != exchange::DateOrder::Unset);
    m_order->setCurrentIndex(int(mapped.dateOrder));
}

void ColumnsPane::showPreview()
{
    const int column = currentColumn();
    const auto &mapping = m_list.source().mapping;
    if (column < 0 || column >= mapping.columns.size())
        return;
    const auto &mapped = mapping.columns[column];
    m_previewTitle->setText(m_model->index(column, MappingModel::Heading).data().toString());
    showOrder(column);
    QStringList texts;
    const auto &rows = m_list.sheet().rows;
    for (qsizetype i = m_list.source().header.dataRow; i < rows.size() && texts.size() < kPreviewedRows; ++i)
        texts.append(rows[i].text(mapped.index));
    const auto lines = exchange::typedPreview(mapped, texts, *m_workspace.snapshot(), presentation::windowLanguage());
    m_preview->setRowCount(int(lines.size()));
    for (int i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        m_preview->setItem(i, 0, new QTableWidgetItem(line.text.simplified()));
        m_preview->setItem(i, 1, new QTableWidgetItem(QLocale().toString(line.count)));
        auto *becomes = new QTableWidgetItem(mapped.target.isEmpty() ? tr("left out") : line.words.isEmpty() ? tr("(empty)") : line.words);
        if (line.cell.refusal != exchange::Refusal::None)
            becomes->setForeground(presentation::Theme::of(palette()).color(ColorRole::Bad));
        becomes->setToolTip(line.words);
        m_preview->setItem(i, 2, becomes);
    }
}

} // namespace widgets
