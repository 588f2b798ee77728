// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/message_bar.h"

#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace widgets {

using presentation::ColorRole;

namespace {

struct Look
{
    ColorRole fill;
    ColorRole mark;
    QStringView icon;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info: break;
    case MessageBar::Kind::Good: return {ColorRole::GoodSoft, ColorRole::Good, u"checkmark"};
    case MessageBar::Kind::Warning: return {ColorRole::WarnSoft, ColorRole::Warn, u"dialog-warning"};
    case MessageBar::Kind::Error: return {ColorRole::BadSoft, ColorRole::Bad, u"dialog-warning"};
    }
    return {ColorRole::AccentSoft, ColorRole::Accent, u"dialog-information"};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(presentation::TextRole::Body, ColorRole::Text, this)),
      m_action(makeLinkButton({}, this)),
      m_close(makeIconButton(u"window-close", tr("Dismiss"), this))
{
    m_sentence->setWordWrap(true);
    m_close->setProperty("small", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 6, 8, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &sentence, const QString &actionText)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

void MessageBar::dismiss()
{
    hide();
    emit dismissed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    const Look look = lookOf(m_kind);
    drawPanel(painter, {rect(), theme.color(look.fill), theme.color(look.mark), kControlRadius});
    icon(look.icon, look.mark).paint(&painter, QRect(12, (height() - 16) / 2, 16, 16));
}

} // namespace widgets
