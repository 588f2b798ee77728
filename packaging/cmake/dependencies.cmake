# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found in one place. The README's table says why each is here.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Widgets Concurrent Svg PrintSupport Test LinguistTools)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(QCustomPlotQt6 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)

find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(portolan_csv INTERFACE)
target_include_directories(portolan_csv SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
target_link_libraries(portolan_csv INTERFACE ${CSV_LIBRARY})

find_package(ZLIB REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

# libzip's own CMake files of Debian 12 also ask for its command line tools, which nothing here needs.
find_path(ZIP_INCLUDE_DIR zip.h REQUIRED)
find_library(ZIP_LIBRARY zip REQUIRED)
add_library(portolan_zip INTERFACE)
target_include_directories(portolan_zip SYSTEM INTERFACE ${ZIP_INCLUDE_DIR})
target_link_libraries(portolan_zip INTERFACE ${ZIP_LIBRARY})

find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(portolan_xlsx INTERFACE)
target_include_directories(portolan_xlsx SYSTEM INTERFACE ${XLSXWRITER_INCLUDE_DIR})
target_link_libraries(portolan_xlsx INTERFACE ${XLSXWRITER_LIBRARY})

find_path(ICAL_INCLUDE_DIR libical/ical.h REQUIRED)
find_library(ICAL_LIBRARY ical REQUIRED)
add_library(portolan_ical INTERFACE)
target_include_directories(portolan_ical SYSTEM INTERFACE ${ICAL_INCLUDE_DIR})
target_link_libraries(portolan_ical INTERFACE ${ICAL_LIBRARY})

# Compiles nothing twice where ccache happens to be installed; it is never required.
find_program(PORTOLAN_CCACHE ccache)
if(PORTOLAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PORTOLAN_CCACHE})
endif()
