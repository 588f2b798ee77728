// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/deal/deal_board.h"

#include "analytics/effective_royalty.h"
#include "domain/derived/deal_status.h"
#include "domain/derived/phase_status.h"
#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "presentation/words/field_words.h"
#include "widgets/forms/deal/deal_figures.h"
#include "widgets/forms/deal/pill_line.h"
#include "widgets/forms/deal/rights_map.h"
#include "widgets/forms/deal/timeline_widget.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/text_label.h"
#include "presentation/words/window_language.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kTwoColumnsFrom = 860;
constexpr int kSideWidth = 340;
constexpr int kGap = 12;

TextLabel *addText(Card *card, TextRole role, ColorRole color, const char *name)
{
    auto *label = new TextLabel(role, color, card);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setObjectName(QString::fromLatin1(name));
    card->body()->addWidget(label);
    return label;
}

QString partyLines(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal)
{
    QStringList lines;
    portfolio.forEachOf<&domain::DealParty::deal>(deal, [&](const domain::DealParty &party) {
        const QString hq = party.hqAtSigning.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(party.hqAtSigning);
        lines.append(QStringLiteral("%1: %2%3").arg(domain::labelOf(party.role, formLanguage()), domain::recordName(portfolio, party.company, formLanguage()), hq));
    });
    return lines.isEmpty() ? DealBoard::tr("No parties yet. Add them under Parties and assets.") : lines.join(u'\n');
}

QString assetLines(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf)
{
    const auto language = formLanguage();
    const auto phaseText = [&](domain::Phase phase) {
        return phase == domain::Phase::Unknown ? DealBoard::tr("phase unknown") : domain::labelOf(phase, language);
    };
    QStringList lines;
    portfolio.forEachOf<&domain::DealCandidate::deal>(deal, [&](const domain::DealCandidate &asset) {
        const QString name = asset.candidate.isValid() ? domain::recordName(portfolio, asset.candidate, language) : domain::labelOf(asset.kind, language);
        const QString now = asset.candidate.isValid()
            ? DealBoard::tr(", today %1").arg(phaseText(domain::highestPhaseReached(portfolio, asset.candidate, asOf))) : QString();
        lines.append(DealBoard::tr("%1: at signing %2%3").arg(name, phaseText(asset.phaseAtSigning), now));
    });
    return lines.isEmpty() ? DealBoard::tr("No candidates linked yet.") : lines.join(u'\n');
}

/// Reasons of the events that ended the deal or part of it, in effect order.
QStringList reasonsOf(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf)
{
    QStringList reasons;
    for (const auto &event : domain::dealEvents(portfolio, deal, asOf)) {
        for (const auto term : {event.reason, event.secondaryReason}) {
            const QString name = domain::recordName(portfolio, term, formLanguage());
            if (!name.isEmpty() && !reasons.contains(name))
                reasons.append(name);
        }
    }
    return reasons;
}

} // namespace

DealBoard::DealBoard(workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_queue(queue)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_timeline(new TimelineWidget(this))
    , m_terms(new ChildTable(termsPlan(), workspace, state, queue, this))
    , m_tiers(new ChildTable(royaltyTiersPlan(), workspace, state, queue, this))
    , m_figures(new DealFigures(this))
    , m_rights(new RightsMap(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(kGap);
    makeTimeline(layout);
    for (auto *column : {m_left, m_right}) {
        column->setSpacing(kGap);
        m_columns->addLayout(column, column == m_left ? 1 : 0);
    }
    m_columns->setSpacing(kGap);
    layout->addLayout(m_columns);
    layout->addStretch();
    makeTerms();
    makeRoyalties();
    makeSide();
    setFocusProxy(m_terms->view());
}

Card *DealBoard::addCard(QVBoxLayout *column, const QString &title, const QString &note)
{
    auto *card = new Card(this);
    card->setHeading(title, note);
    column->addWidget(card);
    return card;
}

void DealBoard::makeTimeline(QVBoxLayout *top)
{
    m_timelineCard = addCard(top, tr("Timeline"));
    auto *add = makeLinkButton(tr("Add event"), m_timelineCard);
    add->setObjectName(QStringLiteral("addDealEvent"));
    m_timelineCard->addHeadingWidget(add);
    m_timelineCard->body()->addWidget(m_timeline);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(0); });
    connect(m_timeline, &TimelineWidget::editRequested, this, [this](RecordKind kind, qint64 id) {
        if (kind == RecordKind::DealEvent)
            Q_EMIT eventRequested(id);
        else if (const auto *event = kind == RecordKind::RegulatoryEvent ? m_workspace.snapshot()->find(domain::Id<domain::RegulatoryEvent>{id}) : nullptr)
            Q_EMIT openRequested(RecordKind::Candidate, event->candidate.value);
    });
}

void DealBoard::makeTerms()
{
    auto *terms = addCard(m_left, tr("Financial terms"), tr("as contracted"));
    m_terms->fitToRows();
    terms->body()->addWidget(m_terms);
    connectTable(m_terms);
    connect(m_terms, &ChildTable::currentChanged, this, &DealBoard::showRoyalties);
    auto *totals = addCard(m_left, tr("Totals"), tr("three figures, never added up"));
    totals->body()->addWidget(m_figures);
}

