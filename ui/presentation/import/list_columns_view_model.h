// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_import.h"
#include "exchange/mapping/mapping_proposal.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <optional>

namespace presentation {

/// A list that was read and what its columns mean: proposed, then corrected by the user. Reads and proposes in the background; main thread.
class ListColumnsViewModel : public QObject
{
    Q_OBJECT

public:
    explicit ListColumnsViewModel(workspace::Workspace &workspace, QObject *parent);
    ~ListColumnsViewModel() override;

    /// `fileRead` or `refused` follows.
    void open(const QString &path, const exchange::SheetOptions &options);
    void cancel();
    void forget();
    void chooseSheet(qsizetype sheet);
    /// A header of `rowCount` rows that begins at a row of the sheet; 0 says that there is none.
    void chooseHeader(qsizetype firstRow, qsizetype rowCount);
    void chooseList(exchange::ListKind list);
    void setMapping(const exchange::ColumnMapping &mapping);
    void setTarget(int column, const QString &target);
    /// For this column and for every other one whose dates can be read both ways.
    void setDateOrder(int column, exchange::DateOrder order);

    const exchange::MappingProposal &proposal() const { return m_proposal; }
    const exchange::ListSource &source() const { return m_source; }
    bool hasFile() const { return m_source.file != nullptr; }
    const exchange::Sheet &sheet() const { return m_source.file->sheets[m_source.sheet]; }
    qint64 rowCount() const;
    /// The first column whose dates can be read both ways while nobody said how; -1 where there is none.
    int undecidedDates() const;
    /// "Import deals"
    QString title() const;
    /// What keeps the mapping from being planned, as a sentence; empty where nothing does.
    QString obstacle() const;
    /// Whether the user changed what a column means.
    bool isChanged() const { return m_isChanged; }

Q_SIGNALS:
    void fileRead();
    void proposingStarted();
    void mappingChanged();
    void refused(const domain::Error &error);
    void progressed(double share, qint64 rows);

private:
    struct Read
    {
        std::shared_ptr<const exchange::SheetFile> file;
        qsizetype sheet = 0;
        exchange::HeaderSpot header;
        exchange::MappingProposal proposal;
    };
    using Answer = std::shared_ptr<domain::Result<Read>>;

    void propose(qsizetype sheet, const std::optional<exchange::HeaderSpot> &header, exchange::ListKind list);
    void accept(const Answer &answer);
    void acceptProposal(const Answer &answer);

    workspace::Workspace &m_workspace;
    exchange::ListSource m_source;
    exchange::MappingProposal m_proposal;
    bool m_isChanged = false;
    workspace::LatestTask<Answer> m_reading;
    workspace::LatestTask<Answer> m_proposing;
};

} // namespace presentation
