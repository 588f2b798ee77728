// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/portfolio_file.h"

#include "exchange/built_in_vocabulary.h"
#include "exchange/demo_portfolio.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace composition {

using domain::Error;
using domain::Result;
using domain::Status;

namespace {

Result<domain::ChangeSet> contentsFor(Contents contents, domain::IdSource &ids)
{
    if (contents == Contents::Demo)
        return exchange::demoPortfolio(QString::fromUtf16(exchange::kDemoFacts), ids);
    return exchange::builtInVocabulary(ids);
}

} // namespace

Status createPortfolio(const QString &path, Contents contents, const Environment &environment)
{
    auto store = database::Store::create(path, environment.openOptions());
    if (!store)
        return store.error();
    auto changes = contentsFor(contents, store.value()->ids());
    Status status = domain::Done{};
    if (!changes) {
        status = changes.error();
    } else {
        changes.value().label.action = domain::StepLabel::Action::Create;
        if (const auto step = store.value()->apply(changes.value(), environment.clock()); !step)
            status = step.error();
    }
    store.value().reset();
    if (!status)
        QFile::remove(path);
    return status;
}

domain::Snapshot demoRecords()
{
    domain::IdSource ids(1, 0);
    const auto demo = exchange::demoPortfolio(QString::fromUtf16(exchange::kDemoFacts), ids);
    const auto empty = std::make_shared<const domain::Portfolio>();
    return demo ? domain::applied(empty, demo.value()) : empty;
}

QString demoPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/demo.portolan");
}

} // namespace composition
