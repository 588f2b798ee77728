// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/duplicates/duplicate_words.h"

#include <QCoreApplication>

namespace presentation {

using analytics::Likeness;

namespace {

const char *likenessSource(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameNumber: return QT_TRANSLATE_NOOP("Duplicates", "Same number");
    case Likeness::SameName: return QT_TRANSLATE_NOOP("Duplicates", "Same name");
    case Likeness::SharedName: return QT_TRANSLATE_NOOP("Duplicates", "Shared name");
    case Likeness::SameTicker: return QT_TRANSLATE_NOOP("Duplicates", "Same ticker");
    case Likeness::SameWebsite: return QT_TRANSLATE_NOOP("Duplicates", "Same website");
    case Likeness::SameBareName: return QT_TRANSLATE_NOOP("Duplicates", "Same name but for the legal form");
    case Likeness::OneSlip: return QT_TRANSLATE_NOOP("Duplicates", "Names differ by one letter");
    case Likeness::SamePartiesAndDate: return QT_TRANSLATE_NOOP("Duplicates", "Same parties within 31 days");
    case Likeness::SameAsset: return QT_TRANSLATE_NOOP("Duplicates", "Same candidate");
    case Likeness::SameTitle: return QT_TRANSLATE_NOOP("Duplicates", "Same title");
    case Likeness::DifferentCountry: return QT_TRANSLATE_NOOP("Duplicates", "but different headquarters");
    case Likeness::DifferentTicker: return QT_TRANSLATE_NOOP("Duplicates", "but different tickers");
    case Likeness::DifferentOriginator: return QT_TRANSLATE_NOOP("Duplicates", "but different originators");
    case Likeness::DifferentAsset: return QT_TRANSLATE_NOOP("Duplicates", "but different candidates");
    case Likeness::DifferentNumber: return QT_TRANSLATE_NOOP("Duplicates", "but different numbers");
    }
    return "";
}

} // namespace

QString likenessText(const analytics::DuplicateReason &reason)
{
    constexpr qsizetype kLongest = 80;
    const QString words = QCoreApplication::translate("Duplicates", likenessSource(reason.likeness));
    if (reason.text.isEmpty())
        return words;
    const QString text = reason.text.size() > kLongest ? reason.text.left(kLongest) + u'…' : reason.text;
    return QStringLiteral("%1: %2").arg(words, text);
}

QString reasonsText(const analytics::DuplicatePair &pair)
{
    QStringList parts;
    for (const auto &reason : pair.reasons)
        parts.append(likenessText(reason));
    return parts.join(QStringLiteral(" · "));
}

} // namespace presentation
