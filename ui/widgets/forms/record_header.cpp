// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/record_header.h"

#include "domain/derived/deal_status.h"
#include "domain/derived/partnership.h"
#include "domain/derived/phase_status.h"
#include "domain/derived/trial_status.h"
#include "domain/value_text.h"
#include "presentation/deals/deal_words.h"
#include "presentation/words/field_words.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/delegates/record_delegate.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/record_access.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

using domain::Phase;
using domain::RecordKind;
using presentation::ColorRole;
using presentation::TextRole;
using Tone = StatusPill::Tone;

namespace {

constexpr int kMargin = 16;
constexpr int kActions = 88; ///< The buttons at the right of the title.
constexpr int kTitleGap = 8;
constexpr int kPillHeight = 20;
constexpr int kPillPadding = 8;
constexpr int kTrackWidth = int(kPhaseTrackWidth) + 6;

ColorRole groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return ColorRole::AccentSoft;
    case Tone::Good: return ColorRole::GoodSoft;
    case Tone::Bad: return ColorRole::BadSoft;
    case Tone::Warn: return ColorRole::WarnSoft;
    case Tone::Neutral: break;
    }
    return ColorRole::Hairline;
}

ColorRole inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return ColorRole::Accent;
    case Tone::Good: return ColorRole::Good;
    case Tone::Bad: return ColorRole::Bad;
    case Tone::Warn: return ColorRole::Warn;
    case Tone::Neutral: break;
    }
    return ColorRole::Text;
}

/// Whether a phase has a place on the track; an unknown one has none.
bool hasTrack(Phase phase)
{
    return domain::rank(phase) > 0;
}

Tone toneOf(domain::DealStatus status)
{
    using enum domain::DealStatus;
    switch (status) {
    case Active:
    case Completed: return Tone::Good;
    case Terminated:
    case PartTerminated:
    case Lapsed:
    case Canceled: return Tone::Bad;
    case Unknown: return Tone::Warn;
    default: return Tone::Neutral;
    }
}

Tone toneOf(domain::Activity activity)
{
    using enum domain::Activity;
    switch (activity) {
    case Active: return Tone::Good;
    case Suspended: return Tone::Warn;
    case Discontinued:
    case Withdrawn: return Tone::Bad;
    default: return Tone::Neutral;
    }
}

Tone toneOf(domain::TrialGroup group)
{
    using enum domain::TrialGroup;
    switch (group) {
    case Ongoing:
    case Completed: return Tone::Good;
    case Paused: return Tone::Warn;
    case Stopped: return Tone::Bad;
    default: return Tone::Neutral;
    }
}

/// Keys of the name fields and of the derived columns that a header shows, by kind.
struct HeaderPlan
{
    QString name;
    QString chinese;
    QString others;
    QStringList derived;
};

HeaderPlan planOf(RecordKind kind)
{
    const auto texts = [](std::initializer_list<const char *> keys) {
        QStringList list;
        for (const char *key : keys)
            list.append(QString::fromLatin1(key));
        return list;
    };
    switch (kind) {
    case RecordKind::Candidate:
        return {QStringLiteral("primary_name"), QStringLiteral("name_zh"), QStringLiteral("other_names"), texts({"area", "partner", "last_event"})};
    case RecordKind::Trial:
        return {QStringLiteral("registry_no"), {}, QStringLiteral("title"), texts({"area", "candidates"})};
    case RecordKind::Deal:
        return {QStringLiteral("title"), QStringLiteral("title_zh"), {}, texts({"direction", "headline", "upfront", "area"})};
    case RecordKind::Company:
        return {QStringLiteral("name_en"), QStringLiteral("name_zh"), QStringLiteral("other_names"), texts({"candidates", "deals", "trials"})};
    case RecordKind::Program:
        return {{}, {}, {}, texts({"area", "line_of_therapy"})};
    case RecordKind::DealTerm:
        return {{}, {}, {}, texts({"disclosure", "currency"})};
    case RecordKind::DealEvent:
        return {{}, {}, {}, texts({"rights_return", "reason"})};
    case RecordKind::Source:
        return {{}, {}, QStringLiteral("url"), texts({"publisher", "published_date", "lang"})};
    default:
        return {};
    }
}

