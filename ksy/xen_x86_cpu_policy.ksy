meta:
  id: xen_x86_cpu_policy
  title: Xen x86 CPU policy blobs (CPUID leaves and MSRs)
  application: Xen
  license: MIT
  ks-version: "0.11"
  endian: le

doc: |
  The processor as a guest sees it: the CPUID leaves and the MSRs that Xen calls
  a CPU policy. The records X86_CPUID_POLICY and X86_MSR_POLICY of a migration
  stream contain one array each.

  This definition has no content of its own. Others import it and use
  `xen_x86_cpu_policy::cpuid_policy` and `xen_x86_cpu_policy::msr_policy` on the
  body of a record, and the enum `msr_index` for the names of MSRs. These arrays
  are always little-endian, as x86 is, whatever the byte order of the stream.

  Feature bits have Xen's names, in lower case; a name that begins with a digit
  has the prefix `amd_`.
doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h

# 0x80000000 and above are too large for the plain integers of some target
# languages. Bit 31 is therefore tested with a shift, and such numbers are cast.
instances:
  len_cpuid_leaf:
    -kind: helper
    value: sizeof<cpuid_leaf>
    doc: Size of one CPUID leaf in bytes, 24.

  len_msr_entry:
    -kind: helper
    value: sizeof<msr_entry>
    doc: Size of one MSR entry in bytes, 16.

  no_subleaf:
    -kind: code
    value: 0xffffffff.as<u4>
    doc: The `subleaf` of leaves that do not depend on ecx.

