// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_SIGNALS:
    void textsChanged();
    void outdatedChanged(bool isOutdated);

private:
    struct Made
    {
        workspace::Evaluated from;
        QList<KeyFigureText> texts;
    };

    void followRecords(const domain::ChangeSet &changes);
    void followEvaluated();
    void makeSoon();
    void make();
    void accept(const Made &made);
    void updateOutdated();

    workspace::ViewState &m_state;
    workspace::Evaluated m_from;
    QList<KeyFigureText> m_texts;
    bool m_isDirty = true;
    bool m_isTouched = false;
    bool m_isWatched = false;
    bool m_isOutdated = false;
    bool m_isScheduled = false;
    workspace::LatestTask<std::shared_ptr<Made>> m_making;
};

} // namespace presentation
