// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign {

// The numbers persons may one day change, in one place.
struct Policy {
    int leastReasonCharacters = 15; // visible ones, of a waiver or of a tick against red
    int leastPinCharacters = 6;
    int mostNoteCharacters = 8000;
    int mostAcknowledgedDays = 7; // for which a known red may be quiet
    int mostEvidenceBytes = 32 * 1024 * 1024;
    int emergencyReviewHours = 24;
    int wrongPinsBeforeDelay = 5;
    int pinDelaySeconds = 60; // doubled by each further wrong one
    int mostPinDelaySeconds = 3600;
    int idleMinutes = 15; // after which ordinary events ask for the PIN again
};

inline constexpr Policy policy{};

} // namespace countersign
