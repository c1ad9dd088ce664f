// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/privatememory.h"

#include <QtSystemDetection>
#ifdef Q_OS_LINUX

#include <algorithm>
#include <cstring>
#include <malloc.h>
#ifdef COUNTERSIGN_SANITIZED
#include <sanitizer/allocator_interface.h>
#endif
#include <sys/prctl.h>
#include <sys/resource.h>

namespace countersign {

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef COUNTERSIGN_SANITIZED // leaks are looked for by tracing the process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace countersign

// Whatever any library of the process gives back to the heap is overwritten first: the copies that a key store's client, a bus or a string
// on its way made of a secret do not outlive their use. These functions stand before the C library's own in the whole process, as "Replacing
// malloc" in its manual allows; the memory stays that library's.
extern "C" {

#ifdef COUNTERSIGN_SANITIZED

// A sanitizer has the heap here, and tells before it takes something back. Parts of a block may be closed to everybody.
__attribute__((no_sanitize("address", "thread"))) void __sanitizer_free_hook(const volatile void *memory)
{
    const size_t size = memory && __sanitizer_get_ownership(memory) ? __sanitizer_get_allocated_size(memory) : 0;
    for (size_t i = 0; i < size; ++i)
        static_cast<volatile char *>(const_cast<volatile void *>(memory))[i] = 0;
}

#else

void __libc_free(void *memory);

void free(void *memory)
{
    if (memory)
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

// The library's own would move a block and leave the old one as it is.
void *realloc(void *memory, size_t size)
{
    const size_t had = memory ? malloc_usable_size(memory) : 0;
    if (size > 0 && size <= had && size >= had / 2)
        return memory;
    void *moved = size > 0 || !memory ? malloc(size) : nullptr;
    if (moved && memory)
        std::memcpy(moved, memory, std::min(had, size));
    if (moved || size == 0)
        free(memory);
    return moved;
}

#endif

} // extern "C"

#else

namespace countersign {

void keepMemoryPrivate() {}

} // namespace countersign

#endif
