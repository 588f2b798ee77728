// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/derived/rights.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {

/// Who holds a deal's rights where, as chips of places under each holder; what came back says when and from whom. Assets with
/// territories of their own are told apart. Main thread.
class RightsMap : public QWidget
{
    Q_OBJECT

public:
    explicit RightsMap(QWidget *parent);

    void showDeal(const domain::Portfolio &portfolio, domain::Id<domain::Deal> deal, const domain::AsOf &asOf);
    /// The map in words, line by line, as a screen reader gets it.
    QString text() const { return accessibleDescription(); }

private:
    struct Parties
    {
        QString principal;
        QString partner;
    };

    void addAssets(const QString &assets);
    void addRights(const domain::DealRights &rights, const Parties &parties);
    void addGroup(const QString &heading, domain::RightsHolder holder, const QStringList &places);
    void addNote(const QString &sentence);
    void clear();

    QVBoxLayout *m_layout;
};

} // namespace widgets
