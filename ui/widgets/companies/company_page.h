// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/profile/company_profile.h"
#include "widgets/language/kept_page.h"
#include "workspace/view_state.h"

#include <QScrollArea>

namespace widgets {

/// One company: names, headquarters, key figures, its pipeline, deals, partners, events and sources, as of the day that is looked at. The
/// filter does not narrow it. Rows open their records.
class CompanyPage : public QScrollArea, public KeptPage
{
    Q_OBJECT

public:
    CompanyPage(workspace::Workspace &workspace, workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    void showCompany(domain::Id<domain::Company> company);
    domain::Id<domain::Company> company() const { return m_company; }
    const presentation::CompanyProfile &profile() const { return m_profile; }
    /// On one page, as it will be printed.
    void print();
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    /// To the company's own record, in the list of companies.
    void editRequested(qint64 id);
    void allRequested();
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshWhenSeen();
    void refresh();
    void showMissing();
    QWidget *makeHead();
    QWidget *makeFigures();
    QWidget *makeFacts();
    QWidget *makePipeline();
    QWidget *makeSection(int section);
    presentation::CompanyProfile profileOf(qsizetype mostRows) const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    QString m_source;
    domain::Id<domain::Company> m_company;
    presentation::CompanyProfile m_profile;
    bool m_isStale = true;
};

} // namespace widgets
