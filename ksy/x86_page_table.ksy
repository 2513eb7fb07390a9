meta:
  id: x86_page_table
  title: Entries of x86 page tables
  license: MIT
  ks-version: "0.11"
  endian: le

doc: |
  The entries of a page table: 8 bytes each with three (PAE), four or five
  levels of tables, 4 bytes each with two levels. Levels are counted upwards
  from level 1, which maps pages of 4096 bytes.

  Entries are in the guest's own little-endian order, whatever the byte order of
  the stream. All tables of a PV guest have entries of 8 bytes; its sender
  replaces the machine frame numbers of the running guest with pfns.
doc-ref:
  - Intel SDM volume 3, chapter "Paging"
  - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035 x86_pv_localise_page()

instances:
  len_page:
    -kind: helper
    value: 4096
    doc: |
      Size in bytes of a page and of a page table; only the top-level table of
      PAE is shorter.

  num_levels:
    -kind: count
    value: 4
    doc: Number of levels of page tables of a 64-bit PV guest.

  num_pae_slots:
    -kind: count
    value: 4
    doc: Number of entries of the top-level table of a 32-bit PV guest.

  ofs_xen_slots_pae:
    -kind: helper
    value: 428
    doc: |
      Number of the first entry that is Xen's own of the level 2 table that the
      last entry of a 32-bit PV guest's top-level table names.

  ofs_xen_slots:
    -kind: helper
    value: 256
    doc: |
      Number of the first entry of a 64-bit PV guest's top-level table that is
      Xen's own, whatever the guest puts there.

  num_xen_slots:
    -kind: count
    value: 16
    doc: How many such entries there are.

types:
  entry_8:
    -webide-representation: 'present: {is_present}, pfn {pfn:hex}'
    doc: An entry of 8 bytes.
    doc-ref: Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: Bits 31-0 of the entry.

      - id: high
        -kind: helper
        type: u4
        doc: Bits 63-32 of the entry.

    instances:
      is_present:
        value: (low & 1) != 0
        doc: 'Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.'

      is_writable:
        -orig-id: RW
        value: (low & 2) != 0
        doc: 'Bit 1: what the entry maps may be written to.'

      is_user:
        -orig-id: US
        value: (low & 4) != 0
        doc: 'Bit 2: user-mode code may use what the entry maps.'

      is_write_through:
        -orig-id: PWT
        value: (low & 8) != 0
        doc: 'Bit 3: write-through caching.'

      is_uncached:
        -orig-id: PCD
        value: (low & 0x10) != 0
        doc: 'Bit 4: no caching.'

      is_global:
        -orig-id: G
        value: (low & 0x100) != 0
        doc: 'Bit 8: the translation is the same in all address spaces.'

      is_large:
        -orig-id: PS
        value: (low & 0x80) != 0
        doc: |
          Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
          3. It has another meaning at level 1, and is reserved in top-level
          tables and at level 3 of PAE.

      is_no_execute:
        -orig-id: XD
        value: (high >> 31) != 0
        doc: 'Bit 63: what the entry maps must not be executed, if NXE is set in efer.'

      pfn:
        -kind: address
        value: ((low >> 12).as<u8> + ((high & 0xfffff).as<u8> * 1048576.as<u8>).as<u8>).as<u8>
        doc: Bits 51-12, the pfn of the page or page table that it maps.

      pfn_large:
        -kind: address
        value: pfn
        doc: |
          The pfn of a large page, after it is rounded down to the page's size;
          bit 12 is not an address bit there.

  entry_4:
    -webide-representation: 'present: {is_present}, pfn {pfn:hex}'
    doc: An entry of 4 bytes.
    doc-ref: Intel SDM volume 3, "32-Bit Paging"
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: The whole entry as a number.

    instances:
      is_present:
        value: (low & 1) != 0
        doc: 'Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.'

      is_writable:
        -orig-id: RW
        value: (low & 2) != 0
        doc: 'Bit 1: what the entry maps may be written to.'

      is_user:
        -orig-id: US
        value: (low & 4) != 0
        doc: 'Bit 2: user-mode code may use what the entry maps.'

      is_large:
        -orig-id: PS
        value: (low & 0x80) != 0
        doc: 'Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.'

      pfn:
        -kind: address
        value: low >> 12
        doc: Bits 31-12, the pfn of the page or page table that it maps.

      pfn_large:
        -kind: address
        value: (((low >> 22) << 10).as<u8> + (((low >> 13) & 0xff).as<u8> * 1048576.as<u8>).as<u8>).as<u8>
        doc: |
          The pfn of a large page: bits 31-22 of its address are bits 31-22
          here, and bits 39-32 are bits 20-13 (PSE-36).
