// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_format.h"
#include "exchange/registry/text_records.h"

namespace exchange {

/// The table of endpoints of China's register, which has no header: number, kind of endpoint, endpoint, time, purpose; one row per
/// endpoint, several per trial. Its trials have a number and outcome measures, nothing else. The file is one piece.
class ChinaEndpointFormat final : public StudyFormat
{
public:
    explicit ChinaEndpointFormat(TextTableForm form);

    static bool recognizes(const QList<QByteArrayView> &cells);
    const StudyColumns &columns() const override { return m_columns; }
    domain::Status read(const StudyPiece &piece, const Visit &visit) const override;

private:
    StudyColumns m_columns;
    TextTableForm m_form;
};

} // namespace exchange
