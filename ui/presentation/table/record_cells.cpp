// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/record_cells.h"

#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"

#include <QCoreApplication>

namespace presentation {

using domain::FieldKind;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("RecordTableModel", source);
}

bool isKey(const domain::FieldMeta &meta, QLatin1StringView key)
{
    return QLatin1String(meta.key) == key;
}

} // namespace

domain::Value RecordCells::valueOf(qint64 id, QStringView key) const
{
    const int column = source->columnOf(key);
    return column < 0 ? domain::Value() : value(id, column);
}

QString RecordCells::emptyText(qint64 id, int column) const
{
    const auto &meta = source->column(column);
    if (meta.kind == FieldKind::Money)
        return words(QT_TRANSLATE_NOOP("RecordTableModel", "not disclosed"));
    if (isKey(meta, QLatin1StringView("highest_phase")))
        return domain::isEmpty(valueOf(id, u"phase_reached")) ? words(QT_TRANSLATE_NOOP("RecordTableModel", "phase unknown"))
                                                              : words(QT_TRANSLATE_NOOP("RecordTableModel", "no active program"));
    if (isKey(meta, QLatin1StringView("partner"))) {
        const auto state = valueOf(id, u"partnership");
        if (const int partnership = source->columnOf(u"partnership"); partnership >= 0 && !domain::isEmpty(state))
            return domain::displayText(source->column(partnership), state, *portfolio, language);
    }
    return {};
}

domain::Value RecordCells::shownValue(qint64 id, int column) const
{
    if (language == domain::Language::English) // As the columns have it.
        return value(id, column);
    const auto said = source->spoken(*portfolio, id, column, {asOf, language});
    return domain::isEmpty(said) ? value(id, column) : said;
}

QString RecordCells::text(qint64 id, int column) const
{
    const auto shown = shownValue(id, column);
    if (domain::isEmpty(shown))
        return emptyText(id, column);
    if (source->column(column).kind == FieldKind::Money) {
        if (const auto amount = source->amount(*portfolio, id, column, asOf); amount.low != amount.high)
            return amountText(amount); // Known from one side only, which a bare figure would hide.
    }
    return domain::displayText(source->column(column), shown, *portfolio, language, source->currency(*portfolio, id, column, asOf));
}

QString RecordCells::secondLine(qint64 id, int column) const
{
    if (column == source->nameColumn())
        return source->secondLine(*portfolio, id);
    const int date = source->columnOf(u"last_event_date");
    if (date < 0 || !isKey(source->column(column), QLatin1StringView("last_event")))
        return {};
    return domain::displayText(source->column(date), value(id, date), *portfolio, language);
}

QString RecordCells::code(qint64 id, int column) const
{
    const auto &meta = source->column(column);
    auto shown = value(id, column);
    const auto *vocabulary = meta.vocabulary ? &meta.vocabulary() : nullptr;
    if (isKey(meta, QLatin1StringView("partner")) && domain::isEmpty(shown)) {
        const int partnership = source->columnOf(u"partnership");
        shown = valueOf(id, u"partnership");
        vocabulary = partnership < 0 ? nullptr : &source->column(partnership).vocabulary();
    }
    const auto *ordinal = std::get_if<qint64>(&shown);
    return vocabulary && ordinal ? vocabulary->code(*ordinal) : QString();
}

} // namespace presentation
