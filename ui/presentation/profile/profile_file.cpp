// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile/profile_file.h"

#include "analytics/definitions/edited_definitions.h"
#include "domain/value_text.h"
#include "exchange/reports/file_mark.h"
#include "presentation/profile/company_profile.h"
#include "presentation/profile/profile_painting.h"
#include "presentation/reports/report_words.h"

namespace presentation {

using domain::Error;
using domain::RecordKind;
using figure::ConfidentialChoice;
using figure::FigureRow;
using namespace Qt::StringLiterals;

namespace {

CandidateProfile pageOf(const ProfileSubject &subject, const domain::Portfolio &portfolio)
{
    if (subject.kind == RecordKind::Company)
        return companyProfile(portfolio, {{subject.id}, subject.asOf, subject.language, subject.source, subject.mostRows}).page;
    return candidateProfile(portfolio, {{subject.id}, subject.asOf, subject.language, subject.source});
}

/// Facts by their names, rows by what they begin with: a row that was added leaves the others what they are.
QList<FigureRow> rowsOf(const CandidateProfile &page)
{
    QHash<QString, int> seen;
    QList<FigureRow> rows;
    const auto add = [&](const QString &key, const QString &label, const QString &text) {
        const int again = seen[key]++;
        rows.append({again == 0 ? key : u"%1#%2"_s.arg(key).arg(again + 1), label, text, std::nullopt, 0, 0});
    };
    add(u"standing"_s, page.name, page.standing);
    for (const auto &[name, text] : page.facts)
        add(u"fact/"_s + name, name, text);
    for (qsizetype section = 0; section < page.sections.size(); ++section) {
        const auto &one = page.sections[section];
        const QString place = u"section/%1"_s.arg(section);
        add(place, one.title, one.title);
        for (const QStringList &row : one.rows)
            add(place + u'/' + row.value(0), u"%1 · %2"_s.arg(one.title, row.value(0)), row.mid(1).join(u" | "_s));
    }
    return rows;
}

QStringList definitionsOf(const ProfileSubject &subject)
{
    namespace rules = analytics::definitions;
    const figure::Phrases words(subject.language);
    QStringList texts;
    for (const auto *rule : {&rules::kCandidatePhase, &rules::kTerminated, &rules::kUnverified, &rules::kTrialStatus})
        texts.append(analytics::definitionText(*subject.snapshot, *rule, words));
    return texts;
}

} // namespace

domain::Result<LeavingProfile> leavingProfile(const ProfileSubject &subject, const figure::ExportOrigin &origin)
{
    const auto open = domain::publicPortfolio(subject.snapshot, subject.now);
    const bool isLeftOut = origin.confidential == ConfidentialChoice::LeftOut;
    if (isLeftOut && subject.kind == RecordKind::Candidate && open.candidates.contains(subject.id))
        return Error{Error::Code::Constraint, u"CONFIDENTIAL"_s, u"subject"_s};
    if (domain::recordName(*subject.snapshot, subject.kind, subject.id, subject.language).isEmpty())
        return Error{Error::Code::NotFound, QString::number(subject.id), {}};
    LeavingProfile leaving;
    leaving.page = pageOf(subject, isLeftOut ? *open.snapshot : *subject.snapshot);
    leaving.provenance = {origin, subject.language, leaving.page.name, subject.asOf.date, subject.asOf.knownOn, {}, subject.source, definitionsOf(subject),
                          {{u"profile"_s, domain::codeOf(subject.kind)}, {u"id"_s, QString::number(subject.id)}, {u"rows"_s, subject.mostRows}}, rowsOf(leaving.page)};
    if (const QString notice = confidentialNotice(open, origin.confidential, subject.language); !notice.isEmpty())
        leaving.page.footer = u"%1 %2"_s.arg(leaving.page.footer, notice);
    return leaving;
}

qint64 confidentialCount(const ProfileSubject &subject)
{
    const auto open = domain::publicPortfolio(subject.snapshot, subject.now);
    return open.candidates.size() + open.deals.size();
}

QByteArray profileFile(const LeavingProfile &profile)
{
    return exchange::sealed(profilePdf(profile.page, exchange::fileMark(figure::provenanceJson(profile.provenance))));
}

} // namespace presentation
