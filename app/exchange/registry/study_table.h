// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_source.h"
#include "exchange/registry/text_records.h"

namespace exchange {

/// Cuts a table of studies into pieces of whole records while it streams past, and finds out from its first record what it is.
class StudyTable
{
public:
    explicit StudyTable(StudyTarget &target) : m_target(target) {}

    domain::Status feed(QByteArray bytes);
    domain::Status finish();

private:
    domain::Status cut(bool isEnd);
    domain::Status begin();
    domain::Status beginWithoutHeader(const QList<QByteArrayView> &cells);

    StudyTarget &m_target;
    TextTableForm m_form;
    QByteArray m_rest; ///< What is read and not passed on.
    qint64 m_line = 1; ///< Of the rest's beginning.
    bool m_hasBegun = false;
    bool m_isWhole = false; ///< Passed on as one piece, since its records belong together.
};

} // namespace exchange
