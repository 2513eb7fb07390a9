-- A value of an enum is a table with its label and number, one without a name is nil.
local function enum(numbers)
  local by_label, by_value = {}, {}
  for label, value in pairs(numbers) do
    by_label[label] = { label = label, value = value }
    by_value[value] = by_label[label]
  end
  return setmetatable({}, {
    __index = by_label,
    __call = function(_, value) return by_value[value] end,
  })
end

return { Enum = enum }
