// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <QHash>
#include <QVarLengthArray>

#include <array>

namespace domain {

namespace {

bool isSkipped(QChar c)
{
    constexpr char16_t kMiddleDots[] = u"·•‧・･∙⋅";
    if (c.isSpace() || c == u'.' || c == u'_' || c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u00AD')
        return true;
    return QStringView(kMiddleDots).contains(c) || c.category() == QChar::Other_Format;
}

/// The names of the small Greek letters from alpha; final sigma is sigma.
QLatin1StringView greekName(QChar c)
{
    static constexpr std::array kNames{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"};
    const int index = c.unicode() - 0x3B1;
    return index >= 0 && index < int(kNames.size()) ? QLatin1StringView(kNames[size_t(index)]) : QLatin1StringView();
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// What an ASCII character contributes to a key; 0 where it contributes nothing.
constexpr std::array<char16_t, 128> kAsciiFold = [] {
    std::array<char16_t, 128> fold{};
    for (char16_t c = 0; c < 128; ++c) {
        const bool skipped = c <= u' ' || c == u'.' || c == u'_' || c == u'-' || c == 127;
        fold[c] = skipped ? u'\0' : c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    }
    return fold;
}();

void appendAscii(QStringView text, QString &key)
{
    const auto used = key.size();
    key.resize(used + text.size());
    auto *out = reinterpret_cast<char16_t *>(key.data()) + used;
    for (const QChar c : text) {
        *out = kAsciiFold[c.unicode()];
        out += *out != 0;
    }
    key.resize(out - reinterpret_cast<char16_t *>(key.data()));
}

void appendFolded(QStringView text, QString &key)
{
    if (isAscii(text)) {
        appendAscii(text, key);
        return;
    }
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (isSkipped(c))
            continue;
        if (const auto greek = greekName(c); !greek.isEmpty())
            key.append(greek);
        else
            key.append(c);
    }
}

} // namespace

QString normalizedKey(QStringView name)
{
    QString key;
    appendFolded(name, key);
    return key;
}

bool KeySearch::isIn(QStringView text) const
{
    if (m_key.isEmpty())
        return true;
    QVarLengthArray<char16_t, 512> folded(text.size());
    char16_t *out = folded.data();
    for (const QChar c : text) {
        if (c.unicode() >= kAsciiFold.size())
            return normalizedKey(text).contains(m_key);
        *out = kAsciiFold[c.unicode()];
        out += *out != 0;
    }
    return QStringView(folded.data(), out).contains(m_key);
}

bool KeySearch::isAllOf(QStringView name) const
{
    qsizetype at = 0;
    for (const QChar c : name) {
        if (c.unicode() >= kAsciiFold.size())
            return normalizedKey(name) == m_key;
        const char16_t folded = kAsciiFold[c.unicode()];
        if (folded == 0)
            continue;
        if (at == m_key.size() || m_key[at] != folded)
            return !isAscii(name) && normalizedKey(name) == m_key;
        ++at;
    }
    return at == m_key.size();
}

} // namespace domain
