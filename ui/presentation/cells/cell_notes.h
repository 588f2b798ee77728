// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QVariant>

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

    /// int, Kind: what is wrong with a cell. The sentence stands in Qt::AccessibleDescriptionRole.
    static constexpr int NoteRole = Qt::UserRole + 100;

    explicit CellNotes(domain::RecordKind kind, QObject *parent = nullptr);

    /// What takes the place of the model's own answer for a cell; invalid where there is nothing to say.
    QVariant data(qint64 id, const QString &key, int role) const;
    /// Stored fields can be typed into while editing is allowed, save those that only a dated event changes.
    bool isEditable(const QString &key) const { return m_isAllowed && m_typed.contains(key); }
    bool isStored(const QString &key) const { return m_stored.contains(key); }
    bool isAllowed() const { return m_isAllowed; }
    void allowEditing(bool isAllowed) { m_isAllowed = isAllowed; }

    Note note(qint64 id, const QString &key) const;
    bool isEmpty() const { return m_refused.isEmpty() && m_problems.isEmpty(); }

    void refuse(qint64 id, const QString &key, const QString &typed, const QString &sentence);
    void forget(qint64 id, const QString &key);
    /// Record and key of every refused text.
    QList<std::pair<qint64, QString>> refused() const { return m_refused.keys(); }

    /// Takes the place of all contradictions told before; problems of other kinds are passed over.
    void setProblems(const QList<domain::Problem> &problems);

Q_SIGNALS:
    void changed();

private:
    domain::RecordKind m_kind;
    QSet<QString> m_stored;
    QSet<QString> m_typed;
    bool m_isAllowed = true;
    QHash<std::pair<qint64, QString>, Note> m_refused;
    QHash<std::pair<qint64, QString>, QStringList> m_problems;
};

} // namespace presentation
