// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry/study_format.h"

class QIODevice;

namespace exchange {

/// Takes what a registry file holds, in its order, on the thread that reads.
class StudyTarget
{
public:
    virtual ~StudyTarget() = default;

    /// Once, before the first piece.
    virtual domain::Status begin(std::shared_ptr<const StudyFormat> format) = 0;
    /// False stops the reading with Error::Canceled.
    virtual bool take(StudyPiece piece) = 0;
    /// A file within a ZIP file or folder that is not taken over, with the reason.
    virtual void refuse(const QString &file, const domain::Error &why) = 0;
    /// Every byte of the file, for its hash, and how far reading has come; false stops it with Error::Canceled.
    virtual bool pass(QByteArrayView bytes, double share) = 0;
};

/// Reads a registry file in whatever form it comes: CSV and TSV of either site, JSON, a ZIP file or folder with one file per study,
/// packed with gzip or not. Memory stays bounded however large it is. WrongFormat says what it is instead.
domain::Status readStudies(const QString &path, StudyTarget &target);
/// The same for an open device, which cannot be a ZIP file or folder.
domain::Status readStudies(QIODevice &device, StudyTarget &target);

} // namespace exchange
