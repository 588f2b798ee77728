// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/record_form.h"

#include "domain/changes/dated_fields.h"
#include "presentation/reports/verification.h"
#include "presentation/words/dated_words.h"
#include "presentation/words/shown_source.h"
#include "widgets/dialogs/profile_dialog.h"
#include "widgets/dialogs/status_change_dialog.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/field_grid.h"
#include "widgets/forms/record_header.h"
#include "widgets/shell/buttons.h"

#include <QLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace widgets {

using domain::RecordKind;

void RecordForm::makeHeaderButtons()
{
    if (m_kind == RecordKind::Candidate) {
        auto *profile = makeIconButton(u"document-print", tr("Profile on one page (Ctrl+P)"), m_header);
        profile->setObjectName(QStringLiteral("showProfile"));
        m_header->addButton(profile);
        connect(profile, &QToolButton::clicked, this, &RecordForm::showProfile);
    }
    auto *wide = makeIconButton(u"view-fullscreen", tr("Form in full width (Ctrl+Shift+W)"), m_header);
    wide->setObjectName(QStringLiteral("fullWidth"));
    wide->setCheckable(true);
    m_header->addButton(wide);
    connect(wide, &QToolButton::toggled, this, &RecordForm::roomWanted);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), this), &QShortcut::activated, this, [this, wide] {
        if (m_isDraft || !m_ids.isEmpty()) // Without a record the table is the only way on.
            wide->toggle();
    });
}

/// Fields that only a dated event changes say so, and lead there.
void RecordForm::makeEventLink()
{
    for (auto *row : m_fields->rows()) {
        if (!domain::isDated(m_kind, row->key()))
            continue;
        row->editor()->setToolTip(presentation::datedText(m_kind));
        if (m_eventLink)
            continue;
        m_eventLink = makeLinkButton(StatusChangeDialog::corrects(m_kind) ? tr("Correct this event…") : tr("Change by a dated event…"), row);
        m_eventLink->setObjectName(QStringLiteral("changeByEvent"));
        m_eventLink->setToolTip(presentation::datedText(m_kind));
        row->addNotice(m_eventLink);
        row->layout()->setAlignment(m_eventLink, Qt::AlignLeft);
        connect(m_eventLink, &QPushButton::clicked, this, [this] {
            if (m_ids.size() == 1 && commitTyping())
                StatusChangeDialog::begin(m_kind, m_ids.first(), m_workspace, *this, [this](const QString &sentence) { Q_EMIT announced(sentence); });
        });
    }
}

void RecordForm::showProfile()
{
    if (m_kind != RecordKind::Candidate || m_ids.size() != 1 || !commitTyping())
        return;
    const auto snapshot = m_workspace.snapshot();
    const QString path = m_workspace.store().path();
    const QString source = presentation::shownSource(m_workspace, formLanguage());
    const auto origin = presentation::exportOrigin(*snapshot, path, m_workspace.now());
    ProfileDialog({m_kind, m_ids.first(), m_state.snapshot(), snapshot, m_state.asOf(), formLanguage(), source}, origin, this).exec();
}

} // namespace widgets