types:
  cpuid_policy:
    -webide-representation: '{num_leaves:dec} leaves'
    doc: The CPUID leaves of a guest, an array as long as its blob.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
    seq:
      - id: leaves
        size: sizeof<cpuid_leaf>
        type: cpuid_leaf
        repeat: expr
        repeat-expr: num_leaves
        doc: The leaves, in ascending order when Xen wrote them.

      - id: excess
        size-eos: true
        doc: Bytes left over after the last whole leaf; empty in a well-formed blob.

    instances:
      num_leaves:
        -kind: count
        value: _io.size / sizeof<cpuid_leaf>
        doc: Number of whole leaves in the blob.

  cpuid_leaf:
    -webide-representation: '{leaf:hex}:{subleaf:hex} {leaf_id} a={eax:hex} b={ebx:hex} c={ecx:hex} d={edx:hex}'
    doc: |
      The contents of one CPUID leaf. The type is at the start of a substream of
      its own (`size: 24`), which `features` relies on.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L322-L326 struct xen_cpuid_leaf
    seq:
      - id: leaf
        -kind: code
        type: u4
        doc: Value of eax that selects this leaf.

      - id: subleaf
        -kind: code
        type: u4
        doc: Value of ecx that selects it; 0xffffffff if ecx does not matter.

      - id: eax
        -kind: register
        -orig-id: a
        type: u4
        doc: Value that the guest gets in eax.

      - id: ebx
        -kind: register
        -orig-id: b
        type: u4
        doc: Value that the guest gets in ebx.

      - id: ecx
        -kind: register
        -orig-id: c
        type: u4
        doc: Value that the guest gets in ecx.

      - id: edx
        -kind: register
        -orig-id: d
        type: u4
        doc: Value that the guest gets in edx.

    instances:
      leaf_id:
        value: leaf
        enum: cpuid_leaf_id
        doc: The leaf by name.

      has_subleaf:
        value: subleaf != 0xffffffff.as<u4>
        doc: The leaf depends on ecx.

      features:
        -webide-parse-mode: eager
        pos: 8
        type:
          switch-on: layout
          cases:
            leaf_layout::leaf_vendor: leaf_vendor
            leaf_layout::leaf_version: leaf_version
            leaf_layout::leaf_features_0: leaf_features_0
            leaf_layout::leaf_features_1: leaf_features_1
            leaf_layout::leaf_features_2: leaf_features_2
            leaf_layout::leaf_xstate_0: leaf_xstate_0
            leaf_layout::leaf_xstate_1: leaf_xstate_1
            leaf_layout::leaf_xstate_component: leaf_xstate_component
            leaf_layout::leaf_hypervisor: leaf_hypervisor
            leaf_layout::leaf_extended_features: leaf_extended_features
            leaf_layout::leaf_brand: leaf_brand
            leaf_layout::leaf_power: leaf_power
            leaf_layout::leaf_address_sizes: leaf_address_sizes
            leaf_layout::leaf_extended_features_2: leaf_extended_features_2
        if: layout != leaf_layout::leaf_registers
        doc: |
          The four registers, decoded. Absent for leaves without a layout in
          this definition.

      layout:
        value: |
          leaf == 0 or leaf == 0x80000000.as<u4> ? leaf_layout::leaf_vendor :
          leaf == 1 ? leaf_layout::leaf_version :
          leaf == 7 and subleaf == 0 ? leaf_layout::leaf_features_0 :
          leaf == 7 and subleaf == 1 ? leaf_layout::leaf_features_1 :
          leaf == 7 and subleaf == 2 ? leaf_layout::leaf_features_2 :
          leaf == 0xd and subleaf == 0 ? leaf_layout::leaf_xstate_0 :
          leaf == 0xd and subleaf == 1 ? leaf_layout::leaf_xstate_1 :
          leaf == 0xd and subleaf < 63 ? leaf_layout::leaf_xstate_component :
          leaf == 0x40000000 or leaf == 0x40000100 ? leaf_layout::leaf_hypervisor :
          leaf == 0x80000001.as<u4> ? leaf_layout::leaf_extended_features :
          leaf == 0x80000002.as<u4> ? leaf_layout::leaf_brand :
          leaf == 0x80000003.as<u4> ? leaf_layout::leaf_brand :
          leaf == 0x80000004.as<u4> ? leaf_layout::leaf_brand :
          leaf == 0x80000007.as<u4> ? leaf_layout::leaf_power :
          leaf == 0x80000008.as<u4> ? leaf_layout::leaf_address_sizes :
          leaf == 0x80000021.as<u4> ? leaf_layout::leaf_extended_features_2 :
          leaf_layout::leaf_registers
        doc: Type of `features`.

  leaf_vendor:
    -webide-representation: '{vendor}, up to {max_leaf:hex}'
    doc: Registers of leaves 0 and 0x80000000.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: max_leaf
        -kind: count
        type: u4
        doc: Highest leaf of this range (eax).

      - id: vendor_ebx
        size: 4
        type: str
        encoding: ISO-8859-1
        doc: First third of the vendor's name.

      - id: vendor_ecx
        size: 4
        type: str
        encoding: ISO-8859-1
        doc: Last third of the vendor's name.

      - id: vendor_edx
        size: 4
        type: str
        encoding: ISO-8859-1
        doc: Second third of the vendor's name.

    instances:
      vendor:
        value: vendor_ebx + vendor_edx + vendor_ecx
        doc: |
          The vendor in twelve letters, such as GenuineIntel or AuthenticAMD.
          Intel leaves it zero in leaf 0x80000000.

  leaf_version:
    -webide-representation: '{signature}'
    doc: Registers of leaf 1.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: signature
        type: cpu_signature
        doc: Family, model and stepping (eax).

      - id: brand_index
        -kind: code
        type: u1
        doc: Number of a brand name; obsolete (ebx).

      - id: clflush_size
        type: u1
        doc: Size of the line that CLFLUSH writes back, in units of 8 bytes (ebx).

      - id: num_logical_processors
        -kind: count
        -orig-id: lppp
        type: u1
        doc: Logical processors in the package (ebx).

      - id: apic_id
        -kind: code
        type: u1
        doc: Initial local APIC id (ebx).

      - id: ecx
        type: features_1_ecx
        doc: Features in ecx.

      - id: edx
        type: features_1_edx
        doc: Features in edx.

  cpu_signature:
    -webide-representation: 'family {family:hex} model {model:hex} stepping {stepping:dec}'
    doc: Family, model and stepping of a processor, as in eax of leaves 1 and 0x80000001.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: raw
        -kind: register
        -orig-id: raw_fms
        type: u4
        doc: All bits.

    instances:
      stepping:
        value: raw & 0xf
        doc: Revision of the model.

      base_model:
        -kind: code
        value: (raw >> 4) & 0xf
        doc: Low digit of the model.

      base_family:
        -kind: code
        value: (raw >> 8) & 0xf
        doc: The family, if it is less than 15.

      extended_model:
        value: (raw >> 16) & 0xf
        doc: High digit of the model, which counts for family 6 and from 15 on.

      extended_family:
        value: (raw >> 20) & 0xff
        doc: Number to add to the family if that is 15.

      family:
        value: 'base_family == 15 ? base_family + extended_family : base_family'
        doc: The family, composed.

      model:
        value: 'base_family == 15 or base_family == 6 ? base_model + extended_model * 16 : base_model'
        doc: The model, composed.

  leaf_features_0:
    doc: Registers of leaf 7, subleaf 0.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: max_subleaf
        -kind: count
        type: u4
        doc: Highest subleaf (eax).

      - id: ebx
        type: features_7_0_ebx
        doc: Features in ebx.

      - id: ecx
        type: features_7_0_ecx
        doc: Features in ecx.

      - id: edx
        type: features_7_0_edx
        doc: Features in edx.

  leaf_features_1:
    doc: Registers of leaf 7, subleaf 1.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: eax
        type: features_7_1_eax
        doc: Features in eax.

      - id: ebx
        type: features_7_1_ebx
        doc: Features in ebx.

      - id: ecx
        -kind: register
        type: u4
        doc: No features that Xen knows.

      - id: edx
        type: features_7_1_edx
        doc: Features in edx.

  leaf_features_2:
    doc: Registers of leaf 7, subleaf 2.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: eax
        -kind: register
        type: u4
        doc: Reserved.

      - id: ebx
        -kind: register
        type: u4
        doc: Reserved.

      - id: ecx
        -kind: register
        type: u4
        doc: Reserved.

      - id: edx
        type: features_7_2_edx
        doc: Features in edx.

  leaf_xstate_0:
    -webide-representation: 'up to {max_size:dec} bytes'
    doc: Registers of leaf 0xd, subleaf 0.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: xcr0_low
        type: xstate_components
        doc: Components that XCR0 may enable, low half (eax).

      - id: current_size
        type: u4
        doc: Size of the XSAVE area in bytes for the components that are enabled (ebx).

      - id: max_size
        -kind: count
        type: u4
        doc: Size of the XSAVE area in bytes for all components that can be enabled (ecx).

      - id: xcr0_high
        type: u4
        doc: Components that XCR0 may enable, high half (edx).

  leaf_xstate_1:
    doc: Registers of leaf 0xd, subleaf 1.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: eax
        type: features_d_1_eax
        doc: Features in eax.

      - id: current_size
        type: u4
        doc: |
          Size of the compacted XSAVE area in bytes for the components that are
          enabled (ebx).

      - id: xss_low
        type: xstate_components
        doc: Components that the XSS MSR may enable, low half (ecx).

      - id: xss_high
        type: u4
        doc: Components that the XSS MSR may enable, high half (edx).

  leaf_xstate_component:
    -webide-representation: '{len_component:dec} bytes at {ofs_component:dec}'
    doc: Registers of leaf 0xd, subleaf 2 and above; the subleaf is the component's number.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L260-L264 struct xstate_component
    seq:
      - id: len_component
        -orig-id: size
        type: u4
        doc: Size of the component's state in bytes (eax).

      - id: ofs_component
        -orig-id: offset
        type: u4
        doc: Offset of the component in a standard XSAVE area; 0 for supervisor state (ebx).

      - id: ecx
        -kind: register
        type: u4
        doc: Properties of the component.

      - id: edx
        -kind: register
        type: u4
        doc: Reserved.

    instances:
      is_supervisor:
        -orig-id: xss
        value: (ecx & 1) != 0
        doc: The component is enabled by the XSS MSR, not by XCR0.

      is_aligned:
        -orig-id: align
        value: (ecx & 2) != 0
        doc: The component begins at a multiple of 64 in a compacted area.

  leaf_hypervisor:
    -webide-representation: 'up to {max_leaf:hex}'
    doc: |
      Registers of leaves 0x40000000 and 0x40000100. A policy contains only the
      highest leaf here, 0 if the toolstack sets no limit; Xen fills in the rest
      when the guest executes CPUID.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpuid.h
    seq:
      - id: max_leaf
        -kind: count
        type: u4
        doc: Highest leaf of the range, or 0 (eax).

      - id: signature
        size: 12
        type: strz
        encoding: ISO-8859-1
        doc: Name of the interface; empty in a policy (ebx, ecx, edx).

  leaf_extended_features:
    doc: Registers of leaf 0x80000001.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: signature
        type: cpu_signature
        doc: Family, model and stepping; zero on Intel (eax).

      - id: ebx
        -kind: register
        type: u4
        doc: Brand and package; Xen interprets none of its bits.

      - id: ecx
        type: features_e1_ecx
        doc: Features in ecx.

      - id: edx
        type: features_e1_edx
        doc: Features in edx.

  leaf_brand:
    -webide-representation: 'part of the name "{brand}"'
    doc: Registers of leaves 0x80000002 to 0x80000004, each a third of the brand string.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: brand
        size: 16
        type: strz
        encoding: ISO-8859-1
        doc: Up to 16 characters of the brand string.

  leaf_power:
    doc: Registers of leaf 0x80000007.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: eax
        -kind: register
        type: u4
        doc: Xen interprets none of its bits.

      - id: ebx
        -kind: register
        type: u4
        doc: Xen interprets none of its bits.

      - id: ecx
        -kind: register
        type: u4
        doc: Xen interprets none of its bits.

      - id: edx
        type: features_e7_edx
        doc: Features in edx.

  leaf_address_sizes:
    -webide-representation: 'physical {max_phys_addr:dec}, linear {max_lin_addr:dec} bits'
    doc: Registers of leaf 0x80000008.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: max_phys_addr
        -kind: count
        -orig-id: maxphysaddr
        type: u1
        doc: Bits of a physical address (eax).

      - id: max_lin_addr
        -kind: count
        -orig-id: maxlinaddr
        type: u1
        doc: Bits of a linear address (eax).

      - id: guest_max_phys_addr
        -kind: address
        type: u1
        doc: Bits of a guest's physical address where they differ from the host's (eax).

      - id: reserved_eax
        -kind: reserved
        type: u1
        doc: Reserved (eax).

      - id: ebx
        type: features_e8_ebx
        doc: Features in ebx.

      - id: last_core
        -orig-id: nc
        type: u1
        doc: Number of cores in the package, less one (ecx).

      - id: apic_id
        -kind: code
        type: u1
        doc: Bits 7-4 are `len_apic_id` (ecx).

      - id: reserved_ecx
        -kind: reserved
        type: u2
        doc: Bits that Xen does not interpret (ecx).

      - id: edx
        -kind: register
        type: u4
        doc: Xen interprets none of its bits.

    instances:
      len_apic_id:
        -kind: helper
        -orig-id: apic_id_size
        value: (apic_id >> 4) & 0xf
        doc: Number of bits of an APIC id that number the cores.

  leaf_extended_features_2:
    doc: Registers of leaf 0x80000021.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/xen/lib/x86/cpu-policy.h#L89-L391 struct cpu_policy
    seq:
      - id: eax
        type: features_e21_eax
        doc: Features in eax.

      - id: ucode_size
        type: u2
        doc: Size of a microcode patch, in units of 16 bytes (ebx).

      - id: rap_size
        type: u1
        doc: Entries of the return address predictor, in units of 8 (ebx).

      - id: reserved_ebx
        -kind: reserved
        type: u1
        doc: Reserved (ebx).

      - id: ecx
        type: features_e21_ecx
        doc: Features in ecx.

      - id: edx
        -kind: register
        type: u4
        doc: Xen interprets none of its bits.

  msr_policy:
    -webide-representation: '{num_msrs:dec} MSRs'
    doc: The MSRs of a guest's policy, an array as long as its blob.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
    seq:
      - id: msrs
        size: sizeof<msr_entry>
        type: msr_entry
        repeat: expr
        repeat-expr: num_msrs
        doc: The MSRs; Xen writes PLATFORM_INFO and ARCH_CAPABILITIES.

      - id: excess
        size-eos: true
        doc: Bytes left over after the last whole entry; empty in a well-formed blob.

    instances:
      num_msrs:
        -kind: count
        value: _io.size / sizeof<msr_entry>
        doc: Number of whole entries in the blob.

  msr_entry:
    -webide-representation: '{msr} {index:hex} = {value:hex}'
    doc: |
      One MSR of a policy. The type is at the start of a substream of its own
      (`size: 16`), which `features` relies on.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/xen.h#L329-L333 struct xen_msr_entry
    seq:
      - id: index
        -kind: code
        -orig-id: idx
        type: u4
        doc: Number of the MSR.

      - id: flags
        -kind: flags
        type: u4
        doc: Reserved, zero; Xen refuses anything else.

      - id: value
        -kind: register
        -orig-id: val
        type: u8
        doc: Value of the MSR.

    instances:
      msr:
        value: index
        enum: msr_index
        doc: The MSR by name.

      features:
        pos: 8
        type:
          switch-on: msr
          cases:
            msr_index::platform_info: platform_info
            msr_index::arch_capabilities: arch_capabilities
        if: msr == msr_index::platform_info or msr == msr_index::arch_capabilities
        doc: |
          The value, decoded. Absent for MSRs other than PLATFORM_INFO and
          ARCH_CAPABILITIES.

  platform_info:
    -webide-representation: 'CPUID faulting: {cpuid_faulting}'
    doc: Value of the MSR PLATFORM_INFO.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L708 MSR_INTEL_PLATFORM_INFO
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: Bits 31-0; a policy has only bit 31.

      - id: high
        -kind: helper
        type: u4
        doc: Bits 63-32, zero in a policy.

    instances:
      cpuid_faulting:
        value: (low >> 31) != 0
        doc: CPUID can be made to fault in user code.

  arch_capabilities:
    doc: Value of the MSR ARCH_CAPABILITIES.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L72 MSR_ARCH_CAPABILITIES
    seq:
      - id: low
        -kind: helper
        type: arch_capabilities_low
        doc: Bits 31-0.

      - id: high
        -kind: helper
        type: arch_capabilities_high
        doc: Bits 63-32.

  features_1_edx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 1, edx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L83 CPUID level 0x00000001.edx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      fpu:
        value: (raw & 0x1) != 0
        doc: x87 floating-point unit.

      vme:
        value: (raw & 0x2) != 0
        doc: Virtual-8086 mode extensions.

      de:
        value: (raw & 0x4) != 0
        doc: 'Debugging extensions: breakpoints on I/O ports.'

      pse:
        value: (raw & 0x8) != 0
        doc: 4 MiB pages.

      tsc:
        value: (raw & 0x10) != 0
        doc: Time stamp counter and RDTSC.

      msr:
        value: (raw & 0x20) != 0
        doc: RDMSR and WRMSR.

      pae:
        value: (raw & 0x40) != 0
        doc: 'Physical address extension: 64-bit page-table entries.'

      mce:
        value: (raw & 0x80) != 0
        doc: Machine-check exception.

      cx8:
        value: (raw & 0x100) != 0
        doc: CMPXCHG8B.

      apic:
        value: (raw & 0x200) != 0
        doc: Local APIC present and enabled; mirrors the APIC base MSR.

      sep:
        value: (raw & 0x800) != 0
        doc: SYSENTER and SYSEXIT.

      mtrr:
        value: (raw & 0x1000) != 0
        doc: Memory type range registers.

      pge:
        value: (raw & 0x2000) != 0
        doc: Global pages.

      mca:
        value: (raw & 0x4000) != 0
        doc: Machine-check architecture with its banks.

      cmov:
        value: (raw & 0x8000) != 0
        doc: Conditional moves.

      pat:
        value: (raw & 0x10000) != 0
        doc: Page attribute table.

      pse36:
        value: (raw & 0x20000) != 0
        doc: 4 MiB pages above 4 GiB.

      psn:
        value: (raw & 0x40000) != 0
        doc: Processor serial number in leaf 3.

      clflush:
        value: (raw & 0x80000) != 0
        doc: CLFLUSH.

      ds:
        value: (raw & 0x200000) != 0
        doc: Debug store.

      acpi:
        value: (raw & 0x400000) != 0
        doc: Thermal and clock control through MSRs.

      mmx:
        value: (raw & 0x800000) != 0
        doc: MMX.

      fxsr:
        value: (raw & 0x1000000) != 0
        doc: FXSAVE and FXRSTOR.

      sse:
        value: (raw & 0x2000000) != 0
        doc: SSE.

      sse2:
        value: (raw & 0x4000000) != 0
        doc: SSE2.

      ss:
        value: (raw & 0x8000000) != 0
        doc: 'Self-snoop: the processor snoops its own caches.'

      htt:
        value: (raw & 0x10000000) != 0
        doc: The package may hold more than one logical processor.

      tm1:
        value: (raw & 0x20000000) != 0
        doc: First thermal monitor.

      ia64:
        value: (raw & 0x40000000) != 0
        doc: An Itanium processor in its x86 mode.

      pbe:
        value: (raw >> 31) != 0
        doc: Pending break enable.

  features_1_ecx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 1, ecx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L113 CPUID level 0x00000001.ecx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      sse3:
        value: (raw & 0x1) != 0
        doc: SSE3.

      pclmulqdq:
        value: (raw & 0x2) != 0
        doc: Carry-less multiplication, PCLMULQDQ.

      dtes64:
        value: (raw & 0x4) != 0
        doc: Debug store with 64-bit records.

      monitor:
        value: (raw & 0x8) != 0
        doc: MONITOR and MWAIT.

      dscpl:
        value: (raw & 0x10) != 0
        doc: Debug store that can be qualified by privilege level.

      vmx:
        value: (raw & 0x20) != 0
        doc: Intel's virtual machine extensions.

      smx:
        value: (raw & 0x40) != 0
        doc: Safer mode extensions.

      eist:
        value: (raw & 0x80) != 0
        doc: Enhanced SpeedStep.

      tm2:
        value: (raw & 0x100) != 0
        doc: Second thermal monitor.

      ssse3:
        value: (raw & 0x200) != 0
        doc: Supplemental SSE3.

      sdbg:
        value: (raw & 0x800) != 0
        doc: MSR that controls debugging of the silicon.

      fma:
        value: (raw & 0x1000) != 0
        doc: Fused multiply-add.

      cx16:
        value: (raw & 0x2000) != 0
        doc: CMPXCHG16B.

      xtpr:
        value: (raw & 0x4000) != 0
        doc: Task priority messages can be disabled.

      pdcm:
        value: (raw & 0x8000) != 0
        doc: MSR with the performance and debug capabilities.

      pcid:
        value: (raw & 0x20000) != 0
        doc: Process context identifiers.

      dca:
        value: (raw & 0x40000) != 0
        doc: Direct cache access.

      sse4_1:
        value: (raw & 0x80000) != 0
        doc: SSE4.1.

      sse4_2:
        value: (raw & 0x100000) != 0
        doc: SSE4.2.

      x2apic:
        value: (raw & 0x200000) != 0
        doc: The local APIC has its x2APIC mode.

      movbe:
        value: (raw & 0x400000) != 0
        doc: MOVBE.

      popcnt:
        value: (raw & 0x800000) != 0
        doc: POPCNT.

      tsc_deadline:
        value: (raw & 0x1000000) != 0
        doc: The APIC timer can wait for a value of the TSC.

      aesni:
        value: (raw & 0x2000000) != 0
        doc: AES instructions.

      xsave:
        value: (raw & 0x4000000) != 0
        doc: XSAVE, XRSTOR and the registers XCR.

      osxsave:
        value: (raw & 0x8000000) != 0
        doc: The operating system has enabled XSAVE; mirrors cr4.

      avx:
        value: (raw & 0x10000000) != 0
        doc: AVX.

      f16c:
        value: (raw & 0x20000000) != 0
        doc: Conversion to and from half-precision floats.

      rdrand:
        value: (raw & 0x40000000) != 0
        doc: RDRAND.

      hypervisor:
        value: (raw >> 31) != 0
        doc: Set by hypervisors for their guests, never by hardware.

  features_e1_edx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0x80000001, edx. AMD repeats some bits of leaf 1 here; they are not listed.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L145 CPUID level 0x80000001.edx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      syscall:
        value: (raw & 0x800) != 0
        doc: SYSCALL and SYSRET.

      nx:
        value: (raw & 0x100000) != 0
        doc: Pages can be marked as not executable.

      mmxext:
        value: (raw & 0x400000) != 0
        doc: AMD's extensions of MMX.

      ffxsr:
        value: (raw & 0x2000000) != 0
        doc: FXSAVE and FXRSTOR can leave out the XMM registers.

      page1gb:
        value: (raw & 0x4000000) != 0
        doc: 1 GiB pages.

      rdtscp:
        value: (raw & 0x8000000) != 0
        doc: RDTSCP and the TSC_AUX MSR.

      lm:
        value: (raw & 0x20000000) != 0
        doc: Long mode.

      amd_3dnowext:
        -orig-id: 3DNOWEXT
        value: (raw & 0x40000000) != 0
        doc: Extensions of 3DNow!.

      amd_3dnow:
        -orig-id: 3DNOW
        value: (raw >> 31) != 0
        doc: 3DNow!.

  features_e1_ecx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0x80000001, ecx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L156 CPUID level 0x80000001.ecx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      lahf_lm:
        value: (raw & 0x1) != 0
        doc: LAHF and SAHF in long mode.

      cmp_legacy:
        value: (raw & 0x2) != 0
        doc: Logical processors that leaf 1 counts are cores, not threads.

      svm:
        value: (raw & 0x4) != 0
        doc: AMD's secure virtual machine.

      extapic:
        value: (raw & 0x8) != 0
        doc: Extended local APIC registers.

      cr8_legacy:
        value: (raw & 0x10) != 0
        doc: cr8 is reachable outside long mode.

      abm:
        value: (raw & 0x20) != 0
        doc: LZCNT (and POPCNT).

      sse4a:
        value: (raw & 0x40) != 0
        doc: SSE4A.

      misalignsse:
        value: (raw & 0x80) != 0
        doc: SSE operands in memory may be unaligned.

      amd_3dnowprefetch:
        -orig-id: 3DNOWPREFETCH
        value: (raw & 0x100) != 0
        doc: PREFETCH and PREFETCHW.

      osvw:
        value: (raw & 0x200) != 0
        doc: MSRs list the workarounds that the operating system should apply (OSVW).

      ibs:
        value: (raw & 0x400) != 0
        doc: Instruction-based sampling.

      xop:
        value: (raw & 0x800) != 0
        doc: XOP.

      skinit:
        value: (raw & 0x1000) != 0
        doc: SKINIT and STGI.

      wdt:
        value: (raw & 0x2000) != 0
        doc: Watchdog timer.

      lwp:
        value: (raw & 0x8000) != 0
        doc: Lightweight profiling.

      fma4:
        value: (raw & 0x10000) != 0
        doc: FMA with four operands.

      nodeid_msr:
        value: (raw & 0x80000) != 0
        doc: MSR with the node id.

      tbm:
        value: (raw & 0x200000) != 0
        doc: Trailing bit manipulation.

      topoext:
        value: (raw & 0x400000) != 0
        doc: Topology leaves 0x8000001d and 0x8000001e.

      dbext:
        value: (raw & 0x4000000) != 0
        doc: Data breakpoints with an address mask.

      monitorx:
        value: (raw & 0x20000000) != 0
        doc: MONITORX and MWAITX.

      addr_msk_ext:
        value: (raw & 0x40000000) != 0
        doc: Address masks of breakpoints cover 32 bits.

  features_d_1_eax:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0xd subleaf 1, eax.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L180 CPUID level 0x0000000D:1.eax
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      xsaveopt:
        value: (raw & 0x1) != 0
        doc: XSAVEOPT.

      xsavec:
        value: (raw & 0x2) != 0
        doc: XSAVEC and the compacted format.

      xgetbv1:
        value: (raw & 0x4) != 0
        doc: XGETBV with ecx 1.

      xsaves:
        value: (raw & 0x8) != 0
        doc: XSAVES, XRSTORS and the XSS MSR.

      xfd:
        value: (raw & 0x10) != 0
        doc: Extended feature disable MSRs.

  features_7_0_ebx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 0, ebx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L187 CPUID level 0x00000007:0.ebx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      fsgsbase:
        value: (raw & 0x1) != 0
        doc: RDFSBASE, WRFSBASE and similar instructions.

      tsc_adjust:
        value: (raw & 0x2) != 0
        doc: TSC_ADJUST MSR.

      sgx:
        value: (raw & 0x4) != 0
        doc: Software guard extensions.

      bmi1:
        value: (raw & 0x8) != 0
        doc: First set of bit manipulations.

      hle:
        value: (raw & 0x10) != 0
        doc: Hardware lock elision.

      avx2:
        value: (raw & 0x20) != 0
        doc: AVX2.

      fdp_excp_only:
        value: (raw & 0x40) != 0
        doc: The x87 data pointer changes only at exceptions.

      smep:
        value: (raw & 0x80) != 0
        doc: Supervisor code cannot execute user pages.

      bmi2:
        value: (raw & 0x100) != 0
        doc: Second set of bit manipulations.

      erms:
        value: (raw & 0x200) != 0
        doc: Enhanced REP MOVSB and STOSB.

      invpcid:
        value: (raw & 0x400) != 0
        doc: INVPCID.

      rtm:
        value: (raw & 0x800) != 0
        doc: Restricted transactional memory.

      pqm:
        value: (raw & 0x1000) != 0
        doc: Monitoring of platform quality of service.

      no_fpu_sel:
        value: (raw & 0x2000) != 0
        doc: The x87 selectors are stored as zero.

      mpx:
        value: (raw & 0x4000) != 0
        doc: Memory protection extensions.

      pqe:
        value: (raw & 0x8000) != 0
        doc: Enforcement of platform quality of service.

      avx512f:
        value: (raw & 0x10000) != 0
        doc: AVX-512 foundation.

      avx512dq:
        value: (raw & 0x20000) != 0
        doc: AVX-512 doublewords and quadwords.

      rdseed:
        value: (raw & 0x40000) != 0
        doc: RDSEED.

      adx:
        value: (raw & 0x80000) != 0
        doc: ADCX and ADOX.

      smap:
        value: (raw & 0x100000) != 0
        doc: Supervisor code cannot access user pages by accident.

      avx512_ifma:
        value: (raw & 0x200000) != 0
        doc: AVX-512 integer fused multiply-add.

      clflushopt:
        value: (raw & 0x800000) != 0
        doc: CLFLUSHOPT.

      clwb:
        value: (raw & 0x1000000) != 0
        doc: CLWB.

      proc_trace:
        value: (raw & 0x2000000) != 0
        doc: Processor trace.

      avx512pf:
        value: (raw & 0x4000000) != 0
        doc: AVX-512 prefetches of Xeon Phi.

      avx512er:
        value: (raw & 0x8000000) != 0
        doc: AVX-512 exponentials and reciprocals of Xeon Phi.

      avx512cd:
        value: (raw & 0x10000000) != 0
        doc: AVX-512 conflict detection.

      sha:
        value: (raw & 0x20000000) != 0
        doc: SHA-1 and SHA-256.

      avx512bw:
        value: (raw & 0x40000000) != 0
        doc: AVX-512 bytes and words.

      avx512vl:
        value: (raw >> 31) != 0
        doc: AVX-512 on shorter vectors.

  features_7_0_ecx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 0, ecx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L220 CPUID level 0x00000007:0.ecx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      prefetchwt1:
        value: (raw & 0x1) != 0
        doc: PREFETCHWT1.

      avx512_vbmi:
        value: (raw & 0x2) != 0
        doc: AVX-512 manipulation of bytes in vectors.

      umip:
        value: (raw & 0x4) != 0
        doc: User code cannot read descriptor table registers.

      pku:
        value: (raw & 0x8) != 0
        doc: Protection keys for user pages.

      ospke:
        value: (raw & 0x10) != 0
        doc: The operating system has enabled protection keys; mirrors cr4.

      waitpkg:
        value: (raw & 0x20) != 0
        doc: UMONITOR, UMWAIT and TPAUSE.

      avx512_vbmi2:
        value: (raw & 0x40) != 0
        doc: More AVX-512 manipulation of bytes in vectors.

      cet_ss:
        value: (raw & 0x80) != 0
        doc: Shadow stacks.

      gfni:
        value: (raw & 0x100) != 0
        doc: Galois field arithmetic.

      vaes:
        value: (raw & 0x200) != 0
        doc: AES on vectors.

      vpclmulqdq:
        value: (raw & 0x400) != 0
        doc: Carry-less multiplication on vectors.

      avx512_vnni:
        value: (raw & 0x800) != 0
        doc: AVX-512 neural network instructions.

      avx512_bitalg:
        value: (raw & 0x1000) != 0
        doc: AVX-512 bit counting in bytes and words.

      tme:
        value: (raw & 0x2000) != 0
        doc: Total memory encryption.

      avx512_vpopcntdq:
        value: (raw & 0x4000) != 0
        doc: AVX-512 bit counting in doublewords and quadwords.

      la57:
        value: (raw & 0x10000) != 0
        doc: Page tables with five levels.

      rdpid:
        value: (raw & 0x400000) != 0
        doc: RDPID.

      bld:
        value: (raw & 0x1000000) != 0
        doc: Debug exception for locks that hold the bus.

      cldemote:
        value: (raw & 0x2000000) != 0
        doc: CLDEMOTE.

      movdiri:
        value: (raw & 0x8000000) != 0
        doc: MOVDIRI.

      movdir64b:
        value: (raw & 0x10000000) != 0
        doc: MOVDIR64B.

      enqcmd:
        value: (raw & 0x20000000) != 0
        doc: ENQCMD and ENQCMDS.

      sgx_lc:
        value: (raw & 0x40000000) != 0
        doc: SGX launch configuration.

      pks:
        value: (raw >> 31) != 0
        doc: Protection keys for supervisor pages.

  features_e7_edx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0x80000007, edx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L246 CPUID level 0x80000007.edx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      hw_pstate:
        value: (raw & 0x80) != 0
        doc: Performance states are set by hardware MSRs.

      itsc:
        value: (raw & 0x100) != 0
        doc: The TSC runs at one rate in every power state.

      cpb:
        value: (raw & 0x200) != 0
        doc: Core performance boost.

      efro:
        value: (raw & 0x400) != 0
        doc: APERF and MPERF have read-only copies.

  features_e8_ebx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0x80000008, ebx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L252 CPUID level 0x80000008.ebx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      clzero:
        value: (raw & 0x1) != 0
        doc: CLZERO.

      rstr_fp_err_ptrs:
        value: (raw & 0x4) != 0
        doc: FXSAVE and FXRSTOR always handle the x87 error pointers.

      wbnoinvd:
        value: (raw & 0x200) != 0
        doc: WBNOINVD.

      ibpb:
        value: (raw & 0x1000) != 0
        doc: Indirect branch predictor barrier, in PRED_CMD.

      ibrs:
        value: (raw & 0x4000) != 0
        doc: Indirect branch restricted speculation, in SPEC_CTRL.

      amd_stibp:
        value: (raw & 0x8000) != 0
        doc: Single-thread indirect branch predictors, in SPEC_CTRL.

      ibrs_always:
        value: (raw & 0x10000) != 0
        doc: IBRS is best left enabled.

      stibp_always:
        value: (raw & 0x20000) != 0
        doc: STIBP is best left enabled.

      ibrs_fast:
        value: (raw & 0x40000) != 0
        doc: IBRS is preferable to software mitigations.

      ibrs_same_mode:
        value: (raw & 0x80000) != 0
        doc: IBRS protects within one privilege level too.

      no_lmsl:
        value: (raw & 0x100000) != 0
        doc: EFER does not support segment limits in long mode.

      amd_ppin:
        value: (raw & 0x800000) != 0
        doc: Protected processor inventory number.

      amd_ssbd:
        value: (raw & 0x1000000) != 0
        doc: Speculative store bypass can be disabled in SPEC_CTRL.

      virt_ssbd:
        value: (raw & 0x2000000) != 0
        doc: Speculative store bypass can be disabled in VIRT_SPEC_CTRL.

      ssb_no:
        value: (raw & 0x4000000) != 0
        doc: Not vulnerable to speculative store bypass.

      cppc:
        value: (raw & 0x8000000) != 0
        doc: Collaborative processor performance control.

      psfd:
        value: (raw & 0x10000000) != 0
        doc: Predictive store forwarding can be disabled in SPEC_CTRL.

      btc_no:
        value: (raw & 0x20000000) != 0
        doc: Not vulnerable to branch type confusion.

      ibpb_ret:
        value: (raw & 0x40000000) != 0
        doc: IBPB flushes predicted return addresses too.

  features_7_0_edx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 0, edx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L273 CPUID level 0x00000007:0.edx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      sgx_keys:
        value: (raw & 0x2) != 0
        doc: SGX attestation keys.

      avx512_4vnniw:
        value: (raw & 0x4) != 0
        doc: Neural network instructions of Xeon Phi.

      avx512_4fmaps:
        value: (raw & 0x8) != 0
        doc: Multiply-accumulate instructions of Xeon Phi.

      fsrm:
        value: (raw & 0x10) != 0
        doc: REP MOVSB is fast for short strings.

      uintr:
        value: (raw & 0x20) != 0
        doc: Interrupts delivered to user code.

      avx512_vp2intersect:
        value: (raw & 0x100) != 0
        doc: VP2INTERSECTD and VP2INTERSECTQ.

      srbds_ctrl:
        value: (raw & 0x200) != 0
        doc: MCU_OPT_CTRL can disable the RDRAND mitigation.

      md_clear:
        value: (raw & 0x400) != 0
        doc: VERW overwrites the processor's buffers.

      rtm_always_abort:
        value: (raw & 0x800) != 0
        doc: Transactions always abort.

      tsx_force_abort:
        value: (raw & 0x2000) != 0
        doc: TSX_FORCE_ABORT MSR.

      serialize:
        value: (raw & 0x4000) != 0
        doc: SERIALIZE.

      hybrid:
        value: (raw & 0x8000) != 0
        doc: Cores of more than one kind.

      tsxldtrk:
        value: (raw & 0x10000) != 0
        doc: Tracking of loads in a transaction can be suspended.

      pconfig:
        value: (raw & 0x40000) != 0
        doc: PCONFIG.

      arch_lbr:
        value: (raw & 0x80000) != 0
        doc: Architectural last branch records.

      cet_ibt:
        value: (raw & 0x100000) != 0
        doc: Indirect branch tracking.

      amx_bf16:
        value: (raw & 0x400000) != 0
        doc: AMX on bfloat16 numbers.

      avx512_fp16:
        value: (raw & 0x800000) != 0
        doc: AVX-512 on half-precision floats.

      amx_tile:
        value: (raw & 0x1000000) != 0
        doc: AMX tiles.

      amx_int8:
        value: (raw & 0x2000000) != 0
        doc: AMX on 8-bit integers.

      ibrsb:
        value: (raw & 0x4000000) != 0
        doc: IBRS and IBPB, as Intel enumerates them.

      stibp:
        value: (raw & 0x8000000) != 0
        doc: Single-thread indirect branch predictors, as Intel enumerates them.

      l1d_flush:
        value: (raw & 0x10000000) != 0
        doc: FLUSH_CMD MSR.

      arch_caps:
        value: (raw & 0x20000000) != 0
        doc: ARCH_CAPABILITIES MSR.

      core_caps:
        value: (raw & 0x40000000) != 0
        doc: CORE_CAPABILITIES MSR.

      ssbd:
        value: (raw >> 31) != 0
        doc: Speculative store bypass can be disabled, as Intel enumerates it.

  features_7_1_eax:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 1, eax.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L301 CPUID level 0x00000007:1.eax
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      sha512:
        value: (raw & 0x1) != 0
        doc: SHA-512.

      sm3:
        value: (raw & 0x2) != 0
        doc: SM3 hash.

      sm4:
        value: (raw & 0x4) != 0
        doc: SM4 cipher.

      avx_vnni:
        value: (raw & 0x10) != 0
        doc: Neural network instructions in AVX.

      avx512_bf16:
        value: (raw & 0x20) != 0
        doc: AVX-512 on bfloat16 numbers.

      lass:
        value: (raw & 0x40) != 0
        doc: Linear address space separation of supervisor and user.

      cmpccxadd:
        value: (raw & 0x80) != 0
        doc: Compare, exchange and add in one instruction.

      arch_perf_mon:
        value: (raw & 0x100) != 0
        doc: Architectural performance monitoring leaf.

      fzrm:
        value: (raw & 0x400) != 0
        doc: REP MOVSB of zero length is fast.

      fsrs:
        value: (raw & 0x800) != 0
        doc: REP STOSB is fast for short strings.

      fsrcs:
        value: (raw & 0x1000) != 0
        doc: REP CMPSB and SCASB are fast for short strings.

      fred:
        value: (raw & 0x20000) != 0
        doc: Flexible return and event delivery.

      lkgs:
        value: (raw & 0x40000) != 0
        doc: LKGS.

      wrmsrns:
        value: (raw & 0x80000) != 0
        doc: WRMSRNS, a WRMSR that does not serialise.

      nmi_src:
        value: (raw & 0x100000) != 0
        doc: NMIs report their source.

      amx_fp16:
        value: (raw & 0x200000) != 0
        doc: AMX on half-precision floats.

      avx_ifma:
        value: (raw & 0x800000) != 0
        doc: Integer fused multiply-add in AVX.

      lam:
        value: (raw & 0x4000000) != 0
        doc: Linear address masking.

      msrlist:
        value: (raw & 0x8000000) != 0
        doc: RDMSRLIST and WRMSRLIST.

      no_invd:
        value: (raw & 0x40000000) != 0
        doc: INVD cannot be executed.

      movrs:
        value: (raw >> 31) != 0
        doc: MOVRS, a load of data that others read too.

  features_e21_eax:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0x80000021, eax.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L323 CPUID level 0x80000021.eax
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      no_nest_bp:
        value: (raw & 0x1) != 0
        doc: No data breakpoints within breakpoints.

      fs_gs_ns:
        value: (raw & 0x2) != 0
        doc: Writing the FS and GS base MSRs does not serialise.

      lfence_dispatch:
        value: (raw & 0x4) != 0
        doc: LFENCE always holds back dispatch.

      verw_clear:
        value: (raw & 0x20) != 0
        doc: VERW overwrites the processor's buffers.

      nscb:
        value: (raw & 0x40) != 0
        doc: A null selector clears the segment's base and limit.

      auto_ibrs:
        value: (raw & 0x100) != 0
        doc: IBRS can be enabled automatically.

      amd_fsrs:
        value: (raw & 0x400) != 0
        doc: REP STOSB is fast for short strings.

      amd_fsrc:
        value: (raw & 0x800) != 0
        doc: REP CMPSB is fast for short strings.

      cpuid_user_dis:
        value: (raw & 0x20000) != 0
        doc: CPUID can be disabled for user code.

      epsf:
        value: (raw & 0x40000) != 0
        doc: Enhanced predictive store forwarding.

      fsrsc:
        value: (raw & 0x80000) != 0
        doc: REP SCASB is fast for short strings.

      amd_prefetchi:
        value: (raw & 0x100000) != 0
        doc: PREFETCHIT0 and PREFETCHIT1.

      avx512_bmm:
        value: (raw & 0x800000) != 0
        doc: AVX-512 bit matrix multiplication.

      sbpb:
        value: (raw & 0x8000000) != 0
        doc: Selective branch predictor barrier.

      ibpb_brtype:
        value: (raw & 0x10000000) != 0
        doc: IBPB flushes predicted branch types too.

      srso_no:
        value: (raw & 0x20000000) != 0
        doc: Not vulnerable to speculative return stack overflow.

      srso_us_no:
        value: (raw & 0x40000000) != 0
        doc: Not vulnerable to speculative return stack overflow between user and supervisor.

      srso_msr_fix:
        value: (raw >> 31) != 0
        doc: An MSR bit reduces speculation against return stack overflow.

  features_e21_ecx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 0x80000021, ecx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L403 CPUID level 0x80000021.ecx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      tsa_sq_no:
        value: (raw & 0x2) != 0
        doc: Not vulnerable to transient scheduler attacks on the store queue.

      tsa_l1_no:
        value: (raw & 0x4) != 0
        doc: Not vulnerable to transient scheduler attacks on the L1 data cache.

  features_7_1_ebx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 1, ebx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L343 CPUID level 0x00000007:1.ebx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      intel_ppin:
        value: (raw & 0x1) != 0
        doc: Protected processor inventory number.

  features_7_2_edx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 2, edx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L346 CPUID level 0x00000007:2.edx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      intel_psfd:
        value: (raw & 0x1) != 0
        doc: Predictive store forwarding can be disabled in SPEC_CTRL.

      ipred_ctrl:
        value: (raw & 0x2) != 0
        doc: SPEC_CTRL restrains indirect branch prediction.

      rrsba_ctrl:
        value: (raw & 0x4) != 0
        doc: SPEC_CTRL restrains the return stack's fallback predictor.

      ddp_ctrl:
        value: (raw & 0x8) != 0
        doc: SPEC_CTRL can disable data-dependent prefetching.

      bhi_ctrl:
        value: (raw & 0x10) != 0
        doc: SPEC_CTRL can disable branch history for supervisor code.

      mcdt_no:
        value: (raw & 0x20) != 0
        doc: Configuration-dependent timing does not occur.

      uc_lock_dis:
        value: (raw & 0x40) != 0
        doc: Locks on uncached memory can be forbidden.

  features_7_1_edx:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Leaf 7 subleaf 1, edx.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L357 CPUID level 0x00000007:1.edx
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      avx_vnni_int8:
        value: (raw & 0x10) != 0
        doc: 8-bit neural network instructions in AVX.

      avx_ne_convert:
        value: (raw & 0x20) != 0
        doc: Conversions in AVX that raise no exceptions.

      amx_complex:
        value: (raw & 0x100) != 0
        doc: AMX on complex numbers.

      avx_vnni_int16:
        value: (raw & 0x400) != 0
        doc: 16-bit neural network instructions in AVX.

      prefetchi:
        value: (raw & 0x4000) != 0
        doc: PREFETCHIT0 and PREFETCHIT1.

      uiret_uif:
        value: (raw & 0x20000) != 0
        doc: UIRET updates the user interrupt flag.

      cet_sss:
        value: (raw & 0x40000) != 0
        doc: Supervisor shadow stacks are safe to use.

      slsm:
        value: (raw & 0x1000000) != 0
        doc: Static lockstep mode.

  arch_capabilities_low:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Bits 31-0 of the ARCH_CAPABILITIES MSR.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      rdcl_no:
        value: (raw & 0x1) != 0
        doc: Not vulnerable to rogue data cache loads (Meltdown).

      eibrs:
        value: (raw & 0x2) != 0
        doc: Enhanced IBRS.

      rsba:
        value: (raw & 0x4) != 0
        doc: An empty return stack falls back to another predictor.

      skip_l1dfl:
        value: (raw & 0x8) != 0
        doc: A hypervisor need not flush the L1 data cache.

      intel_ssb_no:
        value: (raw & 0x10) != 0
        doc: Not vulnerable to speculative store bypass.

      mds_no:
        value: (raw & 0x20) != 0
        doc: Not vulnerable to microarchitectural data sampling.

      if_pschange_mc_no:
        value: (raw & 0x40) != 0
        doc: A change of page size cannot raise a machine check.

      tsx_ctrl:
        value: (raw & 0x80) != 0
        doc: TSX_CTRL MSR.

      taa_no:
        value: (raw & 0x100) != 0
        doc: Not vulnerable to asynchronous aborts of transactions.

      mcu_ctrl:
        value: (raw & 0x200) != 0
        doc: MCU_CONTROL MSR.

      misc_pkg_ctrl:
        value: (raw & 0x400) != 0
        doc: MISC_PACKAGE_CTRL MSR.

      energy_filtering:
        value: (raw & 0x800) != 0
        doc: Reported energy can be filtered.

      doitm:
        value: (raw & 0x1000) != 0
        doc: Instructions can be made to run in data-independent time.

      sbdr_ssdp_no:
        value: (raw & 0x2000) != 0
        doc: Not vulnerable to shared buffer reads nor to sideband stale data.

      fbsdp_no:
        value: (raw & 0x4000) != 0
        doc: Not vulnerable to stale data from fill buffers.

      psdp_no:
        value: (raw & 0x8000) != 0
        doc: Not vulnerable to stale data from primary buffers.

      mcu_ext:
        value: (raw & 0x10000) != 0
        doc: MSRs with information about microcode updates.

      fb_clear:
        value: (raw & 0x20000) != 0
        doc: VERW overwrites the fill buffers.

      fb_clear_ctrl:
        value: (raw & 0x40000) != 0
        doc: An MSR can exclude the fill buffers from VERW.

      rrsba:
        value: (raw & 0x80000) != 0
        doc: The return stack's fallback predictor is restricted.

      bhi_no:
        value: (raw & 0x100000) != 0
        doc: Not vulnerable to branch history injection.

      xapic_status:
        value: (raw & 0x200000) != 0
        doc: MSR that says whether xAPIC mode is locked out.

      ovrclk_status:
        value: (raw & 0x800000) != 0
        doc: MSR with the state of overclocking.

      pbrsb_no:
        value: (raw & 0x1000000) != 0
        doc: Not vulnerable to predictions from the return stack after a barrier.

      gds_ctrl:
        value: (raw & 0x2000000) != 0
        doc: MCU_OPT_CTRL can disable the gather mitigation.

      gds_no:
        value: (raw & 0x4000000) != 0
        doc: Not vulnerable to gather data sampling.

      rfds_no:
        value: (raw & 0x8000000) != 0
        doc: Not vulnerable to register file data sampling.

      rfds_clear:
        value: (raw & 0x10000000) != 0
        doc: VERW overwrites the register files.

      ign_umonitor:
        value: (raw & 0x20000000) != 0
        doc: MCU_OPT_CTRL can make UMONITOR do nothing.

      mon_umon_mitg:
        value: (raw & 0x40000000) != 0
        doc: MCU_OPT_CTRL can mitigate MONITOR and UMONITOR.

  arch_capabilities_high:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Bits 63-32 of the ARCH_CAPABILITIES MSR.
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/cpufeatureset.h#L367 MSR_ARCH_CAPS
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      pb_opt_ctrl:
        value: (raw & 0x1) != 0
        doc: PB_OPT_CTRL MSR (bit 32 of the MSR).

      its_no:
        value: (raw & 0x40000000) != 0
        doc: Not vulnerable to indirect target selection (bit 62 of the MSR).

  xstate_components:
    -webide-representation: '{raw:hex} {this:flags}'
    doc: Bits 31-0 of a bitmap of XSAVE state components (XCR0, XSS, xstate_bv, xcomp_bv).
    doc-ref: https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
    seq:
      - id: raw
        -kind: register
        type: u4
        doc: All bits.

    instances:
      x87:
        value: (raw & 0x1) != 0
        doc: x87 and MMX registers.

      sse:
        value: (raw & 0x2) != 0
        doc: XMM registers and MXCSR.

      avx:
        value: (raw & 0x4) != 0
        doc: Upper halves of the YMM registers.

      bndregs:
        value: (raw & 0x8) != 0
        doc: MPX bound registers.

      bndcsr:
        value: (raw & 0x10) != 0
        doc: MPX configuration and status.

      opmask:
        value: (raw & 0x20) != 0
        doc: AVX-512 mask registers.

      zmm_hi256:
        value: (raw & 0x40) != 0
        doc: Upper halves of ZMM registers 0-15.

      hi16_zmm:
        value: (raw & 0x80) != 0
        doc: ZMM registers 16-31.

      pt:
        value: (raw & 0x100) != 0
        doc: Processor trace (supervisor state).

      pkru:
        value: (raw & 0x200) != 0
        doc: Protection key rights of user pages.

      pasid:
        value: (raw & 0x400) != 0
        doc: Process address space identifier (supervisor state).

      cet_u:
        value: (raw & 0x800) != 0
        doc: Control-flow enforcement, user (supervisor state).

      cet_s:
        value: (raw & 0x1000) != 0
        doc: Control-flow enforcement, shadow stack pointers (supervisor state).

      hdc:
        value: (raw & 0x2000) != 0
        doc: Hardware duty cycling (supervisor state).

      uintr:
        value: (raw & 0x4000) != 0
        doc: User interrupts (supervisor state).

      lbr:
        value: (raw & 0x8000) != 0
        doc: Last branch records (supervisor state).

      hwp:
        value: (raw & 0x10000) != 0
        doc: Hardware performance states (supervisor state).

      tilecfg:
        value: (raw & 0x20000) != 0
        doc: AMX tile configuration.

      tiledata:
        value: (raw & 0x40000) != 0
        doc: AMX tile data.

      egprs:
        value: (raw & 0x80000) != 0
        doc: Registers r16-r31.

