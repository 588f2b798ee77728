// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>

#include <memory>

class QTranslator;

namespace figure {

/// The words of charts and exports in one language, whatever the window speaks. Reads `:/translations/portolan_zh_CN.qm`.
/// Source texts are marked with QT_TRANSLATE_NOOP("figure", "…"). A missing translation gives the English text.
class Phrases
{
public:
    explicit Phrases(domain::Language language);

    domain::Language language() const { return m_language; }
    /// The text for `source`, with %1 … left for arg().
    QString operator()(const char *source) const;
    /// The plural form of `source` for `n`; %n is replaced by the number, grouped as the language groups digits.
    /// English writes its plural into the source: "%n deal(s)".
    QString counted(const char *source, qint64 n) const;

    QString count(qint64 n) const;                   ///< "1,204"
    QString number(double value, int decimals) const; ///< "2,460", "4.1"
    QString percent(double share, int decimals = 1) const; ///< 0.443 → "44.3%"
    QString money(double amount, const QString &currency) const; ///< "$48.4 B", "$650.0 M"
    QString date(QDate day) const;                   ///< "30 Jun 2025", "2025年6月30日"
    QString years(int first, int last) const;        ///< "2020", "2019–2021"

private:
    domain::Language m_language;
    std::shared_ptr<const QTranslator> m_translator; ///< Null for English.
};

} // namespace figure
