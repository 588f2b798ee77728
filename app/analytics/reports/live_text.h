// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace analytics {

/// A live figure as a text asks for it: `{return-rate cohort=2020 filter="area:oncology"}`.
struct FigureCall
{
    QString name;
    QMap<QString, QString> parameters;

    /// The same in its one form: parameters by name, quotation marks where needed, no braces.
    QString expression() const;
    friend bool operator==(const FigureCall &, const FigureCall &) = default;
};

/// Why a live figure cannot be made; `detail` is the word at fault, `hint` what would be understood.
struct LiveError
{
    enum class Code : quint8 { Unclosed, NoName, UnknownFigure, UnknownParameter, TwiceGiven, NoValue, MissingParameter, BadValue, BadFilter, NoSubject, NothingThere };
    Code code = Code::Unclosed;
    QString detail;
    QString hint;

    QString sentence(domain::Language language) const;
    friend bool operator==(const LiveError &, const LiveError &) = default;
};

/// A piece of a text: plain words, a live figure, or one that cannot be read.
struct TextPiece
{
    qsizetype start = 0; ///< In the text as typed.
    qsizetype length = 0;
    QString text;        ///< Plain words; for a figure its source with braces.
    std::optional<FigureCall> call;
    std::optional<LiveError> error;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// Splits a text at its live figures. Two braces `{{` or `}}` stand for one. Pure; never fails: a piece that cannot be read says why.
QList<TextPiece> piecesOf(const QString &text);
/// Reads one figure without braces.
TextPiece figureOf(const QString &expression);

} // namespace analytics