void DealBoard::makeRoyalties()
{
    m_royaltyCard = addCard(m_left, tr("Royalty tiers"));
    m_tiers->fitToRows();
    m_royaltyCard->body()->addWidget(m_tiers);
    connectTable(m_tiers);
    m_royalties = addText(m_royaltyCard, TextRole::Strong, ColorRole::Text, "effectiveRoyalty");
    m_royaltyNote = addText(m_royaltyCard, TextRole::Footnote, ColorRole::TextTertiary, "effectiveRoyaltyNote");
    m_left->addStretch(1);
}

void DealBoard::makeSide()
{
    m_parties = addText(addCard(m_right, tr("Parties")), TextRole::Body, ColorRole::Text, "dealParties");
    auto *rights = addCard(m_right, tr("Rights map"), tr("on the as-of date"));
    rights->body()->addWidget(m_rights);
    m_assets = addText(addCard(m_right, tr("Assets")), TextRole::Body, ColorRole::Text, "dealAssets");
    m_endingCard = addCard(m_right, tr("Why it ended"));
    m_ending = new PillLine(m_endingCard);
    m_ending->setObjectName(QStringLiteral("dealEnding"));
    m_endingCard->body()->addWidget(m_ending);
    m_right->addStretch(1); // Cards keep the height of what they hold.
}

void DealBoard::connectTable(ChildTable *table)
{
    connect(table, &ChildTable::openRequested, this, &DealBoard::openRequested);
    connect(table, &ChildTable::announced, this, &DealBoard::announced);
    connect(table, &ChildTable::refused, this, &DealBoard::refused);
}

void DealBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= kTwoColumnsFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < m_right->count(); ++i) {
        if (auto *card = m_right->itemAt(i)->widget())
            card->setMaximumWidth(isWide ? kSideWidth : QWIDGETSIZE_MAX);
    }
}

void DealBoard::showRecord(RecordKind, qint64 id)
{
    m_id = id;
    m_terms->setOwner(id);
    refresh();
}

void DealBoard::refresh()
{
    if (m_id == 0) {
        m_tiers->setOwner(0);
        m_figures->clear();
        return;
    }
    const domain::Id<domain::Deal> deal{m_id};
    const auto snapshot = m_workspace.snapshot();
    const auto line = presentation::dealTimeline(*snapshot, deal, m_state.asOf(), formLanguage());
    m_timeline->setTimeline(line);
    const QStringList reasons = reasonsOf(*snapshot, deal, m_state.asOf());
    m_timelineCard->setHeading(tr("Timeline"), line.items.size() == 1 ? tr("1 event") : tr("%1 events").arg(line.items.size()));
    m_ending->setTexts(reasons);
    m_endingCard->setVisible(!reasons.isEmpty());
    m_figures->showDeal(*snapshot, deal, m_state.asOf());
    showRoyalties();
    m_parties->setText(partyLines(*snapshot, deal));
    m_assets->setText(assetLines(*snapshot, deal, m_state.asOf()));
    m_rights->showDeal(*snapshot, deal, m_state.asOf());
}

/// The royalty in the current row, else the first of the deal.
qint64 DealBoard::royaltyTerm() const
{
    qint64 first = 0;
    bool isCurrent = false;
    m_workspace.snapshot()->forEachOf<&domain::DealTerm::deal>(domain::Id<domain::Deal>{m_id}, [&](const domain::DealTerm &term) {
        if (term.type != domain::TermType::Royalty)
            return;
        first = first ? first : term.id.value;
        isCurrent = isCurrent || term.id.value == m_terms->currentId();
    });
    return isCurrent ? m_terms->currentId() : first;
}

void DealBoard::showRoyalties()
{
    const qint64 id = m_id ? royaltyTerm() : 0;
    m_tiers->setOwner(id);
    m_royaltyCard->setVisible(id != 0);
    if (id == 0)
        return;
    const auto snapshot = m_workspace.snapshot();
    const auto *term = snapshot->find(domain::Id<domain::DealTerm>{id});
    const auto tiers = snapshot->listOf<&domain::RoyaltyTier::term>(term->id);
    QStringList parts;
    bool unstated = false;
    bool overlap = false;
    for (const qint64 sales : analytics::kRoyaltySalesLevels) {
        const auto rate = analytics::effectiveRoyalty(tiers, term->disclosure, sales);
        parts.append(tr("at %1: %2").arg(domain::moneyText(sales, term->currency, presentation::windowLanguage()), presentation::royaltyText(rate)));
        unstated = unstated || rate.methodUnstated;
        overlap = overlap || rate.tiersOverlap;
    }
    m_royalties->setText(tr("Effective royalty rate  ") + parts.join(QStringLiteral("   ")));
    m_royaltyNote->setText(overlap    ? tr("The tiers overlap, so no rate is computed. Correct their bounds.")
                           : unstated ? tr("Royalty due ÷ annual net sales. The method is not stated: the range holds for marginal and whole-tier.")
                                      : tr("Royalty due ÷ annual net sales. Tiers without a rate and sales outside all tiers are unknown, not zero."));
}

void DealBoard::setReadOnly(bool isReadOnly)
{
    m_terms->setReadOnly(isReadOnly);
    m_tiers->setReadOnly(isReadOnly);
}

bool DealBoard::commitTyping()
{
    const bool stored = m_terms->commitTyping();
    return m_tiers->commitTyping() && stored;
}

void DealBoard::revertTyping()
{
    m_terms->revertTyping();
    m_tiers->revertTyping();
}

} // namespace widgets
