// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/filter/facet_model.h"

#include <QTreeView>

class QMenu;

namespace widgets {

/// The facets as a list with sections that fold. Click or Space chooses, Alt click or minus leaves out, Enter folds; the menu has the rest.
/// Ranges and searches are fields in their rows.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    FacetView(presentation::FacetModel &model, QWidget *parent = nullptr);

    /// Keys of the fields whose sections are folded.
    QStringList foldedFields() const;
    void setFoldedFields(const QStringList &fields);

Q_SIGNALS:
    void foldingChanged();
    void removalRequested(const QString &field);
    /// Why something typed here cannot be used; empty once it can.
    void problemChanged(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Press { Choose, Exclude };

    void connectModel();
    void press(const QModelIndex &index, Press press);
    void fillRows(const QModelIndex &parent);
    void addRange(const QModelIndex &index);
    void addSearch(const QModelIndex &index);
    void updateRanges();
    void unfoldAll();
    void openMenu(const QModelIndex &index, QPoint globalPosition);

    presentation::FacetModel &m_model;
    QStringList m_folded;
};

} // namespace widgets
