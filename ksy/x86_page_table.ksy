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
  - tools/libs/guest/xg_sr_restore_x86_pv.c, x86_pv_localise_page()

instances:
  len_page:
    -kind: helper
    value: 4096
    doc: |
      Size in bytes of a page and of a page table; only the top-level table of
      PAE is shorter.

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

      is_large:
        -orig-id: PS
        value: (low & 0x80) != 0
        doc: |
          Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
          3. It has another meaning at level 1, and is reserved in top-level
          tables and at level 3 of PAE.

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
