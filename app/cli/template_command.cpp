// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"
#include "exchange/built_in_vocabulary.h"
#include "exchange/templates/list_template.h"
#include "presentation/reports/verification.h"
#include "presentation/words/sentences.h"

#include <QTextStream>

namespace cli {

using domain::Language;
using exchange::ListKind;

namespace {

QStringList listNames()
{
    QStringList names;
    const auto &vocabulary = domain::vocabularyOf<ListKind>();
    for (int ordinal = 1; ordinal < vocabulary.size(); ++ordinal)
        names.append(vocabulary.code(ordinal).toLower());
    return names;
}

} // namespace

ExitCode runTemplate(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"language", "L"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const qsizetype kind = listNames().indexOf(invocation.positional(0).toLower());
    if (kind < 0)
        return refuse(call, ExitCode::WrongUsage,
                      QStringLiteral("There is no template for '%1'. There are: %2.").arg(invocation.positional(0), listNames().join(QStringLiteral(", "))));
    const QString path = invocation.positional(1);
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("A template is an Excel workbook: let '%1' end with .xlsx.").arg(path));
    const auto spoken = languageOf(invocation);
    if (!spoken)
        return refuse(call, spoken.error());
    const Language language = spoken.value();
    domain::IdSource ids(1, 0);
    const auto vocabulary = domain::applied(std::make_shared<const domain::Portfolio>(), exchange::builtInVocabulary(ids));
    const auto list = ListKind(kind + 1);
    const auto origin = presentation::exportOrigin(*vocabulary, {}, call.environment.clock());
    if (const auto status = exchange::writeTemplate(list, *vocabulary, language, exchange::templateRecord(list, language, call.environment.today(), origin), path); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    call.out << "Wrote " << path << '\n';
    return ExitCode::Done;
}

} // namespace cli
