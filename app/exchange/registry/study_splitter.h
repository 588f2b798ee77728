// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_format.h"

namespace exchange {

/// Cuts JSON into its studies while it streams past: a single study, an array, studies one after another, a page of the registry's
/// present API or of its retired one. Holds one study and one piece in memory, whatever the size of the file.
class StudySplitter
{
public:
    using Take = std::function<bool(StudyPiece)>;

    /// `take` gets pieces of about a megabyte; false stops with Error::Canceled.
    explicit StudySplitter(Take take, const QString &file = {}) : m_take(std::move(take)) { m_piece.file = file; }

    /// WrongFormat for what cannot be JSON with studies; CUT_OFF comes from finish().
    domain::Status feed(QByteArrayView bytes);
    domain::Status finish();

private:
    static constexpr int kNowhere = -1;

    domain::Status step(char c);
    domain::Status open(char c);
    domain::Status close(char c);
    domain::Status endStudy();
    void skipString(QByteArrayView bytes, qsizetype &at);
    bool beginsStudies(char c) const;
    bool flush();

    Take m_take;
    StudyPiece m_piece;
    qint64 m_count = 0;
    QByteArray m_open;         ///< '{' and '[' that are not closed yet.
    QByteArray m_string;       ///< The string last read at depth 1 or 2: a key, if a colon follows.
    QByteArray m_keys[2];
    qsizetype m_studyDepth = 0; ///< At which depth a '{' begins a study; kNowhere between lists.
    qsizetype m_begin = kNowhere; ///< Where the study that is being read begins in the piece.
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_hasList = false;
    bool m_isEnd = false; ///< The study's last brace was the last character.
};

} // namespace exchange
