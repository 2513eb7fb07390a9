meta:
  id: xen_x86_vcpu
  title: Xen x86 PV vCPU state, start info and shared info
  application: Xen
  license: MIT
  ks-version: "0.11"
  imports:
    - x86_xsave_area
    - xen_x86_cpu_policy
  endian: le

doc: |
  The blobs of a PV guest that a libxc migration stream carries but does not
  describe: the contexts of X86_PV_VCPU_BASIC, EXTENDED, XSAVE and MSRS, the
  page of SHARED_INFO, and the start info page, which is a page of the guest's
  memory.

  This definition has no content of its own. Others import it and use its types,
  such as `xen_x86_vcpu::vcpu_guest_context_x86_64` for a 64-bit guest and
  `xen_x86_vcpu::vcpu_guest_context_x86_32` for a 32-bit guest. These blobs are
  always little-endian, as x86 is, whatever the byte order of the stream.

  A saved guest does not depend on the machine that it ran on: the stream has
  the guest's own pfns where a running guest has machine frame numbers. This
  applies to `gdt_frames`, cr3, cr1 and vCPU 0's edx (rdx) in the basic context,
  and to `store_mfn` and `console_mfn` in the start info.

  `x86_xsave_area` describes x87, SSE and extended registers.
doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS

# 0x80000000 and above are too large for the plain integers of some target
# languages. Bit 31 is therefore tested with a shift, and wide arithmetic is
# cast at every step.
instances:
  len_vcpu_guest_context_x86_64:
    -kind: helper
    value: sizeof<vcpu_guest_context_x86_64>
    doc: |
      Length of a 64-bit guest's basic context in bytes, 5168; receivers accept
      no other length.

  len_vcpu_guest_context_x86_32:
    -kind: helper
    value: sizeof<vcpu_guest_context_x86_32>
    doc: |
      Length of a 32-bit guest's basic context in bytes, 2800; receivers accept
      no other length.

  len_ext_vcpucontext:
    -kind: helper
    value: 64
    doc: Length in bytes of the extended context as Xen writes it today.

  len_ext_vcpucontext_max:
    -kind: helper
    value: 128
    doc: Maximum length in bytes of an extended context that receivers accept.

  len_vcpu_xsave_min:
    -kind: helper
    value: sizeof<u8> + sizeof<u8>
    doc: Minimum length in bytes of an XSAVE context that receivers accept, 16.

  len_vcpu_msr:
    -kind: helper
    value: sizeof<vcpu_msr>
    doc: Size of one MSR in bytes, 16; the length of an MSRS context is a multiple of it.

  len_start_info_x86_64:
    -kind: helper
    value: sizeof<start_info_x86_64>
    doc: Size of a 64-bit guest's start info in bytes.

  len_start_info_x86_32:
    -kind: helper
    value: sizeof<start_info_x86_32>
    doc: Size of a 32-bit guest's start info in bytes.

  len_shared_info_x86_64:
    -kind: helper
    value: sizeof<shared_info_x86_64>
    doc: Size in bytes of a 64-bit guest's shared info within its page, 3136.

  len_shared_info_x86_32:
    -kind: helper
    value: sizeof<shared_info_x86_32>
    doc: Size in bytes of a 32-bit guest's shared info within its page, 2344.

  num_gdt_ents_max:
    -kind: count
    value: 7168
    doc: |
      Maximum number of entries of a guest's GDT; the entries above are Xen's
      own (FIRST_RESERVED_GDT_ENTRY).

  num_ldt_ents_max:
    -kind: count
    value: 8192
    doc: Maximum number of entries of an LDT.

  num_address_bits:
    -kind: helper
    value: 48
    doc: |
      Number of bits of a canonical linear address; the bits above are copies of
      the highest one.

  xen_end_high:
    -kind: helper
    value: 0xffff8800.as<u4>
    doc: |
      Upper 32 bits of the first linear address after Xen's own area, which
      begins at the lowest canonical address that is negative; the lower 32 bits
      are zero (HYPERVISOR_VIRT_END).

  len_ext_vcpucontext_min:
    -kind: helper
    value: 40
    doc: |
      Minimum of `len_filled` of an extended context that Xen accepts: all
      fields before `mcg_cap`.

  mask_mcg_cap_any:
    -kind: helper
    value: 0x1ff
    doc: |
      Bits of `mcg_cap` that Xen accepts on every processor: the number of banks
      and MCG_CTL_P.

  mask_mcg_cap_intel:
    -kind: helper
    value: 0x9000c00
    doc: |
      Bits of `mcg_cap` that Xen accepts on Intel's processors only: MCG_CMCI_P,
      MCG_TES_P, MCG_SER_P and MCG_LMCE_P.

