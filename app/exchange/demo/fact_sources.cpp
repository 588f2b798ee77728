// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/fact_sources.h"

#include <QUrl>

namespace exchange {

using namespace domain;

namespace {

constexpr char16_t kNotChecked[] = u"public record, not re-checked";

struct KnownFile
{
    const char16_t *name;
    SourceKind kind;
    const char16_t *title;
    const char16_t *publisher;
};

/// What our public data files are; the rows were seen in copies of them.
constexpr KnownFile kFiles[] = {
    {u"candidates/fda_cder_new_approvals_1985_2024.csv", SourceKind::Database, u"Compilation of CDER NME and new biologic approvals, 1985–2024", u"FDA"},
    {u"candidates/adc_pipeline.json", SourceKind::Database, u"ADC pipeline tracker", u"Lunartree"},
    {u"candidates/covid_vaccine_landscape_367.csv", SourceKind::Database, u"COVID-19 vaccine tracker", u"LSHTM"},
    {u"deals/china_license_deals_25.csv", SourceKind::Database, u"China license deals, 2023–2024", u"public repository"},
    {u"trials/ctg_new_full30_1000.csv", SourceKind::Registry, u"ClinicalTrials.gov download, 1,000 studies", u"ClinicalTrials.gov"},
    {u"trials/ctg_old_full27_bcell_1000.csv", SourceKind::Registry, u"ClinicalTrials.gov download, B-cell studies", u"ClinicalTrials.gov"},
    {u"trials/ctg_old_subset10_1952.csv", SourceKind::Registry, u"ClinicalTrials.gov download, 1,952 studies", u"ClinicalTrials.gov"},
    {u"trials/relational_5000_studies.csv.gz", SourceKind::Registry, u"ClinicalTrials.gov tables, 5,000 studies", u"ClinicalTrials.gov"},
};

SourceKind kindOfHost(const QString &host)
{
    const auto isOneOf = [&host](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(), [&host](QLatin1StringView name) { return host.contains(name); });
    };
    using namespace Qt::StringLiterals;
    if (isOneOf({"sec.gov"_L1}))
        return SourceKind::SecFiling;
    if (isOneOf({"hkexnews"_L1, "sse.com.cn"_L1, "szse.cn"_L1}))
        return SourceKind::ExchangeFiling;
    if (isOneOf({"clinicaltrials.gov"_L1}))
        return SourceKind::Registry;
    if (isOneOf({"prnewswire"_L1, "globenewswire"_L1, "businesswire"_L1}))
        return SourceKind::PressRelease;
    return SourceKind::News;
}

Source ofLink(const QString &link)
{
    const QUrl url(link);
    Source source;
    source.kind = kindOfHost(url.host());
    source.publisher = url.host().startsWith(QLatin1String("www.")) ? url.host().sliced(4) : url.host();
    QString page = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty).section(u'.', 0, 0).replace(u'-', u' ');
    source.title = page.isEmpty() ? source.publisher : source.publisher + QLatin1String(": ") + page;
    source.url = link;
    return source;
}

Source ofFile(const QString &name)
{
    for (const KnownFile &file : kFiles) {
        if (name == QStringView(file.name)) {
            Source source;
            source.kind = file.kind;
            source.title = QString::fromUtf16(file.title);
            source.publisher = QString::fromUtf16(file.publisher);
            return source;
        }
    }
    Source source;
    source.kind = SourceKind::Database;
    source.title = name;
    return source;
}

Source ofWords(const QString &words)
{
    Source source;
    if (words == QStringView(kNotChecked)) {
        source.kind = SourceKind::Internal;
        source.title = QStringLiteral("Public record, not re-checked");
        return source;
    }
    source.kind = SourceKind::News;
    source.title = words.left(1).toUpper() + words.mid(1);
    return source;
}

Source sourceOf(const QString &text)
{
    if (text.startsWith(QLatin1String("file:")))
        return ofFile(text.sliced(5));
    if (text.startsWith(QLatin1String("lookup:"))) {
        const QString rest = text.sliced(7).trimmed();
        return rest.startsWith(QLatin1String("http")) ? ofLink(rest) : ofWords(rest);
    }
    return ofWords(text);
}

} // namespace

Id<Source> FactSources::source(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    Source source = sourceOf(text);
    source.id = m_ids.next<Source>();
    if (source.kind != SourceKind::Internal)
        source.accessed = PartialDate::month(2026, 11);
    m_known.insert(text, source.id);
    m_changes.insert(source);
    return source.id;
}

void FactSources::cite(RecordKind kind, qint64 record, const QString &verified, const QString &text)
{
    // A row from memory rests on no document, whatever stands beside it.
    const bool seen = verified == QLatin1String("source");
    for (const QString &part : (seen ? text : QString::fromUtf16(kNotChecked)).split(QLatin1String("; "), Qt::SkipEmptyParts))
        m_changes.insert(Citation{m_ids.next<Citation>(), kind, record, {}, source(part.trimmed()), {}});
}

} // namespace exchange
