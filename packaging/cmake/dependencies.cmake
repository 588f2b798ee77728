# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found in one place. The README's table says why each is here.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Concurrent Svg PrintSupport Test LinguistTools)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(QCustomPlotQt6 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)

find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(portolan_csv INTERFACE)
target_include_directories(portolan_csv SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
target_link_libraries(portolan_csv INTERFACE ${CSV_LIBRARY})

# Compiles nothing twice where ccache happens to be installed; it is never required.
find_program(PORTOLAN_CCACHE ccache)
if(PORTOLAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PORTOLAN_CCACHE})
endif()
