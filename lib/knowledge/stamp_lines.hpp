// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// The words of what is printed over a page when a document is signed by a program, or registered where it comes in.
/// All as `fold` gives them.
namespace chithi {

/// The lines of the mark of a digital signature.
struct StampLine {
    std::string_view begins;
    enum class Part {
        signer, ///< who signed, or that a program did: the mark opens with it
        time,   ///< when: the mark ends with it
        detail  ///< anything between them, or behind the time
    } part;
    std::string_view source;
    bool alone = false; ///< it tells by itself, without a mark around it: no document has such a line
};

inline constexpr std::array stamp_lines = {
    StampLine{"ky boi:", StampLine::Part::signer, "gazette, portals", true},
    StampLine{"ky boi ", StampLine::Part::signer, "usage"},
    StampLine{"duoc ky boi", StampLine::Part::signer, "PDF readers in Vietnamese"},
    StampLine{"ky so boi", StampLine::Part::signer, "usage"},
    StampLine{"nguoi ky:", StampLine::Part::signer, "portal of the Government", true},
    StampLine{"signed by", StampLine::Part::signer, "PDF readers"},
    StampLine{"digitally signed", StampLine::Part::signer, "PDF readers"},
    StampLine{"signature not verified", StampLine::Part::signer, "PDF readers"},
    StampLine{"signature valid", StampLine::Part::signer, "PDF readers"},
    StampLine{"thoi gian ky:", StampLine::Part::time, "decree 30/2020/NĐ-CP, appendix I", true},
    StampLine{"ngay ky:", StampLine::Part::time, "gazette, portals", true},
    StampLine{"gio ky:", StampLine::Part::time, "usage"},
    StampLine{"date:", StampLine::Part::time, "PDF readers"},
    StampLine{"signing time:", StampLine::Part::time, "PDF readers"},
    StampLine{"email:", StampLine::Part::detail, "portal of the Government", true},
    StampLine{"e-mail:", StampLine::Part::detail, "usage"},
    StampLine{"co quan:", StampLine::Part::detail, "portal of the Government", true},
    StampLine{"to chuc:", StampLine::Part::detail, "usage"},
    StampLine{"don vi:", StampLine::Part::detail, "usage"},
    StampLine{"chuc vu:", StampLine::Part::detail, "usage"},
    StampLine{"chuc danh:", StampLine::Part::detail, "usage"},
    StampLine{"dn:", StampLine::Part::detail, "PDF readers"},
    StampLine{"reason:", StampLine::Part::detail, "PDF readers"},
    StampLine{"location:", StampLine::Part::detail, "PDF readers"},
    StampLine{"ly do:", StampLine::Part::detail, "PDF readers in Vietnamese"},
    StampLine{"dia diem:", StampLine::Part::detail, "PDF readers in Vietnamese"},
    StampLine{"foxit ", StampLine::Part::detail, "PDF readers"},
};

/// The name of the stamp of an office where a document comes in, on a line of its own, in capitals. Source: decree
/// 30/2020/NĐ-CP, appendix IV, form of the stamp "ĐẾN".
inline constexpr std::array arrival_stamps = std::to_array<std::string_view>({"den", "cong van den", "van ban den"});

/// The lines below it that hold nothing else than a figure, a date or dots to be filled in.
inline constexpr std::array arrival_figures =
    std::to_array<std::string_view>({"so:", "so den:", "ngay:", "ngay den:", "gio:", "den ngay:", "den gio:"});

/// The lines below it that hold words: to whom it goes, where it is filed.
inline constexpr std::array arrival_notes = std::to_array<std::string_view>(
    {"chuyen:", "kinh chuyen:", "so va ky hieu hs:", "so va ky hieu ho so:", "luu ho so so:", "luu ho so:"});

} // namespace chithi
