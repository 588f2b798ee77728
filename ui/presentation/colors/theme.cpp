// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/colors/theme.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace presentation {
namespace {

struct Tint
{
    QRgb light;
    QRgb dark;
};

struct NamedTint
{
    QStringView code;
    Tint tint;
};

struct PhaseTint
{
    QStringView code;
    Tint tint;
    bool borrowed;
};

constexpr std::array<Tint, kColorRoleCount> kRoles{{
    {0xFFF4F6F8, 0xFF10151A}, // Window
    {0xFFEBEFF3, 0xFF0C1115}, // Rail
    {0xFFFFFFFF, 0xFF182029}, // StatusBar
    {0xFFFFFFFF, 0xFF182029}, // Surface
    {0xFFF7F9FA, 0xFF141B22}, // Sunk
    {0xFFFFFFFF, 0xFF1E2832}, // Raised
    {0xFFDCE2E8, 0xFF2A3540}, // Border
    {0xFFE9EDF1, 0xFF232D37}, // Hairline
    {0xFFC3CCD5, 0xFF3B4855}, // StrongBorder
    {0xFF7F8C99, 0xFF6B7A89}, // InputBorder
    {0xFF17212B, 0xFFE7ECF1}, // Text
    {0xFF4A5866, 0xFFAEB9C4}, // TextSecondary
    {0xFF5E6C7A, 0xFF8C99A6}, // TextTertiary
    {0xFF9AA6B2, 0xFF66737F}, // TextDisabled
    {0xFFFFFFFF, 0xFF0B1520}, // TextOnAccent
    {0xFF0B5E9E, 0xFF62ACE8}, // Accent
    {0xFF094E84, 0xFF86C0EF}, // AccentHover
    {0xFFE3EEF7, 0xFF1C3246}, // AccentSoft
    {0xFF9CC3E2, 0xFF356A94}, // AccentLine
    {0xFF177553, 0xFF54C39A}, // Good
    {0xFFB3401F, 0xFFF0835F}, // Bad
    {0xFF9A6200, 0xFFE3B04B}, // Warn
    {0xFFE2F3EC, 0xFF16332B}, // GoodSoft
    {0xFFFBE9E3, 0xFF3A211A}, // BadSoft
    {0xFFFBF0DA, 0xFF352B16}, // WarnSoft
    {0xFFE6EAEE, 0xFF26313B}, // Grid
    {0xFFA9B4BF, 0xFF4D5B68}, // Axis
}};

constexpr Tint kUnknownPhase{0xFFC9CFD6, 0xFF4A5560};
constexpr Tint kOtherArea{0xFFA3AEB9, 0xFF66747F};
constexpr Tint kUnknownOutcome{0xFFC9CFD6, 0xFF4A5560};
constexpr QRgb kPhaseOutline = 0xFF6B7A89;
constexpr double kGraphicsContrast = 3.0;

constexpr PhaseTint kPhases[] = {
    {u"DISCOVERY", {0xFFDDE8EE, 0xFF22333E}, true},    {u"PRECLINICAL", {0xFFDDE8EE, 0xFF22333E}, false},
    {u"IND", {0xFFC6DAE4, 0xFF28414F}, false},         {u"EARLY_PHASE1", {0xFFABCAD8, 0xFF2F5062}, true},
    {u"PHASE1", {0xFFABCAD8, 0xFF2F5062}, false},      {u"PHASE1_2", {0xFF8DB8CB, 0xFF376176}, false},
    {u"PHASE2", {0xFF6CA3BC, 0xFF41748C}, false},      {u"PHASE2_3", {0xFF4D8DAA, 0xFF4E89A3}, false},
    {u"PHASE3", {0xFF317695, 0xFF629FB9}, false},      {u"FILED", {0xFF1E5F7E, 0xFF7DB5CC}, false},
    {u"APPROVED", {0xFF134A66, 0xFF9FCBDD}, false},    {u"LAUNCHED", {0xFF0B374E, 0xFFC6E1EC}, false},
    {u"PHASE4", {0xFF0B374E, 0xFFC6E1EC}, true},
};

constexpr NamedTint kAreas[] = {
    {u"ONCOLOGY", {0xFF16468F, 0xFF4F8EDD}},       {u"AUTOIMMUNE", {0xFFDB8212, 0xFFE3B93C}},
    {u"METABOLIC", {0xFF21A07A, 0xFF43C795}},      {u"INFECTIOUS_DISEASE", {0xFF9A6384, 0xFFB892B0}},
    {u"CARDIOVASCULAR", {0xFF6E2028, 0xFFB4563F}}, {u"HEMATOLOGY", {0xFF7262CF, 0xFFB6BDF6}},
    {u"NEUROLOGY", {0xFF6A7213, 0xFF8F9C4C}},
};

constexpr NamedTint kOutcomes[] = {
    {u"ACTIVE", {0xFF6196C6, 0xFF44729C}},
    {u"COMPLETED", {0xFF1E7A68, 0xFF4CC2A6}},
    {u"ENDED_EARLY", {0xFFC2481F, 0xFFF0784C}},
    {u"PENDING", {0xFFC3CCD5, 0xFF4A5560}},
};

QColor pick(const Tint &tint, Appearance appearance)
{
    return QColor::fromRgb(appearance == Appearance::Dark ? tint.dark : tint.light);
}

template <typename Table>
auto find(const Table &table, QStringView code)
{
    return std::ranges::find_if(table, [code](const auto &entry) { return entry.code == code; });
}

/// Relative luminance after WCAG 2.1 (sRGB, 0 to 1).
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    return Theme(palette.color(QPalette::Window).lightness() < 128 ? Appearance::Dark : Appearance::Light);
}

QColor Theme::color(ColorRole role) const
{
    return pick(kRoles[static_cast<std::size_t>(role)], m_appearance);
}

QColor Theme::phaseColor(QStringView phaseCode) const
{
    const auto found = find(kPhases, phaseCode);
    return pick(found == std::end(kPhases) ? kUnknownPhase : found->tint, m_appearance);
}

std::optional<QColor> Theme::phaseOutline(QStringView phaseCode) const
{
    const auto found = find(kPhases, phaseCode);
    const bool borrowed = found != std::end(kPhases) && found->borrowed;
    if (borrowed || contrastRatio(phaseColor(phaseCode), color(ColorRole::Surface)) < kGraphicsContrast)
        return QColor::fromRgb(kPhaseOutline);
    return std::nullopt;
}

QColor Theme::areaColor(QStringView areaCode) const
{
    const auto found = find(kAreas, areaCode);
    return pick(found == std::end(kAreas) ? kOtherArea : found->tint, m_appearance);
}

QColor Theme::outcomeColor(QStringView outcomeCode) const
{
    const auto found = find(kOutcomes, outcomeCode);
    return pick(found == std::end(kOutcomes) ? kUnknownOutcome : found->tint, m_appearance);
}

QColor textOn(const QColor &fill)
{
    const QColor light = QColor::fromRgb(0xFFFFFFFF);
    const QColor dark = QColor::fromRgb(0xFF0B1A28);
    return contrastRatio(light, fill) >= contrastRatio(dark, fill) ? light : dark;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace presentation
