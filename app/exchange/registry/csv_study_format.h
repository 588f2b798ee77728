// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_format.h"
#include "exchange/registry/text_records.h"

namespace exchange {

/// Tables as text: the registry's CSV download, that of its site before 2023, the studies table of a database copy, China's register.
class CsvStudyFormat final : public StudyFormat
{
public:
    /// Reads the header. WrongFormat where it has no column of registry numbers, or nothing that describes a trial.
    static domain::Result<std::shared_ptr<const CsvStudyFormat>> of(const QStringList &header, TextTableForm form);

    const StudyColumns &columns() const override { return m_columns; }
    domain::Status read(const StudyPiece &piece, const Visit &visit) const override;
    TextTableForm form() const { return m_form; }

private:
    /// What one column of ours is made of.
    struct Target
    {
        qsizetype source = 0;
        QByteArray (*convert)(QByteArrayView cell) = nullptr; ///< Null where the cell is taken as it stands.
    };

    void add(const QString &name, const QString &label, Target target);

    StudyColumns m_columns;
    QList<Target> m_targets;
    qsizetype m_width = 0;  ///< Cells in a row of the file.
    qsizetype m_number = 0; ///< The file's column of registry numbers.
    bool m_isPlain = false; ///< Cells are taken as they stand.
    TextTableForm m_form;
};

} // namespace exchange
