# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The entries of a page table: 8 bytes each with three (PAE), four or five
# levels of tables, 4 bytes each with two levels. Levels are counted upwards
# from level 1, which maps pages of 4096 bytes.
# 
# Entries are in the guest's own little-endian order, whatever the byte order of
# the stream. All tables of a PV guest have entries of 8 bytes; its sender
# replaces the machine frame numbers of the running guest with pfns.
# @see '' Intel SDM volume 3, chapter "Paging"
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035 x86_pv_localise_page()
class X86PageTable < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # An entry of 4 bytes.
  # @see '' Intel SDM volume 3, "32-Bit Paging"
  class Entry4 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @low = @_io.read_u4le
      self
    end

    ##
    # Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
    def is_large
      return @is_large unless @is_large.nil?
      @is_large = low & 128 != 0
      @is_large
    end

    ##
    # Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
    def is_present
      return @is_present unless @is_present.nil?
      @is_present = low & 1 != 0
      @is_present
    end

    ##
    # Bit 2: user-mode code may use what the entry maps.
    def is_user
      return @is_user unless @is_user.nil?
      @is_user = low & 4 != 0
      @is_user
    end

    ##
    # Bit 1: what the entry maps may be written to.
    def is_writable
      return @is_writable unless @is_writable.nil?
      @is_writable = low & 2 != 0
      @is_writable
    end

    ##
    # Bits 31-12, the pfn of the page or page table that it maps.
    def pfn
      return @pfn unless @pfn.nil?
      @pfn = low >> 12
      @pfn
    end

    ##
    # The pfn of a large page: bits 31-22 of its address are bits 31-22
    # here, and bits 39-32 are bits 20-13 (PSE-36).
    def pfn_large
      return @pfn_large unless @pfn_large.nil?
      @pfn_large = (((low >> 22) << 10) + ((low >> 13 & 255) * 1048576))
      @pfn_large
    end

    ##
    # The whole entry as a number.
    attr_reader :low
  end

  ##
  # An entry of 8 bytes.
  # @see '' Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
  class Entry8 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @low = @_io.read_u4le
      @high = @_io.read_u4le
      self
    end

    ##
    # Bit 8: the translation is the same in all address spaces.
    def is_global
      return @is_global unless @is_global.nil?
      @is_global = low & 256 != 0
      @is_global
    end

    ##
    # Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
    # 3. It has another meaning at level 1, and is reserved in top-level
    # tables and at level 3 of PAE.
    def is_large
      return @is_large unless @is_large.nil?
      @is_large = low & 128 != 0
      @is_large
    end

    ##
    # Bit 63: what the entry maps must not be executed, if NXE is set in efer.
    def is_no_execute
      return @is_no_execute unless @is_no_execute.nil?
      @is_no_execute = high >> 31 != 0
      @is_no_execute
    end

    ##
    # Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
    def is_present
      return @is_present unless @is_present.nil?
      @is_present = low & 1 != 0
      @is_present
    end

    ##
    # Bit 4: no caching.
    def is_uncached
      return @is_uncached unless @is_uncached.nil?
      @is_uncached = low & 16 != 0
      @is_uncached
    end

    ##
    # Bit 2: user-mode code may use what the entry maps.
    def is_user
      return @is_user unless @is_user.nil?
      @is_user = low & 4 != 0
      @is_user
    end

    ##
    # Bit 1: what the entry maps may be written to.
    def is_writable
      return @is_writable unless @is_writable.nil?
      @is_writable = low & 2 != 0
      @is_writable
    end

    ##
    # Bit 3: write-through caching.
    def is_write_through
      return @is_write_through unless @is_write_through.nil?
      @is_write_through = low & 8 != 0
      @is_write_through
    end

    ##
    # Bits 51-12, the pfn of the page or page table that it maps.
    def pfn
      return @pfn unless @pfn.nil?
      @pfn = ((low >> 12) + ((high & 1048575) * 1048576))
      @pfn
    end

    ##
    # The pfn of a large page, after it is rounded down to the page's size;
    # bit 12 is not an address bit there.
    def pfn_large
      return @pfn_large unless @pfn_large.nil?
      @pfn_large = pfn
      @pfn_large
    end

    ##
    # Bits 31-0 of the entry.
    attr_reader :low

    ##
    # Bits 63-32 of the entry.
    attr_reader :high
  end

  ##
  # Size in bytes of a page and of a page table; only the top-level table of
  # PAE is shorter.
  def len_page
    return @len_page unless @len_page.nil?
    @len_page = 4096
    @len_page
  end

  ##
  # Number of levels of page tables of a 64-bit PV guest.
  def num_levels
    return @num_levels unless @num_levels.nil?
    @num_levels = 4
    @num_levels
  end

  ##
  # Number of entries of the top-level table of a 32-bit PV guest.
  def num_pae_slots
    return @num_pae_slots unless @num_pae_slots.nil?
    @num_pae_slots = 4
    @num_pae_slots
  end

  ##
  # How many such entries there are.
  def num_xen_slots
    return @num_xen_slots unless @num_xen_slots.nil?
    @num_xen_slots = 16
    @num_xen_slots
  end

  ##
  # Number of the first entry of a 64-bit PV guest's top-level table that is
  # Xen's own, whatever the guest puts there.
  def ofs_xen_slots
    return @ofs_xen_slots unless @ofs_xen_slots.nil?
    @ofs_xen_slots = 256
    @ofs_xen_slots
  end

  ##
  # Number of the first entry that is Xen's own of the level 2 table that the
  # last entry of a 32-bit PV guest's top-level table names.
  def ofs_xen_slots_pae
    return @ofs_xen_slots_pae unless @ofs_xen_slots_pae.nil?
    @ofs_xen_slots_pae = 428
    @ofs_xen_slots_pae
  end
end
