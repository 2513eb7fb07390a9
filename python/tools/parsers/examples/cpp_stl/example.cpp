#include <fstream>
#include <iostream>
#include "libxc_migration_stream.h"

int main(int, char **arguments) {
    std::ifstream file(arguments[1], std::ifstream::binary);
    kaitai::kstream io(&file);
    libxc_migration_stream_t stream(&io);
    auto image = stream.image();
    std::cout << "Xen " << image->domain_header()->xen_major() << "." << image->domain_header()->xen_minor() << "\n";
    for (auto record : *image->records())
        std::cout << record->header()->type_code() << " " << record->header()->len_body() << "\n";
}
