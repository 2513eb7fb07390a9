// Prints a file as the generated parser reads it: `dump DEFINITION FILE`.
// C++ does not distinguish text from bytes, so a string is dumped as its bytes.
#include <fstream>
#include <iostream>
#include "dump.h"

std::string dump_root(const std::string &definition, kaitai::kstream *io);

std::string dump(const std::string &octets) {
    std::string made = "{\"octets\":" + std::to_string(octets.size());
    if (octets.size() <= 64) {
        made += ",\"hex\":\"";
        for (unsigned char octet : octets) {
            made += "0123456789abcdef"[octet >> 4];
            made += "0123456789abcdef"[octet & 15];
        }
        return made + "\"}";
    }
    uint32_t a = 1, b = 0;
    for (unsigned char octet : octets) {
        a = (a + octet) % 65521;
        b = (b + a) % 65521;
    }
    return made + ",\"adler32\":" + std::to_string(b << 16 | a) + "}";
}

int main(int, char **arguments) {
    std::ifstream file(arguments[2], std::ifstream::binary);
    kaitai::kstream io(&file);
    std::string made;
    try {
        made = dump_root(arguments[1], &io);
    } catch (const std::logic_error &) {
        throw;
    } catch (const std::exception &) {
        made = FAILURE;
    }
    std::cout << made << std::endl;
}
