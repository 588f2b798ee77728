// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/file_cells.h"

#include "analytics/reports/amount_words.h"
#include "domain/value_text.h"
#include "presentation/reports/report_words.h"

namespace presentation {

using domain::FieldKind;
using figure::BothLanguages;
using namespace Qt::StringLiterals;

FileCells::FileCells(domain::RecordKind kind, const domain::Snapshot &portfolio, const domain::AsOf &asOf, domain::Language language)
    : m_source(makeRecordSource(kind)), m_portfolio(portfolio), m_asOf(asOf), m_language(language)
{
}

QString FileCells::label(int column) const
{
    return fieldLabelIn(m_source->column(column), m_language);
}

bool FileCells::isNumber(int column) const
{
    const FieldKind kind = m_source->column(column).kind;
    return kind == FieldKind::Integer || kind == FieldKind::Money || kind == FieldKind::BasisPoints;
}

QString FileCells::text(qint64 id, int column) const
{
    const auto &meta = m_source->column(column);
    if (meta.kind == FieldKind::Money)
        return analytics::amountText(amount(id, column), m_language);
    auto shown = value(id, column);
    if (domain::isEmpty(shown))
        return emptyText(id, column);
    if (const auto said = m_source->spoken(*m_portfolio, id, column, {m_asOf, m_language}); !domain::isEmpty(said))
        shown = said;
    return domain::displayText(meta, shown, *m_portfolio, m_language);
}

domain::Value FileCells::number(qint64 id, int column) const
{
    const auto held = value(id, column);
    return isNumber(column) && std::holds_alternative<qint64>(held) ? held : domain::Value();
}

domain::AmountInterval FileCells::amount(qint64 id, int column) const
{
    const auto stated = m_source->amount(*m_portfolio, id, column, m_asOf);
    const auto held = value(id, column);
    const auto *exact = std::get_if<qint64>(&held);
    if (stated.low || stated.high || !exact)
        return stated;
    return {*exact, *exact, currency(id, column)};
}

QString FileCells::emptyText(qint64 id, int column) const
{
    static constexpr BothLanguages kUnknown{"phase unknown", "阶段未知"};
    static constexpr BothLanguages kNoProgram{"no active program", "无活跃项目"};
    if (QLatin1StringView(m_source->column(column).key) != "highest_phase"_L1)
        return {};
    const int reached = m_source->columnOf(u"phase_reached");
    const bool isUnknown = reached < 0 || domain::isEmpty(value(id, reached));
    return (isUnknown ? kUnknown : kNoProgram).in(m_language);
}

} // namespace presentation
