// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/registry_texts_view.h"

#include "widgets/forms/record_access.h"
#include "widgets/shell/text_label.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace widgets {

RegistryTextsView::RegistryTextsView(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_empty(new TextLabel(presentation::TextRole::Body, presentation::ColorRole::TextTertiary, this))
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addWidget(m_empty);
    layout->addWidget(m_text, 1);
    layout->addStretch();
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No registry texts. They come with an imported registry file."));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Registry texts"));
    connect(&workspace, &workspace::Workspace::writingFinished, this, [this] {
        if (isVisible())
            load();
    });
}

void RegistryTextsView::showRecord(domain::RecordKind, qint64 id)
{
    m_id = id;
    if (isVisible())
        load();
}

void RegistryTextsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

QString RegistryTextsView::currentHash() const
{
    const auto value = records::value(*m_workspace.snapshot(), domain::RecordKind::Trial, m_id, u"texts");
    const auto *hash = std::get_if<QString>(&value);
    return hash ? *hash : QString();
}

void RegistryTextsView::load()
{
    if (m_workspace.isWriting())
        return; // The store belongs to the writing thread until it is done.
    const QString hash = currentHash();
    m_empty->setVisible(hash.isEmpty());
    m_text->setVisible(!hash.isEmpty());
    if (hash == m_loaded)
        return;
    m_loaded = hash;
    QStringList parts;
    const QJsonObject texts = QJsonDocument::fromJson(m_workspace.store().text(hash).toUtf8()).object();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        parts.append(QStringLiteral("%1\n%2").arg(text.key(), text->toString()));
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
}

} // namespace widgets
