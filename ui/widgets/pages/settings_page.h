// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/pipeline_vocabulary.h"
#include "workspace/view_state.h"

#include <QWidget>

class QTabWidget;

namespace widgets {

class PortfolioPane;
class RegistryPane;
class VocabularyPane;

/// What belongs to the portfolio as a whole: its vocabularies, its title and home countries, its exchange rates, the rules behind its figures. Main thread.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);

    enum class Section : int { Vocabularies, Indications, Portfolio, ExchangeRates, Definitions, Registry, Window };
    void showSection(Section section);
    void showVocabulary(domain::TermVocabulary vocabulary);
    bool commitTyping();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    /// A file of exchange rates is to be chosen and imported.
    void importRequested();

private:
    template <class Pane>
    Pane *addSection(Pane *pane, const QString &title);

    QTabWidget *m_sections;
    VocabularyPane *m_vocabularies;
    PortfolioPane *m_portfolio;
    RegistryPane *m_registry;
};

} // namespace widgets
