// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reports_page.h"

#include "domain/value_text.h"
#include "presentation/words/sentences.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/reports/block_editor.h"
#include "widgets/reports/block_list.h"
#include "widgets/reports/edition_making.h"
#include "widgets/reports/report_preview.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"
#include "widgets/states/nothing_shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace widgets {

using analytics::ReportBlock;
using analytics::ReportSpec;
using domain::Language;
using plot::ReportFormat;
using presentation::ReportsViewModel;

namespace {

constexpr ReportFormat kFormats[] = {ReportFormat::Pdf, ReportFormat::Pptx, ReportFormat::Xlsx, ReportFormat::Html};
constexpr qsizetype kShownChanges = 8;

} // namespace

void ReportsPage::connectBlocks()
{
    connect(m_blocks, &QListWidget::currentRowChanged, this, &ReportsPage::showBlock);
    connect(m_blocks, &BlockList::moveRequested, this, [this](int from, int to) {
        editBlocks(analytics::withBlockMoved(m_reports->spec(), from, to));
        m_blocks->setCurrentRow(to);
    });
    connect(m_blocks, &BlockList::removeRequested, this, [this](int at) { editBlocks(analytics::withoutBlock(m_reports->spec(), at)); });
    connect(m_editor, &BlockEditor::typed, this, [this](const ReportBlock &block) {
        m_reports->preview(analytics::withBlockReplaced(m_reports->spec(), m_blocks->currentRow(), block));
    });
    connect(m_editor, &BlockEditor::committed, this, [this](const ReportBlock &block) {
        editBlocks(analytics::withBlockReplaced(m_reports->spec(), m_blocks->currentRow(), block));
    });
}

void ReportsPage::showEntries()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto &entry : m_reports->entries()) {
        auto *item = new QListWidgetItem(entry.id == 0 ? tr("%1 (template)").arg(entry.title) : entry.title, m_list);
        item->setToolTip(entry.note.toHtmlEscaped());
        item->setData(Qt::AccessibleDescriptionRole, entry.note);
        if (entry.id == m_reports->current().id && entry.key == m_reports->current().key)
            m_list->setCurrentItem(item);
    }
}

void ReportsPage::showSpec()
{
    showEntries();
    m_blocks->setBlocks(m_reports->spec().blocks, m_reports->choices().language);
    m_title->setText(m_reports->spec().title.in(m_reports->choices().language));
    m_remove->setEnabled(m_reports->current().id != 0);
    fillSubjects();
    showBlock();
    showEditionNote();
}

void ReportsPage::showWhetherEmpty()
{
    m_nothing->refresh();
    m_nothing->setVisible(!m_nothing->isRecorded());
    m_preview->setVisible(m_nothing->isRecorded());
}

void ReportsPage::showBlock()
{
    const int row = m_blocks->currentRow();
    if (row < 0 || row >= m_reports->spec().blocks.size())
        m_editor->clear();
    else
        m_editor->show(m_reports->spec().blocks[row], m_reports->choices().language, viewNames());
}

QStringList ReportsPage::viewNames() const
{
    QStringList names;
    for (const auto &view : m_workspace.snapshot()->rows<domain::SavedView>())
        names.append(view.name);
    return names;
}

void ReportsPage::showRendered()
{
    const auto &report = m_reports->rendered();
    m_make->setEnabled(report.ok() && report.value().problems.isEmpty() && !isMaking());
    if (!report) {
        const bool isSubject = report.error().where == QLatin1StringView("subject");
        const bool isConfidential = report.error().code == domain::Error::Code::Constraint;
        m_messages->showMessage(MessageBar::Kind::Info, isConfidential ? tr("This record is confidential. Choose “Include confidential records” to let it leave; the report will say so.")
                                                            : isSubject ? tr("This report is about one record: choose it under About.")
                                                                        : presentation::sentence(report.error()));
        return;
    }
    QSet<int> faulty;
    QList<figure::ReportProblem> ofBlock;
    for (const auto &problem : report.value().problems) {
        faulty.insert(problem.block);
        if (problem.block == m_blocks->currentRow())
            ofBlock.append(problem);
    }
    m_blocks->markProblems(faulty);
    m_editor->markProblems(ofBlock);
    if (faulty.isEmpty())
        m_messages->hide();
    else
        m_messages->showMessage(MessageBar::Kind::Warning, tr("Block %1: %2").arg(report.value().problems.first().block + 1).arg(report.value().problems.first().sentence));
    m_preview->show(report.value());
    showEditionNote();
}

