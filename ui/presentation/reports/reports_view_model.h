// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/reports/report_records.h"
#include "presentation/reports/report_request.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QObject>

namespace presentation {

/// The reports of a portfolio and the one that is open: its blocks, what it is made with, and how it looks now, made on another thread.
/// A template that is edited becomes a report of one's own. Main thread.
class ReportsViewModel : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 id = 0;   ///< 0: a delivered template.
        QString key;     ///< Of the template; empty for own reports.
        QString title;
        QString note;    ///< What it is for, or when its last edition was made.
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    /// What a report is made with besides its blocks and the window's filter and dates.
    struct Choices
    {
        domain::Language language = domain::Language::English;
        figure::ConfidentialChoice confidential = figure::ConfidentialChoice::LeftOut;
        QString subject; ///< Name of the record it is about.
        friend bool operator==(const Choices &, const Choices &) = default;
    };

    /// What an edition is made of.
    struct Making
    {
        Entry entry;
        analytics::ReportSpec spec;
        QJsonObject ground;
    };

    ReportsViewModel(workspace::Workspace &workspace, workspace::ViewState &state, QObject *parent = nullptr);
    ~ReportsViewModel() override;

    /// Own reports by their order, then the templates.
    QList<Entry> entries() const;
    const Entry &current() const { return m_current; }
    void open(const Entry &entry);
    const analytics::ReportSpec &spec() const { return m_spec; }
    const Choices &choices() const { return m_choices; }
    void setChoices(const Choices &choices);
    /// Stores the blocks as one step.
    [[nodiscard]] domain::Status edit(const analytics::ReportSpec &spec);
    /// Shows blocks that are still being typed, without storing them.
    void preview(const analytics::ReportSpec &spec);
    [[nodiscard]] domain::Status addEmpty();
    [[nodiscard]] domain::Status duplicate();
    [[nodiscard]] domain::Status remove();

    /// The newest answer; `isPending` says whether another one is on its way.
    const domain::Result<figure::RenderedReport> &rendered() const { return m_rendered; }
    bool isPending() const { return m_isPending; }
    /// What the answer was made from.
    const ReportRequest &request() const { return m_request; }
    /// What differs from the last edition; empty without one.
    QList<figure::FigureChange> sinceLastEdition() const;
    /// The newest of the same record, filter, language and confidential choice: others would differ for that alone.
    std::optional<EditionFacts> lastEdition() const;
    bool hasEditions() const;
    /// The report whose pages are shown now, to be given back when its edition is written: another one may be open by then.
    Making making() const { return {m_current, m_spec, editionGround(m_request)}; }
    /// Keeps the figures of an edition that was written and answers the id of its report; a template becomes a report first. 0 where the
    /// report was removed in the meantime, and nothing is kept.
    [[nodiscard]] domain::Result<qint64> keepEdition(const Making &of, const figure::RenderedReport &report);
    figure::Provenance provenance() const;

Q_SIGNALS:
    void entriesChanged();
    /// Another report is open, or its blocks are others.
    void specChanged();
    void renderedChanged();

private:
    struct Answer
    {
        ReportRequest request;
        domain::Result<figure::RenderedReport> report;
    };

    ReportRequest currentRequest() const;
    [[nodiscard]] domain::Result<qint64> insert(const QString &beginning, const analytics::ReportSpec &spec);
    void render();
    bool isShown(const domain::Report &report) const;
    void follow(const domain::ChangeSet &changes);
    [[nodiscard]] domain::Status add(const QString &beginning, const analytics::ReportSpec &spec);

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    Entry m_current;
    analytics::ReportSpec m_spec;
    analytics::ReportSpec m_typed;
    Choices m_choices;
    ReportRequest m_request;
    domain::Result<figure::RenderedReport> m_rendered;
    bool m_isPending = false;
    workspace::LatestTask<std::shared_ptr<Answer>> m_task;
};

} // namespace presentation
