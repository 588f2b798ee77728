// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/rate_edits.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace presentation {
class RateModel;
}

namespace widgets {

class FieldRow;
class TextLabel;

/// The exchange rates that amounts are converted with: entered by hand, exactly as published, with date and source.
/// Main thread.
class RatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit RatesPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~RatesPane() override;

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void importRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    QWidget *makeEntry();
    QWidget *makeTools();
    void refresh();
    void add();
    void change(domain::Id<domain::FxRate> rate, const QString &key, const QString &text);
    void remove();
    void createSource(FieldRow *row, const QString &title);
    void say(const QString &sentence);
    QString refusalSentence(const domain::Error &error) const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    presentation::RateModel *m_model;
    QTableView *m_table;
    TextLabel *m_empty;
    TextLabel *m_message;
    QList<FieldRow *> m_entry;
    QPushButton *m_remove;
};

} // namespace widgets