enums:
  # Named after the types, not the leaves, because Nim keeps all names in one
  # scope.
  leaf_layout:
    0:
      id: leaf_registers
      doc: None; the leaf has only eax, ebx, ecx and edx.
    1:
      id: leaf_vendor
      doc: Type `leaf_vendor`.
    2:
      id: leaf_version
      doc: Type `leaf_version`.
    3:
      id: leaf_features_0
      doc: Type `leaf_features_0`.
    4:
      id: leaf_features_1
      doc: Type `leaf_features_1`.
    5:
      id: leaf_features_2
      doc: Type `leaf_features_2`.
    6:
      id: leaf_xstate_0
      doc: Type `leaf_xstate_0`.
    7:
      id: leaf_xstate_1
      doc: Type `leaf_xstate_1`.
    8:
      id: leaf_xstate_component
      doc: Type `leaf_xstate_component`.
    9:
      id: leaf_hypervisor
      doc: Type `leaf_hypervisor`.
    10:
      id: leaf_extended_features
      doc: Type `leaf_extended_features`.
    11:
      id: leaf_brand
      doc: Type `leaf_brand`.
    12:
      id: leaf_power
      doc: Type `leaf_power`.
    13:
      id: leaf_address_sizes
      doc: Type `leaf_address_sizes`.
    14:
      id: leaf_extended_features_2
      doc: Type `leaf_extended_features_2`.

  cpuid_leaf_id:
    0x0:
      id: basic_vendor
      doc: Highest basic leaf, and the vendor.
    0x1:
      id: version_features
      doc: Family, model and stepping, and the first features.
    0x2:
      id: cache_descriptors
      doc: Descriptors of caches and TLBs.
    0x3:
      id: serial_number
      doc: Processor serial number.
    0x4:
      id: cache_parameters
      doc: Parameters of one cache for each subleaf.
    0x5:
      id: monitor
      doc: Sizes for MONITOR and MWAIT.
    0x6:
      id: thermal_power
      doc: Thermal and power management.
    0x7:
      id: structured_features
      doc: More features, by subleaf.
    0x9:
      id: direct_cache_access
      doc: Direct cache access.
    0xa:
      id: performance_monitoring
      doc: Architectural performance monitoring.
    0xb:
      id: topology
      doc: Extended topology, a level for each subleaf.
    0xd:
      id: xstate
      doc: XSAVE state components, by subleaf.
    0xf:
      id: qos_monitoring
      doc: Monitoring of resources.
    0x10:
      id: qos_allocation
      doc: Allocation of resources.
    0x12:
      id: sgx
      doc: Software guard extensions.
    0x14:
      id: processor_trace
      doc: Processor trace.
    0x15:
      id: tsc_frequency
      doc: Ratio of the TSC to the crystal.
    0x16:
      id: processor_frequency
      doc: Frequencies of processor and bus.
    0x17:
      id: soc_vendor
      doc: Vendor of the system on chip.
    0x18:
      id: tlb_parameters
      doc: Parameters of one TLB for each subleaf.
    0x19:
      id: key_locker
      doc: Key locker.
    0x1a:
      id: hybrid
      doc: Kind of core.
    0x1b:
      id: pconfig
      doc: Targets of PCONFIG.
    0x1c:
      id: last_branch_records
      doc: Last branch records.
    0x1d:
      id: tile
      doc: AMX tiles.
    0x1e:
      id: tmul
      doc: AMX multiplication unit.
    0x1f:
      id: topology_v2
      doc: Extended topology with more levels.
    0x20:
      id: history_reset
      doc: Reset of history.
    0x24:
      id: avx10
      doc: Converged vector extensions.
    0x40000000:
      id: hypervisor_limit
      doc: Highest leaf of the first hypervisor interface; a policy holds only eax.
    0x40000001:
      id: hypervisor_version
      doc: Version of Xen, or viridian's interface.
    0x40000002:
      id: hypervisor_msrs
      doc: Xen's hypercall pages and features.
    0x40000003:
      id: hypervisor_time
      doc: 'TSC mode: how Xen presents the TSC to the guest.'
    0x40000004:
      id: hypervisor_hvm
      doc: Xen's features for HVM guests.
    0x40000005:
      id: hypervisor_pv
      doc: Xen's parameters for PV guests.
    0x40000100:
      id: hypervisor2_limit
      doc: Highest leaf of the second hypervisor interface; a policy holds only eax.
    0x80000000:
      id: extended_vendor
      doc: Highest extended leaf, and the vendor.
    0x80000001:
      id: extended_features
      doc: AMD's signature and features.
    0x80000002:
      id: brand1
      doc: First third of the brand string.
    0x80000003:
      id: brand2
      doc: Second third of the brand string.
    0x80000004:
      id: brand3
      doc: Last third of the brand string.
    0x80000005:
      id: l1_cache
      doc: L1 caches and TLBs.
    0x80000006:
      id: l2_cache
      doc: L2 and L3 caches and TLBs.
    0x80000007:
      id: power_management
      doc: Advanced power management.
    0x80000008:
      id: address_sizes
      doc: Widths of addresses, more features, number of cores.
    0x8000000a:
      id: svm
      doc: Revision and features of SVM.
    0x80000019:
      id: tlb_1gb
      doc: TLBs for 1 GiB pages.
    0x8000001a:
      id: performance_hints
      doc: Hints on performance.
    0x8000001b:
      id: ibs
      doc: Instruction-based sampling.
    0x8000001c:
      id: lwp
      doc: Lightweight profiling.
    0x8000001d:
      id: extended_cache_parameters
      doc: AMD's caches, one for each subleaf.
    0x8000001e:
      id: extended_topology
      doc: APIC, core and node identifiers.
    0x8000001f:
      id: memory_encryption
      doc: AMD's memory encryption.
    0x80000020:
      id: extended_qos
      doc: AMD's platform quality of service.
    0x80000021:
      id: extended_features_2
      doc: More of AMD's features.
    0x80000022:
      id: extended_performance_monitoring
      doc: AMD's performance monitoring.
    0x80000026:
      id: extended_topology_v2
      doc: AMD's extended topology with more levels.

  msr_index:
    0x0:
      id: p5_mc_addr
      -orig-id: MSR_P5_MC_ADDR
      doc: Machine-check address of the Pentium.
    0x1:
      id: p5_mc_type
      -orig-id: MSR_P5_MC_TYPE
      doc: Machine-check type of the Pentium.
    0x10:
      id: tsc
      -orig-id: MSR_IA32_TSC
      doc: Time stamp counter.
    0x17:
      id: platform_id
      -orig-id: MSR_IA32_PLATFORM_ID
      doc: Platform that the processor is made for.
    0x1b:
      id: apic_base
      -orig-id: MSR_APIC_BASE
      doc: Address and mode of the local APIC.
    0x2a:
      id: ebl_cr_poweron
      -orig-id: MSR_IA32_EBL_CR_POWERON
      doc: Settings at power-on.
    0x2c:
      id: ebc_frequency_id
      -orig-id: MSR_IA32_EBC_FREQUENCY_ID
      doc: Bus ratio and frequency.
    0x33:
      id: test_ctrl
      -orig-id: MSR_TEST_CTRL
      doc: Split-lock detection.
    0x35:
      id: core_thread_count
      -orig-id: MSR_INTEL_CORE_THREAD_COUNT
      doc: Number of cores and threads in the package.
    0x3a:
      id: feature_control
      -orig-id: MSR_IA32_FEATURE_CONTROL
      doc: Firmware's lock on VMX and SGX.
    0x3b:
      id: tsc_adjust
      -orig-id: MSR_IA32_TSC_ADJUST
      doc: Offset that is added to the TSC.
    0x48:
      id: spec_ctrl
      -orig-id: MSR_SPEC_CTRL
      doc: 'Control of speculation: IBRS, STIBP, SSBD and more.'
    0x49:
      id: pred_cmd
      -orig-id: MSR_PRED_CMD
      doc: Commands to branch predictors.
    0x4e:
      id: ppin_ctl
      -orig-id: MSR_PPIN_CTL
      doc: Access to the inventory number.
    0x4f:
      id: ppin
      -orig-id: MSR_PPIN
      doc: Protected processor inventory number.
    0x79:
      id: ucode_write
      -orig-id: MSR_IA32_UCODE_WRITE
      doc: Loads microcode.
    0x8b:
      id: ucode_rev
      -orig-id: MSR_IA32_UCODE_REV
      doc: Revision of the microcode.
    0xbc:
      id: misc_package_ctrl
      -orig-id: MSR_MISC_PACKAGE_CTRL
      doc: Energy filtering.
    0xbf:
      id: pb_opt_ctrl
      -orig-id: MSR_PB_OPT_CTRL
      doc: Options of the predictor barrier.
    0xc1:
      id: perfctr0
      -orig-id: MSR_IA32_PERFCTR0
      doc: First performance counter.
    0xcd:
      id: fsb_freq
      -orig-id: MSR_FSB_FREQ
      doc: Bus frequency.
    0xce:
      id: platform_info
      -orig-id: MSR_INTEL_PLATFORM_INFO
      doc: Base ratio, and whether CPUID faulting exists; part of Xen's policies.
    0xcf:
      id: core_capabilities
      -orig-id: MSR_CORE_CAPABILITIES
      doc: Capabilities of a core, such as split-lock detection.
    0xe2:
      id: pkg_cst_config_control
      -orig-id: MSR_PKG_CST_CONFIG_CONTROL
      doc: Limits of the C-states.
    0xe7:
      id: mperf
      -orig-id: MSR_IA32_MPERF
      doc: Counts at the base frequency.
    0xe8:
      id: aperf
      -orig-id: MSR_IA32_APERF
      doc: Counts at the actual frequency.
    0xfe:
      id: mtrrcap
      -orig-id: MSR_MTRRcap
      doc: Capabilities of the MTRRs.
    0x10a:
      id: arch_capabilities
      -orig-id: MSR_ARCH_CAPABILITIES
      doc: Speculation bugs that are absent or controllable; part of Xen's policies.
    0x10b:
      id: flush_cmd
      -orig-id: MSR_FLUSH_CMD
      doc: Flushes the L1 data cache.
    0x10f:
      id: tsx_force_abort
      -orig-id: MSR_TSX_FORCE_ABORT
      doc: Makes transactions abort.
    0x119:
      id: bbl_cr_ctl
      -orig-id: MSR_IA32_BBL_CR_CTL
      doc: L2 cache control.
    0x122:
      id: tsx_ctrl
      -orig-id: MSR_TSX_CTRL
      doc: Disables and hides transactions.
    0x123:
      id: mcu_opt_ctrl
      -orig-id: MSR_MCU_OPT_CTRL
      doc: Options of mitigations in microcode.
    0x130:
      id: mask_v2_cpuid1
      -orig-id: MSR_INTEL_MASK_V2_CPUID1
      doc: Masks leaf 1 (second generation).
    0x131:
      id: mask_v2_cpuid80000001
      -orig-id: MSR_INTEL_MASK_V2_CPUID80000001
      doc: Masks leaf 0x80000001 (second generation).
    0x132:
      id: mask_v3_cpuid1
      -orig-id: MSR_INTEL_MASK_V3_CPUID1
      doc: Masks leaf 1 (third generation).
    0x133:
      id: mask_v3_cpuid80000001
      -orig-id: MSR_INTEL_MASK_V3_CPUID80000001
      doc: Masks leaf 0x80000001 (third generation).
    0x134:
      id: mask_v3_cpuidd_01
      -orig-id: MSR_INTEL_MASK_V3_CPUIDD_01
      doc: Masks leaf 0xd subleaf 1 (third generation).
    0x140:
      id: misc_features_enables
      -orig-id: MSR_INTEL_MISC_FEATURES_ENABLES
      doc: Bit 0 makes CPUID fault in user code; sent for every vCPU that uses it.
    0x174:
      id: sysenter_cs
      -orig-id: MSR_IA32_SYSENTER_CS
      doc: Code selector of SYSENTER.
    0x175:
      id: sysenter_esp
      -orig-id: MSR_IA32_SYSENTER_ESP
      doc: Stack pointer of SYSENTER.
    0x176:
      id: sysenter_eip
      -orig-id: MSR_IA32_SYSENTER_EIP
      doc: Entry point of SYSENTER.
    0x179:
      id: mcg_cap
      -orig-id: MSR_IA32_MCG_CAP
      doc: Capabilities of the machine-check architecture.
    0x17a:
      id: mcg_status
      -orig-id: MSR_IA32_MCG_STATUS
      doc: Machine-check state.
    0x17b:
      id: mcg_ctl
      -orig-id: MSR_IA32_MCG_CTL
      doc: Enables machine checks.
    0x186:
      id: evntsel0
      -orig-id: MSR_P6_EVNTSEL(0)
      doc: Event of the first performance counter.
    0x198:
      id: perf_status
      -orig-id: MSR_IA32_PERF_STATUS
      doc: Current performance state.
    0x199:
      id: perf_ctl
      -orig-id: MSR_IA32_PERF_CTL
      doc: Requested performance state.
    0x19a:
      id: therm_control
      -orig-id: MSR_IA32_THERM_CONTROL
      doc: Clock modulation.
    0x19b:
      id: therm_interrupt
      -orig-id: MSR_IA32_THERM_INTERRUPT
      doc: Thermal interrupts.
    0x19c:
      id: therm_status
      -orig-id: MSR_IA32_THERM_STATUS
      doc: Thermal state.
    0x1a0:
      id: misc_enable
      -orig-id: MSR_IA32_MISC_ENABLE
      doc: Enable bits of various features.
    0x1a2:
      id: temperature_target
      -orig-id: MSR_TEMPERATURE_TARGET
      doc: Temperature at which throttling begins.
    0x1b0:
      id: energy_perf_bias
      -orig-id: MSR_IA32_ENERGY_PERF_BIAS
      doc: Preference between speed and energy.
    0x1b1:
      id: package_therm_status
      -orig-id: MSR_PACKAGE_THERM_STATUS
      doc: Thermal state of the package.
    0x1cc:
      id: fred_rsp_sl0
      -orig-id: MSR_FRED_RSP_SL0
      doc: FRED stack pointer, level 0.
    0x1cd:
      id: fred_rsp_sl1
      -orig-id: MSR_FRED_RSP_SL1
      doc: FRED stack pointer, level 1.
    0x1ce:
      id: fred_rsp_sl2
      -orig-id: MSR_FRED_RSP_SL2
      doc: FRED stack pointer, level 2.
    0x1cf:
      id: fred_rsp_sl3
      -orig-id: MSR_FRED_RSP_SL3
      doc: FRED stack pointer, level 3.
    0x1d0:
      id: fred_stk_lvls
      -orig-id: MSR_FRED_STK_LVLS
      doc: FRED stack level of each exception.
    0x1d1:
      id: fred_ssp_sl1
      -orig-id: MSR_FRED_SSP_SL1
      doc: FRED shadow stack pointer, level 1.
    0x1d2:
      id: fred_ssp_sl2
      -orig-id: MSR_FRED_SSP_SL2
      doc: FRED shadow stack pointer, level 2.
    0x1d3:
      id: fred_ssp_sl3
      -orig-id: MSR_FRED_SSP_SL3
      doc: FRED shadow stack pointer, level 3.
    0x1d4:
      id: fred_config
      -orig-id: MSR_FRED_CONFIG
      doc: FRED entry point and settings.
    0x1d9:
      id: debugctl
      -orig-id: MSR_IA32_DEBUGCTLMSR
      doc: Branch records and single-stepping by branches.
    0x1db:
      id: lastbranchfromip
      -orig-id: MSR_IA32_LASTBRANCHFROMIP
      doc: Source of the last branch.
    0x1dc:
      id: lastbranchtoip
      -orig-id: MSR_IA32_LASTBRANCHTOIP
      doc: Target of the last branch.
    0x1dd:
      id: lastintfromip
      -orig-id: MSR_IA32_LASTINTFROMIP
      doc: Source of the last interrupt.
    0x1de:
      id: lastinttoip
      -orig-id: MSR_IA32_LASTINTTOIP
      doc: Target of the last interrupt.
    0x1fc:
      id: power_ctl
      -orig-id: MSR_IA32_POWER_CTL
      doc: Power control.
    0x200:
      id: mtrr_physbase0
      -orig-id: MSR_IA32_MTRR_PHYSBASE(0)
      doc: 'Variable MTRR 0: base and memory type.'
    0x201:
      id: mtrr_physmask0
      -orig-id: MSR_IA32_MTRR_PHYSMASK(0)
      doc: 'Variable MTRR 0: mask and valid bit.'
    0x202:
      id: mtrr_physbase1
      -orig-id: MSR_IA32_MTRR_PHYSBASE(1)
      doc: 'Variable MTRR 1: base and memory type.'
    0x203:
      id: mtrr_physmask1
      -orig-id: MSR_IA32_MTRR_PHYSMASK(1)
      doc: 'Variable MTRR 1: mask and valid bit.'
    0x204:
      id: mtrr_physbase2
      -orig-id: MSR_IA32_MTRR_PHYSBASE(2)
      doc: 'Variable MTRR 2: base and memory type.'
    0x205:
      id: mtrr_physmask2
      -orig-id: MSR_IA32_MTRR_PHYSMASK(2)
      doc: 'Variable MTRR 2: mask and valid bit.'
    0x206:
      id: mtrr_physbase3
      -orig-id: MSR_IA32_MTRR_PHYSBASE(3)
      doc: 'Variable MTRR 3: base and memory type.'
    0x207:
      id: mtrr_physmask3
      -orig-id: MSR_IA32_MTRR_PHYSMASK(3)
      doc: 'Variable MTRR 3: mask and valid bit.'
    0x208:
      id: mtrr_physbase4
      -orig-id: MSR_IA32_MTRR_PHYSBASE(4)
      doc: 'Variable MTRR 4: base and memory type.'
    0x209:
      id: mtrr_physmask4
      -orig-id: MSR_IA32_MTRR_PHYSMASK(4)
      doc: 'Variable MTRR 4: mask and valid bit.'
    0x20a:
      id: mtrr_physbase5
      -orig-id: MSR_IA32_MTRR_PHYSBASE(5)
      doc: 'Variable MTRR 5: base and memory type.'
    0x20b:
      id: mtrr_physmask5
      -orig-id: MSR_IA32_MTRR_PHYSMASK(5)
      doc: 'Variable MTRR 5: mask and valid bit.'
    0x20c:
      id: mtrr_physbase6
      -orig-id: MSR_IA32_MTRR_PHYSBASE(6)
      doc: 'Variable MTRR 6: base and memory type.'
    0x20d:
      id: mtrr_physmask6
      -orig-id: MSR_IA32_MTRR_PHYSMASK(6)
      doc: 'Variable MTRR 6: mask and valid bit.'
    0x20e:
      id: mtrr_physbase7
      -orig-id: MSR_IA32_MTRR_PHYSBASE(7)
      doc: 'Variable MTRR 7: base and memory type.'
    0x20f:
      id: mtrr_physmask7
      -orig-id: MSR_IA32_MTRR_PHYSMASK(7)
      doc: 'Variable MTRR 7: mask and valid bit.'
    0x250:
      id: mtrr_fix64k_00000
      -orig-id: MSR_MTRRfix64K_00000
      doc: Memory types of 0x00000-0x7ffff.
    0x258:
      id: mtrr_fix16k_80000
      -orig-id: MSR_MTRRfix16K_80000
      doc: Memory types of 0x80000-0x9ffff.
    0x259:
      id: mtrr_fix16k_a0000
      -orig-id: MSR_MTRRfix16K_A0000
      doc: Memory types of 0xa0000-0xbffff.
    0x268:
      id: mtrr_fix4k_c0000
      -orig-id: MSR_MTRRfix4K_C0000
      doc: Memory types of 0xc0000-0xc7fff.
    0x269:
      id: mtrr_fix4k_c8000
      -orig-id: MSR_MTRRfix4K_C8000
      doc: Memory types of 0xc8000-0xcffff.
    0x26a:
      id: mtrr_fix4k_d0000
      -orig-id: MSR_MTRRfix4K_D0000
      doc: Memory types of 0xd0000-0xd7fff.
    0x26b:
      id: mtrr_fix4k_d8000
      -orig-id: MSR_MTRRfix4K_D8000
      doc: Memory types of 0xd8000-0xdffff.
    0x26c:
      id: mtrr_fix4k_e0000
      -orig-id: MSR_MTRRfix4K_E0000
      doc: Memory types of 0xe0000-0xe7fff.
    0x26d:
      id: mtrr_fix4k_e8000
      -orig-id: MSR_MTRRfix4K_E8000
      doc: Memory types of 0xe8000-0xeffff.
    0x26e:
      id: mtrr_fix4k_f0000
      -orig-id: MSR_MTRRfix4K_F0000
      doc: Memory types of 0xf0000-0xf7fff.
    0x26f:
      id: mtrr_fix4k_f8000
      -orig-id: MSR_MTRRfix4K_F8000
      doc: Memory types of 0xf8000-0xfffff.
    0x277:
      id: pat
      -orig-id: MSR_IA32_CR_PAT
      doc: Page attribute table.
    0x280:
      id: mc0_ctl2
      -orig-id: MSR_IA32_MC0_CTL2
      doc: Corrected-error interrupt of machine-check bank 0.
    0x281:
      id: mc1_ctl2
      -orig-id: MSR_IA32_MCx_CTL2(1)
      doc: Corrected-error interrupt of machine-check bank 1.
    0x2ff:
      id: mtrr_def_type
      -orig-id: MSR_MTRRdefType
      doc: Memory type where no MTRR applies.
    0x345:
      id: perf_capabilities
      -orig-id: MSR_IA32_PERF_CAPABILITIES
      doc: Capabilities of performance monitoring.
    0x38d:
      id: perf_fixed_ctr_ctrl
      -orig-id: MSR_CORE_PERF_FIXED_CTR_CTRL
      doc: Control of the fixed performance counters.
    0x38e:
      id: perf_global_status
      -orig-id: MSR_CORE_PERF_GLOBAL_STATUS
      doc: Overflows of performance counters.
    0x38f:
      id: perf_global_ctrl
      -orig-id: MSR_CORE_PERF_GLOBAL_CTRL
      doc: Enables performance counters.
    0x390:
      id: perf_global_ovf_ctrl
      -orig-id: MSR_CORE_PERF_GLOBAL_OVF_CTRL
      doc: Clears overflows of performance counters.
    0x3f1:
      id: pebs_enable
      -orig-id: MSR_IA32_PEBS_ENABLE
      doc: Event sampling by the processor.
    0x400:
      id: mc0_ctl
      -orig-id: MSR_IA32_MC0_CTL
      doc: Control of machine-check bank 0.
    0x401:
      id: mc0_status
      -orig-id: MSR_IA32_MC0_STATUS
      doc: State of machine-check bank 0.
    0x402:
      id: mc0_addr
      -orig-id: MSR_IA32_MC0_ADDR
      doc: Address in machine-check bank 0.
    0x403:
      id: mc0_misc
      -orig-id: MSR_IA32_MC0_MISC
      doc: Further data of machine-check bank 0.
    0x404:
      id: mc1_ctl
      -orig-id: MSR_IA32_MCx_CTL(1)
      doc: Control of machine-check bank 1.
    0x405:
      id: mc1_status
      -orig-id: MSR_IA32_MCx_STATUS(1)
      doc: State of machine-check bank 1.
    0x406:
      id: mc1_addr
      -orig-id: MSR_IA32_MCx_ADDR(1)
      doc: Address in machine-check bank 1.
    0x407:
      id: mc1_misc
      -orig-id: MSR_IA32_MCx_MISC(1)
      doc: Further data of machine-check bank 1.
    0x478:
      id: mask_v1_cpuid1
      -orig-id: MSR_INTEL_MASK_V1_CPUID1
      doc: Masks leaf 1 (first generation).
    0x480:
      id: vmx_basic
      -orig-id: MSR_IA32_VMX_BASIC
      doc: 'VMX: basic properties.'
    0x481:
      id: vmx_pinbased_ctls
      -orig-id: MSR_IA32_VMX_PINBASED_CTLS
      doc: 'VMX: pin-based controls.'
    0x482:
      id: vmx_procbased_ctls
      -orig-id: MSR_IA32_VMX_PROCBASED_CTLS
      doc: 'VMX: processor-based controls.'
    0x483:
      id: vmx_exit_ctls
      -orig-id: MSR_IA32_VMX_EXIT_CTLS
      doc: 'VMX: exit controls.'
    0x484:
      id: vmx_entry_ctls
      -orig-id: MSR_IA32_VMX_ENTRY_CTLS
      doc: 'VMX: entry controls.'
    0x485:
      id: vmx_misc
      -orig-id: MSR_IA32_VMX_MISC
      doc: 'VMX: further properties.'
    0x486:
      id: vmx_cr0_fixed0
      -orig-id: MSR_IA32_VMX_CR0_FIXED0
      doc: 'VMX: bits of cr0 that must be set.'
    0x487:
      id: vmx_cr0_fixed1
      -orig-id: MSR_IA32_VMX_CR0_FIXED1
      doc: 'VMX: bits of cr0 that may be set.'
    0x488:
      id: vmx_cr4_fixed0
      -orig-id: MSR_IA32_VMX_CR4_FIXED0
      doc: 'VMX: bits of cr4 that must be set.'
    0x489:
      id: vmx_cr4_fixed1
      -orig-id: MSR_IA32_VMX_CR4_FIXED1
      doc: 'VMX: bits of cr4 that may be set.'
    0x48a:
      id: vmx_vmcs_enum
      -orig-id: MSR_IA32_VMX_VMCS_ENUM
      doc: 'VMX: highest field of a VMCS.'
    0x48b:
      id: vmx_procbased_ctls2
      -orig-id: MSR_IA32_VMX_PROCBASED_CTLS2
      doc: 'VMX: second processor-based controls.'
    0x48c:
      id: vmx_ept_vpid_cap
      -orig-id: MSR_IA32_VMX_EPT_VPID_CAP
      doc: 'VMX: extended page tables and VPIDs.'
    0x48d:
      id: vmx_true_pinbased_ctls
      -orig-id: MSR_IA32_VMX_TRUE_PINBASED_CTLS
      doc: 'VMX: pin-based controls, exact.'
    0x48e:
      id: vmx_true_procbased_ctls
      -orig-id: MSR_IA32_VMX_TRUE_PROCBASED_CTLS
      doc: 'VMX: processor-based controls, exact.'
    0x48f:
      id: vmx_true_exit_ctls
      -orig-id: MSR_IA32_VMX_TRUE_EXIT_CTLS
      doc: 'VMX: exit controls, exact.'
    0x490:
      id: vmx_true_entry_ctls
      -orig-id: MSR_IA32_VMX_TRUE_ENTRY_CTLS
      doc: 'VMX: entry controls, exact.'
    0x491:
      id: vmx_vmfunc
      -orig-id: MSR_IA32_VMX_VMFUNC
      doc: 'VMX: functions for guests.'
    0x492:
      id: vmx_procbased_ctls3
      -orig-id: MSR_IA32_VMX_PROCBASED_CTLS3
      doc: 'VMX: third processor-based controls.'
    0x4d0:
      id: mcg_ext_ctl
      -orig-id: MSR_IA32_MCG_EXT_CTL
      doc: Local machine checks.
    0x560:
      id: rtit_output_base
      -orig-id: MSR_RTIT_OUTPUT_BASE
      doc: 'Processor trace: base of the output.'
    0x561:
      id: rtit_output_mask
      -orig-id: MSR_RTIT_OUTPUT_MASK
      doc: 'Processor trace: size of the output.'
    0x570:
      id: rtit_ctl
      -orig-id: MSR_RTIT_CTL
      doc: 'Processor trace: control.'
    0x571:
      id: rtit_status
      -orig-id: MSR_RTIT_STATUS
      doc: 'Processor trace: state.'
    0x572:
      id: rtit_cr3_match
      -orig-id: MSR_RTIT_CR3_MATCH
      doc: 'Processor trace: which cr3 to trace.'
    0x600:
      id: ds_area
      -orig-id: MSR_IA32_DS_AREA
      doc: Address of the debug store.
    0x6a0:
      id: u_cet
      -orig-id: MSR_U_CET
      doc: Control-flow enforcement of user code.
    0x6a2:
      id: s_cet
      -orig-id: MSR_S_CET
      doc: Control-flow enforcement of supervisor code.
    0x6a4:
      id: pl0_ssp
      -orig-id: MSR_PL0_SSP
      doc: Shadow stack pointer of ring 0.
    0x6a5:
      id: pl1_ssp
      -orig-id: MSR_PL1_SSP
      doc: Shadow stack pointer of ring 1.
    0x6a6:
      id: pl2_ssp
      -orig-id: MSR_PL2_SSP
      doc: Shadow stack pointer of ring 2.
    0x6a7:
      id: pl3_ssp
      -orig-id: MSR_PL3_SSP
      doc: Shadow stack pointer of ring 3.
    0x6a8:
      id: isst
      -orig-id: MSR_ISST
      doc: Table of shadow stacks for interrupts.
    0x6e0:
      id: tsc_deadline
      -orig-id: MSR_IA32_TSC_DEADLINE
      doc: TSC value that the APIC timer waits for.
    0x6e1:
      id: pkrs
      -orig-id: MSR_PKRS
      doc: Protection key rights of supervisor pages.
    0x770:
      id: pm_enable
      -orig-id: MSR_PM_ENABLE
      doc: Enables hardware performance states.
    0x771:
      id: hwp_capabilities
      -orig-id: MSR_HWP_CAPABILITIES
      doc: Range of hardware performance states.
    0x773:
      id: hwp_interrupt
      -orig-id: MSR_HWP_INTERRUPT
      doc: Interrupts of hardware performance states.
    0x774:
      id: hwp_request
      -orig-id: MSR_HWP_REQUEST
      doc: Requested hardware performance state.
    0x777:
      id: hwp_status
      -orig-id: MSR_HWP_STATUS
      doc: Changes of the hardware performance state.
    0x808:
      id: x2apic_tpr
      -orig-id: MSR_X2APIC_TPR
      doc: 'x2APIC: task priority.'
    0x80a:
      id: x2apic_ppr
      -orig-id: MSR_X2APIC_PPR
      doc: 'x2APIC: processor priority.'
    0x80b:
      id: x2apic_eoi
      -orig-id: MSR_X2APIC_EOI
      doc: 'x2APIC: end of interrupt.'
    0x838:
      id: x2apic_tmict
      -orig-id: MSR_X2APIC_TMICT
      doc: 'x2APIC: timer''s initial count.'
    0x839:
      id: x2apic_tmcct
      -orig-id: MSR_X2APIC_TMCCT
      doc: 'x2APIC: timer''s current count.'
    0x83f:
      id: x2apic_self
      -orig-id: MSR_X2APIC_SELF
      doc: 'x2APIC: self-IPI.'
    0xd90:
      id: bndcfgs
      -orig-id: MSR_IA32_BNDCFGS
      doc: MPX configuration for supervisor code; part of Xen's HVM MSR records.
    0xd93:
      id: pasid
      -orig-id: MSR_PASID
      doc: Process address space identifier.
    0xda0:
      id: xss
      -orig-id: MSR_IA32_XSS
      doc: Supervisor state that XSAVES handles; part of Xen's HVM MSR records.
    0xdb0:
      id: pkg_hdc_ctl
      -orig-id: MSR_PKG_HDC_CTL
      doc: Hardware duty cycling of the package.
    0xdb1:
      id: pm_ctl1
      -orig-id: MSR_PM_CTL1
      doc: Hardware duty cycling of a thread.
    0x1406:
      id: mcu_control
      -orig-id: MSR_MCU_CONTROL
      doc: Lock on microcode updates.
    0x1b01:
      id: uarch_misc_ctrl
      -orig-id: MSR_UARCH_MISC_CTRL
      doc: Control of data-independent timing.
    0xc0000080:
      id: efer
      -orig-id: MSR_EFER
      doc: Long mode, SYSCALL, no-execute and other enables.
    0xc0000081:
      id: star
      -orig-id: MSR_STAR
      doc: Selectors of SYSCALL and SYSRET.
    0xc0000082:
      id: lstar
      -orig-id: MSR_LSTAR
      doc: Entry point of SYSCALL in 64-bit mode.
    0xc0000083:
      id: cstar
      -orig-id: MSR_CSTAR
      doc: Entry point of SYSCALL in compatibility mode.
    0xc0000084:
      id: syscall_mask
      -orig-id: MSR_SYSCALL_MASK
      doc: Flags that SYSCALL clears.
    0xc0000100:
      id: fs_base
      -orig-id: MSR_FS_BASE
      doc: Base of FS.
    0xc0000101:
      id: gs_base
      -orig-id: MSR_GS_BASE
      doc: Base of GS.
    0xc0000102:
      id: shadow_gs_base
      -orig-id: MSR_SHADOW_GS_BASE
      doc: Base of GS that SWAPGS loads.
    0xc0000103:
      id: tsc_aux
      -orig-id: MSR_TSC_AUX
      doc: Value that RDTSCP and RDPID return.
    0xc0000104:
      id: tsc_ratio
      -orig-id: MSR_AMD64_TSC_RATIO
      doc: Scale of a guest's TSC.
    0xc0000105:
      id: lwp_cfg
      -orig-id: MSR_AMD64_LWP_CFG
      doc: 'Lightweight profiling: configuration.'
    0xc0000106:
      id: lwp_cbaddr
      -orig-id: MSR_AMD64_LWP_CBADDR
      doc: 'Lightweight profiling: control block.'
    0xc0010000:
      id: k7_evntsel0
      -orig-id: MSR_K7_EVNTSEL0
      doc: Event of AMD's counter 0.
    0xc0010001:
      id: k7_evntsel1
      -orig-id: MSR_K7_EVNTSEL1
      doc: Event of AMD's counter 1.
    0xc0010002:
      id: k7_evntsel2
      -orig-id: MSR_K7_EVNTSEL2
      doc: Event of AMD's counter 2.
    0xc0010003:
      id: k7_evntsel3
      -orig-id: MSR_K7_EVNTSEL3
      doc: Event of AMD's counter 3.
    0xc0010004:
      id: k7_perfctr0
      -orig-id: MSR_K7_PERFCTR0
      doc: AMD's counter 0.
    0xc0010005:
      id: k7_perfctr1
      -orig-id: MSR_K7_PERFCTR1
      doc: AMD's counter 1.
    0xc0010006:
      id: k7_perfctr2
      -orig-id: MSR_K7_PERFCTR2
      doc: AMD's counter 2.
    0xc0010007:
      id: k7_perfctr3
      -orig-id: MSR_K7_PERFCTR3
      doc: AMD's counter 3.
    0xc0010010:
      id: syscfg
      -orig-id: MSR_K8_SYSCFG
      doc: System configuration.
    0xc0010015:
      id: hwcr
      -orig-id: MSR_K8_HWCR
      doc: Hardware configuration.
    0xc0010016:
      id: iorr_base0
      -orig-id: MSR_K8_IORR_BASE0
      doc: 'I/O range 0: base.'
    0xc0010017:
      id: iorr_mask0
      -orig-id: MSR_K8_IORR_MASK0
      doc: 'I/O range 0: mask.'
    0xc0010018:
      id: iorr_base1
      -orig-id: MSR_K8_IORR_BASE1
      doc: 'I/O range 1: base.'
    0xc0010019:
      id: iorr_mask1
      -orig-id: MSR_K8_IORR_MASK1
      doc: 'I/O range 1: mask.'
    0xc001001a:
      id: top_mem1
      -orig-id: MSR_K8_TOP_MEM1
      doc: End of memory below 4 GiB.
    0xc001001d:
      id: top_mem2
      -orig-id: MSR_K8_TOP_MEM2
      doc: End of memory above 4 GiB.
    0xc001001f:
      id: nb_cfg
      -orig-id: MSR_AMD64_NB_CFG
      doc: Northbridge configuration.
    0xc0010020:
      id: patchloader
      -orig-id: MSR_AMD_PATCHLOADER
      doc: Loads microcode on AMD.
    0xc0010055:
      id: enable_c1e
      -orig-id: MSR_K8_ENABLE_C1E
      doc: Enhanced C1 state.
    0xc0010058:
      id: mmio_conf_base
      -orig-id: MSR_FAM10H_MMIO_CONF_BASE
      doc: Address of the PCI configuration space in memory.
    0xc0010061:
      id: pstate_limit
      -orig-id: MSR_K8_PSTATE_LIMIT
      doc: Limit of the P-states.
    0xc0010062:
      id: pstate_ctrl
      -orig-id: MSR_K8_PSTATE_CTRL
      doc: Requested P-state.
    0xc0010063:
      id: pstate_status
      -orig-id: MSR_K8_PSTATE_STATUS
      doc: Current P-state.
    0xc0010064:
      id: pstate0
      -orig-id: MSR_K8_PSTATE0
      doc: Definition of P-state 0.
    0xc0010065:
      id: pstate1
      -orig-id: MSR_K8_PSTATE1
      doc: Definition of P-state 1.
    0xc0010066:
      id: pstate2
      -orig-id: MSR_K8_PSTATE2
      doc: Definition of P-state 2.
    0xc0010067:
      id: pstate3
      -orig-id: MSR_K8_PSTATE3
      doc: Definition of P-state 3.
    0xc0010068:
      id: pstate4
      -orig-id: MSR_K8_PSTATE4
      doc: Definition of P-state 4.
    0xc0010069:
      id: pstate5
      -orig-id: MSR_K8_PSTATE5
      doc: Definition of P-state 5.
    0xc001006a:
      id: pstate6
      -orig-id: MSR_K8_PSTATE6
      doc: Definition of P-state 6.
    0xc001006b:
      id: pstate7
      -orig-id: MSR_K8_PSTATE7
      doc: Definition of P-state 7.
    0xc0010112:
      id: tseg_base
      -orig-id: MSR_K8_TSEG_BASE
      doc: Base of the memory of SMM.
    0xc0010113:
      id: tseg_mask
      -orig-id: MSR_K8_TSEG_MASK
      doc: Mask of the memory of SMM.
    0xc0010114:
      id: vm_cr
      -orig-id: MSR_K8_VM_CR
      doc: Control of SVM.
    0xc0010117:
      id: vm_hsave_pa
      -orig-id: MSR_K8_VM_HSAVE_PA
      doc: Address where SVM saves the host state.
    0xc001011f:
      id: virt_spec_ctrl
      -orig-id: MSR_VIRT_SPEC_CTRL
      doc: Control of speculation that hypervisors offer AMD guests; part of Xen's HVM MSR records.
    0xc0010140:
      id: osvw_id_length
      -orig-id: MSR_AMD_OSVW_ID_LENGTH
      doc: Number of known workarounds.
    0xc0010141:
      id: osvw_status
      -orig-id: MSR_AMD_OSVW_STATUS
      doc: Bitmap of the workarounds that are needed.
    0xc0010200:
      id: fam15h_evntsel0
      -orig-id: MSR_AMD_FAM15H_EVNTSEL0
      doc: Event of extended counter 0.
    0xc0010201:
      id: fam15h_perfctr0
      -orig-id: MSR_AMD_FAM15H_PERFCTR0
      doc: Extended counter 0.
    0xc0010202:
      id: fam15h_evntsel1
      -orig-id: MSR_AMD_FAM15H_EVNTSEL1
      doc: Event of extended counter 1.
    0xc0010203:
      id: fam15h_perfctr1
      -orig-id: MSR_AMD_FAM15H_PERFCTR1
      doc: Extended counter 1.
    0xc0010204:
      id: fam15h_evntsel2
      -orig-id: MSR_AMD_FAM15H_EVNTSEL2
      doc: Event of extended counter 2.
    0xc0010205:
      id: fam15h_perfctr2
      -orig-id: MSR_AMD_FAM15H_PERFCTR2
      doc: Extended counter 2.
    0xc0010206:
      id: fam15h_evntsel3
      -orig-id: MSR_AMD_FAM15H_EVNTSEL3
      doc: Event of extended counter 3.
    0xc0010207:
      id: fam15h_perfctr3
      -orig-id: MSR_AMD_FAM15H_PERFCTR3
      doc: Extended counter 3.
    0xc0010208:
      id: fam15h_evntsel4
      -orig-id: MSR_AMD_FAM15H_EVNTSEL4
      doc: Event of extended counter 4.
    0xc0010209:
      id: fam15h_perfctr4
      -orig-id: MSR_AMD_FAM15H_PERFCTR4
      doc: Extended counter 4.
    0xc001020a:
      id: fam15h_evntsel5
      -orig-id: MSR_AMD_FAM15H_EVNTSEL5
      doc: Event of extended counter 5.
    0xc001020b:
      id: fam15h_perfctr5
      -orig-id: MSR_AMD_FAM15H_PERFCTR5
      doc: Extended counter 5.
    0xc0010296:
      id: cstate_cfg
      -orig-id: MSR_AMD_CSTATE_CFG
      doc: C-state configuration.
    0xc00102b0:
      id: cppc_cap1
      -orig-id: MSR_AMD_CPPC_CAP1
      doc: Range of AMD's performance control.
    0xc00102b1:
      id: cppc_enable
      -orig-id: MSR_AMD_CPPC_ENABLE
      doc: Enables AMD's performance control.
    0xc00102b3:
      id: cppc_req
      -orig-id: MSR_AMD_CPPC_REQ
      doc: Requested performance.
    0xc00102f0:
      id: amd_ppin_ctl
      -orig-id: MSR_AMD_PPIN_CTL
      doc: Access to AMD's inventory number.
    0xc00102f1:
      id: amd_ppin
      -orig-id: MSR_AMD_PPIN
      doc: AMD's inventory number.
    0xc0011002:
      id: l7s0_feature_mask
      -orig-id: MSR_AMD_L7S0_FEATURE_MASK
      doc: Overrides leaf 7.
    0xc0011003:
      id: thrm_feature_mask
      -orig-id: MSR_AMD_THRM_FEATURE_MASK
      doc: Overrides leaf 6.
    0xc0011004:
      id: feature_mask
      -orig-id: MSR_K8_FEATURE_MASK
      doc: Overrides leaf 1.
    0xc0011005:
      id: ext_feature_mask
      -orig-id: MSR_K8_EXT_FEATURE_MASK
      doc: Overrides leaf 0x80000001.
    0xc0011019:
      id: dr1_address_mask
      -orig-id: MSR_AMD64_DR1_ADDRESS_MASK
      doc: Address mask of breakpoint 1; sent for vCPUs that use it.
    0xc001101a:
      id: dr2_address_mask
      -orig-id: MSR_AMD64_DR2_ADDRESS_MASK
      doc: Address mask of breakpoint 2; sent for vCPUs that use it.
    0xc001101b:
      id: dr3_address_mask
      -orig-id: MSR_AMD64_DR3_ADDRESS_MASK
      doc: Address mask of breakpoint 3; sent for vCPUs that use it.
    0xc0011020:
      id: ls_cfg
      -orig-id: MSR_AMD64_LS_CFG
      doc: Load and store unit configuration.
    0xc0011021:
      id: ic_cfg
      -orig-id: MSR_AMD64_IC_CFG
      doc: Instruction cache configuration.
    0xc0011022:
      id: dc_cfg
      -orig-id: MSR_AMD64_DC_CFG
      doc: Data cache configuration.
    0xc0011023:
      id: bu_cfg
      -orig-id: MSR_F10_BU_CFG
      doc: Bus unit configuration.
    0xc0011027:
      id: dr0_address_mask
      -orig-id: MSR_AMD64_DR0_ADDRESS_MASK
      doc: Address mask of breakpoint 0; sent for vCPUs that use it.
    0xc0011028:
      id: fp_cfg
      -orig-id: MSR_AMD64_FP_CFG
      doc: Floating-point unit configuration.
    0xc0011029:
      id: de_cfg
      -orig-id: MSR_AMD64_DE_CFG
      doc: Decode unit configuration, with serialising LFENCE.
    0xc001102a:
      id: bu_cfg2
      -orig-id: MSR_F10_BU_CFG2
      doc: Second bus unit configuration.
    0xc001102c:
      id: ex_cfg
      -orig-id: MSR_AMD64_EX_CFG
      doc: Execution unit configuration.
    0xc001102e:
      id: bp_cfg
      -orig-id: MSR_AMD64_BP_CFG
      doc: Branch predictor configuration.
    0xc00110e3:
      id: de_cfg2
      -orig-id: MSR_AMD64_DE_CFG2
      doc: Second decode unit configuration.
