// See kaitaistruct.h.
#include <iterator>
#include "kaitai/kaitaistruct.h"

namespace kaitai {

kstream::kstream(std::istream *stream) : m_octets(std::istreambuf_iterator<char>(*stream), {}) {}

void kstream::seek(uint64_t position) {
    align_to_byte();
    m_pos = position;
}

std::string kstream::take(uint64_t length) {
    if (m_pos > m_octets.size() || length > m_octets.size() - m_pos) throw std::runtime_error("the stream ends");
    m_pos += length;
    return m_octets.substr(m_pos - length, length);
}

uint64_t kstream::integer(int length, bool is_little) {
    std::string octets = read_bytes(length);
    uint64_t value = 0;
    for (int i = 0; i < length; i++)
        value = value << 8 | static_cast<unsigned char>(octets[is_little ? length - 1 - i : i]);
    return value;
}

void kstream::align_to_byte() {
    m_bits = 0;
    m_num_bits = 0;
}

uint64_t kstream::read_bits_int_le(int width) {
    for (; m_num_bits < width; m_num_bits += 8)
        m_bits |= static_cast<uint64_t>(static_cast<unsigned char>(take(1)[0])) << m_num_bits;
    uint64_t value = m_bits & ((uint64_t(1) << width) - 1);
    m_bits >>= width;
    m_num_bits -= width;
    return value;
}

std::string kstream::read_bytes(std::streamsize length) {
    align_to_byte();
    if (length < 0) throw std::runtime_error("a negative length");
    return take(length);
}

std::string kstream::read_bytes_full() {
    return m_pos > m_octets.size() ? "" : read_bytes(m_octets.size() - m_pos);
}

std::string kstream::read_bytes_term(char term, bool include, bool consume, bool need) {
    align_to_byte();
    std::string::size_type place = m_octets.find(term, m_pos);
    if (place == std::string::npos) {
        if (need) throw std::runtime_error("no terminator");
        return read_bytes_full();
    }
    std::string taken = take(place - m_pos + include);
    if (consume) m_pos = place + 1;
    return taken;
}

std::string kstream::bytes_terminate(std::string octets, char term, bool include) {
    std::string::size_type place = octets.find(term);
    return place == std::string::npos ? octets : octets.substr(0, place + include);
}

std::string kstream::bytes_to_str(const std::string octets, const char *encoding) {
    if (std::string(encoding) != "ISO-8859-1") throw std::runtime_error(encoding);
    std::string text;
    for (unsigned char octet : octets) {
        if (octet >= 0x80) text += static_cast<char>(0xc0 | octet >> 6);
        text += static_cast<char>(octet < 0x80 ? octet : 0x80 | (octet & 0x3f));
    }
    return text;
}

}
