// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/area_words.h"

#include "exchange/lists/list_words.h"

#include <QRegularExpression>

namespace exchange {

using namespace domain;

namespace {

/// "Oncology – Solid Tumors (NSCLC)" → "Oncology", "Solid Tumors (NSCLC)".
std::pair<QString, QString> splitArea(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("\\s*(?:[–—:：]|\\s-\\s)\\s*"));
    const auto match = dash.match(text);
    return match.hasMatch() ? std::pair(text.first(match.capturedStart()).trimmed(), text.sliced(match.capturedEnd()).trimmed()) : std::pair(text.trimmed(), QString());
}

QStringList indicationNames(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:[/;；、，,|]|\\sand\\s)\\s*"));
    QStringList names;
    for (const QString &part : partyWords(text).name.split(between, Qt::SkipEmptyParts)) {
        if (!names.contains(part.trimmed(), Qt::CaseInsensitive))
            names.append(part.trimmed());
    }
    return names;
}

} // namespace

AreaWords areaWords(ListContext &context, const RowReading &row, QStringView indicationTarget)
{
    AreaWords words;
    QStringList names = row.items(indicationTarget);
    const auto areas = row.all(u"indication.area");
    if (!areas.isEmpty()) {
        const TypedCell &cell = areas.first()->cell;
        const QString &text = cell.text;
        const auto [area, after] = splitArea(text);
        const QString rest = cell.isUnknownTerm ? after : cell.note;
        // Of several areas nothing says which is whose.
        const bool isShared = cell.items.size() > 1 && names.size() > 1;
        words.area = isShared ? 0 : context.desk().term(TermVocabulary::Area, cell.isUnknownTerm ? area : cell.items.value(0), row.line()).id;
        if (names.isEmpty())
            names = indicationNames(rest);
        if (names.size() > 1 || cell.items.size() > 1 || text.contains(u'('))
            words.wording = text;
        if (names.isEmpty() && words.area != 0) {
            const Value label = context.drafts().value(RecordKind::Term, words.area, key("label_en"));
            names = {std::holds_alternative<QString>(label) ? std::get<QString>(label) : area};
        }
    }
    for (const QString &name : std::as_const(names)) {
        const auto found = context.desk().indication(name, row.line(), words.area);
        if (found.id != 0)
            words.indications.append(found.id);
        words.isOpen = words.isOpen || found.isNotUnique;
    }
    return words;
}

} // namespace exchange
