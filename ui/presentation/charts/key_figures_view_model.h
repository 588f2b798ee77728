// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/compared_with.h"
#include "presentation/charts/key_figures.h"

#include <QObject>

namespace presentation {

/// The key figures of Home, kept up to date with what the user looks at, while somebody looks. A step that changes none of what they
/// are made from leaves them alone. Of a large portfolio they are made on another thread; the old ones stay until then.
class KeyFiguresViewModel : public QObject
{
    Q_OBJECT

public:
    explicit KeyFiguresViewModel(workspace::ViewState &state, QObject *parent = nullptr);

    /// The newest figures made; empty before the first.
    const QList<KeyFigureText> &texts() const { return m_texts; }
    /// Whether `texts` answers another filter or date than the one chosen.
    bool isOutdated() const { return m_isOutdated; }
    void setWatched(bool isWatched);
    void compareWith(const ComparedWith &compared);
    /// How a figure came about, oldest first; empty until it is worked out, which comes after the figures themselves.
    QList<double> trend(const QString &key) const { return m_trends.value(key); }

Q_SIGNALS:
    /// The figures, or their trends.
    void textsChanged();
    void outdatedChanged(bool isOutdated);

private:
    struct Made
    {
        workspace::Evaluated from;
        QList<KeyFigureText> texts;
        ComparedWith compared;
    };
    using Trends = QHash<QString, QList<double>>;

    void followRecords(const domain::ChangeSet &changes);
    void followEvaluated();
    void makeSoon();
    void make();
    void accept(const Made &made);
    void startTrends();
    void updateOutdated();

    workspace::ViewState &m_state;
    workspace::Evaluated m_from;
    QList<KeyFigureText> m_texts;
    bool m_isDirty = true;
    bool m_isTouched = false;
    bool m_isWatched = false;
    bool m_isOutdated = false;
    bool m_isScheduled = false;
    ComparedWith m_compared;
    ComparedWith m_shownCompared; ///< What the texts compare with.
    Trends m_trends;
    workspace::LatestTask<std::shared_ptr<Made>> m_making;
    QThreadPool m_quiet; ///< For what nobody waits for: it has only the time that nobody else needs.
    workspace::LatestTask<Trends> m_looking;
};

} // namespace presentation
