// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table/record_source.h"

namespace presentation {

/// The cells of one kind of record as files show them, in a language that need not be the window's. A value; any thread.
class FileCells
{
public:
    FileCells(domain::RecordKind kind, const domain::Snapshot &portfolio, const domain::AsOf &asOf, domain::Language language);

    const std::shared_ptr<const RecordSource> &source() const { return m_source; }
    QString label(int column) const;
    bool isNumber(int column) const;
    domain::Value value(qint64 id, int column) const { return m_source->value(*m_portfolio, id, column, m_asOf); }
    /// What the cell says; where there is no value, why: undisclosed is not zero.
    QString text(qint64 id, int column) const;
    /// A number where it is one, so that a workbook can add it up; else empty.
    domain::Value number(qint64 id, int column) const;
    /// What is known of an amount.
    domain::AmountInterval amount(qint64 id, int column) const;
    QString currency(qint64 id, int column) const { return m_source->currency(*m_portfolio, id, column, m_asOf); }

private:
    QString emptyText(qint64 id, int column) const;

    std::shared_ptr<const RecordSource> m_source;
    domain::Snapshot m_portfolio;
    domain::AsOf m_asOf;
    domain::Language m_language;
};

} // namespace presentation
