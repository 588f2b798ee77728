// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/demo_preview.h"

#include "analytics/chart_catalog.h"
#include "domain/filter_spec.h"
#include "plot/plot_view.h"
#include "presentation/dashboard/glance.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"
#include "widgets/shell/card.h"
#include "widgets/shell/start_page.h"

#include <QVBoxLayout>

namespace widgets {

using domain::RecordKind;

namespace {

constexpr int kHeight = 240;

} // namespace

DemoPreview::DemoPreview(Records records, QObject *parent)
    : QObject(parent)
    , m_records(std::move(records))
    , m_task(this, [this](const std::shared_ptr<Answer> &answer) {
        m_answer = answer;
        show();
    })
{
}

void DemoPreview::serve(StartPage &page, QDate today)
{
    m_page = &page;
    m_answer.reset();
    m_task.cancel();
    if (!m_records)
        return;
    connect(&page, &QObject::destroyed, this, [this, gone = &page] {
        if (m_page == gone)
            m_page = nullptr;
    });
    connect(&page, &StartPage::shown, this, [this, today] {
        if (!m_answer && !m_task.isRunning())
            m_task.start([records = m_records, today](QPromise<std::shared_ptr<Answer>> &promise) { promise.addResult(made(records, today)); });
    });
}

std::shared_ptr<DemoPreview::Answer> DemoPreview::made(const Records &records, QDate today)
{
    analytics::ChartRequest request;
    request.snapshot = records();
    request.asOf = {today, {}};
    request.visible = domain::evaluate(*request.snapshot, {}, request.asOf);
    request.language = presentation::windowLanguage();
    const auto *entry = analytics::findChart(u"phase-distribution");
    request.options.unit = entry->defaultUnit();
    auto answer = std::make_shared<Answer>();
    answer->chart = presentation::glance(entry->make(request));
    answer->chart.footnote.clear();
    const auto count = [&](RecordKind kind) { return presentation::countedKind(kind, request.visible.of(kind).ids.size()); };
    answer->detail = tr("%1, %2, %3; safe to change").arg(count(RecordKind::Candidate), count(RecordKind::Trial), count(RecordKind::Deal));
    return answer;
}

void DemoPreview::show()
{
    if (!m_page || !m_answer || m_answer->chart.panels.isEmpty())
        return;
    m_page->setDemoDetail(m_answer->detail);
    auto *card = new Card;
    auto *plot = new plot::PlotView(card);
    plot->setPadding(2);
    plot->setFixedHeight(kHeight);
    plot->setChart(m_answer->chart);
    card->body()->addWidget(plot);
    connect(plot, &plot::PlotView::recordsChosen, m_page, &StartPage::demoRequested);
    m_page->setDemoPreview(card);
}

} // namespace widgets
