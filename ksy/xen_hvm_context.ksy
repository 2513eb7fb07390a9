meta:
  id: xen_hvm_context
  title: Xen HVM context (virtual hardware state of an HVM or PVH guest)
  application: Xen
  xref:
    wikidata: Q181870
  license: MIT
  ks-version: "0.11"
  imports:
    - x86_xsave_area
  endian: le
  bit-endian: le

doc: |
  The state that Xen itself keeps of an HVM or PVH guest's processors and of the
  devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
  stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
  sethvmcontext. Always little-endian.

  It is a sequence of entries, each with a type code, an instance number (of the
  vCPU, or of one of several devices), a length and a body. HEADER comes first,
  then the entries in the order of their type codes, then END.

  Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
  LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
  does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
  own length. All other bodies must have exactly the length that Xen expects.

  A damaged context parses as far as its framing allows. Bodies are decoded on
  demand, so a body that is too short for its type does not affect the others.
  Entries of unknown type are kept as raw bytes; Xen refuses them.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref:
  - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h
  - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h
  - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281 hvm_save(), hvm_load()

seq:
  - id: entries
    type: entry
    repeat: until
    repeat-until: |
      _.header.typecode_number == typecode::end_mark.to_i.as<u2>
        or _io.size - _io.pos < sizeof<entry_header>
    if: _io.size - _io.pos >= sizeof<entry_header>
    doc: |
      Entries up to END, or up to the point where too few bytes remain for
      another entry header.

  - id: rest
    size-eos: true
    doc: |
      Data after END, which Xen ignores, or bytes too few for another entry
      header. Usually empty.

