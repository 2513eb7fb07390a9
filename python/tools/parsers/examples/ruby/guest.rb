require 'xl_save_file'

libxl = XlSaveFile.from_file(ARGV[0]).body.libxl_stream.body
libxl.records[0].libxc_stream.image.records.each do |record|
  case record.header.record_type
  when :record_type_page_data
    record.body.pfns.each { |entry| puts entry.pfn }
  when :record_type_hvm_context
    record.body.entries.each do |entry|
      next unless entry.header.typecode == :typecode_cpu && entry.header.instance.zero?

      puts format('rip %#x', entry.body.rip)
    end
  end
end
