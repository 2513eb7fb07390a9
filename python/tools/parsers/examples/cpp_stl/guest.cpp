#include <fstream>
#include <iostream>
#include "xl_save_file.h"

int main(int, char **arguments) {
    std::ifstream file(arguments[1], std::ifstream::binary);
    kaitai::kstream io(&file);
    xl_save_file_t saved(&io);
    auto libxl = saved.body()->libxl_stream()->body();
    for (auto record : *libxl->records()->at(0)->libxc_stream()->image()->records()) {
        auto body = record->body();
        if (auto pages = dynamic_cast<libxc_migration_stream_t::domain_image_t::page_data_t *>(body))
            for (auto entry : *pages->pfns())
                std::cout << entry->pfn() << "\n";
        else if (auto context = dynamic_cast<xen_hvm_context_t *>(body))
            for (auto entry : *context->entries())
                if (auto cpu = dynamic_cast<xen_hvm_context_t::cpu_t *>(entry->body()))
                    if (entry->header()->instance() == 0)
                        std::cout << "rip 0x" << std::hex << cpu->rip() << std::dec << "\n";
    }
}
