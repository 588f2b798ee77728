// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_page_parts.h"

#include "widgets/controls/drop_area.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kProgressSteps = 1000;

} // namespace

ImportFilePane::ImportFilePane(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new DropArea(this);
    outer->addWidget(area, 1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(12);
    area->setContent(layout);
    layout->addStretch();
    auto *drop = new TextLabel(TextRole::CardTitle);
    drop->setText(tr("Drop a file or folder here"));
    auto *kinds = new TextLabel(TextRole::Body, ColorRole::TextSecondary);
    kinds->setText(tr("Lists of deals, candidates, programs, companies, trials, events or exchange rates: CSV, TSV, XLSX, ODS, JSON.\n"
                      "Downloads of ClinicalTrials.gov and of China's drug trial register, and the European Central Bank's exchange rates, are recognized by their content."));
    kinds->setAlignment(Qt::AlignCenter);
    kinds->setWordWrap(true);
    auto *choose = makePrimaryButton(tr("Choose a file…"), area);
    choose->setObjectName(QStringLiteral("importChoose"));
    layout->addWidget(drop, 0, Qt::AlignHCenter);
    layout->addWidget(kinds);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &ImportFilePane::fileRequested);
}

ImportBusyPane::ImportBusyPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_progress(new QProgressBar)
    , m_paceText(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_paceText, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_progress->setFixedWidth(320);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_paceText->setObjectName(QStringLiteral("importPace"));
}

void ImportBusyPane::start(const QString &text, presentation::WorkPace::Unit unit, double total)
{
    m_clock.start();
    m_pace.start(unit, total, time());
    m_text->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setValue(0);
    m_paceText->setText(QStringLiteral(" ")); // Keeps its line, so that nothing moves when the pace is known.
}

void ImportBusyPane::note(double share, qint64 rows)
{
    m_pace.note(share, time(), rows);
    m_progress->setValue(int(share * kProgressSteps));
    const QString text = presentation::paceText(m_pace);
    m_paceText->setText(text.isEmpty() ? QStringLiteral(" ") : text);
}

ImportDonePane::ImportDonePane(QWidget *parent) : QWidget(parent), m_text(new TextLabel(TextRole::Body)), m_show(makePrimaryButton(tr("Show what came in"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    auto *title = new TextLabel(TextRole::PageTitle);
    title->setText(tr("Imported"));
    layout->addWidget(title, 0, Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(QStringLiteral("importDone"));
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *undo = new QPushButton(tr("Undo"));
    auto *another = new QPushButton(tr("Import another file…"));
    undo->setObjectName(QStringLiteral("importUndo"));
    m_show->setObjectName(QStringLiteral("importShow"));
    row->addStretch();
    row->addWidget(undo);
    row->addWidget(another);
    row->addWidget(m_show);
    row->addStretch();
    layout->addSpacing(12);
    layout->addLayout(row);
    layout->addStretch();
    connect(undo, &QPushButton::clicked, this, &ImportDonePane::undoRequested);
    connect(another, &QPushButton::clicked, this, &ImportDonePane::anotherRequested);
    connect(m_show, &QPushButton::clicked, this, &ImportDonePane::showRequested);
}

void ImportDonePane::showDone(const QString &text, bool hasRecords)
{
    m_text->setText(text);
    m_show->setVisible(hasRecords);
    if (hasRecords)
        m_show->setFocus();
}

} // namespace widgets
