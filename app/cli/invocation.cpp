// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "exchange/whole_file.h"

#include <QFileDevice>
#include <QTextStream>

#include <algorithm>

namespace cli {

using domain::Error;
using domain::Result;

namespace {

constexpr Invocation::Option kLanguage{"language", "L"}; ///< Every command answers in the language it is asked for.

} // namespace

Result<Invocation> Invocation::parse(const Call &call, std::initializer_list<Option> options, int atLeast, int atMost)
{
    Invocation result;
    for (qsizetype i = 0; i < call.arguments.size(); ++i) {
        const QString &argument = call.arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            result.m_positional.append(argument);
            continue;
        }
        const QString name = argument.sliced(2).section(u'=', 0, 0);
        const auto declared = std::ranges::find_if(options, [&](const Option &o) { return name == QLatin1String(o.name); });
        const Option *option = declared != options.end() ? declared : name == QLatin1String(kLanguage.name) ? &kLanguage : nullptr;
        if (!option)
            return Error{Error::Code::Usage, argument, QStringLiteral("option")};
        const bool inlineValue = argument.contains(u'=');
        if (!option->valueName && inlineValue)
            return Error{Error::Code::Usage, argument, QStringLiteral("option")};
        if (!option->valueName)
            result.m_values.insert(name, {});
        else if (inlineValue)
            result.m_values.insert(name, argument.section(u'=', 1));
        else if (i + 1 < call.arguments.size() && !call.arguments[i + 1].startsWith(QLatin1String("--")))
            result.m_values.insert(name, call.arguments[++i]);
        else
            return Error{Error::Code::Usage, argument, QStringLiteral("value")};
        result.m_all[name].append(result.m_values.value(name));
        if (result.m_all[name].size() > 1 && !option->isRepeated)
            return Error{Error::Code::Usage, QStringLiteral("--") + name, QStringLiteral("twice")};
    }
    const auto count = result.m_positional.size();
    if (count < atLeast || count > atMost)
        return Error{Error::Code::Usage, count < atLeast ? QString() : result.m_positional.last(), QStringLiteral("arguments")};
    return result;
}

namespace {

Result<QDate> dateOption(const Invocation &invocation, const char *option, QDate fallback)
{
    if (!invocation.has(option))
        return fallback;
    const auto date = domain::PartialDate::parse(invocation.value(option));
    if (!date || date.value().isEmpty())
        return Error{Error::Code::Usage, invocation.value(option), QStringLiteral("date")};
    return date.value().latestDay();
}

Result<domain::AsOf> asOfOptions(const Call &call, const Invocation &invocation)
{
    const auto date = dateOption(invocation, "as-of", call.environment.today());
    if (!date)
        return date.error();
    const auto knownOn = dateOption(invocation, "as-known-on", {});
    if (!knownOn)
        return knownOn.error();
    return domain::AsOf{date.value(), knownOn.value()};
}

} // namespace

Result<OpenedPortfolio> openForReading(const Call &call, const Invocation &invocation)
{
    return openPath(call, invocation, invocation.positional(0));
}

Result<OpenedPortfolio> openPath(const Call &call, const Invocation &invocation, const QString &path)
{
    const auto asOf = asOfOptions(call, invocation);
    if (!asOf)
        return asOf.error();
    const auto filter = domain::FilterSpec::parse(invocation.value("filter"));
    if (!filter)
        return filter.error();
    auto store = database::Store::open(path, call.environment.openOptions(database::OpenMode::ReadOnly));
    if (!store)
        return store.error();
    auto snapshot = store.value()->load();
    if (!snapshot)
        return snapshot.error();
    if (asOf.value().knownOn.isValid())
        snapshot = store.value()->asKnownOn(asOf.value().knownOn, snapshot.value());
    if (!snapshot)
        return snapshot.error();
    if (const auto status = domain::validate(*snapshot.value(), filter.value()); !status)
        return status.error();
    OpenedPortfolio opened{std::move(store).value(), snapshot.value(), asOf.value(), filter.value(), {}};
    opened.visible = domain::evaluate(*opened.snapshot, opened.filter, opened.asOf);
    return opened;
}

domain::Status deliver(Call &call, const QString &path, const QByteArray &bytes, const QByteArray &sidecar)
{
    if (path.isEmpty()) {
        call.out.flush();
        QIODevice *out = call.out.device();
        auto *file = qobject_cast<QFileDevice *>(out);
        const bool isWritten = out->write(bytes) == bytes.size() && (!file || file->flush());
        return isWritten ? domain::Status(domain::Done{}) : domain::Status(Error{Error::Code::CannotWrite, out->errorString(), QStringLiteral("standard output")});
    }
    return exchange::writeWithSidecar(path, bytes, sidecar);
}

} // namespace cli
