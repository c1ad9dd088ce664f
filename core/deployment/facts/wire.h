// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <concepts>
#include <type_traits>

namespace countersign {

// The fields of a fact are named once, beside its struct, for writing and for reading:
//
//     void fields(auto &a, Is<NoteAdded> auto &f) { a("text", f.text); }
//
// A changed line is a changed file format. A kind that has shipped decodes for ever, so what is added to it later says
// `a.later("name", f.name)`: left out where it has its default, and absent from older journals.
// A struct with `consent = true` is an act of consent, which only a person's own key may sign.
template <class T, class F>
concept Is = std::same_as<std::remove_const_t<T>, F>;

} // namespace countersign