void ReportsPage::showEditionNote()
{
    const auto edition = m_reports->lastEdition();
    const auto changes = edition ? m_reports->sinceLastEdition() : QList<figure::FigureChange>();
    m_note->setText(edition ? tr("Last edition as of %1.").arg(domain::dateText(domain::PartialDate::day(edition->asOf), m_reports->choices().language)) : m_reports->hasEditions() ? tr("No edition of this record, filter and language yet.") : tr("No edition yet."));
    m_since->setVisible(edition.has_value());
    m_since->setEnabled(!changes.isEmpty());
    m_since->setText(changes.isEmpty() ? tr("No figure has changed since") : tr("%n figure(s) changed since", nullptr, int(changes.size())));
    m_again->setEnabled(!isMaking() && QSettings().contains(settingKey(m_reports->current().id) + QStringLiteral("/path")) && m_reports->current().id != 0);
}

void ReportsPage::showSinceLast()
{
    QStringList lines;
    const auto changes = m_reports->sinceLastEdition();
    for (const auto &change : changes.mid(0, kShownChanges))
        lines.append(tr("%1: %2 → %3").arg(change.label, change.before.isEmpty() ? tr("none") : change.before, change.after.isEmpty() ? tr("none") : change.after));
    if (changes.size() > kShownChanges)
        lines.append(tr("and %n more", nullptr, int(changes.size() - kShownChanges)));
    m_messages->showMessage(MessageBar::Kind::Info, lines.join(u'\n'));
}

void ReportsPage::editBlocks(const ReportSpec &spec)
{
    tellUnless(m_reports->edit(spec));
}

void ReportsPage::tellUnless(const domain::Status &status)
{
    if (!status)
        Q_EMIT refused(presentation::sentence(status.error()));
}

void ReportsPage::addBlock(ReportBlock::Kind kind)
{
    ReportBlock block;
    block.kind = kind;
    const Language language = m_reports->choices().language;
    if (kind == ReportBlock::Kind::Heading || kind == ReportBlock::Kind::Text)
        block.text.set(language, BlockList::kindName(kind));
    if (kind == ReportBlock::Kind::KeyFigures)
        block.figures = {QStringLiteral("candidates"), QStringLiteral("deals")};
    if (kind == ReportBlock::Kind::Chart)
        block.chart.id = QLatin1StringView(analytics::chartCatalog().front().id);
    if (kind == ReportBlock::Kind::Table || kind == ReportBlock::Kind::Changes)
        block.records = domain::RecordKind::Candidate;
    if (kind == ReportBlock::Kind::Changes)
        block.since = QStringLiteral("1 year");
    if (kind == ReportBlock::Kind::Subject)
        block.section = QStringLiteral("facts");
    const int at = m_blocks->currentRow() + 1;
    const bool wasAboutNone = m_reports->spec().subject == analytics::ReportSubject::None;
    editBlocks(analytics::withBlock(m_reports->spec(), at, block));
    m_blocks->setCurrentRow(at);
    if (wasAboutNone && m_reports->spec().subject != analytics::ReportSubject::None)
        m_subject->setFocus(); // The block is of a record: ask for it.
    else
        m_editor->setFocus();
}

void ReportsPage::applyChoices()
{
    ReportsViewModel::Choices choices = m_reports->choices();
    const Language before = choices.language;
    choices.language = m_language->currentIndex() == 1 ? Language::Chinese : Language::English;
    choices.confidential = m_confidential->isChecked() ? figure::ConfidentialChoice::Included : figure::ConfidentialChoice::LeftOut;
    choices.subject = m_subject->currentText().trimmed();
    m_reports->setChoices(choices);
    if (choices.language != before) {
        m_title->setText(m_reports->spec().title.in(choices.language));
        m_blocks->setBlocks(m_reports->spec().blocks, choices.language);
        showBlock();
    }
}

