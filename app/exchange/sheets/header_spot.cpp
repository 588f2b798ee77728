// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using Kind = SheetCell::Kind;

namespace {

constexpr qsizetype kRowsSearched = 60;
constexpr qsizetype kRowsCompared = 200;

/// Whether a text can name a column: short words, not a date, a number, a link or a record's code.
bool isNameLike(const SheetCell &cell)
{
    constexpr qsizetype kNameLength = 120;
    static const QRegularExpression value(u"^(?:[-+]?[\\d.,]+%?|\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|\\d{4}年.*|https?://.*|[A-Za-z]{2,}[-:_]?\\d{4,}|[$€£¥]\\s*\\d.*)$"_s);
    static const QRegularExpression year(u"^(?:19|20)\\d{2}$"_s);
    if (cell.kind != Kind::Text)
        return cell.kind == Kind::Number && year.match(cell.text).hasMatch();
    const QString text = cell.text.trimmed();
    return text.size() <= kNameLength && (!value.match(text).hasMatch() || year.match(text).hasMatch());
}

/// What decides about one row, read off it and the rows below.
struct RowShape
{
    qsizetype own = 0;    ///< Filled cells that are not copies of a merged one.
    qsizetype named = 0;  ///< Of these, name-like ones.
    qsizetype distinct = 0;
    bool hasSpan = false; ///< A cell is merged over several columns.
};

RowShape shapeOf(const SheetRow &row)
{
    RowShape shape;
    QStringList texts;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const SheetCell &cell = row.cells[column];
        shape.hasSpan = shape.hasSpan || (cell.isRepeated && column > 0 && row.text(column - 1) == cell.text);
        if (cell.isEmpty() || cell.isRepeated)
            continue;
        ++shape.own;
        shape.named += isNameLike(cell);
        texts.append(cell.text.simplified());
    }
    texts.removeDuplicates();
    shape.distinct = texts.size();
    return shape;
}

qsizetype typicalWidth(const Sheet &sheet, qsizetype from)
{
    QList<qsizetype> widths;
    for (qsizetype i = from; i < std::min(sheet.rows.size(), from + kRowsCompared); ++i)
        widths.append(std::count_if(sheet.rows[i].cells.cbegin(), sheet.rows[i].cells.cend(), [](const SheetCell &cell) { return !cell.isEmpty(); }));
    if (widths.isEmpty())
        return 0;
    std::nth_element(widths.begin(), widths.begin() + widths.size() / 2, widths.end());
    return widths[widths.size() / 2];
}

/// Values come again further down their column, names do not; a header that is repeated as a whole is still one.
bool comesAgain(const Sheet &sheet, qsizetype index)
{
    const SheetRow &row = sheet.rows[index];
    for (qsizetype i = index + 1; i < std::min(sheet.rows.size(), index + kRowsCompared); ++i) {
        const SheetRow &below = sheet.rows[i];
        if (below.cells == row.cells)
            continue;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const SheetCell &cell = row.cells[column];
            if (!cell.isEmpty() && !below.cell(column).isRepeated && cell.text == below.text(column))
                return true;
        }
    }
    return false;
}

