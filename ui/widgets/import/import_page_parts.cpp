// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_page_parts.h"

#include "widgets/controls/drop_area.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

ImportFilePane::ImportFilePane(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new DropArea(this);
    outer->addWidget(area, 1);
    auto *layout = new QVBoxLayout(area);
    layout->addStretch();
    auto *drop = new TextLabel(TextRole::CardTitle);
    drop->setText(tr("Drop a file here"));
    auto *kinds = new TextLabel(TextRole::Body, ColorRole::TextSecondary);
    kinds->setText(tr("Lists of deals, candidates, programs, companies, trials, events or exchange rates: CSV, TSV, XLSX, ODS, JSON.\n"
                      "Downloads of ClinicalTrials.gov are recognized by their content."));
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

ImportDonePane::ImportDonePane(TextLabel *text, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    auto *title = new TextLabel(TextRole::PageTitle);
    title->setText(tr("Imported"));
    layout->addWidget(title, 0, Qt::AlignHCenter);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setObjectName(QStringLiteral("importDone"));
    layout->addWidget(text);
    auto *row = new QHBoxLayout;
    auto *undo = new QPushButton(tr("Undo"));
    auto *another = new QPushButton(tr("Import another file…"));
    auto *show = makePrimaryButton(tr("Show them"), this);
    undo->setObjectName(QStringLiteral("importUndo"));
    show->setObjectName(QStringLiteral("importShow"));
    row->addStretch();
    row->addWidget(undo);
    row->addWidget(another);
    row->addWidget(show);
    row->addStretch();
    layout->addSpacing(12);
    layout->addLayout(row);
    layout->addStretch();
    connect(undo, &QPushButton::clicked, this, &ImportDonePane::undoRequested);
    connect(another, &QPushButton::clicked, this, &ImportDonePane::anotherRequested);
    connect(show, &QPushButton::clicked, this, &ImportDonePane::showRequested);
}

QString paceText(double share, double seconds, qint64 rows)
{
    if (share <= 0.01 || seconds < 0.5)
        return {};
    const auto words = [](const char *source) { return QCoreApplication::translate("ImportPage", source); };
    const QLocale locale;
    const QString left = words(QT_TRANSLATE_NOOP("ImportPage", "%1 s left")).arg(std::ceil(seconds / share * (1 - share)));
    if (rows == 0)
        return left;
    const qint64 done = std::llround(share * double(rows));
    return words(QT_TRANSLATE_NOOP("ImportPage", "%1 of %2 rows · %3 rows/s · %4"))
        .arg(locale.toString(done), locale.toString(rows), locale.toString(std::llround(double(done) / seconds)), left);
}

} // namespace widgets
