// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_format.h"

class QJsonObject;

namespace exchange {

/// Studies as JSON, of the registry's present API (version 2) and its retired one, given the cells that the CSV download would have.
class JsonStudyFormat final : public StudyFormat
{
public:
    JsonStudyFormat();

    const StudyColumns &columns() const override { return m_columns; }
    bool isWholeList() const override { return false; }
    /// WrongFormat where an object is no study, with the study's number.
    domain::Status read(const StudyPiece &piece, const Visit &visit) const override;

private:
    StudyColumns m_columns;
};

} // namespace exchange
