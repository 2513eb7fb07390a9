-- A stream over a string is the string: see kaitaistruct.lua.
return function(octets)
  return octets
end
