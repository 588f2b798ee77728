// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace exchange {

/// How pictures, PDF and HTML files carry their provenance: one run of plain characters, "portolan-provenance:<base64> portolan-seal:<sha256>".
/// The seal is that of the whole file with a seal of zeros, so that any byte changed afterwards shows.
QByteArray fileMark(const QJsonObject &provenance);
/// The file with its seal filled in; a file without a mark stays as it is.
QByteArray sealed(QByteArray file);

struct MarkedFile
{
    QJsonObject provenance;
    bool isWhole = false; ///< Whether its seal holds.
};
/// Empty where the file carries no mark.
std::optional<MarkedFile> markedFile(const QByteArray &file);

/// A PNG with the mark in a text chunk; anything else stays as it is.
QByteArray markedPng(const QByteArray &png, const QByteArray &mark);

} // namespace exchange
