#include <fstream>
#include <iostream>
#include "libxc_migration_stream.h"

int main(int, char **arguments) {
    std::ifstream file(arguments[1], std::ifstream::binary);
    kaitai::kstream io(&file);
    kaitai::kstream headers(io.read_bytes(40)); // image header and domain header
    libxc_migration_stream_t stream(&headers);
    auto image = stream.image();
    std::cout << "Xen " << image->domain_header()->xen_major() << "." << image->domain_header()->xen_minor() << "\n";
    while (!io.is_eof()) {
        libxc_migration_stream_t::domain_image_t::record_t record(&io, image, &stream, !image->is_big_endian());
        std::cout << record.header()->type_code() << " " << record.header()->len_body() << "\n";
    }
}
