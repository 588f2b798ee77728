// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <optional>

class QPalette;

namespace presentation {

enum class Appearance { Light, Dark };

/// What a color is for. Each role has one light and one dark value; no other code holds a color.
enum class ColorRole {
    Window,
    Rail,
    StatusBar,
    Surface,
    Sunk,
    Raised,
    Border,
    Hairline,
    StrongBorder,
    InputBorder,
    Text,
    TextSecondary,
    TextTertiary,
    TextDisabled,
    TextOnAccent,
    Accent,
    AccentHover,
    AccentSoft,
    AccentLine,
    Good,
    Bad,
    Warn,
    GoodSoft,
    BadSoft,
    WarnSoft,
    Grid,
    Axis
};

inline constexpr int kColorRoleCount = static_cast<int>(ColorRole::Axis) + 1;

/// The one source of the program's colors: a small value, light or dark, free to copy and to use on any thread.
/// Codes are those of the vocabularies (ONCOLOGY, PHASE1_2, ENDED_EARLY); a code without a color of its own is gray.
class Theme
{
public:
    constexpr explicit Theme(Appearance appearance = Appearance::Light) : m_appearance(appearance) {}

    /// The theme a palette belongs to, told by the lightness of its window color.
    static Theme of(const QPalette &palette);

    constexpr Appearance appearance() const { return m_appearance; }
    constexpr bool isDark() const { return m_appearance == Appearance::Dark; }

    QColor color(ColorRole role) const;
    /// Sequential by development phase. Phases that the scale lacks borrow their neighbor's tint.
    QColor phaseColor(QStringView phaseCode) const;
    /// The line a phase needs around its fill: for borrowed tints, and for fills under 3:1 on the surface.
    std::optional<QColor> phaseOutline(QStringView phaseCode) const;
    /// Fixed per therapeutic area, never by rank in a chart.
    QColor areaColor(QStringView areaCode) const;
    /// ACTIVE, COMPLETED, ENDED_EARLY, PENDING; UNKNOWN is a gray that the painter hatches.
    QColor outcomeColor(QStringView outcomeCode) const;

    friend constexpr bool operator==(Theme, Theme) = default;

private:
    Appearance m_appearance;
};

/// White or 0B1A28, whichever contrasts more with the fill.
QColor textOn(const QColor &fill);

/// WCAG 2.1 contrast ratio of two opaque colors, 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace presentation
