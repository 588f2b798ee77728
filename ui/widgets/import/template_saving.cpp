// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/template_saving.h"

#include "exchange/templates/list_template.h"
#include "presentation/reports/verification.h"
#include "presentation/words/sentences.h"
#include "presentation/words/window_language.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/shell/portfolio_view.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace widgets {

using domain::Language;
using exchange::ListKind;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Templates", source);
}

void saveTemplate(ListKind list, PortfolioView &view, const workspace::Workspace &workspace)
{
    const QString label = domain::labelOf(list, presentation::windowLanguage()).toLower();
    const QString fileName = domain::labelOf(list, Language::English).toLower(); // Of letters that every disk takes.
    QString path = Prompter(&view).exportPath(QString(fileName).replace(u' ', u'-') + QStringLiteral("-template.xlsx"),
                                              words(QT_TRANSLATE_NOOP("Templates", "Excel workbook (*.xlsx)")));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    const auto language = presentation::windowLanguage();
    const auto origin = presentation::exportOrigin(*workspace.snapshot(), workspace.store().path(), workspace.now());
    const auto record = exchange::templateRecord(list, language, workspace.now().toLocalTime().date(), origin);
    if (const auto status = exchange::writeTemplate(list, *view.viewState().snapshot(), language, record, path); !status)
        view.refuse(presentation::sentence(status.error(), path));
    else
        view.tell(words(QT_TRANSLATE_NOOP("Templates", "“%1” is an empty list of %2. Fill it in and import it; its columns are known.")).arg(QFileInfo(path).fileName(), label));
}

} // namespace

QList<Command> templateCommands(const std::function<OpenPortfolio()> &open)
{
    QList<Command> commands;
    for (int ordinal = 1; ordinal < domain::vocabularyOf<ListKind>().size(); ++ordinal) {
        const auto list = ListKind(ordinal);
        commands.append({words(QT_TRANSLATE_NOOP("Templates", "Save an empty list of %1…")).arg(domain::labelOf(list, presentation::windowLanguage()).toLower()),
                         words(QT_TRANSLATE_NOOP("Templates", "template import excel xlsx spreadsheet form")).split(u' '), {}, [list, open] {
                             if (const auto [view, workspace] = open(); view && workspace)
                                 saveTemplate(list, *view, *workspace);
                         }});
    }
    return commands;
}

} // namespace widgets
