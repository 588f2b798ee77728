// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/profile/company_profile.h"

#include <QTableView>

namespace widgets {

/// The rows of one section of a profile, all in sight; a click or Enter opens the record behind a row.
class SectionTable : public QTableView
{
    Q_OBJECT

public:
    SectionTable(const presentation::CandidateProfile::Section &section, const QList<presentation::ProfileLink> &links, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(int row);

    QList<presentation::ProfileLink> m_links;
};

} // namespace widgets
