// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/row_reading.h"

#include "domain/names.h"
#include "exchange/sheets/sheet.h"

namespace exchange {

QString ListChoices::wordKey(domain::RecordKind kind, int vocabulary, const QString &word)
{
    return QStringLiteral("%1/%2/%3").arg(int(kind)).arg(vocabulary).arg(domain::normalizedKey(word));
}

RowReading::RowReading(const SheetRow &row, const ColumnMapping &mapping, CellTyping &typing, const ListChoices &choices) : m_line(row.line)
{
    for (const MappedColumn &column : mapping.columns) {
        if (column.target.isEmpty())
            continue;
        const auto fix = choices.fixes.constFind({row.line, column.index});
        read(column, fix != choices.fixes.cend() ? *fix : row.text(column.index), typing);
    }
    if (isBlank())
        return;
    for (const MappedConstant &constant : mapping.constants) {
        if (const auto *target = columnTarget(constant.target); target && all(constant.target).isEmpty()) {
            if (TypedCell cell = typing.read(constant); cell.isUnderstood())
                m_cells.append({target, -1, std::move(cell)});
        }
    }
}

void RowReading::read(const MappedColumn &column, const QString &text, CellTyping &typing)
{
    const auto *target = columnTarget(column.target);
    if (!target || text.isEmpty())
        return;
    TypedCell cell = typing.read(column, text);
    if (cell.refusal != Refusal::None)
        m_refusals.append({ListRefusal::BadCell, column.index, column.header, text, cell.refusal, cell.choices});
    else if (cell.isUnderstood())
        m_cells.append({target, column.index, std::move(cell)});
}

QList<const RowCell *> RowReading::all(QStringView target) const
{
    QList<const RowCell *> list;
    for (const RowCell &cell : m_cells) {
        if (target == QLatin1String(cell.target->key))
            list.append(&cell);
    }
    return list;
}

domain::Value RowReading::value(QStringView target) const
{
    const auto cells = all(target);
    return cells.isEmpty() ? domain::Value() : cells.first()->cell.value;
}

QStringList RowReading::items(QStringView target) const
{
    QStringList list;
    for (const RowCell *cell : all(target)) {
        QStringList texts = cell->cell.items;
        if (const auto *text = texts.isEmpty() ? std::get_if<QString>(&cell->cell.value) : nullptr)
            texts = {*text};
        for (const QString &item : std::as_const(texts)) {
            if (!item.isEmpty() && !list.contains(item))
                list.append(item);
        }
    }
    return list;
}

} // namespace exchange