types:

  vcpu_guest_context_x86_64:
    -webide-representation: 'rip {user_regs.rip:hex} rsp {user_regs.rsp:hex}'
    doc: Registers of a vCPU of a 64-bit PV guest, the context of X86_PV_VCPU_BASIC.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
    seq:
      - id: fpu_ctxt
        type: x86_xsave_area::fxsave_region
        doc: x87, MMX and SSE registers, as FXSAVE writes them.

      - id: flags
        type: vgcf_flags
        doc: Properties of this context.

      - id: reserved_flags
        -kind: reserved
        type: u4
        doc: Bits 63-32 of the flags, all zero.

      - id: user_regs
        type: cpu_user_regs_x86_64
        doc: General registers.

      - id: trap_ctxt
        size: 4096
        type: trap_table_x86_64
        doc: The guest's virtual interrupt descriptor table.

      - id: ldt_base
        -kind: address
        type: u8
        doc: Linear address of the LDT.

      - id: ldt_ents
        type: u8
        doc: Number of entries of the LDT.

      - id: gdt_frames
        type: u8
        repeat: expr
        repeat-expr: 16
        doc: pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.

      - id: gdt_ents
        type: u8
        doc: Number of entries of the GDT.

      - id: kernel_ss
        -kind: register
        type: u8
        doc: Selector of the kernel's stack.

      - id: kernel_sp
        type: u8
        doc: The kernel's stack pointer.

      - id: cr0
        -orig-id: ctrlreg[0]
        type: cr0
        doc: Control register 0.

      - id: reserved_cr0
        -kind: reserved
        type: u4
        doc: Bits 63-32 of cr0, all zero.

      - id: cr1
        -orig-id: ctrlreg[1]
        size: 8
        type: wide_register
        doc: |
          Page table of the guest's user mode, which Xen stores in cr1: bit 0
          and a pfn, or 0 if there is none.

      - id: cr2
        -kind: register
        -orig-id: ctrlreg[2]
        type: u8
        doc: Control register 2; a PV guest finds its faulting addresses in the shared info.

      - id: cr3
        -orig-id: ctrlreg[3]
        size: 8
        type: wide_register
        doc: Page table base; see `pfn_cr3`.

      - id: cr4
        -orig-id: ctrlreg[4]
        type: cr4
        doc: Control register 4.

      - id: reserved_cr4
        -kind: reserved
        type: u4
        doc: Bits 63-32 of cr4.

      - id: cr5
        -kind: register
        -orig-id: ctrlreg[5]
        type: u8
        doc: Unused.

      - id: cr6
        -kind: register
        -orig-id: ctrlreg[6]
        type: u8
        doc: Unused.

      - id: cr7
        -kind: register
        -orig-id: ctrlreg[7]
        type: u8
        doc: Unused.

      - id: dr0
        -kind: register
        -orig-id: debugreg[0]
        type: u8
        doc: Address of breakpoint 0.

      - id: dr1
        -kind: register
        -orig-id: debugreg[1]
        type: u8
        doc: Address of breakpoint 1.

      - id: dr2
        -kind: register
        -orig-id: debugreg[2]
        type: u8
        doc: Address of breakpoint 2.

      - id: dr3
        -kind: register
        -orig-id: debugreg[3]
        type: u8
        doc: Address of breakpoint 3.

      - id: dr4
        -kind: register
        -orig-id: debugreg[4]
        type: u8
        doc: Unused.

      - id: dr5
        -kind: register
        -orig-id: debugreg[5]
        type: u8
        doc: Unused.

      - id: dr6
        -kind: register
        -orig-id: debugreg[6]
        type: u8
        doc: Debug status.

      - id: dr7
        -kind: register
        -orig-id: debugreg[7]
        type: u8
        doc: Debug control.

      - id: event_callback_eip
        -kind: address
        type: u8
        doc: Address of the guest's event handler.

      - id: failsafe_callback_eip
        -kind: address
        type: u8
        doc: Address of the guest's handler of faults on return to it.

      - id: syscall_callback_eip
        -kind: address
        type: u8
        doc: Address of the guest's SYSCALL handler.

      - id: vm_assist
        type: vm_assist_x86_64
        doc: Relaxations of the PV interface that the guest uses.

      - id: fs_base
        -kind: address
        type: u8
        doc: Base of FS.

      - id: gs_base_kernel
        -kind: address
        type: u8
        doc: Base of GS in kernel mode.

      - id: gs_base_user
        -kind: address
        type: u8
        doc: Base of GS in user mode.

    instances:
      pfn_cr3:
        -kind: address
        value: cr3.pfn
        doc: pfn of the level 4 page table (cr3 / 4096).

      has_cr1:
        value: (cr1.low & 1) != 0
        doc: Whether there is a page table for user mode, bit 0 of cr1.

      pfn_cr1:
        -kind: address
        value: cr1.pfn
        doc: pfn of the level 4 page table of user mode (cr1 / 4096), if `has_cr1`.

      pfn_start_info:
        -kind: address
        value: user_regs.rdx
        doc: |
          pfn of the start info page, for vCPU 0; for any other vCPU this is an
          ordinary register.

      num_gdt_frames:
        -kind: count
        # Numbers from 2^63 on are negative in languages whose 64-bit numbers
        # are signed.
        value: |
          gdt_ents.as<u8> > 8192.as<u8> or gdt_ents.as<u8> < 0.as<u8>
            ? 16.as<u4> : ((gdt_ents.as<u4> + 511) / 512).as<u4>
        doc: Number of `gdt_frames` that hold a frame of the GDT, at most 16.

  vcpu_guest_context_x86_32:
    -webide-representation: 'eip {user_regs.eip:hex} esp {user_regs.esp:hex}'
    doc: Registers of a vCPU of a 32-bit PV guest, the context of X86_PV_VCPU_BASIC.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
    seq:
      - id: fpu_ctxt
        type: x86_xsave_area::fxsave_region
        doc: x87, MMX and SSE registers, as FXSAVE writes them.

      - id: flags
        type: vgcf_flags
        doc: Properties of this context.

      - id: user_regs
        type: cpu_user_regs_x86_32
        doc: General registers.

      - id: trap_ctxt
        size: 2048
        type: trap_table_x86_32
        doc: The guest's virtual interrupt descriptor table.

      - id: ldt_base
        -kind: address
        type: u4
        doc: Linear address of the LDT.

      - id: ldt_ents
        type: u4
        doc: Number of entries of the LDT.

      - id: gdt_frames
        type: u4
        repeat: expr
        repeat-expr: 16
        doc: pfns of the GDT's frames; the first `num_gdt_frames` of them are valid.

      - id: gdt_ents
        type: u4
        doc: Number of entries of the GDT.

      - id: kernel_ss
        -kind: register
        type: u4
        doc: Selector of the kernel's stack.

      - id: kernel_sp
        type: u4
        doc: The kernel's stack pointer.

      - id: cr0
        -orig-id: ctrlreg[0]
        type: cr0
        doc: Control register 0.

      - id: cr1
        -kind: register
        -orig-id: ctrlreg[1]
        type: u4
        doc: Unused.

      - id: cr2
        -kind: register
        -orig-id: ctrlreg[2]
        type: u4
        doc: Control register 2; a PV guest finds its faulting addresses in the shared info.

      - id: cr3
        -kind: register
        -orig-id: ctrlreg[3]
        type: u4
        doc: Page table base, folded so that it holds 32 bits of a pfn; see `pfn_cr3`.

      - id: cr4
        -orig-id: ctrlreg[4]
        type: cr4
        doc: Control register 4.

      - id: cr5
        -kind: register
        -orig-id: ctrlreg[5]
        type: u4
        doc: Unused.

      - id: cr6
        -kind: register
        -orig-id: ctrlreg[6]
        type: u4
        doc: Unused.

      - id: cr7
        -kind: register
        -orig-id: ctrlreg[7]
        type: u4
        doc: Unused.

      - id: dr0
        -kind: register
        -orig-id: debugreg[0]
        type: u4
        doc: Address of breakpoint 0.

      - id: dr1
        -kind: register
        -orig-id: debugreg[1]
        type: u4
        doc: Address of breakpoint 1.

      - id: dr2
        -kind: register
        -orig-id: debugreg[2]
        type: u4
        doc: Address of breakpoint 2.

      - id: dr3
        -kind: register
        -orig-id: debugreg[3]
        type: u4
        doc: Address of breakpoint 3.

      - id: dr4
        -kind: register
        -orig-id: debugreg[4]
        type: u4
        doc: Unused.

      - id: dr5
        -kind: register
        -orig-id: debugreg[5]
        type: u4
        doc: Unused.

      - id: dr6
        -kind: register
        -orig-id: debugreg[6]
        type: u4
        doc: Debug status.

      - id: dr7
        -kind: register
        -orig-id: debugreg[7]
        type: u4
        doc: Debug control.

      - id: event_callback_cs
        -kind: register
        type: u4
        doc: Code selector of the guest's event handler.

      - id: event_callback_eip
        -kind: address
        type: u4
        doc: Address of the guest's event handler.

      - id: failsafe_callback_cs
        -kind: register
        type: u4
        doc: Code selector of the guest's handler of faults on return.

      - id: failsafe_callback_eip
        -kind: address
        type: u4
        doc: Address of the guest's handler of faults on return to it.

      - id: vm_assist
        type: vm_assist_x86_32
        doc: Relaxations of the PV interface that the guest uses.

    instances:
      pfn_cr3:
        -kind: address
        value: ((cr3 >> 12).as<u8> + ((cr3 & 0xfff).as<u8> * 1048576.as<u8>).as<u8>).as<u8>
        doc: 'pfn of the level 3 page table: cr3 rotated right by 12 bits.'

      pfn_start_info:
        -kind: address
        value: user_regs.edx
        doc: |
          pfn of the start info page, for vCPU 0; for any other vCPU this is an
          ordinary register.

      num_gdt_frames:
        -kind: count
        value: 'gdt_ents.as<u4> > 8192.as<u4> ? 16.as<u4> : ((gdt_ents.as<u4> + 511) / 512).as<u4>'
        doc: Number of `gdt_frames` that hold a frame of the GDT, at most 16.

  vgcf_flags:
    -webide-representation: 'kernel: {in_kernel}, online: {online}'
    doc: Flags of a basic context.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L163-L172 VGCF_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      i387_valid:
        value: (raw & 0x1) != 0
        doc: '`fpu_ctxt` is valid (VGCF_i387_valid).'

      in_kernel:
        value: (raw & 0x4) != 0
        doc: The vCPU was in the guest's kernel mode (VGCF_in_kernel).

      failsafe_disables_events:
        value: (raw & 0x8) != 0
        doc: Event delivery is disabled when the failsafe handler is entered.

      syscall_disables_events:
        value: (raw & 0x10) != 0
        doc: Event delivery is disabled when the SYSCALL handler is entered.

      online:
        value: (raw & 0x20) != 0
        doc: |
          The vCPU is online (VGCF_online); receivers set this flag regardless
          of its saved value.

      in_syscall:
        value: (raw & 0x100) != 0
        doc: The vCPU may return with SYSRET (VGCF_in_syscall).

  wide_register:
    -webide-representation: '{high:hex} {low:hex}'
    doc: |
      A 64-bit register whose upper part is a frame number, in two halves so
      that every language computes it exactly. The type is at the start of a
      substream of its own (`size: 8`), which `value` relies on.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
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
      value:
        -kind: register
        pos: 0
        type: u8
        doc: All 64 bits.

      pfn:
        -kind: address
        value: ((low >> 12).as<u8> + (high.as<u8> * 1048576.as<u8>).as<u8>).as<u8>
        doc: The register divided by 4096.

  cpu_user_regs_x86_64:
    -webide-representation: 'rip {rip:hex} rsp {rsp:hex}'
    doc: General registers of a 64-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_64.h#L165-L194 struct cpu_user_regs
    seq:
      - id: r15
        -kind: register
        type: u8
        doc: Register r15.

      - id: r14
        -kind: register
        type: u8
        doc: Register r14.

      - id: r13
        -kind: register
        type: u8
        doc: Register r13.

      - id: r12
        -kind: register
        type: u8
        doc: Register r12.

      - id: rbp
        -kind: register
        type: u8
        doc: Register rbp.

      - id: rbx
        -kind: register
        type: u8
        doc: Register rbx.

      - id: r11
        -kind: register
        type: u8
        doc: Register r11.

      - id: r10
        -kind: register
        type: u8
        doc: Register r10.

      - id: r9
        -kind: register
        type: u8
        doc: Register r9.

      - id: r8
        -kind: register
        type: u8
        doc: Register r8.

      - id: rax
        -kind: register
        type: u8
        doc: Register rax.

      - id: rcx
        -kind: register
        type: u8
        doc: Register rcx.

      - id: rdx
        -kind: register
        type: u8
        doc: Register rdx; for vCPU 0 the pfn of the start info page.

      - id: rsi
        -kind: register
        type: u8
        doc: Register rsi.

      - id: rdi
        -kind: register
        type: u8
        doc: Register rdi.

      - id: error_code
        type: u4
        doc: Xen's own; not guest state.

      - id: entry_vector
        -kind: code
        type: u4
        doc: Xen's own; not guest state.

      - id: rip
        -kind: address
        type: u8
        doc: Instruction pointer.

      - id: cs
        -kind: register
        type: u2
        doc: Code selector.

      - id: pad0
        -orig-id: _pad0
        type: u2
        doc: Padding.

      - id: saved_upcall_mask
        -kind: flags
        type: u1
        doc: Whether event delivery was disabled.

      - id: pad1
        -kind: padding
        -orig-id: _pad1
        size: 3
        doc: Padding.

      - id: eflags
        -orig-id: rflags
        type: eflags
        doc: Bits 31-0 of the flags; IF is the inverse of `saved_upcall_mask`.

      - id: reserved_rflags
        -kind: reserved
        type: u4
        doc: Bits 63-32 of the flags, all zero.

      - id: rsp
        -kind: register
        type: u8
        doc: Stack pointer.

      - id: ss
        -kind: register
        type: u2
        doc: Stack selector.

      - id: pad2
        -kind: padding
        -orig-id: _pad2
        size: 6
        doc: Padding.

      - id: es
        -kind: register
        type: u2
        doc: Selector in ES.

      - id: pad3
        -kind: padding
        -orig-id: _pad3
        size: 6
        doc: Padding.

      - id: ds
        -kind: register
        type: u2
        doc: Data selector.

      - id: pad4
        -kind: padding
        -orig-id: _pad4
        size: 6
        doc: Padding.

      - id: fs
        -kind: register
        type: u2
        doc: Selector in FS.

      - id: pad5
        -kind: padding
        -orig-id: _pad5
        size: 6
        doc: Padding.

      - id: gs
        -kind: register
        type: u2
        doc: Selector in GS.

      - id: pad6
        -kind: padding
        -orig-id: _pad6
        size: 6
        doc: Padding.

  cpu_user_regs_x86_32:
    -webide-representation: 'eip {eip:hex} esp {esp:hex}'
    doc: General registers of a 32-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen-x86_32.h#L121-L142 struct cpu_user_regs
    seq:
      - id: ebx
        -kind: register
        type: u4
        doc: Register ebx.

      - id: ecx
        -kind: register
        type: u4
        doc: Register ecx.

      - id: edx
        -kind: register
        type: u4
        doc: Register edx; for vCPU 0 the pfn of the start info page.

      - id: esi
        -kind: register
        type: u4
        doc: Register esi.

      - id: edi
        -kind: register
        type: u4
        doc: Register edi.

      - id: ebp
        -kind: register
        type: u4
        doc: Register ebp.

      - id: eax
        -kind: register
        type: u4
        doc: Register eax.

      - id: error_code
        type: u2
        doc: Xen's own; not guest state.

      - id: entry_vector
        -kind: code
        type: u2
        doc: Xen's own; not guest state.

      - id: eip
        -kind: address
        type: u4
        doc: Instruction pointer.

      - id: cs
        -kind: register
        type: u2
        doc: Code selector.

      - id: saved_upcall_mask
        -kind: flags
        type: u1
        doc: Whether event delivery was disabled.

      - id: pad0
        -orig-id: _pad0
        type: u1
        doc: Padding.

      - id: eflags
        type: eflags
        doc: The flags; IF is the inverse of `saved_upcall_mask`.

      - id: esp
        -kind: register
        type: u4
        doc: Stack pointer.

      - id: ss
        -kind: register
        type: u2
        doc: Stack selector.

      - id: pad1
        -orig-id: _pad1
        type: u2
        doc: Padding.

      - id: es
        -kind: register
        type: u2
        doc: Selector in ES.

      - id: pad2
        -orig-id: _pad2
        type: u2
        doc: Padding.

      - id: ds
        -kind: register
        type: u2
        doc: Data selector.

      - id: pad3
        -orig-id: _pad3
        type: u2
        doc: Padding.

      - id: fs
        -kind: register
        type: u2
        doc: Selector in FS.

      - id: pad4
        -orig-id: _pad4
        type: u2
        doc: Padding.

      - id: gs
        -kind: register
        type: u2
        doc: Selector in GS.

      - id: pad5
        -orig-id: _pad5
        type: u2
        doc: Padding.

  eflags:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: The flags register, bits 31-0.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L7-L30 X86_EFLAGS_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      carry:
        value: (raw & 0x1) != 0
        doc: CF, carry or borrow of the last arithmetic.

      parity:
        value: (raw & 0x4) != 0
        doc: PF, an even number of bits in the low byte of the result.

      adjust:
        value: (raw & 0x10) != 0
        doc: AF, carry out of the low four bits.

      zero:
        value: (raw & 0x40) != 0
        doc: ZF, a result of zero.

      sign:
        value: (raw & 0x80) != 0
        doc: SF, a negative result.

      trap:
        value: (raw & 0x100) != 0
        doc: TF, single-stepping.

      interrupt_enable:
        value: (raw & 0x200) != 0
        doc: IF, interrupts (for a PV guest, events) are enabled.

      direction:
        value: (raw & 0x400) != 0
        doc: DF, string instructions count downwards.

      overflow:
        value: (raw & 0x800) != 0
        doc: OF, a signed result that does not fit.

      iopl:
        value: (raw >> 12) & 3
        doc: Privilege level that may do input and output, 0 to 3.

      nested_task:
        value: (raw & 0x4000) != 0
        doc: NT, the task was called by another one.

      resume:
        value: (raw & 0x10000) != 0
        doc: RF, no breakpoint at the next instruction.

      vm86:
        value: (raw & 0x20000) != 0
        doc: VM, virtual-8086 mode.

      alignment_check:
        value: (raw & 0x40000) != 0
        doc: AC, alignment checks, or permission to access user pages.

      virtual_interrupt:
        value: (raw & 0x80000) != 0
        doc: VIF, virtual image of IF.

      virtual_interrupt_pending:
        value: (raw & 0x100000) != 0
        doc: VIP, a virtual interrupt is waiting.

      cpuid_available:
        value: (raw & 0x200000) != 0
        doc: ID, can be changed on processors that have CPUID.

  cr0:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control register 0, bits 31-0.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      pe:
        value: (raw & 0x1) != 0
        doc: Protected mode.

      mp:
        value: (raw & 0x2) != 0
        doc: WAIT honours the task-switched bit.

      em:
        value: (raw & 0x4) != 0
        doc: x87 instructions trap for emulation.

      ts:
        value: (raw & 0x8) != 0
        doc: 'Task switched: the next x87 or SSE instruction traps.'

      et:
        value: (raw & 0x10) != 0
        doc: 'Extension type: 387-compatible x87; always set.'

      ne:
        value: (raw & 0x20) != 0
        doc: x87 errors raise exceptions instead of an interrupt.

      wp:
        value: (raw & 0x10000) != 0
        doc: Write protection of pages applies to supervisor code too.

      am:
        value: (raw & 0x40000) != 0
        doc: Alignment checks can be enabled.

      nw:
        value: (raw & 0x20000000) != 0
        doc: Caches do not write through.

      cd:
        value: (raw & 0x40000000) != 0
        doc: Caches are disabled.

      pg:
        value: (raw >> 31) != 0
        doc: Paging is on.

  cr4:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control register 4, bits 31-0.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      vme:
        value: (raw & 0x1) != 0
        doc: Virtual-8086 mode extensions.

      pvi:
        value: (raw & 0x2) != 0
        doc: Virtual interrupt flag in protected mode.

      tsd:
        value: (raw & 0x4) != 0
        doc: RDTSC is allowed in the kernel only.

      de:
        value: (raw & 0x8) != 0
        doc: Breakpoints on I/O ports.

      pse:
        value: (raw & 0x10) != 0
        doc: Large pages in 32-bit page tables.

      pae:
        value: (raw & 0x20) != 0
        doc: Physical address extension.

      mce:
        value: (raw & 0x40) != 0
        doc: Machine-check exception.

      pge:
        value: (raw & 0x80) != 0
        doc: Global pages.

      pce:
        value: (raw & 0x100) != 0
        doc: RDPMC is allowed at all privilege levels.

      osfxsr:
        value: (raw & 0x200) != 0
        doc: The operating system uses FXSAVE, so SSE is enabled.

      osxmmexcpt:
        value: (raw & 0x400) != 0
        doc: The operating system handles SSE exceptions.

      umip:
        value: (raw & 0x800) != 0
        doc: Descriptor table registers are hidden from user code.

      la57:
        value: (raw & 0x1000) != 0
        doc: Page tables with five levels.

      vmxe:
        value: (raw & 0x2000) != 0
        doc: VMX instructions are enabled.

      smxe:
        value: (raw & 0x4000) != 0
        doc: Safer mode extensions.

      fsgsbase:
        value: (raw & 0x10000) != 0
        doc: RDFSBASE and similar instructions are allowed in user code.

      pcide:
        value: (raw & 0x20000) != 0
        doc: Process context identifiers.

      osxsave:
        value: (raw & 0x40000) != 0
        doc: XSAVE and the registers XCR.

      kl:
        value: (raw & 0x80000) != 0
        doc: Key locker.

      smep:
        value: (raw & 0x100000) != 0
        doc: Supervisor code cannot execute user pages.

      smap:
        value: (raw & 0x200000) != 0
        doc: Supervisor code cannot access user pages.

      pke:
        value: (raw & 0x400000) != 0
        doc: Protection keys of user pages.

      cet:
        value: (raw & 0x800000) != 0
        doc: Control-flow enforcement.

      pks:
        value: (raw & 0x1000000) != 0
        doc: Protection keys of supervisor pages.

      uintr:
        value: (raw & 0x2000000) != 0
        doc: Interrupts delivered to user code.

      lass:
        value: (raw & 0x8000000) != 0
        doc: Linear address space separation of supervisor and user.

      lam_sup:
        value: (raw & 0x10000000) != 0
        doc: Linear address masking of supervisor addresses.

  trap_table_x86_64:
    doc: The virtual interrupt descriptor table of a 64-bit guest; decoded on demand.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
    instances:
      entries:
        pos: 0
        type: trap_info_x86_64
        repeat: eos
        doc: One entry for each vector; address 0 where the guest has set none.

  trap_info_x86_64:
    -webide-representation: '{vector:dec}: {cs:hex} {address:hex}'
    doc: A handler of exceptions or software interrupts of a 64-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
    seq:
      - id: vector
        -kind: code
        type: u1
        doc: Number of the exception or interrupt.

      - id: flags
        -kind: flags
        type: u1
        doc: Privilege level and event delivery, see the instances.

      - id: cs
        -kind: register
        type: u2
        doc: Code selector of the handler.

      - id: padding
        -kind: padding
        type: u4
        doc: Padding.

      - id: address
        -kind: address
        type: u8
        doc: Address of the handler.

    instances:
      dpl:
        value: flags & 3
        doc: Privilege level that may raise it with an INT instruction.

      disables_events:
        value: (flags & 4) != 0
        doc: Event delivery is disabled when the handler is entered.

  trap_table_x86_32:
    doc: The virtual interrupt descriptor table of a 32-bit guest; decoded on demand.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L160-L220 struct vcpu_guest_context
    instances:
      entries:
        pos: 0
        type: trap_info_x86_32
        repeat: eos
        doc: One entry for each vector; address 0 where the guest has set none.

  trap_info_x86_32:
    -webide-representation: '{vector:dec}: {cs:hex} {address:hex}'
    doc: A handler of exceptions or software interrupts of a 32-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L138-L143 struct trap_info
    seq:
      - id: vector
        -kind: code
        type: u1
        doc: Number of the exception or interrupt.

      - id: flags
        -kind: flags
        type: u1
        doc: Privilege level and event delivery, see the instances.

      - id: cs
        -kind: register
        type: u2
        doc: Code selector of the handler.

      - id: address
        -kind: address
        type: u4
        doc: Address of the handler.

    instances:
      dpl:
        value: flags & 3
        doc: Privilege level that may raise it with an INT instruction.

      disables_events:
        value: (flags & 4) != 0
        doc: Event delivery is disabled when the handler is entered.

  vm_assist_x86_64:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Relaxations of the PV interface, of a 64-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: Bits 31-0.

      - id: raw_high
        -kind: register
        type: u4
        doc: Bits 63-32.

    instances:
      four_gb_segments:
        value: (raw & 0x1) != 0
        doc: Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).

      four_gb_segments_notify:
        value: (raw & 0x2) != 0
        doc: The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).

      writable_pagetables:
        value: (raw & 0x4) != 0
        doc: The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).

      pae_extended_cr3:
        value: (raw & 0x8) != 0
        doc: Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).

      architectural_iopl:
        value: (raw & 0x10) != 0
        doc: The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).

      runstate_update_flag:
        value: (raw & 0x20) != 0
        doc: Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).

      unknown_bits:
        -kind: helper
        value: raw >> 6
        doc: Bits 31-6, which Xen refuses.

      unknown_bits_high:
        -kind: helper
        value: raw_high >> 1
        doc: Bits 63-33, which Xen refuses.

      m2p_strict:
        value: (raw_high & 1) != 0
        doc: |
          The table of machine frames is mapped for the kernel alone
          (VMASST_TYPE_m2p_strict, bit 32).

  vm_assist_x86_32:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Relaxations of the PV interface, of a 32-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L528-L568 VMASST_TYPE_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      unknown_bits:
        -kind: helper
        value: raw >> 6
        doc: Bits 31-6, which Xen refuses.

      four_gb_segments:
        value: (raw & 0x1) != 0
        doc: Xen simulates segment limits of 4 GiB (VMASST_TYPE_4gb_segments).

      four_gb_segments_notify:
        value: (raw & 0x2) != 0
        doc: The guest is notified when Xen does that (VMASST_TYPE_4gb_segments_notify).

      writable_pagetables:
        value: (raw & 0x4) != 0
        doc: The guest may write to page tables of level 1 (VMASST_TYPE_writable_pagetables).

      pae_extended_cr3:
        value: (raw & 0x8) != 0
        doc: Page tables of level 3 may be above 4 GiB (VMASST_TYPE_pae_extended_cr3).

      architectural_iopl:
        value: (raw & 0x10) != 0
        doc: The I/O privilege level behaves as on hardware (VMASST_TYPE_architectural_iopl).

      runstate_update_flag:
        value: (raw & 0x20) != 0
        doc: Runstate areas show that they are being updated (VMASST_TYPE_runstate_update_flag).

  ext_vcpucontext:
    -webide-representation: 'vCPU {vcpu:dec}, {len_filled:dec} bytes'
    doc: |
      Further entry points and machine-check state of a PV vCPU, the context of
      X86_PV_VCPU_EXTENDED. Older versions of Xen wrote less of it; fields that
      a blob lacks are absent.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L684-L710 struct xen_domctl_ext_vcpucontext
    seq:
      - id: vcpu
        type: u4
        doc: Which vCPU.

      - id: len_filled
        -orig-id: size
        type: u4
        doc: Number of bytes of this structure that Xen filled in.

      - id: syscall32_callback_eip
        -kind: address
        type: u8
        doc: Address of the guest's handler of SYSCALL in 32-bit code.

      - id: sysenter_callback_eip
        -kind: address
        type: u8
        doc: Address of the guest's handler of SYSENTER.

      - id: syscall32_callback_cs
        -kind: register
        type: u2
        doc: Code selector of the SYSCALL handler.

      - id: sysenter_callback_cs
        -kind: register
        type: u2
        doc: Code selector of the SYSENTER handler.

      - id: syscall32_disables_events
        type: u1
        doc: Whether event delivery is disabled when the SYSCALL handler is entered.

      - id: sysenter_disables_events
        type: u1
        doc: Whether event delivery is disabled when the SYSENTER handler is entered.

      - id: padding
        -kind: padding
        size: 2
        if: _io.size - _io.pos >= 2
        doc: Padding.

      - id: mcg_cap
        -orig-id: vmce.caps
        type: u8
        if: _io.size - _io.pos >= 8
        doc: Machine-check capabilities (from Xen 4.2 on).

      - id: mci_ctl2_bank0
        -orig-id: vmce.mci_ctl2_bank0
        type: u8
        if: _io.size - _io.pos >= 8
        doc: MC0_CTL2 MSR (from Xen 4.3 on).

      - id: mci_ctl2_bank1
        -orig-id: vmce.mci_ctl2_bank1
        type: u8
        if: _io.size - _io.pos >= 8
        doc: MC1_CTL2 MSR (from Xen 4.3 on).

      - id: mcg_ext_ctl
        -orig-id: vmce.mcg_ext_ctl
        type: u8
        if: _io.size - _io.pos >= 8
        doc: MCG_EXT_CTL MSR (from Xen 4.10 on).

      - id: excess
        size-eos: true
        doc: |
          Data after the fields that this definition knows; legacy images always
          have 128 bytes in total.

  vcpu_xsave:
    -webide-representation: 'xcr0 {xcr0.raw:hex}'
    doc: Extended processor state of a PV vCPU, the context of X86_PV_VCPU_XSAVE.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/domctl.c#L942 XEN_DOMCTL_getvcpuextstate
    seq:
      - id: xcr0
        size: 8
        type: x86_xsave_area::component_bitmap
        doc: 'XCR0: the components that are enabled now.'

      - id: xcr0_accum
        size: 8
        type: x86_xsave_area::component_bitmap
        doc: All components that the guest has ever enabled.

      - id: save_area
        size-eos: true
        type: x86_xsave_area
        doc: |
          The XSAVE area, which Xen sends in its standard form; empty if the
          guest has never used XSAVE.

  vcpu_msrs:
    -webide-representation: '{num_msrs:dec} MSRs'
    doc: MSRs of a PV vCPU, the context of X86_PV_VCPU_MSRS.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L1022-L1026 struct xen_domctl_vcpu_msrs
    seq:
      - id: msrs
        size: sizeof<vcpu_msr>
        type: vcpu_msr
        repeat: expr
        repeat-expr: num_msrs
        doc: The MSRs; Xen leaves out those that are zero.

      - id: excess
        size-eos: true
        doc: Bytes left over after the last whole MSR; empty in a well-formed blob.

    instances:
      num_msrs:
        -kind: count
        value: _io.size / sizeof<vcpu_msr>
        doc: Number of whole MSRs in the blob.

  unknown_context:
    doc: |
      Bytes that are not one of the known vCPU structures. This type takes their
      place so that the context is a structure in every language.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc#L409 X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS

  vcpu_msr:
    -webide-representation: '{msr} {index:hex} = {value:hex}'
    doc: |
      One MSR of a PV vCPU. The type is at the start of a substream of its own
      (`size: 16`), which `index` relies on.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/domctl.h#L997-L1001 struct xen_domctl_vcpu_msr
    seq:
      - id: msr
        -orig-id: index
        type: u4
        enum: xen_x86_cpu_policy::msr_index
        doc: The MSR by name.

      - id: reserved
        -kind: reserved
        type: u4
        doc: Reserved, zero.

      - id: value
        -kind: register
        type: u8
        doc: Value of the MSR.

    instances:
      index:
        -kind: code
        -webide-parse-mode: eager
        pos: 0
        type: u4
        doc: Number of the MSR.

  start_info_x86_64:
    -webide-representation: '{magic}, {nr_pages:dec} pages'
    doc: |
      Information for a 64-bit PV guest when it starts, on a page of its own.
      vCPU 0's context has the pfn of the page.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
    seq:
      - id: magic
        size: 32
        type: strz
        encoding: ISO-8859-1
        doc: '"xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.'

      - id: nr_pages
        type: u8
        doc: Number of pages that the guest has.

      - id: shared_info
        type: u8
        doc: Machine address of the shared info page.

      - id: flags
        type: start_info_flags
        doc: Properties of the guest.

      - id: pad1
        type: u4
        doc: Padding.

      - id: store_mfn
        -kind: address
        type: u8
        doc: Frame of xenstore's ring; a pfn while the guest is suspended.

      - id: store_evtchn
        type: u4
        doc: Event channel of xenstore's ring.

      - id: pad2
        type: u4
        doc: Padding.

      - id: console_mfn
        -kind: address
        -orig-id: console.domU.mfn
        type: u8
        doc: Frame of the console's ring; a pfn while the guest is suspended.

      - id: console_evtchn
        -orig-id: console.domU.evtchn
        type: u4
        doc: Event channel of the console's ring.

      - id: pad3
        type: u4
        doc: Padding.

      - id: pt_base
        -kind: address
        type: u8
        doc: Linear address of the first page tables.

      - id: nr_pt_frames
        type: u8
        doc: Number of frames of the first page tables.

      - id: mfn_list
        -kind: address
        type: u8
        doc: Linear address of the list of frames.

      - id: mod_start
        type: u8
        doc: Linear address (or pfn, see `flags`) of the initial RAM disk.

      - id: mod_len
        type: u8
        doc: Size of the initial RAM disk in bytes.

      - id: cmd_line
        size: 1024
        type: strz
        encoding: ISO-8859-1
        doc: The kernel's command line.

      - id: first_p2m_pfn
        -kind: address
        type: u8
        doc: First pfn of the list of frames, if it lies outside the first mapping.

      - id: nr_p2m_frames
        type: u8
        doc: Number of frames in the list of frames.

  start_info_x86_32:
    -webide-representation: '{magic}, {nr_pages:dec} pages'
    doc: |
      Information for a 32-bit PV guest when it starts, on a page of its own.
      vCPU 0's context has the pfn of the page.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L852-L883 struct start_info
    seq:
      - id: magic
        size: 32
        type: strz
        encoding: ISO-8859-1
        doc: '"xen-3.0-x86_64", "xen-3.0-x86_32p" or similar.'

      - id: nr_pages
        type: u4
        doc: Number of pages that the guest has.

      - id: shared_info
        type: u4
        doc: Machine address of the shared info page.

      - id: flags
        type: start_info_flags
        doc: Properties of the guest.

      - id: store_mfn
        -kind: address
        type: u4
        doc: Frame of xenstore's ring; a pfn while the guest is suspended.

      - id: store_evtchn
        type: u4
        doc: Event channel of xenstore's ring.

      - id: console_mfn
        -kind: address
        -orig-id: console.domU.mfn
        type: u4
        doc: Frame of the console's ring; a pfn while the guest is suspended.

      - id: console_evtchn
        -orig-id: console.domU.evtchn
        type: u4
        doc: Event channel of the console's ring.

      - id: pt_base
        -kind: address
        type: u4
        doc: Linear address of the first page tables.

      - id: nr_pt_frames
        type: u4
        doc: Number of frames of the first page tables.

      - id: mfn_list
        -kind: address
        type: u4
        doc: Linear address of the list of frames.

      - id: mod_start
        type: u4
        doc: Linear address (or pfn, see `flags`) of the initial RAM disk.

      - id: mod_len
        type: u4
        doc: Size of the initial RAM disk in bytes.

      - id: cmd_line
        size: 1024
        type: strz
        encoding: ISO-8859-1
        doc: The kernel's command line.

      - id: first_p2m_pfn
        -kind: address
        type: u4
        doc: First pfn of the list of frames, if it lies outside the first mapping.

      - id: nr_p2m_frames
        type: u4
        doc: Number of frames in the list of frames.

  start_info_flags:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Flags of the start info.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L894-L900 SIF_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      is_privileged:
        value: (raw & 0x1) != 0
        doc: The domain is privileged (SIF_PRIVILEGED).

      is_initdomain:
        value: (raw & 0x2) != 0
        doc: The domain is the first one (SIF_INITDOMAIN).

      is_multiboot_mod:
        value: (raw & 0x4) != 0
        doc: The initial RAM disk is a list of modules (SIF_MULTIBOOT_MOD).

      is_mod_start_pfn:
        value: (raw & 0x8) != 0
        doc: The RAM disk's address is a pfn (SIF_MOD_START_PFN).

      is_virt_p2m_4tools:
        value: (raw & 0x10) != 0
        doc: The tools understand a P2M table in linear addresses (SIF_VIRT_P2M_4TOOLS).

      pm:
        value: (raw >> 8) & 0xff
        doc: Power management options, one byte (SIF_PM_MASK).

  shared_info_x86_64:
    -webide-representation: 'max_pfn {arch.max_pfn:hex}'
    doc: The data that a 64-bit guest shares with Xen, at the start of a page of its own.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
    seq:
      - id: vcpu_info
        type: vcpu_info_x86_64
        repeat: expr
        repeat-expr: 32
        doc: State of the first 32 vCPUs; a guest may have moved its own elsewhere.

      - id: evtchn_pending
        size: 512
        type: evtchn_bitmap
        doc: Pending event channels, 4096 bits.

      - id: evtchn_mask
        size: 512
        type: evtchn_bitmap
        doc: Masked event channels, 4096 bits.

      - id: wc_version
        -ticks: true
        -kind: version
        type: u4
        doc: Counts updates of the wall clock; odd during one.

      - id: wc_sec
        -ticks: true
        -kind: time
        type: u4
        doc: Wall clock time of system time 0, in seconds, bits 31-0.

      - id: wc_nsec
        -ticks: true
        -kind: time
        type: u4
        doc: Nanoseconds of the wall clock time.

      - id: wc_sec_hi
        -ticks: true
        -kind: time
        type: u4
        doc: Bits 63-32 of the seconds.

      - id: arch
        type: arch_shared_info_x86_64
        doc: The part that x86 defines.

  vcpu_info_x86_64:
    -webide-representation: 'pending: {evtchn_upcall_pending:dec}, masked: {evtchn_upcall_mask:dec}'
    doc: The data that a vCPU of a 64-bit guest shares with Xen, 64 bytes.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
    seq:
      - id: evtchn_upcall_pending
        type: u1
        doc: 'Not 0: an event is pending.'

      - id: evtchn_upcall_mask
        -kind: flags
        type: u1
        doc: 'Not 0: event delivery is disabled.'

      - id: padding
        -kind: padding
        size: 6
        doc: Padding.

      - id: evtchn_pending_sel
        -kind: register
        type: u8
        doc: One bit for each word of the pending bitmap; set if the word has pending events.

      - id: cr2
        -kind: register
        -orig-id: arch.cr2
        type: u8
        doc: Address of the last page fault.

      - id: arch_pad
        -kind: padding
        -orig-id: arch.pad
        size: 8
        doc: Padding.

      - id: time
        type: vcpu_time_info
        doc: Parameters for computing the time from the TSC.

  arch_shared_info_x86_64:
    -webide-representation: 'max_pfn {max_pfn:hex}'
    doc: The part of shared info that x86 defines, for a 64-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
    seq:
      - id: max_pfn
        -kind: count
        type: u8
        doc: Number of entries of the P2M table.

      - id: pfn_to_mfn_frame_list_list
        -kind: address
        type: u8
        doc: |
          Root of the P2M table as a tree of three levels; 0 if it is not set
          up, all ones if the table is linear only.

      - id: nmi_reason
        type: u8
        doc: Reason of the last NMI.

      - id: p2m_cr3
        type: u8
        doc: Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.

      - id: p2m_vaddr
        -kind: address
        type: u8
        doc: Linear address of the P2M table.

      - id: p2m_generation
        type: u8
        doc: Counts updates of that mapping; odd during one.

  shared_info_x86_32:
    -webide-representation: 'max_pfn {arch.max_pfn:hex}'
    doc: The data that a 32-bit guest shares with Xen, at the start of a page of its own.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
    seq:
      - id: vcpu_info
        type: vcpu_info_x86_32
        repeat: expr
        repeat-expr: 32
        doc: State of the first 32 vCPUs; a guest may have moved its own elsewhere.

      - id: evtchn_pending
        size: 128
        type: evtchn_bitmap
        doc: Pending event channels, 1024 bits.

      - id: evtchn_mask
        size: 128
        type: evtchn_bitmap
        doc: Masked event channels, 1024 bits.

      - id: wc_version
        -ticks: true
        -kind: version
        type: u4
        doc: Counts updates of the wall clock; odd during one.

      - id: wc_sec
        -ticks: true
        -kind: time
        type: u4
        doc: Wall clock time of system time 0, in seconds, bits 31-0.

      - id: wc_nsec
        -ticks: true
        -kind: time
        type: u4
        doc: Nanoseconds of the wall clock time.

      - id: arch
        type: arch_shared_info_x86_32
        doc: The part that x86 defines.

  vcpu_info_x86_32:
    -webide-representation: 'pending: {evtchn_upcall_pending:dec}, masked: {evtchn_upcall_mask:dec}'
    doc: The data that a vCPU of a 32-bit guest shares with Xen, 64 bytes.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L702-L737 struct vcpu_info
    seq:
      - id: evtchn_upcall_pending
        type: u1
        doc: 'Not 0: an event is pending.'

      - id: evtchn_upcall_mask
        -kind: flags
        type: u1
        doc: 'Not 0: event delivery is disabled.'

      - id: padding
        -kind: padding
        size: 2
        doc: Padding.

      - id: evtchn_pending_sel
        -kind: register
        type: u4
        doc: One bit for each word of the pending bitmap; set if the word has pending events.

      - id: cr2
        -kind: register
        -orig-id: arch.cr2
        type: u4
        doc: Address of the last page fault.

      - id: arch_pad
        -kind: padding
        -orig-id: arch.pad
        size: 20
        doc: Padding.

      - id: time
        type: vcpu_time_info
        doc: Parameters for computing the time from the TSC.

  arch_shared_info_x86_32:
    -webide-representation: 'max_pfn {max_pfn:hex}'
    doc: The part of shared info that x86 defines, for a 32-bit guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L224-L264 struct arch_shared_info
    seq:
      - id: max_pfn
        -kind: count
        type: u4
        doc: Number of entries of the P2M table.

      - id: pfn_to_mfn_frame_list_list
        -kind: address
        type: u4
        doc: |
          Root of the P2M table as a tree of three levels; 0 if it is not set
          up, all ones if the table is linear only.

      - id: nmi_reason
        type: u4
        doc: Reason of the last NMI.

      - id: p2m_cr3
        type: u4
        doc: Page table in which `p2m_vaddr` is valid; 0 if the guest has no linear table.

      - id: p2m_vaddr
        -kind: address
        type: u4
        doc: Linear address of the P2M table.

      - id: p2m_generation
        type: u4
        doc: Counts updates of that mapping; odd during one.

      - id: wc_sec_hi
        -ticks: true
        -kind: time
        type: u4
        doc: Bits 63-32 of the wall clock seconds, which do not fit in the common part.

  evtchn_bitmap:
    doc: One bit for each event channel; decoded on demand.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L751-L809 struct shared_info
    instances:
      words:
        pos: 0
        type: u4
        repeat: eos
        doc: Channel n is bit n % 32 of word n / 32.

  vcpu_time_info:
    -webide-representation: '{system_time:dec} ns'
    doc: |
      How a vCPU computes system time from its TSC: ((tsc - tsc_timestamp)
      shifted left by tsc_shift) * tsc_to_system_mul / 2^32 + system_time.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/xen.h#L667-L696 struct vcpu_time_info
    seq:
      - id: version
        -ticks: true
        -kind: version
        type: u4
        doc: Counts updates; odd during one.

      - id: pad0
        type: u4
        doc: Padding.

      - id: tsc_timestamp
        -ticks: true
        -kind: time
        type: u8
        doc: TSC at the last update.

      - id: system_time
        -ticks: true
        -kind: time
        type: u8
        doc: System time at the last update, in nanoseconds since boot.

      - id: tsc_to_system_mul
        type: u4
        doc: Nanoseconds for each tick, a binary fraction of 32 bits.

      - id: tsc_shift
        type: s1
        doc: Shift of the ticks before they are multiplied; to the right if negative.

      - id: flags
        -kind: flags
        type: u1
        doc: See the instances.

      - id: pad1
        -kind: padding
        size: 2
        doc: Padding.

    instances:
      is_tsc_stable:
        value: (flags & 1) != 0
        doc: All vCPUs agree on the time (XEN_PVCLOCK_TSC_STABLE_BIT).

      is_guest_stopped:
        value: (flags & 2) != 0
        doc: The guest has been paused (XEN_PVCLOCK_GUEST_STOPPED).

      is_updating:
        value: (version & 1) != 0
        doc: An update was under way.
