meta:
  id: x86_xsave_area
  title: x86 XSAVE area (extended processor state)
  application: Xen
  license: MIT
  ks-version: "0.11"
  endian: le
  bit-endian: le

doc: |
  The memory image of a processor's x87, SSE and extended registers that the
  XSAVE family of instructions writes: a legacy region of 512 bytes (the format
  of FXSAVE), a header of 64 bytes, then one block for each further state
  component.

  The offset of a block depends on the form. In the standard form every
  component has a fixed offset, whichever other components are present; the
  offset comes from CPUID leaf 0xd, which is not in the area. Two sets of
  offsets exist: Intel's processors leave room for the MPX components, AMD's do
  not. The length of the area distinguishes them, see `is_intel_layout`. In the
  compacted form (bit 63 of `xcomp_bv`) the blocks follow one another in the
  order of their numbers; CPUID says which of them are aligned to 64 bytes; here
  these are 17 and 18.

  A component whose bit in `xstate_bv` is clear is in its initial state,
  whatever its block contains; its instance is then absent here.

  This type must have a stream of its own (`size` or `size-eos` where it is
  used), because the length of that stream is the length of the area. The stream
  may be empty or short: regions that do not fit are absent. An area that has
  lost bytes at its end looks like a shorter complete one, so its Intel AVX-512
  and PKRU blocks cannot be trusted.

  Xen writes only the standard form into its migration streams, and refuses
  the compacted form when it loads one.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref:
  - https://www.intel.com/sdm Intel SDM volume 1, chapter 13, "Managing State Using the XSAVE Feature Set"
  - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/xstate.c#L180-L236 expand_xsave_states()

seq:
  - id: legacy
    -orig-id: fpu_sse
    size: 512
    type: fxsave_region
    if: _io.size >= 512
    doc: x87, MMX and SSE registers.

  - id: header
    -orig-id: xsave_hdr
    size: 64
    type: xsave_header
    if: _io.size >= 576
    doc: The components that the area holds, and its form.

