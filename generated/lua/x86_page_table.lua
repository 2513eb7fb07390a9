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
-- See also: x86_pv_localise_page() (https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035)
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
-- Number of levels of page tables of a 64-bit PV guest.
X86PageTable.property.num_levels = {}
function X86PageTable.property.num_levels:get()
  if self._m_num_levels ~= nil then
    return self._m_num_levels
  end

  self._m_num_levels = 4
  return self._m_num_levels
end

-- 
-- Number of entries of the top-level table of a 32-bit PV guest.
X86PageTable.property.num_pae_slots = {}
function X86PageTable.property.num_pae_slots:get()
  if self._m_num_pae_slots ~= nil then
    return self._m_num_pae_slots
  end

  self._m_num_pae_slots = 4
  return self._m_num_pae_slots
end

-- 
-- How many such entries there are.
X86PageTable.property.num_xen_slots = {}
function X86PageTable.property.num_xen_slots:get()
  if self._m_num_xen_slots ~= nil then
    return self._m_num_xen_slots
  end

  self._m_num_xen_slots = 16
  return self._m_num_xen_slots
end

-- 
-- Number of the first entry of a 64-bit PV guest's top-level table that is
-- Xen's own, whatever the guest puts there.
X86PageTable.property.ofs_xen_slots = {}
function X86PageTable.property.ofs_xen_slots:get()
  if self._m_ofs_xen_slots ~= nil then
    return self._m_ofs_xen_slots
  end

  self._m_ofs_xen_slots = 256
  return self._m_ofs_xen_slots
end

-- 
-- Number of the first entry that is Xen's own of the level 2 table that the
-- last entry of a 32-bit PV guest's top-level table names.
X86PageTable.property.ofs_xen_slots_pae = {}
function X86PageTable.property.ofs_xen_slots_pae:get()
  if self._m_ofs_xen_slots_pae ~= nil then
    return self._m_ofs_xen_slots_pae
  end

  self._m_ofs_xen_slots_pae = 428
  return self._m_ofs_xen_slots_pae
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
-- Bit 2: user-mode code may use what the entry maps.
X86PageTable.Entry4.property.is_user = {}
function X86PageTable.Entry4.property.is_user:get()
  if self._m_is_user ~= nil then
    return self._m_is_user
  end

  self._m_is_user = self.low & 4 ~= 0
  return self._m_is_user
end

-- 
-- Bit 1: what the entry maps may be written to.
X86PageTable.Entry4.property.is_writable = {}
function X86PageTable.Entry4.property.is_writable:get()
  if self._m_is_writable ~= nil then
    return self._m_is_writable
  end

  self._m_is_writable = self.low & 2 ~= 0
  return self._m_is_writable
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
-- Bit 8: the translation is the same in all address spaces.
X86PageTable.Entry8.property.is_global = {}
function X86PageTable.Entry8.property.is_global:get()
  if self._m_is_global ~= nil then
    return self._m_is_global
  end

  self._m_is_global = self.low & 256 ~= 0
  return self._m_is_global
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
-- Bit 63: what the entry maps must not be executed, if NXE is set in efer.
X86PageTable.Entry8.property.is_no_execute = {}
function X86PageTable.Entry8.property.is_no_execute:get()
  if self._m_is_no_execute ~= nil then
    return self._m_is_no_execute
  end

  self._m_is_no_execute = self.high >> 31 ~= 0
  return self._m_is_no_execute
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
-- Bit 4: no caching.
X86PageTable.Entry8.property.is_uncached = {}
function X86PageTable.Entry8.property.is_uncached:get()
  if self._m_is_uncached ~= nil then
    return self._m_is_uncached
  end

  self._m_is_uncached = self.low & 16 ~= 0
  return self._m_is_uncached
end

-- 
-- Bit 2: user-mode code may use what the entry maps.
X86PageTable.Entry8.property.is_user = {}
function X86PageTable.Entry8.property.is_user:get()
  if self._m_is_user ~= nil then
    return self._m_is_user
  end

  self._m_is_user = self.low & 4 ~= 0
  return self._m_is_user
end

-- 
-- Bit 1: what the entry maps may be written to.
X86PageTable.Entry8.property.is_writable = {}
function X86PageTable.Entry8.property.is_writable:get()
  if self._m_is_writable ~= nil then
    return self._m_is_writable
  end

  self._m_is_writable = self.low & 2 ~= 0
  return self._m_is_writable
end

-- 
-- Bit 3: write-through caching.
X86PageTable.Entry8.property.is_write_through = {}
function X86PageTable.Entry8.property.is_write_through:get()
  if self._m_is_write_through ~= nil then
    return self._m_is_write_through
  end

  self._m_is_write_through = self.low & 8 ~= 0
  return self._m_is_write_through
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

