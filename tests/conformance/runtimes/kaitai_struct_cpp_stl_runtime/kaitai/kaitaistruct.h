// As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use. The library
// itself, https://github.com/kaitai-io/kaitai_struct_cpp_stl_runtime, is in no registry; this stands in for it in the
// conformance tests, and nowhere else.
#pragma once

#include <stdint.h>
#include <istream>
#include <stdexcept>
#include <string>

#define KAITAI_STRUCT_VERSION 11000L

namespace kaitai {

class kstream {
public:
    explicit kstream(std::istream *stream);
    explicit kstream(const std::string &octets) : m_octets(octets) {}
    bool is_eof() const { return m_num_bits == 0 && m_pos >= m_octets.size(); }
    void seek(uint64_t position);
    uint64_t pos() { return m_pos; }
    uint64_t size() { return m_octets.size(); }
    int8_t read_s1() { return static_cast<int8_t>(integer(1, true)); }
    int16_t read_s2le() { return static_cast<int16_t>(integer(2, true)); }
    int16_t read_s2be() { return static_cast<int16_t>(integer(2, false)); }
    int32_t read_s4le() { return static_cast<int32_t>(integer(4, true)); }
    int32_t read_s4be() { return static_cast<int32_t>(integer(4, false)); }
    int64_t read_s8le() { return static_cast<int64_t>(integer(8, true)); }
    int64_t read_s8be() { return static_cast<int64_t>(integer(8, false)); }
    uint8_t read_u1() { return static_cast<uint8_t>(integer(1, true)); }
    uint16_t read_u2le() { return static_cast<uint16_t>(integer(2, true)); }
    uint16_t read_u2be() { return static_cast<uint16_t>(integer(2, false)); }
    uint32_t read_u4le() { return static_cast<uint32_t>(integer(4, true)); }
    uint32_t read_u4be() { return static_cast<uint32_t>(integer(4, false)); }
    uint64_t read_u8le() { return integer(8, true); }
    uint64_t read_u8be() { return integer(8, false); }
    uint64_t read_bits_int_le(int width);
    void align_to_byte();
    std::string read_bytes(std::streamsize length);
    std::string read_bytes_full();
    std::string read_bytes_term(char term, bool include, bool consume, bool need);
    static std::string bytes_terminate(std::string octets, char term, bool include);
    static std::string bytes_to_str(const std::string octets, const char *encoding);
    static int mod(int dividend, int divisor) { return (dividend % divisor + divisor) % divisor; }

private:
    std::string m_octets;
    uint64_t m_pos = 0;
    uint64_t m_bits = 0;
    int m_num_bits = 0;

    std::string take(uint64_t length);
    uint64_t integer(int length, bool is_little);
};

class kstruct {
public:
    explicit kstruct(kstream *stream) : m__io(stream) {}
    virtual ~kstruct() {}
    kstream *_io() { return m__io; }

protected:
    kstream *m__io;
};

}
