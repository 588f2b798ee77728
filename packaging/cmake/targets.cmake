# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a library, one way to declare a test.
include_guard(GLOBAL)

function(portolan_flags target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
        -Wnon-virtual-dtor -Woverloaded-virtual)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_DEPRECATED_WARNINGS)
    if(PORTOLAN_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(PORTOLAN_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
endfunction()

# Three quarters of a source's compile time go into the record types and the Qt headers below them, so these are
# compiled once for all. The clang preset does without: there a missing include shows.
option(PORTOLAN_PRECOMPILE "Compile the record types once for all sources" ON)
if(PORTOLAN_PRECOMPILE)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// Carries the precompiled header.\n")
    add_library(portolan_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_include_directories(portolan_precompiled PRIVATE ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(portolan_precompiled PRIVATE Qt6::Core)
    target_precompile_headers(portolan_precompiled PRIVATE ${PROJECT_SOURCE_DIR}/app/domain/portfolio.h)
    set_target_properties(portolan_precompiled PROPERTIES AUTOMOC OFF)
    portolan_flags(portolan_precompiled)
endif()

function(portolan_precompile target)
    if(PORTOLAN_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM portolan_precompiled)
    endif()
endfunction()

# app_library(NAME DEPENDS … [SYSTEM …]): a static library of every source in the calling folder and below;
# its include root is the parent folder, so that an include line begins with the layer's name.
function(app_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(${name} STATIC ${sources})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH root)
    target_include_directories(${name} PUBLIC ${root})
    target_link_libraries(${name} PUBLIC ${ARG_DEPENDS})
    portolan_flags(${name})
    portolan_precompile(${name})
endfunction()

set(PORTOLAN_TEST_PLATFORM offscreen CACHE STRING "The Qt platform the tests run on (offscreen, or xcb under an X server)")
set(PORTOLAN_TEST_TIMEOUT 300)
if(PORTOLAN_SANITIZE)
    set(PORTOLAN_TEST_TIMEOUT 1200)
endif()

# app_test(NAME DEPENDS …): the Qt Test program NAME.cpp in the calling folder; runs off screen with a fixed
# locale and time zone and a home of its own, and finds tests/data and the shared files through its environment.
function(app_test name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE PORTOLAN_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        PORTOLAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    portolan_flags(${name})
    portolan_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set(shared "$ENV{PORTOLAN_SHARED_DATA}")
    if(NOT shared)
        set(shared "${PROJECT_SOURCE_DIR}/../shared/data")
    endif()
    # A home of its own: no test sees the settings of another test, or of the person who runs it.
    set(home ${CMAKE_BINARY_DIR}/home/${name})
    file(MAKE_DIRECTORY ${home})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${PORTOLAN_TEST_TIMEOUT} LABELS ${folder} ENVIRONMENT
        "QT_QPA_PLATFORM=${PORTOLAN_TEST_PLATFORM};TZ=UTC;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_STATE_HOME=${home}/state;PORTOLAN_SHARED_DATA=${shared}")
endfunction()