/// As large as the name, but not bold.
QFont otherNameFont()
{
    QFont font = presentation::textFont(TextRole::PageTitle);
    font.setWeight(QFont::Normal);
    font.setPixelSize(font.pixelSize() - 3);
    return font;
}

QString shownText(const domain::Portfolio &portfolio, RecordKind kind, qint64 id, const QString &key, const domain::AsOf &asOf)
{
    if (const QString amount = presentation::dealAmountText(portfolio, domain::Id<domain::Deal>{kind == RecordKind::Deal ? id : 0}, key); !amount.isEmpty())
        return amount;
    const auto *column = records::column(kind, key);
    return column ? domain::displayText(*column, records::shownValue(portfolio, kind, id, key, asOf), portfolio, formLanguage(),
                                        records::currency(portfolio, kind, id, key, asOf))
                  : QString();
}

} // namespace

StatusPill::StatusPill(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setFont(presentation::textFont(TextRole::Label));
    setAccessibleName(text);
}

void StatusPill::setPhase(Phase phase)
{
    m_phase = phase;
    updateGeometry();
}

QSize StatusPill::sizeHint() const
{
    const int track = hasTrack(m_phase) ? kTrackWidth : 0;
    // A rounded-down width would elide the last letter.
    return {fontMetrics().horizontalAdvance(m_text) + 2 * kPillPadding + track + 2, kPillHeight};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto theme = themeOf(*this);
    drawPanel(painter, {QRectF(rect()), theme.color(groundOf(m_tone)), std::nullopt, kPillRadius});
    QRectF area = QRectF(rect()).adjusted(kPillPadding, 0, -kPillPadding, 0);
    if (hasTrack(m_phase)) {
        drawPhaseTrack(painter, {area.left(), area.center().y() - kPhaseTrackHeight / 2}, domain::codeOf(m_phase), theme);
        area.setLeft(area.left() + kTrackWidth);
    }
    painter.setPen(theme.color(inkOf(m_tone)));
    presentation::drawLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

RecordHeader::RecordHeader(RecordKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_name(new TextLabel(TextRole::PageTitle, ColorRole::Text, this))
    , m_otherName(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_titleLine(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QWidget(this))
    , m_names(new TextLabel(TextRole::Subtitle, ColorRole::TextTertiary, this))
    , m_pillBox(new QWidget(this))
    , m_pills(new FlowLayout(m_pillBox, 6))
    , m_derived(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 14, kMargin, 6);
    layout->setSpacing(6);
    for (auto *label : {m_name, m_otherName, m_names, m_derived})
        label->setWordWrap(true);
    m_pills->setContentsMargins({});
    layout->addLayout(makeTitle());
    layout->addWidget(m_names);
    layout->addWidget(m_pillBox);
    layout->addWidget(m_derived);
}

QLayout *RecordHeader::makeTitle()
{
    m_otherName->setFont(otherNameFont());
    m_name->setObjectName(QStringLiteral("recordName"));
    m_titleLine->addWidget(m_name);
    m_titleLine->addWidget(m_otherName, 1);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->setSpacing(kTitleGap);
    auto *top = new QHBoxLayout;
    top->setSpacing(kTitleGap);
    top->addLayout(m_titleLine, 1);
    top->addWidget(m_buttons, 0, Qt::AlignTop);
    return top;
}

void RecordHeader::addButton(QWidget *button)
{
    m_buttons->layout()->addWidget(button);
}

void RecordHeader::showTitle(const QString &title, const QString &note)
{
    m_buttons->hide();
    m_name->setText(title);
    m_names->setText(note);
    m_names->setVisible(!note.isEmpty());
    m_otherName->hide();
    m_derived->hide();
    showPills({});
}

void RecordHeader::showRecord(const domain::Portfolio &portfolio, qint64 id, const domain::AsOf &asOf)
{
    const auto plan = planOf(m_kind);
    const auto show = [](TextLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_buttons->show();
    show(m_name, plan.name.isEmpty() ? domain::recordName(portfolio, m_kind, id, formLanguage()) : shownText(portfolio, m_kind, id, plan.name, asOf));
    show(m_otherName, plan.chinese.isEmpty() ? QString() : shownText(portfolio, m_kind, id, plan.chinese, asOf));
    show(m_names, plan.others.isEmpty() ? QString() : shownText(portfolio, m_kind, id, plan.others, asOf));
    show(m_derived, derivedLine(portfolio, id, asOf));
    arrangeTitle();
    showPills(pillsOf(portfolio, id, asOf));
}

/// The Chinese name stands beside the other where both fit, else below it.
void RecordHeader::arrangeTitle()
{
    const int needed = m_name->fontMetrics().horizontalAdvance(m_name->text()) + m_otherName->fontMetrics().horizontalAdvance(m_otherName->text());
    const bool fits = needed + 2 * kTitleGap <= width() - 2 * kMargin - kActions;
    m_titleLine->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_titleLine->setSpacing(fits ? kTitleGap : 2);
    m_name->setWordWrap(!fits);
}

void RecordHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeTitle();
}

QString RecordHeader::derivedLine(const domain::Portfolio &portfolio, qint64 id, const domain::AsOf &asOf) const
{
    QStringList parts;
    for (const auto &key : planOf(m_kind).derived) {
        const QString text = shownText(portfolio, m_kind, id, key, asOf);
        if (text.isEmpty())
            continue;
        const QString label = presentation::fieldLabel(*records::column(m_kind, key));
        parts.append(key == QLatin1String("direction") ? tr("%1: %2, derived from headquarters at signing").arg(label, text)
                                                       : tr("%1: %2").arg(label, text));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QList<RecordHeader::Pill> RecordHeader::pillsOf(const domain::Portfolio &portfolio, qint64 id, const domain::AsOf &asOf) const
{
    const auto language = formLanguage();
    QList<Pill> pills;
    const auto add = [&]<class Enum>(Enum value, Tone tone) {
        if (value != Enum{})
            pills.append({domain::labelOf(value, language), tone});
    };
    if (m_kind == RecordKind::Candidate) {
        const domain::Id<domain::Candidate> candidate{id};
        const auto place = domain::highestActivePhase(portfolio, candidate, asOf);
        const Phase phase = place.state == domain::CandidatePhase::State::InPhase ? place.phase : domain::highestPhaseReached(portfolio, candidate, asOf);
        pills.append({domain::labelOf(phase, language), Tone::Neutral, phase});
        const auto activity = domain::activityOf(portfolio, candidate, asOf);
        add(activity, toneOf(activity));
        const auto partnership = domain::partnershipState(portfolio, candidate, asOf);
        add(partnership, partnership == domain::PartnershipState::RightsReturned ? Tone::Bad
                         : partnership == domain::PartnershipState::Unpartnered  ? Tone::Neutral : Tone::Accent);
    } else if (m_kind == RecordKind::Deal) {
        const auto status = domain::dealStatus(portfolio, {id}, asOf);
        add(status, toneOf(status));
        add(domain::direction(portfolio, {id}), Tone::Accent);
    } else if (m_kind == RecordKind::Program) {
        if (const auto status = domain::programStatus(portfolio, {id}, asOf)) {
            pills.append({domain::labelOf(status->phase, language), Tone::Neutral, status->phase});
            add(status->activity, toneOf(status->activity));
        }
    } else if (const auto *trial = m_kind == RecordKind::Trial ? portfolio.find(domain::Id<domain::Trial>{id}) : nullptr) {
        if (trial->phase != Phase::Unknown)
            pills.append({domain::labelOf(trial->phase, language), Tone::Neutral, trial->phase});
        const auto status = domain::trialStatusAt(portfolio, *trial, asOf);
        add(status, toneOf(domain::trialGroup(status)));
    }
    return pills;
}

void RecordHeader::showPills(const QList<Pill> &pills)
{
    while (auto *item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &pill : pills) {
        auto *widget = new StatusPill(pill.text, pill.tone, m_pillBox);
        widget->setPhase(pill.phase);
        m_pills->addWidget(widget);
        widget->show();
    }
    m_pillBox->setVisible(!pills.isEmpty());
}

} // namespace widgets
