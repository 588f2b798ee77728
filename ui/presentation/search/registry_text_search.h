// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/folded_text.h"
#include "presentation/search/search_rows.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace presentation {

/// Searches the long registry texts of all trials, on request: they lie compressed in the file, so this takes a while. Works in
/// slices of a few milliseconds between events, since the file belongs to the main thread. Lives there.
class RegistryTextSearch : public QObject
{
    Q_OBJECT

public:
    explicit RegistryTextSearch(workspace::Workspace &workspace, QObject *parent = nullptr);

    void start(const QString &text);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// How much has been read, 0 to 1.
    double share() const;
    const QList<qint64> &found() const { return m_found; }
    /// The first trials found, with the place in their texts.
    const QList<SearchRow> &rows() const { return m_rows; }

Q_SIGNALS:
    /// More was read; the last time `isRunning` is false.
    void progressed();

private:
    void readSlice();
    void read(const domain::Trial &trial);

    workspace::Workspace &m_workspace;
    domain::Snapshot m_snapshot;
    SearchNeedle m_needle;
    TextFolder m_folder;
    std::vector<std::pair<qint64, QString>> m_texts; ///< Trial and hash of its texts.
    size_t m_at = 0;
    QList<qint64> m_found;
    QList<SearchRow> m_rows;
    QTimer m_timer;
};

} // namespace presentation
