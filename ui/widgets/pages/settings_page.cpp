// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/settings_page.h"

#include "widgets/settings/definitions_pane.h"
#include "widgets/settings/indications_pane.h"
#include "widgets/settings/portfolio_pane.h"
#include "widgets/settings/rates_pane.h"
#include "widgets/settings/registry_pane.h"
#include "widgets/settings/vocabulary_pane.h"
#include "widgets/settings/window_pane.h"
#include "widgets/shell/card.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace widgets {

SettingsPage::SettingsPage(workspace::Workspace &workspace, workspace::ViewState &, QWidget *parent)
    : QWidget(parent)
    , m_sections(new QTabWidget(this))
{
    auto *card = new Card(this);
    card->setHeading(tr("Settings"), tr("They belong to this portfolio and go with its file, and each change can be undone. What is under Registry and Window stays on this machine."));
    card->body()->addWidget(m_sections);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(card);
    m_sections->setDocumentMode(true);
    m_sections->tabBar()->setExpanding(false);
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_vocabularies = addSection(new VocabularyPane(workspace), tr("Vocabularies"));
    addSection(new IndicationsPane(workspace), tr("Indications"));
    m_portfolio = addSection(new PortfolioPane(workspace), tr("Portfolio"));
    connect(addSection(new RatesPane(workspace), tr("Exchange rates")), &RatesPane::importRequested, this, &SettingsPage::importRequested);
    addSection(new DefinitionsPane(workspace), tr("Definitions"));
    m_registry = addSection(new RegistryPane, tr("Registry"));
    m_sections->addTab(new WindowPane, tr("Window"));
}

template <class Pane>
Pane *SettingsPage::addSection(Pane *pane, const QString &title)
{
    m_sections->addTab(pane, title);
    connect(pane, &Pane::announced, this, &SettingsPage::announced);
    connect(pane, &Pane::refused, this, &SettingsPage::refused);
    return pane;
}

void SettingsPage::showSection(Section section)
{
    m_sections->setCurrentIndex(int(section));
}

void SettingsPage::showVocabulary(domain::TermVocabulary vocabulary)
{
    showSection(Section::Vocabularies);
    m_vocabularies->showVocabulary(vocabulary);
}

bool SettingsPage::commitTyping()
{
    return m_portfolio->commitTyping() && m_registry->commitTyping();
}

} // namespace widgets
