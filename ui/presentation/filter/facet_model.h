// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/facets.h"
#include "workspace/latest_task.h"
#include "workspace/view_state.h"

#include <QAbstractItemModel>
#include <QHash>

namespace presentation {

/// The facets of one record kind as a tree: a section for each field, under it what it can be narrowed to with counts. Clicks edit the
/// one filter of the view state. Counts are computed in the background; the old ones stay until the new ones come.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class RowKind : quint8 { Section, Range, Search, Bucket, More };
    enum Role : int {
        RowKindRole = Qt::UserRole + 1, ///< RowKind as int.
        CountRole,                      ///< qint64, of a bucket.
        ShareRole,                      ///< double 0–1: the count beside the largest of its section.
        ExcludedRole,                   ///< bool.
        ChosenCountRole,                ///< qint64, of a section: how many conditions' values it has.
        FieldRole                       ///< QString, the field's key.
    };

    FacetModel(domain::RecordKind kind, workspace::ViewState &state, QObject *parent = nullptr);

    domain::RecordKind kind() const { return m_kind; }
    QStringList fields() const { return m_fields; }
    /// Which facets are shown, by field key; unknown keys are passed over.
    void setFields(const QStringList &fields);
    /// Counts only while somebody looks.
    void setActive(bool isActive);
    /// Whether the counts shown are those of another filter or date than the one chosen.
    bool isOutdated() const { return m_isOutdated; }

    /// Chooses the bucket, or takes it off where it is chosen or excluded.
    void toggle(const QModelIndex &bucket);
    void exclude(const QModelIndex &bucket);
    /// Chooses this one alone.
    void choose(const QModelIndex &bucket);
    /// Takes the section's conditions off.
    void clear(const QModelIndex &section);
    domain::FacetRange range(const QModelIndex &section) const;
    /// Empty where it was applied, else why not.
    QString setRange(const QModelIndex &section, const domain::FacetRange &range);
    /// Shows only buckets whose label contains the text.
    void setSearch(const QModelIndex &section, const QString &text);
    /// Shows more of the section's buckets, or again the first few only.
    void toggleMore(const QModelIndex &section);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// New counts are shown.
    void counted();
    void outdatedChanged(bool isOutdated);

private:
    struct Row
    {
        RowKind kind = RowKind::Bucket;
        domain::FacetBucket bucket = {};
        QString label = {};

        bool isSameAs(const Row &other) const { return kind == other.kind && bucket.value == other.bucket.value; }
    };
    struct Section
    {
        domain::Facet facet;
        QList<Row> rows;
        qint64 most = 0; ///< The largest count.
        QString search;
        bool isLong = false; ///< More than the first few are shown.
    };

    void ask();
    void updateOutdated();
    void show(const domain::FacetCounts &counts);
    static int fewOf(const domain::Facet &facet);
    QList<Row> rowsOf(const Section &section) const;
    void moveTo(int section, const QList<Row> &rows);
    domain::FacetChoice choiceWithout(const Section &section, const domain::Value &value) const;
    void apply(const Section &section, const domain::FacetChoice &choice);
    void markChosen(int section, const domain::FacetChoice &choice);
    QVariant sectionData(const Section &section, int role) const;
    QVariant rowData(const Section &section, const Row &row, int role) const;
    QString accessibleText(const Row &row) const;
    const Section *sectionAt(const QModelIndex &index) const;
    const Row *bucketAt(const QModelIndex &index) const;

    domain::RecordKind m_kind;
    workspace::ViewState &m_state;
    QStringList m_fields;
    QList<Section> m_sections;
    domain::Snapshot m_counted; ///< What the shown counts were made from.
    domain::Snapshot m_asked;
    domain::FacetQuestion m_question; ///< The newest one asked.
    domain::FacetQuestion m_answered;
    bool m_isOutdated = false;
    bool m_isActive = false;
    bool m_isStale = true;
    workspace::LatestTask<domain::FacetCounts> m_task;
};

} // namespace presentation