types:
  entry:
    -webide-representation: '{header.typecode} {header.instance:dec}{truncation}: {body}'
    doc: One piece of state, with its header.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
    seq:
      - id: header
        size: sizeof<entry_header>
        type: entry_header
        doc: Type, instance and length.

      - id: raw_body
        -kind: helper
        size: |
          header.len_body.as<u8> <= (_io.size - _io.pos).as<u8>
            ? header.len_body.as<u8> : (_io.size - _io.pos).as<u8>
        type: opaque
        doc: |
          The bytes of the body, or those that the context still has if it ends
          before `header.len_body` bytes.

    instances:
      body:
        -webide-parse-mode: eager
        io: raw_body._io
        pos: 0
        type:
          switch-on: header.typecode
          cases:
            typecode::end_mark: save_end
            typecode::header: save_header
            typecode::cpu: cpu
            typecode::pic: pic
            typecode::ioapic: ioapic
            typecode::lapic: lapic
            typecode::lapic_regs: lapic_regs
            typecode::pci_irq: pci_irq
            typecode::isa_irq: isa_irq
            typecode::pci_link: pci_link
            typecode::pit: pit
            typecode::rtc: rtc
            typecode::hpet: hpet
            typecode::pmtimer: pmtimer
            typecode::mtrr: mtrr
            typecode::viridian_domain: viridian_domain
            typecode::cpu_xsave: cpu_xsave
            typecode::viridian_vcpu: viridian_vcpu
            typecode::vmce_vcpu: vmce_vcpu
            typecode::tsc_adjust: tsc_adjust
            typecode::cpu_msr: cpu_msr
            _: unknown_body
        doc: The body, decoded by type code.

      is_truncated:
        value: raw_body._io.size.as<u8> < header.len_body.as<u8>
        doc: The context ends inside this body.

      truncation:
        -kind: helper
        value: 'is_truncated ? ", TRUNCATED" : ""'
        doc: The words about it in the text for people.

      is_known:
        value: header.typecode_number <= 20
        doc: Whether Xen has this type code; it refuses others.

      is_variable_length:
        value: |
          header.typecode == typecode::cpu_xsave
            or header.typecode == typecode::cpu_msr
        doc: Bodies of these types contain their own length.

      is_zero_extended:
        value: |
          header.typecode == typecode::cpu
            or header.typecode == typecode::lapic
            or header.typecode == typecode::rtc
            or header.typecode == typecode::viridian_domain
            or header.typecode == typecode::viridian_vcpu
            or header.typecode == typecode::vmce_vcpu
        doc: |
          Whether Xen accepts a body shorter than `len_expected` and fills the
          rest with zeros.

      is_old_cpu:
        -kind: helper
        value: header.typecode == typecode::cpu and header.len_body == 1016
        doc: |
          Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
          Xen takes it so instead of filling it with zeros.

      len_expected:
        -kind: helper
        value: |
          (header.typecode == typecode::header ? 24.as<u4> : (
            header.typecode == typecode::cpu ? 1032.as<u4> : (
            header.typecode == typecode::pic ? 8.as<u4> : (
            header.typecode == typecode::ioapic ? 400.as<u4> : (
            header.typecode == typecode::lapic ? 32.as<u4> : (
            header.typecode == typecode::lapic_regs ? 1024.as<u4> : (
            header.typecode == typecode::pci_irq ? 16.as<u4> : (
            header.typecode == typecode::isa_irq ? 8.as<u4> : (
            header.typecode == typecode::pci_link ? 8.as<u4> : (
            header.typecode == typecode::pit ? 56.as<u4> : (
            header.typecode == typecode::rtc ? 24.as<u4> : (
            header.typecode == typecode::hpet ? 1048.as<u4> : (
            header.typecode == typecode::pmtimer ? 8.as<u4> : (
            header.typecode == typecode::mtrr ? 240.as<u4> : (
            header.typecode == typecode::viridian_domain ? 32.as<u4> : (
            header.typecode == typecode::viridian_vcpu ? 216.as<u4> : (
            header.typecode == typecode::vmce_vcpu ? 32.as<u4> : (
            header.typecode == typecode::tsc_adjust ? 8.as<u4> : (
            0.as<u4>))))))))))))))))))).as<u4>
        doc: |
          Length of the body in the newest layout of its type; 0 for END, for
          types of variable length and for unknown ones. LAPIC grew from 24 to
          32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
          longer one.

      len_min:
        -kind: helper
        value: |
          (header.typecode == typecode::cpu_xsave ? 600.as<u4> : (
            header.typecode == typecode::cpu_msr ? 24.as<u4> : (
            is_zero_extended ? 0.as<u4> : len_expected))).as<u4>
        doc: The shortest body that Xen accepts for this type.

      is_acceptable_length:
        value: |
          header.typecode == typecode::end_mark or (is_known
            and header.len_body >= len_min
            and (is_variable_length or header.len_body <= len_expected))
        doc: |
          Whether Xen accepts a body of this length. It ignores the length of
          END; for types of variable length it also compares the length with the
          one in the body.

  entry_header:
    -webide-representation: '{typecode} {instance:dec}'
    doc: The header of every body.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
    seq:
      - id: typecode_number
        -kind: helper
        -orig-id: typecode
        type: u2
        doc: Kind of body, as a number; see `typecode`.

      - id: instance
        type: u2
        doc: |
          Number of the vCPU, for state of a vCPU; number of the controller, for
          PIC; 0 otherwise.

      - id: len_body
        -orig-id: length
        type: u4
        doc: Length of the body in bytes, without this header.

    instances:
      typecode:
        value: typecode_number
        enum: typecode
        doc: Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.

  opaque:
    doc: Bytes of a body, not interpreted here.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor

  unknown_body:
    -webide-representation: '{data}'
    doc: The body of a type that Xen does not define.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
    seq:
      - id: data
        size-eos: true
        doc: The body, unchanged.

  save_end:
    -webide-representation: 'no content'
    doc: |
      The body of END, which is empty.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85 struct hvm_save_end

  save_header:
    -webide-representation: 'version {version:dec}, TSC {gtsc_khz:dec} kHz'
    doc: Origin of this context.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27 struct hvm_save_header
    seq:
      - id: magic
        -kind: magic
        type: u4
        doc: Says that this is an HVM context.

      - id: version
        -kind: version
        type: u4
        doc: Version of the format; 1 is the only one.

      - id: changeset
        type: u8
        doc: |
          Mercurial revision of the Xen that saved this; all ones today.

      - id: cpuid
        size: 4
        type: cpu_signature
        doc: |
          Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
          difference.

      - id: gtsc_khz
        -kind: time
        type: u4
        doc: Frequency of the guest's TSC in kHz; 0 leaves it unchanged.

    instances:
      magic_expected:
        -kind: magic
        value: 0x54381286
        doc: The only value of `magic` that Xen accepts.

      version_expected:
        -kind: version
        value: 1
        doc: The only value of `version` that Xen accepts.

  cpu_signature:
    -webide-representation: 'family {family:hex} model {model:hex} stepping {stepping:dec}'
    doc: Family, model and stepping of a processor.
    doc-ref:
      - Intel SDM volume 2, CPUID leaf 1
      - AMD APM volume 3, CPUID Fn0000_0001_EAX
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      stepping:
        value: raw & 0xf
        doc: Stepping of the processor.

      base_model:
        -kind: code
        value: (raw >> 4) & 0xf
        doc: Low digit of the model.

      base_family:
        -kind: code
        value: (raw >> 8) & 0xf
        doc: Family, if below 15.

      extended_model:
        value: (raw >> 16) & 0xf
        doc: High digit of the model, which counts for family 6 and from 15 on.

      extended_family:
        value: (raw >> 20) & 0xff
        doc: Number to add to a family of 15.

      family:
        value: 'base_family + (base_family == 15 ? extended_family : 0)'
        doc: Family of the processor, with the extended family.

      model:
        value: |
          base_model + (base_family == 6 or base_family == 15 ? extended_model
          * 16 : 0)
        doc: Model of the processor, with the extended model.

  cpu:
    -webide-representation: 'rip {rip:hex} rsp {rsp:hex} cr3 {cr3:hex}'
    doc: |
      Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
      before 3.4.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152 struct hvm_hw_cpu, struct hvm_hw_cpu_compat
    seq:
      - id: fpu_regs
        size: 512
        type: x86_xsave_area
        doc: |
          x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
          after its legacy region. Present even if there is a CPU_XSAVE, which
          takes precedence.

      - id: rax
        -kind: register
        type: u8
        doc: Register rax.

      - id: rbx
        -kind: register
        type: u8
        doc: Register rbx.

      - id: rcx
        -kind: register
        type: u8
        doc: Register rcx.

      - id: rdx
        -kind: register
        type: u8
        doc: Register rdx.

      - id: rbp
        -kind: register
        type: u8
        doc: Register rbp.

      - id: rsi
        -kind: register
        type: u8
        doc: Register rsi.

      - id: rdi
        -kind: register
        type: u8
        doc: Register rdi.

      - id: rsp
        -kind: register
        type: u8
        doc: Register rsp.

      - id: r8
        -kind: register
        type: u8
        doc: Register r8.

      - id: r9
        -kind: register
        type: u8
        doc: Register r9.

      - id: r10
        -kind: register
        type: u8
        doc: Register r10.

      - id: r11
        -kind: register
        type: u8
        doc: Register r11.

      - id: r12
        -kind: register
        type: u8
        doc: Register r12.

      - id: r13
        -kind: register
        type: u8
        doc: Register r13.

      - id: r14
        -kind: register
        type: u8
        doc: Register r14.

      - id: r15
        -kind: register
        type: u8
        doc: Register r15.

      - id: rip
        -kind: address
        type: u8
        doc: Instruction pointer.

      - id: rflags
        size: 8
        type: rflags
        doc: Status and control flags.

      - id: cr0
        size: 8
        type: cr0
        doc: Control register 0.

      - id: cr2
        -kind: register
        type: u8
        doc: Address of the last page fault.

      - id: cr3
        -kind: register
        type: u8
        doc: |
          Physical address of the top-level page table, with flags or PCID in
          bits 11-0.

      - id: cr4
        size: 8
        type: cr4
        doc: Control register 4.

      - id: dr0
        -kind: register
        type: u8
        doc: Address of breakpoint 0.

      - id: dr1
        -kind: register
        type: u8
        doc: Address of breakpoint 1.

      - id: dr2
        -kind: register
        type: u8
        doc: Address of breakpoint 2.

      - id: dr3
        -kind: register
        type: u8
        doc: Address of breakpoint 3.

      - id: dr6
        size: 8
        type: dr6
        doc: Debug status.

      - id: dr7
        size: 8
        type: dr7
        doc: Debug control.

      - id: cs_sel
        -kind: register
        type: u4
        doc: Selector in cs.

      - id: ds_sel
        -kind: register
        type: u4
        doc: Selector in ds.

      - id: es_sel
        -kind: register
        type: u4
        doc: Selector in es.

      - id: fs_sel
        -kind: register
        type: u4
        doc: Selector in fs.

      - id: gs_sel
        -kind: register
        type: u4
        doc: Selector in gs.

      - id: ss_sel
        -kind: register
        type: u4
        doc: Selector in ss.

      - id: tr_sel
        -kind: register
        type: u4
        doc: Selector in tr.

      - id: ldtr_sel
        -kind: register
        type: u4
        doc: Selector in ldtr.

      - id: cs_limit
        -kind: register
        type: u4
        doc: Limit of cs in bytes, less one.

      - id: ds_limit
        -kind: register
        type: u4
        doc: Limit of ds in bytes, less one.

      - id: es_limit
        -kind: register
        type: u4
        doc: Limit of es in bytes, less one.

      - id: fs_limit
        -kind: register
        type: u4
        doc: Limit of fs in bytes, less one.

      - id: gs_limit
        -kind: register
        type: u4
        doc: Limit of gs in bytes, less one.

      - id: ss_limit
        -kind: register
        type: u4
        doc: Limit of ss in bytes, less one.

      - id: tr_limit
        -kind: register
        type: u4
        doc: Limit of tr in bytes, less one.

      - id: ldtr_limit
        -kind: register
        type: u4
        doc: Limit of ldtr in bytes, less one.

      - id: idtr_limit
        -kind: register
        type: u4
        doc: Limit of idtr in bytes, less one.

      - id: gdtr_limit
        -kind: register
        type: u4
        doc: Limit of gdtr in bytes, less one.

      - id: cs_base
        -kind: address
        type: u8
        doc: Base address of cs.

      - id: ds_base
        -kind: address
        type: u8
        doc: Base address of ds.

      - id: es_base
        -kind: address
        type: u8
        doc: Base address of es.

      - id: fs_base
        -kind: address
        type: u8
        doc: Base address of fs.

      - id: gs_base
        -kind: address
        type: u8
        doc: Base address of gs.

      - id: ss_base
        -kind: address
        type: u8
        doc: Base address of ss.

      - id: tr_base
        -kind: address
        type: u8
        doc: Base address of tr.

      - id: ldtr_base
        -kind: address
        type: u8
        doc: Base address of ldtr.

      - id: idtr_base
        -kind: address
        type: u8
        doc: Base address of idtr.

      - id: gdtr_base
        -kind: address
        type: u8
        doc: Base address of gdtr.

      - id: cs_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of cs.

      - id: ds_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of ds.

      - id: es_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of es.

      - id: fs_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of fs.

      - id: gs_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of gs.

      - id: ss_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of ss.

      - id: tr_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of tr.

      - id: ldtr_arbytes
        size: 4
        type: segment_attributes
        doc: Attributes of ldtr.

      - id: sysenter_cs
        -kind: register
        type: u8
        doc: IA32_SYSENTER_CS, code selector of SYSENTER.

      - id: sysenter_esp
        type: u8
        doc: IA32_SYSENTER_ESP, stack pointer of SYSENTER.

      - id: sysenter_eip
        -kind: address
        type: u8
        doc: IA32_SYSENTER_EIP, entry point of SYSENTER.

      - id: shadow_gs
        type: u8
        doc: IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.

      - id: msr_flags
        -kind: flags
        type: u8
        doc: Unused today.

      - id: msr_lstar
        -kind: code
        type: u8
        doc: IA32_LSTAR, entry point of SYSCALL from 64-bit code.

      - id: msr_star
        -kind: code
        type: u8
        doc: |
          IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
          63-48.

      - id: msr_cstar
        -kind: code
        type: u8
        doc: IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.

      - id: msr_syscall_mask
        -kind: flags
        type: u8
        doc: IA32_FMASK, flags that SYSCALL clears.

      - id: msr_efer
        size: 8
        type: efer
        doc: Extended features.

      - id: msr_tsc_aux
        -kind: code
        type: u8
        if: _io.size >= 1024
        doc: |
          IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
          bytes, which Xen before 3.4 wrote.

      - id: tsc
        -ticks: true
        type: u8
        doc: The guest's time stamp counter when saving began.

      - id: pending_event
        size: 4
        type: pending_event
        doc: Event to be injected.

      - id: error_code
        type: u4
        doc: Error code of the event.

      - id: flags
        size: 4
        type: cpu_flags
        if: _io.size >= 1032
        doc: |
          Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
          Xen before 4.7 wrote.

      - id: pad0
        type: u4
        if: _io.size >= 1032
        doc: Padding, zero.

    instances:
      has_msr_tsc_aux:
        value: _io.size >= 1024
        doc: Whether the body is of Xen 3.4 or later.

      has_flags:
        value: _io.size >= 1032
        doc: Whether the body is of Xen 4.7 or later.

  rflags:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Flags register.
    doc-ref: Intel SDM volume 1, section 3.4.3
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

      carry:
        -orig-id: CF
        value: (low & 0x1) != 0
        doc: Carry out of an addition, or borrow.

      parity:
        -orig-id: PF
        value: (low & 0x4) != 0
        doc: The result's low byte has an even number of ones.

      adjust:
        -orig-id: AF
        value: (low & 0x10) != 0
        doc: Carry out of bit 3.

      zero:
        -orig-id: ZF
        value: (low & 0x40) != 0
        doc: The result is zero.

      sign:
        -orig-id: SF
        value: (low & 0x80) != 0
        doc: The result is negative.

      trap:
        -orig-id: TF
        value: (low & 0x100) != 0
        doc: Single-stepping.

      interrupt:
        -orig-id: IF
        value: (low & 0x200) != 0
        doc: Interrupts are enabled.

      direction:
        -orig-id: DF
        value: (low & 0x400) != 0
        doc: String instructions go downwards.

      overflow:
        -orig-id: OF
        value: (low & 0x800) != 0
        doc: Signed overflow.

      iopl:
        -orig-id: IOPL
        value: (low >> 12) & 0x3
        doc: Lowest privilege that may do I/O.

      nested_task:
        -orig-id: NT
        value: (low & 0x4000) != 0
        doc: The current task was called by another.

      resume:
        -orig-id: RF
        value: (low & 0x10000) != 0
        doc: Instruction breakpoints are off for one instruction.

      virtual_8086:
        -orig-id: VM
        value: (low & 0x20000) != 0
        doc: Virtual-8086 mode.

      alignment_check:
        -orig-id: AC
        value: (low & 0x40000) != 0
        doc: Alignment checks, or access to user pages despite SMAP.

      virtual_interrupt:
        -orig-id: VIF
        value: (low & 0x80000) != 0
        doc: Virtual image of `interrupt`.

      virtual_interrupt_pending:
        -orig-id: VIP
        value: (low & 0x100000) != 0
        doc: A virtual interrupt is pending.

      identification:
        -orig-id: ID
        value: (low & 0x200000) != 0
        doc: Can be changed on processors that have CPUID.

  cr0:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control register 0.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
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

      pe:
        -orig-id: PE
        value: (low & 0x1) != 0
        doc: Protected mode.

      mp:
        -orig-id: MP
        value: (low & 0x2) != 0
        doc: WAIT honours `ts`.

      em:
        -orig-id: EM
        value: (low & 0x4) != 0
        doc: x87 instructions trap.

      ts:
        -orig-id: TS
        value: (low & 0x8) != 0
        doc: |
          Task switched: the next x87 or SSE instruction traps.

      et:
        -orig-id: ET
        value: (low & 0x10) != 0
        doc: Extension type; always set.

      ne:
        -orig-id: NE
        value: (low & 0x20) != 0
        doc: x87 errors raise an exception.

      wp:
        -orig-id: WP
        value: (low & 0x10000) != 0
        doc: Write protection applies to the supervisor too.

      am:
        -orig-id: AM
        value: (low & 0x40000) != 0
        doc: Alignment checks may be enabled.

      nw:
        -orig-id: NW
        value: (low & 0x20000000) != 0
        doc: Not write-through.

      cd:
        -orig-id: CD
        value: (low & 0x40000000) != 0
        doc: Caches are disabled.

      pg:
        -orig-id: PG
        value: (low >> 31) != 0
        doc: Paging is on.

      reserved_low:
        -kind: helper
        value: low & 0x1ffaffc0
        doc: Bits 31-0 that no processor defines; those of `high` neither.

  cr4:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control register 4.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
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

      vme:
        -orig-id: VME
        value: (low & 0x1) != 0
        doc: Virtual-8086 mode extensions.

      pvi:
        -orig-id: PVI
        value: (low & 0x2) != 0
        doc: Virtual interrupts in protected mode.

      tsd:
        -orig-id: TSD
        value: (low & 0x4) != 0
        doc: RDTSC is allowed in the kernel only.

      de:
        -orig-id: DE
        value: (low & 0x8) != 0
        doc: Debugging extensions.

      pse:
        -orig-id: PSE
        value: (low & 0x10) != 0
        doc: 4 MiB pages.

      pae:
        -orig-id: PAE
        value: (low & 0x20) != 0
        doc: Physical address extension.

      mce:
        -orig-id: MCE
        value: (low & 0x40) != 0
        doc: Machine-check exceptions.

      pge:
        -orig-id: PGE
        value: (low & 0x80) != 0
        doc: Global pages.

      pce:
        -orig-id: PCE
        value: (low & 0x100) != 0
        doc: RDPMC is allowed at all privilege levels.

      osfxsr:
        -orig-id: OSFXSR
        value: (low & 0x200) != 0
        doc: The kernel uses FXSAVE; SSE is usable.

      osxmmexcpt:
        -orig-id: OSXMMEXCPT
        value: (low & 0x400) != 0
        doc: The kernel handles SSE exceptions.

      umip:
        -orig-id: UMIP
        value: (low & 0x800) != 0
        doc: SGDT and similar instructions are allowed in the kernel only (UMIP).

      la57:
        -orig-id: LA57
        value: (low & 0x1000) != 0
        doc: Five levels of page tables.

      vmxe:
        -orig-id: VMXE
        value: (low & 0x2000) != 0
        doc: VMX instructions are enabled.

      smxe:
        -orig-id: SMXE
        value: (low & 0x4000) != 0
        doc: SMX instructions are enabled.

      fsgsbase:
        -orig-id: FSGSBASE
        value: (low & 0x10000) != 0
        doc: RDFSBASE and similar instructions are allowed at all privilege levels.

      pcide:
        -orig-id: PCIDE
        value: (low & 0x20000) != 0
        doc: Process-context identifiers.

      osxsave:
        -orig-id: OSXSAVE
        value: (low & 0x40000) != 0
        doc: The kernel uses XSAVE.

      smep:
        -orig-id: SMEP
        value: (low & 0x100000) != 0
        doc: The supervisor cannot execute user pages.

      smap:
        -orig-id: SMAP
        value: (low & 0x200000) != 0
        doc: The supervisor cannot touch user pages.

      pke:
        -orig-id: PKE
        value: (low & 0x400000) != 0
        doc: Protection keys for user pages.

      cet:
        -orig-id: CET
        value: (low & 0x800000) != 0
        doc: Control-flow enforcement.

      pks:
        -orig-id: PKS
        value: (low & 0x1000000) != 0
        doc: Protection keys for supervisor pages.

      uintr:
        -orig-id: UINTR
        value: (low & 0x2000000) != 0
        doc: User interrupts.

      lass:
        -orig-id: LASS
        value: (low & 0x8000000) != 0
        doc: Linear-address space separation.

      fred:
        -orig-id: FRED
        value: (high & 0x1) != 0
        doc: Flexible return and event delivery.

  efer:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Extended feature enable register.
    doc-ref: AMD APM volume 2, section 3.1.7
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

      sce:
        -orig-id: SCE
        value: (low & 0x1) != 0
        doc: SYSCALL is enabled.

      lme:
        -orig-id: LME
        value: (low & 0x100) != 0
        doc: Long mode is enabled.

      lma:
        -orig-id: LMA
        value: (low & 0x400) != 0
        doc: Long mode is active.

      nxe:
        -orig-id: NXE
        value: (low & 0x800) != 0
        doc: No-execute pages are enabled.

      svme:
        -orig-id: SVME
        value: (low & 0x1000) != 0
        doc: SVM is enabled.

      lmsle:
        -orig-id: LMSLE
        value: (low & 0x2000) != 0
        doc: Segment limits hold in long mode.

      ffxse:
        -orig-id: FFXSE
        value: (low & 0x4000) != 0
        doc: Fast FXSAVE.

      tce:
        -orig-id: TCE
        value: (low & 0x8000) != 0
        doc: Translation cache extension.

      mcommit:
        -orig-id: MCOMMIT
        value: (low & 0x20000) != 0
        doc: The MCOMMIT instruction is enabled.

      uaie:
        -orig-id: UAIE
        value: (low & 0x100000) != 0
        doc: Upper address bits are ignored.

      aibrse:
        -orig-id: AIBRSE
        value: (low & 0x200000) != 0
        doc: Automatic indirect-branch restricted speculation.

  dr6:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Debug status register.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149 X86_DR6_*
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

      b0:
        -orig-id: B0
        value: (low & 0x1) != 0
        doc: Breakpoint 0 was hit.

      b1:
        -orig-id: B1
        value: (low & 0x2) != 0
        doc: Breakpoint 1 was hit.

      b2:
        -orig-id: B2
        value: (low & 0x4) != 0
        doc: Breakpoint 2 was hit.

      b3:
        -orig-id: B3
        value: (low & 0x8) != 0
        doc: Breakpoint 3 was hit.

      bld:
        -orig-id: BLD
        value: (low & 0x800) != 0
        doc: No bus lock was detected (inverted).

      bd:
        -orig-id: BD
        value: (low & 0x2000) != 0
        doc: A debug register was accessed.

      bs:
        -orig-id: BS
        value: (low & 0x4000) != 0
        doc: Single step.

      bt:
        -orig-id: BT
        value: (low & 0x8000) != 0
        doc: Task switch.

      rtm:
        -orig-id: RTM
        value: (low & 0x10000) != 0
        doc: Not inside a transaction (inverted).

  dr7:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: |
      Debug control register. A breakpoint's condition is 0 for execution, 1 for
      write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
      two, 2 for eight and 3 for four.
    doc-ref: Intel SDM volume 3, section 19.2.4
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

      l0:
        -orig-id: L0
        value: (low & 0x1) != 0
        doc: Breakpoint 0 is enabled for the task.

      g0:
        -orig-id: G0
        value: (low & 0x2) != 0
        doc: Breakpoint 0 is enabled.

      l1:
        -orig-id: L1
        value: (low & 0x4) != 0
        doc: Breakpoint 1 is enabled for the task.

      g1:
        -orig-id: G1
        value: (low & 0x8) != 0
        doc: Breakpoint 1 is enabled.

      l2:
        -orig-id: L2
        value: (low & 0x10) != 0
        doc: Breakpoint 2 is enabled for the task.

      g2:
        -orig-id: G2
        value: (low & 0x20) != 0
        doc: Breakpoint 2 is enabled.

      l3:
        -orig-id: L3
        value: (low & 0x40) != 0
        doc: Breakpoint 3 is enabled for the task.

      g3:
        -orig-id: G3
        value: (low & 0x80) != 0
        doc: Breakpoint 3 is enabled.

      le:
        -orig-id: LE
        value: (low & 0x100) != 0
        doc: Exact data breakpoints for the task.

      ge:
        -orig-id: GE
        value: (low & 0x200) != 0
        doc: Exact data breakpoints.

      rtm:
        -orig-id: RTM
        value: (low & 0x800) != 0
        doc: Debugging of transactions.

      gd:
        -orig-id: GD
        value: (low & 0x2000) != 0
        doc: Access to debug registers traps.

      rw0:
        -orig-id: R/W0
        value: (low >> 16) & 0x3
        doc: Condition of breakpoint 0.

      len0:
        -orig-id: LEN0
        value: (low >> 18) & 0x3
        doc: Length of breakpoint 0.

      rw1:
        -orig-id: R/W1
        value: (low >> 20) & 0x3
        doc: Condition of breakpoint 1.

      len1:
        -orig-id: LEN1
        value: (low >> 22) & 0x3
        doc: Length of breakpoint 1.

      rw2:
        -orig-id: R/W2
        value: (low >> 24) & 0x3
        doc: Condition of breakpoint 2.

      len2:
        -orig-id: LEN2
        value: (low >> 26) & 0x3
        doc: Length of breakpoint 2.

      rw3:
        -orig-id: R/W3
        value: (low >> 28) & 0x3
        doc: Condition of breakpoint 3.

      len3:
        -orig-id: LEN3
        value: low >> 30
        doc: Length of breakpoint 3.

  segment_attributes:
    -webide-representation: '{raw:hex} type {segment_type:hex} dpl {dpl:dec}'
    doc: |
      Attributes of a segment, as in its descriptor but without the four
      bits of limit between them.

      Old versions of Xen wrote the format of Intel's VMCS, which keeps that
      gap, so that the upper four attributes are four bits higher. Xen
      recognises this and moves them when it loads the context; the instances
      here do the same.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97 struct segment_register
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224 hvm_load_cpu_ctxt()
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The attributes as they were saved.

    instances:
      is_vmcs_format:
        value: (raw & 0xf000) != 0 and (raw & 0xf00) == 0
        doc: The upper attributes are four bits higher than today.

      upper:
        value: |
          is_vmcs_format ? ((raw >> 12) & 0xf).as<u4> : ((raw >> 8) &
          0xf).as<u4>
        doc: The four upper attributes.

      segment_type:
        -orig-id: type
        value: raw & 0xf
        doc: |
          Type. If `s` is set, bit 3 distinguishes code from data; otherwise
          this is the kind of system segment.

      s:
        value: (raw & 0x10) != 0
        doc: Code or data, not a system segment.

      dpl:
        value: (raw >> 5) & 0x3
        doc: Descriptor privilege level.

      p:
        value: (raw & 0x80) != 0
        doc: The segment is present.

      avl:
        value: (upper & 0x1) != 0
        doc: Available to software.

      l:
        value: (upper & 0x2) != 0
        doc: 64-bit code.

      db:
        value: (upper & 0x4) != 0
        doc: 32-bit operands, or a 32-bit stack pointer.

      g:
        value: (upper & 0x8) != 0
        doc: The limit of the descriptor counts pages.

  pending_event:
    -webide-representation: 'valid: {is_valid}, vector {vector:hex}'
    doc: An event that Xen must inject into the guest.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136 struct hvm_hw_cpu, pending_event
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      vector:
        -kind: code
        -orig-id: pending_vector
        value: raw & 0xff
        doc: Vector of the event.

      event_type:
        -orig-id: pending_type
        value: (raw >> 8) & 0x7
        enum: event_type
        doc: Kind of event.

      has_error_code:
        -orig-id: pending_error_valid
        value: (raw & 0x800) != 0
        doc: |
          The event has an error code, `error_code` of the record.

      reserved:
        -kind: reserved
        -orig-id: pending_reserved
        value: (raw >> 12) & 0x7ffff
        doc: Reserved, zero.

      is_valid:
        -orig-id: pending_valid
        value: (raw >> 31) != 0
        doc: An event is present.

  cpu_flags:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Flags of a CPU record.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149 XEN_X86_FPU_INITIALISED
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All flags as a number.

    instances:
      is_fpu_initialised:
        -orig-id: XEN_X86_FPU_INITIALISED
        value: (raw & 0x1) != 0
        doc: |
          `fpu_regs` is valid; Xen assumes this for records that have no flags.

      reserved:
        -kind: helper
        value: raw >> 1
        doc: Flags that Xen does not define, from bit 1 on; it refuses them.

  pic:
    -webide-representation: 'base {irq_base:hex} irr {irr:hex} imr {imr:hex} isr {isr:hex}'
    doc: One of the two 8259 interrupt controllers.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340 struct hvm_hw_vpic
    seq:
      - id: irr
        type: u1
        doc: Lines that request an interrupt.

      - id: imr
        type: u1
        doc: Lines that are masked.

      - id: isr
        type: u1
        doc: Lines in service.

      - id: irq_base
        -kind: address
        type: u1
        doc: Vector of line 0.

      - id: initialisation
        type: u1
        doc: |
          Initialisation and priority: two fields of four bits.

      - id: modes
        type: u1
        doc: Modes of operation, a bit each.

      - id: elcr
        type: u1
        doc: Lines that are level-triggered.

      - id: int_output
        type: u1
        doc: State of the output.

    instances:
      init_state:
        value: initialisation & 0xf
        doc: |
          Progress of initialisation; 0 if none is in progress. Bits 0 and 1
          give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
          will not.

      priority_add:
        value: (initialisation >> 4) & 0xf
        doc: Line with the highest priority.

      readsel_isr:
        value: (modes & 0x1) != 0
        doc: Reads of the even port return isr, not irr.

      poll:
        value: (modes & 0x2) != 0
        doc: The next read is a poll.

      auto_eoi:
        value: (modes & 0x4) != 0
        doc: An acknowledged line does not stay in service.

      rotate_on_auto_eoi:
        value: (modes & 0x8) != 0
        doc: Priorities rotate when that happens.

      special_fully_nested_mode:
        value: (modes & 0x10) != 0
        doc: The slave's lines in service do not block its other lines.

      special_mask_mode:
        value: (modes & 0x20) != 0
        doc: Masked lines do not block lower ones.

      is_master:
        value: (modes & 0x40) != 0
        doc: This is the master.

      elcr_writable:
        -kind: helper
        value: 'is_master ? 0xfc : 0xde'
        doc: |
          Lines that can be level-triggered: all but the timer's and the
          keyboard's, or of the slave the real-time clock's and the x87's.

      is_reachable:
        -kind: helper
        value: |
          int_output <= 1 and (int_output == 0 or init_state == 0)
            and (elcr & (elcr_writable ^ 0xff)) == 0
        doc: |
          Whether a controller can get into this state; Xen 4.19 and later
          refuse others.

  ioapic:
    -webide-representation: 'base {base_address:hex}'
    doc: |
      The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377 struct hvm_hw_vioapic
    seq:
      - id: base_address
        -kind: address
        type: u8
        doc: Physical address of its registers.

      - id: ioregsel
        type: u4
        doc: Register that the window selects.

      - id: id
        type: u4
        doc: APIC ID of the I/O APIC.

    instances:
      ofs_redirtbl:
        -kind: helper
        value: 16
        doc: Offset of the redirection table in the body.

      num_redirtbl:
        -kind: count
        -orig-id: VIOAPIC_NUM_PINS
        value: ((_io.size.as<u4> - 16) / 8).as<u4>
        doc: Number of entries that the body has room for; 48.

      redirtbl:
        pos: ofs_redirtbl
        size: 8
        type: redirection_entry
        repeat: expr
        repeat-expr: num_redirtbl
        doc: Redirection table, one entry for each pin.

  redirection_entry:
    -webide-representation: 'vector {vector:hex} {delivery_mode} to {dest_id:hex}, masked: {is_masked}'
    doc: 'Redirection entry: how the I/O APIC delivers the interrupt of one pin.'
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365 union vioapic_redir_entry
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
        pos: 0
        type: u8
        doc: The whole register as a number.

      vector:
        -kind: code
        value: low & 0xff
        doc: Vector that the guest receives.

      delivery_mode:
        value: (low >> 8) & 0x7
        enum: delivery_mode
        doc: Kind of interrupt.

      is_logical:
        -orig-id: dest_mode
        value: (low & 0x800) != 0
        doc: The destination is logical, not physical.

      is_pending:
        -orig-id: delivery_status
        value: (low & 0x1000) != 0
        doc: Delivery is pending.

      is_active_low:
        -orig-id: polarity
        value: (low & 0x2000) != 0
        doc: The pin is active low.

      remote_irr:
        value: (low & 0x4000) != 0
        doc: A local APIC has accepted the level-triggered interrupt.

      is_level:
        -orig-id: trig_mode
        value: (low & 0x8000) != 0
        doc: Level-triggered, not edge-triggered.

      is_masked:
        -orig-id: mask
        value: (low & 0x10000) != 0
        doc: The interrupt is masked.

      dest_id:
        -kind: code
        value: high >> 24
        doc: APIC id of the destination, or a logical destination.

  lapic:
    -webide-representation: 'base {apic_base_msr.raw:hex} disabled {disabled.raw:hex}'
    doc: |
      The state of a vCPU's local APIC outside its register page. 32 bytes from
      Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398 struct hvm_hw_lapic
    seq:
      - id: apic_base_msr
        size: 8
        type: apic_base
        doc: 'IA32_APIC_BASE: address and mode of the local APIC.'

      - id: disabled
        size: 4
        type: lapic_disabled
        doc: How the local APIC is disabled.

      - id: timer_divisor
        -kind: time
        type: u4
        doc: Divisor of the timer's clock, 1 to 128.

      - id: tdt_msr
        -ticks: true
        -kind: code
        type: u8
        if: _io.size >= 24
        doc: IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.

      - id: pending_esr
        size: 4
        type: lapic_esr
        if: _io.size >= 28
        doc: |
          Errors since the last write to the error status register. Absent from
          bodies of 24 bytes.

      - id: padding
        -kind: padding
        type: u4
        if: _io.size >= 32
        doc: Padding of the C structure.

  apic_base:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: |
      The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
      local APIC's registers.
    doc-ref: Intel SDM volume 3, section 12.4.4
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

      is_bsp:
        -orig-id: BSP
        value: (low & 0x100) != 0
        doc: This is the bootstrap processor.

      is_x2apic:
        -orig-id: EXTD
        value: (low & 0x400) != 0
        doc: x2APIC mode.

      is_enabled:
        -orig-id: EN
        value: (low & 0x800) != 0
        doc: The local APIC is enabled.

      frame_low:
        value: low >> 12
        doc: |
          Bits 31-12 of the address, as a page frame number; `high` continues
          it.

  lapic_disabled:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: The ways in which a local APIC is disabled.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35 VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits as a number.

    instances:
      is_hw_disabled:
        -orig-id: VLAPIC_HW_DISABLED
        value: (raw & 0x1) != 0
        doc: By IA32_APIC_BASE.

      is_sw_disabled:
        -orig-id: VLAPIC_SW_DISABLED
        value: (raw & 0x2) != 0
        doc: By the spurious-interrupt register.

  lapic_regs:
    -webide-representation: 'svr {svr.raw:hex}'
    doc: |
      The part of a local APIC's register page that has registers, each with 4
      bytes at a multiple of 16.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h
    instances:
      num_slots:
        -kind: count
        value: (_io.size.as<u4> / 16).as<u4>
        doc: Number of register slots that the body has room for; 64.

      slots:
        -orig-id: data
        pos: 0
        type: register_slot
        repeat: expr
        repeat-expr: num_slots
        doc: All slots, by their offset divided by 16.

      apic_id:
        -orig-id: APIC_ID
        pos: 0x20
        size: 4
        type: lapic_id
        doc: ID of the local APIC.

      apic_version:
        -orig-id: APIC_LVR
        pos: 0x30
        size: 4
        type: lapic_version
        doc: Version of the local APIC, and the number of its local vectors.

      tpr:
        -orig-id: APIC_TASKPRI
        pos: 0x80
        size: 4
        type: lapic_priority
        doc: Task priority.

      apr:
        -orig-id: APIC_ARBPRI
        pos: 0x90
        size: 4
        type: lapic_priority
        doc: Arbitration priority.

      ppr:
        -orig-id: APIC_PROCPRI
        pos: 0xa0
        size: 4
        type: lapic_priority
        doc: Processor priority; Xen computes it on demand.

      ldr:
        -orig-id: APIC_LDR
        pos: 0xd0
        size: 4
        type: lapic_ldr
        doc: Logical destination.

      dfr:
        -orig-id: APIC_DFR
        pos: 0xe0
        size: 4
        type: lapic_dfr
        doc: Destination format.

      svr:
        -webide-parse-mode: eager
        -orig-id: APIC_SPIV
        pos: 0xf0
        size: 4
        type: lapic_svr
        doc: Spurious-interrupt vector.

      isr:
        -orig-id: APIC_ISR
        pos: 0x100
        size: 128
        type: vector_bitmap
        doc: Vectors in service.

      tmr:
        -orig-id: APIC_TMR
        pos: 0x180
        size: 128
        type: vector_bitmap
        doc: Vectors that are level-triggered.

      irr:
        -orig-id: APIC_IRR
        pos: 0x200
        size: 128
        type: vector_bitmap
        doc: Vectors that are requested.

      esr:
        -orig-id: APIC_ESR
        pos: 0x280
        size: 4
        type: lapic_esr
        doc: Errors that the local APIC has detected.

      lvt_cmci:
        -orig-id: APIC_CMCI
        pos: 0x2f0
        size: 4
        type: lvt_entry
        doc: Local vector of corrected machine checks.

      icr_low:
        -orig-id: APIC_ICR
        pos: 0x300
        size: 4
        type: lapic_icr
        doc: Interrupt command.

      icr_high:
        -orig-id: APIC_ICR2
        pos: 0x310
        type: u4
        doc: |
          Destination of the command: bits 31-24 in xAPIC mode, all of them in
          x2APIC mode.

      lvt_timer:
        -orig-id: APIC_LVTT
        pos: 0x320
        size: 4
        type: lvt_entry
        doc: Local vector of the timer.

      lvt_thermal:
        -orig-id: APIC_LVTTHMR
        pos: 0x330
        size: 4
        type: lvt_entry
        doc: Local vector of the thermal sensor.

      lvt_perf:
        -orig-id: APIC_LVTPC
        pos: 0x340
        size: 4
        type: lvt_entry
        doc: Local vector of the performance counters.

      lvt_lint0:
        -orig-id: APIC_LVT0
        pos: 0x350
        size: 4
        type: lvt_entry
        doc: Local vector of pin LINT0.

      lvt_lint1:
        -orig-id: APIC_LVT1
        pos: 0x360
        size: 4
        type: lvt_entry
        doc: Local vector of pin LINT1.

      lvt_error:
        -orig-id: APIC_LVTERR
        pos: 0x370
        size: 4
        type: lvt_entry
        doc: Local vector of errors.

      timer_initial_count:
        -kind: time
        -orig-id: APIC_TMICT
        pos: 0x380
        type: u4
        doc: Initial count of the timer.

      timer_current_count:
        -ticks: true
        -kind: time
        -orig-id: APIC_TMCCT
        pos: 0x390
        type: u4
        doc: Current count of the timer; Xen computes it on demand.

      timer_divide:
        -orig-id: APIC_TDCR
        pos: 0x3e0
        size: 4
        type: timer_divide
        doc: Divisor of the timer's clock.

      self_ipi:
        -orig-id: APIC_SELF_IPI
        pos: 0x3f0
        type: u4
        doc: Write-only; meaningless here.

  register_slot:
    -webide-representation: '{reg:hex}'
    doc: A slot of the register page.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
    seq:
      - id: reg
        type: u4
        doc: The register; only these four bytes of the slot are used.

      - id: reserved
        -kind: reserved
        size: 12
        doc: Unused.

  lapic_id:
    -webide-representation: '{raw:hex}'
    doc: ID register.
    doc-ref: Intel SDM volume 3, section 12.4.6
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      xapic_id:
        -kind: code
        value: raw >> 24
        doc: The ID in xAPIC mode; in x2APIC mode `raw` is the ID.

  lapic_version:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Version register.
    doc-ref: Intel SDM volume 3, section 12.4.8
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      version:
        -kind: version
        value: raw & 0xff
        doc: Version of the local APIC.

      max_lvt:
        -kind: count
        value: (raw >> 16) & 0xff
        doc: Number of local vectors, less one.

      has_directed_eoi:
        -orig-id: APIC_LVR_DIRECTED_EOI
        value: (raw & 0x1000000) != 0
        doc: Broadcasts of EOI can be suppressed.

  lapic_priority:
    -webide-representation: '{raw:hex}'
    doc: A priority.
    doc-ref: Intel SDM volume 3, section 12.8.3
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      subclass:
        value: raw & 0xf
        doc: Sub-class.

      priority_class:
        value: (raw >> 4) & 0xf
        doc: |
          Class: vectors up to 16 x class + 15 are held back.

  lapic_ldr:
    -webide-representation: '{raw:hex}'
    doc: Logical destination register.
    doc-ref: Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      xapic_logical_id:
        -kind: code
        value: raw >> 24
        doc: Logical ID in xAPIC mode.

      x2apic_mask:
        -kind: flags
        value: raw & 0xffff
        doc: Bit of this processor in its cluster, in x2APIC mode.

      x2apic_cluster:
        value: raw >> 16
        doc: Cluster in x2APIC mode.

  lapic_dfr:
    -webide-representation: '{raw:hex}'
    doc: Destination format register.
    doc-ref: Intel SDM volume 3, section 12.6.2.2
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      is_flat:
        value: (raw >> 28) == 0xf
        doc: Logical IDs are flat, not in clusters.

  lapic_svr:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Spurious-interrupt vector register.
    doc-ref: Intel SDM volume 3, section 12.9
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      vector:
        -kind: code
        value: raw & 0xff
        doc: Vector of spurious interrupts.

      is_enabled:
        -orig-id: APIC_SPIV_APIC_ENABLED
        value: (raw & 0x100) != 0
        doc: The local APIC is enabled by software.

      is_focus_disabled:
        -orig-id: APIC_SPIV_FOCUS_DISABLED
        value: (raw & 0x200) != 0
        doc: No focus processor checking.

      is_eoi_broadcast_suppressed:
        -orig-id: APIC_SPIV_DIRECTED_EOI
        value: (raw & 0x1000) != 0
        doc: No EOI broadcasts.

  lapic_esr:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Error status.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53 APIC_ESR_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      send_checksum:
        -orig-id: APIC_ESR_SEND_CS
        value: (raw & 0x1) != 0
        doc: Checksum error when sending.

      receive_checksum:
        -orig-id: APIC_ESR_RECV_CS
        value: (raw & 0x2) != 0
        doc: Checksum error when receiving.

      send_accept:
        -orig-id: APIC_ESR_SEND_ACC
        value: (raw & 0x4) != 0
        doc: A message that was sent was not accepted.

      receive_accept:
        -orig-id: APIC_ESR_RECV_ACC
        value: (raw & 0x8) != 0
        doc: A message that was received was not accepted.

      redirectable_ipi:
        value: (raw & 0x10) != 0
        doc: Lowest-priority delivery that is not supported.

      send_illegal_vector:
        -orig-id: APIC_ESR_SENDILL
        value: (raw & 0x20) != 0
        doc: Illegal vector when sending.

      receive_illegal_vector:
        -orig-id: APIC_ESR_RECVILL
        value: (raw & 0x40) != 0
        doc: Illegal vector when receiving.

      illegal_register:
        -orig-id: APIC_ESR_ILLREGA
        value: (raw & 0x80) != 0
        doc: Access to a register that does not exist.

  lapic_icr:
    -webide-representation: 'vector {vector:hex} {delivery_mode}'
    doc: Interrupt command register, low half.
    doc-ref: Intel SDM volume 3, section 12.6.1
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      vector:
        -kind: code
        value: raw & 0xff
        doc: Vector that the interrupt is sent with.

      delivery_mode:
        value: (raw >> 8) & 0x7
        enum: delivery_mode
        doc: Kind of interrupt.

      is_logical:
        value: (raw & 0x800) != 0
        doc: The destination is logical, not physical.

      is_pending:
        -orig-id: APIC_ICR_BUSY
        value: (raw & 0x1000) != 0
        doc: Delivery is pending.

      is_asserted:
        -orig-id: APIC_INT_ASSERT
        value: (raw & 0x4000) != 0
        doc: Assert, not de-assert.

      is_level:
        -orig-id: APIC_INT_LEVELTRIG
        value: (raw & 0x8000) != 0
        doc: Level-triggered, not edge-triggered.

      shorthand:
        value: (raw >> 18) & 0x3
        enum: destination_shorthand
        doc: Destination shorthand.

  lvt_entry:
    -webide-representation: 'vector {vector:hex} {delivery_mode}, masked: {is_masked}'
    doc: An entry of the local vector table.
    doc-ref: Intel SDM volume 3, section 12.5.1
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      vector:
        -kind: code
        value: raw & 0xff
        doc: Vector of the local interrupt.

      delivery_mode:
        value: (raw >> 8) & 0x7
        enum: delivery_mode
        doc: Kind of interrupt.

      is_pending:
        -orig-id: APIC_SEND_PENDING
        value: (raw & 0x1000) != 0
        doc: Delivery is pending.

      is_active_low:
        -orig-id: APIC_INPUT_POLARITY
        value: (raw & 0x2000) != 0
        doc: The pin is active low; LINT0 and LINT1 only.

      remote_irr:
        -orig-id: APIC_LVT_REMOTE_IRR
        value: (raw & 0x4000) != 0
        doc: A level-triggered interrupt is in service; LINT0 and LINT1 only.

      is_level:
        -orig-id: APIC_LVT_LEVEL_TRIGGER
        value: (raw & 0x8000) != 0
        doc: Level-triggered; LINT0 and LINT1 only.

      is_masked:
        -orig-id: APIC_LVT_MASKED
        value: (raw & 0x10000) != 0
        doc: The local interrupt is masked.

      timer_mode:
        value: (raw >> 17) & 0x3
        enum: timer_mode
        doc: How the timer counts; timer only.

  timer_divide:
    -webide-representation: '{divisor:dec}'
    doc: Divide configuration register.
    doc-ref: Intel SDM volume 3, section 12.5.4
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: The whole register as a number.

    instances:
      code:
        value: (raw & 0x3) | ((raw & 0x8) >> 1)
        doc: The three bits of the divisor (bits 3, 1 and 0).

      divisor:
        value: 'code == 7 ? 1 : (2 << code)'
        doc: Divisor of the clock.

  vector_bitmap:
    doc: 256 bits, one for each vector, spread over eight registers.
    doc-ref: Intel SDM volume 3, section 12.8.4
    instances:
      vectors_0_31:
        -kind: code
        pos: 0x0
        type: u4
        doc: Vectors 0 (bit 0) to 31 (bit 31).

      vectors_32_63:
        -kind: code
        pos: 0x10
        type: u4
        doc: Vectors 32 (bit 0) to 63 (bit 31).

      vectors_64_95:
        -kind: code
        pos: 0x20
        type: u4
        doc: Vectors 64 (bit 0) to 95 (bit 31).

      vectors_96_127:
        -kind: code
        pos: 0x30
        type: u4
        doc: Vectors 96 (bit 0) to 127 (bit 31).

      vectors_128_159:
        -kind: code
        pos: 0x40
        type: u4
        doc: Vectors 128 (bit 0) to 159 (bit 31).

      vectors_160_191:
        -kind: code
        pos: 0x50
        type: u4
        doc: Vectors 160 (bit 0) to 191 (bit 31).

      vectors_192_223:
        -kind: code
        pos: 0x60
        type: u4
        doc: Vectors 192 (bit 0) to 223 (bit 31).

      vectors_224_255:
        -kind: code
        pos: 0x70
        type: u4
        doc: Vectors 224 (bit 0) to 255 (bit 31).

  pci_irq:
    -webide-representation: 'wires of 32 devices'
    doc: Interrupt wires of the PCI bus.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422 struct hvm_hw_pci_irqs
    seq:
      - id: asserted
        -orig-id: i
        type: b4
        repeat: expr
        repeat-expr: 32
        doc: |
          Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
          bit 3 INTD.

  isa_irq:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Interrupt wires of the ISA devices.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435 struct hvm_hw_isa_irqs
    seq:
      - id: raw
        -kind: register
        -orig-id: i
        type: u2
        doc: The wires as one number, IRQ 0 in bit 0.

      - id: reserved
        -kind: reserved
        size: 6
        doc: Unused.

    instances:
      asserted:
        pos: 0
        type: b1
        repeat: expr
        repeat-expr: 16
        doc: Whether the wire is asserted, by IRQ number 0 to 15.

  pci_link:
    -webide-representation: 'ISA IRQs of four links'
    doc: |
      Routing of the four PCI interrupt links. Device and pin determine the
      link: (device + pin) mod 4.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448 struct hvm_hw_pci_link
    seq:
      - id: route
        type: u1
        repeat: expr
        repeat-expr: 4
        doc: ISA IRQ that each link drives; 0 for none.

      - id: pad0
        -kind: padding
        size: 4
        doc: Unused.

    instances:
      most_irq:
        -kind: helper
        value: 15
        doc: The highest ISA IRQ.

  pit:
    -webide-representation: '{channels}'
    doc: The 8254 interval timer.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473 struct hvm_hw_pit
    seq:
      - id: channels
        type: pit_channel
        repeat: expr
        repeat-expr: 3
        doc: |
          Channels: 0 is the system timer, 1 is unused, 2 is the speaker.

      - id: speaker_data_on
        type: u4
        doc: Whether channel 2 drives the speaker; 0 or 1.

      - id: pad0
        type: u4
        doc: Padding, zero.

    instances:
      is_reachable:
        -kind: helper
        value: speaker_data_on <= 1 and pad0 == 0
        doc: |
          Whether the fields after the channels can have these values; Xen 4.19
          and later refuse others.

  pit_channel:
    -webide-representation: 'mode {mode:dec} count {count:dec}'
    doc: |
      A channel of the 8254. The read and write states are 1 for the low byte
      only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
      a word whose high byte is next, and 0 if none was set.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470 struct hvm_hw_pit_channel
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c
    seq:
      - id: count
        -kind: count
        type: u4
        doc: Reload value, 1 to 65536.

      - id: latched_count
        -kind: count
        type: u2
        doc: Count that was latched.

      - id: count_latched
        -kind: count
        type: u1
        doc: Read state of the latched count; 0 if no count is latched.

      - id: status_latched
        type: u1
        doc: Whether the status was latched.

      - id: status
        size: 1
        type: pit_status
        doc: Status that was latched.

      - id: read_state
        type: u1
        doc: Read state of the count.

      - id: write_state
        type: u1
        doc: Write state of the count.

      - id: write_latch
        type: u1
        doc: Low byte of a count whose high byte is next.

      - id: rw_mode
        type: u1
        doc: |
          Bytes that reads and writes access: 1 for the low byte, 2 for the high
          byte, 3 for both.

      - id: mode
        type: u1
        doc: |
          Mode as it was saved; 0xff in a channel that was never set up (Xen
          before 4.19).

      - id: bcd
        type: u1
        doc: Whether to count in decimal, which Xen does not implement.

      - id: gate
        type: u1
        doc: State of the gate; only channel 2's can be 0.

    instances:
      is_mode_set:
        value: mode <= 7
        doc: Whether the channel was ever given a mode.

      operating_mode:
        value: (mode & 0x3) | (mode & 0x4 & (((mode & 0x2) ^ 0x2) << 1))
        enum: pit_mode
        doc: |
          Mode as Xen interprets it when it loads the context: three bits, where
          6 and 7 mean 2 and 3.

      is_reachable:
        -kind: helper
        value: |
          count <= 0x10000 and count_latched <= 4 and read_state <= 4
            and write_state <= 4 and rw_mode <= 3 and gate <= 1 and bcd <= 1
        doc: |
          Whether a channel can get into this state; Xen 4.19 and later refuse
          others.

  pit_status:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Status byte of a channel.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257 pit_latch_status()
    seq:
      - id: raw
        -kind: register
        type: u1
        doc: The whole byte as a number.

    instances:
      is_bcd:
        value: (raw & 0x1) != 0
        doc: Counts in decimal.

      mode:
        value: (raw >> 1) & 0x7
        doc: Counting mode of the channel.

      rw_mode:
        value: (raw >> 4) & 0x3
        doc: Bytes that reads and writes access.

      is_output_high:
        value: (raw & 0x80) != 0
        doc: State of the output.

  rtc:
    -webide-representation: '{hours:hex}:{minutes:hex}:{seconds:hex}'
    doc: |
      The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
      are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
      any value.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491 struct hvm_hw_rtc
    seq:
      - id: seconds
        -ticks: true
        -kind: time
        -orig-id: cmos_data[0]
        type: u1
        doc: Seconds of the time of day.

      - id: seconds_alarm
        -kind: time
        -orig-id: cmos_data[1]
        type: u1
        doc: Seconds of the alarm.

      - id: minutes
        -ticks: true
        -kind: time
        -orig-id: cmos_data[2]
        type: u1
        doc: Minutes of the time of day.

      - id: minutes_alarm
        -kind: time
        -orig-id: cmos_data[3]
        type: u1
        doc: Minutes of the alarm.

      - id: hours
        -ticks: true
        -kind: time
        -orig-id: cmos_data[4]
        type: u1
        doc: Hours; in 12-hour mode bit 7 is PM.

      - id: hours_alarm
        -kind: time
        -orig-id: cmos_data[5]
        type: u1
        doc: Hours of the alarm.

      - id: day_of_week
        -ticks: true
        -orig-id: cmos_data[6]
        type: u1
        doc: Day of the week, Sunday is 1.

      - id: day_of_month
        -ticks: true
        -orig-id: cmos_data[7]
        type: u1
        doc: Day of the month.

      - id: month
        -ticks: true
        -orig-id: cmos_data[8]
        type: u1
        doc: Month; January is 1.

      - id: year
        -ticks: true
        -orig-id: cmos_data[9]
        type: u1
        doc: Year of the century.

      - id: reg_a
        -orig-id: cmos_data[10]
        size: 1
        type: rtc_reg_a
        doc: Register A.

      - id: reg_b
        -orig-id: cmos_data[11]
        size: 1
        type: rtc_reg_b
        doc: Register B.

      - id: reg_c
        -orig-id: cmos_data[12]
        size: 1
        type: rtc_reg_c
        doc: Register C.

      - id: reg_d
        -orig-id: cmos_data[13]
        size: 1
        type: rtc_reg_d
        doc: Register D.

      - id: cmos_index
        -kind: code
        type: u1
        doc: Register selected by the index port.

      - id: pad0
        type: u1
        doc: Unused.

      - id: rtc_offset
        type: s8
        if: _io.size >= 24
        doc: |
          Offset from the host's time, in seconds. Absent from bodies of 16
          bytes.

  rtc_reg_a:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Register A of the real-time clock.
    doc-ref: Motorola MC146818A data sheet
    seq:
      - id: raw
        -kind: register
        type: u1
        doc: The whole register as a number.

    instances:
      rate:
        -orig-id: RS
        value: raw & 0xf
        doc: |
          Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
          (1 and 2 are the same as 8 and 9).

      divider:
        -orig-id: DV
        value: (raw >> 4) & 0x7
        doc: Divider; 2 for the usual crystal.

      is_updating:
        -orig-id: UIP
        value: (raw & 0x80) != 0
        doc: An update is in progress.

  rtc_reg_b:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Register B of the real-time clock.
    doc-ref: Motorola MC146818A data sheet
    seq:
      - id: raw
        -kind: register
        type: u1
        doc: The whole register as a number.

    instances:
      is_dst:
        -orig-id: DSE
        value: (raw & 0x1) != 0
        doc: Daylight saving.

      is_24_hour:
        -orig-id: 24/12
        value: (raw & 0x2) != 0
        doc: 24-hour mode.

      is_binary:
        -orig-id: DM
        value: (raw & 0x4) != 0
        doc: Binary, not BCD.

      has_square_wave:
        -orig-id: SQWE
        value: (raw & 0x8) != 0
        doc: Square-wave output.

      has_update_interrupt:
        -orig-id: UIE
        value: (raw & 0x10) != 0
        doc: Interrupt at each update.

      has_alarm_interrupt:
        -orig-id: AIE
        value: (raw & 0x20) != 0
        doc: Interrupt at the alarm.

      has_periodic_interrupt:
        -orig-id: PIE
        value: (raw & 0x40) != 0
        doc: Periodic interrupt.

      is_set:
        -orig-id: SET
        value: (raw & 0x80) != 0
        doc: Updates are halted.

  rtc_reg_c:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Register C of the real-time clock.
    doc-ref: Motorola MC146818A data sheet
    seq:
      - id: raw
        -kind: register
        type: u1
        doc: The whole register as a number.

    instances:
      is_updated:
        -orig-id: UF
        value: (raw & 0x10) != 0
        doc: An update has happened.

      is_alarmed:
        -orig-id: AF
        value: (raw & 0x20) != 0
        doc: The alarm has happened.

      is_period_over:
        -orig-id: PF
        value: (raw & 0x40) != 0
        doc: A period has ended.

      is_interrupting:
        -orig-id: IRQF
        value: (raw & 0x80) != 0
        doc: The interrupt is asserted.

  rtc_reg_d:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Register D of the real-time clock.
    doc-ref: Motorola MC146818A data sheet
    seq:
      - id: raw
        -kind: register
        type: u1
        doc: The whole register as a number.

    instances:
      is_valid:
        -orig-id: VRT
        value: (raw & 0x80) != 0
        doc: Memory and time are valid.

  hpet:
    -webide-representation: 'counter {mc64:hex}'
    doc: |
      The high-precision event timer: its registers as the guest sees them, then
      its hidden state.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521 struct hvm_hw_hpet
    seq:
      - id: capability
        size: 8
        type: hpet_capability
        doc: General capabilities, and the period of the counter.

      - id: res0
        type: u8
        doc: Reserved.

      - id: config
        size: 8
        type: hpet_config
        doc: General configuration.

      - id: res1
        type: u8
        doc: Reserved.

      - id: isr
        size: 8
        type: hpet_status
        doc: Interrupt status.

      - id: res2
        -kind: padding
        size: 200
        doc: Reserved.

      - id: mc64
        -ticks: true
        type: u8
        doc: Main counter.

      - id: res3
        type: u8
        doc: Reserved.

      - id: timers
        type: hpet_timer
        repeat: expr
        repeat-expr: 3
        doc: The three timers.

      - id: res5
        -kind: padding
        size: 672
        doc: Reserved.

      - id: period
        type: u8
        repeat: expr
        repeat-expr: 3
        doc: Value last written to each timer's comparator.

  hpet_capability:
    -webide-representation: '{high:dec} fs'
    doc: Capabilities of an HPET.
    doc-ref: IA-PC HPET Specification, section 2.3.4
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: Bits 31-0.

      - id: high
        -kind: helper
        type: u4
        doc: Period of the main counter in femtoseconds.

    instances:
      raw:
        -kind: register
        pos: 0
        type: u8
        doc: The whole register as a number.

      revision:
        -orig-id: REV_ID
        value: low & 0xff
        doc: Revision of the HPET specification.

      last_timer:
        -kind: time
        -orig-id: NUM_TIM_CAP
        value: (low >> 8) & 0x1f
        doc: Number of the last timer.

      is_64_bit:
        -orig-id: COUNT_SIZE_CAP
        value: (low & 0x2000) != 0
        doc: The main counter has 64 bits.

      has_legacy_route:
        -orig-id: LEG_RT_CAP
        value: (low & 0x8000) != 0
        doc: Can replace PIT and RTC interrupts.

      vendor_id:
        -kind: code
        -orig-id: VENDOR_ID
        value: low >> 16
        doc: PCI vendor ID.

  hpet_config:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Configuration of an HPET.
    doc-ref: IA-PC HPET Specification, section 2.3.5
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

      is_enabled:
        -orig-id: ENABLE_CNF
        value: (low & 0x1) != 0
        doc: The main counter runs.

      is_legacy_route:
        -orig-id: LEG_RT_CNF
        value: (low & 0x2) != 0
        doc: Replaces PIT and RTC interrupts.

  hpet_status:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Interrupt status of an HPET.
    doc-ref: IA-PC HPET Specification, section 2.3.6
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

      is_timer0_active:
        -orig-id: T0_INT_STS
        value: (low & 0x1) != 0
        doc: Timer 0 has an interrupt active.

      is_timer1_active:
        -orig-id: T1_INT_STS
        value: (low & 0x2) != 0
        doc: Timer 1 has an interrupt active.

      is_timer2_active:
        -orig-id: T2_INT_STS
        value: (low & 0x4) != 0
        doc: Timer 2 has an interrupt active.

  hpet_timer:
    -webide-representation: 'config {config.raw:hex} cmp {cmp:hex}'
    doc: A timer of the HPET.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511 struct hvm_hw_hpet, timers
    seq:
      - id: config
        size: 8
        type: hpet_timer_config
        doc: Configuration and capabilities.

      - id: cmp
        type: u8
        doc: Value of the main counter at which the timer fires.

      - id: fsb
        type: u8
        doc: FSB interrupt route, not supported.

      - id: res4
        type: u8
        doc: Reserved.

  hpet_timer_config:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Configuration and capabilities of a timer.
    doc-ref: IA-PC HPET Specification, section 2.3.8
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: Bits 31-0.

      - id: high
        -kind: helper
        type: u4
        doc: Pins of the I/O APIC that `route` can name, one bit each.

    instances:
      raw:
        -kind: register
        -webide-parse-mode: eager
        pos: 0
        type: u8
        doc: The whole register as a number.

      is_level:
        -orig-id: INT_TYPE_CNF
        value: (low & 0x2) != 0
        doc: Level-triggered.

      is_enabled:
        -orig-id: INT_ENB_CNF
        value: (low & 0x4) != 0
        doc: Interrupts are enabled.

      is_periodic:
        -orig-id: TYPE_CNF
        value: (low & 0x8) != 0
        doc: The timer is periodic.

      can_be_periodic:
        -orig-id: PER_INT_CAP
        value: (low & 0x10) != 0
        doc: Can be periodic.

      is_64_bit:
        -orig-id: SIZE_CAP
        value: (low & 0x20) != 0
        doc: Has 64 bits.

      is_setting_value:
        -orig-id: VAL_SET_CNF
        value: (low & 0x40) != 0
        doc: The next write to the comparator also sets the accumulator.

      is_32_bit_mode:
        -orig-id: 32MODE_CNF
        value: (low & 0x100) != 0
        doc: Forced to 32-bit mode.

      is_fsb_enabled:
        -orig-id: FSB_EN_CNF
        value: (low & 0x4000) != 0
        doc: Interrupts are delivered by FSB.

      has_fsb:
        -orig-id: FSB_INT_DEL_CAP
        value: (low & 0x8000) != 0
        doc: Interrupts can be delivered by FSB.

      route:
        -orig-id: INT_ROUTE_CNF
        value: (low >> 9) & 0x1f
        doc: I/O APIC pin.

  pmtimer:
    -webide-representation: '{tmr_val:hex}'
    doc: ACPI power-management timer and event registers.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534 struct hvm_hw_pmtimer
    seq:
      - id: tmr_val
        -ticks: true
        type: u4
        doc: The timer, 3.579545 MHz.

      - id: pm1a_sts
        size: 2
        type: pm1_events
        doc: Events that have happened.

      - id: pm1a_en
        size: 2
        type: pm1_events
        doc: Events that interrupt.

  pm1_events:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: ACPI fixed events.
    doc-ref: ACPI Specification, section 4.8.4.1
    seq:
      - id: raw
        -kind: register
        type: u2
        doc: The whole register as a number.

    instances:
      timer:
        -orig-id: TMR
        value: (raw & 0x1) != 0
        doc: The timer's top bit has changed.

      bus_master:
        -orig-id: BM
        value: (raw & 0x10) != 0
        doc: A bus master asked for the bus; status only.

      global_lock:
        -orig-id: GBL
        value: (raw & 0x20) != 0
        doc: The global lock was released.

      power_button:
        -orig-id: PWRBTN
        value: (raw & 0x100) != 0
        doc: Power button.

      sleep_button:
        -orig-id: SLPBTN
        value: (raw & 0x200) != 0
        doc: Sleep button.

      rtc_alarm:
        -orig-id: RTC
        value: (raw & 0x400) != 0
        doc: Alarm of the real-time clock.

      is_wake:
        -orig-id: WAK
        value: (raw & 0x8000) != 0
        doc: The system has been woken; status only.

  mtrr:
    -webide-representation: 'PAT {msr_pat_cr}'
    doc: |
      Memory types of a vCPU.

      Xen writes the first variable range to all entries that `msr_mtrr_cap`
      says are in use; the other ranges are lost. As of 2026 this is not fixed,
      see hvm_save_mtrr_msr().
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551 struct hvm_hw_mtrr
    seq:
      - id: msr_pat_cr
        size: 8
        type: memory_types
        doc: |
          Page attribute table: the memory types that page-table entries can
          choose from.

      - id: msr_mtrr_var
        type: mtrr_range
        repeat: expr
        repeat-expr: 8
        doc: Variable ranges.

      - id: fixed_64k_00000
        -orig-id: msr_mtrr_fixed[0]
        size: 8
        type: memory_types
        doc: Types of the eight 64 KiB blocks from 0x00000 on.

      - id: fixed_16k_80000
        -orig-id: msr_mtrr_fixed[1]
        size: 8
        type: memory_types
        doc: Types of the eight 16 KiB blocks from 0x80000 on.

      - id: fixed_16k_a0000
        -orig-id: msr_mtrr_fixed[2]
        size: 8
        type: memory_types
        doc: Types of the eight 16 KiB blocks from 0xa0000 on.

      - id: fixed_4k_c0000
        -orig-id: msr_mtrr_fixed[3]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xc0000 on.

      - id: fixed_4k_c8000
        -orig-id: msr_mtrr_fixed[4]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xc8000 on.

      - id: fixed_4k_d0000
        -orig-id: msr_mtrr_fixed[5]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xd0000 on.

      - id: fixed_4k_d8000
        -orig-id: msr_mtrr_fixed[6]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xd8000 on.

      - id: fixed_4k_e0000
        -orig-id: msr_mtrr_fixed[7]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xe0000 on.

      - id: fixed_4k_e8000
        -orig-id: msr_mtrr_fixed[8]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xe8000 on.

      - id: fixed_4k_f0000
        -orig-id: msr_mtrr_fixed[9]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xf0000 on.

      - id: fixed_4k_f8000
        -orig-id: msr_mtrr_fixed[10]
        size: 8
        type: memory_types
        doc: Types of the eight 4 KiB blocks from 0xf8000 on.

      - id: msr_mtrr_cap
        size: 8
        type: mtrr_cap
        doc: 'IA32_MTRRCAP: which MTRRs there are.'

      - id: msr_mtrr_def_type
        size: 8
        type: mtrr_def_type
        doc: Default type and enable bits.

  memory_types:
    -webide-representation: '{raw:hex}'
    doc: Eight memory types of one byte each.
    doc-ref: Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
    seq:
      - id: types
        type: u1
        enum: memory_type
        repeat: expr
        repeat-expr: 8
        doc: The types, from the least significant byte on.

    instances:
      raw:
        -kind: register
        -webide-parse-mode: eager
        pos: 0
        type: u8
        doc: The whole register as a number.

  mtrr_range:
    -webide-representation: '{base.raw:hex} {mask.raw:hex}'
    doc: |
      A variable range. It contains an address that agrees with `base` in all
      bits that are set in `mask`, from bit 12 on.
    doc-ref: Intel SDM volume 3, section 13.11.2.3
    seq:
      - id: base
        size: 8
        type: mtrr_base
        doc: IA32_MTRR_PHYSBASE.

      - id: mask
        size: 8
        type: mtrr_mask
        doc: IA32_MTRR_PHYSMASK.

  mtrr_base:
    -webide-representation: '{raw:hex}'
    doc: Base and type of a variable range.
    doc-ref: Intel SDM volume 3, section 13.11.2.3
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

      memory_type:
        value: low & 0xff
        enum: memory_type
        doc: Type of the memory in the range.

      frame_low:
        value: low >> 12
        doc: |
          Bits 31-12 of the base address, as a page frame number; `high`
          continues it.

      reserved_low:
        -kind: helper
        value: low & 0xf00
        doc: Bits 31-0 that are reserved.

  mtrr_mask:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Mask of a variable range.
    doc-ref: Intel SDM volume 3, section 13.11.2.3
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

      is_valid:
        -orig-id: V
        value: (low & 0x800) != 0
        doc: The range is in use.

      frame_low:
        value: low >> 12
        doc: Bits 31-12 of the mask, shifted down by 12; `high` continues it.

      reserved_low:
        -kind: helper
        value: low & 0x7ff
        doc: Bits 31-0 that are reserved.

  mtrr_cap:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Capabilities of the MTRRs.
    doc-ref: Intel SDM volume 3, section 13.11.1
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

      num_ranges:
        -kind: count
        -orig-id: VCNT
        value: low & 0xff
        doc: Number of variable ranges.

      has_fixed:
        -orig-id: FIX
        value: (low & 0x100) != 0
        doc: Fixed ranges are supported.

      has_wc:
        -orig-id: WC
        value: (low & 0x400) != 0
        doc: Write-combining is supported.

      has_smrr:
        -orig-id: SMRR
        value: (low & 0x800) != 0
        doc: A range for system management is supported.

  mtrr_def_type:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Default type and enable bits.
    doc-ref: Intel SDM volume 3, section 13.11.2.1
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

      memory_type:
        value: low & 0xff
        enum: memory_type
        doc: Type of memory outside all ranges.

      is_fixed_enabled:
        -orig-id: FE
        value: (low & 0x400) != 0
        doc: Fixed ranges are enabled.

      is_enabled:
        -orig-id: E
        value: (low & 0x800) != 0
        doc: MTRRs are enabled; otherwise all memory is uncacheable.

      has_reserved_low:
        -kind: helper
        value: (low & 0x300) != 0 or low >> 12 != 0
        doc: A reserved bit of bits 31-0 is set; those of `high` are all reserved.

  viridian_domain:
    -webide-representation: 'guest OS {guest_os_id.raw:hex}'
    doc: |
      State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
      16 in older versions of Xen.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585 struct hvm_viridian_domain_context
    seq:
      - id: hypercall_gpa
        size: 8
        type: viridian_page_msr
        doc: HV_X64_MSR_HYPERCALL.

      - id: guest_os_id
        size: 8
        type: viridian_guest_os_id
        doc: HV_X64_MSR_GUEST_OS_ID.

      - id: time_ref_count
        -ticks: true
        -kind: time
        type: u8
        if: _io.size >= 24
        doc: |
          Reference time, in units of 100 ns. Absent from bodies of 16 bytes.

      - id: reference_tsc
        size: 8
        type: viridian_page_msr
        if: _io.size >= 32
        doc: HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.

  viridian_page_msr:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: |
      A register that contains the frame number of a guest page in the bits
      above 11.
    doc-ref:
      - Hyper-V Top Level Functional Specification
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570 union hv_vp_assist_page_msr
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

      is_enabled:
        -orig-id: enabled
        value: (low & 0x1) != 0
        doc: The page is in use.

      pfn_low:
        -kind: address
        -orig-id: pfn
        value: low >> 12
        doc: Bits 19-0 of the frame number; `high` continues it.

  viridian_guest_os_id:
    -webide-representation: 'vendor {vendor:hex} os {os:hex} {major:dec}.{minor:dec} build {build_number:dec}'
    doc: The guest's identification of itself.
    doc-ref:
      - Hyper-V Top Level Functional Specification
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343 union hv_guest_os_id
    seq:
      - id: build_number
        type: u2
        doc: Build number of the guest's operating system.

      - id: service_pack
        type: u1
        doc: Service pack.

      - id: minor
        type: u1
        doc: Minor version.

      - id: major
        type: u1
        doc: Major version.

      - id: os
        type: u1
        doc: Operating system; 4 is Windows NT.

      - id: vendor
        type: u2
        doc: Vendor, 1 is Microsoft; bit 15 marks open source.

    instances:
      raw:
        -kind: register
        pos: 0
        type: u8
        doc: The whole register as a number.

  viridian_vcpu:
    -webide-representation: 'VP assist page {vp_assist_msr}'
    doc: |
      State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
      or 8 in older versions of Xen.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597 struct hvm_viridian_vcpu_context
    seq:
      - id: vp_assist_msr
        size: 8
        type: viridian_page_msr
        doc: HV_X64_MSR_VP_ASSIST_PAGE.

      - id: apic_assist_pending
        type: u1
        if: _io.size >= 16
        doc: |
          Whether the guest may end an interrupt without an EOI. Absent from
          bodies of 8 bytes.

      - id: pad
        -kind: padding
        -orig-id: _pad
        size: 7
        if: _io.size >= 16
        doc: Padding, zero.

      - id: simp_msr
        size: 8
        type: viridian_page_msr
        if: _io.size >= 152
        doc: |
          HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
          bytes.

      - id: sint_msr
        size: 8
        type: viridian_sint
        repeat: expr
        repeat-expr: 16
        if: _io.size >= 152
        doc: HV_X64_MSR_SINT0 to 15, synthetic interrupts.

      - id: stimer_config_msr
        size: 8
        type: viridian_stimer_config
        repeat: expr
        repeat-expr: 4
        if: _io.size >= 216
        doc: HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.

      - id: stimer_count_msr
        type: u8
        repeat: expr
        repeat-expr: 4
        if: _io.size >= 216
        doc: HV_X64_MSR_STIMER0_COUNT to 3.

  viridian_sint:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: A synthetic interrupt source.
    doc-ref:
      - Hyper-V Top Level Functional Specification
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837 union hv_synic_sint
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

      vector:
        -kind: code
        value: low & 0xff
        doc: Vector of the synthetic interrupt.

      is_masked:
        -orig-id: masked
        value: (low & 0x10000) != 0
        doc: The synthetic interrupt is masked.

      is_auto_eoi:
        -orig-id: auto_eoi
        value: (low & 0x20000) != 0
        doc: The interrupt ends automatically (auto-EOI).

      is_polling:
        -orig-id: polling
        value: (low & 0x40000) != 0
        doc: The guest polls; no interrupt.

  viridian_stimer_config:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Configuration of a synthetic timer.
    doc-ref:
      - Hyper-V Top Level Functional Specification
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809 union hv_stimer_config
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

      is_enabled:
        -orig-id: enable
        value: (low & 0x1) != 0
        doc: The timer runs.

      is_periodic:
        -orig-id: periodic
        value: (low & 0x2) != 0
        doc: The timer is periodic.

      is_lazy:
        -orig-id: lazy
        value: (low & 0x4) != 0
        doc: 'The timer is lazy: it may fire late.'

      is_auto_enabled:
        -orig-id: auto_enable
        value: (low & 0x8) != 0
        doc: Writing the count starts the timer.

      apic_vector:
        -kind: code
        value: (low >> 4) & 0xff
        doc: Vector in direct mode.

      is_direct:
        -orig-id: direct_mode
        value: (low & 0x1000) != 0
        doc: Raises an interrupt instead of a message.

      sintx:
        value: (low >> 16) & 0xf
        doc: Synthetic interrupt source for messages.

  cpu_xsave:
    -webide-representation: 'xcr0 {xcr0.raw:hex}'
    doc: |
      Extended registers of one vCPU. Xen before 4.12 wrote this entry with
      little or no area for a guest that did not use XSAVE.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572 struct hvm_hw_cpu_xsave
    seq:
      - id: xfeature_mask
        size: 8
        type: xstate_components
        doc: Components that the saving host supported; ignored.

      - id: xcr0
        size: 8
        type: xstate_components
        doc: |
          The register XCR0: components that the guest has enabled.

      - id: xcr0_accum
        size: 8
        type: xstate_components
        doc: |
          Components that the guest has ever enabled; they determine the length
          of the area.

      - id: save_area
        size-eos: true
        type: x86_xsave_area
        doc: |
          The registers, in the standard form. Xen 4.3.0 and older made it
          longer than the guest needs.

    instances:
      len_save_area_min:
        -kind: helper
        value: 576
        doc: The shortest area that Xen accepts.

      ofs_save_area:
        -kind: helper
        value: 24
        doc: Offset of the area in the body.

  xstate_components:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: |
      A set of state components, one bit each. The same as component_bitmap of
      `x86_xsave_area`.
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

  vmce_vcpu:
    -webide-representation: 'caps {caps.raw:hex}'
    doc: Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606 struct hvm_vmce_vcpu
    seq:
      - id: caps
        size: 8
        type: mcg_cap
        doc: IA32_MCG_CAP.

      - id: mci_ctl2_bank0
        size: 8
        type: mci_ctl2
        if: _io.size >= 24
        doc: IA32_MC0_CTL2. Absent from bodies of 8 bytes.

      - id: mci_ctl2_bank1
        size: 8
        type: mci_ctl2
        if: _io.size >= 24
        doc: IA32_MC1_CTL2. Absent from bodies of 8 bytes.

      - id: mcg_ext_ctl
        type: u8
        if: _io.size >= 32
        doc: |
          IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
          bodies of 24 bytes.

  mcg_cap:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Machine-check capabilities.
    doc-ref: Intel SDM volume 3, section 17.3.1.1
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

      num_banks:
        -kind: count
        -orig-id: Count
        value: low & 0xff
        doc: Number of banks.

      has_ctl:
        -orig-id: MCG_CTL_P
        value: (low & 0x100) != 0
        doc: IA32_MCG_CTL exists.

      has_ext:
        -orig-id: MCG_EXT_P
        value: (low & 0x200) != 0
        doc: Extended state registers exist.

      has_cmci:
        -orig-id: MCG_CMCI_P
        value: (low & 0x400) != 0
        doc: Corrected errors can interrupt.

      has_tes:
        -orig-id: MCG_TES_P
        value: (low & 0x800) != 0
        doc: Threshold-based error status.

      has_ser:
        -orig-id: MCG_SER_P
        value: (low & 0x1000000) != 0
        doc: Software error recovery.

      has_lmce:
        -orig-id: MCG_LMCE_P
        value: (low & 0x8000000) != 0
        doc: Local machine checks.

      reserved_low:
        -kind: helper
        value: low & 0x6fff200
        doc: |
          Bits 27-0 that Xen lets no guest have; those of `high` neither.

      reserved_top:
        -kind: helper
        value: low >> 28
        doc: Bits 31-28, which Xen lets no guest have either.

  mci_ctl2:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Control of the corrected errors of a bank.
    doc-ref: Intel SDM volume 3, section 17.3.2.5
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

      threshold:
        value: low & 0x7fff
        doc: Number of errors before an interrupt.

      is_cmci_enabled:
        -orig-id: CMCI_EN
        value: (low & 0x40000000) != 0
        doc: Corrected errors interrupt.

  tsc_adjust:
    -webide-representation: '{adjustment:hex}'
    doc: The TSC_ADJUST register of a vCPU.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612 struct hvm_tsc_adjust
    seq:
      - id: adjustment
        -orig-id: tsc_adjust
        type: u8
        doc: Offset that the guest has added to its TSC, modulo 2^64.

  cpu_msr:
    -webide-representation: '{num_msrs:dec} registers'
    doc: Model-specific registers of a vCPU that no other entry contains.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624 struct hvm_msr
    seq:
      - id: num_msrs
        -kind: count
        -orig-id: count
        type: u4
        doc: Number of registers; the body has 8 + 16 x num_msrs bytes.

      - id: reserved
        -kind: reserved
        type: u4
        doc: Padding of the C structure.

    instances:
      ofs_msrs:
        -kind: helper
        value: 8
        doc: Offset of the registers in the body.

      len_msr:
        -kind: helper
        value: sizeof<msr_entry>
        doc: Size of one register in bytes.

      msrs:
        -orig-id: msr
        pos: ofs_msrs
        size: sizeof<msr_entry>
        type: msr_entry
        repeat: expr
        repeat-expr: |
          num_msrs <= (_io.size.as<u4> - 8) / 16 ? num_msrs :
          ((_io.size.as<u4> - 8) / 16).as<u4>
        doc: The registers, as many as the body has room for.

  msr_entry:
    -webide-representation: '{index:hex} = {value:hex}'
    doc: |
      A model-specific register.

      As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
      PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
      and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
      type is at the start of a substream of its own (`size: 16`), which
      `as_spec_ctrl` and `as_bndcfgs` rely on.
    doc-ref:
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623 struct hvm_one_msr
      - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395 msrs_to_send
    seq:
      - id: index
        -kind: code
        type: u4
        doc: Number of the register.

      - id: reserved
        -kind: reserved
        -orig-id: _rsvd
        type: u4
        doc: Reserved, zero.

      - id: value
        -kind: register
        -orig-id: val
        type: u8
        doc: Its value.

    instances:
      as_spec_ctrl:
        pos: 8
        size: 8
        type: spec_ctrl
        if: index == 0x48
        doc: The value of SPEC_CTRL, decoded; absent for other registers.

      as_bndcfgs:
        pos: 8
        size: 8
        type: bndcfgs
        if: index == 0xd90
        doc: The value of BNDCFGS, decoded; absent for other registers.

  spec_ctrl:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Value of the MSR SPEC_CTRL.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35 MSR_SPEC_CTRL
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

      ibrs:
        -orig-id: SPEC_CTRL_IBRS
        value: (low & 0x1) != 0
        doc: Indirect branches are restricted.

      stibp:
        -orig-id: SPEC_CTRL_STIBP
        value: (low & 0x2) != 0
        doc: Threads of a core do not share indirect branch prediction.

      ssbd:
        -orig-id: SPEC_CTRL_SSBD
        value: (low & 0x4) != 0
        doc: Speculative store bypass is disabled.

      ipred_dis_u:
        -orig-id: SPEC_CTRL_IPRED_DIS_U
        value: (low & 0x8) != 0
        doc: Indirect branch prediction is disabled for user code.

      ipred_dis_s:
        -orig-id: SPEC_CTRL_IPRED_DIS_S
        value: (low & 0x10) != 0
        doc: Indirect branch prediction is disabled for the supervisor.

      rrsba_dis_u:
        -orig-id: SPEC_CTRL_RRSBA_DIS_U
        value: (low & 0x20) != 0
        doc: Alternate return prediction is disabled for user code.

      rrsba_dis_s:
        -orig-id: SPEC_CTRL_RRSBA_DIS_S
        value: (low & 0x40) != 0
        doc: Alternate return prediction is disabled for the supervisor.

      psfd:
        -orig-id: SPEC_CTRL_PSFD
        value: (low & 0x80) != 0
        doc: Predictive store forwarding is disabled.

      bhi_dis_s:
        -orig-id: SPEC_CTRL_BHI_DIS_S
        value: (low & 0x400) != 0
        doc: Branch history of user code is not used for the supervisor.

  bndcfgs:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Value of the MSR BNDCFGS.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293 MSR_IA32_BNDCFGS
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

      is_enabled:
        -orig-id: IA32_BNDCFGS_ENABLE
        value: (low & 0x1) != 0
        doc: MPX is enabled for the supervisor.

      is_preserving:
        -orig-id: IA32_BNDCFGS_PRESERVE
        value: (low & 0x2) != 0
        doc: Branches without a prefix keep the bounds.

      reserved_low:
        -kind: helper
        -orig-id: IA32_BNDCFGS_RESERVED
        value: low & 0xffc
        doc: Bits that must be zero.

