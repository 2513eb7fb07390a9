require("libxc_migration_stream")

local image = LibxcMigrationStream:from_file(arg[1]).image
print("Xen " .. image.domain_header.xen_major .. "." .. image.domain_header.xen_minor)
for _, record in ipairs(image.records) do
  print(record.header.type_code .. " " .. record.header.len_body)
end
