meta:
  id: x86_page_table
  title: Entries of x86 page tables
  license: MIT
  ks-version: "0.11"
  endian: le

doc: |
  What the processor finds in a page table: entries of 8 octets where tables
  have three levels (PAE), four or five, of 4 octets where they have two.
  Levels count upwards, level 1 being the one that maps pages of 4096 octets.

  These are in the guest's own little-endian order, whatever the stream's. The
  sender of a PV guest, whose tables all have entries of 8 octets, puts pfns
  where a running guest has machine frame numbers.
doc-ref:
  - Intel SDM volume 3, chapter "Paging"
  - tools/libs/guest/xg_sr_restore_x86_pv.c, x86_pv_localise_page()

instances:
  len_page:
    -kind: helper
    value: 4096
    doc: Octets of a page, and of a page table; only the topmost of PAE is shorter.

types:
  entry_8:
    -webide-representation: 'present: {is_present}, pfn {pfn:hex}'
    doc: An entry of 8 octets.
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
        doc: Bit 0; an entry without it maps nothing and holds no pfn.

      is_large:
        -orig-id: PS
        value: (low & 0x80) != 0
        doc: |
          Bit 7, maps a page of 2 MiB at level 2 and of 1 GiB at level 3. It
          means something else at level 1, and is reserved in the topmost
          tables and at level 3 of PAE.

      pfn:
        -kind: address
        value: ((low >> 12).as<u8> + ((high & 0xfffff).as<u8> * 1048576.as<u8>).as<u8>).as<u8>
        doc: Bits 51-12, the pfn of the page or page table that it maps.

      pfn_large:
        -kind: address
        value: pfn
        doc: |
          The pfn of a large page, once rounded down to the page's size: bit 12
          is not an address bit there.

  entry_4:
    -webide-representation: 'present: {is_present}, pfn {pfn:hex}'
    doc: An entry of 4 octets.
    doc-ref: Intel SDM volume 3, "32-Bit Paging"
    seq:
      - id: low
        -kind: helper
        type: u4
        doc: The entry.

    instances:
      is_present:
        value: (low & 1) != 0
        doc: Bit 0; an entry without it maps nothing and holds no pfn.

      is_large:
        -orig-id: PS
        value: (low & 0x80) != 0
        doc: Bit 7, at level 2 maps a page of 4 MiB if cr4's PSE is set.

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
