// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/home/selected_records.h"
#include "workspace/view_state.h"

#include <QObject>

namespace workspace {

/// A chosen mark: its records, the words it is known by and the keys that a filter may know it by.
struct Pick
{
    analytics::RecordPick records;
    QString chartName;
    QString words;     ///< "Oncology, Phase 1"
    QStringList keys;
    domain::Language language = domain::Language::English; ///< Of the words.

    friend bool operator==(const Pick &, const Pick &) = default;
};

/// The marks that are chosen on charts, shared by all pages. Never on the undo stack, never in the file. Another filter clears it, since
/// its marks are of the charts before. Main thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(ViewState &state, QObject *parent = nullptr);

    const QList<Pick> &picks() const { return m_picks; }
    bool isEmpty() const { return m_picks.isEmpty(); }
    QList<analytics::RecordPick> records() const;

    /// Selects one mark alone; the only one that is selected already is let go.
    void choose(const Pick &pick);
    /// Selects a mark too, or lets it go where it is selected.
    void toggle(const Pick &pick);
    /// Selects these of a chart in place of what was selected of it; with the marks of other charts or without.
    void replaceOf(const QString &chart, const QList<Pick> &picks, bool keepsOthers);
    /// The same mark in other words.
    void reword(qsizetype index, const Pick &words);
    void remove(qsizetype index);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void set(const QList<Pick> &picks);

    QList<Pick> m_picks;
    domain::FilterSpec m_filter;
};

} // namespace workspace
