// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_words.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Search", source);
}

/// The sentence for a reason; %1 is the text. nullptr where the text speaks for itself.
const char *reasonSource(SearchReason reason)
{
    switch (reason) {
    case SearchReason::OtherName: return QT_TRANSLATE_NOOP("Search", "Also known as %1");
    case SearchReason::Number: return QT_TRANSLATE_NOOP("Search", "Number: %1");
    case SearchReason::Pinyin:
    case SearchReason::Initials: return QT_TRANSLATE_NOOP("Search", "Chinese name: %1");
    case SearchReason::Owner: return QT_TRANSLATE_NOOP("Search", "Company: %1");
    case SearchReason::Partner: return QT_TRANSLATE_NOOP("Search", "Partner: %1");
    case SearchReason::Target: return QT_TRANSLATE_NOOP("Search", "Target: %1");
    case SearchReason::Indication: return QT_TRANSLATE_NOOP("Search", "Indication: %1");
    case SearchReason::Candidate: return QT_TRANSLATE_NOOP("Search", "Candidate: %1");
    case SearchReason::Sponsor: return QT_TRANSLATE_NOOP("Search", "Sponsor: %1");
    case SearchReason::Condition: return QT_TRANSLATE_NOOP("Search", "Condition: %1");
    case SearchReason::Intervention: return QT_TRANSLATE_NOOP("Search", "Intervention: %1");
    case SearchReason::Summary: return QT_TRANSLATE_NOOP("Search", "Summary: %1");
    case SearchReason::Notes: return QT_TRANSLATE_NOOP("Search", "Notes: %1");
    default: return nullptr;
    }
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

template <class Record>
QString nameOf(const Portfolio &portfolio, Id<Record> id)
{
    return recordName(portfolio, id, windowLanguage());
}

QString chineseOf(const Trial &) { return {}; }
QString chineseOf(const Deal &deal) { return deal.titleZh; }
QString chineseOf(const Term &term) { return term.labelZh; }
template <class Record>
QString chineseOf(const Record &record)
{
    if constexpr (requires { record.nameZh; })
        return record.nameZh;
    else
        return {};
}

QString descriptionOf(const Portfolio &portfolio, const Candidate &candidate)
{
    return joined({nameOf(portfolio, candidate.originator), candidate.targetSummary});
}
QString descriptionOf(const Portfolio &portfolio, const Company &company)
{
    return joined({displayText(*findField<Company>(u"hq_country"), company.hqCountry.isEmpty() ? Value() : Value(company.hqCountry), portfolio, windowLanguage()),
                   nameOf(portfolio, company.type), company.ticker});
}
QString descriptionOf(const Portfolio &, const Deal &deal)
{
    const PartialDate &date = deal.announced.isEmpty() ? deal.signedOn : deal.announced;
    return joined({labelOf(deal.type, windowLanguage()), dateText(date, windowLanguage())});
}
QString descriptionOf(const Portfolio &, const Trial &trial) { return trial.title.isEmpty() ? trial.titleZh : trial.title; }
QString descriptionOf(const Portfolio &portfolio, const Indication &indication) { return nameOf(portfolio, indication.area); }
QString descriptionOf(const Portfolio &, const Target &target) { return target.name; }
QString descriptionOf(const Portfolio &, const Term &term) { return labelOf(term.vocabulary, windowLanguage()); }
QString descriptionOf(const Portfolio &, const Source &source) { return joined({source.publisher, dateText(source.published, windowLanguage())}); }
QString descriptionOf(const Portfolio &, const Program &) { return {}; }

/// Calls `text` with the record and gives what it returns; empty where there is no such record.
template <class Text>
QString ofRecord(const Portfolio &portfolio, RecordKind kind, qint64 id, Text &&text)
{
    QString result;
    const auto look = [&]<class Record>(const Record *record) {
        if (record)
            result = text(*record);
    };
    [&]<class... Records>(RecordList<Records...>) {
        ((recordKindOf<Records>() == kind ? look(portfolio.find(Id<Records>{id})) : void()), ...);
    }(SearchableRecords{});
    return result;
}

} // namespace

QString searchGroupTitle(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Indication: return words(QT_TRANSLATE_NOOP("Search", "Indications"));
    case RecordKind::Target: return words(QT_TRANSLATE_NOOP("Search", "Targets"));
    case RecordKind::Source: return words(QT_TRANSLATE_NOOP("Search", "Sources"));
    case RecordKind::Term: return words(QT_TRANSLATE_NOOP("Search", "Vocabulary"));
    default: return kindTitle(kind);
    }
}

QString searchCountText(RecordKind kind, qint64 count)
{
    return countedKind(kind, count);
}

QString searchReasonText(SearchReason reason, const QString &text)
{
    const char *source = reasonSource(reason);
    return source ? words(source).arg(text) : text;
}

QString searchTitle(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    const QString name = recordName(portfolio, kind, id, windowLanguage());
    const QString other = windowLanguage() == Language::Chinese ? recordName(portfolio, kind, id, Language::English)
                                                               : ofRecord(portfolio, kind, id, [](const auto &record) { return chineseOf(record); });
    return other.isEmpty() || other == name ? name : name + QStringLiteral("  ") + other;
}

QString searchDescription(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    return ofRecord(portfolio, kind, id, [&](const auto &record) { return descriptionOf(portfolio, record); });
}

} // namespace presentation
