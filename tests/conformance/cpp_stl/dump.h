// Converts values to JSON; an absent one is the empty text.
#pragma once

#include <stdint.h>
#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>
#include "kaitai/kaitaistruct.h"

static const std::string NOTHING;
static const std::string FAILURE = "{\"error\":true}";

std::string dump(kaitai::kstruct *value);
std::string dump(const std::string &octets);

inline std::string dump(bool value) { return value ? "true" : "false"; }

template <typename T>
typename std::enable_if<std::is_integral<T>::value && !std::is_same<T, bool>::value, std::string>::type dump(T value) {
    return std::to_string(value);
}

template <typename T> typename std::enable_if<std::is_enum<T>::value, std::string>::type dump(T value) {
    return std::to_string(static_cast<typename std::underlying_type<T>::type>(value));
}

template <typename T> std::string dump(std::vector<T> *list) {
    if (!list) return NOTHING;
    std::string made;
    for (T element : *list) {
        std::string text = dump(element);
        made += (made.empty() ? "" : ",") + (text.empty() ? "null" : text);
    }
    return "[" + made + "]";
}

struct fields {
    std::string made;

    void add(const char *name, std::function<std::string()> read) {
        std::string text;
        try {
            text = read();
        } catch (const std::exception &) {
            text = FAILURE;
        }
        if (!text.empty()) made += (made.empty() ? "\"" : ",\"") + std::string(name) + "\":" + text;
    }

    std::string text() const { return "{" + made + "}"; }
};
