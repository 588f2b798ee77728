// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_import.h"
#include "exchange/mapping/mapping_proposal.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

namespace presentation {

/// An import of a list on its way: the file read, what its columns mean, what was decided, and the plan that follows. Files are read
/// and plans made in the background; nothing is written. Lives on the main thread.
class ListImportViewModel : public QObject
{
    Q_OBJECT

public:
    explicit ListImportViewModel(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~ListImportViewModel() override;

    /// Reads the file; `fileRead` or `refused` follows. Choices about an earlier file are forgotten.
    void open(const QString &path, const exchange::SheetOptions &options = {});
    void chooseSheet(qsizetype sheet);
    /// A header of `rowCount` rows that begins at a row of the sheet; 0 says that there is none.
    void chooseHeader(qsizetype firstRow, qsizetype rowCount);
    void chooseList(exchange::ListKind list);
    void setMapping(const exchange::ColumnMapping &mapping);
    void setTarget(int column, const QString &target);
    void setDateOrder(int column, exchange::DateOrder order);
    /// Makes the plan anew from mapping and choices; `planned` or `refused` follows.
    void plan();
    void setChoices(const exchange::ListChoices &choices);
    /// The day of phases that the list does not date.
    void setAsOf(const domain::PartialDate &date) { m_choices.asOf = date; }
    void cancel();

    const exchange::ListChoices &choices() const { return m_choices; }
    const exchange::MappingProposal &proposal() const { return m_proposal; }
    const exchange::ListSource &source() const { return m_source; }
    bool hasFile() const { return m_source.file != nullptr; }
    const exchange::Sheet &sheet() const { return m_source.file->sheets[m_source.sheet]; }
    std::shared_ptr<const exchange::ListPlan> listPlan() const { return m_plan; }
    domain::Snapshot plannedOn() const { return m_snapshot; }
    /// The plan's step, with the mapping remembered for lists with these headings.
    domain::ChangeSet changes() const;
    /// What keeps the mapping from being planned, as a sentence; empty where nothing does.
    QString obstacle() const;

Q_SIGNALS:
    void fileRead();
    void mappingChanged();
    /// The plan that is shown is being made anew.
    void planningStarted();
    void planned();
    void refused(const domain::Error &error);
    void progressed(double share);

private:
    struct Read
    {
        std::shared_ptr<const exchange::SheetFile> file;
        exchange::HeaderSpot header;
        exchange::MappingProposal proposal;
    };
    struct Planned
    {
        std::shared_ptr<const exchange::ListPlan> plan;
        domain::Snapshot snapshot;
    };
    template <class Value>
    using Answer = std::shared_ptr<domain::Result<Value>>;

    void propose(exchange::ListKind list);
    void accept(const Answer<Read> &read);
    void acceptPlan(const Answer<Planned> &planned);

    workspace::Workspace &m_workspace;
    exchange::ListSource m_source;
    exchange::MappingProposal m_proposal;
    exchange::ListChoices m_choices;
    std::shared_ptr<const exchange::ListPlan> m_plan;
    domain::Snapshot m_snapshot;
    workspace::LatestTask<Answer<Read>> m_reading;
    workspace::LatestTask<Answer<Planned>> m_planning;
};

} // namespace presentation
