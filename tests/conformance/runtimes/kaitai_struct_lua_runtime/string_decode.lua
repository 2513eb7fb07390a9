-- Like the library itself, this knows ASCII and UTF-8 only, and returns the bytes.
local function decode(octets, encoding)
  assert(encoding == "ASCII" or encoding == "UTF-8", "Encoding " .. encoding .. " not supported")
  return octets
end

return { decode = decode }
