// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSysInfo>

namespace composition {

Environment Environment::ofThisMachine()
{
    Environment environment;
    environment.author = qEnvironmentVariable("PORTOLAN_AUTHOR", qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    environment.machine = QString::fromLatin1(
        QCryptographicHash::hash(QSysInfo::machineUniqueId() + "portolan", QCryptographicHash::Sha256).toHex().first(16));
    environment.random = [] { return QRandomGenerator::system()->generate(); };
    environment.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return environment;
}

database::OpenOptions Environment::openOptions(database::OpenMode mode) const
{
    return {mode, author, random, machine};
}

} // namespace composition
