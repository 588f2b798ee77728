// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>

#include <functional>

class QWidget;

namespace gallery {

enum class State : int { Normal, Hovered, Pressed, Focused, Disabled };
constexpr State kStates[] = {State::Normal, State::Hovered, State::Pressed, State::Focused, State::Disabled};

/// One control of the style, with a text of its own.
struct Control
{
    const char *name;
    std::function<QWidget *(QWidget *parent)> make;
};

/// Every control that can be acted on, drawn by the style or by itself.
QList<Control> controls();
/// The control in a state, on its ground, as the application now looks. Shows nothing on the screen.
QImage stateImage(const Control &control, State state);
/// All controls in all states, side by side. The caller owns it.
QWidget *makeStates();

} // namespace gallery
