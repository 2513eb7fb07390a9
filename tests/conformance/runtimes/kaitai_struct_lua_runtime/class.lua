-- Classes whose `property` table has the methods that compute a field on demand.
local function class(...)
  local made = { property = {} }
  for _, base in ipairs({ ... }) do
    for key, value in pairs(base) do
      if key ~= "property" then made[key] = value end
    end
  end

  function made.__index(object, key)
    local property = made.property[key]
    if property ~= nil then return property.get(object) end
    return made[key]
  end

  return setmetatable(made, {
    __call = function(self, ...)
      local object = setmetatable({}, self)
      if object._init ~= nil then object:_init(...) end
      return object
    end,
  })
end

return { class = class }
