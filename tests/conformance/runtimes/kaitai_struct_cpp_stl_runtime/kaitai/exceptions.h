// See kaitaistruct.h.
#pragma once

#include "kaitai/kaitaistruct.h"

namespace kaitai {

class undecided_endianness_error : public std::runtime_error {
public:
    explicit undecided_endianness_error(const std::string &path) : std::runtime_error(path) {}
};

template <typename T> class validation_not_equal_error : public std::runtime_error {
public:
    validation_not_equal_error(const T &, const T &, kstream *, const std::string &path) : std::runtime_error(path) {}
};

}
