// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/block_editor.h"

#include "presentation/words/field_words.h"
#include "widgets/dashboard/chart_options_panel.h"
#include "widgets/reports/live_text_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace widgets {

using analytics::ReportBlock;
using domain::RecordKind;
using Kind = ReportBlock::Kind;

namespace {

constexpr RecordKind kListed[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal, RecordKind::DealTerm, RecordKind::DealEvent, RecordKind::Company};
constexpr RecordKind kChanging[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal};

QList<std::pair<QString, QString>> kindChoices(std::span<const RecordKind> kinds)
{
    QList<std::pair<QString, QString>> choices;
    for (const RecordKind kind : kinds)
        choices.append({domain::codeOf(kind), presentation::kindTitle(kind)});
    return choices;
}

RecordKind kindOfCode(const QString &code)
{
    return RecordKind(std::max(0, domain::vocabularyOf<RecordKind>().find(code)));
}

} // namespace

BlockEditor::BlockEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void BlockEditor::clear()
{
    // The field that says so may be the one that is left: it must outlive its own signal.
    m_text = nullptr;
    if (QWidget *old = std::exchange(m_fields, nullptr)) {
        old->setParent(nullptr);
        old->deleteLater();
    }
}

void BlockEditor::show(const ReportBlock &block, domain::Language language, const QStringList &views)
{
    if (m_fields && block == m_block && language == m_language && views == m_views)
        return;
    m_block = block;
    m_language = language;
    m_views = views;
    clear();
    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout()->addWidget(m_fields);
    fill();
}

void BlockEditor::fill()
{
    switch (m_block.kind) {
    case Kind::Heading: addText(tr("Heading")); break;
    case Kind::Text: addText(tr("Text; { begins a live figure")); break;
    case Kind::KeyFigures: addFigures(); break;
    case Kind::Chart: addChart(); break;
    case Kind::Table: addTable(m_views); break;
    case Kind::Changes: addChanges(); break;
    case Kind::Subject: addSection(); break;
    case Kind::PageBreak: break;
    }
}

void BlockEditor::commit(const ReportBlock &block)
{
    // Fields of a block that is gone lose the focus too.
    if (!m_fields || block == m_block)
        return;
    m_block = block;
    Q_EMIT committed(block);
}

void BlockEditor::addText(const QString &label)
{
    m_text = new LiveTextEdit(LiveTextEdit::Form::Text, m_fields);
    m_text->setObjectName(QStringLiteral("blockText"));
    m_text->setAccessibleName(label);
    m_text->setPlainText(m_block.text.in(m_language));
    const auto typedBlock = [this] {
        ReportBlock block = m_block;
        block.text.set(m_language, m_text->toPlainText());
        return block;
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, typedBlock] { Q_EMIT typed(typedBlock()); });
    connect(m_text, &LiveTextEdit::committed, this, [this, typedBlock, text = m_text] {
        if (text == m_text)
            commit(typedBlock());
    });
    m_form->addRow(label, m_text);
}

void BlockEditor::addFigures()
{
    m_text = new LiveTextEdit(LiveTextEdit::Form::Lines, m_fields);
    m_text->setObjectName(QStringLiteral("blockFigures"));
    m_text->setAccessibleName(tr("Live figures, one on each line"));
    m_text->setPlainText(m_block.figures.join(u'\n'));
    const auto typedBlock = [this] {
        ReportBlock block = m_block;
        block.figures.clear();
        for (const QString &line : m_text->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                block.figures.append(line.trimmed());
        }
        return block;
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, typedBlock] { Q_EMIT typed(typedBlock()); });
    connect(m_text, &LiveTextEdit::committed, this, [this, typedBlock, text = m_text] {
        if (text == m_text)
            commit(typedBlock());
    });
    m_form->addRow(m_text->accessibleName(), m_text);
}

void BlockEditor::addLine(const QString &name, const QString &label, const QString &value, const Change &change)
{
    auto *line = new QLineEdit(value, m_fields);
    line->setObjectName(name);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::editingFinished, this, [this, line, change] {
        ReportBlock block = m_block;
        change(block, line->text().trimmed());
        commit(block);
    });
    m_form->addRow(label, line);
}

void BlockEditor::addChoice(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &choices, const QString &value, const Change &change)
{
    auto *box = new QComboBox(m_fields);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[key, words] : choices)
        box->addItem(words, key);
    box->setCurrentIndex(box->findData(value));
    connect(box, &QComboBox::activated, this, [this, box, change] {
        ReportBlock block = m_block;
        change(block, box->currentData().toString());
        commit(block);
    });
    m_form->addRow(label, box);
}

