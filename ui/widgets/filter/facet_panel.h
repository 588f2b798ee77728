// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/filter/facet_model.h"

#include <QWidget>

class QPushButton;

namespace widgets {

class FacetView;
class TextLabel;

/// The pane at the left of a record page: what the records can be narrowed to, with counts. Which facets are shown and folded is kept
/// per record kind in the user's settings.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    FacetPanel(domain::RecordKind kind, workspace::ViewState &state, QWidget *parent = nullptr);

    presentation::FacetModel &model() const { return *m_model; }
    FacetView &view() const { return *m_view; }

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void restore();
    void keep() const;
    void openFieldMenu();
    void setShown(const QString &field, Qt::CheckState shown);
    QString settingsKey(const char *what) const;

    workspace::ViewState &m_state;
    presentation::FacetModel *m_model;
    FacetView *m_view;
    QPushButton *m_clear = nullptr;
    QPushButton *m_choose = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace widgets
