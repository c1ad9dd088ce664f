# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(COUNTERSIGN_SANITIZE "" CACHE STRING "value of -fsanitize, empty for none")
option(COUNTERSIGN_FUZZ "build the libFuzzer targets" OFF)

# One interface target carries what every translation unit is compiled with.
add_library(countersign_options INTERFACE)
target_include_directories(countersign_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(countersign_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(countersign_options INTERFACE -fpch-preprocess)
else()
    # the time of a precompiled header would keep ccache from knowing it again
    target_compile_options(countersign_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
target_compile_definitions(countersign_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_ENABLE_STRICT_MODE_UP_TO=0x060800
    QT_DISABLE_DEPRECATED_UP_TO=0x060800 COUNTERSIGN_VERSION="${PROJECT_VERSION}")
if(COUNTERSIGN_SANITIZE)
    # where the product is worked on; whoever only builds it is not stopped by what a compiler of theirs finds new
    target_compile_options(countersign_options INTERFACE -Werror)
    target_compile_options(countersign_options INTERFACE -fsanitize=${COUNTERSIGN_SANITIZE} -fno-omit-frame-pointer)
    if(COUNTERSIGN_SANITIZE MATCHES "undefined")
        target_compile_options(countersign_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
    target_compile_definitions(countersign_options INTERFACE _GLIBCXX_ASSERTIONS COUNTERSIGN_SANITIZED)
    string(REPLACE ",fuzzer-no-link" "" link_sanitize "${COUNTERSIGN_SANITIZE}")
    target_link_options(countersign_options INTERFACE -fsanitize=${link_sanitize})
endif()
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG -DQT_NO_DEBUG")
