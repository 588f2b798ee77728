// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

#include <QHash>
#include <QObject>

namespace presentation {

/// What is to be said about single cells of one record kind beside their values: texts that were typed and refused, which
/// stay in the cell until corrected, and contradictions that are stored. Shared by a page's table and its editing; main thread.
class CellNotes : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 { None, Contradiction, Refused };
    struct Note
    {
        Kind kind = Kind::None;
        QString sentence;
        QString typed; ///< For refused ones.
    };

    using QObject::QObject;

    Note note(qint64 id, const QString &key) const;
    bool isEmpty() const { return m_refused.isEmpty() && m_problems.isEmpty(); }

    void refuse(qint64 id, const QString &key, const QString &typed, const QString &sentence);
    void forget(qint64 id, const QString &key);
    /// Record and key of every refused text.
    QList<std::pair<qint64, QString>> refused() const { return m_refused.keys(); }

    /// Takes the place of all contradictions told before; problems of other kinds are passed over.
    void setProblems(domain::RecordKind kind, const QList<domain::Problem> &problems);

Q_SIGNALS:
    void changed();

private:
    QHash<std::pair<qint64, QString>, Note> m_refused;
    QHash<std::pair<qint64, QString>, QStringList> m_problems;
};

} // namespace presentation