enums:
  typecode:
    0:
      id: end_mark
      -name: end
      doc: Last entry, without a body.
    1:
      id: header
      doc: |
        Version of the format, and the processor it was saved on; always the
        first entry.
    2:
      id: cpu
      -groups: [vcpu]
      doc: Registers of a vCPU. A vCPU that is offline has none.
    3:
      id: pic
      doc: |
        One of the two 8259 interrupt controllers: instance 0 is the master, 1
        the slave.
    4:
      id: ioapic
      doc: The I/O APIC.
    5:
      id: lapic
      -groups: [vcpu]
      doc: State of a vCPU's local APIC outside its register page.
    6:
      id: lapic_regs
      -groups: [vcpu]
      doc: Register page of a vCPU's local APIC.
    7:
      id: pci_irq
      doc: Interrupt wires of the PCI bus.
    8:
      id: isa_irq
      doc: Interrupt wires of the ISA devices.
    9:
      id: pci_link
      doc: Routing of PCI interrupts to ISA interrupts.
    10:
      id: pit
      doc: The 8254 interval timer.
    11:
      id: rtc
      doc: The real-time clock.
    12:
      id: hpet
      doc: The high-precision event timer.
    13:
      id: pmtimer
      doc: ACPI power-management timer and event registers.
    14:
      id: mtrr
      -groups: [vcpu]
      doc: |
        Memory types of a vCPU: PAT and MTRRs.
    15:
      id: viridian_domain
      doc: State of the Hyper-V interface that belongs to the domain.
    16:
      id: cpu_xsave
      -groups: [vcpu]
      doc: Extended registers of a vCPU.
    17:
      id: viridian_vcpu
      -groups: [vcpu]
      doc: State of the Hyper-V interface that belongs to a vCPU.
    18:
      id: vmce_vcpu
      -groups: [vcpu]
      doc: Machine-check state of a vCPU.
    19:
      id: tsc_adjust
      -groups: [vcpu]
      doc: The TSC_ADJUST register of a vCPU.
    20:
      id: cpu_msr
      -groups: [vcpu]
      doc: |
        Further model-specific registers of a vCPU; only those that are not
        zero.

  event_type:
    0:
      id: external_interrupt
      doc: External interrupt.
    2:
      id: nmi
      doc: Non-maskable interrupt.
    3:
      id: hardware_exception
      doc: Exception that the processor raised.
    4:
      id: software_interrupt
      doc: The INT n instruction.
    5:
      id: privileged_software_exception
      doc: The INT1 instruction.
    6:
      id: software_exception
      doc: The INT3 and INTO instructions.
    7:
      id: other
      doc: Another event.

  delivery_mode:
    0:
      id: fixed
      doc: The vector, to all destinations.
    1:
      id: lowest_priority
      doc: The vector, to the destination with the lowest priority.
    2:
      id: smi
      doc: System-management interrupt.
    3:
      id: remote_read
      doc: Reserved; formerly remote read.
    4:
      id: nmi
      doc: Non-maskable interrupt.
    5:
      id: init
      doc: INIT, which resets the processor.
    6:
      id: startup
      doc: Start-up.
    7:
      id: ext_int
      doc: The vector comes from an external controller.

  destination_shorthand:
    0:
      id: none
      doc: No shorthand.
    1:
      id: myself
      doc: The sender only.
    2:
      id: all
      doc: All processors, including the sender.
    3:
      id: all_others
      doc: All but the sender.

  timer_mode:
    0:
      id: one_shot
      doc: Counts down once.
    1:
      id: periodic
      doc: Restarts after each period.
    2:
      id: tsc_deadline
      doc: Waits for a value of the TSC.

  pit_mode:
    0:
      id: interrupt_on_terminal_count
      doc: The output goes high when the count ends.
    1:
      id: one_shot
      doc: A rising edge of the gate starts a low pulse.
    2:
      id: rate_generator
      doc: A short low pulse each period.
    3:
      id: square_wave
      doc: A square wave.
    4:
      id: software_strobe
      doc: A short low pulse when the count ends.
    5:
      id: hardware_strobe
      doc: A short low pulse when the count ends, started by a rising edge of the gate.

  memory_type:
    0:
      id: uc
      doc: Uncacheable.
    1:
      id: wc
      doc: Write-combining.
    4:
      id: wt
      doc: Write-through.
    5:
      id: wp
      doc: Write-protected.
    6:
      id: wb
      doc: Write-back.
    7:
      id: uc_minus
      doc: Uncacheable, but MTRRs can make it write-combining; PAT only.
