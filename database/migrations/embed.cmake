# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ source with the text of every script in SCRIPTS; the number before the first '_' is the schema version.
cmake_policy(VERSION 3.25)
set(entries "")
foreach(script IN LISTS SCRIPTS)
    cmake_path(GET script STEM name)
    if(NOT name MATCHES "^([0-9][0-9][0-9][0-9])_[a-z0-9_]+$")
        message(FATAL_ERROR "A migration is called NNNN_what_it_does.sql, not ${name}.sql")
    endif()
    math(EXPR version "1${CMAKE_MATCH_1} - 10000")
    file(READ ${script} text)
    string(APPEND entries "    Migration{${version}, \"${name}\", R\"sql(\n${text})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made from database/migrations by embed.cmake.
#include \"database/migrations.h\"

namespace database {

namespace {

constexpr Migration kMigrations[] = {
${entries}};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace database
")