instances:
  len_area:
    -kind: helper
    value: _io.size.as<u4>
    doc: Length of the area in bytes.

  len_legacy:
    -kind: helper
    value: 512
    doc: Length of the legacy region in bytes.

  len_min:
    -kind: helper
    value: 576
    doc: Length of legacy region and header, the shortest area that Xen loads.

  has_header:
    value: _io.size >= 576
    doc: Whether the area is long enough for its header.

  is_compacted:
    value: 'has_header ? header.xcomp_bv.is_compacted : false'
    doc: |
      Whether components follow one another without gaps, instead of being at
      fixed offsets.

  is_intel_layout:
    value: len_area >= 2688
    doc: |
      Whether components 5, 6, 7 and 9 of a standard-form area are at the
      offsets of Intel's processors: with AVX-512 or protection keys such an
      area has at least 2688 bytes, while one of an AMD processor has at most
      2440. Without those components the layouts are the same, and this does not
      matter.

  ofs_compacted_avx:
    -kind: helper
    value: 576.as<u4>
    if: is_compacted
    doc: Offset of component 2 in the compacted form.

  ofs_compacted_bndregs:
    -kind: helper
    value: |
      (ofs_compacted_avx + (header.xcomp_bv.avx ? 256.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 3 in the compacted form.

  ofs_compacted_bndcsr:
    -kind: helper
    value: |
      (ofs_compacted_bndregs + (header.xcomp_bv.bndregs ? 64.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 4 in the compacted form.

  ofs_compacted_opmask:
    -kind: helper
    value: |
      (ofs_compacted_bndcsr + (header.xcomp_bv.bndcsr ? 64.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 5 in the compacted form.

  ofs_compacted_zmm_hi256:
    -kind: helper
    value: |
      (ofs_compacted_opmask + (header.xcomp_bv.opmask ? 64.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 6 in the compacted form.

  ofs_compacted_hi16_zmm:
    -kind: helper
    value: |
      (ofs_compacted_zmm_hi256 + (header.xcomp_bv.zmm_hi256 ? 512.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 7 in the compacted form.

  ofs_compacted_pt:
    -kind: helper
    value: |
      (ofs_compacted_hi16_zmm + (header.xcomp_bv.hi16_zmm ? 1024.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 8 in the compacted form.

  ofs_compacted_pkru:
    -kind: helper
    value: |
      (ofs_compacted_pt + (header.xcomp_bv.pt ? 128.as<u4> : 0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 9 in the compacted form.

  ofs_compacted_pasid:
    -kind: helper
    value: |
      (ofs_compacted_pkru + (header.xcomp_bv.pkru ? 8.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 10 in the compacted form.

  ofs_compacted_cet_u:
    -kind: helper
    value: |
      (ofs_compacted_pasid + (header.xcomp_bv.pasid ? 8.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 11 in the compacted form.

  ofs_compacted_cet_s:
    -kind: helper
    value: |
      (ofs_compacted_cet_u + (header.xcomp_bv.cet_u ? 16.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 12 in the compacted form.

  ofs_compacted_hdc:
    -kind: helper
    value: |
      (ofs_compacted_cet_s + (header.xcomp_bv.cet_s ? 24.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 13 in the compacted form.

  ofs_compacted_uintr:
    -kind: helper
    value: |
      (ofs_compacted_hdc + (header.xcomp_bv.hdc ? 8.as<u4> : 0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 14 in the compacted form.

  ofs_compacted_lbr:
    -kind: helper
    value: |
      (ofs_compacted_uintr + (header.xcomp_bv.uintr ? 48.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 15 in the compacted form.

  ofs_compacted_hwp:
    -kind: helper
    value: |
      (ofs_compacted_lbr + (header.xcomp_bv.lbr ? 808.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 16 in the compacted form.

  ofs_compacted_tilecfg:
    -kind: helper
    value: |
      ((ofs_compacted_hwp + (header.xcomp_bv.hwp ? 8.as<u4> : 0.as<u4>) + 63)
      / 64 * 64).as<u4>
    if: is_compacted
    doc: Offset of component 17 in the compacted form, aligned to 64 bytes.

  ofs_compacted_tiledata:
    -kind: helper
    value: |
      ((ofs_compacted_tilecfg + (header.xcomp_bv.tilecfg ? 64.as<u4> :
      0.as<u4>) + 63) / 64 * 64).as<u4>
    if: is_compacted
    doc: Offset of component 18 in the compacted form, aligned to 64 bytes.

  ofs_compacted_egprs:
    -kind: helper
    value: |
      (ofs_compacted_tiledata + (header.xcomp_bv.tiledata ? 8192.as<u4> :
      0.as<u4>)).as<u4>
    if: is_compacted
    doc: Offset of component 19 in the compacted form.

  ofs_avx:
    -kind: helper
    value: '(is_compacted ? ofs_compacted_avx.as<u4> : 576.as<u4>).as<u4>'
    doc: |
      Offset of component 2: 576 in the standard form.

  ofs_bndregs:
    -kind: helper
    value: '(is_compacted ? ofs_compacted_bndregs.as<u4> : 960.as<u4>).as<u4>'
    doc: |
      Offset of component 3: 960 in the standard form.

  ofs_bndcsr:
    -kind: helper
    value: '(is_compacted ? ofs_compacted_bndcsr.as<u4> : 1024.as<u4>).as<u4>'
    doc: |
      Offset of component 4: 1024 in the standard form.

  ofs_opmask:
    -kind: helper
    value: |
      (is_compacted ? ofs_compacted_opmask.as<u4> : (is_intel_layout ?
      1088.as<u4> : 832.as<u4>)).as<u4>
    doc: |
      Offset of component 5: 1088 on Intel's processors and 832 on AMD's in
      the standard form.

  ofs_zmm_hi256:
    -kind: helper
    value: |
      (is_compacted ? ofs_compacted_zmm_hi256.as<u4> : (is_intel_layout ?
      1152.as<u4> : 896.as<u4>)).as<u4>
    doc: |
      Offset of component 6: 1152 on Intel's processors and 896 on AMD's in
      the standard form.

  ofs_hi16_zmm:
    -kind: helper
    value: |
      (is_compacted ? ofs_compacted_hi16_zmm.as<u4> : (is_intel_layout ?
      1664.as<u4> : 1408.as<u4>)).as<u4>
    doc: |
      Offset of component 7: 1664 on Intel's processors and 1408 on AMD's
      in the standard form.

  ofs_pkru:
    -kind: helper
    value: |
      (is_compacted ? ofs_compacted_pkru.as<u4> : (len_area >= 2696 ?
      2688.as<u4> : (len_area >= 2440 ? 2432.as<u4> : 832.as<u4>))).as<u4>
    doc: |
      Offset of component 9: 2688 on Intel's processors, 2432 on AMD's with
      AVX-512 and 832 on AMD's without it in the standard form.

  ofs_tilecfg:
    -kind: helper
    value: '(is_compacted ? ofs_compacted_tilecfg.as<u4> : 2752.as<u4>).as<u4>'
    doc: |
      Offset of component 17: 2752 in the standard form.

  ofs_tiledata:
    -kind: helper
    value: '(is_compacted ? ofs_compacted_tiledata.as<u4> : 2816.as<u4>).as<u4>'
    doc: |
      Offset of component 18: 2816 in the standard form.

  ofs_egprs:
    -kind: helper
    value: '(is_compacted ? ofs_compacted_egprs.as<u4> : 960.as<u4>).as<u4>'
    doc: |
      Offset of component 19: 960 in the standard form.

  has_avx:
    value: |
      has_header ? (header.xstate_bv.avx and (not is_compacted or
      header.xcomp_bv.avx) and len_area >= 256 and ofs_avx <= len_area - 256)
      : false
    doc: |
      Whether component 2 is not in its initial state and the area has room for
      it.

  has_bndregs:
    value: |
      has_header ? (header.xstate_bv.bndregs and (not is_compacted or
      header.xcomp_bv.bndregs) and len_area >= 64 and ofs_bndregs <= len_area
      - 64) : false
    doc: |
      Whether component 3 is not in its initial state and the area has room for
      it.

  has_bndcsr:
    value: |
      has_header ? (header.xstate_bv.bndcsr and (not is_compacted or
      header.xcomp_bv.bndcsr) and len_area >= 64 and ofs_bndcsr <= len_area -
      64) : false
    doc: |
      Whether component 4 is not in its initial state and the area has room for
      it.

  has_opmask:
    value: |
      has_header ? (header.xstate_bv.opmask and (not is_compacted or
      header.xcomp_bv.opmask) and len_area >= 64 and ofs_opmask <= len_area -
      64) : false
    doc: |
      Whether component 5 is not in its initial state and the area has room for
      it.

  has_zmm_hi256:
    value: |
      has_header ? (header.xstate_bv.zmm_hi256 and (not is_compacted or
      header.xcomp_bv.zmm_hi256) and len_area >= 512 and ofs_zmm_hi256 <=
      len_area - 512) : false
    doc: |
      Whether component 6 is not in its initial state and the area has room for
      it.

  has_hi16_zmm:
    value: |
      has_header ? (header.xstate_bv.hi16_zmm and (not is_compacted or
      header.xcomp_bv.hi16_zmm) and len_area >= 1024 and ofs_hi16_zmm <=
      len_area - 1024) : false
    doc: |
      Whether component 7 is not in its initial state and the area has room for
      it.

  has_pt:
    value: |
      is_compacted ? (header.xstate_bv.pt and header.xcomp_bv.pt and len_area
      >= 128 and ofs_compacted_pt <= len_area - 128) : false
    doc: |
      Whether component 8 is not in its initial state and the area has room for
      it.

  has_pkru:
    value: |
      has_header ? (header.xstate_bv.pkru and (not is_compacted or
      header.xcomp_bv.pkru) and len_area >= 8 and ofs_pkru <= len_area - 8) :
      false
    doc: |
      Whether component 9 is not in its initial state and the area has room for
      it.

  has_pasid:
    value: |
      is_compacted ? (header.xstate_bv.pasid and header.xcomp_bv.pasid and
      len_area >= 8 and ofs_compacted_pasid <= len_area - 8) : false
    doc: |
      Whether component 10 is not in its initial state and the area has room for
      it.

  has_cet_u:
    value: |
      is_compacted ? (header.xstate_bv.cet_u and header.xcomp_bv.cet_u and
      len_area >= 16 and ofs_compacted_cet_u <= len_area - 16) : false
    doc: |
      Whether component 11 is not in its initial state and the area has room for
      it.

  has_cet_s:
    value: |
      is_compacted ? (header.xstate_bv.cet_s and header.xcomp_bv.cet_s and
      len_area >= 24 and ofs_compacted_cet_s <= len_area - 24) : false
    doc: |
      Whether component 12 is not in its initial state and the area has room for
      it.

  has_hdc:
    value: |
      is_compacted ? (header.xstate_bv.hdc and header.xcomp_bv.hdc and
      len_area >= 8 and ofs_compacted_hdc <= len_area - 8) : false
    doc: |
      Whether component 13 is not in its initial state and the area has room for
      it.

  has_uintr:
    value: |
      is_compacted ? (header.xstate_bv.uintr and header.xcomp_bv.uintr and
      len_area >= 48 and ofs_compacted_uintr <= len_area - 48) : false
    doc: |
      Whether component 14 is not in its initial state and the area has room for
      it.

  has_lbr:
    value: |
      is_compacted ? (header.xstate_bv.lbr and header.xcomp_bv.lbr and
      len_area >= 808 and ofs_compacted_lbr <= len_area - 808) : false
    doc: |
      Whether component 15 is not in its initial state and the area has room for
      it.

  has_hwp:
    value: |
      is_compacted ? (header.xstate_bv.hwp and header.xcomp_bv.hwp and
      len_area >= 8 and ofs_compacted_hwp <= len_area - 8) : false
    doc: |
      Whether component 16 is not in its initial state and the area has room for
      it.

  has_tilecfg:
    value: |
      has_header ? (header.xstate_bv.tilecfg and (not is_compacted or
      header.xcomp_bv.tilecfg) and len_area >= 64 and ofs_tilecfg <= len_area
      - 64) : false
    doc: |
      Whether component 17 is not in its initial state and the area has room for
      it.

  has_tiledata:
    value: |
      has_header ? (header.xstate_bv.tiledata and (not is_compacted or
      header.xcomp_bv.tiledata) and len_area >= 8192 and ofs_tiledata <=
      len_area - 8192) : false
    doc: |
      Whether component 18 is not in its initial state and the area has room for
      it.

  has_egprs:
    value: |
      has_header ? (header.xstate_bv.egprs and (not is_compacted or
      header.xcomp_bv.egprs) and len_area >= 128 and ofs_egprs <= len_area -
      128) : false
    doc: |
      Whether component 19 is not in its initial state and the area has room for
      it.

  has_lwp:
    value: |
      has_header ? (header.xstate_bv.lwp and not is_compacted and len_area >=
      960) : false
    doc: |
      Whether component 62 is not in its initial state and the area has room for
      it.

  avx:
    -orig-id: YMM
    pos: ofs_avx
    size: 256
    type: avx_state
    if: has_avx
    doc: Upper halves of the 256-bit registers ymm0 to ymm15.

  bndregs:
    -orig-id: BNDREGS
    pos: ofs_bndregs
    size: 64
    type: bndregs_state
    if: has_bndregs
    doc: MPX bound registers.

  bndcsr:
    -orig-id: BNDCSR
    pos: ofs_bndcsr
    size: 64
    type: bndcsr_state
    if: has_bndcsr
    doc: MPX configuration and status.

  opmask:
    -orig-id: OPMASK
    pos: ofs_opmask
    size: 64
    type: opmask_state
    if: has_opmask
    doc: AVX-512 mask registers.

  zmm_hi256:
    -orig-id: ZMM
    pos: ofs_zmm_hi256
    size: 512
    type: zmm_hi256_state
    if: has_zmm_hi256
    doc: Upper halves of the 512-bit registers zmm0 to zmm15.

  hi16_zmm:
    -orig-id: HI_ZMM
    pos: ofs_hi16_zmm
    size: 1024
    type: hi16_zmm_state
    if: has_hi16_zmm
    doc: The 512-bit registers zmm16 to zmm31.

  pt:
    -orig-id: PROC_TRACE
    pos: ofs_compacted_pt
    size: 128
    type: pt_state
    if: has_pt
    doc: Processor Trace registers; compacted form only.

  pkru:
    -orig-id: PKRU
    pos: ofs_pkru
    size: 8
    type: pkru_state
    if: has_pkru
    doc: Protection-key rights for user pages.

  pasid:
    -orig-id: PASID
    pos: ofs_compacted_pasid
    type: u8
    if: has_pasid
    doc: The IA32_PASID register; compacted form only.

  cet_u:
    -orig-id: CET_U
    pos: ofs_compacted_cet_u
    size: 16
    type: cet_u_state
    if: has_cet_u
    doc: Control-flow enforcement, user part; compacted form only.

  cet_s:
    -orig-id: CET_S
    pos: ofs_compacted_cet_s
    size: 24
    type: cet_s_state
    if: has_cet_s
    doc: Control-flow enforcement, supervisor part; compacted form only.

  hdc:
    -orig-id: HDC
    pos: ofs_compacted_hdc
    type: u8
    if: has_hdc
    doc: |
      The IA32_PM_CTL1 register of hardware duty cycling; compacted form only.

  uintr:
    -orig-id: UINTR
    pos: ofs_compacted_uintr
    size: 48
    type: uintr_state
    if: has_uintr
    doc: User-interrupt registers; compacted form only.

  lbr:
    -orig-id: LBR
    pos: ofs_compacted_lbr
    size: 808
    type: lbr_state
    if: has_lbr
    doc: Last-branch records; compacted form only.

  hwp:
    -orig-id: HWP
    pos: ofs_compacted_hwp
    type: u8
    if: has_hwp
    doc: The IA32_HWP_REQUEST register; compacted form only.

  tilecfg:
    -orig-id: TILE_CFG
    pos: ofs_tilecfg
    size: 64
    type: tilecfg_state
    if: has_tilecfg
    doc: AMX tile configuration.

  tiledata:
    -orig-id: TILE_DATA
    pos: ofs_tiledata
    size: 8192
    type: tiledata_state
    if: has_tiledata
    doc: AMX tiles.

  egprs:
    -orig-id: APX
    pos: ofs_egprs
    size: 128
    type: egprs_state
    if: has_egprs
    doc: The APX general-purpose registers, which replace MPX.

  lwp:
    -kind: register
    -orig-id: LWP
    pos: 832
    size: 128
    if: has_lwp
    doc: |
      State of AMD's lightweight profiling, which only processors of family
      0x15 have. Not decoded.

types:
  fxsave_region:
    -webide-representation: 'fcw {fcw.raw:hex} fsw {fsw.raw:hex} mxcsr {mxcsr.raw:hex}'
    doc: |
      The 512 bytes that FXSAVE writes: x87, MMX and SSE registers. Xen keeps a
      flag of its own in the last byte, which hardware does not change.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L52-L83 struct xsave_struct
      - FXSAVE in Intel SDM volume 2
    seq:
      - id: fcw
        size: 2
        type: fpu_control_word
        doc: x87 control word.

      - id: fsw
        size: 2
        type: fpu_status_word
        doc: x87 status word.

      - id: ftw
        type: u1
        doc: |
          x87 tag word in its abridged form: one bit for each physical register,
          set if the register is not empty.

      - id: reserved1
        -kind: reserved
        -orig-id: rsvd1
        type: u1
        doc: Reserved.

      - id: fop
        type: u2
        doc: Opcode of the last x87 instruction (11 bits).

      - id: fip
        size: 8
        type: fpu_pointer
        doc: Address of the last x87 instruction.

      - id: fdp
        size: 8
        type: fpu_pointer
        doc: Address of the operand of the last x87 instruction.

      - id: mxcsr
        size: 4
        type: mxcsr_register
        doc: SSE control and status register.

      - id: mxcsr_mask
        -kind: flags
        type: u4
        doc: Bits that the processor lets software set in mxcsr.

      - id: st
        type: st_register
        repeat: expr
        repeat-expr: 8
        doc: |
          x87 registers, from the top of the stack on; mm0 to mm7 are the
          significands of the physical registers.

      - id: xmm
        -kind: register
        size: 16
        repeat: expr
        repeat-expr: 16
        doc: SSE registers xmm0 to xmm15, least significant byte first.

      - id: reserved2
        -kind: reserved
        size: 48
        doc: Reserved.

      - id: software
        -kind: padding
        size: 47
        doc: Available to software; zero in Xen's streams.

      - id: fip_width
        -orig-id: FPU_WORD_SIZE_OFFSET
        type: u1
        doc: |
          Xen's flag for the format of `fip` and `fdp`: 8 for 64-bit addresses,
          4 for 32-bit offsets with selectors, 0 if not given.

  fpu_control_word:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control word of the x87 unit.
    doc-ref: Intel SDM volume 1, section 8.1.5
    seq:
      - id: raw
        -kind: register
        type: u2
        doc: The whole word as a number.

    instances:
      im:
        -orig-id: IM
        value: (raw & 0x1) != 0
        doc: Masks the invalid operation exception.

      dm:
        -orig-id: DM
        value: (raw & 0x2) != 0
        doc: Masks the denormal operand exception.

      zm:
        -orig-id: ZM
        value: (raw & 0x4) != 0
        doc: Masks the division by zero exception.

      om:
        -orig-id: OM
        value: (raw & 0x8) != 0
        doc: Masks the overflow exception.

      um:
        -orig-id: UM
        value: (raw & 0x10) != 0
        doc: Masks the underflow exception.

      pm:
        -orig-id: PM
        value: (raw & 0x20) != 0
        doc: Masks the inexact result exception.

      pc:
        -orig-id: PC
        value: (raw >> 8) & 0x3
        doc: |
          Precision: 0 for 24 bits, 2 for 53, 3 for 64.

      rc:
        -orig-id: RC
        value: (raw >> 10) & 0x3
        doc: |
          Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.

  fpu_status_word:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Status word of the x87 unit.
    doc-ref: Intel SDM volume 1, section 8.1.3
    seq:
      - id: raw
        -kind: register
        type: u2
        doc: The whole word as a number.

    instances:
      ie:
        -orig-id: IE
        value: (raw & 0x1) != 0
        doc: An invalid operation exception has occurred.

      de:
        -orig-id: DE
        value: (raw & 0x2) != 0
        doc: A denormal operand exception has occurred.

      ze:
        -orig-id: ZE
        value: (raw & 0x4) != 0
        doc: A division by zero exception has occurred.

      oe:
        -orig-id: OE
        value: (raw & 0x8) != 0
        doc: An overflow exception has occurred.

      ue:
        -orig-id: UE
        value: (raw & 0x10) != 0
        doc: An underflow exception has occurred.

      pe:
        -orig-id: PE
        value: (raw & 0x20) != 0
        doc: An inexact result exception has occurred.

      sf:
        -orig-id: SF
        value: (raw & 0x40) != 0
        doc: Stack fault.

      es:
        -orig-id: ES
        value: (raw & 0x80) != 0
        doc: An unmasked exception is pending.

      c0:
        -orig-id: C0
        value: (raw & 0x100) != 0
        doc: Condition code 0.

      c1:
        -orig-id: C1
        value: (raw & 0x200) != 0
        doc: Condition code 1.

      c2:
        -orig-id: C2
        value: (raw & 0x400) != 0
        doc: Condition code 2.

      top:
        -orig-id: TOP
        value: (raw >> 11) & 0x7
        doc: Physical register that is the top of the stack.

      c3:
        -orig-id: C3
        value: (raw & 0x4000) != 0
        doc: Condition code 3.

      is_busy:
        -orig-id: B
        value: (raw & 0x8000) != 0
        doc: The unit is busy; mirrors `es`.

  mxcsr_register:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control and status register of the SSE unit.
    doc-ref: Intel SDM volume 1, section 10.2.3
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      ie:
        -orig-id: IE
        value: (raw & 0x1) != 0
        doc: An invalid operation exception has occurred.

      de:
        -orig-id: DE
        value: (raw & 0x2) != 0
        doc: A denormal operand exception has occurred.

      ze:
        -orig-id: ZE
        value: (raw & 0x4) != 0
        doc: A division by zero exception has occurred.

      oe:
        -orig-id: OE
        value: (raw & 0x8) != 0
        doc: An overflow exception has occurred.

      ue:
        -orig-id: UE
        value: (raw & 0x10) != 0
        doc: An underflow exception has occurred.

      pe:
        -orig-id: PE
        value: (raw & 0x20) != 0
        doc: An inexact result exception has occurred.

      daz:
        -orig-id: DAZ
        value: (raw & 0x40) != 0
        doc: Denormal operands are treated as zero.

      im:
        -orig-id: IM
        value: (raw & 0x80) != 0
        doc: Masks the invalid operation exception.

      dm:
        -orig-id: DM
        value: (raw & 0x100) != 0
        doc: Masks the denormal operand exception.

      zm:
        -orig-id: ZM
        value: (raw & 0x200) != 0
        doc: Masks the division by zero exception.

      om:
        -orig-id: OM
        value: (raw & 0x400) != 0
        doc: Masks the overflow exception.

      um:
        -orig-id: UM
        value: (raw & 0x800) != 0
        doc: Masks the underflow exception.

      pm:
        -orig-id: PM
        value: (raw & 0x1000) != 0
        doc: Masks the inexact result exception.

      rc:
        -orig-id: RC
        value: (raw >> 13) & 0x3
        doc: |
          Rounding: 0 for to nearest, 1 for down, 2 for up, 3 for towards zero.

      fz:
        -orig-id: FZ
        value: (raw & 0x8000) != 0
        doc: Underflowing results become zero.

  fpu_pointer:
    -webide-representation: '{selector:hex}:{offset:hex}'
    doc: |
      An instruction or operand address of the x87 unit: a 64-bit address, or
      a 32-bit offset and a selector.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L63-L69 struct xsave_struct, fip and fdp
    seq:
      - id: offset
        -orig-id: offs
        type: u4
        doc: Low half of the address, or the offset.

      - id: selector
        -orig-id: sel
        type: u2
        doc: Bits 47-32 of the address, or the selector.

      - id: reserved
        -kind: reserved
        -orig-id: rsvd
        type: u2
        doc: Bits 63-48 of the address, or reserved.

    instances:
      address:
        -kind: address
        -orig-id: addr
        pos: 0
        type: u8
        doc: All 64 bits as an address.

  st_register:
    -webide-representation: '{sign_exponent:hex} {significand_high:hex} {significand_low:hex}'
    doc: An x87 register, 80 bits in 16 bytes.
    doc-ref: Intel SDM volume 1, section 8.1.2
    seq:
      - id: significand_low
        type: u4
        doc: Bits 31-0 of the significand.

      - id: significand_high
        type: u4
        doc: Bits 63-32 of the significand; the highest is the integer bit.

      - id: sign_exponent
        type: u2
        doc: Sign and biased exponent.

      - id: reserved
        -kind: reserved
        size: 6
        doc: Not part of the register.

    instances:
      is_negative:
        value: (sign_exponent & 0x8000) != 0
        doc: 'Whether the number is negative: its sign bit.'

      exponent:
        value: sign_exponent & 0x7fff
        doc: Exponent, biased by 16383.

  xsave_header:
    -webide-representation: 'xstate_bv {xstate_bv.raw:hex} xcomp_bv {xcomp_bv.raw:hex}'
    doc: The header of an XSAVE area.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L76-L80 struct xsave_hdr
      - Intel SDM volume 1, section 13.4.2
    seq:
      - id: xstate_bv
        size: 8
        type: component_bitmap
        doc: Components that are not in their initial state.

      - id: xcomp_bv
        size: 8
        type: component_bitmap
        doc: |
          Zero in the standard form; in the compacted form, bit 63 and the bits
          of the components that have a block.

      - id: reserved
        -kind: reserved
        size: 48
        doc: Reserved, zero.

  component_bitmap:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: |
      A set of state components, one bit each: xstate_bv, xcomp_bv and, with the
      same numbering, the registers xcr0 and IA32_XSS.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: Bits 31-0.

      - id: high
        -kind: helper
        type: u4
        doc: Bits 63-32.

    instances:
      raw:
        -kind: register
        -webide-parse-mode: eager
        pos: 0
        type: u8
        doc: The whole register as a number.

      x87:
        -orig-id: X87
        value: (low & 0x1) != 0
        doc: x87 state, in the legacy region.

      sse:
        -orig-id: SSE
        value: (low & 0x2) != 0
        doc: xmm registers, in the legacy region.

      avx:
        -orig-id: YMM
        value: (low & 0x4) != 0
        doc: Upper halves of the 256-bit registers ymm0 to ymm15.

      bndregs:
        -orig-id: BNDREGS
        value: (low & 0x8) != 0
        doc: MPX bound registers.

      bndcsr:
        -orig-id: BNDCSR
        value: (low & 0x10) != 0
        doc: MPX configuration and status.

      opmask:
        -orig-id: OPMASK
        value: (low & 0x20) != 0
        doc: AVX-512 mask registers.

      zmm_hi256:
        -orig-id: ZMM
        value: (low & 0x40) != 0
        doc: Upper halves of the 512-bit registers zmm0 to zmm15.

      hi16_zmm:
        -orig-id: HI_ZMM
        value: (low & 0x80) != 0
        doc: The 512-bit registers zmm16 to zmm31.

      pt:
        -orig-id: PROC_TRACE
        value: (low & 0x100) != 0
        doc: Processor Trace registers.

      pkru:
        -orig-id: PKRU
        value: (low & 0x200) != 0
        doc: Protection-key rights for user pages.

      pasid:
        -orig-id: PASID
        value: (low & 0x400) != 0
        doc: The IA32_PASID register.

      cet_u:
        -orig-id: CET_U
        value: (low & 0x800) != 0
        doc: Control-flow enforcement, user part.

      cet_s:
        -orig-id: CET_S
        value: (low & 0x1000) != 0
        doc: Control-flow enforcement, supervisor part.

      hdc:
        -orig-id: HDC
        value: (low & 0x2000) != 0
        doc: The IA32_PM_CTL1 register of hardware duty cycling.

      uintr:
        -orig-id: UINTR
        value: (low & 0x4000) != 0
        doc: User-interrupt registers.

      lbr:
        -orig-id: LBR
        value: (low & 0x8000) != 0
        doc: Last-branch records.

      hwp:
        -orig-id: HWP
        value: (low & 0x10000) != 0
        doc: The IA32_HWP_REQUEST register.

      tilecfg:
        -orig-id: TILE_CFG
        value: (low & 0x20000) != 0
        doc: AMX tile configuration.

      tiledata:
        -orig-id: TILE_DATA
        value: (low & 0x40000) != 0
        doc: AMX tiles.

      egprs:
        -orig-id: APX
        value: (low & 0x80000) != 0
        doc: The APX general-purpose registers, which replace MPX.

      lwp:
        -orig-id: LWP
        value: (high & 0x40000000) != 0
        doc: State of AMD's lightweight profiling.

      len_area:
        -kind: helper
        value: |
          (tiledata ? 11008 : tilecfg ? 2816 : pkru ? 2696 : hi16_zmm ? 2688 :
          zmm_hi256 ? 1664 : opmask ? 1152 : bndcsr ? 1088 : bndregs ? 1024 :
          avx ? 832 : 576).as<u4>
        doc: |
          Length in bytes of a standard-form area that has room for these
          components, as Intel's processors lay it out. LWP, which only AMD's
          have, is not counted.

      len_area_amd:
        -kind: helper
        value: |
          (hi16_zmm ? 2432 : zmm_hi256 ? 1408 : opmask ? 896 :
          avx ? 832 : 576).as<u4>
        doc: |
          The same as AMD's processors lay it out; PKRU, whose offset there
          depends on the processor, is not counted.

      is_compacted:
        value: (high >> 31) != 0
        doc: |
          In xcomp_bv: the area is in the compacted form.

  avx_state:
    doc: 'Component 2: upper halves of ymm0 to ymm15.'
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: ymm_high
        -kind: register
        size: 16
        repeat: expr
        repeat-expr: 16
        doc: Bits 255-128 of ymm0 to ymm15, least significant byte first.

  bndregs_state:
    doc: 'Component 3: MPX bound registers.'
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: bounds
        type: bound_register
        repeat: expr
        repeat-expr: 4
        doc: Bound registers bnd0 to bnd3.

  bound_register:
    -webide-representation: '{lower:hex} {upper:hex}'
    doc: An MPX bound register.
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: lower
        type: u8
        doc: Lower bound.

      - id: upper
        type: u8
        doc: Upper bound, in ones' complement.

  bndcsr_state:
    doc: 'Component 4: MPX configuration and status.'
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/xstate.h#L87-L90 struct xstate_bndcsr
    seq:
      - id: bndcfgu
        type: u8
        doc: User-mode configuration of MPX.

      - id: bndstatus
        type: u8
        doc: Status of MPX.

      - id: reserved
        -kind: reserved
        size: 48
        doc: Unused.

  opmask_state:
    doc: 'Component 5: AVX-512 mask registers.'
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: k
        type: u8
        repeat: expr
        repeat-expr: 8
        doc: Mask registers k0 to k7.

  zmm_hi256_state:
    doc: 'Component 6: upper halves of zmm0 to zmm15.'
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: zmm_high
        -kind: register
        size: 32
        repeat: expr
        repeat-expr: 16
        doc: Bits 511-256 of zmm0 to zmm15, least significant byte first.

  hi16_zmm_state:
    doc: 'Component 7: zmm16 to zmm31.'
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: zmm
        -kind: register
        size: 64
        repeat: expr
        repeat-expr: 16
        doc: All of zmm16 to zmm31, least significant byte first.

  pt_state:
    doc: Component 8, nine registers of Processor Trace.
    doc-ref: Intel SDM volume 1, section 13.5.6
    seq:
      - id: ctl
        -orig-id: IA32_RTIT_CTL
        type: u8
        doc: What is traced, and whether tracing is on.

      - id: output_base
        -kind: address
        -orig-id: IA32_RTIT_OUTPUT_BASE
        type: u8
        doc: Base address of the output.

      - id: output_mask_ptrs
        -kind: flags
        -orig-id: IA32_RTIT_OUTPUT_MASK_PTRS
        type: u8
        doc: Mask and pointers of the output.

      - id: status
        -orig-id: IA32_RTIT_STATUS
        type: u8
        doc: State of the trace, with its errors.

      - id: cr3_match
        -kind: register
        -orig-id: IA32_RTIT_CR3_MATCH
        type: u8
        doc: Address space to trace.

      - id: addr0_a
        -kind: address
        -orig-id: IA32_RTIT_ADDR0_A
        type: u8
        doc: Begin of range 0.

      - id: addr0_b
        -kind: address
        -orig-id: IA32_RTIT_ADDR0_B
        type: u8
        doc: End of range 0.

      - id: addr1_a
        -kind: address
        -orig-id: IA32_RTIT_ADDR1_A
        type: u8
        doc: Begin of range 1.

      - id: addr1_b
        -kind: address
        -orig-id: IA32_RTIT_ADDR1_B
        type: u8
        doc: End of range 1.

      - id: reserved
        -kind: reserved
        size: 56
        doc: Unused.

  pkru_state:
    -webide-representation: '{pkru:hex}'
    doc: 'Component 9: protection-key rights for user pages.'
    doc-ref: Intel SDM volume 1, section 13.5.7
    seq:
      - id: pkru
        type: u4
        doc: |
          Two bits for each of 16 protection keys, key 0 in the lowest: access
          disabled (low bit) and write disabled (high bit).

      - id: reserved
        -kind: reserved
        size: 4
        doc: Unused.

  cet_u_state:
    doc: 'Component 11: control-flow enforcement, user part.'
    doc-ref: Intel SDM volume 1, section 13.5.9
    seq:
      - id: u_cet
        -orig-id: IA32_U_CET
        type: u8
        doc: User-mode configuration.

      - id: pl3_ssp
        -orig-id: IA32_PL3_SSP
        type: u8
        doc: Shadow-stack pointer of privilege level 3.

  cet_s_state:
    doc: 'Component 12: control-flow enforcement, supervisor part.'
    doc-ref: Intel SDM volume 1, section 13.5.9
    seq:
      - id: pl0_ssp
        -orig-id: IA32_PL0_SSP
        type: u8
        doc: Shadow-stack pointer of privilege level 0.

      - id: pl1_ssp
        -orig-id: IA32_PL1_SSP
        type: u8
        doc: Shadow-stack pointer of privilege level 1.

      - id: pl2_ssp
        -orig-id: IA32_PL2_SSP
        type: u8
        doc: Shadow-stack pointer of privilege level 2.

  uintr_state:
    doc: 'Component 14: user-interrupt registers.'
    doc-ref: Intel SDM volume 1, section 13.5.11
    seq:
      - id: handler
        -orig-id: IA32_UINTR_HANDLER
        type: u8
        doc: Address of the user-interrupt handler.

      - id: stack_adjust
        -orig-id: IA32_UINTR_STACKADJUST
        type: u8
        doc: Control of the stack at delivery.

      - id: uitt_size
        -orig-id: UITTSZ
        type: u4
        doc: Highest index in the target table.

      - id: notification_vector
        -kind: code
        -orig-id: UINV
        type: u1
        doc: Vector of user-interrupt notifications.

      - id: reserved
        -kind: reserved
        type: u2
        doc: Unused.

      - id: uif
        -orig-id: UIF
        type: u1
        doc: |
          Bit 7: the user-interrupt flag.

      - id: pd
        -orig-id: IA32_UINTR_PD
        type: u8
        doc: Address of the posted-interrupt descriptor.

      - id: rr
        -orig-id: IA32_UINTR_RR
        type: u8
        doc: Requests, one bit for each vector.

      - id: tt
        -orig-id: IA32_UINTR_TT
        type: u8
        doc: Address of the target table.

  lbr_state:
    doc: 'Component 15: last-branch records.'
    doc-ref: Intel SDM volume 1, section 13.5.12
    seq:
      - id: ctl
        -orig-id: IA32_LBR_CTL
        type: u8
        doc: Whether branches are recorded, and which.

      - id: depth
        -orig-id: IA32_LBR_DEPTH
        type: u8
        doc: Number of records in use.

      - id: ler_from_ip
        -orig-id: IA32_LER_FROM_IP
        type: u8
        doc: Source of the last exception.

      - id: ler_to_ip
        -orig-id: IA32_LER_TO_IP
        type: u8
        doc: Target of the last exception.

      - id: ler_info
        -orig-id: IA32_LER_INFO
        type: u8
        doc: Details of the last exception.

      - id: records
        type: lbr_record
        repeat: expr
        repeat-expr: 32
        doc: Branches, the latest first.

  lbr_record:
    -webide-representation: '{from_ip:hex} to {to_ip:hex}'
    doc: A taken branch.
    doc-ref: Intel SDM volume 1, section 13.5.12
    seq:
      - id: from_ip
        -orig-id: IA32_LBR_FROM_IP
        type: u8
        doc: Address of the branch.

      - id: to_ip
        -orig-id: IA32_LBR_TO_IP
        type: u8
        doc: Address that the branch went to.

      - id: info
        -orig-id: IA32_LBR_INFO
        type: u8
        doc: Whether the branch was mispredicted, its kind, and the cycles since the last one.

  tilecfg_state:
    doc: 'Component 17: AMX tile configuration, as LDTILECFG reads it.'
    doc-ref: Intel SDM volume 2, LDTILECFG
    seq:
      - id: palette
        type: u1
        doc: Palette; 0 if tiles are not configured.

      - id: start_row
        type: u1
        doc: Row at which an interrupted tile instruction continues.

      - id: reserved1
        -kind: reserved
        size: 14
        doc: Reserved, zero.

      - id: colsb
        type: u2
        repeat: expr
        repeat-expr: 8
        doc: Bytes in a row of each tile.

      - id: reserved2
        -kind: reserved
        size: 16
        doc: Reserved, zero.

      - id: rows
        type: u1
        repeat: expr
        repeat-expr: 8
        doc: Rows of each tile.

      - id: reserved3
        -kind: reserved
        size: 8
        doc: Reserved, zero.

  tiledata_state:
    doc: 'Component 18: AMX tiles.'
    doc-ref: Intel SDM volume 1, chapter 13
    seq:
      - id: tiles
        -kind: register
        size: 1024
        repeat: expr
        repeat-expr: 8
        doc: Tiles tmm0 to tmm7, 16 rows of 64 bytes each.

  egprs_state:
    doc: 'Component 19: APX general-purpose registers.'
    doc-ref: Intel APX Architecture Specification
    seq:
      - id: r
        type: u8
        repeat: expr
        repeat-expr: 16
        doc: Registers r16 to r31.
