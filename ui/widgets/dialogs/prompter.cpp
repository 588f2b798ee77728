// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/prompter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace widgets {

namespace {

constexpr char kPortfolios[] = "portfolios";
constexpr char kImports[] = "imports";
constexpr char kExports[] = "exports";
constexpr char kAttachments[] = "attachments";

QString text(const char *source)
{
    return QCoreApplication::translate("Prompter", source);
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

QString Prompter::folder(const char *purpose) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString remembered = QSettings().value(QStringLiteral("folders/") + QLatin1String(purpose), documents).toString();
    return QFileInfo::exists(remembered) ? remembered : QDir::homePath();
}

QString Prompter::remembered(const char *purpose, const QString &path) const
{
    if (!path.isEmpty())
        QSettings().setValue(QStringLiteral("folders/") + QLatin1String(purpose), QFileInfo(path).absolutePath());
    return path;
}

QString Prompter::newPortfolioPath() const
{
    const QString path = QFileDialog::getSaveFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "New portfolio")),
                                                      folder(kPortfolios) + QStringLiteral("/pipeline.portolan"),
                                                      text(QT_TRANSLATE_NOOP("Prompter", "Portolan portfolio (*.portolan)")));
    return remembered(kPortfolios, withSuffix(path, QStringLiteral(".portolan")));
}

QString Prompter::portfolioToOpen() const
{
    const QString path = QFileDialog::getOpenFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "Open a portfolio")), folder(kPortfolios),
                                                      text(QT_TRANSLATE_NOOP("Prompter", "Portolan portfolio (*.portolan);;All files (*)")));
    return remembered(kPortfolios, path);
}

QString Prompter::fileToImport() const
{
    const QString path = QFileDialog::getOpenFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "Import a file")), folder(kImports),
                                                      text(QT_TRANSLATE_NOOP("Prompter", "Lists and registry files (*.csv *.tsv *.txt *.xlsx *.ods *.json *.zip *.gz);;All files (*)")));
    return remembered(kImports, path);
}

QString Prompter::exportPath(const QString &fileName, const QString &filter) const
{
    const QString path = QFileDialog::getSaveFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "Export to")),
                                                      folder(kExports) + u'/' + fileName, filter);
    return remembered(kExports, path);
}

QString Prompter::exportFolder() const
{
    return folder(kExports);
}

QString Prompter::fileToAttach() const
{
    const QString path = QFileDialog::getOpenFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "Attach a file")), folder(kAttachments));
    return remembered(kAttachments, path);
}

QString Prompter::brandFile(const QString &filter) const
{
    const QString path = QFileDialog::getOpenFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "Choose a file")), folder(kAttachments), filter);
    return remembered(kAttachments, path);
}

QString Prompter::copyPath(const QString &fileName) const
{
    const QString path = QFileDialog::getSaveFileName(m_parent, text(QT_TRANSLATE_NOOP("Prompter", "Save a copy")), folder(kAttachments) + u'/' + fileName);
    return remembered(kAttachments, path);
}

bool Prompter::mayDiscard(const QString &question, const QString &discard) const
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, m_parent);
    box.setObjectName(QStringLiteral("mayDiscard"));
    const auto *leave = box.addButton(discard, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == leave;
}

std::optional<figure::ConfidentialChoice> Prompter::confidentialChoice(qint64 count) const
{
    if (count == 0)
        return figure::ConfidentialChoice::LeftOut;
    const QString question = QCoreApplication::translate("Prompter", "This portfolio has %n confidential record(s). Shall they leave with this file? The file will say so.", nullptr, int(count));
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, m_parent);
    box.setObjectName(QStringLiteral("confidentialChoice"));
    const auto *leftOut = box.addButton(text(QT_TRANSLATE_NOOP("Prompter", "Leave them out")), QMessageBox::AcceptRole);
    const auto *included = box.addButton(text(QT_TRANSLATE_NOOP("Prompter", "Include them")), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == leftOut)
        return figure::ConfidentialChoice::LeftOut;
    return box.clickedButton() == included ? std::optional(figure::ConfidentialChoice::Included) : std::nullopt;
}

} // namespace widgets
