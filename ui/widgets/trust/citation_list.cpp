// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/citation_list.h"

#include "exchange/whole_file.h"
#include "presentation/exports/citation_file.h"
#include "presentation/reports/report_words.h"
#include "presentation/reports/verification.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "presentation/trust/citation_table_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/trust_words.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>

namespace widgets {

using domain::Citation;
using presentation::ColorRole;
using presentation::TextRole;

CitationList::CitationList(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new presentation::CitationTableModel(formLanguage(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(makePlainTable(m_sorted, QStringLiteral("citationList"), tr("Sources of the records"), this))
    , m_summary(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_task(this, [this](const Answer &answer) { showAnswer(answer); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeTools());
    m_summary->setObjectName(QStringLiteral("citationSummary"));
    m_summary->setWordWrap(true);
    m_sorted->setSourceModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // The records' own order until a header is pressed.
    connect(&state, &workspace::ViewState::recordsChanged, this, [this](const domain::ChangeSet &) { ask(); });
    connect(m_table, &QTableView::activated, this, &CitationList::openRecord);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CitationList::updateTools);
    updateTools();
}

CitationList::~CitationList() = default;

QWidget *CitationList::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_show = new QPushButton(tr("Show the record"), tools);
    m_open = new QPushButton(tools);
    m_export = makePrimaryButton(tr("Export CSV"), tools);
    m_export->setObjectName(QStringLiteral("exportCitations"));
    line->addWidget(m_show);
    line->addWidget(m_open);
    line->addStretch();
    line->addWidget(m_export);
    connect(m_show, &QPushButton::clicked, this, &CitationList::openRecord);
    connect(m_open, &QPushButton::clicked, this, &CitationList::openLink);
    connect(m_export, &QPushButton::clicked, this, &CitationList::askAndExport);
    return tools;
}

void CitationList::showRecords(domain::RecordKind kind, const QList<qint64> &ids)
{
    m_kind = kind;
    m_ids = ids;
    m_summary->setText(tr("Gathering the sources of %1…").arg(presentation::countedKind(kind, ids.size())));
    ask();
}

CitationList::Answer CitationList::gather(const domain::Snapshot &snapshot, domain::RecordKind kind, const QList<qint64> &ids)
{
    Answer answer{snapshot, {}, 0, 0};
    QSet<domain::Id<domain::Source>> sources;
    for (const qint64 id : ids) {
        const auto citations = domain::citationsUnder(*snapshot, kind, {id});
        answer.uncited += citations.isEmpty();
        for (const auto &citation : citations)
            sources.insert(citation.source);
        answer.citations.append(citations);
    }
    answer.sources = sources.size();
    return answer;
}

void CitationList::ask()
{
    m_task.start([snapshot = m_state.snapshot(), kind = m_kind, ids = m_ids](QPromise<Answer> &promise) { promise.addResult(gather(snapshot, kind, ids)); });
}

void CitationList::showAnswer(const Answer &answer)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->show(answer.snapshot, answer.citations);
    if (isFirst)
        fitColumns(m_table, 280);
    const QLocale locale;
    QString text = tr("%1 citations of %2 sources back %3.")
                       .arg(locale.toString(answer.citations.size()), locale.toString(answer.sources), presentation::countedKind(m_kind, m_ids.size()));
    if (answer.uncited > 0)
        text += u' ' + tr("%1 of them cite nothing.").arg(locale.toString(answer.uncited));
    m_summary->setText(text);
    updateTools();
}

int CitationList::currentRow() const
{
    return m_sorted->mapToSource(m_table->currentIndex()).row();
}

void CitationList::updateTools()
{
    const QString host = presentation::hostOf(m_model->linkAt(currentRow()));
    m_open->setVisible(!host.isEmpty());
    m_open->setText(tr("Open %1").arg(host));
    m_show->setEnabled(m_table->currentIndex().isValid());
    m_export->setEnabled(m_model->rowCount() > 0);
}

void CitationList::openLink() const
{
    if (const QString link = m_model->linkAt(currentRow()); !presentation::hostOf(link).isEmpty())
        QDesktopServices::openUrl(QUrl(link));
}

void CitationList::openRecord()
{
    if (const Citation citation = m_model->citationAt(currentRow()); citation.id.isValid())
        Q_EMIT openRequested(citation.kind, citation.record);
}

void CitationList::askAndExport()
{
    const auto open = domain::publicPortfolio(m_state.snapshot(), m_workspace.snapshot());
    const auto confidential = Prompter(this).confidentialChoice(open.candidates.size() + open.deals.size());
    const QString path = confidential ? Prompter(this).exportPath(QStringLiteral("sources.csv"), tr("CSV (*.csv)")) : QString();
    if (!path.isEmpty())
        exportTo(path, *confidential);
}

bool CitationList::exportTo(const QString &path, figure::ConfidentialChoice confidential)
{
    const QString portfolio = m_workspace.store().path();
    presentation::CitationFileRequest request{m_state.snapshot(), m_workspace.snapshot(), m_kind, m_ids, m_state.asOf(),
                                              presentation::sourceName(*m_workspace.snapshot(), portfolio, domain::Language::English),
                                              presentation::exportOrigin(*m_workspace.snapshot(), portfolio, m_workspace.now())};
    request.origin.confidential = confidential;
    const auto file = presentation::citationFile(request);
    const auto status = exchange::writeWithSidecar(path, file.csv, file.sidecar);
    const QString name = QFileInfo(path).fileName();
    const QString problem = status ? QString() : presentation::sentence(status.error(), path);
    if (status)
        Q_EMIT announced(tr("Exported the sources to %1.").arg(name));
    else
        Q_EMIT refused(problem);
    const QString done = tr("Exported to %1.").arg(name);
    const QString notice = presentation::confidentialNotice(file.open, confidential, presentation::windowLanguage());
    m_summary->setText(!status ? problem : notice.isEmpty() ? done : done + u' ' + notice);
    return status.ok();
}

} // namespace widgets
