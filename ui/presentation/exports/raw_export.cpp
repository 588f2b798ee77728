// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/raw_export.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace presentation {

using domain::Error;
using namespace Qt::StringLiterals;

domain::Result<QList<figure::FigureRow>> fileRows(const QStringList &paths)
{
    QList<figure::FigureRow> rows;
    for (const QString &path : paths) {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error{Error::Code::CannotOpen, file.errorString(), path};
        const QString name = QFileInfo(path).fileName();
        rows.append({u"file/"_s + name, name, QString::fromLatin1(hash.result().toHex()), std::nullopt, 0, 0});
    }
    return rows;
}

figure::Provenance provenanceOf(const RawExport &raw, const QList<figure::FigureRow> &files, const figure::ExportOrigin &origin)
{
    const QString day = raw.asOf.date.toString(Qt::ISODate);
    // A record has a day; of an export that leaves nothing out it is the one on which it was made.
    const QDate shown = raw.asOf.date.isValid() ? raw.asOf.date : origin.madeAt.toUTC().date();
    return {origin, domain::Language::English, u"Portfolio"_s, shown, raw.asOf.knownOn, {}, raw.source, {}, {{u"export"_s, day}}, files};
}

} // namespace presentation
