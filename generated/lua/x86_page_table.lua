-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- The entries of a page table: 8 bytes each with three (PAE), four or five
-- levels of tables, 4 bytes each with two levels. Levels are counted upwards
-- from level 1, which maps pages of 4096 bytes.
-- 
-- Entries are in the guest's own little-endian order, whatever the byte order of
-- the stream. All tables of a PV guest have entries of 8 bytes; its sender
-- replaces the machine frame numbers of the running guest with pfns.
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
-- Size in bytes of a page and of a page table; only the top-level table of
-- PAE is shorter.
X86PageTable.property.len_page = {}
function X86PageTable.property.len_page:get()
  if self._m_len_page ~= nil then
    return self._m_len_page
  end

  self._m_len_page = 4096
  return self._m_len_page
end


-- 
-- An entry of 4 bytes.
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
-- Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
X86PageTable.Entry4.property.is_large = {}
function X86PageTable.Entry4.property.is_large:get()
  if self._m_is_large ~= nil then
    return self._m_is_large
  end

  self._m_is_large = self.low & 128 ~= 0
  return self._m_is_large
end

-- 
-- Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
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
-- The whole entry as a number.

-- 
-- An entry of 8 bytes.
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
-- Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
-- 3. It has another meaning at level 1, and is reserved in top-level
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
-- Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
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
-- The pfn of a large page, after it is rounded down to the page's size;
-- bit 12 is not an address bit there.
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

