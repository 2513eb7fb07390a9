-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- What the processor finds in a page table: entries of 8 octets where tables
-- have three levels (PAE), four or five, of 4 octets where they have two.
-- Levels count upwards, level 1 being the one that maps pages of 4096 octets.
-- 
-- These are in the guest's own little-endian order, whatever the stream's. The
-- sender of a PV guest, whose tables all have entries of 8 octets, puts pfns
-- where a running guest has machine frame numbers.
-- See also: Intel SDM volume 3, chapter "Paging"
-- See also: tools/libs/guest/xg_sr_restore_x86_pv.c, x86_pv_localise_page()
X86PageTable = class.class(KaitaiStruct)

function X86PageTable:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function X86PageTable:_read()
end

-- 
-- Octets of a page, and of a page table; only the topmost of PAE is shorter.
X86PageTable.property.len_page = {}
function X86PageTable.property.len_page:get()
  if self._m_len_page ~= nil then
    return self._m_len_page
  end

  self._m_len_page = 4096
  return self._m_len_page
end


-- 
-- An entry of 4 octets.
-- See also: Intel SDM volume 3, "32-Bit Paging"
X86PageTable.Entry4 = class.class(KaitaiStruct)

function X86PageTable.Entry4:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86PageTable.Entry4:_read()
  self.low = self._io:read_u4le()
end

-- 
-- Bit 7, at level 2 maps a page of 4 MiB if cr4's PSE is set.
X86PageTable.Entry4.property.is_large = {}
function X86PageTable.Entry4.property.is_large:get()
  if self._m_is_large ~= nil then
    return self._m_is_large
  end

  self._m_is_large = self.low & 128 ~= 0
  return self._m_is_large
end

-- 
-- Bit 0; an entry without it maps nothing and holds no pfn.
X86PageTable.Entry4.property.is_present = {}
function X86PageTable.Entry4.property.is_present:get()
  if self._m_is_present ~= nil then
    return self._m_is_present
  end

  self._m_is_present = self.low & 1 ~= 0
  return self._m_is_present
end

-- 
-- Bits 31-12, the pfn of the page or page table that it maps.
X86PageTable.Entry4.property.pfn = {}
function X86PageTable.Entry4.property.pfn:get()
  if self._m_pfn ~= nil then
    return self._m_pfn
  end

  self._m_pfn = self.low >> 12
  return self._m_pfn
end

-- 
-- The pfn of a large page: bits 31-22 of its address are bits 31-22
-- here, and bits 39-32 are bits 20-13 (PSE-36).
X86PageTable.Entry4.property.pfn_large = {}
function X86PageTable.Entry4.property.pfn_large:get()
  if self._m_pfn_large ~= nil then
    return self._m_pfn_large
  end

  self._m_pfn_large = (((self.low >> 22) << 10) + ((self.low >> 13 & 255) * 1048576))
  return self._m_pfn_large
end

-- 
-- The entry.

-- 
-- An entry of 8 octets.
-- See also: Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
X86PageTable.Entry8 = class.class(KaitaiStruct)

function X86PageTable.Entry8:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86PageTable.Entry8:_read()
  self.low = self._io:read_u4le()
  self.high = self._io:read_u4le()
end

-- 
-- Bit 7, maps a page of 2 MiB at level 2 and of 1 GiB at level 3. It
-- means something else at level 1, and is reserved in the topmost
-- tables and at level 3 of PAE.
X86PageTable.Entry8.property.is_large = {}
function X86PageTable.Entry8.property.is_large:get()
  if self._m_is_large ~= nil then
    return self._m_is_large
  end

  self._m_is_large = self.low & 128 ~= 0
  return self._m_is_large
end

-- 
-- Bit 0; an entry without it maps nothing and holds no pfn.
X86PageTable.Entry8.property.is_present = {}
function X86PageTable.Entry8.property.is_present:get()
  if self._m_is_present ~= nil then
    return self._m_is_present
  end

  self._m_is_present = self.low & 1 ~= 0
  return self._m_is_present
end

-- 
-- Bits 51-12, the pfn of the page or page table that it maps.
X86PageTable.Entry8.property.pfn = {}
function X86PageTable.Entry8.property.pfn:get()
  if self._m_pfn ~= nil then
    return self._m_pfn
  end

  self._m_pfn = ((self.low >> 12) + ((self.high & 1048575) * 1048576))
  return self._m_pfn
end

-- 
-- The pfn of a large page, once rounded down to the page's size: bit 12
-- is not an address bit there.
X86PageTable.Entry8.property.pfn_large = {}
function X86PageTable.Entry8.property.pfn_large:get()
  if self._m_pfn_large ~= nil then
    return self._m_pfn_large
  end

  self._m_pfn_large = self.pfn
  return self._m_pfn_large
end

-- 
-- Bits 31-0 of the entry.
-- 
-- Bits 63-32 of the entry.

