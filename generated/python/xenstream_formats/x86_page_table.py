# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class X86PageTable(KaitaiStruct):
    """The entries of a page table: 8 bytes each with three (PAE), four or five
    levels of tables, 4 bytes each with two levels. Levels are counted upwards
    from level 1, which maps pages of 4096 bytes.
    
    Entries are in the guest's own little-endian order, whatever the byte order of
    the stream. All tables of a PV guest have entries of 8 bytes; its sender
    replaces the machine frame numbers of the running guest with pfns.
    
    .. seealso::
       Intel SDM volume 3, chapter "Paging"
    
    
    .. seealso::
       x86_pv_localise_page() - https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035
    """
    def __init__(self, _io, _parent=None, _root=None):
        super(X86PageTable, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


    def _fetch_instances(self):
        pass

    class Entry4(KaitaiStruct):
        """An entry of 4 bytes.
        
        .. seealso::
           Intel SDM volume 3, "32-Bit Paging"
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86PageTable.Entry4, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_large(self):
            """Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4."""
            if hasattr(self, '_m_is_large'):
                return self._m_is_large

            self._m_is_large = self.low & 128 != 0
            return getattr(self, '_m_is_large', None)

        @property
        def is_present(self):
            """Bit 0: the entry is present. An entry without it maps nothing and holds no pfn."""
            if hasattr(self, '_m_is_present'):
                return self._m_is_present

            self._m_is_present = self.low & 1 != 0
            return getattr(self, '_m_is_present', None)

        @property
        def is_user(self):
            """Bit 2: user-mode code may use what the entry maps."""
            if hasattr(self, '_m_is_user'):
                return self._m_is_user

            self._m_is_user = self.low & 4 != 0
            return getattr(self, '_m_is_user', None)

        @property
        def is_writable(self):
            """Bit 1: what the entry maps may be written to."""
            if hasattr(self, '_m_is_writable'):
                return self._m_is_writable

            self._m_is_writable = self.low & 2 != 0
            return getattr(self, '_m_is_writable', None)

        @property
        def pfn(self):
            """Bits 31-12, the pfn of the page or page table that it maps."""
            if hasattr(self, '_m_pfn'):
                return self._m_pfn

            self._m_pfn = self.low >> 12
            return getattr(self, '_m_pfn', None)

        @property
        def pfn_large(self):
            """The pfn of a large page: bits 31-22 of its address are bits 31-22
            here, and bits 39-32 are bits 20-13 (PSE-36).
            """
            if hasattr(self, '_m_pfn_large'):
                return self._m_pfn_large

            self._m_pfn_large = (((self.low >> 22) << 10) + ((self.low >> 13 & 255) * 1048576))
            return getattr(self, '_m_pfn_large', None)


    class Entry8(KaitaiStruct):
        """An entry of 8 bytes.
        
        .. seealso::
           Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(X86PageTable.Entry8, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u4le()
            self.high = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_global(self):
            """Bit 8: the translation is the same in all address spaces."""
            if hasattr(self, '_m_is_global'):
                return self._m_is_global

            self._m_is_global = self.low & 256 != 0
            return getattr(self, '_m_is_global', None)

        @property
        def is_large(self):
            """Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
            3. It has another meaning at level 1, and is reserved in top-level
            tables and at level 3 of PAE.
            """
            if hasattr(self, '_m_is_large'):
                return self._m_is_large

            self._m_is_large = self.low & 128 != 0
            return getattr(self, '_m_is_large', None)

        @property
        def is_no_execute(self):
            """Bit 63: what the entry maps must not be executed, if NXE is set in efer."""
            if hasattr(self, '_m_is_no_execute'):
                return self._m_is_no_execute

            self._m_is_no_execute = self.high >> 31 != 0
            return getattr(self, '_m_is_no_execute', None)

        @property
        def is_present(self):
            """Bit 0: the entry is present. An entry without it maps nothing and holds no pfn."""
            if hasattr(self, '_m_is_present'):
                return self._m_is_present

            self._m_is_present = self.low & 1 != 0
            return getattr(self, '_m_is_present', None)

        @property
        def is_uncached(self):
            """Bit 4: no caching."""
            if hasattr(self, '_m_is_uncached'):
                return self._m_is_uncached

            self._m_is_uncached = self.low & 16 != 0
            return getattr(self, '_m_is_uncached', None)

        @property
        def is_user(self):
            """Bit 2: user-mode code may use what the entry maps."""
            if hasattr(self, '_m_is_user'):
                return self._m_is_user

            self._m_is_user = self.low & 4 != 0
            return getattr(self, '_m_is_user', None)

        @property
        def is_writable(self):
            """Bit 1: what the entry maps may be written to."""
            if hasattr(self, '_m_is_writable'):
                return self._m_is_writable

            self._m_is_writable = self.low & 2 != 0
            return getattr(self, '_m_is_writable', None)

        @property
        def is_write_through(self):
            """Bit 3: write-through caching."""
            if hasattr(self, '_m_is_write_through'):
                return self._m_is_write_through

            self._m_is_write_through = self.low & 8 != 0
            return getattr(self, '_m_is_write_through', None)

        @property
        def pfn(self):
            """Bits 51-12, the pfn of the page or page table that it maps."""
            if hasattr(self, '_m_pfn'):
                return self._m_pfn

            self._m_pfn = ((self.low >> 12) + ((self.high & 1048575) * 1048576))
            return getattr(self, '_m_pfn', None)

        @property
        def pfn_large(self):
            """The pfn of a large page, after it is rounded down to the page's size;
            bit 12 is not an address bit there.
            """
            if hasattr(self, '_m_pfn_large'):
                return self._m_pfn_large

            self._m_pfn_large = self.pfn
            return getattr(self, '_m_pfn_large', None)


    @property
    def len_page(self):
        """Size in bytes of a page and of a page table; only the top-level table of
        PAE is shorter.
        """
        if hasattr(self, '_m_len_page'):
            return self._m_len_page

        self._m_len_page = 4096
        return getattr(self, '_m_len_page', None)

    @property
    def num_levels(self):
        """Number of levels of page tables of a 64-bit PV guest."""
        if hasattr(self, '_m_num_levels'):
            return self._m_num_levels

        self._m_num_levels = 4
        return getattr(self, '_m_num_levels', None)

    @property
    def num_pae_slots(self):
        """Number of entries of the top-level table of a 32-bit PV guest."""
        if hasattr(self, '_m_num_pae_slots'):
            return self._m_num_pae_slots

        self._m_num_pae_slots = 4
        return getattr(self, '_m_num_pae_slots', None)

    @property
    def num_xen_slots(self):
        """How many such entries there are."""
        if hasattr(self, '_m_num_xen_slots'):
            return self._m_num_xen_slots

        self._m_num_xen_slots = 16
        return getattr(self, '_m_num_xen_slots', None)

    @property
    def ofs_xen_slots(self):
        """Number of the first entry of a 64-bit PV guest's top-level table that is
        Xen's own, whatever the guest puts there.
        """
        if hasattr(self, '_m_ofs_xen_slots'):
            return self._m_ofs_xen_slots

        self._m_ofs_xen_slots = 256
        return getattr(self, '_m_ofs_xen_slots', None)

    @property
    def ofs_xen_slots_pae(self):
        """Number of the first entry that is Xen's own of the level 2 table that the
        last entry of a 32-bit PV guest's top-level table names.
        """
        if hasattr(self, '_m_ofs_xen_slots_pae'):
            return self._m_ofs_xen_slots_pae

        self._m_ofs_xen_slots_pae = 428
        return getattr(self, '_m_ofs_xen_slots_pae', None)