void BlockEditor::addChart()
{
    QList<std::pair<QString, QString>> charts;
    for (const auto &entry : analytics::chartCatalog())
        charts.append({QLatin1StringView(entry.id), entry.name(m_language)});
    addChoice(QStringLiteral("blockChart"), tr("Chart"), charts, m_block.chart.id, [this](ReportBlock &block, const QString &id) {
        block.chart = {id, {}, {}};
        QMetaObject::invokeMethod(this, [this, block] { show(block, m_language, m_views); }, Qt::QueuedConnection);
    });
    if (const auto *entry = analytics::findChart(m_block.chart.id)) {
        const auto options = analytics::optionsOf(m_block.chart);
        auto *panel = new ChartOptionsPanel(m_fields);
        panel->setChart(entry, options ? options.value() : analytics::ChartOptions());
        connect(panel, &ChartOptionsPanel::optionsChanged, this, [this, entry](const analytics::ChartOptions &chosen) {
            ReportBlock block = m_block;
            block.chart.unit = chosen.unit == entry->defaultUnit() || chosen.unit == RecordKind::Unset ? QString() : analytics::unitWord(chosen.unit);
            block.chart.options = analytics::optionWords(*entry, chosen);
            commit(block);
        });
        m_form->addRow(panel);
    }
    addLine(QStringLiteral("blockFilter"), tr("Filter, besides the window's"), m_block.filter, [](ReportBlock &block, const QString &text) { block.filter = text; });
    addLine(QStringLiteral("blockHeadline"), tr("Own headline; empty: the finding"), m_block.text.in(m_language), [this](ReportBlock &block, const QString &text) { block.text.set(m_language, text); });
}

void BlockEditor::addRows()
{
    auto *rows = new QSpinBox(m_fields);
    rows->setObjectName(QStringLiteral("blockRows"));
    rows->setRange(1, 500);
    rows->setValue(m_block.most);
    rows->setAccessibleName(tr("Rows at most"));
    connect(rows, &QSpinBox::editingFinished, this, [this, rows] {
        ReportBlock block = m_block;
        block.most = rows->value();
        commit(block);
    });
    m_form->addRow(rows->accessibleName(), rows);
}

void BlockEditor::addTable(const QStringList &views)
{
    QList<std::pair<QString, QString>> choices{{QString(), tr("None; columns as below")}};
    for (const QString &view : views)
        choices.append({view, view});
    addChoice(QStringLiteral("blockView"), tr("Saved view"), choices, m_block.view, [](ReportBlock &block, const QString &view) { block.view = view; });
    addChoice(QStringLiteral("blockRecords"), tr("Records"), kindChoices(kListed), domain::codeOf(m_block.records), [](ReportBlock &block, const QString &code) {
        block.records = kindOfCode(code);
        block.columns.clear();
        block.sort.clear();
        block.view.clear();
    });
    addLine(QStringLiteral("blockTitle"), tr("Title"), m_block.text.in(m_language), [this](ReportBlock &block, const QString &text) { block.text.set(m_language, text); });
    addLine(QStringLiteral("blockColumns"), tr("Columns, by their keys; empty: the usual ones"), m_block.columns.join(QStringLiteral(", ")), [](ReportBlock &block, const QString &text) {
        block.columns.clear();
        for (const QString &key : text.split(u',', Qt::SkipEmptyParts))
            block.columns.append(key.trimmed());
    });
    addLine(QStringLiteral("blockSort"), tr("Sorted by; a minus in front turns it round"), m_block.sort, [](ReportBlock &block, const QString &text) { block.sort = text; });
    addLine(QStringLiteral("blockFilter"), tr("Filter, besides the window's"), m_block.filter, [](ReportBlock &block, const QString &text) { block.filter = text; });
    addRows();
}

void BlockEditor::addChanges()
{
    addChoice(QStringLiteral("blockRecords"), tr("Records"), kindChoices(kChanging), domain::codeOf(m_block.records), [](ReportBlock &block, const QString &code) { block.records = kindOfCode(code); });
    addLine(QStringLiteral("blockSince"), tr("Since: 1 year, 3 months, a date, or edition"), m_block.since, [](ReportBlock &block, const QString &text) { block.since = text; });
    addRows();
}

void BlockEditor::addSection()
{
    addChoice(QStringLiteral("blockSection"), tr("About the record"), {{QStringLiteral("facts"), tr("Facts")}, {QStringLiteral("milestones"), tr("Regulatory events")}, {QStringLiteral("sources"), tr("Sources")}},
              m_block.section, [](ReportBlock &block, const QString &section) { block.section = section; });
}

void BlockEditor::markProblems(const QList<figure::ReportProblem> &problems)
{
    if (m_text)
        m_text->markProblems(problems);
}

} // namespace widgets
