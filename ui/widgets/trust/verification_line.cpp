// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/verification_line.h"

#include "domain/trust/citations.h"
#include "presentation/words/trust_words.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/verification.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace widgets {

using domain::Freshness;
using presentation::ColorRole;
using presentation::TextRole;

VerificationLine::VerificationLine(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_verification(new Verification(workspace, this))
    , m_text(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary, this))
    , m_verify(makeLinkButton(tr("Mark verified today"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 6);
    line->addWidget(m_text, 1);
    line->addWidget(m_verify);
    m_text->setWordWrap(true); // Beside a narrow table it needs a second line.
    m_text->setObjectName(QStringLiteral("verifiedText"));
    m_verify->setObjectName(QStringLiteral("markVerified"));
    connect(m_verify, &QPushButton::clicked, this, &VerificationLine::verify);
    connect(m_verification, &Verification::announced, this, &VerificationLine::announced);
    connect(m_verification, &Verification::refused, this, &VerificationLine::refused);
    hide();
}

void VerificationLine::showRecords(domain::RecordKind kind, const QList<qint64> &ids)
{
    m_kind = kind;
    m_ids = ids;
    refresh();
}

void VerificationLine::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

QString VerificationLine::textForOne(const domain::Portfolio &portfolio) const
{
    const domain::RecordRef record{m_kind, m_ids.first()};
    const QString verified = presentation::verifiedText(domain::lastVerified(portfolio, record), m_state.asOf(), formLanguage());
    const auto citations = domain::citationsUnder(portfolio, m_kind, {record.id}).size();
    const QString sources = citations == 0 ? tr("no sources") : citations == 1 ? tr("1 source") : tr("%1 sources").arg(QLocale().toString(citations));
    return verified + QStringLiteral(" · ") + sources;
}

QString VerificationLine::textForMany(const domain::Portfolio &portfolio) const
{
    qsizetype old = 0;
    for (const qint64 id : m_ids) {
        const auto freshness = domain::freshnessOf(domain::lastVerified(portfolio, {m_kind, id}), m_state.asOf());
        old += freshness == Freshness::Stale || freshness == Freshness::Never;
    }
    return old == 0 ? tr("All verified within 90 days") : tr("○ %1 of %2 not verified within 90 days").arg(QLocale().toString(old), QLocale().toString(m_ids.size()));
}

void VerificationLine::refresh()
{
    constexpr qsizetype kMostCounted = 1000;
    const bool isShown = !m_ids.isEmpty() && domain::isVerifiable(m_kind);
    setVisible(isShown);
    if (!isShown)
        return;
    const auto snapshot = m_workspace.snapshot();
    m_text->setText(m_ids.size() == 1 ? textForOne(*snapshot) : m_ids.size() <= kMostCounted ? textForMany(*snapshot) : QString());
    m_verify->setText(m_ids.size() == 1 ? tr("Mark verified today") : tr("Mark %1 verified today").arg(QLocale().toString(m_ids.size())));
    m_verify->setVisible(!m_readOnly);
}

void VerificationLine::verify()
{
    QList<domain::RecordRef> records;
    for (const qint64 id : std::as_const(m_ids))
        records.append({m_kind, id});
    m_verification->verify(m_kind, records);
}

} // namespace widgets
