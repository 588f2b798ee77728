// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "workspace/latest_task.h"

#include <QObject>

#include <functional>
#include <memory>

namespace domain {
class Portfolio;
}

namespace widgets {

class StartPage;

/// What the demo holds, for the start page: its counts and one of its charts. Made on another thread when the page is first seen, and anew in
/// another language. Main thread.
class DemoPreview : public QObject
{
    Q_OBJECT

public:
    using Records = std::function<std::shared_ptr<const domain::Portfolio>()>;

    explicit DemoPreview(Records records, QObject *parent = nullptr);

    /// Fills the page as soon as it is seen and the answer is there.
    void serve(StartPage &page, QDate today);

private:
    struct Answer
    {
        figure::ChartData chart;
        QString detail;
    };

    static std::shared_ptr<Answer> made(const Records &records, QDate today);
    void show();

    Records m_records;
    StartPage *m_page = nullptr;
    std::shared_ptr<Answer> m_answer;
    workspace::LatestTask<std::shared_ptr<Answer>> m_task;
};

} // namespace widgets
