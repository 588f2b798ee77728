// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "domain/filter_spec.h"

#include <initializer_list>

namespace cli {

/// The options and positional arguments of one command, already split; unknown options are refused by name.
class Invocation
{
public:
    struct Option
    {
        const char *name;
        const char *valueName = nullptr; ///< Null for a switch without a value.
        bool isRepeated = false;         ///< Others are refused the second time: the last one would win unseen.
    };

    /// Fails with Error::Usage where an option is unknown or the number of positional arguments is not within bounds.
    static domain::Result<Invocation> parse(const Call &call, std::initializer_list<Option> options, int atLeast, int atMost);

    QString positional(int index) const { return m_positional.value(index); }
    QStringList positionals() const { return m_positional; }
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    QString value(const char *option, const QString &fallback = {}) const { return m_values.value(QLatin1String(option), fallback); }
    /// Each value of an option that may be given more than once, in order.
    QStringList values(const char *option) const { return m_all.value(QLatin1String(option)); }
    /// As if the option had been given.
    void setValue(const char *option, const QString &value) { m_values.insert(QLatin1String(option), value); }

private:
    QStringList m_positional;
    QHash<QString, QString> m_values; ///< The last one of each.
    QHash<QString, QStringList> m_all;
};

/// A portfolio opened for one command, with the filter and the as-of date that `--filter`, `--as-of` and `--as-known-on` ask for.
struct OpenedPortfolio
{
    std::unique_ptr<database::Store> store;
    domain::Snapshot snapshot;
    domain::AsOf asOf;
    domain::FilterSpec filter;
    domain::VisibleRecords visible;
};

domain::Result<OpenedPortfolio> openPath(const Call &call, const Invocation &invocation, const QString &path);
/// The portfolio that the first positional argument names.
domain::Result<OpenedPortfolio> openForReading(const Call &call, const Invocation &invocation);

/// Writes `bytes` to `--output`, all or nothing, with the sidecar beside it where there is one; or `bytes` to standard output where there is
/// no path.
domain::Status deliver(Call &call, const QString &path, const QByteArray &bytes, const QByteArray &sidecar = {});

} // namespace cli
