// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace countersign {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

// Owns what a C library gave out, with the function that takes it back: Handle<X509, X509_free>.
template <class T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

} // namespace countersign
