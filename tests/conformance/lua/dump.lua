-- Prints a file as the generated parser reads it: `lua dump.lua DEFINITION FILE`.
-- Lua does not distinguish text from bytes, so a string is dumped as its bytes.

local FAILURE = '{"error":true}'

local function octets(value)
  if #value <= 64 then
    local hex = value:gsub(".", function(octet) return string.format("%02x", octet:byte()) end)
    return string.format('{"octets":%d,"hex":"%s"}', #value, hex)
  end
  local a, b = 1, 0
  for at = 1, #value do
    a = (a + value:byte(at)) % 65521
    b = (b + a) % 65521
  end
  return string.format('{"octets":%d,"adler32":%d}', #value, b << 16 | a)
end

local plain

-- A list of enum values has holes where a number has no name.
local function list(value)
  local last = 0
  for index in pairs(value) do last = math.max(last, index) end
  local elements = {}
  for index = 1, last do elements[index] = value[index] == nil and "null" or plain(value[index]) end
  return "[" .. table.concat(elements, ",") .. "]"
end

local function fields(owner, properties)
  local names = {}
  for name in pairs(owner) do
    if name:sub(1, 1) ~= "_" then names[name] = true end
  end
  for name in pairs(properties) do names[name] = true end
  local made = {}
  for name in pairs(names) do
    local ok, value = pcall(function() return owner[name] end)
    if not ok then
      made[#made + 1] = string.format('"%s":%s', name, FAILURE)
    elseif value ~= nil then
      made[#made + 1] = string.format('"%s":%s', name, plain(value))
    end
  end
  return "{" .. table.concat(made, ",") .. "}"
end

function plain(value)
  if type(value) == "string" then return octets(value) end
  if type(value) == "number" then
    local whole = math.tointeger(value)
    return whole == nil and tostring(value) or string.format("%d", whole)
  end
  if type(value) ~= "table" then return tostring(value) end
  local class = getmetatable(value)
  if class ~= nil and class.property ~= nil then return fields(value, class.property) end
  if rawget(value, "label") ~= nil then return plain(value.value) end
  return list(value)
end

local definition, file = table.unpack(arg)
require(definition)
local name = ("_" .. definition):gsub("_(%w)", string.upper)
local ok, root = pcall(function() return _G[name]:from_file(file) end)
print(ok and plain(root) or FAILURE)
