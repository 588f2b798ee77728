// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/trial_row_plan.h"

#include "domain/value_text.h"
#include "exchange/trial_states.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

QString canonical(const FieldInfo<Trial> &info, const Trial &trial)
{
    return canonicalText(info, info.get(trial));
}

/// The field infos beside the imported fields, looked up once.
const FieldInfo<Trial> *infoAt(qsizetype place)
{
    static const auto kInfos = [] {
        QList<const FieldInfo<Trial> *> infos;
        for (const ImportedField &field : importedFields())
            infos.append(field.info());
        return infos;
    }();
    return kInfos[place];
}

QString valueIn(qsizetype place, const RegistryRow &row, const Trial &theirs)
{
    const FieldInfo<Trial> *info = infoAt(place);
    return info ? canonical(*info, theirs) : row.countries.join(u'|');
}

} // namespace

bool TrialRowPlan::isSaid(qsizetype place, const RegistryRow &row) const
{
    static const qsizetype kDesign = [] {
        const auto fields = importedFields();
        return qsizetype(std::ranges::find_if(fields, [](const ImportedField &field) { return qstrcmp(field.key, "study_design") == 0; }) - fields.begin());
    }();
    return m_file.present[place] && !(row.isDesignUnsaid && place == kDesign) && !row.unsaid.value(place, false);
}

void TrialRowPlan::compare(const RegistryRow &row, const RegistryTexts &texts)
{
    Trial theirs = row.trial;
    theirs.texts = texts.hash;
    if (m_known.link)
        m_last = RowFingerprint::parse(m_known.link->lastValues);
    m_fingerprint = m_last;
    QStringList canonicals(m_file.present.size());
    for (qsizetype place = 0; place < canonicals.size(); ++place) {
        if (!isSaid(place, row))
            continue;
        canonicals[place] = valueIn(place, row, theirs);
        m_fingerprint.set(place, canonicals[place]);
    }
    m_isNews = !m_known.trial || !m_known.link || !(m_fingerprint == m_last);
    if (!m_isNews)
        return;
    m_isOlder = m_known.trial && isOlderState(theirs.lastUpdatePosted, m_known.trial->lastUpdatePosted);
    m_draft.after = m_known.trial ? *m_known.trial : theirs;
    if (m_known.trial) {
        m_draft.before = std::make_shared<const Trial>(*m_known.trial);
        for (qsizetype place = 0; place < canonicals.size(); ++place) {
            if (isSaid(place, row))
                compareField(place, canonicals[place], theirs);
        }
    } else {
        m_draft.newCountries = row.countries;
    }
    addStatusEvent(theirs);
}

void TrialRowPlan::compareField(qsizetype place, const QString &theirs, const Trial &source)
{
    const ImportedField &field = importedFields()[size_t(place)];
    const QString present = mine(place);
    if (present == theirs)
        return;
    const bool remembered = m_last.knows(place);
    if (remembered && m_last.says(place, theirs))
        return;
    // Without a memory of the last import, an empty field is nobody's decision; texts are never edited by hand.
    const bool untouched = remembered ? m_last.says(place, present) : present.isEmpty();
    const bool isTexts = qstrcmp(field.key, kTextsKey) == 0;
    if (isTexts && m_isOlder && !present.isEmpty())
        return; // Nobody chooses between wordings that are read as a whole.
    if (!remembered && theirs.isEmpty())
        return;
    const FieldChange change{QString::fromLatin1(field.key), present, theirs};
    if (yieldsToNewer(m_isOlder, {present.isEmpty(), remembered}) || (!untouched && !isTexts)) {
        m_conflicts.append(change);
        return;
    }
    m_changes.append(change);
    if (const auto *info = infoAt(place))
        info->set(m_draft.after, info->get(source));
    else
        compareCountries(theirs);
}

QString TrialRowPlan::mine(qsizetype place) const
{
    if (const auto *info = infoAt(place))
        return canonical(*info, *m_known.trial);
    QStringList codes;
    m_now.forEachOf<&TrialCountry::trial>(m_known.trial->id, [&](const TrialCountry &country) { codes.append(country.country); });
    codes.sort();
    return codes.join(u'|');
}

void TrialRowPlan::compareCountries(const QString &theirs)
{
    m_draft.newCountries = theirs.split(u'|', Qt::SkipEmptyParts);
    m_now.forEachOf<&TrialCountry::trial>(m_known.trial->id, [&](const TrialCountry &country) {
        if (!m_draft.newCountries.removeOne(country.country))
            m_draft.goneCountries.append(country);
    });
}

void TrialRowPlan::addStatusEvent(const Trial &theirs)
{
    if (theirs.status == TrialStatus::Unset || theirs.lastUpdatePosted.isEmpty())
        return;
    const bool isKnown = m_known.trial && eventSaying(m_now, m_known.trial->id, {theirs.lastUpdatePosted, theirs.status}) != 0;
    if (!isKnown)
        m_draft.statusEvent = TrialStatusEvent{{}, {}, theirs.lastUpdatePosted, theirs.status};
}

bool TrialRowPlan::changed(const char *key) const
{
    return !m_known.trial
        || std::ranges::any_of(m_changes, [key](const FieldChange &change) { return change.field == QLatin1String(key); });
}

void TrialRowPlan::link(const RegistryRow &row, RegistryLinks &links)
{
    Trial &after = m_draft.after;
    if (changed("lead_sponsor_name")) {
        const bool ownChoice = m_known.trial && after.sponsor.isValid() && after.sponsor != links.sponsor(m_known.trial->sponsorName);
        if (!ownChoice)
            after.sponsor = links.sponsor(row.trial.sponsorName);
    }
    if (changed("interventions")) {
        m_draft.newCandidates = links.candidates(row.trial.interventions);
        m_now.forEachOf<&TrialCandidate::trial>(after.id, [&](const TrialCandidate &known) { m_draft.newCandidates.removeOne(known.candidate); });
    }
    if (changed("conditions")) {
        m_draft.newIndications = links.indications(row.trial.conditions);
        m_now.forEachOf<&TrialIndication::trial>(after.id, [&](const TrialIndication &known) { m_draft.newIndications.removeOne(known.indication); });
    }
    if (m_known.link)
        m_draft.linkBefore = *m_known.link;
    m_draft.link = m_draft.linkBefore.value_or(
        ImportLink{{}, m_file.list, row.trial.number, RecordKind::Trial, 0, {}});
    m_draft.link.lastValues = (m_isOlder && m_known.link ? m_last : m_fingerprint).toString();
}

} // namespace exchange