void ReportsPage::rename()
{
    ReportSpec spec = m_reports->spec();
    const Language language = m_reports->choices().language;
    const QString title = m_title->text().trimmed();
    if (title.isEmpty() || title == spec.title.in(language)) {
        m_title->setText(spec.title.in(language));
        return;
    }
    spec.title.set(language, title);
    editBlocks(spec);
}

void ReportsPage::fillSubjects()
{
    const auto kinds = analytics::kindsOf(m_reports->spec().subject);
    m_subject->parentWidget()->setVisible(!kinds.isEmpty());
    const QString chosen = m_subject->currentText();
    const QSignalBlocker blocker(m_subject);
    m_subject->clear();
    QStringList names;
    const auto &portfolio = *m_workspace.snapshot();
    for (const auto kind : kinds) {
        if (kind == domain::RecordKind::Candidate)
            for (const auto &candidate : portfolio.rows<domain::Candidate>())
                names.append(candidate.name);
        if (kind == domain::RecordKind::Company)
            for (const auto &company : portfolio.rows<domain::Company>())
                names.append(company.name);
        if (kind == domain::RecordKind::Deal)
            for (const auto &deal : portfolio.rows<domain::Deal>())
                names.append(deal.title);
    }
    names.sort(Qt::CaseInsensitive);
    m_subject->addItems(names);
    m_subject->setCurrentText(names.contains(chosen) ? chosen : QString());
}

bool ReportsPage::isMaking() const
{
    return m_making->isRunning();
}

QString ReportsPage::settingKey(qint64 report) const
{
    const QByteArray portfolio = QCryptographicHash::hash(m_workspace.store().path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("reports/%1/%2").arg(QLatin1StringView(portfolio)).arg(report);
}

void ReportsPage::askAndMake()
{
    if (!m_reports->rendered())
        return;
    const ReportFormat format = kFormats[m_format->currentIndex()];
    const QString word = plot::formatWord(format);
    const auto &report = m_reports->rendered().value();
    QString path = Prompter(this).exportPath(QStringLiteral("%1 %2.%3").arg(report.title, report.asOf.toString(Qt::ISODate), word), QStringLiteral("%1 (*.%2)").arg(word.toUpper(), word));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + word, Qt::CaseInsensitive))
        path += u'.' + word;
    makeEdition(format, path);
}

void ReportsPage::makeAgain()
{
    const QSettings settings;
    const QString key = settingKey(m_reports->current().id);
    if (const auto format = plot::reportFormatFromWord(settings.value(key + QStringLiteral("/format")).toString()))
        makeEdition(*format, settings.value(key + QStringLiteral("/path")).toString());
}

void ReportsPage::makeEdition(ReportFormat format, const QString &path)
{
    if (isMaking() || !m_reports->rendered() || m_reports->isPending())
        return;
    if (!m_reports->rendered().value().problems.isEmpty()) {
        Q_EMIT refused(m_reports->rendered().value().problems.first().sentence);
        return;
    }
    m_made = m_reports->making();
    m_making->start(m_reports->rendered().value(), format, m_reports->provenance(), path);
    m_progressRow->setVisible(isMaking());
    m_make->setEnabled(!isMaking());
    m_again->setEnabled(false);
}

void ReportsPage::finishEdition(const domain::Status &status)
{
    m_progressRow->hide();
    m_make->setEnabled(true);
    if (!status) {
        const bool isCanceled = status.error().code == domain::Error::Code::Canceled;
        if (isCanceled)
            Q_EMIT announced(tr("Canceled. Nothing was written."));
        else
            Q_EMIT refused(presentation::sentence(status.error(), m_making->path()));
        showEditionNote();
        return;
    }
    const auto kept = m_reports->keepEdition(m_made, m_making->report());
    if (!kept) {
        tellUnless(kept.error());
    } else if (kept.value() != 0) {
        QSettings settings;
        settings.setValue(settingKey(kept.value()) + QStringLiteral("/path"), m_making->path());
        settings.setValue(settingKey(kept.value()) + QStringLiteral("/format"), m_making->path().section(u'.', -1));
    }
    showEditionNote();
    m_confidential->setChecked(false); // It is chosen anew for each file.
    Q_EMIT announced(tr("Written to %1.").arg(m_making->path()));
}

} // namespace widgets
