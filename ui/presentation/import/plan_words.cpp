// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/plan_words.h"

#include "presentation/words/window_language.h"

#include "domain/vocabulary/vocabulary.h"

#include <QCoreApplication>

namespace presentation {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ListPlan", source);
}

} // namespace

QString addText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Add"));
}

QString updateText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Update"));
}

QString unchangedText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Unchanged"));
}

QString toDecideText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "To decide"));
}

QString refusedText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Refused"));
}

QString vanishedText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Vanished"));
}

QString vanishedReason()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Came with an earlier file and is not in this one; kept as it is"));
}

QString skipText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Skip"));
}

QString keepMineText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Keep mine"));
}

QString applyChoiceText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Apply"));
}

QString noneText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "None"));
}

QString backToProposalText()
{
    return words(QT_TRANSLATE_NOOP("ListPlan", "Back to the proposal"));
}

QString recordTitleOf(domain::RecordKind kind)
{
    const QString label = domain::labelOf(kind, windowLanguage());
    return label.left(1).toUpper() + label.mid(1);
}

} // namespace presentation
