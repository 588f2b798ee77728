// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/compared_with.h"
#include "presentation/dashboard/card_text.h"
#include "workspace/latest_task.h"

#include <QObject>

namespace presentation {

/// A card of lines, kept up to date while somebody looks. Made on another thread; the old text stays until then. Main thread.
class CardTextViewModel : public QObject
{
    Q_OBJECT

public:
    using Make = CardText (*)(const CardTextRequest &);
    CardTextViewModel(Make make, workspace::ViewState &state, const QString &source, QObject *parent = nullptr);

    const CardText &text() const { return m_text; }
    /// Whether the text is still that of a moment ago.
    bool isMaking() const { return m_isDirty || m_making.isRunning(); }
    void setWatched(bool isWatched);
    void compareWith(const ComparedWith &compared);

Q_SIGNALS:
    void textChanged();

private:
    void refresh();

    Make m_make;
    workspace::ViewState &m_state;
    QString m_source;
    ComparedWith m_compared;
    CardText m_text;
    bool m_isWatched = false;
    bool m_isDirty = true;
    workspace::LatestTask<CardText> m_making;
};

} // namespace presentation
