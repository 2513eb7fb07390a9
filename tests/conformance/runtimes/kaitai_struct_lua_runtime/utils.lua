-- `a and b or c` gives c if b is false or nil, so the parsers wrap b.
local Nothing, False = {}, {}

local function box_wrap(value)
  if value == nil then return Nothing end
  return value == false and False or value
end

local function box_unwrap(value)
  if value == Nothing then return nil end
  return value ~= False and value
end

return { box_wrap = box_wrap, box_unwrap = box_unwrap }
