// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cells/derived_origin.h"

#include "domain/changes/dated_fields.h"
#include "presentation/words/dated_words.h"

#include <QCoreApplication>
#include <QHash>

namespace presentation {

using domain::RecordKind;

namespace {

using Origins = QHash<QString, RecordKind>;

const Origins &originsOf(RecordKind kind)
{
    using enum RecordKind;
    const auto s = [](const char *key) { return QString::fromLatin1(key); };
    static const Origins candidate{{s("highest_phase"), Program}, {s("phase_reached"), Program}, {s("activity"), Program}, {s("area"), Program},
                                   {s("indications"), Program}, {s("partner"), DealCandidate}, {s("partnership"), DealCandidate},
                                   {s("last_event"), Program}, {s("last_event_date"), Program}, {s("targets"), CandidateTarget},
                                   {s("other_names"), CandidateName}};
    static const Origins program{{s("phase"), StatusEvent}, {s("activity"), StatusEvent}, {s("since"), StatusEvent}, {s("area"), Indication}};
    static const Origins company{{s("candidates"), Candidate}, {s("originated"), Candidate}, {s("deals"), DealParty}, {s("deals_licensor"), DealParty},
                                 {s("deals_licensee"), DealParty}, {s("announced_licensor"), DealTerm}, {s("announced_of"), DealTerm}, {s("trials"), Trial}, {s("other_names"), CompanyAlias}};
    static const Origins deal{{s("status"), DealEvent}, {s("outcome"), DealEvent}, {s("returned"), DealEvent}, {s("last_event"), DealEvent},
                              {s("last_event_date"), DealEvent}, {s("direction"), DealParty}, {s("license_out"), DealParty},
                              {s("principal"), DealParty}, {s("partner"), DealParty}, {s("area"), DealCandidate}, {s("candidates"), DealCandidate},
                              {s("territories"), DealTerritory}, {s("headline"), DealTerm}, {s("upfront"), DealTerm}, {s("currency"), DealTerm},
                              {s("upfront_currency"), DealTerm}, {s("headline_bound"), DealTerm}, {s("upfront_bound"), DealTerm}, {s("blockbuster"), DealTerm}};
    static const Origins trial{{s("status_now"), TrialStatusEvent}, {s("status_group"), TrialStatusEvent}, {s("area"), TrialIndication},
                               {s("candidates"), TrialCandidate}, {s("indications"), TrialIndication}, {s("countries"), TrialCountry}};
    static const Origins none;
    switch (kind) {
    case Candidate: return candidate;
    case Program: return program;
    case Company: return company;
    case Deal: return deal;
    case Trial: return trial;
    default: return none;
    }
}

const char *placeOf(RecordKind origin)
{
    switch (origin) {
    case RecordKind::Program: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the programs. Double-click to edit them.");
    case RecordKind::DealEvent: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the deal's dated events. Double-click to see them.");
    case RecordKind::DealParty: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the parties of the deal. Double-click to edit them.");
    case RecordKind::DealCandidate: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the deal and its candidates. Double-click to see them.");
    case RecordKind::DealTerm: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the deal's terms. Double-click to edit them.");
    case RecordKind::DealTerritory: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the deal's territories. Double-click to edit them.");
    case RecordKind::CandidateTarget: return QT_TRANSLATE_NOOP("DerivedOrigin", "This lists the targets. Double-click to edit them.");
    case RecordKind::CandidateName:
    case RecordKind::CompanyAlias: return QT_TRANSLATE_NOOP("DerivedOrigin", "This lists the other names. Double-click to edit them.");
    case RecordKind::TrialCandidate: return QT_TRANSLATE_NOOP("DerivedOrigin", "This lists the linked candidates. Double-click to edit them.");
    case RecordKind::TrialIndication: return QT_TRANSLATE_NOOP("DerivedOrigin", "This follows from the linked indications. Double-click to edit them.");
    case RecordKind::TrialCountry: return QT_TRANSLATE_NOOP("DerivedOrigin", "This lists the trial's countries. Double-click to edit them.");
    default: return QT_TRANSLATE_NOOP("DerivedOrigin", "This is computed from other fields. Double-click to see them.");
    }
}

} // namespace

RecordKind originOf(RecordKind kind, const QString &key)
{
    return originsOf(kind).value(key, RecordKind::Unset);
}

QString derivedText(RecordKind kind, const QString &key)
{
    if (domain::followsFromEvents(kind, key))
        return datedText(kind);
    return QCoreApplication::translate("DerivedOrigin", placeOf(originOf(kind, key)));
}

} // namespace presentation
