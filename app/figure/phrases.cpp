// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/phrases.h"

#include "domain/text/money_text.h"
#include "domain/value_text.h"

#include <QLocale>
#include <QTranslator>

#include <cmath>

namespace figure {

using domain::Language;

namespace {

constexpr char kContext[] = "figure";

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

/// Loaded once: a chart asks for its words many times. Only read afterwards, so any thread may.
std::shared_ptr<const QTranslator> chineseTranslator()
{
    static const std::shared_ptr<const QTranslator> kTranslator = [] {
        auto translator = std::make_shared<QTranslator>();
        return translator->load(QStringLiteral(":/translations/portolan_zh_CN.qm")) ? translator : nullptr;
    }();
    return kTranslator;
}

} // namespace

Phrases::Phrases(Language language)
    : m_language(language), m_translator(language == Language::Chinese ? chineseTranslator() : nullptr)
{
}

QString Phrases::operator()(const char *source) const
{
    const QString translated = m_translator ? m_translator->translate(kContext, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Phrases::counted(const char *source, qint64 n) const
{
    QString text = m_translator ? m_translator->translate(kContext, source, nullptr, int(n)) : QString();
    // English marks its plural in the source text: "%n deal(s)".
    if (text.isEmpty())
        text = QString::fromUtf8(source).replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    return text.replace(QStringLiteral("%n"), count(n));
}

QString Phrases::count(qint64 n) const
{
    return localeOf(m_language).toString(n);
}

QString Phrases::number(double value, int decimals) const
{
    return localeOf(m_language).toString(value, 'f', decimals);
}

QString Phrases::percent(double share, int decimals) const
{
    return number(share * 100.0, decimals) + u'%';
}

QString Phrases::money(double amount, const QString &currency) const
{
    return domain::moneyText(std::llround(amount), currency, m_language);
}

QString Phrases::date(QDate day) const
{
    return domain::dateText(domain::PartialDate::day(day), m_language);
}

QString Phrases::years(int first, int last) const
{
    const QString text = QString::number(first);
    return first == last ? text : text + u'–' + QString::number(last);
}

} // namespace figure
