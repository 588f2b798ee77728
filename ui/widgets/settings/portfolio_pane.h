// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace widgets {

class TextLabel;

/// What belongs to the portfolio as a whole: its title and its home countries. Stored when a field is left. Main thread.
class PortfolioPane : public QWidget
{
    Q_OBJECT

public:
    explicit PortfolioPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~PortfolioPane() override;

    /// Stores what is typed; false where it cannot be stored, and then that field has the keyboard.
    bool commitTyping();

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addField(QVBoxLayout &layout, const QString &name, QLineEdit *line, const QString &note);
    void refresh();
    bool storeTitle();
    bool storeCountries();
    bool submit(EditQueue::Build build);

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    QLineEdit *m_title;
    QLineEdit *m_countries;
    TextLabel *m_message;
};

} // namespace widgets
