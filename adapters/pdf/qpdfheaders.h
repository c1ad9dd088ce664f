// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

// libqpdf 12 names an incomplete type in a default argument, which clang in C++23 wants to destroy while it reads the header.
// Nothing of ours calls that function: saying that a deleter exists is enough.
#ifdef __clang__
namespace qpdf::pl {
struct Link;
}
template <>
struct std::default_delete<qpdf::pl::Link> {
    void operator()(qpdf::pl::Link *) const;
};
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
