// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/portfolio_pane.h"

#include "analytics/definitions/edited_definitions.h"
#include "domain/changes/setting_edits.h"
#include "domain/derived/deal_status.h"
#include "presentation/settings/country_list.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

QString key(const char16_t *name)
{
    return QString::fromUtf16(name);
}

} // namespace

PortfolioPane::PortfolioPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_title(new QLineEdit(this))
    , m_countries(new QLineEdit(this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    addField(*layout, tr("Title"), m_title, tr("Stands at the top of the window and under every exported chart. Without one the file's name is used."));
    addField(*layout, tr("Home countries"), m_countries, tr("Separated by semicolons. A deal from home to elsewhere is a license-out, the reverse a license-in."));
    layout->addWidget(m_message);
    layout->addStretch();
    m_title->setObjectName(QStringLiteral("portfolioTitle"));
    m_countries->setObjectName(QStringLiteral("homeCountries"));
    m_message->hide();
    connect(&workspace, &workspace::Workspace::changed, this, &PortfolioPane::refresh);
    connect(m_title, &QLineEdit::editingFinished, this, &PortfolioPane::storeTitle);
    connect(m_countries, &QLineEdit::editingFinished, this, &PortfolioPane::storeCountries);
    refresh();
}

void PortfolioPane::addField(QVBoxLayout &layout, const QString &name, QLineEdit *line, const QString &note)
{
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    auto *explanation = new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this);
    label->setText(name);
    label->setBuddy(line);
    line->setAccessibleName(name);
    line->setAccessibleDescription(note);
    line->setMaximumWidth(520);
    line->setReadOnly(m_workspace.store().isReadOnly());
    line->installEventFilter(this);
    explanation->setText(note);
    explanation->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, line, explanation})
        layout.addWidget(widget);
    layout.addSpacing(12);
}

PortfolioPane::~PortfolioPane()
{
    m_title->disconnect(this); // They lose the keyboard when they are deleted; nothing is stored by that.
    m_countries->disconnect(this);
}

void PortfolioPane::refresh()
{
    const auto snapshot = m_workspace.snapshot();
    const auto show = [](QLineEdit *line, const QString &text) {
        if (line->isModified() || line->text() == text)
            return;
        line->setText(text);
    };
    show(m_title, snapshot->setting(key(domain::settings::kTitle)));
    show(m_countries, presentation::countryNames(domain::homeCountries(*snapshot), formLanguage()));
}

bool PortfolioPane::commitTyping()
{
    const bool titleStored = storeTitle();
    return storeCountries() && titleStored;
}

bool PortfolioPane::storeTitle()
{
    if (!m_title->isModified())
        return true;
    const bool stored = submit([this, title = m_title->text().simplified()](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::setSetting(now, key(domain::settings::kTitle), title, m_workspace.store().ids());
    });
    m_title->setModified(!stored);
    refresh();
    return stored;
}

bool PortfolioPane::storeCountries()
{
    if (!m_countries->isModified())
        return true;
    const auto codes = presentation::typedCountries(m_countries->text());
    if (!codes) {
        m_message->setText(tr("“%1” is not a country. Write its name or two-letter code, such as CN; HK; MO.").arg(codes.error().detail));
        m_message->show();
        Q_EMIT refused(m_message->text());
        m_countries->setFocus();
        return false;
    }
    // The home countries are a definition: figures that rest on them print its new version.
    const bool stored = submit([this, home = codes.value().join(u'|')](const domain::Portfolio &now) {
        return analytics::changedRule(now, QStringLiteral("direction"), {home}, m_workspace.store().ids());
    });
    m_countries->setModified(!stored);
    m_message->setVisible(!stored);
    refresh();
    return stored;
}

bool PortfolioPane::submit(EditQueue::Build build)
{
    auto isStored = std::make_shared<bool>(true); // The answer may come after a large step, long after this call.
    m_queue.submit(this, std::move(build), [this, isStored](const domain::Status &status) {
        *isStored = status.ok();
        if (!status)
            Q_EMIT refused(presentation::sentence(status.error()));
    });
    return *isStored;
}

bool PortfolioPane::eventFilter(QObject *object, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(object);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!line || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !line->isModified())
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        line->setModified(false);
        m_message->hide();
        refresh();
    }
    return true;
}

} // namespace widgets
