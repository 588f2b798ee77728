// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace exchange {

/// What the cells of a registry file's rows are: the columns of the registry's present CSV download, in whatever form the file came.
struct StudyColumns
{
    QStringList names;
    QStringList labels; ///< What the file calls them, for sentences; empty where it calls them the same.
    domain::Registry registry = domain::Registry::ClinicalTrialsGov;
};

/// A run of rows as cut out of a file: cheap to cut in order, and read on any thread.
struct StudyPiece
{
    QByteArray bytes;
    qint64 line = 1; ///< On which the bytes begin; for JSON the number of the first study.
    QString file;    ///< Within a ZIP file or folder.
    std::vector<qsizetype> ends; ///< Where each study ends, for formats whose pieces are not one text.
};

/// One row as read. The cells hold during the visit only.
struct StudyCells
{
    qint64 line = 0;
    QList<QByteArrayView> cells; ///< UTF-8.
    bool isPartial = false; ///< The file gives some of the study's fields: an empty cell says nothing.
    RefusalReason reason = RefusalReason::None; ///< Other than None where the cells cannot be read; then there are none.
    QString key;    ///< Of a refused row: the registry number, where there is one.
    QString column;
    QString found;
};

/// One of the forms in which registries give out trials. Used by several threads at once.
class StudyFormat
{
public:
    using Visit = std::function<void(const StudyCells &)>;

    virtual ~StudyFormat() = default;
    virtual const StudyColumns &columns() const = 0;
    /// Whether the file is somebody's whole list, so that what it lacks has vanished; answers of an API hold what was asked for.
    virtual bool isWholeList() const { return true; }
    /// WrongFormat where the piece is not what the file promised.
    virtual domain::Status read(const StudyPiece &piece, const Visit &visit) const = 0;
};

} // namespace exchange
