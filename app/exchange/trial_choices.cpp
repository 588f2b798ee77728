// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trial_choices.h"

#include "domain/value_text.h"
#include "exchange/registry/name_matcher.h"
#include "exchange/registry/registry_links.h"

#include <QSet>

#include <optional>

namespace exchange {

using namespace domain;
using Action = PlanRow::Action;
using Kind = RowChoice::Kind;

namespace {

/// Carries out the choices on a copy of a plan.
class Deciding
{
public:
    Deciding(const ImportPlan &plan, const TrialChoices &choices, const Portfolio &now) : m_now(now), m_choices(choices), m_plan(plan)
    {
        m_plan.drafts.clear();
        m_plan.counts = {};
    }

    ImportPlan carryOut(const ImportPlan &proposed)
    {
        for (qsizetype row = 0; row < proposed.rows.size(); ++row)
            decide(proposed, row);
        dropUnusedTexts();
        return std::move(m_plan);
    }

private:
    void decide(const ImportPlan &proposed, qsizetype number)
    {
        const PlanRow &row = proposed.rows[number];
        const Kind choice = choiceOf(proposed, number, m_choices);
        const bool isSkipped = choice == Kind::Skip;
        m_plan.rows[number].draft = -1;
        count(row, choice);
        if (row.draft < 0 || isSkipped)
            return;
        m_plan.rows[number].draft = m_plan.drafts.size();
        m_plan.drafts.append(chosen(proposed.drafts[row.draft], row, choice));
    }

    /// The proposed draft itself where nothing was chosen otherwise: most rows of a large file are.
    std::shared_ptr<const TrialDraft> chosen(const std::shared_ptr<const TrialDraft> &proposed, const PlanRow &row, Kind choice)
    {
        const bool keepsMine = choice == Kind::KeepMine && proposed->before && row.action == Action::Update;
        const bool takesTheirs = choice == Kind::Apply && row.action == Action::Conflict;
        if (!keepsMine && !takesTheirs)
            return proposed;
        auto draft = std::make_shared<TrialDraft>(*proposed);
        if (keepsMine)
            keepMine(*draft);
        else
            takeTheirs(*draft, row.conflicts);
        return draft;
    }

    void count(const PlanRow &row, Kind choice)
    {
        PlanCounts &counts = m_plan.counts;
        const bool takesFile = choice == Kind::Apply;
        switch (row.action) {
        case Action::Add: ++(choice == Kind::Skip ? counts.unchanged : counts.added); break;
        case Action::Update: ++(takesFile ? counts.updated : counts.unchanged); break;
        case Action::Unchanged: ++counts.unchanged; break;
        case Action::Refused: ++counts.refused; break;
        case Action::Conflict:
            counts.conflicts += takesFile || choice == Kind::Skip ? 0 : 1;
            ++(takesFile || (choice == Kind::KeepMine && !row.changes.isEmpty()) ? counts.updated : counts.unchanged);
            break;
        }
    }

    /// Only the memory of what the file says is written.
    static void keepMine(TrialDraft &draft)
    {
        draft.after = *draft.before;
        draft.newCountries.clear();
        draft.goneCountries.clear();
        draft.newCandidates.clear();
        draft.newIndications.clear();
        draft.statusEvent.reset();
    }

    void takeTheirs(TrialDraft &draft, const QList<FieldChange> &conflicts)
    {
        for (const FieldChange &change : conflicts) {
            const auto *field = findField<Trial>(change.field);
            if (!field) {
                takeCountries(draft, change.after);
                continue;
            }
            if (const auto value = parseCanonical(*field, change.after); value.ok())
                field->set(draft.after, value.value());
            if (change.field == QLatin1String("lead_sponsor_name"))
                draft.after.sponsor = sponsorCalled(change.after);
        }
    }

    void takeCountries(TrialDraft &draft, const QString &theirs)
    {
        draft.newCountries = theirs.split(u'|', Qt::SkipEmptyParts);
        draft.goneCountries.clear();
        m_now.forEachOf<&TrialCountry::trial>(draft.after.id, [&draft](const TrialCountry &country) {
            if (!draft.newCountries.removeOne(country.country))
                draft.goneCountries.append(country);
        });
    }

    Id<Company> sponsorCalled(const QString &name)
    {
        if (!m_matcher)
            m_matcher.emplace(m_now);
        return RegistryLinks(*m_matcher).sponsor(name);
    }

    void dropUnusedTexts()
    {
        QSet<QString> used;
        for (const auto &draft : std::as_const(m_plan.drafts))
            used.insert(draft->after.texts);
        m_plan.texts.removeIf([&used](const auto &text) { return !used.contains(text.key()); });
    }

    const Portfolio &m_now;
    const TrialChoices &m_choices;
    ImportPlan m_plan;
    std::optional<NameMatcher> m_matcher;
};

} // namespace

Kind choiceOf(const ImportPlan &plan, qsizetype row, const TrialChoices &choices)
{
    const auto chosen = choices.rows.constFind(row);
    if (chosen != choices.rows.constEnd())
        return *chosen;
    switch (plan.rows[row].action) {
    case Action::Add: return Kind::Add;
    case Action::Update: return choices.updates == UpdatePolicy::KeepMine ? Kind::KeepMine : Kind::Apply;
    case Action::Refused: return Kind::Skip;
    case Action::Unchanged:
    case Action::Conflict: break;
    }
    return Kind::KeepMine;
}

ImportPlan decidedPlan(const ImportPlan &plan, const TrialChoices &choices, const Portfolio &now)
{
    return choices.isEmpty() ? plan : Deciding(plan, choices, now).carryOut(plan);
}

} // namespace exchange
