# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_x86_cpu_policy'
require_relative 'xen_x86_vcpu'
require_relative 'xen_hvm_context'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The state of one running Xen domain, as libxenguest writes it when a domain
# is saved or live-migrated: an image header, a domain header, then records
# (guest pages, vCPU state, HVM context, CPU policy and so on) up to END.
# 
# The image header is always big-endian; its options give the byte order of
# everything after it, except contents that Xen or the guest defines (HVM
# context, CPU policies, vCPU contexts, shared info, pages), which are always
# little-endian. Real streams are little-endian, as x86 is.
# 
# Version 3 adds STATIC_DATA_END, X86_CPUID_POLICY and X86_MSR_POLICY, and
# requires STATIC_DATA_END before all memory and register contents. A receiver
# of a version 2 stream infers its position: before the first X86_PV_P2M_FRAMES
# of a PV guest, and before the first PAGE_DATA of an HVM guest. All layouts are
# the same in both versions.
# 
# `xl save` writes this stream inside a libxl stream, which is inside a file of
# its own; see `libxl_migration_stream` and `xl_save_file`.
# 
# A damaged stream parses as far as its framing allows. Bodies are decoded on
# demand, so a body that is too short for its type does not affect the others.
# If the stream ends inside a record, that record's `raw_body` is shorter than
# its `header.len_body`.
# 
# For reading only: a writer that the compiler makes of this with `-w` leaves
# out contents.
# @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Source
class LibxcMigrationStream < Kaitai::Struct::Struct

  GUEST_TYPE = {
    1 => :guest_type_x86_pv,
    2 => :guest_type_x86_hvm,
  }
  I__GUEST_TYPE = GUEST_TYPE.invert

  HVM_PARAM_NAME = {
    0 => :hvm_param_name_callback_irq,
    1 => :hvm_param_name_store_pfn,
    2 => :hvm_param_name_store_evtchn,
    4 => :hvm_param_name_pae_enabled,
    5 => :hvm_param_name_ioreq_pfn,
    6 => :hvm_param_name_bufioreq_pfn,
    9 => :hvm_param_name_viridian,
    10 => :hvm_param_name_timer_mode,
    11 => :hvm_param_name_hpet_enabled,
    12 => :hvm_param_name_ident_pt,
    13 => :hvm_param_name_dm_domain,
    14 => :hvm_param_name_acpi_s_state,
    15 => :hvm_param_name_vm86_tss,
    16 => :hvm_param_name_vpt_align,
    17 => :hvm_param_name_console_pfn,
    18 => :hvm_param_name_console_evtchn,
    19 => :hvm_param_name_acpi_ioports_location,
    20 => :hvm_param_name_memory_event_cr0,
    21 => :hvm_param_name_memory_event_cr3,
    22 => :hvm_param_name_memory_event_cr4,
    23 => :hvm_param_name_memory_event_int3,
    24 => :hvm_param_name_nestedhvm,
    25 => :hvm_param_name_memory_event_single_step,
    26 => :hvm_param_name_bufioreq_evtchn,
    27 => :hvm_param_name_paging_ring_pfn,
    28 => :hvm_param_name_monitor_ring_pfn,
    29 => :hvm_param_name_sharing_ring_pfn,
    30 => :hvm_param_name_memory_event_msr,
    31 => :hvm_param_name_triple_fault_reason,
    32 => :hvm_param_name_ioreq_server_pfn,
    33 => :hvm_param_name_nr_ioreq_server_pages,
    34 => :hvm_param_name_vm_generation_id_addr,
    35 => :hvm_param_name_altp2m,
    36 => :hvm_param_name_x87_fip_width,
    37 => :hvm_param_name_vm86_tss_sized,
    38 => :hvm_param_name_mca_cap,
  }
  I__HVM_PARAM_NAME = HVM_PARAM_NAME.invert

  PAGE_TYPE = {
    0 => :page_type_notab,
    1 => :page_type_l1tab,
    2 => :page_type_l2tab,
    3 => :page_type_l3tab,
    4 => :page_type_l4tab,
    9 => :page_type_l1tab_pin,
    10 => :page_type_l2tab_pin,
    11 => :page_type_l3tab_pin,
    12 => :page_type_l4tab_pin,
    13 => :page_type_broken,
    14 => :page_type_xalloc,
    15 => :page_type_xtab,
  }
  I__PAGE_TYPE = PAGE_TYPE.invert

  RECORD_TYPE = {
    0 => :record_type_end_mark,
    1 => :record_type_page_data,
    2 => :record_type_x86_pv_info,
    3 => :record_type_x86_pv_p2m_frames,
    4 => :record_type_x86_pv_vcpu_basic,
    5 => :record_type_x86_pv_vcpu_extended,
    6 => :record_type_x86_pv_vcpu_xsave,
    7 => :record_type_shared_info,
    8 => :record_type_x86_tsc_info,
    9 => :record_type_hvm_context,
    10 => :record_type_hvm_params,
    11 => :record_type_toolstack,
    12 => :record_type_x86_pv_vcpu_msrs,
    13 => :record_type_verify,
    14 => :record_type_checkpoint,
    15 => :record_type_checkpoint_dirty_pfn_list,
    16 => :record_type_static_data_end,
    17 => :record_type_x86_cpuid_policy,
    18 => :record_type_x86_msr_policy,
    4084494960 => :record_type_stripped,
  }
  I__RECORD_TYPE = RECORD_TYPE.invert

  TSC_MODE = {
    0 => :tsc_mode_default,
    1 => :tsc_mode_always_emulate,
    2 => :tsc_mode_never_emulate,
  }
  I__TSC_MODE = TSC_MODE.invert

  VCPU_CONTEXT_LAYOUT = {
    0 => :vcpu_context_layout_nothing,
    1 => :vcpu_context_layout_basic_x86_64,
    2 => :vcpu_context_layout_basic_x86_32,
    3 => :vcpu_context_layout_extended,
    4 => :vcpu_context_layout_xsave,
    5 => :vcpu_context_layout_msrs,
  }
  I__VCPU_CONTEXT_LAYOUT = VCPU_CONTEXT_LAYOUT.invert

  VIRIDIAN_GROUP = {
    1 => :viridian_group_base,
    2 => :viridian_group_no_freq,
    4 => :viridian_group_time_ref_count,
    8 => :viridian_group_reference_tsc,
    16 => :viridian_group_hcall_remote_tlb_flush,
    32 => :viridian_group_apic_assist,
    64 => :viridian_group_crash_ctl,
    128 => :viridian_group_synic,
    256 => :viridian_group_stimer,
    512 => :viridian_group_hcall_ipi,
    1024 => :viridian_group_ex_processor_masks,
    2048 => :viridian_group_no_vp_limit,
    4096 => :viridian_group_cpu_hotplug,
  }
  I__VIRIDIAN_GROUP = VIRIDIAN_GROUP.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @image_header = Ihdr.new(@_io, self, @_root)
    @image = DomainImage.new(@_io, self, @_root, image_header.is_big_endian, true, false)
    self
  end

  ##
  # The part of the stream whose byte order the image header gives.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L47 Overview
  class DomainImage < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_big_endian, has_domain_header, is_inside_libxl)
      super(_io, _parent, _root)
      @is_big_endian = is_big_endian
      @has_domain_header = has_domain_header
      @is_inside_libxl = is_inside_libxl
      _read
    end

    def _read
      case is_big_endian
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image")
      end
      self
    end

    def _read_le
      if  ((has_domain_header) && (_io.size - _io.pos >= 16)) 
        @domain_header = Dhdr.new(@_io, self, @_root, @_is_le)
      end
      if _io.size - _io.pos >= 8
        @records = []
        i = 0
        begin
          _ = Record.new(@_io, self, @_root, @_is_le)
          @records << _
          i += 1
        end until  ((_.header.type_code == (LibxcMigrationStream::I__RECORD_TYPE[:record_type_end_mark] || :record_type_end_mark)) || ( ((is_inside_libxl) && (_.header.type_code == (LibxcMigrationStream::I__RECORD_TYPE[:record_type_checkpoint] || :record_type_checkpoint))) ) || (_io.size - _io.pos < 8)) 
      end
      self
    end

    def _read_be
      if  ((has_domain_header) && (_io.size - _io.pos >= 16)) 
        @domain_header = Dhdr.new(@_io, self, @_root, @_is_le)
      end
      if _io.size - _io.pos >= 8
        @records = []
        i = 0
        begin
          _ = Record.new(@_io, self, @_root, @_is_le)
          @records << _
          i += 1
        end until  ((_.header.type_code == (LibxcMigrationStream::I__RECORD_TYPE[:record_type_end_mark] || :record_type_end_mark)) || ( ((is_inside_libxl) && (_.header.type_code == (LibxcMigrationStream::I__RECORD_TYPE[:record_type_checkpoint] || :record_type_checkpoint))) ) || (_io.size - _io.pos < 8)) 
      end
      self
    end

    ##
    # The pfns that a COLO secondary has dirtied, in no particular order.
    # This record is sent from the secondary to the primary only.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L608 CHECKPOINT_DIRTY_PFN_LIST
    class CheckpointDirtyPfnList < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/checkpoint_dirty_pfn_list")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end

      ##
      # Size of one entry of `pfns` in bytes.
      def len_pfn
        return @len_pfn unless @len_pfn.nil?
        @len_pfn = 8
        @len_pfn
      end

      ##
      # The dirty pfns, as many as the body has room for.
      def pfns
        return @pfns unless @pfns.nil?
        _pos = @_io.pos
        @_io.seek(0)
        if @_is_le
          @pfns = []
          (_io.size / 8).times { |i|
            @pfns << @_io.read_u8le
          }
        else
          @pfns = []
          (_io.size / 8).times { |i|
            @pfns << @_io.read_u8be
          }
        end
        @_io.seek(_pos)
        @pfns
      end
    end

    ##
    # General properties of the domain.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L142 Domain Header
    class Dhdr < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/dhdr")
        end
        self
      end

      def _read_le
        @type_code = @_io.read_u4le
        @page_shift = @_io.read_u2le
        @reserved = @_io.read_u2le
        @xen_major = @_io.read_u4le
        @xen_minor = @_io.read_u4le
        self
      end

      def _read_be
        @type_code = @_io.read_u4be
        @page_shift = @_io.read_u2be
        @reserved = @_io.read_u2be
        @xen_major = @_io.read_u4be
        @xen_minor = @_io.read_u4be
        self
      end

      ##
      # Kind of guest; PVH guests are x86_hvm.
      def guest_type
        return @guest_type unless @guest_type.nil?
        @guest_type = Kaitai::Struct::Stream::resolve_enum(LibxcMigrationStream::GUEST_TYPE, type_code)
        @guest_type
      end

      ##
      # A converter wrote this stream from a legacy image.
      def is_converted_from_legacy
        return @is_converted_from_legacy unless @is_converted_from_legacy.nil?
        @is_converted_from_legacy = xen_major == 0
        @is_converted_from_legacy
      end

      ##
      # The only `page_shift` of x86 guests.
      def known_page_shift
        return @known_page_shift unless @known_page_shift.nil?
        @known_page_shift = 12
        @known_page_shift
      end

      ##
      # Kind of guest as a number; see `guest_type`. Up to Xen 4.13, the
      # specification also had 3 for x86 PVH and 4 for ARM, which no Xen
      # ever saved.
      attr_reader :type_code

      ##
      # Base-2 logarithm of the page size; 12 on x86.
      attr_reader :page_shift

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved

      ##
      # Major version of the Xen that saved the image; 0 for an image
      # that was converted from the legacy format.
      attr_reader :xen_major

      ##
      # Minor version of the Xen that saved the image, or the version of
      # the converter.
      attr_reader :xen_minor
    end

    ##
    # The body of the records that carry no data: END, VERIFY, CHECKPOINT
    # and STATIC_DATA_END. It has no fields. By the specification their
    # body_length is 0; if it is not, `raw_body` has the bytes.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L260 END
    class EmptyBody < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/empty_body")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end
    end

    ##
    # One HVM parameter.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
    class HvmParam < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/hvm_param")
        end
        self
      end

      def _read_le
        @index = @_io.read_u8le
        @value = @_io.read_u8le
        self
      end

      def _read_be
        @index = @_io.read_u8be
        @value = @_io.read_u8be
        self
      end

      ##
      # The parameter by name.
      def name
        return @name unless @name.nil?
        @name = Kaitai::Struct::Stream::resolve_enum(LibxcMigrationStream::HVM_PARAM_NAME, index)
        @name
      end

      ##
      # Number of the parameter, HVM_PARAM_* in Xen's hvm/params.h.
      attr_reader :index

      ##
      # Value of the parameter.
      attr_reader :value
    end

    ##
    # HVM parameters of the domain.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L514 HVM_PARAMS
    class HvmParams < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/hvm_params")
        end
        self
      end

      def _read_le
        @num_params = @_io.read_u4le
        @reserved = @_io.read_u4le
        self
      end

      def _read_be
        @num_params = @_io.read_u4be
        @reserved = @_io.read_u4be
        self
      end

      ##
      # Size of one parameter in bytes.
      def len_param
        return @len_param unless @len_param.nil?
        @len_param = 16
        @len_param
      end

      ##
      # Offset of the parameters in the body.
      def ofs_params
        return @ofs_params unless @ofs_params.nil?
        @ofs_params = 4 + 4
        @ofs_params
      end

      ##
      # The parameters, `num_params` of them.
      def params
        return @params unless @params.nil?
        _pos = @_io.pos
        @_io.seek(ofs_params)
        if @_is_le
          @params = []
          (num_params).times { |i|
            @params << HvmParam.new(@_io, self, @_root, @_is_le)
          }
        else
          @params = []
          (num_params).times { |i|
            @params << HvmParam.new(@_io, self, @_root, @_is_le)
          }
        end
        @_io.seek(_pos)
        @params
      end

      ##
      # Number of parameters.
      attr_reader :num_params

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved
    end

    ##
    # Bytes of a record's body, not interpreted here: the type has no
    # fields, only a size. `body` decodes the same bytes.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    class Opaque < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/opaque")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end
    end

    ##
    # A batch of guest pages: pfns with their types, followed by the
    # contents of the pages that have any, in the same order.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
    class PageData < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil, is_big_endian)
        super(_io, _parent, _root)
        @_is_le = _is_le
        @is_big_endian = is_big_endian
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/page_data")
        end
        self
      end

      def _read_le
        @num_pfns = @_io.read_u4le
        @reserved = @_io.read_u4le
        self
      end

      def _read_be
        @num_pfns = @_io.read_u4be
        @reserved = @_io.read_u4be
        self
      end

      ##
      # Size of one page in bytes.
      def len_page
        return @len_page unless @len_page.nil?
        @len_page = 4096
        @len_page
      end

      ##
      # Size of one entry of `pfns` in bytes.
      def len_pfn
        return @len_pfn unless @len_pfn.nil?
        @len_pfn = 8
        @len_pfn
      end

      ##
      # Offset of the page contents in the body.
      def ofs_pages
        return @ofs_pages unless @ofs_pages.nil?
        @ofs_pages = (ofs_pfns + (len_pfn * num_pfns))
        @ofs_pages
      end

      ##
      # Offset of the pfns in the body.
      def ofs_pfns
        return @ofs_pfns unless @ofs_pfns.nil?
        @ofs_pfns = 4 + 4
        @ofs_pfns
      end

      ##
      # The contents, 4096 bytes for each entry of `pfns` whose `has_page`
      # is true, in their order. This list has as many whole pages as the
      # body has room for, whatever the types say: none in a record of a
      # `stripped` stream.
      def pages
        return @pages unless @pages.nil?
        _pos = @_io.pos
        @_io.seek((_io.size <= ofs_pages ? _io.size : ofs_pages))
        if @_is_le
          @pages = []
          ((_io.size <= ofs_pages ? 0 : ((_io.size - ofs_pages) / 4096))).times { |i|
            @pages << @_io.read_bytes(len_page)
          }
        else
          @pages = []
          ((_io.size <= ofs_pages ? 0 : ((_io.size - ofs_pages) / 4096))).times { |i|
            @pages << @_io.read_bytes(len_page)
          }
        end
        @_io.seek(_pos)
        @pages
      end

      ##
      # The pfns and their types.
      def pfns
        return @pfns unless @pfns.nil?
        _pos = @_io.pos
        @_io.seek(ofs_pfns)
        if @_is_le
          @pfns = []
          (num_pfns).times { |i|
            @pfns << PfnEntry.new(@_io, self, @_root, @_is_le, is_big_endian)
          }
        else
          @pfns = []
          (num_pfns).times { |i|
            @pfns << PfnEntry.new(@_io, self, @_root, @_is_le, is_big_endian)
          }
        end
        @_io.seek(_pos)
        @pfns
      end

      ##
      # Number of pfns in this record, at least 1.
      attr_reader :num_pfns

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved

      ##
      # Byte order of the stream.
      attr_reader :is_big_endian
    end

    ##
    # A pfn and its type in 64 bits: the type in bits 63-60, reserved bits
    # 59-52, the pfn in bits 51-0. They are read as two halves so that every
    # language computes exact values.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L273 PAGE_DATA
    class PfnEntry < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil, is_big_endian)
        super(_io, _parent, _root)
        @_is_le = _is_le
        @is_big_endian = is_big_endian
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/pfn_entry")
        end
        self
      end

      def _read_le
        @half0 = @_io.read_u4le
        @half1 = @_io.read_u4le
        self
      end

      def _read_be
        @half0 = @_io.read_u4be
        @half1 = @_io.read_u4be
        self
      end

      ##
      # Whether `pages` has contents for this entry; false for broken,
      # xalloc and xtab.
      def has_page
        return @has_page unless @has_page.nil?
        @has_page =  ((type_code <= 4) || ( ((type_code >= 9) && (type_code <= 12)) )) 
        @has_page
      end

      ##
      # Bits 63-32.
      def high
        return @high unless @high.nil?
        @high = (is_big_endian ? half0 : half1)
        @high
      end

      ##
      # False for 0x5-0x8, which are not page types; a receiver refuses
      # them.
      def is_known_type
        return @is_known_type unless @is_known_type.nil?
        @is_known_type =  ((type_code <= 4) || (type_code >= 9)) 
        @is_known_type
      end

      ##
      # Whether the page is a PV guest's page table of any level.
      def is_page_table
        return @is_page_table unless @is_page_table.nil?
        @is_page_table =  (( ((type_code >= 1) && (type_code <= 4)) ) || ( ((type_code >= 9) && (type_code <= 12)) )) 
        @is_page_table
      end

      ##
      # Whether a receiver allocates memory for the pfn: true for entries
      # with contents, and for xalloc.
      def is_populated
        return @is_populated unless @is_populated.nil?
        @is_populated =  ((type_code <= 4) || ( ((type_code >= 9) && (type_code <= 12)) ) || (type_code == 14)) 
        @is_populated
      end

      ##
      # Bits 31-0.
      def low
        return @low unless @low.nil?
        @low = (is_big_endian ? half1 : half0)
        @low
      end

      ##
      # Bits 63-60, the kind of page.
      def page_type
        return @page_type unless @page_type.nil?
        @page_type = Kaitai::Struct::Stream::resolve_enum(LibxcMigrationStream::PAGE_TYPE, (is_big_endian ? half0 : half1) >> 28)
        @page_type
      end

      ##
      # Bits 51-0, the page frame number.
      def pfn
        return @pfn unless @pfn.nil?
        @pfn = (low + ((high & 1048575) * 4294967296))
        @pfn
      end

      ##
      # Bits 59-52, zero when saved.
      def reserved
        return @reserved unless @reserved.nil?
        @reserved = high >> 20 & 255
        @reserved
      end

      ##
      # Bits 63-60, the page type as a number.
      def type_code
        return @type_code unless @type_code.nil?
        @type_code = high >> 28
        @type_code
      end

      ##
      # The first four bytes; the low half in a little-endian stream.
      attr_reader :half0

      ##
      # The last four bytes; the high half in a little-endian stream.
      attr_reader :half1

      ##
      # Byte order of the stream.
      attr_reader :is_big_endian
    end

    ##
    # One record: header, body, padding to a multiple of 8 bytes.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    class Record < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/record")
        end
        self
      end

      def _read_le
        @header = RecordHeader.new(@_io, self, @_root, @_is_le)
        _io_raw_body = @_io.substream((header.len_body <= (_io.size - _io.pos) ? header.len_body : (_io.size - _io.pos)))
        @raw_body = Opaque.new(_io_raw_body, self, @_root, @_is_le)
        @padding = @_io.read_bytes((header.len_padding <= (_io.size - _io.pos) ? header.len_padding : (_io.size - _io.pos)))
        self
      end

      def _read_be
        @header = RecordHeader.new(@_io, self, @_root, @_is_le)
        _io_raw_body = @_io.substream((header.len_body <= (_io.size - _io.pos) ? header.len_body : (_io.size - _io.pos)))
        @raw_body = Opaque.new(_io_raw_body, self, @_root, @_is_le)
        @padding = @_io.read_bytes((header.len_padding <= (_io.size - _io.pos) ? header.len_padding : (_io.size - _io.pos)))
        self
      end

      ##
      # The body, decoded by record type.
      def body
        return @body unless @body.nil?
        io = raw_body._io
        _pos = io.pos
        io.seek(0)
        if @_is_le
          case header.record_type
          when :record_type_checkpoint
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_checkpoint_dirty_pfn_list
            @body = CheckpointDirtyPfnList.new(io, self, @_root, @_is_le)
          when :record_type_end_mark
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_hvm_context
            @body = XenHvmContext.new(io)
          when :record_type_hvm_params
            @body = HvmParams.new(io, self, @_root, @_is_le)
          when :record_type_page_data
            @body = PageData.new(io, self, @_root, @_is_le, _parent.is_big_endian)
          when :record_type_shared_info
            @body = SharedInfo.new(io, self, @_root, @_is_le)
          when :record_type_static_data_end
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_stripped
            @body = Stripped.new(io, self, @_root, @_is_le)
          when :record_type_toolstack
            @body = Toolstack.new(io, self, @_root, @_is_le)
          when :record_type_verify
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_x86_cpuid_policy
            @body = XenX86CpuPolicy::CpuidPolicy.new(io)
          when :record_type_x86_msr_policy
            @body = XenX86CpuPolicy::MsrPolicy.new(io)
          when :record_type_x86_pv_info
            @body = X86PvInfo.new(io, self, @_root, @_is_le)
          when :record_type_x86_pv_p2m_frames
            @body = X86PvP2mFrames.new(io, self, @_root, @_is_le)
          when :record_type_x86_pv_vcpu_basic
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_pv_vcpu_extended
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_pv_vcpu_msrs
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_pv_vcpu_xsave
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_tsc_info
            @body = X86TscInfo.new(io, self, @_root, @_is_le)
          else
            @body = UnknownBody.new(io, self, @_root, @_is_le)
          end
        else
          case header.record_type
          when :record_type_checkpoint
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_checkpoint_dirty_pfn_list
            @body = CheckpointDirtyPfnList.new(io, self, @_root, @_is_le)
          when :record_type_end_mark
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_hvm_context
            @body = XenHvmContext.new(io)
          when :record_type_hvm_params
            @body = HvmParams.new(io, self, @_root, @_is_le)
          when :record_type_page_data
            @body = PageData.new(io, self, @_root, @_is_le, _parent.is_big_endian)
          when :record_type_shared_info
            @body = SharedInfo.new(io, self, @_root, @_is_le)
          when :record_type_static_data_end
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_stripped
            @body = Stripped.new(io, self, @_root, @_is_le)
          when :record_type_toolstack
            @body = Toolstack.new(io, self, @_root, @_is_le)
          when :record_type_verify
            @body = EmptyBody.new(io, self, @_root, @_is_le)
          when :record_type_x86_cpuid_policy
            @body = XenX86CpuPolicy::CpuidPolicy.new(io)
          when :record_type_x86_msr_policy
            @body = XenX86CpuPolicy::MsrPolicy.new(io)
          when :record_type_x86_pv_info
            @body = X86PvInfo.new(io, self, @_root, @_is_le)
          when :record_type_x86_pv_p2m_frames
            @body = X86PvP2mFrames.new(io, self, @_root, @_is_le)
          when :record_type_x86_pv_vcpu_basic
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_pv_vcpu_extended
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_pv_vcpu_msrs
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_pv_vcpu_xsave
            @body = X86PvVcpu.new(io, self, @_root, @_is_le, header.record_type)
          when :record_type_x86_tsc_info
            @body = X86TscInfo.new(io, self, @_root, @_is_le)
          else
            @body = UnknownBody.new(io, self, @_root, @_is_le)
          end
        end
        io.seek(_pos)
        @body
      end

      ##
      # The record is complete, and it is END.
      def is_end
        return @is_end unless @is_end.nil?
        @is_end =  ((header.type_code == 0) && (!(is_truncated))) 
        @is_end
      end

      ##
      # The stream ends inside this record.
      def is_truncated
        return @is_truncated unless @is_truncated.nil?
        @is_truncated =  ((raw_body._io.size < header.len_body) || (padding.size < header.len_padding)) 
        @is_truncated
      end

      ##
      # The words about it that follow the length.
      def truncation
        return @truncation unless @truncation.nil?
        @truncation = (is_truncated ? ", TRUNCATED" : "")
        @truncation
      end

      ##
      # Type and length.
      attr_reader :header

      ##
      # The bytes of the body, or those that the stream still has if it
      # ends before `header.len_body` bytes.
      attr_reader :raw_body

      ##
      # 0 to 7 zero bytes.
      attr_reader :padding
      attr_reader :_raw_raw_body
    end

    ##
    # The header of every record.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    class RecordHeader < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/record_header")
        end
        self
      end

      def _read_le
        @type_code = @_io.read_u4le
        @len_body = @_io.read_u4le
        self
      end

      def _read_be
        @type_code = @_io.read_u4be
        @len_body = @_io.read_u4be
        self
      end

      ##
      # A receiver that does not know the type ignores the record.
      def is_optional
        return @is_optional unless @is_optional.nil?
        @is_optional = type_code >> 31 != 0
        @is_optional
      end

      ##
      # 128 MiB; libxenguest refuses a longer body (REC_LENGTH_MAX in
      # tools/libs/guest/xg_sr_stream_format.h).
      def len_body_max
        return @len_body_max unless @len_body_max.nil?
        @len_body_max = 134217728
        @len_body_max
      end

      ##
      # Bytes of padding after the body.
      def len_padding
        return @len_padding unless @len_padding.nil?
        @len_padding = (8 - len_body % 8) % 8
        @len_padding
      end

      ##
      # Kind of body.
      def record_type
        return @record_type unless @record_type.nil?
        @record_type = Kaitai::Struct::Stream::resolve_enum(LibxcMigrationStream::RECORD_TYPE, type_code)
        @record_type
      end

      ##
      # Kind of body, as a number; see `record_type`. Bit 31 marks an
      # optional record, which a receiver that does not know the type may
      # ignore.
      attr_reader :type_code

      ##
      # Length of the body in bytes, without its padding.
      attr_reader :len_body
    end

    ##
    # The guest's shared info page, one page long. Its layout depends on the
    # guest's width, which X86_PV_INFO gives.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L445 SHARED_INFO
    class SharedInfo < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/shared_info")
        end
        self
      end

      def _read_le
        self
      end

      def _read_be
        self
      end

      ##
      # Length of a SHARED_INFO body in bytes.
      def len_shared_info
        return @len_shared_info unless @len_shared_info.nil?
        @len_shared_info = 4096
        @len_shared_info
      end

      ##
      # The page, in the layout of a 32-bit guest.
      def shared_info_x86_32
        return @shared_info_x86_32 unless @shared_info_x86_32.nil?
        _pos = @_io.pos
        @_io.seek(0)
        if @_is_le
          @shared_info_x86_32 = XenX86Vcpu::SharedInfoX8632.new(@_io)
        else
          @shared_info_x86_32 = XenX86Vcpu::SharedInfoX8632.new(@_io)
        end
        @_io.seek(_pos)
        @shared_info_x86_32
      end

      ##
      # The page, in the layout of a 64-bit guest.
      def shared_info_x86_64
        return @shared_info_x86_64 unless @shared_info_x86_64.nil?
        _pos = @_io.pos
        @_io.seek(0)
        if @_is_le
          @shared_info_x86_64 = XenX86Vcpu::SharedInfoX8664.new(@_io)
        else
          @shared_info_x86_64 = XenX86Vcpu::SharedInfoX8664.new(@_io)
        end
        @_io.seek(_pos)
        @shared_info_x86_64
      end
    end

    ##
    # Says that contents were taken out of the image, for example to attach
    # it to a public bug report. The first record of its stream.
    # 
    # This record is an extension of `xenstream strip`; the specification
    # does not have it. It is optional, so that a receiver which does not
    # know it ignores it. If `pages_dropped` is set, PAGE_DATA records have
    # their pfns but no page contents, so that they are shorter than the
    # page types demand: a receiver refuses the first of them. Contents that
    # are taken out of other records are zero, or `x` in texts; lengths and
    # offsets in the records stay.
    # @see '' xenstream, python/xenstream/edit/strip/
    class Stripped < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/stripped")
        end
        self
      end

      def _read_le
        @removed = @_io.read_u4le
        @reserved = @_io.read_u4le
        self
      end

      def _read_be
        @removed = @_io.read_u4be
        @reserved = @_io.read_u4be
        self
      end

      ##
      # All values of the configuration.
      def config
        return @config unless @config.nil?
        @config = removed & 64 != 0
        @config
      end

      ##
      # State of emulated devices that can hold data of the guest, and of unknown devices.
      def device_data
        return @device_data unless @device_data.nil?
        @device_data = removed & 16 != 0
        @device_data
      end

      ##
      # All state of the device model.
      def device_model
        return @device_model unless @device_model.nil?
        @device_model = removed & 256 != 0
        @device_model
      end

      ##
      # PAGE_DATA has no page contents, unless some of its pages were to be kept.
      def pages_dropped
        return @pages_dropped unless @pages_dropped.nil?
        @pages_dropped = removed & 1 != 0
        @pages_dropped
      end

      ##
      # Pages were replaced by zeros.
      def pages_zeroed
        return @pages_zeroed unless @pages_zeroed.nil?
        @pages_zeroed = removed & 2 != 0
        @pages_zeroed
      end

      ##
      # All state of the vCPUs, and a PV guest's shared info.
      def registers
        return @registers unless @registers.nil?
        @registers = removed & 128 != 0
        @registers
      end

      ##
      # Texts of the configuration that xl, libvirt or xenopsd saved with
      # the guest, and values in xenstore.
      def settings
        return @settings unless @settings.nil?
        @settings = removed & 4 != 0
        @settings
      end

      ##
      # Bodies of unknown records, and what follows the end of the image.
      def unknown
        return @unknown unless @unknown.nil?
        @unknown = removed & 32 != 0
        @unknown
      end

      ##
      # x87, SSE and extended registers; the control words among them stay.
      def vector_registers
        return @vector_registers unless @vector_registers.nil?
        @vector_registers = removed & 8 != 0
        @vector_registers
      end

      ##
      # What was taken out, a bit for each kind of contents.
      attr_reader :removed

      ##
      # Zero when written.
      attr_reader :reserved
    end

    ##
    # Deprecated: toolstack data that only development versions of Xen
    # wrote.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L549 TOOLSTACK (deprecated)
    class Toolstack < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/toolstack")
        end
        self
      end

      def _read_le
        @data = @_io.read_bytes_full
        self
      end

      def _read_be
        @data = @_io.read_bytes_full
        self
      end

      ##
      # Toolstack-specific data.
      attr_reader :data
    end

    ##
    # The body of a record type that the specification does not define.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L63 Records
    class UnknownBody < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/unknown_body")
        end
        self
      end

      def _read_le
        @data = @_io.read_bytes_full
        self
      end

      def _read_be
        @data = @_io.read_bytes_full
        self
      end

      ##
      # The body, unchanged.
      attr_reader :data
    end

    ##
    # Properties of a PV guest.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L362 X86_PV_INFO
    class X86PvInfo < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/x86_pv_info")
        end
        self
      end

      def _read_le
        @guest_width = @_io.read_u1
        @pt_levels = @_io.read_u1
        @reserved1 = @_io.read_u2le
        @reserved2 = @_io.read_u4le
        self
      end

      def _read_be
        @guest_width = @_io.read_u1
        @pt_levels = @_io.read_u1
        @reserved1 = @_io.read_u2be
        @reserved2 = @_io.read_u4be
        self
      end

      ##
      # Whether the two values describe a 32-bit guest with PAE or a
      # 64-bit guest, the only kinds of PV guest.
      def is_valid_combination
        return @is_valid_combination unless @is_valid_combination.nil?
        @is_valid_combination =  (( ((guest_width == 4) && (pt_levels == 3)) ) || ( ((guest_width == 8) && (pt_levels == 4)) )) 
        @is_valid_combination
      end

      ##
      # Width of the guest's words in bytes, 4 or 8.
      attr_reader :guest_width

      ##
      # Levels of page tables, 3 with width 4 and 4 with width 8.
      attr_reader :pt_levels

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved1

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved2
    end

    ##
    # Where the guest keeps its P2M table: the pfns of the frames that
    # hold the entries for pfns `p2m_start_pfn` to `p2m_end_pfn`.
    # A frame holds n = 4096 / guest_width entries, so there are
    # p2m_end_pfn / n - p2m_start_pfn / n + 1 frames, where each division
    # rounds down.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L380 X86_PV_P2M_FRAMES
    class X86PvP2mFrames < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/x86_pv_p2m_frames")
        end
        self
      end

      def _read_le
        @p2m_start_pfn = @_io.read_u4le
        @p2m_end_pfn = @_io.read_u4le
        self
      end

      def _read_be
        @p2m_start_pfn = @_io.read_u4be
        @p2m_end_pfn = @_io.read_u4be
        self
      end

      ##
      # Size of a frame of the P2M table in bytes.
      def len_p2m_frame
        return @len_p2m_frame unless @len_p2m_frame.nil?
        @len_p2m_frame = 4096
        @len_p2m_frame
      end

      ##
      # Size of one entry of `p2m_pfns` in bytes.
      def len_p2m_pfn
        return @len_p2m_pfn unless @len_p2m_pfn.nil?
        @len_p2m_pfn = 8
        @len_p2m_pfn
      end

      ##
      # Offset of the frames' pfns in the body.
      def ofs_p2m_pfns
        return @ofs_p2m_pfns unless @ofs_p2m_pfns.nil?
        @ofs_p2m_pfns = 4 + 4
        @ofs_p2m_pfns
      end

      ##
      # pfns of the frames that hold the guest's P2M table.
      def p2m_pfns
        return @p2m_pfns unless @p2m_pfns.nil?
        _pos = @_io.pos
        @_io.seek(ofs_p2m_pfns)
        if @_is_le
          @p2m_pfns = []
          (((_io.size - 4) - 4) / 8).times { |i|
            @p2m_pfns << @_io.read_u8le
          }
        else
          @p2m_pfns = []
          (((_io.size - 4) - 4) / 8).times { |i|
            @p2m_pfns << @_io.read_u8be
          }
        end
        @_io.seek(_pos)
        @p2m_pfns
      end

      ##
      # First pfn that the frames cover.
      attr_reader :p2m_start_pfn

      ##
      # Last pfn that the frames cover; the highest pfn of the guest.
      attr_reader :p2m_end_pfn
    end

    ##
    # Part of the state of one vCPU of a PV guest: the body of
    # X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, which differ in `context`
    # only. The context is Xen's own structure, little-endian in any stream.
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
    class X86PvVcpu < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil, vcpu_record)
        super(_io, _parent, _root)
        @_is_le = _is_le
        @vcpu_record = vcpu_record
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/x86_pv_vcpu")
        end
        self
      end

      def _read_le
        @vcpu_id = @_io.read_u4le
        @reserved = @_io.read_u4le
        self
      end

      def _read_be
        @vcpu_id = @_io.read_u4be
        @reserved = @_io.read_u4be
        self
      end

      ##
      # The context, decoded as the structure of the domctl that belongs
      # to the record type.
      def context
        return @context unless @context.nil?
        if context_layout != :vcpu_context_layout_nothing
          _pos = @_io.pos
          @_io.seek(ofs_context)
          if @_is_le
            case context_layout
            when :vcpu_context_layout_basic_x86_32
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuGuestContextX8632.new(_io__raw_context)
            when :vcpu_context_layout_basic_x86_64
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuGuestContextX8664.new(_io__raw_context)
            when :vcpu_context_layout_extended
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::ExtVcpucontext.new(_io__raw_context)
            when :vcpu_context_layout_msrs
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuMsrs.new(_io__raw_context)
            when :vcpu_context_layout_xsave
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuXsave.new(_io__raw_context)
            else
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::UnknownContext.new(_io__raw_context)
            end
          else
            case context_layout
            when :vcpu_context_layout_basic_x86_32
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuGuestContextX8632.new(_io__raw_context)
            when :vcpu_context_layout_basic_x86_64
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuGuestContextX8664.new(_io__raw_context)
            when :vcpu_context_layout_extended
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::ExtVcpucontext.new(_io__raw_context)
            when :vcpu_context_layout_msrs
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuMsrs.new(_io__raw_context)
            when :vcpu_context_layout_xsave
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::VcpuXsave.new(_io__raw_context)
            else
              @_raw_context = @_io.read_bytes_full
              _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
              @context = XenX86Vcpu::UnknownContext.new(_io__raw_context)
            end
          end
          @_io.seek(_pos)
        end
        @context
      end

      ##
      # Kind of context; the length distinguishes 64-bit from 32-bit guests.
      def context_layout
        return @context_layout unless @context_layout.nil?
        @context_layout = (len_context == 0 ? :vcpu_context_layout_nothing : (vcpu_record == :record_type_x86_pv_vcpu_extended ? :vcpu_context_layout_extended : (vcpu_record == :record_type_x86_pv_vcpu_xsave ? :vcpu_context_layout_xsave : (vcpu_record == :record_type_x86_pv_vcpu_msrs ? :vcpu_context_layout_msrs : (len_context == 5168 ? :vcpu_context_layout_basic_x86_64 : (len_context == 2800 ? :vcpu_context_layout_basic_x86_32 : :vcpu_context_layout_nothing))))))
        @context_layout
      end

      ##
      # The context, not decoded.
      def context_octets
        return @context_octets unless @context_octets.nil?
        _pos = @_io.pos
        @_io.seek(ofs_context)
        if @_is_le
          @context_octets = @_io.read_bytes_full
        else
          @context_octets = @_io.read_bytes_full
        end
        @_io.seek(_pos)
        @context_octets
      end

      ##
      # Length of the context in bytes. It is 0 in streams of Xen 4.6 to
      # 4.8 that had nothing to send.
      def len_context
        return @len_context unless @len_context.nil?
        @len_context = (_io.size - 4) - 4
        @len_context
      end

      ##
      # Offset of the context in the body.
      def ofs_context
        return @ofs_context unless @ofs_context.nil?
        @ofs_context = 4 + 4
        @ofs_context
      end

      ##
      # Number of the vCPU.
      attr_reader :vcpu_id

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved

      ##
      # Type of the record that has this body, one of the four.
      attr_reader :vcpu_record
      attr_reader :_raw_context
    end

    ##
    # The guest's time stamp counter (TSC).
    # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L465 X86_TSC_INFO
    class X86TscInfo < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/domain_image/types/x86_tsc_info")
        end
        self
      end

      def _read_le
        @mode_code = @_io.read_u4le
        @khz = @_io.read_u4le
        @nsec = @_io.read_u8le
        @incarnation = @_io.read_u4le
        @reserved = @_io.read_u4le
        self
      end

      def _read_be
        @mode_code = @_io.read_u4be
        @khz = @_io.read_u4be
        @nsec = @_io.read_u8be
        @incarnation = @_io.read_u4be
        @reserved = @_io.read_u4be
        self
      end

      ##
      # TSC mode: how Xen presents the TSC to the guest.
      def mode
        return @mode unless @mode.nil?
        @mode = Kaitai::Struct::Stream::resolve_enum(LibxcMigrationStream::TSC_MODE, mode_code)
        @mode
      end

      ##
      # TSC mode, as a number; see `mode`.
      attr_reader :mode_code

      ##
      # Frequency of the TSC in kHz.
      attr_reader :khz

      ##
      # Guest time when the domain was saved, in nanoseconds, as
      # XEN_DOMCTL_gettscinfo returns it.
      attr_reader :nsec

      ##
      # Number of times that the guest has been restored or migrated.
      attr_reader :incarnation

      ##
      # Zero when saved, ignored when restored.
      attr_reader :reserved
    end

    ##
    # Kind of guest, and the version of Xen that saved it.
    attr_reader :domain_header

    ##
    # Records up to END, which is the last one; inside a libxl stream also
    # up to CHECKPOINT, after which libxl's own records follow. A damaged
    # stream ends where too few bytes remain for another record header.
    attr_reader :records

    ##
    # Byte order, from the image header.
    attr_reader :is_big_endian

    ##
    # False only for what follows a CHECKPOINT inside a libxl stream: more
    # records of the same domain.
    attr_reader :has_domain_header

    ##
    # True if a CHECKPOINT record also ends this run of records, because
    # libxl's own records follow it.
    attr_reader :is_inside_libxl
  end

  ##
  # Identifies a domain save image and the version of the specification that
  # it follows. Big-endian whatever the options say.
  # @see https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L93 Image Header
  class Ihdr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @marker = @_io.read_bytes(8)
      raise Kaitai::Struct::ValidationNotEqualError.new([255, 255, 255, 255, 255, 255, 255, 255].pack('C*'), @marker, @_io, "/types/ihdr/seq/0") if not @marker == [255, 255, 255, 255, 255, 255, 255, 255].pack('C*')
      @id = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([88, 69, 78, 70].pack('C*'), @id, @_io, "/types/ihdr/seq/1") if not @id == [88, 69, 78, 70].pack('C*')
      @version = @_io.read_u4be
      @options = @_io.read_u2be
      @reserved1 = @_io.read_u2be
      @reserved2 = @_io.read_u4be
      self
    end

    ##
    # Byte order of everything after this header.
    def is_big_endian
      return @is_big_endian unless @is_big_endian.nil?
      @is_big_endian = options & 1 != 0
      @is_big_endian
    end

    ##
    # The newest version of this format.
    def known_version_max
      return @known_version_max unless @known_version_max.nil?
      @known_version_max = 3
      @known_version_max
    end

    ##
    # The oldest version of this format.
    def known_version_min
      return @known_version_min unless @known_version_min.nil?
      @known_version_min = 2
      @known_version_min
    end

    ##
    # The bits of `options` that have no meaning in any version.
    def reserved_options
      return @reserved_options unless @reserved_options.nil?
      @reserved_options = options & 65534
      @reserved_options
    end

    ##
    # All ones, which sets the image apart from the legacy format of Xen 4.4
    # and earlier; a legacy image has a zero bit in its first eight bytes.
    attr_reader :marker

    ##
    # Says that this is a Xen domain save image.
    attr_reader :id

    ##
    # Version of the specification, 2 or 3.
    attr_reader :version

    ##
    # Bit 0 is the byte order of all that follows; bits 1-15 are reserved.
    attr_reader :options

    ##
    # Zero when saved, ignored when restored.
    attr_reader :reserved1

    ##
    # Zero when saved, ignored when restored.
    attr_reader :reserved2
  end

  ##
  # Identifies the stream and gives the byte order of the rest.
  attr_reader :image_header

  ##
  # The domain header and all records.
  attr_reader :image
end
