// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.X86PageTable || (root.X86PageTable = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (X86PageTable_, KaitaiStream) {
/**
 * The entries of a page table: 8 bytes each with three (PAE), four or five
 * levels of tables, 4 bytes each with two levels. Levels are counted upwards
 * from level 1, which maps pages of 4096 bytes.
 * 
 * Entries are in the guest's own little-endian order, whatever the byte order of
 * the stream. All tables of a PV guest have entries of 8 bytes; its sender
 * replaces the machine frame numbers of the running guest with pfns.
 * @see Intel SDM volume 3, chapter "Paging"
 * @see {@link https://github.com/xen-project/xen/blob/RELEASE-4.22.0/tools/libs/guest/xg_sr_restore_x86_pv.c#L968-L1035|x86_pv_localise_page()}
 */

var X86PageTable = (function() {
  function X86PageTable(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  X86PageTable.prototype._read = function() {
  }

  /**
   * An entry of 4 bytes.
   * @see Intel SDM volume 3, "32-Bit Paging"
   */

  var Entry4 = X86PageTable.Entry4 = (function() {
    function Entry4(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Entry4.prototype._read = function() {
      this.low = this._io.readU4le();
    }

    /**
     * Bit 7: the entry maps a page of 4 MiB, at level 2 and if PSE is set in cr4.
     */
    Object.defineProperty(Entry4.prototype, 'isLarge', {
      get: function() {
        if (this._m_isLarge !== undefined)
          return this._m_isLarge;
        this._m_isLarge = (this.low & 128) != 0;
        return this._m_isLarge;
      }
    });

    /**
     * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
     */
    Object.defineProperty(Entry4.prototype, 'isPresent', {
      get: function() {
        if (this._m_isPresent !== undefined)
          return this._m_isPresent;
        this._m_isPresent = (this.low & 1) != 0;
        return this._m_isPresent;
      }
    });

    /**
     * Bit 2: user-mode code may use what the entry maps.
     */
    Object.defineProperty(Entry4.prototype, 'isUser', {
      get: function() {
        if (this._m_isUser !== undefined)
          return this._m_isUser;
        this._m_isUser = (this.low & 4) != 0;
        return this._m_isUser;
      }
    });

    /**
     * Bit 1: what the entry maps may be written to.
     */
    Object.defineProperty(Entry4.prototype, 'isWritable', {
      get: function() {
        if (this._m_isWritable !== undefined)
          return this._m_isWritable;
        this._m_isWritable = (this.low & 2) != 0;
        return this._m_isWritable;
      }
    });

    /**
     * Bits 31-12, the pfn of the page or page table that it maps.
     */
    Object.defineProperty(Entry4.prototype, 'pfn', {
      get: function() {
        if (this._m_pfn !== undefined)
          return this._m_pfn;
        this._m_pfn = this.low >>> 12;
        return this._m_pfn;
      }
    });

    /**
     * The pfn of a large page: bits 31-22 of its address are bits 31-22
     * here, and bits 39-32 are bits 20-13 (PSE-36).
     */
    Object.defineProperty(Entry4.prototype, 'pfnLarge', {
      get: function() {
        if (this._m_pfnLarge !== undefined)
          return this._m_pfnLarge;
        this._m_pfnLarge = (((this.low >>> 22) << 10) + ((this.low >>> 13 & 255) * 1048576));
        return this._m_pfnLarge;
      }
    });

    /**
     * The whole entry as a number.
     */

    return Entry4;
  })();

  /**
   * An entry of 8 bytes.
   * @see Intel SDM volume 3, "PAE Paging", "4-Level Paging and 5-Level Paging"
   */

  var Entry8 = X86PageTable.Entry8 = (function() {
    function Entry8(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Entry8.prototype._read = function() {
      this.low = this._io.readU4le();
      this.high = this._io.readU4le();
    }

    /**
     * Bit 8: the translation is the same in all address spaces.
     */
    Object.defineProperty(Entry8.prototype, 'isGlobal', {
      get: function() {
        if (this._m_isGlobal !== undefined)
          return this._m_isGlobal;
        this._m_isGlobal = (this.low & 256) != 0;
        return this._m_isGlobal;
      }
    });

    /**
     * Bit 7: the entry maps a page of 2 MiB at level 2, or of 1 GiB at level
     * 3. It has another meaning at level 1, and is reserved in top-level
     * tables and at level 3 of PAE.
     */
    Object.defineProperty(Entry8.prototype, 'isLarge', {
      get: function() {
        if (this._m_isLarge !== undefined)
          return this._m_isLarge;
        this._m_isLarge = (this.low & 128) != 0;
        return this._m_isLarge;
      }
    });

    /**
     * Bit 63: what the entry maps must not be executed, if NXE is set in efer.
     */
    Object.defineProperty(Entry8.prototype, 'isNoExecute', {
      get: function() {
        if (this._m_isNoExecute !== undefined)
          return this._m_isNoExecute;
        this._m_isNoExecute = this.high >>> 31 != 0;
        return this._m_isNoExecute;
      }
    });

    /**
     * Bit 0: the entry is present. An entry without it maps nothing and holds no pfn.
     */
    Object.defineProperty(Entry8.prototype, 'isPresent', {
      get: function() {
        if (this._m_isPresent !== undefined)
          return this._m_isPresent;
        this._m_isPresent = (this.low & 1) != 0;
        return this._m_isPresent;
      }
    });

    /**
     * Bit 4: no caching.
     */
    Object.defineProperty(Entry8.prototype, 'isUncached', {
      get: function() {
        if (this._m_isUncached !== undefined)
          return this._m_isUncached;
        this._m_isUncached = (this.low & 16) != 0;
        return this._m_isUncached;
      }
    });

    /**
     * Bit 2: user-mode code may use what the entry maps.
     */
    Object.defineProperty(Entry8.prototype, 'isUser', {
      get: function() {
        if (this._m_isUser !== undefined)
          return this._m_isUser;
        this._m_isUser = (this.low & 4) != 0;
        return this._m_isUser;
      }
    });

    /**
     * Bit 1: what the entry maps may be written to.
     */
    Object.defineProperty(Entry8.prototype, 'isWritable', {
      get: function() {
        if (this._m_isWritable !== undefined)
          return this._m_isWritable;
        this._m_isWritable = (this.low & 2) != 0;
        return this._m_isWritable;
      }
    });

    /**
     * Bit 3: write-through caching.
     */
    Object.defineProperty(Entry8.prototype, 'isWriteThrough', {
      get: function() {
        if (this._m_isWriteThrough !== undefined)
          return this._m_isWriteThrough;
        this._m_isWriteThrough = (this.low & 8) != 0;
        return this._m_isWriteThrough;
      }
    });

    /**
     * Bits 51-12, the pfn of the page or page table that it maps.
     */
    Object.defineProperty(Entry8.prototype, 'pfn', {
      get: function() {
        if (this._m_pfn !== undefined)
          return this._m_pfn;
        this._m_pfn = ((this.low >>> 12) + ((this.high & 1048575) * 1048576));
        return this._m_pfn;
      }
    });

    /**
     * The pfn of a large page, after it is rounded down to the page's size;
     * bit 12 is not an address bit there.
     */
    Object.defineProperty(Entry8.prototype, 'pfnLarge', {
      get: function() {
        if (this._m_pfnLarge !== undefined)
          return this._m_pfnLarge;
        this._m_pfnLarge = this.pfn;
        return this._m_pfnLarge;
      }
    });

    /**
     * Bits 31-0 of the entry.
     */

    /**
     * Bits 63-32 of the entry.
     */

    return Entry8;
  })();

  /**
   * Size in bytes of a page and of a page table; only the top-level table of
   * PAE is shorter.
   */
  Object.defineProperty(X86PageTable.prototype, 'lenPage', {
    get: function() {
      if (this._m_lenPage !== undefined)
        return this._m_lenPage;
      this._m_lenPage = 4096;
      return this._m_lenPage;
    }
  });

  /**
   * Number of levels of page tables of a 64-bit PV guest.
   */
  Object.defineProperty(X86PageTable.prototype, 'numLevels', {
    get: function() {
      if (this._m_numLevels !== undefined)
        return this._m_numLevels;
      this._m_numLevels = 4;
      return this._m_numLevels;
    }
  });

  /**
   * Number of entries of the top-level table of a 32-bit PV guest.
   */
  Object.defineProperty(X86PageTable.prototype, 'numPaeSlots', {
    get: function() {
      if (this._m_numPaeSlots !== undefined)
        return this._m_numPaeSlots;
      this._m_numPaeSlots = 4;
      return this._m_numPaeSlots;
    }
  });

  /**
   * How many such entries there are.
   */
  Object.defineProperty(X86PageTable.prototype, 'numXenSlots', {
    get: function() {
      if (this._m_numXenSlots !== undefined)
        return this._m_numXenSlots;
      this._m_numXenSlots = 16;
      return this._m_numXenSlots;
    }
  });

  /**
   * Number of the first entry of a 64-bit PV guest's top-level table that is
   * Xen's own, whatever the guest puts there.
   */
  Object.defineProperty(X86PageTable.prototype, 'ofsXenSlots', {
    get: function() {
      if (this._m_ofsXenSlots !== undefined)
        return this._m_ofsXenSlots;
      this._m_ofsXenSlots = 256;
      return this._m_ofsXenSlots;
    }
  });

  /**
   * Number of the first entry that is Xen's own of the level 2 table that the
   * last entry of a 32-bit PV guest's top-level table names.
   */
  Object.defineProperty(X86PageTable.prototype, 'ofsXenSlotsPae', {
    get: function() {
      if (this._m_ofsXenSlotsPae !== undefined)
        return this._m_ofsXenSlotsPae;
      this._m_ofsXenSlotsPae = 428;
      return this._m_ofsXenSlotsPae;
    }
  });

  return X86PageTable;
})();
X86PageTable_.X86PageTable = X86PageTable;
});