bool namesOneColumn(const Sheet &sheet, qsizetype index)
{
    static const QRegularExpression usual(
        u"^(?:col(?:umn)?[ _]*\\d*|names?|compan(?:y|ies)|sponsors?|drugs?|candidates?|products?|id|.+[_ ]id|nct.*|名称|公司.*|企业.*|药.*|.*名称)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const SheetCell &cell = sheet.rows[index].cell(0);
    if (usual.match(cell.text.trimmed()).hasMatch())
        return true;
    const auto below = sheet.rows.cbegin() + index + 1;
    return below != sheet.rows.cend() && isNameLike(cell) && std::none_of(below, sheet.rows.cend(), [](const SheetRow &row) { return isNameLike(row.cell(0)); });
}

/// What a row can be: something above the header, the header, or already data.
enum class Place { Above, Header, Data };

Place placeOf(const Sheet &sheet, qsizetype index)
{
    const SheetRow &row = sheet.rows[index];
    const RowShape shape = shapeOf(row);
    const qsizetype typical = typicalWidth(sheet, index + 1);
    if (typical <= 1 && sheet.columnCount() == 1)
        return namesOneColumn(sheet, index) ? Place::Header : Place::Data;
    const qsizetype filled = std::count_if(row.cells.cbegin(), row.cells.cend(), [](const SheetCell &cell) { return !cell.isEmpty(); });
    const bool areNames = shape.own >= 2 && shape.named == shape.own && shape.distinct * 10 >= shape.own * 9 && !comesAgain(sheet, index);
    if (areNames && filled * 2 >= typical)
        return Place::Header;
    // A row of values as wide as those below it: the names would have come before it.
    return !areNames && shape.own >= 2 && shape.own * 5 >= typical * 4 ? Place::Data : Place::Above;
}

/// Labels of groups of columns right above the names: at least two of them, so not a title.
bool areGroups(const Sheet &sheet, qsizetype above, qsizetype header)
{
    if (above < 0 || sheet.rows[above].line + 1 != sheet.rows[header].line)
        return false;
    const RowShape shape = shapeOf(sheet.rows[above]);
    return shape.own >= 2 && shape.named == shape.own && shape.distinct == shape.own && shape.own < shapeOf(sheet.rows[header]).own;
}

/// Names below groups that are merged over several columns, or a row of units in brackets.
bool continuesHeader(const Sheet &sheet, qsizetype header, qsizetype below)
{
    static const QRegularExpression unit(u"^[(\\[（【].*[)\\]）】]$"_s);
    if (below >= sheet.rows.size() || sheet.rows[below].line != sheet.rows[header].line + 1)
        return false;
    const SheetRow &row = sheet.rows[below];
    const auto own = [](const SheetCell &cell) { return !cell.isEmpty() && !cell.isRepeated; };
    if (std::any_of(row.cells.cbegin(), row.cells.cend(), own)
        && std::all_of(row.cells.cbegin(), row.cells.cend(), [&](const SheetCell &cell) { return !own(cell) || unit.match(cell.text.trimmed()).hasMatch(); }))
        return true;
    const RowShape shape = shapeOf(row);
    return shapeOf(sheet.rows[header]).hasSpan && shape.own > 0 && shape.named == shape.own && !comesAgain(sheet, below);
}

/// A label of a group holds for the unnamed columns to its right, up to the next label.
QStringList namesOfRow(const SheetRow &row, qsizetype columns, bool isGroup)
{
    QStringList names;
    for (qsizetype column = 0; column < columns; ++column) {
        QString name = row.text(column).simplified();
        if (name.isEmpty() && isGroup && column > 0)
            name = names.last();
        names.append(name);
    }
    return names;
}

} // namespace

HeaderSpot headerAt(const Sheet &sheet, qsizetype firstRow, qsizetype rowCount)
{
    HeaderSpot spot;
    const qsizetype columns = sheet.columnCount();
    const qsizetype first = std::clamp<qsizetype>(firstRow, 0, sheet.rows.size());
    spot.rowCount = std::clamp<qsizetype>(rowCount, 0, sheet.rows.size() - first);
    spot.dataRow = first + spot.rowCount;
    spot.firstRow = spot.rowCount > 0 ? first : -1;
    spot.line = spot.rowCount > 0 ? sheet.rows[first].line : 0;
    spot.names = QStringList(columns, QString());
    for (qsizetype row = first; row < spot.dataRow; ++row) {
        // Only the row of the names themselves, the last but units, has a name for each column.
        const bool isGroup = row + 1 < spot.dataRow && shapeOf(sheet.rows[row]).own < shapeOf(sheet.rows[row + 1]).own && !shapeOf(sheet.rows[row]).hasSpan;
        const QStringList names = namesOfRow(sheet.rows[row], columns, isGroup);
        for (qsizetype column = 0; column < columns; ++column) {
            if (names[column].isEmpty() || spot.names[column] == names[column])
                continue;
            spot.names[column] += spot.names[column].isEmpty() ? names[column] : u" / "_s + names[column];
        }
    }
    for (qsizetype column = 0; column < columns; ++column)
        spot.namedColumns = spot.names[column].isEmpty() ? spot.namedColumns : column + 1;
    for (qsizetype row = spot.dataRow; spot.exists() && row < sheet.rows.size(); ++row) {
        if (sheet.rows[row].cells.size() <= spot.namedColumns)
            continue;
        if (spot.widerRows++ == 0)
            spot.firstWiderLine = sheet.rows[row].line;
    }
    return spot;
}

HeaderSpot findHeader(const Sheet &sheet)
{
    if (sheet.hasKeys)
        return headerAt(sheet, 0, 1);
    for (qsizetype index = 0; index < std::min(sheet.rows.size(), kRowsSearched); ++index) {
        const Place place = placeOf(sheet, index);
        if (place == Place::Data)
            break;
        if (place == Place::Above)
            continue;
        qsizetype first = index;
        qsizetype last = index;
        if (areGroups(sheet, index - 1, index))
            --first;
        if (continuesHeader(sheet, last, last + 1))
            ++last;
        return headerAt(sheet, first, last - first + 1);
    }
    return headerAt(sheet, 0, 0);
}

} // namespace exchange
