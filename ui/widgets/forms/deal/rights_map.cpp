// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/deal/rights_map.h"

#include "domain/derived/partnership.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/record_header.h"
#include "widgets/shell/text_label.h"

#include <QVBoxLayout>

#include <map>

namespace widgets {

using domain::RightsHolder;
using presentation::ColorRole;
using presentation::TextRole;
using Tone = StatusPill::Tone;

namespace {

constexpr qsizetype kMostPlaces = 14;

QString names(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, domain::PartyRole role, const QString &otherwise)
{
    QStringList list;
    for (const auto id : domain::partiesOf(portfolio, deal, role))
        list.append(domain::recordName(portfolio, id, formLanguage()));
    return list.isEmpty() ? otherwise : list.join(QStringLiteral(", "));
}

Tone toneOf(RightsHolder holder)
{
    switch (holder) {
    case RightsHolder::Partner: return Tone::Accent;
    case RightsHolder::Option: return Tone::Neutral;
    case RightsHolder::Returned: return Tone::Bad;
    case RightsHolder::Unclear: return Tone::Warn;
    case RightsHolder::Principal: break;
    }
    return Tone::Good;
}

/// The sign before the words keeps color from being the only signal.
QString headingOf(RightsHolder holder, const QString &date, const QString &principal, const QString &partner)
{
    switch (holder) {
    case RightsHolder::Returned: return RightsMap::tr("↺ Returned to %1, %2 (was with %3)").arg(principal, date, partner);
    case RightsHolder::Partner: return RightsMap::tr("● Held by %1 since %2").arg(partner, date);
    case RightsHolder::Option: return RightsMap::tr("◌ Option of %1 since %2").arg(partner, date);
    case RightsHolder::Unclear: return RightsMap::tr("? Partly returned %1, the record does not say where").arg(date);
    case RightsHolder::Principal: break;
    }
    return RightsMap::tr("● Always held by %1").arg(principal);
}

/// Countries of one holder, by the day since when.
std::map<domain::PartialDate, QStringList> bySince(const domain::DealRights &rights, RightsHolder holder)
{
    std::map<domain::PartialDate, QStringList> groups;
    for (const auto &row : rights.countries) {
        if (row.holder == holder)
            groups[row.since].append(row.country);
    }
    return groups;
}

QString assetNames(const domain::Portfolio &portfolio, const QList<domain::Id<domain::DealCandidate>> &assets)
{
    QStringList list;
    for (const auto id : assets) {
        const auto *asset = portfolio.find(id);
        if (asset)
            list.append(asset->candidate.isValid() ? domain::recordName(portfolio, asset->candidate, formLanguage()) : domain::labelOf(asset->kind, formLanguage()));
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

RightsMap::RightsMap(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    setObjectName(QStringLiteral("rightsMap"));
    setAccessibleName(tr("Rights map"));
}

void RightsMap::clear()
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setAccessibleDescription({});
}

void RightsMap::addNote(const QString &sentence)
{
    auto *note = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary, this);
    note->setWordWrap(true);
    note->setText(sentence);
    m_layout->addWidget(note);
    setAccessibleDescription(accessibleDescription() + sentence + u'\n');
}

void RightsMap::addGroup(const QString &heading, RightsHolder holder, const QStringList &places)
{
    addNote(heading);
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box, 6);
    flow->setContentsMargins({});
    for (const auto &place : places)
        flow->addWidget(new StatusPill(place, toneOf(holder), box));
    m_layout->addWidget(box);
    setAccessibleDescription(accessibleDescription() + places.join(QStringLiteral(", ")) + u'\n');
}

void RightsMap::showDeal(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf)
{
    clear();
    const auto parts = domain::rightsByAsset(portfolio, deal, asOf);
    const Parties parties{names(portfolio, deal, domain::PartyRole::Principal, tr("the principal")),
                          names(portfolio, deal, domain::PartyRole::Partner, tr("the partner"))};
    for (const auto &part : parts) {
        for (const auto &label : part.rights.unknownLabels)
            addNote(tr("“%1” stands for no known countries. Correct it under Territories.").arg(label));
    }
    for (const auto &part : parts) {
        if (parts.size() > 1)
            addAssets(assetNames(portfolio, part.assets));
        addRights(part.rights, parties);
    }
    QList<domain::Id<domain::DealEvent>> told;
    for (const auto &part : parts) {
        for (const auto event : part.rights.vague) {
            if (!told.contains(event))
                addNote(tr("%1: fill in the event's territory, so that the map can follow.").arg(domain::recordName(portfolio, event, formLanguage())));
            told.append(event);
        }
    }
}

void RightsMap::addAssets(const QString &assets)
{
    auto *heading = new TextLabel(TextRole::Strong, ColorRole::Text, this);
    heading->setWordWrap(true);
    heading->setText(assets);
    m_layout->addWidget(heading);
    setAccessibleDescription(accessibleDescription() + assets + u'\n');
}

void RightsMap::addRights(const domain::DealRights &rights, const Parties &parties)
{
    if (!rights.isGranted) {
        if (rights.unknownLabels.isEmpty())
            addNote(tr("No rights granted on the as-of date: no territory is recorded, or the deal is not in effect yet."));
        return;
    }
    const auto language = formLanguage();
    for (const auto holder : {RightsHolder::Returned, RightsHolder::Partner, RightsHolder::Option, RightsHolder::Unclear}) {
        for (const auto &[since, countries] : bySince(rights, holder))
            addGroup(headingOf(holder, domain::dateText(since, language), parties.principal, parties.partner), holder,
                     presentation::placeWords(countries, language, kMostPlaces));
    }
    const auto kept = rights.heldBy(RightsHolder::Principal);
    if (!kept.isEmpty())
        addGroup(headingOf(RightsHolder::Principal, {}, parties.principal, parties.partner), RightsHolder::Principal,
                 presentation::placeWords(kept, language, kMostPlaces));
}

} // namespace widgets
