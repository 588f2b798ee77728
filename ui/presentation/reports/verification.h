// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports/exported_file.h"
#include "presentation/reports/report_request.h"

namespace presentation {

/// The open portfolio that figures are made again from.
struct VerifyGround
{
    domain::Snapshot now;
    QString path;
    qint64 newestStep = 0;
    QDate today; ///< Of UTC, so that every computer gives the same answer.
    std::function<domain::Result<domain::Snapshot>(QDate)> asKnownOn;
    std::function<QString(const QString &hash)> text = {}; ///< Registry texts, for raw exports.
};

/// The figures of a file, made again from the portfolio as it is now. NotFound (`where` = "recipe") for what cannot be made again.
domain::Result<QList<figure::FigureRow>> madeAgain(const figure::Provenance &provenance, const VerifyGround &ground);

/// Where figures come from, as every exported file says it.
figure::ExportOrigin exportOrigin(const domain::Portfolio &portfolio, const QString &path, const QDateTime &now);

} // namespace presentation
