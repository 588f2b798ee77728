// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/provenance.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace widgets {

/// The one place that asks for files; remembers the last folder of each purpose. An empty answer means "canceled".
class Prompter
{
public:
    explicit Prompter(QWidget *parent) : m_parent(parent) {}

    QString newPortfolioPath() const;
    QString portfolioToOpen() const;
    QString fileToImport() const;
    /// Where to write an export; `fileName` is the proposal, `filter` such as "PNG image (*.png)".
    QString exportPath(const QString &fileName, const QString &filter) const;
    QString exportFolder() const;
    QString fileToAttach() const;
    /// A logo or a company template.
    QString brandFile(const QString &filter) const;
    /// Where to save a copy of an attached file; `fileName` is the proposal.
    QString copyPath(const QString &fileName) const;
    /// Asks before something is lost; `discard` is the verb on the button that loses it.
    bool mayDiscard(const QString &question, const QString &discard) const;

    /// Whether confidential records may leave: asked where there are `count` of them, else left out. Nothing where the user gives up.
    std::optional<figure::ConfidentialChoice> confidentialChoice(qint64 count) const;

private:
    QString folder(const char *purpose) const;
    QString remembered(const char *purpose, const QString &path) const;

    QWidget *m_parent;
};

} // namespace widgets
