// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

extern crate kaitai;
use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};
use super::x86_xsave_area::*;

/**
 * The state that Xen itself keeps of an HVM or PVH guest's processors and of the
 * devices that it emulates. It is the body of HVM_CONTEXT in a libxc migration
 * stream, and the buffer of the hypercalls XEN_DOMCTL_gethvmcontext and
 * sethvmcontext. Always little-endian.
 * 
 * It is a sequence of entries, each with a type code, an instance number (of the
 * vCPU, or of one of several devices), a length and a body. HEADER comes first,
 * then the entries in the order of their type codes, then END.
 * 
 * Layouts have grown at their ends. Xen zero-extends shorter bodies of CPU,
 * LAPIC, RTC, VMCE_VCPU and the two Viridian types; fields that a shorter body
 * does not have are absent here. Bodies of CPU_XSAVE and CPU_MSR contain their
 * own length. All other bodies must have exactly the length that Xen expects.
 * 
 * A damaged context parses as far as its framing allows. Bodies are decoded on
 * demand, so a body that is too short for its type does not affect the others.
 * Entries of unknown type are kept as raw bytes; Xen refuses them.
 * 
 * For reading only: a writer that the compiler makes of this with `-w` leaves
 * out contents.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h Source
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h Source
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/save.c#L199-L281 hvm_save(), hvm_load()
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext>,
    pub _self: SharedType<Self>,
    entries: RefCell<Vec<OptRc<XenHvmContext_Entry>>>,
    rest: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext {
    type Root = XenHvmContext;
    type Parent = XenHvmContext;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if ((_io.size() as i64) - (_io.pos() as i64)) >= 8 {
            *self_rc.entries.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let t = Self::read_into::<_, XenHvmContext_Entry>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                    self_rc.entries.borrow_mut().push(t);
                    let _t_entries = self_rc.entries.borrow();
                    let _tmpa = _t_entries.last().unwrap();
                    _i += 1;
                    let x = !( ((((*_tmpa.header().typecode_number() as i32) == ((i64::from(&XenHvmContext_Typecode::EndMark) as u16) as i32))) || (((_io.size() as i64) - (_io.pos() as i64)) < 8)) );
                    x
                } {}
            }
        }
        *self_rc.rest.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenHvmContext {
}

/**
 * Entries up to END, or up to the point where too few bytes remain for
 * another entry header.
 */
impl XenHvmContext {
    pub fn entries(&self) -> Ref<'_, Vec<OptRc<XenHvmContext_Entry>>> {
        self.entries.borrow()
    }
}

/**
 * Data after END, which Xen ignores, or bytes too few for another entry
 * header. Usually empty.
 */
impl XenHvmContext {
    pub fn rest(&self) -> Ref<'_, Vec<u8>> {
        self.rest.borrow()
    }
}
impl XenHvmContext {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_DeliveryMode {

    /**
     * The vector, to all destinations.
     */
    Fixed,

    /**
     * The vector, to the destination with the lowest priority.
     */
    LowestPriority,

    /**
     * System-management interrupt.
     */
    Smi,

    /**
     * Reserved; formerly remote read.
     */
    RemoteRead,

    /**
     * Non-maskable interrupt.
     */
    Nmi,

    /**
     * INIT, which resets the processor.
     */
    Init,

    /**
     * Start-up.
     */
    Startup,

    /**
     * The vector comes from an external controller.
     */
    ExtInt,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_DeliveryMode {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_DeliveryMode> {
        match flag {
            0 => Ok(XenHvmContext_DeliveryMode::Fixed),
            1 => Ok(XenHvmContext_DeliveryMode::LowestPriority),
            2 => Ok(XenHvmContext_DeliveryMode::Smi),
            3 => Ok(XenHvmContext_DeliveryMode::RemoteRead),
            4 => Ok(XenHvmContext_DeliveryMode::Nmi),
            5 => Ok(XenHvmContext_DeliveryMode::Init),
            6 => Ok(XenHvmContext_DeliveryMode::Startup),
            7 => Ok(XenHvmContext_DeliveryMode::ExtInt),
            _ => Ok(XenHvmContext_DeliveryMode::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_DeliveryMode> for i64 {
    fn from(v: &XenHvmContext_DeliveryMode) -> Self {
        match *v {
            XenHvmContext_DeliveryMode::Fixed => 0,
            XenHvmContext_DeliveryMode::LowestPriority => 1,
            XenHvmContext_DeliveryMode::Smi => 2,
            XenHvmContext_DeliveryMode::RemoteRead => 3,
            XenHvmContext_DeliveryMode::Nmi => 4,
            XenHvmContext_DeliveryMode::Init => 5,
            XenHvmContext_DeliveryMode::Startup => 6,
            XenHvmContext_DeliveryMode::ExtInt => 7,
            XenHvmContext_DeliveryMode::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_DeliveryMode {
    fn default() -> Self { XenHvmContext_DeliveryMode::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_DestinationShorthand {

    /**
     * No shorthand.
     */
    None,

    /**
     * The sender only.
     */
    Myself,

    /**
     * All processors, including the sender.
     */
    All,

    /**
     * All but the sender.
     */
    AllOthers,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_DestinationShorthand {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_DestinationShorthand> {
        match flag {
            0 => Ok(XenHvmContext_DestinationShorthand::None),
            1 => Ok(XenHvmContext_DestinationShorthand::Myself),
            2 => Ok(XenHvmContext_DestinationShorthand::All),
            3 => Ok(XenHvmContext_DestinationShorthand::AllOthers),
            _ => Ok(XenHvmContext_DestinationShorthand::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_DestinationShorthand> for i64 {
    fn from(v: &XenHvmContext_DestinationShorthand) -> Self {
        match *v {
            XenHvmContext_DestinationShorthand::None => 0,
            XenHvmContext_DestinationShorthand::Myself => 1,
            XenHvmContext_DestinationShorthand::All => 2,
            XenHvmContext_DestinationShorthand::AllOthers => 3,
            XenHvmContext_DestinationShorthand::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_DestinationShorthand {
    fn default() -> Self { XenHvmContext_DestinationShorthand::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_EventType {

    /**
     * External interrupt.
     */
    ExternalInterrupt,

    /**
     * Non-maskable interrupt.
     */
    Nmi,

    /**
     * Exception that the processor raised.
     */
    HardwareException,

    /**
     * The INT n instruction.
     */
    SoftwareInterrupt,

    /**
     * The INT1 instruction.
     */
    PrivilegedSoftwareException,

    /**
     * The INT3 and INTO instructions.
     */
    SoftwareException,

    /**
     * Another event.
     */
    Other,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_EventType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_EventType> {
        match flag {
            0 => Ok(XenHvmContext_EventType::ExternalInterrupt),
            2 => Ok(XenHvmContext_EventType::Nmi),
            3 => Ok(XenHvmContext_EventType::HardwareException),
            4 => Ok(XenHvmContext_EventType::SoftwareInterrupt),
            5 => Ok(XenHvmContext_EventType::PrivilegedSoftwareException),
            6 => Ok(XenHvmContext_EventType::SoftwareException),
            7 => Ok(XenHvmContext_EventType::Other),
            _ => Ok(XenHvmContext_EventType::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_EventType> for i64 {
    fn from(v: &XenHvmContext_EventType) -> Self {
        match *v {
            XenHvmContext_EventType::ExternalInterrupt => 0,
            XenHvmContext_EventType::Nmi => 2,
            XenHvmContext_EventType::HardwareException => 3,
            XenHvmContext_EventType::SoftwareInterrupt => 4,
            XenHvmContext_EventType::PrivilegedSoftwareException => 5,
            XenHvmContext_EventType::SoftwareException => 6,
            XenHvmContext_EventType::Other => 7,
            XenHvmContext_EventType::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_EventType {
    fn default() -> Self { XenHvmContext_EventType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_MemoryType {

    /**
     * Uncacheable.
     */
    Uc,

    /**
     * Write-combining.
     */
    Wc,

    /**
     * Write-through.
     */
    Wt,

    /**
     * Write-protected.
     */
    Wp,

    /**
     * Write-back.
     */
    Wb,

    /**
     * Uncacheable, but MTRRs can make it write-combining; PAT only.
     */
    UcMinus,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_MemoryType {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_MemoryType> {
        match flag {
            0 => Ok(XenHvmContext_MemoryType::Uc),
            1 => Ok(XenHvmContext_MemoryType::Wc),
            4 => Ok(XenHvmContext_MemoryType::Wt),
            5 => Ok(XenHvmContext_MemoryType::Wp),
            6 => Ok(XenHvmContext_MemoryType::Wb),
            7 => Ok(XenHvmContext_MemoryType::UcMinus),
            _ => Ok(XenHvmContext_MemoryType::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_MemoryType> for i64 {
    fn from(v: &XenHvmContext_MemoryType) -> Self {
        match *v {
            XenHvmContext_MemoryType::Uc => 0,
            XenHvmContext_MemoryType::Wc => 1,
            XenHvmContext_MemoryType::Wt => 4,
            XenHvmContext_MemoryType::Wp => 5,
            XenHvmContext_MemoryType::Wb => 6,
            XenHvmContext_MemoryType::UcMinus => 7,
            XenHvmContext_MemoryType::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_MemoryType {
    fn default() -> Self { XenHvmContext_MemoryType::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_PitMode {

    /**
     * The output goes high when the count ends.
     */
    InterruptOnTerminalCount,

    /**
     * A rising edge of the gate starts a low pulse.
     */
    OneShot,

    /**
     * A short low pulse each period.
     */
    RateGenerator,

    /**
     * A square wave.
     */
    SquareWave,

    /**
     * A short low pulse when the count ends.
     */
    SoftwareStrobe,

    /**
     * A short low pulse when the count ends, started by a rising edge of the gate.
     */
    HardwareStrobe,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_PitMode {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_PitMode> {
        match flag {
            0 => Ok(XenHvmContext_PitMode::InterruptOnTerminalCount),
            1 => Ok(XenHvmContext_PitMode::OneShot),
            2 => Ok(XenHvmContext_PitMode::RateGenerator),
            3 => Ok(XenHvmContext_PitMode::SquareWave),
            4 => Ok(XenHvmContext_PitMode::SoftwareStrobe),
            5 => Ok(XenHvmContext_PitMode::HardwareStrobe),
            _ => Ok(XenHvmContext_PitMode::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_PitMode> for i64 {
    fn from(v: &XenHvmContext_PitMode) -> Self {
        match *v {
            XenHvmContext_PitMode::InterruptOnTerminalCount => 0,
            XenHvmContext_PitMode::OneShot => 1,
            XenHvmContext_PitMode::RateGenerator => 2,
            XenHvmContext_PitMode::SquareWave => 3,
            XenHvmContext_PitMode::SoftwareStrobe => 4,
            XenHvmContext_PitMode::HardwareStrobe => 5,
            XenHvmContext_PitMode::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_PitMode {
    fn default() -> Self { XenHvmContext_PitMode::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_TimerMode {

    /**
     * Counts down once.
     */
    OneShot,

    /**
     * Restarts after each period.
     */
    Periodic,

    /**
     * Waits for a value of the TSC.
     */
    TscDeadline,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_TimerMode {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_TimerMode> {
        match flag {
            0 => Ok(XenHvmContext_TimerMode::OneShot),
            1 => Ok(XenHvmContext_TimerMode::Periodic),
            2 => Ok(XenHvmContext_TimerMode::TscDeadline),
            _ => Ok(XenHvmContext_TimerMode::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_TimerMode> for i64 {
    fn from(v: &XenHvmContext_TimerMode) -> Self {
        match *v {
            XenHvmContext_TimerMode::OneShot => 0,
            XenHvmContext_TimerMode::Periodic => 1,
            XenHvmContext_TimerMode::TscDeadline => 2,
            XenHvmContext_TimerMode::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_TimerMode {
    fn default() -> Self { XenHvmContext_TimerMode::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum XenHvmContext_Typecode {

    /**
     * Last entry, without a body.
     */
    EndMark,

    /**
     * Version of the format, and the processor it was saved on; always the
     * first entry.
     */
    Header,

    /**
     * Registers of a vCPU. A vCPU that is offline has none.
     */
    Cpu,

    /**
     * One of the two 8259 interrupt controllers: instance 0 is the master, 1
     * the slave.
     */
    Pic,

    /**
     * The I/O APIC.
     */
    Ioapic,

    /**
     * State of a vCPU's local APIC outside its register page.
     */
    Lapic,

    /**
     * Register page of a vCPU's local APIC.
     */
    LapicRegs,

    /**
     * Interrupt wires of the PCI bus.
     */
    PciIrq,

    /**
     * Interrupt wires of the ISA devices.
     */
    IsaIrq,

    /**
     * Routing of PCI interrupts to ISA interrupts.
     */
    PciLink,

    /**
     * The 8254 interval timer.
     */
    Pit,

    /**
     * The real-time clock.
     */
    Rtc,

    /**
     * The high-precision event timer.
     */
    Hpet,

    /**
     * ACPI power-management timer and event registers.
     */
    Pmtimer,

    /**
     * Memory types of a vCPU: PAT and MTRRs.
     */
    Mtrr,

    /**
     * State of the Hyper-V interface that belongs to the domain.
     */
    ViridianDomain,

    /**
     * Extended registers of a vCPU.
     */
    CpuXsave,

    /**
     * State of the Hyper-V interface that belongs to a vCPU.
     */
    ViridianVcpu,

    /**
     * Machine-check state of a vCPU.
     */
    VmceVcpu,

    /**
     * The TSC_ADJUST register of a vCPU.
     */
    TscAdjust,

    /**
     * Further model-specific registers of a vCPU; only those that are not
     * zero.
     */
    CpuMsr,
    Unknown(i64),
}

impl TryFrom<i64> for XenHvmContext_Typecode {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<XenHvmContext_Typecode> {
        match flag {
            0 => Ok(XenHvmContext_Typecode::EndMark),
            1 => Ok(XenHvmContext_Typecode::Header),
            2 => Ok(XenHvmContext_Typecode::Cpu),
            3 => Ok(XenHvmContext_Typecode::Pic),
            4 => Ok(XenHvmContext_Typecode::Ioapic),
            5 => Ok(XenHvmContext_Typecode::Lapic),
            6 => Ok(XenHvmContext_Typecode::LapicRegs),
            7 => Ok(XenHvmContext_Typecode::PciIrq),
            8 => Ok(XenHvmContext_Typecode::IsaIrq),
            9 => Ok(XenHvmContext_Typecode::PciLink),
            10 => Ok(XenHvmContext_Typecode::Pit),
            11 => Ok(XenHvmContext_Typecode::Rtc),
            12 => Ok(XenHvmContext_Typecode::Hpet),
            13 => Ok(XenHvmContext_Typecode::Pmtimer),
            14 => Ok(XenHvmContext_Typecode::Mtrr),
            15 => Ok(XenHvmContext_Typecode::ViridianDomain),
            16 => Ok(XenHvmContext_Typecode::CpuXsave),
            17 => Ok(XenHvmContext_Typecode::ViridianVcpu),
            18 => Ok(XenHvmContext_Typecode::VmceVcpu),
            19 => Ok(XenHvmContext_Typecode::TscAdjust),
            20 => Ok(XenHvmContext_Typecode::CpuMsr),
            _ => Ok(XenHvmContext_Typecode::Unknown(flag)),
        }
    }
}

impl From<&XenHvmContext_Typecode> for i64 {
    fn from(v: &XenHvmContext_Typecode) -> Self {
        match *v {
            XenHvmContext_Typecode::EndMark => 0,
            XenHvmContext_Typecode::Header => 1,
            XenHvmContext_Typecode::Cpu => 2,
            XenHvmContext_Typecode::Pic => 3,
            XenHvmContext_Typecode::Ioapic => 4,
            XenHvmContext_Typecode::Lapic => 5,
            XenHvmContext_Typecode::LapicRegs => 6,
            XenHvmContext_Typecode::PciIrq => 7,
            XenHvmContext_Typecode::IsaIrq => 8,
            XenHvmContext_Typecode::PciLink => 9,
            XenHvmContext_Typecode::Pit => 10,
            XenHvmContext_Typecode::Rtc => 11,
            XenHvmContext_Typecode::Hpet => 12,
            XenHvmContext_Typecode::Pmtimer => 13,
            XenHvmContext_Typecode::Mtrr => 14,
            XenHvmContext_Typecode::ViridianDomain => 15,
            XenHvmContext_Typecode::CpuXsave => 16,
            XenHvmContext_Typecode::ViridianVcpu => 17,
            XenHvmContext_Typecode::VmceVcpu => 18,
            XenHvmContext_Typecode::TscAdjust => 19,
            XenHvmContext_Typecode::CpuMsr => 20,
            XenHvmContext_Typecode::Unknown(v) => v
        }
    }
}

impl Default for XenHvmContext_Typecode {
    fn default() -> Self { XenHvmContext_Typecode::Unknown(0) }
}


/**
 * The IA32_APIC_BASE register. Its bits above 11 are the page frame of the
 * local APIC's registers.
 * \sa Intel SDM volume 3, section 12.4.4
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ApicBase {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Lapic>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_frame_low: Cell<bool>,
    frame_low: RefCell<i32>,
    f_is_bsp: Cell<bool>,
    is_bsp: RefCell<bool>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_x2apic: Cell<bool>,
    is_x2apic: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_ApicBase {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Lapic;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_ApicBase {

    /**
     * Bits 31-12 of the address, as a page frame number; `high` continues
     * it.
     */
    pub fn frame_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_frame_low.get() {
            return Ok(self.frame_low.borrow());
        }
        self.f_frame_low.set(true);
        *self.frame_low.borrow_mut() = (((*self.low() as u32) >> (12 as u32))) as i32;
        Ok(self.frame_low.borrow())
    }

    /**
     * This is the bootstrap processor.
     */
    pub fn is_bsp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_bsp.get() {
            return Ok(self.is_bsp.borrow());
        }
        self.f_is_bsp.set(true);
        *self.is_bsp.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_bsp.borrow())
    }

    /**
     * The local APIC is enabled.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * x2APIC mode.
     */
    pub fn is_x2apic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_x2apic.get() {
            return Ok(self.is_x2apic.borrow());
        }
        self.f_is_x2apic.set(true);
        *self.is_x2apic.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_x2apic.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_ApicBase {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_ApicBase {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_ApicBase {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Value of the MSR BNDCFGS.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L293 MSR_IA32_BNDCFGS
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Bndcfgs {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_MsrEntry>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_preserving: Cell<bool>,
    is_preserving: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_reserved_low: Cell<bool>,
    reserved_low: RefCell<i32>,
}
impl KStruct for XenHvmContext_Bndcfgs {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_MsrEntry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Bndcfgs {

    /**
     * MPX is enabled for the supervisor.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * Branches without a prefix keep the bounds.
     */
    pub fn is_preserving(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_preserving.get() {
            return Ok(self.is_preserving.borrow());
        }
        self.f_is_preserving.set(true);
        *self.is_preserving.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_preserving.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Bits that must be zero.
     */
    pub fn reserved_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_low.get() {
            return Ok(self.reserved_low.borrow());
        }
        self.f_reserved_low.set(true);
        *self.reserved_low.borrow_mut() = (((*self.low() as i32) & (4092 as i32))) as i32;
        Ok(self.reserved_low.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Bndcfgs {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Bndcfgs {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Bndcfgs {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of one vCPU. 1032 bytes today, 1024 before Xen 4.7 and 1016
 * before 3.4.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L40-L152 struct hvm_hw_cpu, struct hvm_hw_cpu_compat
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Cpu {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    fpu_regs: RefCell<OptRc<X86XsaveArea>>,
    rax: RefCell<u64>,
    rbx: RefCell<u64>,
    rcx: RefCell<u64>,
    rdx: RefCell<u64>,
    rbp: RefCell<u64>,
    rsi: RefCell<u64>,
    rdi: RefCell<u64>,
    rsp: RefCell<u64>,
    r8: RefCell<u64>,
    r9: RefCell<u64>,
    r10: RefCell<u64>,
    r11: RefCell<u64>,
    r12: RefCell<u64>,
    r13: RefCell<u64>,
    r14: RefCell<u64>,
    r15: RefCell<u64>,
    rip: RefCell<u64>,
    rflags: RefCell<OptRc<XenHvmContext_Rflags>>,
    cr0: RefCell<OptRc<XenHvmContext_Cr0>>,
    cr2: RefCell<u64>,
    cr3: RefCell<u64>,
    cr4: RefCell<OptRc<XenHvmContext_Cr4>>,
    dr0: RefCell<u64>,
    dr1: RefCell<u64>,
    dr2: RefCell<u64>,
    dr3: RefCell<u64>,
    dr6: RefCell<OptRc<XenHvmContext_Dr6>>,
    dr7: RefCell<OptRc<XenHvmContext_Dr7>>,
    cs_sel: RefCell<u32>,
    ds_sel: RefCell<u32>,
    es_sel: RefCell<u32>,
    fs_sel: RefCell<u32>,
    gs_sel: RefCell<u32>,
    ss_sel: RefCell<u32>,
    tr_sel: RefCell<u32>,
    ldtr_sel: RefCell<u32>,
    cs_limit: RefCell<u32>,
    ds_limit: RefCell<u32>,
    es_limit: RefCell<u32>,
    fs_limit: RefCell<u32>,
    gs_limit: RefCell<u32>,
    ss_limit: RefCell<u32>,
    tr_limit: RefCell<u32>,
    ldtr_limit: RefCell<u32>,
    idtr_limit: RefCell<u32>,
    gdtr_limit: RefCell<u32>,
    cs_base: RefCell<u64>,
    ds_base: RefCell<u64>,
    es_base: RefCell<u64>,
    fs_base: RefCell<u64>,
    gs_base: RefCell<u64>,
    ss_base: RefCell<u64>,
    tr_base: RefCell<u64>,
    ldtr_base: RefCell<u64>,
    idtr_base: RefCell<u64>,
    gdtr_base: RefCell<u64>,
    cs_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    ds_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    es_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    fs_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    gs_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    ss_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    tr_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    ldtr_arbytes: RefCell<OptRc<XenHvmContext_SegmentAttributes>>,
    sysenter_cs: RefCell<u64>,
    sysenter_esp: RefCell<u64>,
    sysenter_eip: RefCell<u64>,
    shadow_gs: RefCell<u64>,
    msr_flags: RefCell<u64>,
    msr_lstar: RefCell<u64>,
    msr_star: RefCell<u64>,
    msr_cstar: RefCell<u64>,
    msr_syscall_mask: RefCell<u64>,
    msr_efer: RefCell<OptRc<XenHvmContext_Efer>>,
    msr_tsc_aux: RefCell<u64>,
    tsc: RefCell<u64>,
    pending_event: RefCell<OptRc<XenHvmContext_PendingEvent>>,
    error_code: RefCell<u32>,
    flags: RefCell<OptRc<XenHvmContext_CpuFlags>>,
    pad0: RefCell<u32>,
    _io: RefCell<BytesReader>,
    fpu_regs_raw: RefCell<Vec<u8>>,
    rflags_raw: RefCell<Vec<u8>>,
    cr0_raw: RefCell<Vec<u8>>,
    cr4_raw: RefCell<Vec<u8>>,
    dr6_raw: RefCell<Vec<u8>>,
    dr7_raw: RefCell<Vec<u8>>,
    cs_arbytes_raw: RefCell<Vec<u8>>,
    ds_arbytes_raw: RefCell<Vec<u8>>,
    es_arbytes_raw: RefCell<Vec<u8>>,
    fs_arbytes_raw: RefCell<Vec<u8>>,
    gs_arbytes_raw: RefCell<Vec<u8>>,
    ss_arbytes_raw: RefCell<Vec<u8>>,
    tr_arbytes_raw: RefCell<Vec<u8>>,
    ldtr_arbytes_raw: RefCell<Vec<u8>>,
    msr_efer_raw: RefCell<Vec<u8>>,
    pending_event_raw: RefCell<Vec<u8>>,
    flags_raw: RefCell<Vec<u8>>,
    f_has_flags: Cell<bool>,
    has_flags: RefCell<bool>,
    f_has_msr_tsc_aux: Cell<bool>,
    has_msr_tsc_aux: RefCell<bool>,
}
impl KStruct for XenHvmContext_Cpu {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.fpu_regs_raw.borrow_mut() = _io.read_bytes(512 as usize)?.into();
        let fpu_regs_raw = self_rc.fpu_regs_raw.borrow();
        let _t_fpu_regs_raw_io = BytesReader::from(fpu_regs_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea>(&_t_fpu_regs_raw_io, None, None)?.into();
        *self_rc.fpu_regs.borrow_mut() = t;
        *self_rc.rax.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rcx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r8.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r9.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r10.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r11.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r12.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r13.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r14.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r15.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rflags_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let rflags_raw = self_rc.rflags_raw.borrow();
        let _t_rflags_raw_io = BytesReader::from(rflags_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Rflags>(&_t_rflags_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.rflags.borrow_mut() = t;
        *self_rc.cr0_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let cr0_raw = self_rc.cr0_raw.borrow();
        let _t_cr0_raw_io = BytesReader::from(cr0_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Cr0>(&_t_cr0_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.cr0.borrow_mut() = t;
        *self_rc.cr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cr4_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let cr4_raw = self_rc.cr4_raw.borrow();
        let _t_cr4_raw_io = BytesReader::from(cr4_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Cr4>(&_t_cr4_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.cr4.borrow_mut() = t;
        *self_rc.dr0.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr1.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr6_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let dr6_raw = self_rc.dr6_raw.borrow();
        let _t_dr6_raw_io = BytesReader::from(dr6_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Dr6>(&_t_dr6_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.dr6.borrow_mut() = t;
        *self_rc.dr7_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let dr7_raw = self_rc.dr7_raw.borrow();
        let _t_dr7_raw_io = BytesReader::from(dr7_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Dr7>(&_t_dr7_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.dr7.borrow_mut() = t;
        *self_rc.cs_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ds_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.es_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.fs_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.gs_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ss_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.tr_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ldtr_sel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cs_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ds_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.es_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.fs_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.gs_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ss_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.tr_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ldtr_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.idtr_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.gdtr_limit.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cs_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ds_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.es_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.fs_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.gs_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ss_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.tr_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ldtr_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.idtr_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.gdtr_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cs_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let cs_arbytes_raw = self_rc.cs_arbytes_raw.borrow();
        let _t_cs_arbytes_raw_io = BytesReader::from(cs_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_cs_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.cs_arbytes.borrow_mut() = t;
        *self_rc.ds_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let ds_arbytes_raw = self_rc.ds_arbytes_raw.borrow();
        let _t_ds_arbytes_raw_io = BytesReader::from(ds_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_ds_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ds_arbytes.borrow_mut() = t;
        *self_rc.es_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let es_arbytes_raw = self_rc.es_arbytes_raw.borrow();
        let _t_es_arbytes_raw_io = BytesReader::from(es_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_es_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.es_arbytes.borrow_mut() = t;
        *self_rc.fs_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let fs_arbytes_raw = self_rc.fs_arbytes_raw.borrow();
        let _t_fs_arbytes_raw_io = BytesReader::from(fs_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_fs_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fs_arbytes.borrow_mut() = t;
        *self_rc.gs_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let gs_arbytes_raw = self_rc.gs_arbytes_raw.borrow();
        let _t_gs_arbytes_raw_io = BytesReader::from(gs_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_gs_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.gs_arbytes.borrow_mut() = t;
        *self_rc.ss_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let ss_arbytes_raw = self_rc.ss_arbytes_raw.borrow();
        let _t_ss_arbytes_raw_io = BytesReader::from(ss_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_ss_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ss_arbytes.borrow_mut() = t;
        *self_rc.tr_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let tr_arbytes_raw = self_rc.tr_arbytes_raw.borrow();
        let _t_tr_arbytes_raw_io = BytesReader::from(tr_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_tr_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.tr_arbytes.borrow_mut() = t;
        *self_rc.ldtr_arbytes_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let ldtr_arbytes_raw = self_rc.ldtr_arbytes_raw.borrow();
        let _t_ldtr_arbytes_raw_io = BytesReader::from(ldtr_arbytes_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_SegmentAttributes>(&_t_ldtr_arbytes_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ldtr_arbytes.borrow_mut() = t;
        *self_rc.sysenter_cs.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.sysenter_esp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.sysenter_eip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.shadow_gs.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.msr_flags.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.msr_lstar.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.msr_star.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.msr_cstar.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.msr_syscall_mask.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.msr_efer_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let msr_efer_raw = self_rc.msr_efer_raw.borrow();
        let _t_msr_efer_raw_io = BytesReader::from(msr_efer_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Efer>(&_t_msr_efer_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.msr_efer.borrow_mut() = t;
        if _io.size() >= 1024 {
            *self_rc.msr_tsc_aux.borrow_mut() = _io.read_u8le()?.into();
        }
        *self_rc.tsc.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pending_event_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let pending_event_raw = self_rc.pending_event_raw.borrow();
        let _t_pending_event_raw_io = BytesReader::from(pending_event_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_PendingEvent>(&_t_pending_event_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.pending_event.borrow_mut() = t;
        *self_rc.error_code.borrow_mut() = _io.read_u4le()?.into();
        if _io.size() >= 1032 {
            *self_rc.flags_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
            let flags_raw = self_rc.flags_raw.borrow();
            let _t_flags_raw_io = BytesReader::from(flags_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_CpuFlags>(&_t_flags_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.flags.borrow_mut() = t;
        }
        if _io.size() >= 1032 {
            *self_rc.pad0.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl XenHvmContext_Cpu {

    /**
     * Whether the body is of Xen 4.7 or later.
     */
    pub fn has_flags(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_flags.get() {
            return Ok(self.has_flags.borrow());
        }
        self.f_has_flags.set(true);
        *self.has_flags.borrow_mut() = (_io.size() >= 1032) as bool;
        Ok(self.has_flags.borrow())
    }

    /**
     * Whether the body is of Xen 3.4 or later.
     */
    pub fn has_msr_tsc_aux(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_msr_tsc_aux.get() {
            return Ok(self.has_msr_tsc_aux.borrow());
        }
        self.f_has_msr_tsc_aux.set(true);
        *self.has_msr_tsc_aux.borrow_mut() = (_io.size() >= 1024) as bool;
        Ok(self.has_msr_tsc_aux.borrow())
    }
}

/**
 * x87 and SSE registers as FXSAVE writes them: an XSAVE area that ends
 * after its legacy region. Present even if there is a CPU_XSAVE, which
 * takes precedence.
 */
impl XenHvmContext_Cpu {
    pub fn fpu_regs(&self) -> Ref<'_, OptRc<X86XsaveArea>> {
        self.fpu_regs.borrow()
    }
}

/**
 * Register rax.
 */
impl XenHvmContext_Cpu {
    pub fn rax(&self) -> Ref<'_, u64> {
        self.rax.borrow()
    }
}

/**
 * Register rbx.
 */
impl XenHvmContext_Cpu {
    pub fn rbx(&self) -> Ref<'_, u64> {
        self.rbx.borrow()
    }
}

/**
 * Register rcx.
 */
impl XenHvmContext_Cpu {
    pub fn rcx(&self) -> Ref<'_, u64> {
        self.rcx.borrow()
    }
}

/**
 * Register rdx.
 */
impl XenHvmContext_Cpu {
    pub fn rdx(&self) -> Ref<'_, u64> {
        self.rdx.borrow()
    }
}

/**
 * Register rbp.
 */
impl XenHvmContext_Cpu {
    pub fn rbp(&self) -> Ref<'_, u64> {
        self.rbp.borrow()
    }
}

/**
 * Register rsi.
 */
impl XenHvmContext_Cpu {
    pub fn rsi(&self) -> Ref<'_, u64> {
        self.rsi.borrow()
    }
}

/**
 * Register rdi.
 */
impl XenHvmContext_Cpu {
    pub fn rdi(&self) -> Ref<'_, u64> {
        self.rdi.borrow()
    }
}

/**
 * Register rsp.
 */
impl XenHvmContext_Cpu {
    pub fn rsp(&self) -> Ref<'_, u64> {
        self.rsp.borrow()
    }
}

/**
 * Register r8.
 */
impl XenHvmContext_Cpu {
    pub fn r8(&self) -> Ref<'_, u64> {
        self.r8.borrow()
    }
}

/**
 * Register r9.
 */
impl XenHvmContext_Cpu {
    pub fn r9(&self) -> Ref<'_, u64> {
        self.r9.borrow()
    }
}

/**
 * Register r10.
 */
impl XenHvmContext_Cpu {
    pub fn r10(&self) -> Ref<'_, u64> {
        self.r10.borrow()
    }
}

/**
 * Register r11.
 */
impl XenHvmContext_Cpu {
    pub fn r11(&self) -> Ref<'_, u64> {
        self.r11.borrow()
    }
}

/**
 * Register r12.
 */
impl XenHvmContext_Cpu {
    pub fn r12(&self) -> Ref<'_, u64> {
        self.r12.borrow()
    }
}

/**
 * Register r13.
 */
impl XenHvmContext_Cpu {
    pub fn r13(&self) -> Ref<'_, u64> {
        self.r13.borrow()
    }
}

/**
 * Register r14.
 */
impl XenHvmContext_Cpu {
    pub fn r14(&self) -> Ref<'_, u64> {
        self.r14.borrow()
    }
}

/**
 * Register r15.
 */
impl XenHvmContext_Cpu {
    pub fn r15(&self) -> Ref<'_, u64> {
        self.r15.borrow()
    }
}

/**
 * Instruction pointer.
 */
impl XenHvmContext_Cpu {
    pub fn rip(&self) -> Ref<'_, u64> {
        self.rip.borrow()
    }
}

/**
 * Status and control flags.
 */
impl XenHvmContext_Cpu {
    pub fn rflags(&self) -> Ref<'_, OptRc<XenHvmContext_Rflags>> {
        self.rflags.borrow()
    }
}

/**
 * Control register 0.
 */
impl XenHvmContext_Cpu {
    pub fn cr0(&self) -> Ref<'_, OptRc<XenHvmContext_Cr0>> {
        self.cr0.borrow()
    }
}

/**
 * Address of the last page fault.
 */
impl XenHvmContext_Cpu {
    pub fn cr2(&self) -> Ref<'_, u64> {
        self.cr2.borrow()
    }
}

/**
 * Physical address of the top-level page table, with flags or PCID in
 * bits 11-0.
 */
impl XenHvmContext_Cpu {
    pub fn cr3(&self) -> Ref<'_, u64> {
        self.cr3.borrow()
    }
}

/**
 * Control register 4.
 */
impl XenHvmContext_Cpu {
    pub fn cr4(&self) -> Ref<'_, OptRc<XenHvmContext_Cr4>> {
        self.cr4.borrow()
    }
}

/**
 * Address of breakpoint 0.
 */
impl XenHvmContext_Cpu {
    pub fn dr0(&self) -> Ref<'_, u64> {
        self.dr0.borrow()
    }
}

/**
 * Address of breakpoint 1.
 */
impl XenHvmContext_Cpu {
    pub fn dr1(&self) -> Ref<'_, u64> {
        self.dr1.borrow()
    }
}

/**
 * Address of breakpoint 2.
 */
impl XenHvmContext_Cpu {
    pub fn dr2(&self) -> Ref<'_, u64> {
        self.dr2.borrow()
    }
}

/**
 * Address of breakpoint 3.
 */
impl XenHvmContext_Cpu {
    pub fn dr3(&self) -> Ref<'_, u64> {
        self.dr3.borrow()
    }
}

/**
 * Debug status.
 */
impl XenHvmContext_Cpu {
    pub fn dr6(&self) -> Ref<'_, OptRc<XenHvmContext_Dr6>> {
        self.dr6.borrow()
    }
}

/**
 * Debug control.
 */
impl XenHvmContext_Cpu {
    pub fn dr7(&self) -> Ref<'_, OptRc<XenHvmContext_Dr7>> {
        self.dr7.borrow()
    }
}

/**
 * Selector in cs.
 */
impl XenHvmContext_Cpu {
    pub fn cs_sel(&self) -> Ref<'_, u32> {
        self.cs_sel.borrow()
    }
}

/**
 * Selector in ds.
 */
impl XenHvmContext_Cpu {
    pub fn ds_sel(&self) -> Ref<'_, u32> {
        self.ds_sel.borrow()
    }
}

/**
 * Selector in es.
 */
impl XenHvmContext_Cpu {
    pub fn es_sel(&self) -> Ref<'_, u32> {
        self.es_sel.borrow()
    }
}

/**
 * Selector in fs.
 */
impl XenHvmContext_Cpu {
    pub fn fs_sel(&self) -> Ref<'_, u32> {
        self.fs_sel.borrow()
    }
}

/**
 * Selector in gs.
 */
impl XenHvmContext_Cpu {
    pub fn gs_sel(&self) -> Ref<'_, u32> {
        self.gs_sel.borrow()
    }
}

/**
 * Selector in ss.
 */
impl XenHvmContext_Cpu {
    pub fn ss_sel(&self) -> Ref<'_, u32> {
        self.ss_sel.borrow()
    }
}

/**
 * Selector in tr.
 */
impl XenHvmContext_Cpu {
    pub fn tr_sel(&self) -> Ref<'_, u32> {
        self.tr_sel.borrow()
    }
}

/**
 * Selector in ldtr.
 */
impl XenHvmContext_Cpu {
    pub fn ldtr_sel(&self) -> Ref<'_, u32> {
        self.ldtr_sel.borrow()
    }
}

/**
 * Limit of cs in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn cs_limit(&self) -> Ref<'_, u32> {
        self.cs_limit.borrow()
    }
}

/**
 * Limit of ds in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn ds_limit(&self) -> Ref<'_, u32> {
        self.ds_limit.borrow()
    }
}

/**
 * Limit of es in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn es_limit(&self) -> Ref<'_, u32> {
        self.es_limit.borrow()
    }
}

/**
 * Limit of fs in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn fs_limit(&self) -> Ref<'_, u32> {
        self.fs_limit.borrow()
    }
}

/**
 * Limit of gs in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn gs_limit(&self) -> Ref<'_, u32> {
        self.gs_limit.borrow()
    }
}

/**
 * Limit of ss in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn ss_limit(&self) -> Ref<'_, u32> {
        self.ss_limit.borrow()
    }
}

/**
 * Limit of tr in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn tr_limit(&self) -> Ref<'_, u32> {
        self.tr_limit.borrow()
    }
}

/**
 * Limit of ldtr in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn ldtr_limit(&self) -> Ref<'_, u32> {
        self.ldtr_limit.borrow()
    }
}

/**
 * Limit of idtr in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn idtr_limit(&self) -> Ref<'_, u32> {
        self.idtr_limit.borrow()
    }
}

/**
 * Limit of gdtr in bytes, less one.
 */
impl XenHvmContext_Cpu {
    pub fn gdtr_limit(&self) -> Ref<'_, u32> {
        self.gdtr_limit.borrow()
    }
}

/**
 * Base address of cs.
 */
impl XenHvmContext_Cpu {
    pub fn cs_base(&self) -> Ref<'_, u64> {
        self.cs_base.borrow()
    }
}

/**
 * Base address of ds.
 */
impl XenHvmContext_Cpu {
    pub fn ds_base(&self) -> Ref<'_, u64> {
        self.ds_base.borrow()
    }
}

/**
 * Base address of es.
 */
impl XenHvmContext_Cpu {
    pub fn es_base(&self) -> Ref<'_, u64> {
        self.es_base.borrow()
    }
}

/**
 * Base address of fs.
 */
impl XenHvmContext_Cpu {
    pub fn fs_base(&self) -> Ref<'_, u64> {
        self.fs_base.borrow()
    }
}

/**
 * Base address of gs.
 */
impl XenHvmContext_Cpu {
    pub fn gs_base(&self) -> Ref<'_, u64> {
        self.gs_base.borrow()
    }
}

/**
 * Base address of ss.
 */
impl XenHvmContext_Cpu {
    pub fn ss_base(&self) -> Ref<'_, u64> {
        self.ss_base.borrow()
    }
}

/**
 * Base address of tr.
 */
impl XenHvmContext_Cpu {
    pub fn tr_base(&self) -> Ref<'_, u64> {
        self.tr_base.borrow()
    }
}

/**
 * Base address of ldtr.
 */
impl XenHvmContext_Cpu {
    pub fn ldtr_base(&self) -> Ref<'_, u64> {
        self.ldtr_base.borrow()
    }
}

/**
 * Base address of idtr.
 */
impl XenHvmContext_Cpu {
    pub fn idtr_base(&self) -> Ref<'_, u64> {
        self.idtr_base.borrow()
    }
}

/**
 * Base address of gdtr.
 */
impl XenHvmContext_Cpu {
    pub fn gdtr_base(&self) -> Ref<'_, u64> {
        self.gdtr_base.borrow()
    }
}

/**
 * Attributes of cs.
 */
impl XenHvmContext_Cpu {
    pub fn cs_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.cs_arbytes.borrow()
    }
}

/**
 * Attributes of ds.
 */
impl XenHvmContext_Cpu {
    pub fn ds_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.ds_arbytes.borrow()
    }
}

/**
 * Attributes of es.
 */
impl XenHvmContext_Cpu {
    pub fn es_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.es_arbytes.borrow()
    }
}

/**
 * Attributes of fs.
 */
impl XenHvmContext_Cpu {
    pub fn fs_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.fs_arbytes.borrow()
    }
}

/**
 * Attributes of gs.
 */
impl XenHvmContext_Cpu {
    pub fn gs_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.gs_arbytes.borrow()
    }
}

/**
 * Attributes of ss.
 */
impl XenHvmContext_Cpu {
    pub fn ss_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.ss_arbytes.borrow()
    }
}

/**
 * Attributes of tr.
 */
impl XenHvmContext_Cpu {
    pub fn tr_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.tr_arbytes.borrow()
    }
}

/**
 * Attributes of ldtr.
 */
impl XenHvmContext_Cpu {
    pub fn ldtr_arbytes(&self) -> Ref<'_, OptRc<XenHvmContext_SegmentAttributes>> {
        self.ldtr_arbytes.borrow()
    }
}

/**
 * IA32_SYSENTER_CS, code selector of SYSENTER.
 */
impl XenHvmContext_Cpu {
    pub fn sysenter_cs(&self) -> Ref<'_, u64> {
        self.sysenter_cs.borrow()
    }
}

/**
 * IA32_SYSENTER_ESP, stack pointer of SYSENTER.
 */
impl XenHvmContext_Cpu {
    pub fn sysenter_esp(&self) -> Ref<'_, u64> {
        self.sysenter_esp.borrow()
    }
}

/**
 * IA32_SYSENTER_EIP, entry point of SYSENTER.
 */
impl XenHvmContext_Cpu {
    pub fn sysenter_eip(&self) -> Ref<'_, u64> {
        self.sysenter_eip.borrow()
    }
}

/**
 * IA32_KERNEL_GS_BASE, the base of GS that SWAPGS loads.
 */
impl XenHvmContext_Cpu {
    pub fn shadow_gs(&self) -> Ref<'_, u64> {
        self.shadow_gs.borrow()
    }
}

/**
 * Unused today.
 */
impl XenHvmContext_Cpu {
    pub fn msr_flags(&self) -> Ref<'_, u64> {
        self.msr_flags.borrow()
    }
}

/**
 * IA32_LSTAR, entry point of SYSCALL from 64-bit code.
 */
impl XenHvmContext_Cpu {
    pub fn msr_lstar(&self) -> Ref<'_, u64> {
        self.msr_lstar.borrow()
    }
}

/**
 * IA32_STAR: selectors of SYSCALL in bits 47-32, those of SYSRET in bits
 * 63-48.
 */
impl XenHvmContext_Cpu {
    pub fn msr_star(&self) -> Ref<'_, u64> {
        self.msr_star.borrow()
    }
}

/**
 * IA32_CSTAR, entry point of SYSCALL from compatibility-mode code.
 */
impl XenHvmContext_Cpu {
    pub fn msr_cstar(&self) -> Ref<'_, u64> {
        self.msr_cstar.borrow()
    }
}

/**
 * IA32_FMASK, flags that SYSCALL clears.
 */
impl XenHvmContext_Cpu {
    pub fn msr_syscall_mask(&self) -> Ref<'_, u64> {
        self.msr_syscall_mask.borrow()
    }
}

/**
 * Extended features.
 */
impl XenHvmContext_Cpu {
    pub fn msr_efer(&self) -> Ref<'_, OptRc<XenHvmContext_Efer>> {
        self.msr_efer.borrow()
    }
}

/**
 * IA32_TSC_AUX, which RDTSCP returns in ecx. Absent from bodies of 1016
 * bytes, which Xen before 3.4 wrote.
 */
impl XenHvmContext_Cpu {
    pub fn msr_tsc_aux(&self) -> Ref<'_, u64> {
        self.msr_tsc_aux.borrow()
    }
}

/**
 * The guest's time stamp counter when saving began.
 */
impl XenHvmContext_Cpu {
    pub fn tsc(&self) -> Ref<'_, u64> {
        self.tsc.borrow()
    }
}

/**
 * Event to be injected.
 */
impl XenHvmContext_Cpu {
    pub fn pending_event(&self) -> Ref<'_, OptRc<XenHvmContext_PendingEvent>> {
        self.pending_event.borrow()
    }
}

/**
 * Error code of the event.
 */
impl XenHvmContext_Cpu {
    pub fn error_code(&self) -> Ref<'_, u32> {
        self.error_code.borrow()
    }
}

/**
 * Flags of the record. Absent from bodies of 1016 and 1024 bytes, which
 * Xen before 4.7 wrote.
 */
impl XenHvmContext_Cpu {
    pub fn flags(&self) -> Ref<'_, OptRc<XenHvmContext_CpuFlags>> {
        self.flags.borrow()
    }
}

/**
 * Padding, zero.
 */
impl XenHvmContext_Cpu {
    pub fn pad0(&self) -> Ref<'_, u32> {
        self.pad0.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn fpu_regs_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fpu_regs_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn rflags_raw(&self) -> Ref<'_, Vec<u8>> {
        self.rflags_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn cr0_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cr0_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn cr4_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cr4_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn dr6_raw(&self) -> Ref<'_, Vec<u8>> {
        self.dr6_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn dr7_raw(&self) -> Ref<'_, Vec<u8>> {
        self.dr7_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn cs_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cs_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn ds_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.ds_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn es_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.es_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn fs_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fs_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn gs_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.gs_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn ss_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.ss_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn tr_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.tr_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn ldtr_arbytes_raw(&self) -> Ref<'_, Vec<u8>> {
        self.ldtr_arbytes_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn msr_efer_raw(&self) -> Ref<'_, Vec<u8>> {
        self.msr_efer_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn pending_event_raw(&self) -> Ref<'_, Vec<u8>> {
        self.pending_event_raw.borrow()
    }
}
impl XenHvmContext_Cpu {
    pub fn flags_raw(&self) -> Ref<'_, Vec<u8>> {
        self.flags_raw.borrow()
    }
}

/**
 * Flags of a CPU record.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L149 XEN_X86_FPU_INITIALISED
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_CpuFlags {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_fpu_initialised: Cell<bool>,
    is_fpu_initialised: RefCell<bool>,
    f_reserved: Cell<bool>,
    reserved: RefCell<i32>,
}
impl KStruct for XenHvmContext_CpuFlags {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_CpuFlags {

    /**
     * `fpu_regs` is valid; Xen assumes this for records that have no flags.
     */
    pub fn is_fpu_initialised(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_fpu_initialised.get() {
            return Ok(self.is_fpu_initialised.borrow());
        }
        self.f_is_fpu_initialised.set(true);
        *self.is_fpu_initialised.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_fpu_initialised.borrow())
    }

    /**
     * Flags that Xen does not define, from bit 1 on; it refuses them.
     */
    pub fn reserved(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved.get() {
            return Ok(self.reserved.borrow());
        }
        self.f_reserved.set(true);
        *self.reserved.borrow_mut() = (((*self.raw() as u32) >> (1 as u32))) as i32;
        Ok(self.reserved.borrow())
    }
}

/**
 * All flags as a number.
 */
impl XenHvmContext_CpuFlags {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_CpuFlags {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Model-specific registers of a vCPU that no other entry contains.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L617-L624 struct hvm_msr
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_CpuMsr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    num_msrs: RefCell<u32>,
    reserved: RefCell<u32>,
    _io: RefCell<BytesReader>,
    msrs_raw: RefCell<Vec<Vec<u8>>>,
    f_len_msr: Cell<bool>,
    len_msr: RefCell<i32>,
    f_msrs: Cell<bool>,
    msrs: RefCell<Vec<OptRc<XenHvmContext_MsrEntry>>>,
    f_ofs_msrs: Cell<bool>,
    ofs_msrs: RefCell<i8>,
}
impl KStruct for XenHvmContext_CpuMsr {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.num_msrs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_CpuMsr {

    /**
     * Size of one register in bytes.
     */
    pub fn len_msr(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_msr.get() {
            return Ok(self.len_msr.borrow());
        }
        self.f_len_msr.set(true);
        *self.len_msr.borrow_mut() = (16) as i32;
        Ok(self.len_msr.borrow())
    }

    /**
     * The registers, as many as the body has room for.
     */
    pub fn msrs(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenHvmContext_MsrEntry>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_msrs.get() {
            return Ok(self.msrs.borrow());
        }
        self.f_msrs.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_msrs()? as usize)?;
        *self.msrs_raw.borrow_mut() = Vec::new();
        *self.msrs.borrow_mut() = Vec::new();
        let l_msrs = if ((*self.num_msrs() as i32) <= ((((((_io.size() as u32) as u32) - (8 as u32)) as i32) / (16 as i32)) as i32)) { *self.num_msrs() } else { ((((((_io.size() as u32) as u32) - (8 as u32)) as i32) / (16 as i32)) as u32) };
        for _i in 0..l_msrs {
            self.msrs_raw.borrow_mut().push(_io.read_bytes(16 as usize)?.into());
            let msrs_raw = self.msrs_raw.borrow();
            let io_msrs_raw = BytesReader::from(msrs_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_MsrEntry>(&io_msrs_raw, Some(self._root.clone()), Some(self._self.clone()))?.into();
            self.msrs.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.msrs.borrow())
    }

    /**
     * Offset of the registers in the body.
     */
    pub fn ofs_msrs(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_msrs.get() {
            return Ok(self.ofs_msrs.borrow());
        }
        self.f_ofs_msrs.set(true);
        *self.ofs_msrs.borrow_mut() = (8) as i8;
        Ok(self.ofs_msrs.borrow())
    }
}

/**
 * Number of registers; the body has 8 + 16 x num_msrs bytes.
 */
impl XenHvmContext_CpuMsr {
    pub fn num_msrs(&self) -> Ref<'_, u32> {
        self.num_msrs.borrow()
    }
}

/**
 * Padding of the C structure.
 */
impl XenHvmContext_CpuMsr {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}
impl XenHvmContext_CpuMsr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_CpuMsr {
    pub fn msrs_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.msrs_raw.borrow()
    }
}

/**
 * Family, model and stepping of a processor.
 * \sa Intel SDM volume 2, CPUID leaf 1
 * \sa AMD APM volume 3, CPUID Fn0000_0001_EAX
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_CpuSignature {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_SaveHeader>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_base_family: Cell<bool>,
    base_family: RefCell<i32>,
    f_base_model: Cell<bool>,
    base_model: RefCell<i32>,
    f_extended_family: Cell<bool>,
    extended_family: RefCell<i32>,
    f_extended_model: Cell<bool>,
    extended_model: RefCell<i32>,
    f_family: Cell<bool>,
    family: RefCell<i32>,
    f_model: Cell<bool>,
    model: RefCell<i32>,
    f_stepping: Cell<bool>,
    stepping: RefCell<i32>,
}
impl KStruct for XenHvmContext_CpuSignature {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_SaveHeader;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_CpuSignature {

    /**
     * Family, if below 15.
     */
    pub fn base_family(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_base_family.get() {
            return Ok(self.base_family.borrow());
        }
        self.f_base_family.set(true);
        *self.base_family.borrow_mut() = (((((*self.raw() as u32) >> (8 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.base_family.borrow())
    }

    /**
     * Low digit of the model.
     */
    pub fn base_model(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_base_model.get() {
            return Ok(self.base_model.borrow());
        }
        self.f_base_model.set(true);
        *self.base_model.borrow_mut() = (((((*self.raw() as u32) >> (4 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.base_model.borrow())
    }

    /**
     * Number to add to a family of 15.
     */
    pub fn extended_family(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_extended_family.get() {
            return Ok(self.extended_family.borrow());
        }
        self.f_extended_family.set(true);
        *self.extended_family.borrow_mut() = (((((*self.raw() as u32) >> (20 as u32)) as i32) & (255 as i32))) as i32;
        Ok(self.extended_family.borrow())
    }

    /**
     * High digit of the model, which counts for family 6 and from 15 on.
     */
    pub fn extended_model(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_extended_model.get() {
            return Ok(self.extended_model.borrow());
        }
        self.f_extended_model.set(true);
        *self.extended_model.borrow_mut() = (((((*self.raw() as u32) >> (16 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.extended_model.borrow())
    }

    /**
     * Family of the processor, with the extended family.
     */
    pub fn family(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_family.get() {
            return Ok(self.family.borrow());
        }
        self.f_family.set(true);
        *self.family.borrow_mut() = (((*self.base_family()? as i32) + (if ((*self.base_family()? as i32) == (15 as i32)) { *self.extended_family()? } else { 0 } as i32))) as i32;
        Ok(self.family.borrow())
    }

    /**
     * Model of the processor, with the extended model.
     */
    pub fn model(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_model.get() {
            return Ok(self.model.borrow());
        }
        self.f_model.set(true);
        *self.model.borrow_mut() = (((*self.base_model()? as i32) + (if  ((((*self.base_family()? as i32) == (6 as i32))) || (((*self.base_family()? as i32) == (15 as i32))))  { ((*self.extended_model()? as i32) * (16 as i32)) } else { 0 } as i32))) as i32;
        Ok(self.model.borrow())
    }

    /**
     * Stepping of the processor.
     */
    pub fn stepping(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_stepping.get() {
            return Ok(self.stepping.borrow());
        }
        self.f_stepping.set(true);
        *self.stepping.borrow_mut() = (((*self.raw() as u32) & (15 as u32))) as i32;
        Ok(self.stepping.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_CpuSignature {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_CpuSignature {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Extended registers of one vCPU. Xen before 4.12 wrote this entry with
 * little or no area for a guest that did not use XSAVE.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L559-L572 struct hvm_hw_cpu_xsave
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_CpuXsave {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    xfeature_mask: RefCell<OptRc<XenHvmContext_XstateComponents>>,
    xcr0: RefCell<OptRc<XenHvmContext_XstateComponents>>,
    xcr0_accum: RefCell<OptRc<XenHvmContext_XstateComponents>>,
    save_area: RefCell<OptRc<X86XsaveArea>>,
    _io: RefCell<BytesReader>,
    xfeature_mask_raw: RefCell<Vec<u8>>,
    xcr0_raw: RefCell<Vec<u8>>,
    xcr0_accum_raw: RefCell<Vec<u8>>,
    save_area_raw: RefCell<Vec<u8>>,
    f_len_save_area_min: Cell<bool>,
    len_save_area_min: RefCell<i32>,
    f_ofs_save_area: Cell<bool>,
    ofs_save_area: RefCell<i8>,
}
impl KStruct for XenHvmContext_CpuXsave {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.xfeature_mask_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xfeature_mask_raw = self_rc.xfeature_mask_raw.borrow();
        let _t_xfeature_mask_raw_io = BytesReader::from(xfeature_mask_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_XstateComponents>(&_t_xfeature_mask_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.xfeature_mask.borrow_mut() = t;
        *self_rc.xcr0_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xcr0_raw = self_rc.xcr0_raw.borrow();
        let _t_xcr0_raw_io = BytesReader::from(xcr0_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_XstateComponents>(&_t_xcr0_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.xcr0.borrow_mut() = t;
        *self_rc.xcr0_accum_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let xcr0_accum_raw = self_rc.xcr0_accum_raw.borrow();
        let _t_xcr0_accum_raw_io = BytesReader::from(xcr0_accum_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_XstateComponents>(&_t_xcr0_accum_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.xcr0_accum.borrow_mut() = t;
        *self_rc.save_area_raw.borrow_mut() = _io.read_bytes_full()?.into();
        let save_area_raw = self_rc.save_area_raw.borrow();
        let _t_save_area_raw_io = BytesReader::from(save_area_raw.clone());
        let t = Self::read_into::<BytesReader, X86XsaveArea>(&_t_save_area_raw_io, None, None)?.into();
        *self_rc.save_area.borrow_mut() = t;
        Ok(())
    }
}
impl XenHvmContext_CpuXsave {

    /**
     * The shortest area that Xen accepts.
     */
    pub fn len_save_area_min(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_save_area_min.get() {
            return Ok(self.len_save_area_min.borrow());
        }
        self.f_len_save_area_min.set(true);
        *self.len_save_area_min.borrow_mut() = (576) as i32;
        Ok(self.len_save_area_min.borrow())
    }

    /**
     * Offset of the area in the body.
     */
    pub fn ofs_save_area(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_save_area.get() {
            return Ok(self.ofs_save_area.borrow());
        }
        self.f_ofs_save_area.set(true);
        *self.ofs_save_area.borrow_mut() = (24) as i8;
        Ok(self.ofs_save_area.borrow())
    }
}

/**
 * Components that the saving host supported; ignored.
 */
impl XenHvmContext_CpuXsave {
    pub fn xfeature_mask(&self) -> Ref<'_, OptRc<XenHvmContext_XstateComponents>> {
        self.xfeature_mask.borrow()
    }
}

/**
 * The register XCR0: components that the guest has enabled.
 */
impl XenHvmContext_CpuXsave {
    pub fn xcr0(&self) -> Ref<'_, OptRc<XenHvmContext_XstateComponents>> {
        self.xcr0.borrow()
    }
}

/**
 * Components that the guest has ever enabled; they determine the length
 * of the area.
 */
impl XenHvmContext_CpuXsave {
    pub fn xcr0_accum(&self) -> Ref<'_, OptRc<XenHvmContext_XstateComponents>> {
        self.xcr0_accum.borrow()
    }
}

/**
 * The registers, in the standard form. Xen 4.3.0 and older made it
 * longer than the guest needs.
 */
impl XenHvmContext_CpuXsave {
    pub fn save_area(&self) -> Ref<'_, OptRc<X86XsaveArea>> {
        self.save_area.borrow()
    }
}
impl XenHvmContext_CpuXsave {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_CpuXsave {
    pub fn xfeature_mask_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xfeature_mask_raw.borrow()
    }
}
impl XenHvmContext_CpuXsave {
    pub fn xcr0_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xcr0_raw.borrow()
    }
}
impl XenHvmContext_CpuXsave {
    pub fn xcr0_accum_raw(&self) -> Ref<'_, Vec<u8>> {
        self.xcr0_accum_raw.borrow()
    }
}
impl XenHvmContext_CpuXsave {
    pub fn save_area_raw(&self) -> Ref<'_, Vec<u8>> {
        self.save_area_raw.borrow()
    }
}

/**
 * Control register 0.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L40-L50 X86_CR0_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Cr0 {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_am: Cell<bool>,
    am: RefCell<bool>,
    f_cd: Cell<bool>,
    cd: RefCell<bool>,
    f_em: Cell<bool>,
    em: RefCell<bool>,
    f_et: Cell<bool>,
    et: RefCell<bool>,
    f_mp: Cell<bool>,
    mp: RefCell<bool>,
    f_ne: Cell<bool>,
    ne: RefCell<bool>,
    f_nw: Cell<bool>,
    nw: RefCell<bool>,
    f_pe: Cell<bool>,
    pe: RefCell<bool>,
    f_pg: Cell<bool>,
    pg: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_reserved_low: Cell<bool>,
    reserved_low: RefCell<i32>,
    f_ts: Cell<bool>,
    ts: RefCell<bool>,
    f_wp: Cell<bool>,
    wp: RefCell<bool>,
}
impl KStruct for XenHvmContext_Cr0 {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Cr0 {

    /**
     * Alignment checks may be enabled.
     */
    pub fn am(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_am.get() {
            return Ok(self.am.borrow());
        }
        self.f_am.set(true);
        *self.am.borrow_mut() = (((((*self.low() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.am.borrow())
    }

    /**
     * Caches are disabled.
     */
    pub fn cd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cd.get() {
            return Ok(self.cd.borrow());
        }
        self.f_cd.set(true);
        *self.cd.borrow_mut() = (((((*self.low() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cd.borrow())
    }

    /**
     * x87 instructions trap.
     */
    pub fn em(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_em.get() {
            return Ok(self.em.borrow());
        }
        self.f_em.set(true);
        *self.em.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.em.borrow())
    }

    /**
     * Extension type; always set.
     */
    pub fn et(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_et.get() {
            return Ok(self.et.borrow());
        }
        self.f_et.set(true);
        *self.et.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.et.borrow())
    }

    /**
     * WAIT honours `ts`.
     */
    pub fn mp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mp.get() {
            return Ok(self.mp.borrow());
        }
        self.f_mp.set(true);
        *self.mp.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mp.borrow())
    }

    /**
     * x87 errors raise an exception.
     */
    pub fn ne(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ne.get() {
            return Ok(self.ne.borrow());
        }
        self.f_ne.set(true);
        *self.ne.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ne.borrow())
    }

    /**
     * Not write-through.
     */
    pub fn nw(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nw.get() {
            return Ok(self.nw.borrow());
        }
        self.f_nw.set(true);
        *self.nw.borrow_mut() = (((((*self.low() as i32) & (536870912 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nw.borrow())
    }

    /**
     * Protected mode.
     */
    pub fn pe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pe.get() {
            return Ok(self.pe.borrow());
        }
        self.f_pe.set(true);
        *self.pe.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pe.borrow())
    }

    /**
     * Paging is on.
     */
    pub fn pg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pg.get() {
            return Ok(self.pg.borrow());
        }
        self.f_pg.set(true);
        *self.pg.borrow_mut() = (((((*self.low() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pg.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Bits 31-0 that no processor defines; those of `high` neither.
     */
    pub fn reserved_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_low.get() {
            return Ok(self.reserved_low.borrow());
        }
        self.f_reserved_low.set(true);
        *self.reserved_low.borrow_mut() = (((*self.low() as i32) & (536543168 as i32))) as i32;
        Ok(self.reserved_low.borrow())
    }

    /**
     * Task switched: the next x87 or SSE instruction traps.
     */
    pub fn ts(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ts.get() {
            return Ok(self.ts.borrow());
        }
        self.f_ts.set(true);
        *self.ts.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ts.borrow())
    }

    /**
     * Write protection applies to the supervisor too.
     */
    pub fn wp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_wp.get() {
            return Ok(self.wp.borrow());
        }
        self.f_wp.set(true);
        *self.wp.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.wp.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Cr0 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Cr0 {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Cr0 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control register 4.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L62-L86 X86_CR4_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Cr4 {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_cet: Cell<bool>,
    cet: RefCell<bool>,
    f_de: Cell<bool>,
    de: RefCell<bool>,
    f_fred: Cell<bool>,
    fred: RefCell<bool>,
    f_fsgsbase: Cell<bool>,
    fsgsbase: RefCell<bool>,
    f_la57: Cell<bool>,
    la57: RefCell<bool>,
    f_lass: Cell<bool>,
    lass: RefCell<bool>,
    f_mce: Cell<bool>,
    mce: RefCell<bool>,
    f_osfxsr: Cell<bool>,
    osfxsr: RefCell<bool>,
    f_osxmmexcpt: Cell<bool>,
    osxmmexcpt: RefCell<bool>,
    f_osxsave: Cell<bool>,
    osxsave: RefCell<bool>,
    f_pae: Cell<bool>,
    pae: RefCell<bool>,
    f_pce: Cell<bool>,
    pce: RefCell<bool>,
    f_pcide: Cell<bool>,
    pcide: RefCell<bool>,
    f_pge: Cell<bool>,
    pge: RefCell<bool>,
    f_pke: Cell<bool>,
    pke: RefCell<bool>,
    f_pks: Cell<bool>,
    pks: RefCell<bool>,
    f_pse: Cell<bool>,
    pse: RefCell<bool>,
    f_pvi: Cell<bool>,
    pvi: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_smap: Cell<bool>,
    smap: RefCell<bool>,
    f_smep: Cell<bool>,
    smep: RefCell<bool>,
    f_smxe: Cell<bool>,
    smxe: RefCell<bool>,
    f_tsd: Cell<bool>,
    tsd: RefCell<bool>,
    f_uintr: Cell<bool>,
    uintr: RefCell<bool>,
    f_umip: Cell<bool>,
    umip: RefCell<bool>,
    f_vme: Cell<bool>,
    vme: RefCell<bool>,
    f_vmxe: Cell<bool>,
    vmxe: RefCell<bool>,
}
impl KStruct for XenHvmContext_Cr4 {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Cr4 {

    /**
     * Control-flow enforcement.
     */
    pub fn cet(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet.get() {
            return Ok(self.cet.borrow());
        }
        self.f_cet.set(true);
        *self.cet.borrow_mut() = (((((*self.low() as i32) & (8388608 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet.borrow())
    }

    /**
     * Debugging extensions.
     */
    pub fn de(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_de.get() {
            return Ok(self.de.borrow());
        }
        self.f_de.set(true);
        *self.de.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.de.borrow())
    }

    /**
     * Flexible return and event delivery.
     */
    pub fn fred(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fred.get() {
            return Ok(self.fred.borrow());
        }
        self.f_fred.set(true);
        *self.fred.borrow_mut() = (((((*self.high() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.fred.borrow())
    }

    /**
     * RDFSBASE and similar instructions are allowed at all privilege levels.
     */
    pub fn fsgsbase(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_fsgsbase.get() {
            return Ok(self.fsgsbase.borrow());
        }
        self.f_fsgsbase.set(true);
        *self.fsgsbase.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.fsgsbase.borrow())
    }

    /**
     * Five levels of page tables.
     */
    pub fn la57(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_la57.get() {
            return Ok(self.la57.borrow());
        }
        self.f_la57.set(true);
        *self.la57.borrow_mut() = (((((*self.low() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.la57.borrow())
    }

    /**
     * Linear-address space separation.
     */
    pub fn lass(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lass.get() {
            return Ok(self.lass.borrow());
        }
        self.f_lass.set(true);
        *self.lass.borrow_mut() = (((((*self.low() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lass.borrow())
    }

    /**
     * Machine-check exceptions.
     */
    pub fn mce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mce.get() {
            return Ok(self.mce.borrow());
        }
        self.f_mce.set(true);
        *self.mce.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.mce.borrow())
    }

    /**
     * The kernel uses FXSAVE; SSE is usable.
     */
    pub fn osfxsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osfxsr.get() {
            return Ok(self.osfxsr.borrow());
        }
        self.f_osfxsr.set(true);
        *self.osfxsr.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osfxsr.borrow())
    }

    /**
     * The kernel handles SSE exceptions.
     */
    pub fn osxmmexcpt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osxmmexcpt.get() {
            return Ok(self.osxmmexcpt.borrow());
        }
        self.f_osxmmexcpt.set(true);
        *self.osxmmexcpt.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osxmmexcpt.borrow())
    }

    /**
     * The kernel uses XSAVE.
     */
    pub fn osxsave(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_osxsave.get() {
            return Ok(self.osxsave.borrow());
        }
        self.f_osxsave.set(true);
        *self.osxsave.borrow_mut() = (((((*self.low() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.osxsave.borrow())
    }

    /**
     * Physical address extension.
     */
    pub fn pae(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pae.get() {
            return Ok(self.pae.borrow());
        }
        self.f_pae.set(true);
        *self.pae.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pae.borrow())
    }

    /**
     * RDPMC is allowed at all privilege levels.
     */
    pub fn pce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pce.get() {
            return Ok(self.pce.borrow());
        }
        self.f_pce.set(true);
        *self.pce.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pce.borrow())
    }

    /**
     * Process-context identifiers.
     */
    pub fn pcide(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pcide.get() {
            return Ok(self.pcide.borrow());
        }
        self.f_pcide.set(true);
        *self.pcide.borrow_mut() = (((((*self.low() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pcide.borrow())
    }

    /**
     * Global pages.
     */
    pub fn pge(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pge.get() {
            return Ok(self.pge.borrow());
        }
        self.f_pge.set(true);
        *self.pge.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pge.borrow())
    }

    /**
     * Protection keys for user pages.
     */
    pub fn pke(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pke.get() {
            return Ok(self.pke.borrow());
        }
        self.f_pke.set(true);
        *self.pke.borrow_mut() = (((((*self.low() as i32) & (4194304 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pke.borrow())
    }

    /**
     * Protection keys for supervisor pages.
     */
    pub fn pks(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pks.get() {
            return Ok(self.pks.borrow());
        }
        self.f_pks.set(true);
        *self.pks.borrow_mut() = (((((*self.low() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pks.borrow())
    }

    /**
     * 4 MiB pages.
     */
    pub fn pse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pse.get() {
            return Ok(self.pse.borrow());
        }
        self.f_pse.set(true);
        *self.pse.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pse.borrow())
    }

    /**
     * Virtual interrupts in protected mode.
     */
    pub fn pvi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pvi.get() {
            return Ok(self.pvi.borrow());
        }
        self.f_pvi.set(true);
        *self.pvi.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.pvi.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * The supervisor cannot touch user pages.
     */
    pub fn smap(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smap.get() {
            return Ok(self.smap.borrow());
        }
        self.f_smap.set(true);
        *self.smap.borrow_mut() = (((((*self.low() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smap.borrow())
    }

    /**
     * The supervisor cannot execute user pages.
     */
    pub fn smep(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smep.get() {
            return Ok(self.smep.borrow());
        }
        self.f_smep.set(true);
        *self.smep.borrow_mut() = (((((*self.low() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smep.borrow())
    }

    /**
     * SMX instructions are enabled.
     */
    pub fn smxe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_smxe.get() {
            return Ok(self.smxe.borrow());
        }
        self.f_smxe.set(true);
        *self.smxe.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.smxe.borrow())
    }

    /**
     * RDTSC is allowed in the kernel only.
     */
    pub fn tsd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tsd.get() {
            return Ok(self.tsd.borrow());
        }
        self.f_tsd.set(true);
        *self.tsd.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.tsd.borrow())
    }

    /**
     * User interrupts.
     */
    pub fn uintr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uintr.get() {
            return Ok(self.uintr.borrow());
        }
        self.f_uintr.set(true);
        *self.uintr.borrow_mut() = (((((*self.low() as i32) & (33554432 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uintr.borrow())
    }

    /**
     * SGDT and similar instructions are allowed in the kernel only (UMIP).
     */
    pub fn umip(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_umip.get() {
            return Ok(self.umip.borrow());
        }
        self.f_umip.set(true);
        *self.umip.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.umip.borrow())
    }

    /**
     * Virtual-8086 mode extensions.
     */
    pub fn vme(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vme.get() {
            return Ok(self.vme.borrow());
        }
        self.f_vme.set(true);
        *self.vme.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.vme.borrow())
    }

    /**
     * VMX instructions are enabled.
     */
    pub fn vmxe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vmxe.get() {
            return Ok(self.vmxe.borrow());
        }
        self.f_vmxe.set(true);
        *self.vmxe.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.vmxe.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Cr4 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Cr4 {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Cr4 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Debug status register.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L133-L149 X86_DR6_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Dr6 {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_b0: Cell<bool>,
    b0: RefCell<bool>,
    f_b1: Cell<bool>,
    b1: RefCell<bool>,
    f_b2: Cell<bool>,
    b2: RefCell<bool>,
    f_b3: Cell<bool>,
    b3: RefCell<bool>,
    f_bd: Cell<bool>,
    bd: RefCell<bool>,
    f_bld: Cell<bool>,
    bld: RefCell<bool>,
    f_bs: Cell<bool>,
    bs: RefCell<bool>,
    f_bt: Cell<bool>,
    bt: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_rtm: Cell<bool>,
    rtm: RefCell<bool>,
}
impl KStruct for XenHvmContext_Dr6 {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Dr6 {

    /**
     * Breakpoint 0 was hit.
     */
    pub fn b0(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_b0.get() {
            return Ok(self.b0.borrow());
        }
        self.f_b0.set(true);
        *self.b0.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.b0.borrow())
    }

    /**
     * Breakpoint 1 was hit.
     */
    pub fn b1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_b1.get() {
            return Ok(self.b1.borrow());
        }
        self.f_b1.set(true);
        *self.b1.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.b1.borrow())
    }

    /**
     * Breakpoint 2 was hit.
     */
    pub fn b2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_b2.get() {
            return Ok(self.b2.borrow());
        }
        self.f_b2.set(true);
        *self.b2.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.b2.borrow())
    }

    /**
     * Breakpoint 3 was hit.
     */
    pub fn b3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_b3.get() {
            return Ok(self.b3.borrow());
        }
        self.f_b3.set(true);
        *self.b3.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.b3.borrow())
    }

    /**
     * A debug register was accessed.
     */
    pub fn bd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bd.get() {
            return Ok(self.bd.borrow());
        }
        self.f_bd.set(true);
        *self.bd.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bd.borrow())
    }

    /**
     * No bus lock was detected (inverted).
     */
    pub fn bld(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bld.get() {
            return Ok(self.bld.borrow());
        }
        self.f_bld.set(true);
        *self.bld.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bld.borrow())
    }

    /**
     * Single step.
     */
    pub fn bs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bs.get() {
            return Ok(self.bs.borrow());
        }
        self.f_bs.set(true);
        *self.bs.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bs.borrow())
    }

    /**
     * Task switch.
     */
    pub fn bt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bt.get() {
            return Ok(self.bt.borrow());
        }
        self.f_bt.set(true);
        *self.bt.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bt.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Not inside a transaction (inverted).
     */
    pub fn rtm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rtm.get() {
            return Ok(self.rtm.borrow());
        }
        self.f_rtm.set(true);
        *self.rtm.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rtm.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Dr6 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Dr6 {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Dr6 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Debug control register. A breakpoint's condition is 0 for execution, 1 for
 * write, 2 for I/O and 3 for any access; its length is 0 for one byte, 1 for
 * two, 2 for eight and 3 for four.
 * \sa Intel SDM volume 3, section 19.2.4
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Dr7 {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_g0: Cell<bool>,
    g0: RefCell<bool>,
    f_g1: Cell<bool>,
    g1: RefCell<bool>,
    f_g2: Cell<bool>,
    g2: RefCell<bool>,
    f_g3: Cell<bool>,
    g3: RefCell<bool>,
    f_gd: Cell<bool>,
    gd: RefCell<bool>,
    f_ge: Cell<bool>,
    ge: RefCell<bool>,
    f_l0: Cell<bool>,
    l0: RefCell<bool>,
    f_l1: Cell<bool>,
    l1: RefCell<bool>,
    f_l2: Cell<bool>,
    l2: RefCell<bool>,
    f_l3: Cell<bool>,
    l3: RefCell<bool>,
    f_le: Cell<bool>,
    le: RefCell<bool>,
    f_len0: Cell<bool>,
    len0: RefCell<i32>,
    f_len1: Cell<bool>,
    len1: RefCell<i32>,
    f_len2: Cell<bool>,
    len2: RefCell<i32>,
    f_len3: Cell<bool>,
    len3: RefCell<i32>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_rtm: Cell<bool>,
    rtm: RefCell<bool>,
    f_rw0: Cell<bool>,
    rw0: RefCell<i32>,
    f_rw1: Cell<bool>,
    rw1: RefCell<i32>,
    f_rw2: Cell<bool>,
    rw2: RefCell<i32>,
    f_rw3: Cell<bool>,
    rw3: RefCell<i32>,
}
impl KStruct for XenHvmContext_Dr7 {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Dr7 {

    /**
     * Breakpoint 0 is enabled.
     */
    pub fn g0(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_g0.get() {
            return Ok(self.g0.borrow());
        }
        self.f_g0.set(true);
        *self.g0.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.g0.borrow())
    }

    /**
     * Breakpoint 1 is enabled.
     */
    pub fn g1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_g1.get() {
            return Ok(self.g1.borrow());
        }
        self.f_g1.set(true);
        *self.g1.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.g1.borrow())
    }

    /**
     * Breakpoint 2 is enabled.
     */
    pub fn g2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_g2.get() {
            return Ok(self.g2.borrow());
        }
        self.f_g2.set(true);
        *self.g2.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.g2.borrow())
    }

    /**
     * Breakpoint 3 is enabled.
     */
    pub fn g3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_g3.get() {
            return Ok(self.g3.borrow());
        }
        self.f_g3.set(true);
        *self.g3.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.g3.borrow())
    }

    /**
     * Access to debug registers traps.
     */
    pub fn gd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_gd.get() {
            return Ok(self.gd.borrow());
        }
        self.f_gd.set(true);
        *self.gd.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.gd.borrow())
    }

    /**
     * Exact data breakpoints.
     */
    pub fn ge(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ge.get() {
            return Ok(self.ge.borrow());
        }
        self.f_ge.set(true);
        *self.ge.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ge.borrow())
    }

    /**
     * Breakpoint 0 is enabled for the task.
     */
    pub fn l0(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_l0.get() {
            return Ok(self.l0.borrow());
        }
        self.f_l0.set(true);
        *self.l0.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.l0.borrow())
    }

    /**
     * Breakpoint 1 is enabled for the task.
     */
    pub fn l1(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_l1.get() {
            return Ok(self.l1.borrow());
        }
        self.f_l1.set(true);
        *self.l1.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.l1.borrow())
    }

    /**
     * Breakpoint 2 is enabled for the task.
     */
    pub fn l2(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_l2.get() {
            return Ok(self.l2.borrow());
        }
        self.f_l2.set(true);
        *self.l2.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.l2.borrow())
    }

    /**
     * Breakpoint 3 is enabled for the task.
     */
    pub fn l3(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_l3.get() {
            return Ok(self.l3.borrow());
        }
        self.f_l3.set(true);
        *self.l3.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.l3.borrow())
    }

    /**
     * Exact data breakpoints for the task.
     */
    pub fn le(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_le.get() {
            return Ok(self.le.borrow());
        }
        self.f_le.set(true);
        *self.le.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.le.borrow())
    }

    /**
     * Length of breakpoint 0.
     */
    pub fn len0(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len0.get() {
            return Ok(self.len0.borrow());
        }
        self.f_len0.set(true);
        *self.len0.borrow_mut() = (((((*self.low() as u32) >> (18 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.len0.borrow())
    }

    /**
     * Length of breakpoint 1.
     */
    pub fn len1(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len1.get() {
            return Ok(self.len1.borrow());
        }
        self.f_len1.set(true);
        *self.len1.borrow_mut() = (((((*self.low() as u32) >> (22 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.len1.borrow())
    }

    /**
     * Length of breakpoint 2.
     */
    pub fn len2(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len2.get() {
            return Ok(self.len2.borrow());
        }
        self.f_len2.set(true);
        *self.len2.borrow_mut() = (((((*self.low() as u32) >> (26 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.len2.borrow())
    }

    /**
     * Length of breakpoint 3.
     */
    pub fn len3(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len3.get() {
            return Ok(self.len3.borrow());
        }
        self.f_len3.set(true);
        *self.len3.borrow_mut() = (((*self.low() as u32) >> (30 as u32))) as i32;
        Ok(self.len3.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Debugging of transactions.
     */
    pub fn rtm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rtm.get() {
            return Ok(self.rtm.borrow());
        }
        self.f_rtm.set(true);
        *self.rtm.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rtm.borrow())
    }

    /**
     * Condition of breakpoint 0.
     */
    pub fn rw0(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rw0.get() {
            return Ok(self.rw0.borrow());
        }
        self.f_rw0.set(true);
        *self.rw0.borrow_mut() = (((((*self.low() as u32) >> (16 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.rw0.borrow())
    }

    /**
     * Condition of breakpoint 1.
     */
    pub fn rw1(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rw1.get() {
            return Ok(self.rw1.borrow());
        }
        self.f_rw1.set(true);
        *self.rw1.borrow_mut() = (((((*self.low() as u32) >> (20 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.rw1.borrow())
    }

    /**
     * Condition of breakpoint 2.
     */
    pub fn rw2(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rw2.get() {
            return Ok(self.rw2.borrow());
        }
        self.f_rw2.set(true);
        *self.rw2.borrow_mut() = (((((*self.low() as u32) >> (24 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.rw2.borrow())
    }

    /**
     * Condition of breakpoint 3.
     */
    pub fn rw3(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rw3.get() {
            return Ok(self.rw3.borrow());
        }
        self.f_rw3.set(true);
        *self.rw3.borrow_mut() = (((((*self.low() as u32) >> (28 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.rw3.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Dr7 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Dr7 {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Dr7 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Extended feature enable register.
 * \sa AMD APM volume 2, section 3.1.7
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Efer {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_aibrse: Cell<bool>,
    aibrse: RefCell<bool>,
    f_ffxse: Cell<bool>,
    ffxse: RefCell<bool>,
    f_lma: Cell<bool>,
    lma: RefCell<bool>,
    f_lme: Cell<bool>,
    lme: RefCell<bool>,
    f_lmsle: Cell<bool>,
    lmsle: RefCell<bool>,
    f_mcommit: Cell<bool>,
    mcommit: RefCell<bool>,
    f_nxe: Cell<bool>,
    nxe: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_sce: Cell<bool>,
    sce: RefCell<bool>,
    f_svme: Cell<bool>,
    svme: RefCell<bool>,
    f_tce: Cell<bool>,
    tce: RefCell<bool>,
    f_uaie: Cell<bool>,
    uaie: RefCell<bool>,
}
impl KStruct for XenHvmContext_Efer {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Efer {

    /**
     * Automatic indirect-branch restricted speculation.
     */
    pub fn aibrse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_aibrse.get() {
            return Ok(self.aibrse.borrow());
        }
        self.f_aibrse.set(true);
        *self.aibrse.borrow_mut() = (((((*self.low() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.aibrse.borrow())
    }

    /**
     * Fast FXSAVE.
     */
    pub fn ffxse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ffxse.get() {
            return Ok(self.ffxse.borrow());
        }
        self.f_ffxse.set(true);
        *self.ffxse.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.ffxse.borrow())
    }

    /**
     * Long mode is active.
     */
    pub fn lma(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lma.get() {
            return Ok(self.lma.borrow());
        }
        self.f_lma.set(true);
        *self.lma.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lma.borrow())
    }

    /**
     * Long mode is enabled.
     */
    pub fn lme(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lme.get() {
            return Ok(self.lme.borrow());
        }
        self.f_lme.set(true);
        *self.lme.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lme.borrow())
    }

    /**
     * Segment limits hold in long mode.
     */
    pub fn lmsle(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lmsle.get() {
            return Ok(self.lmsle.borrow());
        }
        self.f_lmsle.set(true);
        *self.lmsle.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lmsle.borrow())
    }

    /**
     * The MCOMMIT instruction is enabled.
     */
    pub fn mcommit(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mcommit.get() {
            return Ok(self.mcommit.borrow());
        }
        self.f_mcommit.set(true);
        *self.mcommit.borrow_mut() = (((((*self.low() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.mcommit.borrow())
    }

    /**
     * No-execute pages are enabled.
     */
    pub fn nxe(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nxe.get() {
            return Ok(self.nxe.borrow());
        }
        self.f_nxe.set(true);
        *self.nxe.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nxe.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * SYSCALL is enabled.
     */
    pub fn sce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sce.get() {
            return Ok(self.sce.borrow());
        }
        self.f_sce.set(true);
        *self.sce.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sce.borrow())
    }

    /**
     * SVM is enabled.
     */
    pub fn svme(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_svme.get() {
            return Ok(self.svme.borrow());
        }
        self.f_svme.set(true);
        *self.svme.borrow_mut() = (((((*self.low() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.svme.borrow())
    }

    /**
     * Translation cache extension.
     */
    pub fn tce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tce.get() {
            return Ok(self.tce.borrow());
        }
        self.f_tce.set(true);
        *self.tce.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tce.borrow())
    }

    /**
     * Upper address bits are ignored.
     */
    pub fn uaie(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uaie.get() {
            return Ok(self.uaie.borrow());
        }
        self.f_uaie.set(true);
        *self.uaie.borrow_mut() = (((((*self.low() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uaie.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Efer {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Efer {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Efer {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One piece of state, with its header.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Entry {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<XenHvmContext_EntryHeader>>,
    raw_body: RefCell<OptRc<XenHvmContext_Opaque>>,
    _io: RefCell<BytesReader>,
    header_raw: RefCell<Vec<u8>>,
    raw_body_raw: RefCell<Vec<u8>>,
    f_body: Cell<bool>,
    body: RefCell<Option<XenHvmContext_Entry_Body>>,
    f_is_acceptable_length: Cell<bool>,
    is_acceptable_length: RefCell<bool>,
    f_is_known: Cell<bool>,
    is_known: RefCell<bool>,
    f_is_old_cpu: Cell<bool>,
    is_old_cpu: RefCell<bool>,
    f_is_truncated: Cell<bool>,
    is_truncated: RefCell<bool>,
    f_is_variable_length: Cell<bool>,
    is_variable_length: RefCell<bool>,
    f_is_zero_extended: Cell<bool>,
    is_zero_extended: RefCell<bool>,
    f_len_expected: Cell<bool>,
    len_expected: RefCell<u32>,
    f_len_min: Cell<bool>,
    len_min: RefCell<u32>,
    f_truncation: Cell<bool>,
    truncation: RefCell<String>,
}
#[derive(Debug, Clone)]
pub enum XenHvmContext_Entry_Body {
    XenHvmContext_IsaIrq(OptRc<XenHvmContext_IsaIrq>),
    XenHvmContext_TscAdjust(OptRc<XenHvmContext_TscAdjust>),
    XenHvmContext_ViridianDomain(OptRc<XenHvmContext_ViridianDomain>),
    XenHvmContext_PciIrq(OptRc<XenHvmContext_PciIrq>),
    XenHvmContext_VmceVcpu(OptRc<XenHvmContext_VmceVcpu>),
    XenHvmContext_Pit(OptRc<XenHvmContext_Pit>),
    XenHvmContext_Ioapic(OptRc<XenHvmContext_Ioapic>),
    XenHvmContext_UnknownBody(OptRc<XenHvmContext_UnknownBody>),
    XenHvmContext_SaveEnd(OptRc<XenHvmContext_SaveEnd>),
    XenHvmContext_LapicRegs(OptRc<XenHvmContext_LapicRegs>),
    XenHvmContext_ViridianVcpu(OptRc<XenHvmContext_ViridianVcpu>),
    XenHvmContext_CpuXsave(OptRc<XenHvmContext_CpuXsave>),
    XenHvmContext_PciLink(OptRc<XenHvmContext_PciLink>),
    XenHvmContext_Mtrr(OptRc<XenHvmContext_Mtrr>),
    XenHvmContext_Pmtimer(OptRc<XenHvmContext_Pmtimer>),
    XenHvmContext_SaveHeader(OptRc<XenHvmContext_SaveHeader>),
    XenHvmContext_Lapic(OptRc<XenHvmContext_Lapic>),
    XenHvmContext_Cpu(OptRc<XenHvmContext_Cpu>),
    XenHvmContext_CpuMsr(OptRc<XenHvmContext_CpuMsr>),
    XenHvmContext_Pic(OptRc<XenHvmContext_Pic>),
    XenHvmContext_Rtc(OptRc<XenHvmContext_Rtc>),
    XenHvmContext_Hpet(OptRc<XenHvmContext_Hpet>),
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_IsaIrq> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_IsaIrq(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_IsaIrq, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_IsaIrq>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_IsaIrq>) -> Self {
        Self::XenHvmContext_IsaIrq(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_TscAdjust> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_TscAdjust(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_TscAdjust, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_TscAdjust>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_TscAdjust>) -> Self {
        Self::XenHvmContext_TscAdjust(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_ViridianDomain> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_ViridianDomain(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_ViridianDomain, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_ViridianDomain>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_ViridianDomain>) -> Self {
        Self::XenHvmContext_ViridianDomain(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_PciIrq> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_PciIrq(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_PciIrq, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_PciIrq>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_PciIrq>) -> Self {
        Self::XenHvmContext_PciIrq(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_VmceVcpu> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_VmceVcpu(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_VmceVcpu, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_VmceVcpu>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_VmceVcpu>) -> Self {
        Self::XenHvmContext_VmceVcpu(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Pit> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Pit(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Pit, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Pit>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Pit>) -> Self {
        Self::XenHvmContext_Pit(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Ioapic> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Ioapic(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Ioapic, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Ioapic>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Ioapic>) -> Self {
        Self::XenHvmContext_Ioapic(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_UnknownBody> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_UnknownBody(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_UnknownBody, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_UnknownBody>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_UnknownBody>) -> Self {
        Self::XenHvmContext_UnknownBody(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_SaveEnd> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_SaveEnd(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_SaveEnd, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_SaveEnd>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_SaveEnd>) -> Self {
        Self::XenHvmContext_SaveEnd(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_LapicRegs> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_LapicRegs(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_LapicRegs, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_LapicRegs>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_LapicRegs>) -> Self {
        Self::XenHvmContext_LapicRegs(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_ViridianVcpu> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_ViridianVcpu(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_ViridianVcpu, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_ViridianVcpu>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_ViridianVcpu>) -> Self {
        Self::XenHvmContext_ViridianVcpu(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_CpuXsave> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_CpuXsave(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_CpuXsave, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_CpuXsave>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_CpuXsave>) -> Self {
        Self::XenHvmContext_CpuXsave(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_PciLink> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_PciLink(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_PciLink, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_PciLink>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_PciLink>) -> Self {
        Self::XenHvmContext_PciLink(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Mtrr> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Mtrr(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Mtrr, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Mtrr>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Mtrr>) -> Self {
        Self::XenHvmContext_Mtrr(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Pmtimer> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Pmtimer(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Pmtimer, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Pmtimer>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Pmtimer>) -> Self {
        Self::XenHvmContext_Pmtimer(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_SaveHeader> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_SaveHeader(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_SaveHeader, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_SaveHeader>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_SaveHeader>) -> Self {
        Self::XenHvmContext_SaveHeader(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Lapic> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Lapic(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Lapic, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Lapic>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Lapic>) -> Self {
        Self::XenHvmContext_Lapic(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Cpu> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Cpu(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Cpu, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Cpu>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Cpu>) -> Self {
        Self::XenHvmContext_Cpu(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_CpuMsr> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_CpuMsr(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_CpuMsr, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_CpuMsr>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_CpuMsr>) -> Self {
        Self::XenHvmContext_CpuMsr(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Pic> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Pic(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Pic, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Pic>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Pic>) -> Self {
        Self::XenHvmContext_Pic(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Rtc> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Rtc(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Rtc, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Rtc>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Rtc>) -> Self {
        Self::XenHvmContext_Rtc(v)
    }
}
impl From<&XenHvmContext_Entry_Body> for OptRc<XenHvmContext_Hpet> {
    fn from(v: &XenHvmContext_Entry_Body) -> Self {
        if let XenHvmContext_Entry_Body::XenHvmContext_Hpet(x) = v {
            return x.clone();
        }
        panic!("expected XenHvmContext_Entry_Body::XenHvmContext_Hpet, got {:?}", v)
    }
}
impl From<OptRc<XenHvmContext_Hpet>> for XenHvmContext_Entry_Body {
    fn from(v: OptRc<XenHvmContext_Hpet>) -> Self {
        Self::XenHvmContext_Hpet(v)
    }
}
impl KStruct for XenHvmContext_Entry {
    type Root = XenHvmContext;
    type Parent = XenHvmContext;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.header_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let header_raw = self_rc.header_raw.borrow();
        let _t_header_raw_io = BytesReader::from(header_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_EntryHeader>(&_t_header_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.raw_body_raw.borrow_mut() = _io.read_bytes(if (*self_rc.header().len_body() as u64) <= (((_io.size() as i64) - (_io.pos() as i64)) as u64) { (*self_rc.header().len_body() as u64) } else { (((_io.size() as i64) - (_io.pos() as i64)) as u64) } as usize)?.into();
        let raw_body_raw = self_rc.raw_body_raw.borrow();
        let _t_raw_body_raw_io = BytesReader::from(raw_body_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Opaque>(&_t_raw_body_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.raw_body.borrow_mut() = t;
        Ok(())
    }
}
impl XenHvmContext_Entry {

    /**
     * The body, decoded by type code.
     */
    pub fn body(
        &self
    ) -> KResult<Ref<'_, Option<XenHvmContext_Entry_Body>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_body.get() {
            return Ok(self.body.borrow());
        }
        self.f_body.set(true);
        let io = Clone::clone(&*self.raw_body()._io());
        let _pos = io.pos();
        io.seek(0 as usize)?;
        match *self.header().typecode()? {
            XenHvmContext_Typecode::Cpu => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Cpu>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::CpuMsr => {
                let t = Self::read_into::<BytesReader, XenHvmContext_CpuMsr>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::CpuXsave => {
                let t = Self::read_into::<BytesReader, XenHvmContext_CpuXsave>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::EndMark => {
                let t = Self::read_into::<BytesReader, XenHvmContext_SaveEnd>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Header => {
                let t = Self::read_into::<BytesReader, XenHvmContext_SaveHeader>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Hpet => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Hpet>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Ioapic => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Ioapic>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::IsaIrq => {
                let t = Self::read_into::<BytesReader, XenHvmContext_IsaIrq>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Lapic => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Lapic>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::LapicRegs => {
                let t = Self::read_into::<BytesReader, XenHvmContext_LapicRegs>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Mtrr => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Mtrr>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::PciIrq => {
                let t = Self::read_into::<BytesReader, XenHvmContext_PciIrq>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::PciLink => {
                let t = Self::read_into::<BytesReader, XenHvmContext_PciLink>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Pic => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Pic>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Pit => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Pit>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Pmtimer => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Pmtimer>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::Rtc => {
                let t = Self::read_into::<BytesReader, XenHvmContext_Rtc>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::TscAdjust => {
                let t = Self::read_into::<BytesReader, XenHvmContext_TscAdjust>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::ViridianDomain => {
                let t = Self::read_into::<BytesReader, XenHvmContext_ViridianDomain>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::ViridianVcpu => {
                let t = Self::read_into::<BytesReader, XenHvmContext_ViridianVcpu>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            XenHvmContext_Typecode::VmceVcpu => {
                let t = Self::read_into::<BytesReader, XenHvmContext_VmceVcpu>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
            _ => {
                let t = Self::read_into::<BytesReader, XenHvmContext_UnknownBody>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                *self.body.borrow_mut() = Some(t);
            }
        }
        io.seek(_pos)?;
        Ok(self.body.borrow())
    }

    /**
     * Whether Xen accepts a body of this length. It ignores the length of
     * END; for types of variable length it also compares the length with the
     * one in the body.
     */
    pub fn is_acceptable_length(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_acceptable_length.get() {
            return Ok(self.is_acceptable_length.borrow());
        }
        self.f_is_acceptable_length.set(true);
        *self.is_acceptable_length.borrow_mut() = ( ((*self.header().typecode()? == XenHvmContext_Typecode::EndMark) || ( ((*self.is_known()?) && (((*self.header().len_body() as i32) >= (*self.len_min()? as i32))) && ( ((*self.is_variable_length()?) || (((*self.header().len_body() as i32) <= (*self.len_expected()? as i32)))) )) )) ) as bool;
        Ok(self.is_acceptable_length.borrow())
    }

    /**
     * Whether Xen has this type code; it refuses others.
     */
    pub fn is_known(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_known.get() {
            return Ok(self.is_known.borrow());
        }
        self.f_is_known.set(true);
        *self.is_known.borrow_mut() = (((*self.header().typecode_number() as u16) <= (20 as u16))) as bool;
        Ok(self.is_known.borrow())
    }

    /**
     * Whether this is a CPU as Xen before 3.4 has it, without `msr_tsc_aux`.
     * Xen takes it so instead of filling it with zeros.
     */
    pub fn is_old_cpu(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_old_cpu.get() {
            return Ok(self.is_old_cpu.borrow());
        }
        self.f_is_old_cpu.set(true);
        *self.is_old_cpu.borrow_mut() = ( ((*self.header().typecode()? == XenHvmContext_Typecode::Cpu) && (((*self.header().len_body() as i32) == (1016 as i32)))) ) as bool;
        Ok(self.is_old_cpu.borrow())
    }

    /**
     * The context ends inside this body.
     */
    pub fn is_truncated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_truncated.get() {
            return Ok(self.is_truncated.borrow());
        }
        self.f_is_truncated.set(true);
        *self.is_truncated.borrow_mut() = ((self.raw_body()._io().size() as u64) < (*self.header().len_body() as u64)) as bool;
        Ok(self.is_truncated.borrow())
    }

    /**
     * Bodies of these types contain their own length.
     */
    pub fn is_variable_length(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_variable_length.get() {
            return Ok(self.is_variable_length.borrow());
        }
        self.f_is_variable_length.set(true);
        *self.is_variable_length.borrow_mut() = ( ((*self.header().typecode()? == XenHvmContext_Typecode::CpuXsave) || (*self.header().typecode()? == XenHvmContext_Typecode::CpuMsr)) ) as bool;
        Ok(self.is_variable_length.borrow())
    }

    /**
     * Whether Xen accepts a body shorter than `len_expected` and fills the
     * rest with zeros.
     */
    pub fn is_zero_extended(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_zero_extended.get() {
            return Ok(self.is_zero_extended.borrow());
        }
        self.f_is_zero_extended.set(true);
        *self.is_zero_extended.borrow_mut() = ( ((*self.header().typecode()? == XenHvmContext_Typecode::Cpu) || (*self.header().typecode()? == XenHvmContext_Typecode::Lapic) || (*self.header().typecode()? == XenHvmContext_Typecode::Rtc) || (*self.header().typecode()? == XenHvmContext_Typecode::ViridianDomain) || (*self.header().typecode()? == XenHvmContext_Typecode::ViridianVcpu) || (*self.header().typecode()? == XenHvmContext_Typecode::VmceVcpu)) ) as bool;
        Ok(self.is_zero_extended.borrow())
    }

    /**
     * Length of the body in the newest layout of its type; 0 for END, for
     * types of variable length and for unknown ones. LAPIC grew from 24 to
     * 32 bytes in Xen 4.18.5, 4.19.2 and 4.20.1; an older Xen refuses the
     * longer one.
     */
    pub fn len_expected(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_expected.get() {
            return Ok(self.len_expected.borrow());
        }
        self.f_len_expected.set(true);
        *self.len_expected.borrow_mut() = (if *self.header().typecode()? == XenHvmContext_Typecode::Header { (24 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Cpu { (1032 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Pic { (8 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Ioapic { (400 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Lapic { (32 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::LapicRegs { (1024 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::PciIrq { (16 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::IsaIrq { (8 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::PciLink { (8 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Pit { (56 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Rtc { (24 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Hpet { (1048 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Pmtimer { (8 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::Mtrr { (240 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::ViridianDomain { (32 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::ViridianVcpu { (216 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::VmceVcpu { (32 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::TscAdjust { (8 as u32) } else { (0 as u32) } } } } } } } } } } } } } } } } } }) as u32;
        Ok(self.len_expected.borrow())
    }

    /**
     * The shortest body that Xen accepts for this type.
     */
    pub fn len_min(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_len_min.get() {
            return Ok(self.len_min.borrow());
        }
        self.f_len_min.set(true);
        *self.len_min.borrow_mut() = (if *self.header().typecode()? == XenHvmContext_Typecode::CpuXsave { (600 as u32) } else { if *self.header().typecode()? == XenHvmContext_Typecode::CpuMsr { (24 as u32) } else { if *self.is_zero_extended()? { (0 as u32) } else { *self.len_expected()? } } }) as u32;
        Ok(self.len_min.borrow())
    }

    /**
     * The words about it in the text for people.
     */
    pub fn truncation(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_truncation.get() {
            return Ok(self.truncation.borrow());
        }
        self.f_truncation.set(true);
        *self.truncation.borrow_mut() = if *self.is_truncated()? { ", TRUNCATED".to_string() } else { "".to_string() }.to_string();
        Ok(self.truncation.borrow())
    }
}

/**
 * Type, instance and length.
 */
impl XenHvmContext_Entry {
    pub fn header(&self) -> Ref<'_, OptRc<XenHvmContext_EntryHeader>> {
        self.header.borrow()
    }
}

/**
 * The bytes of the body, or those that the context still has if it ends
 * before `header.len_body` bytes.
 */
impl XenHvmContext_Entry {
    pub fn raw_body(&self) -> Ref<'_, OptRc<XenHvmContext_Opaque>> {
        self.raw_body.borrow()
    }
}
impl XenHvmContext_Entry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Entry {
    pub fn header_raw(&self) -> Ref<'_, Vec<u8>> {
        self.header_raw.borrow()
    }
}
impl XenHvmContext_Entry {
    pub fn raw_body_raw(&self) -> Ref<'_, Vec<u8>> {
        self.raw_body_raw.borrow()
    }
}

/**
 * The header of every body.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_EntryHeader {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    typecode_number: RefCell<u16>,
    instance: RefCell<u16>,
    len_body: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_typecode: Cell<bool>,
    typecode: RefCell<XenHvmContext_Typecode>,
}
impl KStruct for XenHvmContext_EntryHeader {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.typecode_number.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.instance.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_body.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_EntryHeader {

    /**
     * Kind of body. Numbers 22 to 34 are reserved for Amazon; Xen refuses them.
     */
    pub fn typecode(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_Typecode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_typecode.get() {
            return Ok(self.typecode.borrow());
        }
        self.f_typecode.set(true);
        *self.typecode.borrow_mut() = (*self.typecode_number() as i64).try_into()?;
        Ok(self.typecode.borrow())
    }
}

/**
 * Kind of body, as a number; see `typecode`.
 */
impl XenHvmContext_EntryHeader {
    pub fn typecode_number(&self) -> Ref<'_, u16> {
        self.typecode_number.borrow()
    }
}

/**
 * Number of the vCPU, for state of a vCPU; number of the controller, for
 * PIC; 0 otherwise.
 */
impl XenHvmContext_EntryHeader {
    pub fn instance(&self) -> Ref<'_, u16> {
        self.instance.borrow()
    }
}

/**
 * Length of the body in bytes, without this header.
 */
impl XenHvmContext_EntryHeader {
    pub fn len_body(&self) -> Ref<'_, u32> {
        self.len_body.borrow()
    }
}
impl XenHvmContext_EntryHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The high-precision event timer: its registers as the guest sees them, then
 * its hidden state.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L501-L521 struct hvm_hw_hpet
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Hpet {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    capability: RefCell<OptRc<XenHvmContext_HpetCapability>>,
    res0: RefCell<u64>,
    config: RefCell<OptRc<XenHvmContext_HpetConfig>>,
    res1: RefCell<u64>,
    isr: RefCell<OptRc<XenHvmContext_HpetStatus>>,
    res2: RefCell<Vec<u8>>,
    mc64: RefCell<u64>,
    res3: RefCell<u64>,
    timers: RefCell<Vec<OptRc<XenHvmContext_HpetTimer>>>,
    res5: RefCell<Vec<u8>>,
    period: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
    capability_raw: RefCell<Vec<u8>>,
    config_raw: RefCell<Vec<u8>>,
    isr_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_Hpet {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.capability_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let capability_raw = self_rc.capability_raw.borrow();
        let _t_capability_raw_io = BytesReader::from(capability_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_HpetCapability>(&_t_capability_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.capability.borrow_mut() = t;
        *self_rc.res0.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.config_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let config_raw = self_rc.config_raw.borrow();
        let _t_config_raw_io = BytesReader::from(config_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_HpetConfig>(&_t_config_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.config.borrow_mut() = t;
        *self_rc.res1.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.isr_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let isr_raw = self_rc.isr_raw.borrow();
        let _t_isr_raw_io = BytesReader::from(isr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_HpetStatus>(&_t_isr_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.isr.borrow_mut() = t;
        *self_rc.res2.borrow_mut() = _io.read_bytes(200 as usize)?.into();
        *self_rc.mc64.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.res3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.timers.borrow_mut() = Vec::new();
        let l_timers = 3;
        for _i in 0..l_timers {
            let t = Self::read_into::<_, XenHvmContext_HpetTimer>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.timers.borrow_mut().push(t);
        }
        *self_rc.res5.borrow_mut() = _io.read_bytes(672 as usize)?.into();
        *self_rc.period.borrow_mut() = Vec::new();
        let l_period = 3;
        for _i in 0..l_period {
            self_rc.period.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl XenHvmContext_Hpet {
}

/**
 * General capabilities, and the period of the counter.
 */
impl XenHvmContext_Hpet {
    pub fn capability(&self) -> Ref<'_, OptRc<XenHvmContext_HpetCapability>> {
        self.capability.borrow()
    }
}

/**
 * Reserved.
 */
impl XenHvmContext_Hpet {
    pub fn res0(&self) -> Ref<'_, u64> {
        self.res0.borrow()
    }
}

/**
 * General configuration.
 */
impl XenHvmContext_Hpet {
    pub fn config(&self) -> Ref<'_, OptRc<XenHvmContext_HpetConfig>> {
        self.config.borrow()
    }
}

/**
 * Reserved.
 */
impl XenHvmContext_Hpet {
    pub fn res1(&self) -> Ref<'_, u64> {
        self.res1.borrow()
    }
}

/**
 * Interrupt status.
 */
impl XenHvmContext_Hpet {
    pub fn isr(&self) -> Ref<'_, OptRc<XenHvmContext_HpetStatus>> {
        self.isr.borrow()
    }
}

/**
 * Reserved.
 */
impl XenHvmContext_Hpet {
    pub fn res2(&self) -> Ref<'_, Vec<u8>> {
        self.res2.borrow()
    }
}

/**
 * Main counter.
 */
impl XenHvmContext_Hpet {
    pub fn mc64(&self) -> Ref<'_, u64> {
        self.mc64.borrow()
    }
}

/**
 * Reserved.
 */
impl XenHvmContext_Hpet {
    pub fn res3(&self) -> Ref<'_, u64> {
        self.res3.borrow()
    }
}

/**
 * The three timers.
 */
impl XenHvmContext_Hpet {
    pub fn timers(&self) -> Ref<'_, Vec<OptRc<XenHvmContext_HpetTimer>>> {
        self.timers.borrow()
    }
}

/**
 * Reserved.
 */
impl XenHvmContext_Hpet {
    pub fn res5(&self) -> Ref<'_, Vec<u8>> {
        self.res5.borrow()
    }
}

/**
 * Value last written to each timer's comparator.
 */
impl XenHvmContext_Hpet {
    pub fn period(&self) -> Ref<'_, Vec<u64>> {
        self.period.borrow()
    }
}
impl XenHvmContext_Hpet {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Hpet {
    pub fn capability_raw(&self) -> Ref<'_, Vec<u8>> {
        self.capability_raw.borrow()
    }
}
impl XenHvmContext_Hpet {
    pub fn config_raw(&self) -> Ref<'_, Vec<u8>> {
        self.config_raw.borrow()
    }
}
impl XenHvmContext_Hpet {
    pub fn isr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.isr_raw.borrow()
    }
}

/**
 * Capabilities of an HPET.
 * \sa IA-PC HPET Specification, section 2.3.4
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_HpetCapability {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Hpet>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_legacy_route: Cell<bool>,
    has_legacy_route: RefCell<bool>,
    f_is_64_bit: Cell<bool>,
    is_64_bit: RefCell<bool>,
    f_last_timer: Cell<bool>,
    last_timer: RefCell<i32>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_revision: Cell<bool>,
    revision: RefCell<i32>,
    f_vendor_id: Cell<bool>,
    vendor_id: RefCell<i32>,
}
impl KStruct for XenHvmContext_HpetCapability {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Hpet;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_HpetCapability {

    /**
     * Can replace PIT and RTC interrupts.
     */
    pub fn has_legacy_route(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_legacy_route.get() {
            return Ok(self.has_legacy_route.borrow());
        }
        self.f_has_legacy_route.set(true);
        *self.has_legacy_route.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_legacy_route.borrow())
    }

    /**
     * The main counter has 64 bits.
     */
    pub fn is_64_bit(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_64_bit.get() {
            return Ok(self.is_64_bit.borrow());
        }
        self.f_is_64_bit.set(true);
        *self.is_64_bit.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_64_bit.borrow())
    }

    /**
     * Number of the last timer.
     */
    pub fn last_timer(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_last_timer.get() {
            return Ok(self.last_timer.borrow());
        }
        self.f_last_timer.set(true);
        *self.last_timer.borrow_mut() = (((((*self.low() as u32) >> (8 as u32)) as i32) & (31 as i32))) as i32;
        Ok(self.last_timer.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Revision of the HPET specification.
     */
    pub fn revision(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_revision.get() {
            return Ok(self.revision.borrow());
        }
        self.f_revision.set(true);
        *self.revision.borrow_mut() = (((*self.low() as u32) & (255 as u32))) as i32;
        Ok(self.revision.borrow())
    }

    /**
     * PCI vendor ID.
     */
    pub fn vendor_id(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vendor_id.get() {
            return Ok(self.vendor_id.borrow());
        }
        self.f_vendor_id.set(true);
        *self.vendor_id.borrow_mut() = (((*self.low() as u32) >> (16 as u32))) as i32;
        Ok(self.vendor_id.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_HpetCapability {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Period of the main counter in femtoseconds.
 */
impl XenHvmContext_HpetCapability {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_HpetCapability {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Configuration of an HPET.
 * \sa IA-PC HPET Specification, section 2.3.5
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_HpetConfig {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Hpet>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_legacy_route: Cell<bool>,
    is_legacy_route: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_HpetConfig {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Hpet;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_HpetConfig {

    /**
     * The main counter runs.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * Replaces PIT and RTC interrupts.
     */
    pub fn is_legacy_route(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_legacy_route.get() {
            return Ok(self.is_legacy_route.borrow());
        }
        self.f_is_legacy_route.set(true);
        *self.is_legacy_route.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_legacy_route.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_HpetConfig {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_HpetConfig {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_HpetConfig {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Interrupt status of an HPET.
 * \sa IA-PC HPET Specification, section 2.3.6
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_HpetStatus {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Hpet>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_timer0_active: Cell<bool>,
    is_timer0_active: RefCell<bool>,
    f_is_timer1_active: Cell<bool>,
    is_timer1_active: RefCell<bool>,
    f_is_timer2_active: Cell<bool>,
    is_timer2_active: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_HpetStatus {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Hpet;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_HpetStatus {

    /**
     * Timer 0 has an interrupt active.
     */
    pub fn is_timer0_active(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_timer0_active.get() {
            return Ok(self.is_timer0_active.borrow());
        }
        self.f_is_timer0_active.set(true);
        *self.is_timer0_active.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_timer0_active.borrow())
    }

    /**
     * Timer 1 has an interrupt active.
     */
    pub fn is_timer1_active(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_timer1_active.get() {
            return Ok(self.is_timer1_active.borrow());
        }
        self.f_is_timer1_active.set(true);
        *self.is_timer1_active.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_timer1_active.borrow())
    }

    /**
     * Timer 2 has an interrupt active.
     */
    pub fn is_timer2_active(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_timer2_active.get() {
            return Ok(self.is_timer2_active.borrow());
        }
        self.f_is_timer2_active.set(true);
        *self.is_timer2_active.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_timer2_active.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_HpetStatus {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_HpetStatus {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_HpetStatus {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A timer of the HPET.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L511 struct hvm_hw_hpet, timers
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_HpetTimer {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Hpet>,
    pub _self: SharedType<Self>,
    config: RefCell<OptRc<XenHvmContext_HpetTimerConfig>>,
    cmp: RefCell<u64>,
    fsb: RefCell<u64>,
    res4: RefCell<u64>,
    _io: RefCell<BytesReader>,
    config_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_HpetTimer {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Hpet;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.config_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let config_raw = self_rc.config_raw.borrow();
        let _t_config_raw_io = BytesReader::from(config_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_HpetTimerConfig>(&_t_config_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.config.borrow_mut() = t;
        *self_rc.cmp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.fsb.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.res4.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenHvmContext_HpetTimer {
}

/**
 * Configuration and capabilities.
 */
impl XenHvmContext_HpetTimer {
    pub fn config(&self) -> Ref<'_, OptRc<XenHvmContext_HpetTimerConfig>> {
        self.config.borrow()
    }
}

/**
 * Value of the main counter at which the timer fires.
 */
impl XenHvmContext_HpetTimer {
    pub fn cmp(&self) -> Ref<'_, u64> {
        self.cmp.borrow()
    }
}

/**
 * FSB interrupt route, not supported.
 */
impl XenHvmContext_HpetTimer {
    pub fn fsb(&self) -> Ref<'_, u64> {
        self.fsb.borrow()
    }
}

/**
 * Reserved.
 */
impl XenHvmContext_HpetTimer {
    pub fn res4(&self) -> Ref<'_, u64> {
        self.res4.borrow()
    }
}
impl XenHvmContext_HpetTimer {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_HpetTimer {
    pub fn config_raw(&self) -> Ref<'_, Vec<u8>> {
        self.config_raw.borrow()
    }
}

/**
 * Configuration and capabilities of a timer.
 * \sa IA-PC HPET Specification, section 2.3.8
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_HpetTimerConfig {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_HpetTimer>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_can_be_periodic: Cell<bool>,
    can_be_periodic: RefCell<bool>,
    f_has_fsb: Cell<bool>,
    has_fsb: RefCell<bool>,
    f_is_32_bit_mode: Cell<bool>,
    is_32_bit_mode: RefCell<bool>,
    f_is_64_bit: Cell<bool>,
    is_64_bit: RefCell<bool>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_fsb_enabled: Cell<bool>,
    is_fsb_enabled: RefCell<bool>,
    f_is_level: Cell<bool>,
    is_level: RefCell<bool>,
    f_is_periodic: Cell<bool>,
    is_periodic: RefCell<bool>,
    f_is_setting_value: Cell<bool>,
    is_setting_value: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_route: Cell<bool>,
    route: RefCell<i32>,
}
impl KStruct for XenHvmContext_HpetTimerConfig {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_HpetTimer;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_HpetTimerConfig {

    /**
     * Can be periodic.
     */
    pub fn can_be_periodic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_can_be_periodic.get() {
            return Ok(self.can_be_periodic.borrow());
        }
        self.f_can_be_periodic.set(true);
        *self.can_be_periodic.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.can_be_periodic.borrow())
    }

    /**
     * Interrupts can be delivered by FSB.
     */
    pub fn has_fsb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_fsb.get() {
            return Ok(self.has_fsb.borrow());
        }
        self.f_has_fsb.set(true);
        *self.has_fsb.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_fsb.borrow())
    }

    /**
     * Forced to 32-bit mode.
     */
    pub fn is_32_bit_mode(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_32_bit_mode.get() {
            return Ok(self.is_32_bit_mode.borrow());
        }
        self.f_is_32_bit_mode.set(true);
        *self.is_32_bit_mode.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_32_bit_mode.borrow())
    }

    /**
     * Has 64 bits.
     */
    pub fn is_64_bit(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_64_bit.get() {
            return Ok(self.is_64_bit.borrow());
        }
        self.f_is_64_bit.set(true);
        *self.is_64_bit.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_64_bit.borrow())
    }

    /**
     * Interrupts are enabled.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * Interrupts are delivered by FSB.
     */
    pub fn is_fsb_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_fsb_enabled.get() {
            return Ok(self.is_fsb_enabled.borrow());
        }
        self.f_is_fsb_enabled.set(true);
        *self.is_fsb_enabled.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_fsb_enabled.borrow())
    }

    /**
     * Level-triggered.
     */
    pub fn is_level(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_level.get() {
            return Ok(self.is_level.borrow());
        }
        self.f_is_level.set(true);
        *self.is_level.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_level.borrow())
    }

    /**
     * The timer is periodic.
     */
    pub fn is_periodic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_periodic.get() {
            return Ok(self.is_periodic.borrow());
        }
        self.f_is_periodic.set(true);
        *self.is_periodic.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_periodic.borrow())
    }

    /**
     * The next write to the comparator also sets the accumulator.
     */
    pub fn is_setting_value(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_setting_value.get() {
            return Ok(self.is_setting_value.borrow());
        }
        self.f_is_setting_value.set(true);
        *self.is_setting_value.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_setting_value.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * I/O APIC pin.
     */
    pub fn route(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_route.get() {
            return Ok(self.route.borrow());
        }
        self.f_route.set(true);
        *self.route.borrow_mut() = (((((*self.low() as u32) >> (9 as u32)) as i32) & (31 as i32))) as i32;
        Ok(self.route.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_HpetTimerConfig {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Pins of the I/O APIC that `route` can name, one bit each.
 */
impl XenHvmContext_HpetTimerConfig {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_HpetTimerConfig {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The I/O APIC, with its 48 pins: 16 for ISA, 32 for PCI.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L369-L377 struct hvm_hw_vioapic
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Ioapic {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    base_address: RefCell<u64>,
    ioregsel: RefCell<u32>,
    id: RefCell<u32>,
    _io: RefCell<BytesReader>,
    redirtbl_raw: RefCell<Vec<Vec<u8>>>,
    f_num_redirtbl: Cell<bool>,
    num_redirtbl: RefCell<u32>,
    f_ofs_redirtbl: Cell<bool>,
    ofs_redirtbl: RefCell<i8>,
    f_redirtbl: Cell<bool>,
    redirtbl: RefCell<Vec<OptRc<XenHvmContext_RedirectionEntry>>>,
}
impl KStruct for XenHvmContext_Ioapic {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.base_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ioregsel.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.id.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Ioapic {

    /**
     * Number of entries that the body has room for; 48.
     */
    pub fn num_redirtbl(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_redirtbl.get() {
            return Ok(self.num_redirtbl.borrow());
        }
        self.f_num_redirtbl.set(true);
        *self.num_redirtbl.borrow_mut() = (((((((_io.size() as u32) as u32) - (16 as u32)) as i32) / (8 as i32)) as u32)) as u32;
        Ok(self.num_redirtbl.borrow())
    }

    /**
     * Offset of the redirection table in the body.
     */
    pub fn ofs_redirtbl(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ofs_redirtbl.get() {
            return Ok(self.ofs_redirtbl.borrow());
        }
        self.f_ofs_redirtbl.set(true);
        *self.ofs_redirtbl.borrow_mut() = (16) as i8;
        Ok(self.ofs_redirtbl.borrow())
    }

    /**
     * Redirection table, one entry for each pin.
     */
    pub fn redirtbl(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenHvmContext_RedirectionEntry>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_redirtbl.get() {
            return Ok(self.redirtbl.borrow());
        }
        self.f_redirtbl.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_redirtbl()? as usize)?;
        *self.redirtbl_raw.borrow_mut() = Vec::new();
        *self.redirtbl.borrow_mut() = Vec::new();
        let l_redirtbl = *self.num_redirtbl()?;
        for _i in 0..l_redirtbl {
            self.redirtbl_raw.borrow_mut().push(_io.read_bytes(8 as usize)?.into());
            let redirtbl_raw = self.redirtbl_raw.borrow();
            let io_redirtbl_raw = BytesReader::from(redirtbl_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_RedirectionEntry>(&io_redirtbl_raw, Some(self._root.clone()), Some(self._self.clone()))?.into();
            self.redirtbl.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.redirtbl.borrow())
    }
}

/**
 * Physical address of its registers.
 */
impl XenHvmContext_Ioapic {
    pub fn base_address(&self) -> Ref<'_, u64> {
        self.base_address.borrow()
    }
}

/**
 * Register that the window selects.
 */
impl XenHvmContext_Ioapic {
    pub fn ioregsel(&self) -> Ref<'_, u32> {
        self.ioregsel.borrow()
    }
}

/**
 * APIC ID of the I/O APIC.
 */
impl XenHvmContext_Ioapic {
    pub fn id(&self) -> Ref<'_, u32> {
        self.id.borrow()
    }
}
impl XenHvmContext_Ioapic {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Ioapic {
    pub fn redirtbl_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.redirtbl_raw.borrow()
    }
}

/**
 * Interrupt wires of the ISA devices.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L426-L435 struct hvm_hw_isa_irqs
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_IsaIrq {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    raw: RefCell<u16>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_asserted: Cell<bool>,
    asserted: RefCell<Vec<bool>>,
}
impl KStruct for XenHvmContext_IsaIrq {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        Ok(())
    }
}
impl XenHvmContext_IsaIrq {

    /**
     * Whether the wire is asserted, by IRQ number 0 to 15.
     */
    pub fn asserted(
        &self
    ) -> KResult<Ref<'_, Vec<bool>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_asserted.get() {
            return Ok(self.asserted.borrow());
        }
        self.f_asserted.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.asserted.borrow_mut() = Vec::new();
        let l_asserted = 16;
        for _i in 0..l_asserted {
            self.asserted.borrow_mut().push(_io.read_bits_int_le(1)? != 0);
        }
        _io.seek(_pos)?;
        Ok(self.asserted.borrow())
    }
}

/**
 * The wires as one number, IRQ 0 in bit 0.
 */
impl XenHvmContext_IsaIrq {
    pub fn raw(&self) -> Ref<'_, u16> {
        self.raw.borrow()
    }
}

/**
 * Unused.
 */
impl XenHvmContext_IsaIrq {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl XenHvmContext_IsaIrq {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The state of a vCPU's local APIC outside its register page. 32 bytes from
 * Xen 4.18.5, 4.19.2 and 4.20.1 on, 24 before, 16 in old versions.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L392-L398 struct hvm_hw_lapic
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Lapic {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    apic_base_msr: RefCell<OptRc<XenHvmContext_ApicBase>>,
    disabled: RefCell<OptRc<XenHvmContext_LapicDisabled>>,
    timer_divisor: RefCell<u32>,
    tdt_msr: RefCell<u64>,
    pending_esr: RefCell<OptRc<XenHvmContext_LapicEsr>>,
    padding: RefCell<u32>,
    _io: RefCell<BytesReader>,
    apic_base_msr_raw: RefCell<Vec<u8>>,
    disabled_raw: RefCell<Vec<u8>>,
    pending_esr_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_Lapic {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.apic_base_msr_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let apic_base_msr_raw = self_rc.apic_base_msr_raw.borrow();
        let _t_apic_base_msr_raw_io = BytesReader::from(apic_base_msr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_ApicBase>(&_t_apic_base_msr_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.apic_base_msr.borrow_mut() = t;
        *self_rc.disabled_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let disabled_raw = self_rc.disabled_raw.borrow();
        let _t_disabled_raw_io = BytesReader::from(disabled_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicDisabled>(&_t_disabled_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.disabled.borrow_mut() = t;
        *self_rc.timer_divisor.borrow_mut() = _io.read_u4le()?.into();
        if ((_io.size() as i32) >= (24 as i32)) {
            *self_rc.tdt_msr.borrow_mut() = _io.read_u8le()?.into();
        }
        if ((_io.size() as i32) >= (28 as i32)) {
            *self_rc.pending_esr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
            let pending_esr_raw = self_rc.pending_esr_raw.borrow();
            let _t_pending_esr_raw_io = BytesReader::from(pending_esr_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_LapicEsr>(&_t_pending_esr_raw_io, Some(self_rc._root.clone()), None)?.into();
            *self_rc.pending_esr.borrow_mut() = t;
        }
        if ((_io.size() as i32) >= (32 as i32)) {
            *self_rc.padding.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl XenHvmContext_Lapic {
}

/**
 * IA32_APIC_BASE: address and mode of the local APIC.
 */
impl XenHvmContext_Lapic {
    pub fn apic_base_msr(&self) -> Ref<'_, OptRc<XenHvmContext_ApicBase>> {
        self.apic_base_msr.borrow()
    }
}

/**
 * How the local APIC is disabled.
 */
impl XenHvmContext_Lapic {
    pub fn disabled(&self) -> Ref<'_, OptRc<XenHvmContext_LapicDisabled>> {
        self.disabled.borrow()
    }
}

/**
 * Divisor of the timer's clock, 1 to 128.
 */
impl XenHvmContext_Lapic {
    pub fn timer_divisor(&self) -> Ref<'_, u32> {
        self.timer_divisor.borrow()
    }
}

/**
 * IA32_TSC_DEADLINE. Absent from bodies of 16 bytes.
 */
impl XenHvmContext_Lapic {
    pub fn tdt_msr(&self) -> Ref<'_, u64> {
        self.tdt_msr.borrow()
    }
}

/**
 * Errors since the last write to the error status register. Absent from
 * bodies of 24 bytes.
 */
impl XenHvmContext_Lapic {
    pub fn pending_esr(&self) -> Ref<'_, OptRc<XenHvmContext_LapicEsr>> {
        self.pending_esr.borrow()
    }
}

/**
 * Padding of the C structure.
 */
impl XenHvmContext_Lapic {
    pub fn padding(&self) -> Ref<'_, u32> {
        self.padding.borrow()
    }
}
impl XenHvmContext_Lapic {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Lapic {
    pub fn apic_base_msr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.apic_base_msr_raw.borrow()
    }
}
impl XenHvmContext_Lapic {
    pub fn disabled_raw(&self) -> Ref<'_, Vec<u8>> {
        self.disabled_raw.borrow()
    }
}
impl XenHvmContext_Lapic {
    pub fn pending_esr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.pending_esr_raw.borrow()
    }
}

/**
 * Destination format register.
 * \sa Intel SDM volume 3, section 12.6.2.2
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicDfr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_flat: Cell<bool>,
    is_flat: RefCell<bool>,
}
impl KStruct for XenHvmContext_LapicDfr {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicDfr {

    /**
     * Logical IDs are flat, not in clusters.
     */
    pub fn is_flat(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_flat.get() {
            return Ok(self.is_flat.borrow());
        }
        self.f_is_flat.set(true);
        *self.is_flat.borrow_mut() = (((((*self.raw() as u32) >> (28 as u32)) as i32) == (15 as i32))) as bool;
        Ok(self.is_flat.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicDfr {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicDfr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The ways in which a local APIC is disabled.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/hvm/vlapic.h#L34-L35 VLAPIC_HW_DISABLED, VLAPIC_SW_DISABLED
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicDisabled {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Lapic>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_hw_disabled: Cell<bool>,
    is_hw_disabled: RefCell<bool>,
    f_is_sw_disabled: Cell<bool>,
    is_sw_disabled: RefCell<bool>,
}
impl KStruct for XenHvmContext_LapicDisabled {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Lapic;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicDisabled {

    /**
     * By IA32_APIC_BASE.
     */
    pub fn is_hw_disabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_hw_disabled.get() {
            return Ok(self.is_hw_disabled.borrow());
        }
        self.f_is_hw_disabled.set(true);
        *self.is_hw_disabled.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_hw_disabled.borrow())
    }

    /**
     * By the spurious-interrupt register.
     */
    pub fn is_sw_disabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_sw_disabled.get() {
            return Ok(self.is_sw_disabled.borrow());
        }
        self.f_is_sw_disabled.set(true);
        *self.is_sw_disabled.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_sw_disabled.borrow())
    }
}

/**
 * All bits as a number.
 */
impl XenHvmContext_LapicDisabled {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicDisabled {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Error status.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h#L47-L53 APIC_ESR_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicEsr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_illegal_register: Cell<bool>,
    illegal_register: RefCell<bool>,
    f_receive_accept: Cell<bool>,
    receive_accept: RefCell<bool>,
    f_receive_checksum: Cell<bool>,
    receive_checksum: RefCell<bool>,
    f_receive_illegal_vector: Cell<bool>,
    receive_illegal_vector: RefCell<bool>,
    f_redirectable_ipi: Cell<bool>,
    redirectable_ipi: RefCell<bool>,
    f_send_accept: Cell<bool>,
    send_accept: RefCell<bool>,
    f_send_checksum: Cell<bool>,
    send_checksum: RefCell<bool>,
    f_send_illegal_vector: Cell<bool>,
    send_illegal_vector: RefCell<bool>,
}
impl KStruct for XenHvmContext_LapicEsr {
    type Root = XenHvmContext;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicEsr {

    /**
     * Access to a register that does not exist.
     */
    pub fn illegal_register(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_illegal_register.get() {
            return Ok(self.illegal_register.borrow());
        }
        self.f_illegal_register.set(true);
        *self.illegal_register.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.illegal_register.borrow())
    }

    /**
     * A message that was received was not accepted.
     */
    pub fn receive_accept(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_receive_accept.get() {
            return Ok(self.receive_accept.borrow());
        }
        self.f_receive_accept.set(true);
        *self.receive_accept.borrow_mut() = (((((*self.raw() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.receive_accept.borrow())
    }

    /**
     * Checksum error when receiving.
     */
    pub fn receive_checksum(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_receive_checksum.get() {
            return Ok(self.receive_checksum.borrow());
        }
        self.f_receive_checksum.set(true);
        *self.receive_checksum.borrow_mut() = (((((*self.raw() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.receive_checksum.borrow())
    }

    /**
     * Illegal vector when receiving.
     */
    pub fn receive_illegal_vector(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_receive_illegal_vector.get() {
            return Ok(self.receive_illegal_vector.borrow());
        }
        self.f_receive_illegal_vector.set(true);
        *self.receive_illegal_vector.borrow_mut() = (((((*self.raw() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.receive_illegal_vector.borrow())
    }

    /**
     * Lowest-priority delivery that is not supported.
     */
    pub fn redirectable_ipi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_redirectable_ipi.get() {
            return Ok(self.redirectable_ipi.borrow());
        }
        self.f_redirectable_ipi.set(true);
        *self.redirectable_ipi.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.redirectable_ipi.borrow())
    }

    /**
     * A message that was sent was not accepted.
     */
    pub fn send_accept(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_send_accept.get() {
            return Ok(self.send_accept.borrow());
        }
        self.f_send_accept.set(true);
        *self.send_accept.borrow_mut() = (((((*self.raw() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.send_accept.borrow())
    }

    /**
     * Checksum error when sending.
     */
    pub fn send_checksum(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_send_checksum.get() {
            return Ok(self.send_checksum.borrow());
        }
        self.f_send_checksum.set(true);
        *self.send_checksum.borrow_mut() = (((((*self.raw() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.send_checksum.borrow())
    }

    /**
     * Illegal vector when sending.
     */
    pub fn send_illegal_vector(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_send_illegal_vector.get() {
            return Ok(self.send_illegal_vector.borrow());
        }
        self.f_send_illegal_vector.set(true);
        *self.send_illegal_vector.borrow_mut() = (((((*self.raw() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.send_illegal_vector.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicEsr {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicEsr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Interrupt command register, low half.
 * \sa Intel SDM volume 3, section 12.6.1
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicIcr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_delivery_mode: Cell<bool>,
    delivery_mode: RefCell<XenHvmContext_DeliveryMode>,
    f_is_asserted: Cell<bool>,
    is_asserted: RefCell<bool>,
    f_is_level: Cell<bool>,
    is_level: RefCell<bool>,
    f_is_logical: Cell<bool>,
    is_logical: RefCell<bool>,
    f_is_pending: Cell<bool>,
    is_pending: RefCell<bool>,
    f_shorthand: Cell<bool>,
    shorthand: RefCell<XenHvmContext_DestinationShorthand>,
    f_vector: Cell<bool>,
    vector: RefCell<i32>,
}
impl KStruct for XenHvmContext_LapicIcr {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicIcr {

    /**
     * Kind of interrupt.
     */
    pub fn delivery_mode(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_DeliveryMode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_delivery_mode.get() {
            return Ok(self.delivery_mode.borrow());
        }
        self.f_delivery_mode.set(true);
        *self.delivery_mode.borrow_mut() = (((((*self.raw() as u32) >> (8 as u32)) as i32) & (7 as i32)) as i64).try_into()?;
        Ok(self.delivery_mode.borrow())
    }

    /**
     * Assert, not de-assert.
     */
    pub fn is_asserted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_asserted.get() {
            return Ok(self.is_asserted.borrow());
        }
        self.f_is_asserted.set(true);
        *self.is_asserted.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_asserted.borrow())
    }

    /**
     * Level-triggered, not edge-triggered.
     */
    pub fn is_level(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_level.get() {
            return Ok(self.is_level.borrow());
        }
        self.f_is_level.set(true);
        *self.is_level.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_level.borrow())
    }

    /**
     * The destination is logical, not physical.
     */
    pub fn is_logical(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_logical.get() {
            return Ok(self.is_logical.borrow());
        }
        self.f_is_logical.set(true);
        *self.is_logical.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_logical.borrow())
    }

    /**
     * Delivery is pending.
     */
    pub fn is_pending(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_pending.get() {
            return Ok(self.is_pending.borrow());
        }
        self.f_is_pending.set(true);
        *self.is_pending.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_pending.borrow())
    }

    /**
     * Destination shorthand.
     */
    pub fn shorthand(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_DestinationShorthand>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_shorthand.get() {
            return Ok(self.shorthand.borrow());
        }
        self.f_shorthand.set(true);
        *self.shorthand.borrow_mut() = (((((*self.raw() as u32) >> (18 as u32)) as i32) & (3 as i32)) as i64).try_into()?;
        Ok(self.shorthand.borrow())
    }

    /**
     * Vector that the interrupt is sent with.
     */
    pub fn vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector.get() {
            return Ok(self.vector.borrow());
        }
        self.f_vector.set(true);
        *self.vector.borrow_mut() = (((*self.raw() as u32) & (255 as u32))) as i32;
        Ok(self.vector.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicIcr {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicIcr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * ID register.
 * \sa Intel SDM volume 3, section 12.4.6
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicId {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_xapic_id: Cell<bool>,
    xapic_id: RefCell<i32>,
}
impl KStruct for XenHvmContext_LapicId {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicId {

    /**
     * The ID in xAPIC mode; in x2APIC mode `raw` is the ID.
     */
    pub fn xapic_id(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xapic_id.get() {
            return Ok(self.xapic_id.borrow());
        }
        self.f_xapic_id.set(true);
        *self.xapic_id.borrow_mut() = (((*self.raw() as u32) >> (24 as u32))) as i32;
        Ok(self.xapic_id.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicId {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicId {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Logical destination register.
 * \sa Intel SDM volume 3, sections 12.6.2.2 and 12.12.10
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicLdr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_x2apic_cluster: Cell<bool>,
    x2apic_cluster: RefCell<i32>,
    f_x2apic_mask: Cell<bool>,
    x2apic_mask: RefCell<i32>,
    f_xapic_logical_id: Cell<bool>,
    xapic_logical_id: RefCell<i32>,
}
impl KStruct for XenHvmContext_LapicLdr {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicLdr {

    /**
     * Cluster in x2APIC mode.
     */
    pub fn x2apic_cluster(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_x2apic_cluster.get() {
            return Ok(self.x2apic_cluster.borrow());
        }
        self.f_x2apic_cluster.set(true);
        *self.x2apic_cluster.borrow_mut() = (((*self.raw() as u32) >> (16 as u32))) as i32;
        Ok(self.x2apic_cluster.borrow())
    }

    /**
     * Bit of this processor in its cluster, in x2APIC mode.
     */
    pub fn x2apic_mask(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_x2apic_mask.get() {
            return Ok(self.x2apic_mask.borrow());
        }
        self.f_x2apic_mask.set(true);
        *self.x2apic_mask.borrow_mut() = (((*self.raw() as i32) & (65535 as i32))) as i32;
        Ok(self.x2apic_mask.borrow())
    }

    /**
     * Logical ID in xAPIC mode.
     */
    pub fn xapic_logical_id(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_xapic_logical_id.get() {
            return Ok(self.xapic_logical_id.borrow());
        }
        self.f_xapic_logical_id.set(true);
        *self.xapic_logical_id.borrow_mut() = (((*self.raw() as u32) >> (24 as u32))) as i32;
        Ok(self.xapic_logical_id.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicLdr {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicLdr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A priority.
 * \sa Intel SDM volume 3, section 12.8.3
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicPriority {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_priority_class: Cell<bool>,
    priority_class: RefCell<i32>,
    f_subclass: Cell<bool>,
    subclass: RefCell<i32>,
}
impl KStruct for XenHvmContext_LapicPriority {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicPriority {

    /**
     * Class: vectors up to 16 x class + 15 are held back.
     */
    pub fn priority_class(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_priority_class.get() {
            return Ok(self.priority_class.borrow());
        }
        self.f_priority_class.set(true);
        *self.priority_class.borrow_mut() = (((((*self.raw() as u32) >> (4 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.priority_class.borrow())
    }

    /**
     * Sub-class.
     */
    pub fn subclass(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_subclass.get() {
            return Ok(self.subclass.borrow());
        }
        self.f_subclass.set(true);
        *self.subclass.borrow_mut() = (((*self.raw() as u32) & (15 as u32))) as i32;
        Ok(self.subclass.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicPriority {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicPriority {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The part of a local APIC's register page that has registers, each with 4
 * bytes at a multiple of 16.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/apicdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicRegs {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    apic_id_raw: RefCell<Vec<u8>>,
    apic_version_raw: RefCell<Vec<u8>>,
    apr_raw: RefCell<Vec<u8>>,
    dfr_raw: RefCell<Vec<u8>>,
    esr_raw: RefCell<Vec<u8>>,
    icr_low_raw: RefCell<Vec<u8>>,
    irr_raw: RefCell<Vec<u8>>,
    isr_raw: RefCell<Vec<u8>>,
    ldr_raw: RefCell<Vec<u8>>,
    lvt_cmci_raw: RefCell<Vec<u8>>,
    lvt_error_raw: RefCell<Vec<u8>>,
    lvt_lint0_raw: RefCell<Vec<u8>>,
    lvt_lint1_raw: RefCell<Vec<u8>>,
    lvt_perf_raw: RefCell<Vec<u8>>,
    lvt_thermal_raw: RefCell<Vec<u8>>,
    lvt_timer_raw: RefCell<Vec<u8>>,
    ppr_raw: RefCell<Vec<u8>>,
    svr_raw: RefCell<Vec<u8>>,
    timer_divide_raw: RefCell<Vec<u8>>,
    tmr_raw: RefCell<Vec<u8>>,
    tpr_raw: RefCell<Vec<u8>>,
    f_apic_id: Cell<bool>,
    apic_id: RefCell<OptRc<XenHvmContext_LapicId>>,
    f_apic_version: Cell<bool>,
    apic_version: RefCell<OptRc<XenHvmContext_LapicVersion>>,
    f_apr: Cell<bool>,
    apr: RefCell<OptRc<XenHvmContext_LapicPriority>>,
    f_dfr: Cell<bool>,
    dfr: RefCell<OptRc<XenHvmContext_LapicDfr>>,
    f_esr: Cell<bool>,
    esr: RefCell<OptRc<XenHvmContext_LapicEsr>>,
    f_icr_high: Cell<bool>,
    icr_high: RefCell<u32>,
    f_icr_low: Cell<bool>,
    icr_low: RefCell<OptRc<XenHvmContext_LapicIcr>>,
    f_irr: Cell<bool>,
    irr: RefCell<OptRc<XenHvmContext_VectorBitmap>>,
    f_isr: Cell<bool>,
    isr: RefCell<OptRc<XenHvmContext_VectorBitmap>>,
    f_ldr: Cell<bool>,
    ldr: RefCell<OptRc<XenHvmContext_LapicLdr>>,
    f_lvt_cmci: Cell<bool>,
    lvt_cmci: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_lvt_error: Cell<bool>,
    lvt_error: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_lvt_lint0: Cell<bool>,
    lvt_lint0: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_lvt_lint1: Cell<bool>,
    lvt_lint1: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_lvt_perf: Cell<bool>,
    lvt_perf: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_lvt_thermal: Cell<bool>,
    lvt_thermal: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_lvt_timer: Cell<bool>,
    lvt_timer: RefCell<OptRc<XenHvmContext_LvtEntry>>,
    f_num_slots: Cell<bool>,
    num_slots: RefCell<u32>,
    f_ppr: Cell<bool>,
    ppr: RefCell<OptRc<XenHvmContext_LapicPriority>>,
    f_self_ipi: Cell<bool>,
    self_ipi: RefCell<u32>,
    f_slots: Cell<bool>,
    slots: RefCell<Vec<OptRc<XenHvmContext_RegisterSlot>>>,
    f_svr: Cell<bool>,
    svr: RefCell<OptRc<XenHvmContext_LapicSvr>>,
    f_timer_current_count: Cell<bool>,
    timer_current_count: RefCell<u32>,
    f_timer_divide: Cell<bool>,
    timer_divide: RefCell<OptRc<XenHvmContext_TimerDivide>>,
    f_timer_initial_count: Cell<bool>,
    timer_initial_count: RefCell<u32>,
    f_tmr: Cell<bool>,
    tmr: RefCell<OptRc<XenHvmContext_VectorBitmap>>,
    f_tpr: Cell<bool>,
    tpr: RefCell<OptRc<XenHvmContext_LapicPriority>>,
}
impl KStruct for XenHvmContext_LapicRegs {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        Ok(())
    }
}
impl XenHvmContext_LapicRegs {

    /**
     * ID of the local APIC.
     */
    pub fn apic_id(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicId>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_apic_id.get() {
            return Ok(self.apic_id.borrow());
        }
        let _pos = _io.pos();
        _io.seek(32 as usize)?;
        *self.apic_id_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let apic_id_raw = self.apic_id_raw.borrow();
        let _t_apic_id_raw_io = BytesReader::from(apic_id_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicId>(&_t_apic_id_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.apic_id.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_apic_id.set(true);
        Ok(self.apic_id.borrow())
    }

    /**
     * Version of the local APIC, and the number of its local vectors.
     */
    pub fn apic_version(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicVersion>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_apic_version.get() {
            return Ok(self.apic_version.borrow());
        }
        let _pos = _io.pos();
        _io.seek(48 as usize)?;
        *self.apic_version_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let apic_version_raw = self.apic_version_raw.borrow();
        let _t_apic_version_raw_io = BytesReader::from(apic_version_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicVersion>(&_t_apic_version_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.apic_version.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_apic_version.set(true);
        Ok(self.apic_version.borrow())
    }

    /**
     * Arbitration priority.
     */
    pub fn apr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicPriority>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_apr.get() {
            return Ok(self.apr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(144 as usize)?;
        *self.apr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let apr_raw = self.apr_raw.borrow();
        let _t_apr_raw_io = BytesReader::from(apr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicPriority>(&_t_apr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.apr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_apr.set(true);
        Ok(self.apr.borrow())
    }

    /**
     * Destination format.
     */
    pub fn dfr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicDfr>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dfr.get() {
            return Ok(self.dfr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(224 as usize)?;
        *self.dfr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let dfr_raw = self.dfr_raw.borrow();
        let _t_dfr_raw_io = BytesReader::from(dfr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicDfr>(&_t_dfr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.dfr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_dfr.set(true);
        Ok(self.dfr.borrow())
    }

    /**
     * Errors that the local APIC has detected.
     */
    pub fn esr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicEsr>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_esr.get() {
            return Ok(self.esr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(640 as usize)?;
        *self.esr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let esr_raw = self.esr_raw.borrow();
        let _t_esr_raw_io = BytesReader::from(esr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicEsr>(&_t_esr_raw_io, Some(self._root.clone()), None)?.into();
        *self.esr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_esr.set(true);
        Ok(self.esr.borrow())
    }

    /**
     * Destination of the command: bits 31-24 in xAPIC mode, all of them in
     * x2APIC mode.
     */
    pub fn icr_high(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_icr_high.get() {
            return Ok(self.icr_high.borrow());
        }
        self.f_icr_high.set(true);
        let _pos = _io.pos();
        _io.seek(784 as usize)?;
        *self.icr_high.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.icr_high.borrow())
    }

    /**
     * Interrupt command.
     */
    pub fn icr_low(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicIcr>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_icr_low.get() {
            return Ok(self.icr_low.borrow());
        }
        let _pos = _io.pos();
        _io.seek(768 as usize)?;
        *self.icr_low_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let icr_low_raw = self.icr_low_raw.borrow();
        let _t_icr_low_raw_io = BytesReader::from(icr_low_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicIcr>(&_t_icr_low_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.icr_low.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_icr_low.set(true);
        Ok(self.icr_low.borrow())
    }

    /**
     * Vectors that are requested.
     */
    pub fn irr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_VectorBitmap>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_irr.get() {
            return Ok(self.irr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(512 as usize)?;
        *self.irr_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        let irr_raw = self.irr_raw.borrow();
        let _t_irr_raw_io = BytesReader::from(irr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_VectorBitmap>(&_t_irr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.irr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_irr.set(true);
        Ok(self.irr.borrow())
    }

    /**
     * Vectors in service.
     */
    pub fn isr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_VectorBitmap>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_isr.get() {
            return Ok(self.isr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(256 as usize)?;
        *self.isr_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        let isr_raw = self.isr_raw.borrow();
        let _t_isr_raw_io = BytesReader::from(isr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_VectorBitmap>(&_t_isr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.isr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_isr.set(true);
        Ok(self.isr.borrow())
    }

    /**
     * Logical destination.
     */
    pub fn ldr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicLdr>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ldr.get() {
            return Ok(self.ldr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(208 as usize)?;
        *self.ldr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let ldr_raw = self.ldr_raw.borrow();
        let _t_ldr_raw_io = BytesReader::from(ldr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicLdr>(&_t_ldr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.ldr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_ldr.set(true);
        Ok(self.ldr.borrow())
    }

    /**
     * Local vector of corrected machine checks.
     */
    pub fn lvt_cmci(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_cmci.get() {
            return Ok(self.lvt_cmci.borrow());
        }
        let _pos = _io.pos();
        _io.seek(752 as usize)?;
        *self.lvt_cmci_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_cmci_raw = self.lvt_cmci_raw.borrow();
        let _t_lvt_cmci_raw_io = BytesReader::from(lvt_cmci_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_cmci_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_cmci.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_cmci.set(true);
        Ok(self.lvt_cmci.borrow())
    }

    /**
     * Local vector of errors.
     */
    pub fn lvt_error(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_error.get() {
            return Ok(self.lvt_error.borrow());
        }
        let _pos = _io.pos();
        _io.seek(880 as usize)?;
        *self.lvt_error_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_error_raw = self.lvt_error_raw.borrow();
        let _t_lvt_error_raw_io = BytesReader::from(lvt_error_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_error_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_error.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_error.set(true);
        Ok(self.lvt_error.borrow())
    }

    /**
     * Local vector of pin LINT0.
     */
    pub fn lvt_lint0(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_lint0.get() {
            return Ok(self.lvt_lint0.borrow());
        }
        let _pos = _io.pos();
        _io.seek(848 as usize)?;
        *self.lvt_lint0_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_lint0_raw = self.lvt_lint0_raw.borrow();
        let _t_lvt_lint0_raw_io = BytesReader::from(lvt_lint0_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_lint0_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_lint0.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_lint0.set(true);
        Ok(self.lvt_lint0.borrow())
    }

    /**
     * Local vector of pin LINT1.
     */
    pub fn lvt_lint1(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_lint1.get() {
            return Ok(self.lvt_lint1.borrow());
        }
        let _pos = _io.pos();
        _io.seek(864 as usize)?;
        *self.lvt_lint1_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_lint1_raw = self.lvt_lint1_raw.borrow();
        let _t_lvt_lint1_raw_io = BytesReader::from(lvt_lint1_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_lint1_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_lint1.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_lint1.set(true);
        Ok(self.lvt_lint1.borrow())
    }

    /**
     * Local vector of the performance counters.
     */
    pub fn lvt_perf(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_perf.get() {
            return Ok(self.lvt_perf.borrow());
        }
        let _pos = _io.pos();
        _io.seek(832 as usize)?;
        *self.lvt_perf_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_perf_raw = self.lvt_perf_raw.borrow();
        let _t_lvt_perf_raw_io = BytesReader::from(lvt_perf_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_perf_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_perf.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_perf.set(true);
        Ok(self.lvt_perf.borrow())
    }

    /**
     * Local vector of the thermal sensor.
     */
    pub fn lvt_thermal(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_thermal.get() {
            return Ok(self.lvt_thermal.borrow());
        }
        let _pos = _io.pos();
        _io.seek(816 as usize)?;
        *self.lvt_thermal_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_thermal_raw = self.lvt_thermal_raw.borrow();
        let _t_lvt_thermal_raw_io = BytesReader::from(lvt_thermal_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_thermal_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_thermal.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_thermal.set(true);
        Ok(self.lvt_thermal.borrow())
    }

    /**
     * Local vector of the timer.
     */
    pub fn lvt_timer(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LvtEntry>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lvt_timer.get() {
            return Ok(self.lvt_timer.borrow());
        }
        let _pos = _io.pos();
        _io.seek(800 as usize)?;
        *self.lvt_timer_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let lvt_timer_raw = self.lvt_timer_raw.borrow();
        let _t_lvt_timer_raw_io = BytesReader::from(lvt_timer_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LvtEntry>(&_t_lvt_timer_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.lvt_timer.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_lvt_timer.set(true);
        Ok(self.lvt_timer.borrow())
    }

    /**
     * Number of register slots that the body has room for; 64.
     */
    pub fn num_slots(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_slots.get() {
            return Ok(self.num_slots.borrow());
        }
        self.f_num_slots.set(true);
        *self.num_slots.borrow_mut() = (((((_io.size() as u32) as u32) / (16 as u32)) as u32)) as u32;
        Ok(self.num_slots.borrow())
    }

    /**
     * Processor priority; Xen computes it on demand.
     */
    pub fn ppr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicPriority>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ppr.get() {
            return Ok(self.ppr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(160 as usize)?;
        *self.ppr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let ppr_raw = self.ppr_raw.borrow();
        let _t_ppr_raw_io = BytesReader::from(ppr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicPriority>(&_t_ppr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.ppr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_ppr.set(true);
        Ok(self.ppr.borrow())
    }

    /**
     * Write-only; meaningless here.
     */
    pub fn self_ipi(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_self_ipi.get() {
            return Ok(self.self_ipi.borrow());
        }
        self.f_self_ipi.set(true);
        let _pos = _io.pos();
        _io.seek(1008 as usize)?;
        *self.self_ipi.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.self_ipi.borrow())
    }

    /**
     * All slots, by their offset divided by 16.
     */
    pub fn slots(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<XenHvmContext_RegisterSlot>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_slots.get() {
            return Ok(self.slots.borrow());
        }
        self.f_slots.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.slots.borrow_mut() = Vec::new();
        let l_slots = *self.num_slots()?;
        for _i in 0..l_slots {
            let t = Self::read_into::<_, XenHvmContext_RegisterSlot>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            self.slots.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.slots.borrow())
    }

    /**
     * Spurious-interrupt vector.
     */
    pub fn svr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicSvr>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_svr.get() {
            return Ok(self.svr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(240 as usize)?;
        *self.svr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let svr_raw = self.svr_raw.borrow();
        let _t_svr_raw_io = BytesReader::from(svr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicSvr>(&_t_svr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.svr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_svr.set(true);
        Ok(self.svr.borrow())
    }

    /**
     * Current count of the timer; Xen computes it on demand.
     */
    pub fn timer_current_count(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_timer_current_count.get() {
            return Ok(self.timer_current_count.borrow());
        }
        self.f_timer_current_count.set(true);
        let _pos = _io.pos();
        _io.seek(912 as usize)?;
        *self.timer_current_count.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.timer_current_count.borrow())
    }

    /**
     * Divisor of the timer's clock.
     */
    pub fn timer_divide(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_TimerDivide>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_timer_divide.get() {
            return Ok(self.timer_divide.borrow());
        }
        let _pos = _io.pos();
        _io.seek(992 as usize)?;
        *self.timer_divide_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let timer_divide_raw = self.timer_divide_raw.borrow();
        let _t_timer_divide_raw_io = BytesReader::from(timer_divide_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_TimerDivide>(&_t_timer_divide_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.timer_divide.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_timer_divide.set(true);
        Ok(self.timer_divide.borrow())
    }

    /**
     * Initial count of the timer.
     */
    pub fn timer_initial_count(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_timer_initial_count.get() {
            return Ok(self.timer_initial_count.borrow());
        }
        self.f_timer_initial_count.set(true);
        let _pos = _io.pos();
        _io.seek(896 as usize)?;
        *self.timer_initial_count.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.timer_initial_count.borrow())
    }

    /**
     * Vectors that are level-triggered.
     */
    pub fn tmr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_VectorBitmap>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tmr.get() {
            return Ok(self.tmr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(384 as usize)?;
        *self.tmr_raw.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        let tmr_raw = self.tmr_raw.borrow();
        let _t_tmr_raw_io = BytesReader::from(tmr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_VectorBitmap>(&_t_tmr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.tmr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_tmr.set(true);
        Ok(self.tmr.borrow())
    }

    /**
     * Task priority.
     */
    pub fn tpr(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_LapicPriority>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tpr.get() {
            return Ok(self.tpr.borrow());
        }
        let _pos = _io.pos();
        _io.seek(128 as usize)?;
        *self.tpr_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let tpr_raw = self.tpr_raw.borrow();
        let _t_tpr_raw_io = BytesReader::from(tpr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_LapicPriority>(&_t_tpr_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.tpr.borrow_mut() = t;
        _io.seek(_pos)?;
        self.f_tpr.set(true);
        Ok(self.tpr.borrow())
    }
}
impl XenHvmContext_LapicRegs {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn apic_id_raw(&self) -> Ref<'_, Vec<u8>> {
        self.apic_id_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn apic_version_raw(&self) -> Ref<'_, Vec<u8>> {
        self.apic_version_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn apr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.apr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn dfr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.dfr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn esr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.esr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn icr_low_raw(&self) -> Ref<'_, Vec<u8>> {
        self.icr_low_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn irr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.irr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn isr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.isr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn ldr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.ldr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_cmci_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_cmci_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_error_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_error_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_lint0_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_lint0_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_lint1_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_lint1_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_perf_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_perf_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_thermal_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_thermal_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn lvt_timer_raw(&self) -> Ref<'_, Vec<u8>> {
        self.lvt_timer_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn ppr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.ppr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn svr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.svr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn timer_divide_raw(&self) -> Ref<'_, Vec<u8>> {
        self.timer_divide_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn tmr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.tmr_raw.borrow()
    }
}
impl XenHvmContext_LapicRegs {
    pub fn tpr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.tpr_raw.borrow()
    }
}

/**
 * Spurious-interrupt vector register.
 * \sa Intel SDM volume 3, section 12.9
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicSvr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_eoi_broadcast_suppressed: Cell<bool>,
    is_eoi_broadcast_suppressed: RefCell<bool>,
    f_is_focus_disabled: Cell<bool>,
    is_focus_disabled: RefCell<bool>,
    f_vector: Cell<bool>,
    vector: RefCell<i32>,
}
impl KStruct for XenHvmContext_LapicSvr {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicSvr {

    /**
     * The local APIC is enabled by software.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * No EOI broadcasts.
     */
    pub fn is_eoi_broadcast_suppressed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_eoi_broadcast_suppressed.get() {
            return Ok(self.is_eoi_broadcast_suppressed.borrow());
        }
        self.f_is_eoi_broadcast_suppressed.set(true);
        *self.is_eoi_broadcast_suppressed.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_eoi_broadcast_suppressed.borrow())
    }

    /**
     * No focus processor checking.
     */
    pub fn is_focus_disabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_focus_disabled.get() {
            return Ok(self.is_focus_disabled.borrow());
        }
        self.f_is_focus_disabled.set(true);
        *self.is_focus_disabled.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_focus_disabled.borrow())
    }

    /**
     * Vector of spurious interrupts.
     */
    pub fn vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector.get() {
            return Ok(self.vector.borrow());
        }
        self.f_vector.set(true);
        *self.vector.borrow_mut() = (((*self.raw() as u32) & (255 as u32))) as i32;
        Ok(self.vector.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicSvr {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicSvr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Version register.
 * \sa Intel SDM volume 3, section 12.4.8
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LapicVersion {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_directed_eoi: Cell<bool>,
    has_directed_eoi: RefCell<bool>,
    f_max_lvt: Cell<bool>,
    max_lvt: RefCell<i32>,
    f_version: Cell<bool>,
    version: RefCell<i32>,
}
impl KStruct for XenHvmContext_LapicVersion {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LapicVersion {

    /**
     * Broadcasts of EOI can be suppressed.
     */
    pub fn has_directed_eoi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_directed_eoi.get() {
            return Ok(self.has_directed_eoi.borrow());
        }
        self.f_has_directed_eoi.set(true);
        *self.has_directed_eoi.borrow_mut() = (((((*self.raw() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_directed_eoi.borrow())
    }

    /**
     * Number of local vectors, less one.
     */
    pub fn max_lvt(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_max_lvt.get() {
            return Ok(self.max_lvt.borrow());
        }
        self.f_max_lvt.set(true);
        *self.max_lvt.borrow_mut() = (((((*self.raw() as u32) >> (16 as u32)) as i32) & (255 as i32))) as i32;
        Ok(self.max_lvt.borrow())
    }

    /**
     * Version of the local APIC.
     */
    pub fn version(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_version.get() {
            return Ok(self.version.borrow());
        }
        self.f_version.set(true);
        *self.version.borrow_mut() = (((*self.raw() as u32) & (255 as u32))) as i32;
        Ok(self.version.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LapicVersion {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LapicVersion {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An entry of the local vector table.
 * \sa Intel SDM volume 3, section 12.5.1
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_LvtEntry {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_delivery_mode: Cell<bool>,
    delivery_mode: RefCell<XenHvmContext_DeliveryMode>,
    f_is_active_low: Cell<bool>,
    is_active_low: RefCell<bool>,
    f_is_level: Cell<bool>,
    is_level: RefCell<bool>,
    f_is_masked: Cell<bool>,
    is_masked: RefCell<bool>,
    f_is_pending: Cell<bool>,
    is_pending: RefCell<bool>,
    f_remote_irr: Cell<bool>,
    remote_irr: RefCell<bool>,
    f_timer_mode: Cell<bool>,
    timer_mode: RefCell<XenHvmContext_TimerMode>,
    f_vector: Cell<bool>,
    vector: RefCell<i32>,
}
impl KStruct for XenHvmContext_LvtEntry {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_LvtEntry {

    /**
     * Kind of interrupt.
     */
    pub fn delivery_mode(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_DeliveryMode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_delivery_mode.get() {
            return Ok(self.delivery_mode.borrow());
        }
        self.f_delivery_mode.set(true);
        *self.delivery_mode.borrow_mut() = (((((*self.raw() as u32) >> (8 as u32)) as i32) & (7 as i32)) as i64).try_into()?;
        Ok(self.delivery_mode.borrow())
    }

    /**
     * The pin is active low; LINT0 and LINT1 only.
     */
    pub fn is_active_low(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_active_low.get() {
            return Ok(self.is_active_low.borrow());
        }
        self.f_is_active_low.set(true);
        *self.is_active_low.borrow_mut() = (((((*self.raw() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_active_low.borrow())
    }

    /**
     * Level-triggered; LINT0 and LINT1 only.
     */
    pub fn is_level(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_level.get() {
            return Ok(self.is_level.borrow());
        }
        self.f_is_level.set(true);
        *self.is_level.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_level.borrow())
    }

    /**
     * The local interrupt is masked.
     */
    pub fn is_masked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_masked.get() {
            return Ok(self.is_masked.borrow());
        }
        self.f_is_masked.set(true);
        *self.is_masked.borrow_mut() = (((((*self.raw() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_masked.borrow())
    }

    /**
     * Delivery is pending.
     */
    pub fn is_pending(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_pending.get() {
            return Ok(self.is_pending.borrow());
        }
        self.f_is_pending.set(true);
        *self.is_pending.borrow_mut() = (((((*self.raw() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_pending.borrow())
    }

    /**
     * A level-triggered interrupt is in service; LINT0 and LINT1 only.
     */
    pub fn remote_irr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_remote_irr.get() {
            return Ok(self.remote_irr.borrow());
        }
        self.f_remote_irr.set(true);
        *self.remote_irr.borrow_mut() = (((((*self.raw() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.remote_irr.borrow())
    }

    /**
     * How the timer counts; timer only.
     */
    pub fn timer_mode(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_TimerMode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_timer_mode.get() {
            return Ok(self.timer_mode.borrow());
        }
        self.f_timer_mode.set(true);
        *self.timer_mode.borrow_mut() = (((((*self.raw() as u32) >> (17 as u32)) as i32) & (3 as i32)) as i64).try_into()?;
        Ok(self.timer_mode.borrow())
    }

    /**
     * Vector of the local interrupt.
     */
    pub fn vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector.get() {
            return Ok(self.vector.borrow());
        }
        self.f_vector.set(true);
        *self.vector.borrow_mut() = (((*self.raw() as u32) & (255 as u32))) as i32;
        Ok(self.vector.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_LvtEntry {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_LvtEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Machine-check capabilities.
 * \sa Intel SDM volume 3, section 17.3.1.1
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_McgCap {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_VmceVcpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_cmci: Cell<bool>,
    has_cmci: RefCell<bool>,
    f_has_ctl: Cell<bool>,
    has_ctl: RefCell<bool>,
    f_has_ext: Cell<bool>,
    has_ext: RefCell<bool>,
    f_has_lmce: Cell<bool>,
    has_lmce: RefCell<bool>,
    f_has_ser: Cell<bool>,
    has_ser: RefCell<bool>,
    f_has_tes: Cell<bool>,
    has_tes: RefCell<bool>,
    f_num_banks: Cell<bool>,
    num_banks: RefCell<i32>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_reserved_low: Cell<bool>,
    reserved_low: RefCell<i32>,
    f_reserved_top: Cell<bool>,
    reserved_top: RefCell<i32>,
}
impl KStruct for XenHvmContext_McgCap {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_VmceVcpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_McgCap {

    /**
     * Corrected errors can interrupt.
     */
    pub fn has_cmci(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_cmci.get() {
            return Ok(self.has_cmci.borrow());
        }
        self.f_has_cmci.set(true);
        *self.has_cmci.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_cmci.borrow())
    }

    /**
     * IA32_MCG_CTL exists.
     */
    pub fn has_ctl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_ctl.get() {
            return Ok(self.has_ctl.borrow());
        }
        self.f_has_ctl.set(true);
        *self.has_ctl.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_ctl.borrow())
    }

    /**
     * Extended state registers exist.
     */
    pub fn has_ext(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_ext.get() {
            return Ok(self.has_ext.borrow());
        }
        self.f_has_ext.set(true);
        *self.has_ext.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_ext.borrow())
    }

    /**
     * Local machine checks.
     */
    pub fn has_lmce(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_lmce.get() {
            return Ok(self.has_lmce.borrow());
        }
        self.f_has_lmce.set(true);
        *self.has_lmce.borrow_mut() = (((((*self.low() as i32) & (134217728 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_lmce.borrow())
    }

    /**
     * Software error recovery.
     */
    pub fn has_ser(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_ser.get() {
            return Ok(self.has_ser.borrow());
        }
        self.f_has_ser.set(true);
        *self.has_ser.borrow_mut() = (((((*self.low() as i32) & (16777216 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_ser.borrow())
    }

    /**
     * Threshold-based error status.
     */
    pub fn has_tes(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_tes.get() {
            return Ok(self.has_tes.borrow());
        }
        self.f_has_tes.set(true);
        *self.has_tes.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_tes.borrow())
    }

    /**
     * Number of banks.
     */
    pub fn num_banks(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_banks.get() {
            return Ok(self.num_banks.borrow());
        }
        self.f_num_banks.set(true);
        *self.num_banks.borrow_mut() = (((*self.low() as u32) & (255 as u32))) as i32;
        Ok(self.num_banks.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Bits 27-0 that Xen lets no guest have; those of `high` neither.
     */
    pub fn reserved_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_low.get() {
            return Ok(self.reserved_low.borrow());
        }
        self.f_reserved_low.set(true);
        *self.reserved_low.borrow_mut() = (((*self.low() as i32) & (117436928 as i32))) as i32;
        Ok(self.reserved_low.borrow())
    }

    /**
     * Bits 31-28, which Xen lets no guest have either.
     */
    pub fn reserved_top(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_top.get() {
            return Ok(self.reserved_top.borrow());
        }
        self.f_reserved_top.set(true);
        *self.reserved_top.borrow_mut() = (((*self.low() as u32) >> (28 as u32))) as i32;
        Ok(self.reserved_top.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_McgCap {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_McgCap {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_McgCap {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Control of the corrected errors of a bank.
 * \sa Intel SDM volume 3, section 17.3.2.5
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MciCtl2 {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_VmceVcpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_cmci_enabled: Cell<bool>,
    is_cmci_enabled: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_threshold: Cell<bool>,
    threshold: RefCell<i32>,
}
impl KStruct for XenHvmContext_MciCtl2 {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_VmceVcpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_MciCtl2 {

    /**
     * Corrected errors interrupt.
     */
    pub fn is_cmci_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_cmci_enabled.get() {
            return Ok(self.is_cmci_enabled.borrow());
        }
        self.f_is_cmci_enabled.set(true);
        *self.is_cmci_enabled.borrow_mut() = (((((*self.low() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_cmci_enabled.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Number of errors before an interrupt.
     */
    pub fn threshold(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_threshold.get() {
            return Ok(self.threshold.borrow());
        }
        self.f_threshold.set(true);
        *self.threshold.borrow_mut() = (((*self.low() as i32) & (32767 as i32))) as i32;
        Ok(self.threshold.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_MciCtl2 {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_MciCtl2 {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_MciCtl2 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Eight memory types of one byte each.
 * \sa Intel SDM volume 3, sections 13.11.2.2 and 13.12.2
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MemoryTypes {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Mtrr>,
    pub _self: SharedType<Self>,
    types: RefCell<Vec<XenHvmContext_MemoryType>>,
    _io: RefCell<BytesReader>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_MemoryTypes {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Mtrr;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.types.borrow_mut() = Vec::new();
        let l_types = 8;
        for _i in 0..l_types {
            self_rc.types.borrow_mut().push((_io.read_u1()? as i64).try_into()?);
        }
        Ok(())
    }
}
impl XenHvmContext_MemoryTypes {

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * The types, from the least significant byte on.
 */
impl XenHvmContext_MemoryTypes {
    pub fn types(&self) -> Ref<'_, Vec<XenHvmContext_MemoryType>> {
        self.types.borrow()
    }
}
impl XenHvmContext_MemoryTypes {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A model-specific register.
 * 
 * As of 2026, Xen sends SPEC_CTRL (0x48), MISC_FEATURES_ENABLES (0x140),
 * PKRS (0x6e1), BNDCFGS (0xd90), XSS (0xda0), VIRT_SPEC_CTRL (0xc001011f),
 * and the four DRn_ADDRESS_MASK (0xc0011027, 0xc0011019 to 0xc001101b). The
 * type is at the start of a substream of its own (`size: 16`), which
 * `as_spec_ctrl` and `as_bndcfgs` rely on.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L619-L623 struct hvm_one_msr
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1395 msrs_to_send
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MsrEntry {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_CpuMsr>,
    pub _self: SharedType<Self>,
    index: RefCell<u32>,
    reserved: RefCell<u32>,
    value: RefCell<u64>,
    _io: RefCell<BytesReader>,
    as_bndcfgs_raw: RefCell<Vec<u8>>,
    as_spec_ctrl_raw: RefCell<Vec<u8>>,
    f_as_bndcfgs: Cell<bool>,
    as_bndcfgs: RefCell<OptRc<XenHvmContext_Bndcfgs>>,
    f_as_spec_ctrl: Cell<bool>,
    as_spec_ctrl: RefCell<OptRc<XenHvmContext_SpecCtrl>>,
}
impl KStruct for XenHvmContext_MsrEntry {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_CpuMsr;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.value.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenHvmContext_MsrEntry {

    /**
     * The value of BNDCFGS, decoded; absent for other registers.
     */
    pub fn as_bndcfgs(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_Bndcfgs>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_as_bndcfgs.get() {
            return Ok(self.as_bndcfgs.borrow());
        }
        if ((*self.index() as i32) == (3472 as i32)) {
            let _pos = _io.pos();
            _io.seek(8 as usize)?;
            *self.as_bndcfgs_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let as_bndcfgs_raw = self.as_bndcfgs_raw.borrow();
            let _t_as_bndcfgs_raw_io = BytesReader::from(as_bndcfgs_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_Bndcfgs>(&_t_as_bndcfgs_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.as_bndcfgs.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_as_bndcfgs.set(true);
        Ok(self.as_bndcfgs.borrow())
    }

    /**
     * The value of SPEC_CTRL, decoded; absent for other registers.
     */
    pub fn as_spec_ctrl(
        &self
    ) -> KResult<Ref<'_, OptRc<XenHvmContext_SpecCtrl>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_as_spec_ctrl.get() {
            return Ok(self.as_spec_ctrl.borrow());
        }
        if ((*self.index() as u32) == (72 as u32)) {
            let _pos = _io.pos();
            _io.seek(8 as usize)?;
            *self.as_spec_ctrl_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let as_spec_ctrl_raw = self.as_spec_ctrl_raw.borrow();
            let _t_as_spec_ctrl_raw_io = BytesReader::from(as_spec_ctrl_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_SpecCtrl>(&_t_as_spec_ctrl_raw_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.as_spec_ctrl.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        self.f_as_spec_ctrl.set(true);
        Ok(self.as_spec_ctrl.borrow())
    }
}

/**
 * Number of the register.
 */
impl XenHvmContext_MsrEntry {
    pub fn index(&self) -> Ref<'_, u32> {
        self.index.borrow()
    }
}

/**
 * Reserved, zero.
 */
impl XenHvmContext_MsrEntry {
    pub fn reserved(&self) -> Ref<'_, u32> {
        self.reserved.borrow()
    }
}

/**
 * Its value.
 */
impl XenHvmContext_MsrEntry {
    pub fn value(&self) -> Ref<'_, u64> {
        self.value.borrow()
    }
}
impl XenHvmContext_MsrEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_MsrEntry {
    pub fn as_bndcfgs_raw(&self) -> Ref<'_, Vec<u8>> {
        self.as_bndcfgs_raw.borrow()
    }
}
impl XenHvmContext_MsrEntry {
    pub fn as_spec_ctrl_raw(&self) -> Ref<'_, Vec<u8>> {
        self.as_spec_ctrl_raw.borrow()
    }
}

/**
 * Memory types of a vCPU.
 * 
 * Xen writes the first variable range to all entries that `msr_mtrr_cap`
 * says are in use; the other ranges are lost. As of 2026 this is not fixed,
 * see hvm_save_mtrr_msr().
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L542-L551 struct hvm_hw_mtrr
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Mtrr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    msr_pat_cr: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    msr_mtrr_var: RefCell<Vec<OptRc<XenHvmContext_MtrrRange>>>,
    fixed_64k_00000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_16k_80000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_16k_a0000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_c0000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_c8000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_d0000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_d8000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_e0000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_e8000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_f0000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    fixed_4k_f8000: RefCell<OptRc<XenHvmContext_MemoryTypes>>,
    msr_mtrr_cap: RefCell<OptRc<XenHvmContext_MtrrCap>>,
    msr_mtrr_def_type: RefCell<OptRc<XenHvmContext_MtrrDefType>>,
    _io: RefCell<BytesReader>,
    msr_pat_cr_raw: RefCell<Vec<u8>>,
    fixed_64k_00000_raw: RefCell<Vec<u8>>,
    fixed_16k_80000_raw: RefCell<Vec<u8>>,
    fixed_16k_a0000_raw: RefCell<Vec<u8>>,
    fixed_4k_c0000_raw: RefCell<Vec<u8>>,
    fixed_4k_c8000_raw: RefCell<Vec<u8>>,
    fixed_4k_d0000_raw: RefCell<Vec<u8>>,
    fixed_4k_d8000_raw: RefCell<Vec<u8>>,
    fixed_4k_e0000_raw: RefCell<Vec<u8>>,
    fixed_4k_e8000_raw: RefCell<Vec<u8>>,
    fixed_4k_f0000_raw: RefCell<Vec<u8>>,
    fixed_4k_f8000_raw: RefCell<Vec<u8>>,
    msr_mtrr_cap_raw: RefCell<Vec<u8>>,
    msr_mtrr_def_type_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_Mtrr {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.msr_pat_cr_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let msr_pat_cr_raw = self_rc.msr_pat_cr_raw.borrow();
        let _t_msr_pat_cr_raw_io = BytesReader::from(msr_pat_cr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_msr_pat_cr_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.msr_pat_cr.borrow_mut() = t;
        *self_rc.msr_mtrr_var.borrow_mut() = Vec::new();
        let l_msr_mtrr_var = 8;
        for _i in 0..l_msr_mtrr_var {
            let t = Self::read_into::<_, XenHvmContext_MtrrRange>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.msr_mtrr_var.borrow_mut().push(t);
        }
        *self_rc.fixed_64k_00000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_64k_00000_raw = self_rc.fixed_64k_00000_raw.borrow();
        let _t_fixed_64k_00000_raw_io = BytesReader::from(fixed_64k_00000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_64k_00000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_64k_00000.borrow_mut() = t;
        *self_rc.fixed_16k_80000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_16k_80000_raw = self_rc.fixed_16k_80000_raw.borrow();
        let _t_fixed_16k_80000_raw_io = BytesReader::from(fixed_16k_80000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_16k_80000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_16k_80000.borrow_mut() = t;
        *self_rc.fixed_16k_a0000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_16k_a0000_raw = self_rc.fixed_16k_a0000_raw.borrow();
        let _t_fixed_16k_a0000_raw_io = BytesReader::from(fixed_16k_a0000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_16k_a0000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_16k_a0000.borrow_mut() = t;
        *self_rc.fixed_4k_c0000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_c0000_raw = self_rc.fixed_4k_c0000_raw.borrow();
        let _t_fixed_4k_c0000_raw_io = BytesReader::from(fixed_4k_c0000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_c0000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_c0000.borrow_mut() = t;
        *self_rc.fixed_4k_c8000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_c8000_raw = self_rc.fixed_4k_c8000_raw.borrow();
        let _t_fixed_4k_c8000_raw_io = BytesReader::from(fixed_4k_c8000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_c8000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_c8000.borrow_mut() = t;
        *self_rc.fixed_4k_d0000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_d0000_raw = self_rc.fixed_4k_d0000_raw.borrow();
        let _t_fixed_4k_d0000_raw_io = BytesReader::from(fixed_4k_d0000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_d0000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_d0000.borrow_mut() = t;
        *self_rc.fixed_4k_d8000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_d8000_raw = self_rc.fixed_4k_d8000_raw.borrow();
        let _t_fixed_4k_d8000_raw_io = BytesReader::from(fixed_4k_d8000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_d8000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_d8000.borrow_mut() = t;
        *self_rc.fixed_4k_e0000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_e0000_raw = self_rc.fixed_4k_e0000_raw.borrow();
        let _t_fixed_4k_e0000_raw_io = BytesReader::from(fixed_4k_e0000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_e0000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_e0000.borrow_mut() = t;
        *self_rc.fixed_4k_e8000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_e8000_raw = self_rc.fixed_4k_e8000_raw.borrow();
        let _t_fixed_4k_e8000_raw_io = BytesReader::from(fixed_4k_e8000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_e8000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_e8000.borrow_mut() = t;
        *self_rc.fixed_4k_f0000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_f0000_raw = self_rc.fixed_4k_f0000_raw.borrow();
        let _t_fixed_4k_f0000_raw_io = BytesReader::from(fixed_4k_f0000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_f0000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_f0000.borrow_mut() = t;
        *self_rc.fixed_4k_f8000_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let fixed_4k_f8000_raw = self_rc.fixed_4k_f8000_raw.borrow();
        let _t_fixed_4k_f8000_raw_io = BytesReader::from(fixed_4k_f8000_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MemoryTypes>(&_t_fixed_4k_f8000_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.fixed_4k_f8000.borrow_mut() = t;
        *self_rc.msr_mtrr_cap_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let msr_mtrr_cap_raw = self_rc.msr_mtrr_cap_raw.borrow();
        let _t_msr_mtrr_cap_raw_io = BytesReader::from(msr_mtrr_cap_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MtrrCap>(&_t_msr_mtrr_cap_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.msr_mtrr_cap.borrow_mut() = t;
        *self_rc.msr_mtrr_def_type_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let msr_mtrr_def_type_raw = self_rc.msr_mtrr_def_type_raw.borrow();
        let _t_msr_mtrr_def_type_raw_io = BytesReader::from(msr_mtrr_def_type_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MtrrDefType>(&_t_msr_mtrr_def_type_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.msr_mtrr_def_type.borrow_mut() = t;
        Ok(())
    }
}
impl XenHvmContext_Mtrr {
}

/**
 * Page attribute table: the memory types that page-table entries can
 * choose from.
 */
impl XenHvmContext_Mtrr {
    pub fn msr_pat_cr(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.msr_pat_cr.borrow()
    }
}

/**
 * Variable ranges.
 */
impl XenHvmContext_Mtrr {
    pub fn msr_mtrr_var(&self) -> Ref<'_, Vec<OptRc<XenHvmContext_MtrrRange>>> {
        self.msr_mtrr_var.borrow()
    }
}

/**
 * Types of the eight 64 KiB blocks from 0x00000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_64k_00000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_64k_00000.borrow()
    }
}

/**
 * Types of the eight 16 KiB blocks from 0x80000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_16k_80000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_16k_80000.borrow()
    }
}

/**
 * Types of the eight 16 KiB blocks from 0xa0000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_16k_a0000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_16k_a0000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xc0000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_c0000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_c0000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xc8000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_c8000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_c8000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xd0000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_d0000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_d0000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xd8000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_d8000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_d8000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xe0000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_e0000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_e0000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xe8000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_e8000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_e8000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xf0000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_f0000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_f0000.borrow()
    }
}

/**
 * Types of the eight 4 KiB blocks from 0xf8000 on.
 */
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_f8000(&self) -> Ref<'_, OptRc<XenHvmContext_MemoryTypes>> {
        self.fixed_4k_f8000.borrow()
    }
}

/**
 * IA32_MTRRCAP: which MTRRs there are.
 */
impl XenHvmContext_Mtrr {
    pub fn msr_mtrr_cap(&self) -> Ref<'_, OptRc<XenHvmContext_MtrrCap>> {
        self.msr_mtrr_cap.borrow()
    }
}

/**
 * Default type and enable bits.
 */
impl XenHvmContext_Mtrr {
    pub fn msr_mtrr_def_type(&self) -> Ref<'_, OptRc<XenHvmContext_MtrrDefType>> {
        self.msr_mtrr_def_type.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn msr_pat_cr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.msr_pat_cr_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_64k_00000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_64k_00000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_16k_80000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_16k_80000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_16k_a0000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_16k_a0000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_c0000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_c0000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_c8000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_c8000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_d0000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_d0000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_d8000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_d8000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_e0000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_e0000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_e8000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_e8000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_f0000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_f0000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn fixed_4k_f8000_raw(&self) -> Ref<'_, Vec<u8>> {
        self.fixed_4k_f8000_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn msr_mtrr_cap_raw(&self) -> Ref<'_, Vec<u8>> {
        self.msr_mtrr_cap_raw.borrow()
    }
}
impl XenHvmContext_Mtrr {
    pub fn msr_mtrr_def_type_raw(&self) -> Ref<'_, Vec<u8>> {
        self.msr_mtrr_def_type_raw.borrow()
    }
}

/**
 * Base and type of a variable range.
 * \sa Intel SDM volume 3, section 13.11.2.3
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MtrrBase {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_MtrrRange>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_frame_low: Cell<bool>,
    frame_low: RefCell<i32>,
    f_memory_type: Cell<bool>,
    memory_type: RefCell<XenHvmContext_MemoryType>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_reserved_low: Cell<bool>,
    reserved_low: RefCell<i32>,
}
impl KStruct for XenHvmContext_MtrrBase {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_MtrrRange;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_MtrrBase {

    /**
     * Bits 31-12 of the base address, as a page frame number; `high`
     * continues it.
     */
    pub fn frame_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_frame_low.get() {
            return Ok(self.frame_low.borrow());
        }
        self.f_frame_low.set(true);
        *self.frame_low.borrow_mut() = (((*self.low() as u32) >> (12 as u32))) as i32;
        Ok(self.frame_low.borrow())
    }

    /**
     * Type of the memory in the range.
     */
    pub fn memory_type(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_MemoryType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_memory_type.get() {
            return Ok(self.memory_type.borrow());
        }
        self.f_memory_type.set(true);
        *self.memory_type.borrow_mut() = (((*self.low() as u32) & (255 as u32)) as i64).try_into()?;
        Ok(self.memory_type.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Bits 31-0 that are reserved.
     */
    pub fn reserved_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_low.get() {
            return Ok(self.reserved_low.borrow());
        }
        self.f_reserved_low.set(true);
        *self.reserved_low.borrow_mut() = (((*self.low() as i32) & (3840 as i32))) as i32;
        Ok(self.reserved_low.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_MtrrBase {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_MtrrBase {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_MtrrBase {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Capabilities of the MTRRs.
 * \sa Intel SDM volume 3, section 13.11.1
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MtrrCap {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Mtrr>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_fixed: Cell<bool>,
    has_fixed: RefCell<bool>,
    f_has_smrr: Cell<bool>,
    has_smrr: RefCell<bool>,
    f_has_wc: Cell<bool>,
    has_wc: RefCell<bool>,
    f_num_ranges: Cell<bool>,
    num_ranges: RefCell<i32>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_MtrrCap {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Mtrr;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_MtrrCap {

    /**
     * Fixed ranges are supported.
     */
    pub fn has_fixed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_fixed.get() {
            return Ok(self.has_fixed.borrow());
        }
        self.f_has_fixed.set(true);
        *self.has_fixed.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_fixed.borrow())
    }

    /**
     * A range for system management is supported.
     */
    pub fn has_smrr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_smrr.get() {
            return Ok(self.has_smrr.borrow());
        }
        self.f_has_smrr.set(true);
        *self.has_smrr.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_smrr.borrow())
    }

    /**
     * Write-combining is supported.
     */
    pub fn has_wc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_wc.get() {
            return Ok(self.has_wc.borrow());
        }
        self.f_has_wc.set(true);
        *self.has_wc.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_wc.borrow())
    }

    /**
     * Number of variable ranges.
     */
    pub fn num_ranges(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_num_ranges.get() {
            return Ok(self.num_ranges.borrow());
        }
        self.f_num_ranges.set(true);
        *self.num_ranges.borrow_mut() = (((*self.low() as u32) & (255 as u32))) as i32;
        Ok(self.num_ranges.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_MtrrCap {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_MtrrCap {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_MtrrCap {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Default type and enable bits.
 * \sa Intel SDM volume 3, section 13.11.2.1
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MtrrDefType {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Mtrr>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_has_reserved_low: Cell<bool>,
    has_reserved_low: RefCell<bool>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_fixed_enabled: Cell<bool>,
    is_fixed_enabled: RefCell<bool>,
    f_memory_type: Cell<bool>,
    memory_type: RefCell<XenHvmContext_MemoryType>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_MtrrDefType {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Mtrr;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_MtrrDefType {

    /**
     * A reserved bit of bits 31-0 is set; those of `high` are all reserved.
     */
    pub fn has_reserved_low(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_reserved_low.get() {
            return Ok(self.has_reserved_low.borrow());
        }
        self.f_has_reserved_low.set(true);
        *self.has_reserved_low.borrow_mut() = ( ((((((*self.low() as i32) & (768 as i32)) as i32) != (0 as i32))) || (((((*self.low() as u32) >> (12 as u32)) as i32) != (0 as i32)))) ) as bool;
        Ok(self.has_reserved_low.borrow())
    }

    /**
     * MTRRs are enabled; otherwise all memory is uncacheable.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * Fixed ranges are enabled.
     */
    pub fn is_fixed_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_fixed_enabled.get() {
            return Ok(self.is_fixed_enabled.borrow());
        }
        self.f_is_fixed_enabled.set(true);
        *self.is_fixed_enabled.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_fixed_enabled.borrow())
    }

    /**
     * Type of memory outside all ranges.
     */
    pub fn memory_type(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_MemoryType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_memory_type.get() {
            return Ok(self.memory_type.borrow());
        }
        self.f_memory_type.set(true);
        *self.memory_type.borrow_mut() = (((*self.low() as u32) & (255 as u32)) as i64).try_into()?;
        Ok(self.memory_type.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_MtrrDefType {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_MtrrDefType {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_MtrrDefType {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Mask of a variable range.
 * \sa Intel SDM volume 3, section 13.11.2.3
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MtrrMask {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_MtrrRange>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_frame_low: Cell<bool>,
    frame_low: RefCell<i32>,
    f_is_valid: Cell<bool>,
    is_valid: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_reserved_low: Cell<bool>,
    reserved_low: RefCell<i32>,
}
impl KStruct for XenHvmContext_MtrrMask {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_MtrrRange;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_MtrrMask {

    /**
     * Bits 31-12 of the mask, shifted down by 12; `high` continues it.
     */
    pub fn frame_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_frame_low.get() {
            return Ok(self.frame_low.borrow());
        }
        self.f_frame_low.set(true);
        *self.frame_low.borrow_mut() = (((*self.low() as u32) >> (12 as u32))) as i32;
        Ok(self.frame_low.borrow())
    }

    /**
     * The range is in use.
     */
    pub fn is_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_valid.get() {
            return Ok(self.is_valid.borrow());
        }
        self.f_is_valid.set(true);
        *self.is_valid.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_valid.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Bits 31-0 that are reserved.
     */
    pub fn reserved_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved_low.get() {
            return Ok(self.reserved_low.borrow());
        }
        self.f_reserved_low.set(true);
        *self.reserved_low.borrow_mut() = (((*self.low() as i32) & (2047 as i32))) as i32;
        Ok(self.reserved_low.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_MtrrMask {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_MtrrMask {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_MtrrMask {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A variable range. It contains an address that agrees with `base` in all
 * bits that are set in `mask`, from bit 12 on.
 * \sa Intel SDM volume 3, section 13.11.2.3
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_MtrrRange {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Mtrr>,
    pub _self: SharedType<Self>,
    base: RefCell<OptRc<XenHvmContext_MtrrBase>>,
    mask: RefCell<OptRc<XenHvmContext_MtrrMask>>,
    _io: RefCell<BytesReader>,
    base_raw: RefCell<Vec<u8>>,
    mask_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_MtrrRange {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Mtrr;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.base_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let base_raw = self_rc.base_raw.borrow();
        let _t_base_raw_io = BytesReader::from(base_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MtrrBase>(&_t_base_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.base.borrow_mut() = t;
        *self_rc.mask_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let mask_raw = self_rc.mask_raw.borrow();
        let _t_mask_raw_io = BytesReader::from(mask_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_MtrrMask>(&_t_mask_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.mask.borrow_mut() = t;
        Ok(())
    }
}
impl XenHvmContext_MtrrRange {
}

/**
 * IA32_MTRR_PHYSBASE.
 */
impl XenHvmContext_MtrrRange {
    pub fn base(&self) -> Ref<'_, OptRc<XenHvmContext_MtrrBase>> {
        self.base.borrow()
    }
}

/**
 * IA32_MTRR_PHYSMASK.
 */
impl XenHvmContext_MtrrRange {
    pub fn mask(&self) -> Ref<'_, OptRc<XenHvmContext_MtrrMask>> {
        self.mask.borrow()
    }
}
impl XenHvmContext_MtrrRange {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_MtrrRange {
    pub fn base_raw(&self) -> Ref<'_, Vec<u8>> {
        self.base_raw.borrow()
    }
}
impl XenHvmContext_MtrrRange {
    pub fn mask_raw(&self) -> Ref<'_, Vec<u8>> {
        self.mask_raw.borrow()
    }
}

/**
 * Bytes of a body, not interpreted here.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Opaque {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext_Opaque {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        Ok(())
    }
}
impl XenHvmContext_Opaque {
}
impl XenHvmContext_Opaque {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Interrupt wires of the PCI bus.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L413-L422 struct hvm_hw_pci_irqs
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_PciIrq {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    asserted: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext_PciIrq {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.asserted.borrow_mut() = Vec::new();
        let l_asserted = 32;
        for _i in 0..l_asserted {
            self_rc.asserted.borrow_mut().push(_io.read_bits_int_le(4)?);
        }
        Ok(())
    }
}
impl XenHvmContext_PciIrq {
}

/**
 * Wires that are asserted, by device number 0 to 31: bit 0 is INTA,
 * bit 3 INTD.
 */
impl XenHvmContext_PciIrq {
    pub fn asserted(&self) -> Ref<'_, Vec<u64>> {
        self.asserted.borrow()
    }
}
impl XenHvmContext_PciIrq {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Routing of the four PCI interrupt links. Device and pin determine the
 * link: (device + pin) mod 4.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L439-L448 struct hvm_hw_pci_link
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_PciLink {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    route: RefCell<Vec<u8>>,
    pad0: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_most_irq: Cell<bool>,
    most_irq: RefCell<i8>,
}
impl KStruct for XenHvmContext_PciLink {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.route.borrow_mut() = Vec::new();
        let l_route = 4;
        for _i in 0..l_route {
            self_rc.route.borrow_mut().push(_io.read_u1()?.into());
        }
        *self_rc.pad0.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl XenHvmContext_PciLink {

    /**
     * The highest ISA IRQ.
     */
    pub fn most_irq(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_most_irq.get() {
            return Ok(self.most_irq.borrow());
        }
        self.f_most_irq.set(true);
        *self.most_irq.borrow_mut() = (15) as i8;
        Ok(self.most_irq.borrow())
    }
}

/**
 * ISA IRQ that each link drives; 0 for none.
 */
impl XenHvmContext_PciLink {
    pub fn route(&self) -> Ref<'_, Vec<u8>> {
        self.route.borrow()
    }
}

/**
 * Unused.
 */
impl XenHvmContext_PciLink {
    pub fn pad0(&self) -> Ref<'_, Vec<u8>> {
        self.pad0.borrow()
    }
}
impl XenHvmContext_PciLink {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An event that Xen must inject into the guest.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L136 struct hvm_hw_cpu, pending_event
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_PendingEvent {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_event_type: Cell<bool>,
    event_type: RefCell<XenHvmContext_EventType>,
    f_has_error_code: Cell<bool>,
    has_error_code: RefCell<bool>,
    f_is_valid: Cell<bool>,
    is_valid: RefCell<bool>,
    f_reserved: Cell<bool>,
    reserved: RefCell<i32>,
    f_vector: Cell<bool>,
    vector: RefCell<i32>,
}
impl KStruct for XenHvmContext_PendingEvent {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_PendingEvent {

    /**
     * Kind of event.
     */
    pub fn event_type(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_EventType>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_event_type.get() {
            return Ok(self.event_type.borrow());
        }
        self.f_event_type.set(true);
        *self.event_type.borrow_mut() = (((((*self.raw() as u32) >> (8 as u32)) as i32) & (7 as i32)) as i64).try_into()?;
        Ok(self.event_type.borrow())
    }

    /**
     * The event has an error code, `error_code` of the record.
     */
    pub fn has_error_code(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_error_code.get() {
            return Ok(self.has_error_code.borrow());
        }
        self.f_has_error_code.set(true);
        *self.has_error_code.borrow_mut() = (((((*self.raw() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.has_error_code.borrow())
    }

    /**
     * An event is present.
     */
    pub fn is_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_valid.get() {
            return Ok(self.is_valid.borrow());
        }
        self.f_is_valid.set(true);
        *self.is_valid.borrow_mut() = (((((*self.raw() as u32) >> (31 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_valid.borrow())
    }

    /**
     * Reserved, zero.
     */
    pub fn reserved(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_reserved.get() {
            return Ok(self.reserved.borrow());
        }
        self.f_reserved.set(true);
        *self.reserved.borrow_mut() = (((((*self.raw() as u32) >> (12 as u32)) as i32) & (524287 as i32))) as i32;
        Ok(self.reserved.borrow())
    }

    /**
     * Vector of the event.
     */
    pub fn vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector.get() {
            return Ok(self.vector.borrow());
        }
        self.f_vector.set(true);
        *self.vector.borrow_mut() = (((*self.raw() as u32) & (255 as u32))) as i32;
        Ok(self.vector.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_PendingEvent {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_PendingEvent {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One of the two 8259 interrupt controllers.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L294-L340 struct hvm_hw_vpic
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Pic {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    irr: RefCell<u8>,
    imr: RefCell<u8>,
    isr: RefCell<u8>,
    irq_base: RefCell<u8>,
    initialisation: RefCell<u8>,
    modes: RefCell<u8>,
    elcr: RefCell<u8>,
    int_output: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_auto_eoi: Cell<bool>,
    auto_eoi: RefCell<bool>,
    f_elcr_writable: Cell<bool>,
    elcr_writable: RefCell<u8>,
    f_init_state: Cell<bool>,
    init_state: RefCell<i32>,
    f_is_master: Cell<bool>,
    is_master: RefCell<bool>,
    f_is_reachable: Cell<bool>,
    is_reachable: RefCell<bool>,
    f_poll: Cell<bool>,
    poll: RefCell<bool>,
    f_priority_add: Cell<bool>,
    priority_add: RefCell<i32>,
    f_readsel_isr: Cell<bool>,
    readsel_isr: RefCell<bool>,
    f_rotate_on_auto_eoi: Cell<bool>,
    rotate_on_auto_eoi: RefCell<bool>,
    f_special_fully_nested_mode: Cell<bool>,
    special_fully_nested_mode: RefCell<bool>,
    f_special_mask_mode: Cell<bool>,
    special_mask_mode: RefCell<bool>,
}
impl KStruct for XenHvmContext_Pic {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.irr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.imr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.isr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.irq_base.borrow_mut() = _io.read_u1()?.into();
        *self_rc.initialisation.borrow_mut() = _io.read_u1()?.into();
        *self_rc.modes.borrow_mut() = _io.read_u1()?.into();
        *self_rc.elcr.borrow_mut() = _io.read_u1()?.into();
        *self_rc.int_output.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_Pic {

    /**
     * An acknowledged line does not stay in service.
     */
    pub fn auto_eoi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_auto_eoi.get() {
            return Ok(self.auto_eoi.borrow());
        }
        self.f_auto_eoi.set(true);
        *self.auto_eoi.borrow_mut() = (((((*self.modes() as u8) & (4 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.auto_eoi.borrow())
    }

    /**
     * Lines that can be level-triggered: all but the timer's and the
     * keyboard's, or of the slave the real-time clock's and the x87's.
     */
    pub fn elcr_writable(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_elcr_writable.get() {
            return Ok(self.elcr_writable.borrow());
        }
        self.f_elcr_writable.set(true);
        *self.elcr_writable.borrow_mut() = (if *self.is_master()? { 252 } else { 222 }) as u8;
        Ok(self.elcr_writable.borrow())
    }

    /**
     * Progress of initialisation; 0 if none is in progress. Bits 0 and 1
     * give the next ICW, bit 2 says that ICW4 will follow, bit 3 that ICW3
     * will not.
     */
    pub fn init_state(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_init_state.get() {
            return Ok(self.init_state.borrow());
        }
        self.f_init_state.set(true);
        *self.init_state.borrow_mut() = (((*self.initialisation() as u8) & (15 as u8))) as i32;
        Ok(self.init_state.borrow())
    }

    /**
     * This is the master.
     */
    pub fn is_master(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_master.get() {
            return Ok(self.is_master.borrow());
        }
        self.f_is_master.set(true);
        *self.is_master.borrow_mut() = (((((*self.modes() as u8) & (64 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_master.borrow())
    }

    /**
     * Whether a controller can get into this state; Xen 4.19 and later
     * refuse others.
     */
    pub fn is_reachable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_reachable.get() {
            return Ok(self.is_reachable.borrow());
        }
        self.f_is_reachable.set(true);
        *self.is_reachable.borrow_mut() = ( ((((*self.int_output() as u8) <= (1 as u8))) && ( ((((*self.int_output() as u8) == (0 as u8))) || (((*self.init_state()? as i32) == (0 as i32)))) ) && (((((*self.elcr() as i32) & (((*self.elcr_writable()? as u8) ^ (255 as u8)) as i32)) as i32) == (0 as i32)))) ) as bool;
        Ok(self.is_reachable.borrow())
    }

    /**
     * The next read is a poll.
     */
    pub fn poll(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_poll.get() {
            return Ok(self.poll.borrow());
        }
        self.f_poll.set(true);
        *self.poll.borrow_mut() = (((((*self.modes() as u8) & (2 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.poll.borrow())
    }

    /**
     * Line with the highest priority.
     */
    pub fn priority_add(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_priority_add.get() {
            return Ok(self.priority_add.borrow());
        }
        self.f_priority_add.set(true);
        *self.priority_add.borrow_mut() = (((((*self.initialisation() as u8) >> (4 as u8)) as i32) & (15 as i32))) as i32;
        Ok(self.priority_add.borrow())
    }

    /**
     * Reads of the even port return isr, not irr.
     */
    pub fn readsel_isr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_readsel_isr.get() {
            return Ok(self.readsel_isr.borrow());
        }
        self.f_readsel_isr.set(true);
        *self.readsel_isr.borrow_mut() = (((((*self.modes() as u8) & (1 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.readsel_isr.borrow())
    }

    /**
     * Priorities rotate when that happens.
     */
    pub fn rotate_on_auto_eoi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rotate_on_auto_eoi.get() {
            return Ok(self.rotate_on_auto_eoi.borrow());
        }
        self.f_rotate_on_auto_eoi.set(true);
        *self.rotate_on_auto_eoi.borrow_mut() = (((((*self.modes() as u8) & (8 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.rotate_on_auto_eoi.borrow())
    }

    /**
     * The slave's lines in service do not block its other lines.
     */
    pub fn special_fully_nested_mode(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_special_fully_nested_mode.get() {
            return Ok(self.special_fully_nested_mode.borrow());
        }
        self.f_special_fully_nested_mode.set(true);
        *self.special_fully_nested_mode.borrow_mut() = (((((*self.modes() as u8) & (16 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.special_fully_nested_mode.borrow())
    }

    /**
     * Masked lines do not block lower ones.
     */
    pub fn special_mask_mode(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_special_mask_mode.get() {
            return Ok(self.special_mask_mode.borrow());
        }
        self.f_special_mask_mode.set(true);
        *self.special_mask_mode.borrow_mut() = (((((*self.modes() as u8) & (32 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.special_mask_mode.borrow())
    }
}

/**
 * Lines that request an interrupt.
 */
impl XenHvmContext_Pic {
    pub fn irr(&self) -> Ref<'_, u8> {
        self.irr.borrow()
    }
}

/**
 * Lines that are masked.
 */
impl XenHvmContext_Pic {
    pub fn imr(&self) -> Ref<'_, u8> {
        self.imr.borrow()
    }
}

/**
 * Lines in service.
 */
impl XenHvmContext_Pic {
    pub fn isr(&self) -> Ref<'_, u8> {
        self.isr.borrow()
    }
}

/**
 * Vector of line 0.
 */
impl XenHvmContext_Pic {
    pub fn irq_base(&self) -> Ref<'_, u8> {
        self.irq_base.borrow()
    }
}

/**
 * Initialisation and priority: two fields of four bits.
 */
impl XenHvmContext_Pic {
    pub fn initialisation(&self) -> Ref<'_, u8> {
        self.initialisation.borrow()
    }
}

/**
 * Modes of operation, a bit each.
 */
impl XenHvmContext_Pic {
    pub fn modes(&self) -> Ref<'_, u8> {
        self.modes.borrow()
    }
}

/**
 * Lines that are level-triggered.
 */
impl XenHvmContext_Pic {
    pub fn elcr(&self) -> Ref<'_, u8> {
        self.elcr.borrow()
    }
}

/**
 * State of the output.
 */
impl XenHvmContext_Pic {
    pub fn int_output(&self) -> Ref<'_, u8> {
        self.int_output.borrow()
    }
}
impl XenHvmContext_Pic {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The 8254 interval timer.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L456-L473 struct hvm_hw_pit
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Pit {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    channels: RefCell<Vec<OptRc<XenHvmContext_PitChannel>>>,
    speaker_data_on: RefCell<u32>,
    pad0: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_reachable: Cell<bool>,
    is_reachable: RefCell<bool>,
}
impl KStruct for XenHvmContext_Pit {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.channels.borrow_mut() = Vec::new();
        let l_channels = 3;
        for _i in 0..l_channels {
            let t = Self::read_into::<_, XenHvmContext_PitChannel>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.channels.borrow_mut().push(t);
        }
        *self_rc.speaker_data_on.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pad0.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Pit {

    /**
     * Whether the fields after the channels can have these values; Xen 4.19
     * and later refuse others.
     */
    pub fn is_reachable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_reachable.get() {
            return Ok(self.is_reachable.borrow());
        }
        self.f_is_reachable.set(true);
        *self.is_reachable.borrow_mut() = ( ((((*self.speaker_data_on() as u32) <= (1 as u32))) && (((*self.pad0() as u32) == (0 as u32)))) ) as bool;
        Ok(self.is_reachable.borrow())
    }
}

/**
 * Channels: 0 is the system timer, 1 is unused, 2 is the speaker.
 */
impl XenHvmContext_Pit {
    pub fn channels(&self) -> Ref<'_, Vec<OptRc<XenHvmContext_PitChannel>>> {
        self.channels.borrow()
    }
}

/**
 * Whether channel 2 drives the speaker; 0 or 1.
 */
impl XenHvmContext_Pit {
    pub fn speaker_data_on(&self) -> Ref<'_, u32> {
        self.speaker_data_on.borrow()
    }
}

/**
 * Padding, zero.
 */
impl XenHvmContext_Pit {
    pub fn pad0(&self) -> Ref<'_, u32> {
        self.pad0.borrow()
    }
}
impl XenHvmContext_Pit {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A channel of the 8254. The read and write states are 1 for the low byte
 * only, 2 for the high byte only, 3 for a word whose low byte is next, 4 for
 * a word whose high byte is next, and 0 if none was set.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L457-L470 struct hvm_hw_pit_channel
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c Source
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_PitChannel {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Pit>,
    pub _self: SharedType<Self>,
    count: RefCell<u32>,
    latched_count: RefCell<u16>,
    count_latched: RefCell<u8>,
    status_latched: RefCell<u8>,
    status: RefCell<OptRc<XenHvmContext_PitStatus>>,
    read_state: RefCell<u8>,
    write_state: RefCell<u8>,
    write_latch: RefCell<u8>,
    rw_mode: RefCell<u8>,
    mode: RefCell<u8>,
    bcd: RefCell<u8>,
    gate: RefCell<u8>,
    _io: RefCell<BytesReader>,
    status_raw: RefCell<Vec<u8>>,
    f_is_mode_set: Cell<bool>,
    is_mode_set: RefCell<bool>,
    f_is_reachable: Cell<bool>,
    is_reachable: RefCell<bool>,
    f_operating_mode: Cell<bool>,
    operating_mode: RefCell<XenHvmContext_PitMode>,
}
impl KStruct for XenHvmContext_PitChannel {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Pit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.count.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.latched_count.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.count_latched.borrow_mut() = _io.read_u1()?.into();
        *self_rc.status_latched.borrow_mut() = _io.read_u1()?.into();
        *self_rc.status_raw.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        let status_raw = self_rc.status_raw.borrow();
        let _t_status_raw_io = BytesReader::from(status_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_PitStatus>(&_t_status_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.status.borrow_mut() = t;
        *self_rc.read_state.borrow_mut() = _io.read_u1()?.into();
        *self_rc.write_state.borrow_mut() = _io.read_u1()?.into();
        *self_rc.write_latch.borrow_mut() = _io.read_u1()?.into();
        *self_rc.rw_mode.borrow_mut() = _io.read_u1()?.into();
        *self_rc.mode.borrow_mut() = _io.read_u1()?.into();
        *self_rc.bcd.borrow_mut() = _io.read_u1()?.into();
        *self_rc.gate.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_PitChannel {

    /**
     * Whether the channel was ever given a mode.
     */
    pub fn is_mode_set(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_mode_set.get() {
            return Ok(self.is_mode_set.borrow());
        }
        self.f_is_mode_set.set(true);
        *self.is_mode_set.borrow_mut() = (((*self.mode() as u8) <= (7 as u8))) as bool;
        Ok(self.is_mode_set.borrow())
    }

    /**
     * Whether a channel can get into this state; Xen 4.19 and later refuse
     * others.
     */
    pub fn is_reachable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_reachable.get() {
            return Ok(self.is_reachable.borrow());
        }
        self.f_is_reachable.set(true);
        *self.is_reachable.borrow_mut() = ( ((((*self.count() as i32) <= (65536 as i32))) && (((*self.count_latched() as u8) <= (4 as u8))) && (((*self.read_state() as u8) <= (4 as u8))) && (((*self.write_state() as u8) <= (4 as u8))) && (((*self.rw_mode() as u8) <= (3 as u8))) && (((*self.gate() as u8) <= (1 as u8))) && (((*self.bcd() as u8) <= (1 as u8)))) ) as bool;
        Ok(self.is_reachable.borrow())
    }

    /**
     * Mode as Xen interprets it when it loads the context: three bits, where
     * 6 and 7 mean 2 and 3.
     */
    pub fn operating_mode(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_PitMode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_operating_mode.get() {
            return Ok(self.operating_mode.borrow());
        }
        self.f_operating_mode.set(true);
        *self.operating_mode.borrow_mut() = (((((*self.mode() as u8) & (3 as u8)) as i32) | (((((*self.mode() as u8) & (4 as u8)) as i32) & (((((((*self.mode() as u8) & (2 as u8)) as i32) ^ (2 as i32)) as i32) << (1 as i32)) as i32)) as i32)) as i64).try_into()?;
        Ok(self.operating_mode.borrow())
    }
}

/**
 * Reload value, 1 to 65536.
 */
impl XenHvmContext_PitChannel {
    pub fn count(&self) -> Ref<'_, u32> {
        self.count.borrow()
    }
}

/**
 * Count that was latched.
 */
impl XenHvmContext_PitChannel {
    pub fn latched_count(&self) -> Ref<'_, u16> {
        self.latched_count.borrow()
    }
}

/**
 * Read state of the latched count; 0 if no count is latched.
 */
impl XenHvmContext_PitChannel {
    pub fn count_latched(&self) -> Ref<'_, u8> {
        self.count_latched.borrow()
    }
}

/**
 * Whether the status was latched.
 */
impl XenHvmContext_PitChannel {
    pub fn status_latched(&self) -> Ref<'_, u8> {
        self.status_latched.borrow()
    }
}

/**
 * Status that was latched.
 */
impl XenHvmContext_PitChannel {
    pub fn status(&self) -> Ref<'_, OptRc<XenHvmContext_PitStatus>> {
        self.status.borrow()
    }
}

/**
 * Read state of the count.
 */
impl XenHvmContext_PitChannel {
    pub fn read_state(&self) -> Ref<'_, u8> {
        self.read_state.borrow()
    }
}

/**
 * Write state of the count.
 */
impl XenHvmContext_PitChannel {
    pub fn write_state(&self) -> Ref<'_, u8> {
        self.write_state.borrow()
    }
}

/**
 * Low byte of a count whose high byte is next.
 */
impl XenHvmContext_PitChannel {
    pub fn write_latch(&self) -> Ref<'_, u8> {
        self.write_latch.borrow()
    }
}

/**
 * Bytes that reads and writes access: 1 for the low byte, 2 for the high
 * byte, 3 for both.
 */
impl XenHvmContext_PitChannel {
    pub fn rw_mode(&self) -> Ref<'_, u8> {
        self.rw_mode.borrow()
    }
}

/**
 * Mode as it was saved; 0xff in a channel that was never set up (Xen
 * before 4.19).
 */
impl XenHvmContext_PitChannel {
    pub fn mode(&self) -> Ref<'_, u8> {
        self.mode.borrow()
    }
}

/**
 * Whether to count in decimal, which Xen does not implement.
 */
impl XenHvmContext_PitChannel {
    pub fn bcd(&self) -> Ref<'_, u8> {
        self.bcd.borrow()
    }
}

/**
 * State of the gate; only channel 2's can be 0.
 */
impl XenHvmContext_PitChannel {
    pub fn gate(&self) -> Ref<'_, u8> {
        self.gate.borrow()
    }
}
impl XenHvmContext_PitChannel {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_PitChannel {
    pub fn status_raw(&self) -> Ref<'_, Vec<u8>> {
        self.status_raw.borrow()
    }
}

/**
 * Status byte of a channel.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/emul-i8254.c#L242-L257 pit_latch_status()
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_PitStatus {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_PitChannel>,
    pub _self: SharedType<Self>,
    raw: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_is_bcd: Cell<bool>,
    is_bcd: RefCell<bool>,
    f_is_output_high: Cell<bool>,
    is_output_high: RefCell<bool>,
    f_mode: Cell<bool>,
    mode: RefCell<i32>,
    f_rw_mode: Cell<bool>,
    rw_mode: RefCell<i32>,
}
impl KStruct for XenHvmContext_PitStatus {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_PitChannel;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_PitStatus {

    /**
     * Counts in decimal.
     */
    pub fn is_bcd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_bcd.get() {
            return Ok(self.is_bcd.borrow());
        }
        self.f_is_bcd.set(true);
        *self.is_bcd.borrow_mut() = (((((*self.raw() as u8) & (1 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_bcd.borrow())
    }

    /**
     * State of the output.
     */
    pub fn is_output_high(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_output_high.get() {
            return Ok(self.is_output_high.borrow());
        }
        self.f_is_output_high.set(true);
        *self.is_output_high.borrow_mut() = (((((*self.raw() as u8) & (128 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_output_high.borrow())
    }

    /**
     * Counting mode of the channel.
     */
    pub fn mode(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_mode.get() {
            return Ok(self.mode.borrow());
        }
        self.f_mode.set(true);
        *self.mode.borrow_mut() = (((((*self.raw() as u8) >> (1 as u8)) as i32) & (7 as i32))) as i32;
        Ok(self.mode.borrow())
    }

    /**
     * Bytes that reads and writes access.
     */
    pub fn rw_mode(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rw_mode.get() {
            return Ok(self.rw_mode.borrow());
        }
        self.f_rw_mode.set(true);
        *self.rw_mode.borrow_mut() = (((((*self.raw() as u8) >> (4 as u8)) as i32) & (3 as i32))) as i32;
        Ok(self.rw_mode.borrow())
    }
}

/**
 * The whole byte as a number.
 */
impl XenHvmContext_PitStatus {
    pub fn raw(&self) -> Ref<'_, u8> {
        self.raw.borrow()
    }
}
impl XenHvmContext_PitStatus {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * ACPI fixed events.
 * \sa ACPI Specification, section 4.8.4.1
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Pm1Events {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Pmtimer>,
    pub _self: SharedType<Self>,
    raw: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_bus_master: Cell<bool>,
    bus_master: RefCell<bool>,
    f_global_lock: Cell<bool>,
    global_lock: RefCell<bool>,
    f_is_wake: Cell<bool>,
    is_wake: RefCell<bool>,
    f_power_button: Cell<bool>,
    power_button: RefCell<bool>,
    f_rtc_alarm: Cell<bool>,
    rtc_alarm: RefCell<bool>,
    f_sleep_button: Cell<bool>,
    sleep_button: RefCell<bool>,
    f_timer: Cell<bool>,
    timer: RefCell<bool>,
}
impl KStruct for XenHvmContext_Pm1Events {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Pmtimer;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Pm1Events {

    /**
     * A bus master asked for the bus; status only.
     */
    pub fn bus_master(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bus_master.get() {
            return Ok(self.bus_master.borrow());
        }
        self.f_bus_master.set(true);
        *self.bus_master.borrow_mut() = (((((*self.raw() as u16) & (16 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.bus_master.borrow())
    }

    /**
     * The global lock was released.
     */
    pub fn global_lock(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_global_lock.get() {
            return Ok(self.global_lock.borrow());
        }
        self.f_global_lock.set(true);
        *self.global_lock.borrow_mut() = (((((*self.raw() as u16) & (32 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.global_lock.borrow())
    }

    /**
     * The system has been woken; status only.
     */
    pub fn is_wake(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_wake.get() {
            return Ok(self.is_wake.borrow());
        }
        self.f_is_wake.set(true);
        *self.is_wake.borrow_mut() = (((((*self.raw() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_wake.borrow())
    }

    /**
     * Power button.
     */
    pub fn power_button(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_power_button.get() {
            return Ok(self.power_button.borrow());
        }
        self.f_power_button.set(true);
        *self.power_button.borrow_mut() = (((((*self.raw() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.power_button.borrow())
    }

    /**
     * Alarm of the real-time clock.
     */
    pub fn rtc_alarm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rtc_alarm.get() {
            return Ok(self.rtc_alarm.borrow());
        }
        self.f_rtc_alarm.set(true);
        *self.rtc_alarm.borrow_mut() = (((((*self.raw() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.rtc_alarm.borrow())
    }

    /**
     * Sleep button.
     */
    pub fn sleep_button(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sleep_button.get() {
            return Ok(self.sleep_button.borrow());
        }
        self.f_sleep_button.set(true);
        *self.sleep_button.borrow_mut() = (((((*self.raw() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.sleep_button.borrow())
    }

    /**
     * The timer's top bit has changed.
     */
    pub fn timer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_timer.get() {
            return Ok(self.timer.borrow());
        }
        self.f_timer.set(true);
        *self.timer.borrow_mut() = (((((*self.raw() as u16) & (1 as u16)) as i32) != (0 as i32))) as bool;
        Ok(self.timer.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_Pm1Events {
    pub fn raw(&self) -> Ref<'_, u16> {
        self.raw.borrow()
    }
}
impl XenHvmContext_Pm1Events {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * ACPI power-management timer and event registers.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L530-L534 struct hvm_hw_pmtimer
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Pmtimer {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    tmr_val: RefCell<u32>,
    pm1a_sts: RefCell<OptRc<XenHvmContext_Pm1Events>>,
    pm1a_en: RefCell<OptRc<XenHvmContext_Pm1Events>>,
    _io: RefCell<BytesReader>,
    pm1a_sts_raw: RefCell<Vec<u8>>,
    pm1a_en_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_Pmtimer {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.tmr_val.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pm1a_sts_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        let pm1a_sts_raw = self_rc.pm1a_sts_raw.borrow();
        let _t_pm1a_sts_raw_io = BytesReader::from(pm1a_sts_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Pm1Events>(&_t_pm1a_sts_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.pm1a_sts.borrow_mut() = t;
        *self_rc.pm1a_en_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        let pm1a_en_raw = self_rc.pm1a_en_raw.borrow();
        let _t_pm1a_en_raw_io = BytesReader::from(pm1a_en_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_Pm1Events>(&_t_pm1a_en_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.pm1a_en.borrow_mut() = t;
        Ok(())
    }
}
impl XenHvmContext_Pmtimer {
}

/**
 * The timer, 3.579545 MHz.
 */
impl XenHvmContext_Pmtimer {
    pub fn tmr_val(&self) -> Ref<'_, u32> {
        self.tmr_val.borrow()
    }
}

/**
 * Events that have happened.
 */
impl XenHvmContext_Pmtimer {
    pub fn pm1a_sts(&self) -> Ref<'_, OptRc<XenHvmContext_Pm1Events>> {
        self.pm1a_sts.borrow()
    }
}

/**
 * Events that interrupt.
 */
impl XenHvmContext_Pmtimer {
    pub fn pm1a_en(&self) -> Ref<'_, OptRc<XenHvmContext_Pm1Events>> {
        self.pm1a_en.borrow()
    }
}
impl XenHvmContext_Pmtimer {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Pmtimer {
    pub fn pm1a_sts_raw(&self) -> Ref<'_, Vec<u8>> {
        self.pm1a_sts_raw.borrow()
    }
}
impl XenHvmContext_Pmtimer {
    pub fn pm1a_en_raw(&self) -> Ref<'_, Vec<u8>> {
        self.pm1a_en_raw.borrow()
    }
}

/**
 * Redirection entry: how the I/O APIC delivers the interrupt of one pin.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L349-L365 union vioapic_redir_entry
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_RedirectionEntry {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Ioapic>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_delivery_mode: Cell<bool>,
    delivery_mode: RefCell<XenHvmContext_DeliveryMode>,
    f_dest_id: Cell<bool>,
    dest_id: RefCell<i32>,
    f_is_active_low: Cell<bool>,
    is_active_low: RefCell<bool>,
    f_is_level: Cell<bool>,
    is_level: RefCell<bool>,
    f_is_logical: Cell<bool>,
    is_logical: RefCell<bool>,
    f_is_masked: Cell<bool>,
    is_masked: RefCell<bool>,
    f_is_pending: Cell<bool>,
    is_pending: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_remote_irr: Cell<bool>,
    remote_irr: RefCell<bool>,
    f_vector: Cell<bool>,
    vector: RefCell<i32>,
}
impl KStruct for XenHvmContext_RedirectionEntry {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Ioapic;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_RedirectionEntry {

    /**
     * Kind of interrupt.
     */
    pub fn delivery_mode(
        &self
    ) -> KResult<Ref<'_, XenHvmContext_DeliveryMode>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_delivery_mode.get() {
            return Ok(self.delivery_mode.borrow());
        }
        self.f_delivery_mode.set(true);
        *self.delivery_mode.borrow_mut() = (((((*self.low() as u32) >> (8 as u32)) as i32) & (7 as i32)) as i64).try_into()?;
        Ok(self.delivery_mode.borrow())
    }

    /**
     * APIC id of the destination, or a logical destination.
     */
    pub fn dest_id(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dest_id.get() {
            return Ok(self.dest_id.borrow());
        }
        self.f_dest_id.set(true);
        *self.dest_id.borrow_mut() = (((*self.high() as u32) >> (24 as u32))) as i32;
        Ok(self.dest_id.borrow())
    }

    /**
     * The pin is active low.
     */
    pub fn is_active_low(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_active_low.get() {
            return Ok(self.is_active_low.borrow());
        }
        self.f_is_active_low.set(true);
        *self.is_active_low.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_active_low.borrow())
    }

    /**
     * Level-triggered, not edge-triggered.
     */
    pub fn is_level(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_level.get() {
            return Ok(self.is_level.borrow());
        }
        self.f_is_level.set(true);
        *self.is_level.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_level.borrow())
    }

    /**
     * The destination is logical, not physical.
     */
    pub fn is_logical(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_logical.get() {
            return Ok(self.is_logical.borrow());
        }
        self.f_is_logical.set(true);
        *self.is_logical.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_logical.borrow())
    }

    /**
     * The interrupt is masked.
     */
    pub fn is_masked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_masked.get() {
            return Ok(self.is_masked.borrow());
        }
        self.f_is_masked.set(true);
        *self.is_masked.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_masked.borrow())
    }

    /**
     * Delivery is pending.
     */
    pub fn is_pending(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_pending.get() {
            return Ok(self.is_pending.borrow());
        }
        self.f_is_pending.set(true);
        *self.is_pending.borrow_mut() = (((((*self.low() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_pending.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * A local APIC has accepted the level-triggered interrupt.
     */
    pub fn remote_irr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_remote_irr.get() {
            return Ok(self.remote_irr.borrow());
        }
        self.f_remote_irr.set(true);
        *self.remote_irr.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.remote_irr.borrow())
    }

    /**
     * Vector that the guest receives.
     */
    pub fn vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector.get() {
            return Ok(self.vector.borrow());
        }
        self.f_vector.set(true);
        *self.vector.borrow_mut() = (((*self.low() as u32) & (255 as u32))) as i32;
        Ok(self.vector.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_RedirectionEntry {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_RedirectionEntry {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_RedirectionEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A slot of the register page.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L402-L404 struct hvm_hw_lapic_regs
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_RegisterSlot {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    reg: RefCell<u32>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext_RegisterSlot {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.reg.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(12 as usize)?.into();
        Ok(())
    }
}
impl XenHvmContext_RegisterSlot {
}

/**
 * The register; only these four bytes of the slot are used.
 */
impl XenHvmContext_RegisterSlot {
    pub fn reg(&self) -> Ref<'_, u32> {
        self.reg.borrow()
    }
}

/**
 * Unused.
 */
impl XenHvmContext_RegisterSlot {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl XenHvmContext_RegisterSlot {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Flags register.
 * \sa Intel SDM volume 1, section 3.4.3
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Rflags {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_adjust: Cell<bool>,
    adjust: RefCell<bool>,
    f_alignment_check: Cell<bool>,
    alignment_check: RefCell<bool>,
    f_carry: Cell<bool>,
    carry: RefCell<bool>,
    f_direction: Cell<bool>,
    direction: RefCell<bool>,
    f_identification: Cell<bool>,
    identification: RefCell<bool>,
    f_interrupt: Cell<bool>,
    interrupt: RefCell<bool>,
    f_iopl: Cell<bool>,
    iopl: RefCell<i32>,
    f_nested_task: Cell<bool>,
    nested_task: RefCell<bool>,
    f_overflow: Cell<bool>,
    overflow: RefCell<bool>,
    f_parity: Cell<bool>,
    parity: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_resume: Cell<bool>,
    resume: RefCell<bool>,
    f_sign: Cell<bool>,
    sign: RefCell<bool>,
    f_trap: Cell<bool>,
    trap: RefCell<bool>,
    f_virtual_8086: Cell<bool>,
    virtual_8086: RefCell<bool>,
    f_virtual_interrupt: Cell<bool>,
    virtual_interrupt: RefCell<bool>,
    f_virtual_interrupt_pending: Cell<bool>,
    virtual_interrupt_pending: RefCell<bool>,
    f_zero: Cell<bool>,
    zero: RefCell<bool>,
}
impl KStruct for XenHvmContext_Rflags {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_Rflags {

    /**
     * Carry out of bit 3.
     */
    pub fn adjust(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_adjust.get() {
            return Ok(self.adjust.borrow());
        }
        self.f_adjust.set(true);
        *self.adjust.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.adjust.borrow())
    }

    /**
     * Alignment checks, or access to user pages despite SMAP.
     */
    pub fn alignment_check(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_alignment_check.get() {
            return Ok(self.alignment_check.borrow());
        }
        self.f_alignment_check.set(true);
        *self.alignment_check.borrow_mut() = (((((*self.low() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.alignment_check.borrow())
    }

    /**
     * Carry out of an addition, or borrow.
     */
    pub fn carry(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_carry.get() {
            return Ok(self.carry.borrow());
        }
        self.f_carry.set(true);
        *self.carry.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.carry.borrow())
    }

    /**
     * String instructions go downwards.
     */
    pub fn direction(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_direction.get() {
            return Ok(self.direction.borrow());
        }
        self.f_direction.set(true);
        *self.direction.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.direction.borrow())
    }

    /**
     * Can be changed on processors that have CPUID.
     */
    pub fn identification(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_identification.get() {
            return Ok(self.identification.borrow());
        }
        self.f_identification.set(true);
        *self.identification.borrow_mut() = (((((*self.low() as i32) & (2097152 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.identification.borrow())
    }

    /**
     * Interrupts are enabled.
     */
    pub fn interrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_interrupt.get() {
            return Ok(self.interrupt.borrow());
        }
        self.f_interrupt.set(true);
        *self.interrupt.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.interrupt.borrow())
    }

    /**
     * Lowest privilege that may do I/O.
     */
    pub fn iopl(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_iopl.get() {
            return Ok(self.iopl.borrow());
        }
        self.f_iopl.set(true);
        *self.iopl.borrow_mut() = (((((*self.low() as u32) >> (12 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.iopl.borrow())
    }

    /**
     * The current task was called by another.
     */
    pub fn nested_task(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_nested_task.get() {
            return Ok(self.nested_task.borrow());
        }
        self.f_nested_task.set(true);
        *self.nested_task.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.nested_task.borrow())
    }

    /**
     * Signed overflow.
     */
    pub fn overflow(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_overflow.get() {
            return Ok(self.overflow.borrow());
        }
        self.f_overflow.set(true);
        *self.overflow.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.overflow.borrow())
    }

    /**
     * The result's low byte has an even number of ones.
     */
    pub fn parity(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_parity.get() {
            return Ok(self.parity.borrow());
        }
        self.f_parity.set(true);
        *self.parity.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.parity.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Instruction breakpoints are off for one instruction.
     */
    pub fn resume(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_resume.get() {
            return Ok(self.resume.borrow());
        }
        self.f_resume.set(true);
        *self.resume.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.resume.borrow())
    }

    /**
     * The result is negative.
     */
    pub fn sign(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sign.get() {
            return Ok(self.sign.borrow());
        }
        self.f_sign.set(true);
        *self.sign.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sign.borrow())
    }

    /**
     * Single-stepping.
     */
    pub fn trap(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_trap.get() {
            return Ok(self.trap.borrow());
        }
        self.f_trap.set(true);
        *self.trap.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.trap.borrow())
    }

    /**
     * Virtual-8086 mode.
     */
    pub fn virtual_8086(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_virtual_8086.get() {
            return Ok(self.virtual_8086.borrow());
        }
        self.f_virtual_8086.set(true);
        *self.virtual_8086.borrow_mut() = (((((*self.low() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.virtual_8086.borrow())
    }

    /**
     * Virtual image of `interrupt`.
     */
    pub fn virtual_interrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_virtual_interrupt.get() {
            return Ok(self.virtual_interrupt.borrow());
        }
        self.f_virtual_interrupt.set(true);
        *self.virtual_interrupt.borrow_mut() = (((((*self.low() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.virtual_interrupt.borrow())
    }

    /**
     * A virtual interrupt is pending.
     */
    pub fn virtual_interrupt_pending(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_virtual_interrupt_pending.get() {
            return Ok(self.virtual_interrupt_pending.borrow());
        }
        self.f_virtual_interrupt_pending.set(true);
        *self.virtual_interrupt_pending.borrow_mut() = (((((*self.low() as i32) & (1048576 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.virtual_interrupt_pending.borrow())
    }

    /**
     * The result is zero.
     */
    pub fn zero(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zero.get() {
            return Ok(self.zero.borrow());
        }
        self.f_zero.set(true);
        *self.zero.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.zero.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_Rflags {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_Rflags {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_Rflags {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The real-time clock. 24 bytes, 16 in old versions of Xen. Time and alarm
 * are in BCD unless `reg_b` selects binary; alarm bytes from 0xc0 on match
 * any value.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L483-L491 struct hvm_hw_rtc
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_Rtc {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    seconds: RefCell<u8>,
    seconds_alarm: RefCell<u8>,
    minutes: RefCell<u8>,
    minutes_alarm: RefCell<u8>,
    hours: RefCell<u8>,
    hours_alarm: RefCell<u8>,
    day_of_week: RefCell<u8>,
    day_of_month: RefCell<u8>,
    month: RefCell<u8>,
    year: RefCell<u8>,
    reg_a: RefCell<OptRc<XenHvmContext_RtcRegA>>,
    reg_b: RefCell<OptRc<XenHvmContext_RtcRegB>>,
    reg_c: RefCell<OptRc<XenHvmContext_RtcRegC>>,
    reg_d: RefCell<OptRc<XenHvmContext_RtcRegD>>,
    cmos_index: RefCell<u8>,
    pad0: RefCell<u8>,
    rtc_offset: RefCell<i64>,
    _io: RefCell<BytesReader>,
    reg_a_raw: RefCell<Vec<u8>>,
    reg_b_raw: RefCell<Vec<u8>>,
    reg_c_raw: RefCell<Vec<u8>>,
    reg_d_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_Rtc {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.seconds.borrow_mut() = _io.read_u1()?.into();
        *self_rc.seconds_alarm.borrow_mut() = _io.read_u1()?.into();
        *self_rc.minutes.borrow_mut() = _io.read_u1()?.into();
        *self_rc.minutes_alarm.borrow_mut() = _io.read_u1()?.into();
        *self_rc.hours.borrow_mut() = _io.read_u1()?.into();
        *self_rc.hours_alarm.borrow_mut() = _io.read_u1()?.into();
        *self_rc.day_of_week.borrow_mut() = _io.read_u1()?.into();
        *self_rc.day_of_month.borrow_mut() = _io.read_u1()?.into();
        *self_rc.month.borrow_mut() = _io.read_u1()?.into();
        *self_rc.year.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reg_a_raw.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        let reg_a_raw = self_rc.reg_a_raw.borrow();
        let _t_reg_a_raw_io = BytesReader::from(reg_a_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_RtcRegA>(&_t_reg_a_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.reg_a.borrow_mut() = t;
        *self_rc.reg_b_raw.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        let reg_b_raw = self_rc.reg_b_raw.borrow();
        let _t_reg_b_raw_io = BytesReader::from(reg_b_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_RtcRegB>(&_t_reg_b_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.reg_b.borrow_mut() = t;
        *self_rc.reg_c_raw.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        let reg_c_raw = self_rc.reg_c_raw.borrow();
        let _t_reg_c_raw_io = BytesReader::from(reg_c_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_RtcRegC>(&_t_reg_c_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.reg_c.borrow_mut() = t;
        *self_rc.reg_d_raw.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        let reg_d_raw = self_rc.reg_d_raw.borrow();
        let _t_reg_d_raw_io = BytesReader::from(reg_d_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_RtcRegD>(&_t_reg_d_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.reg_d.borrow_mut() = t;
        *self_rc.cmos_index.borrow_mut() = _io.read_u1()?.into();
        *self_rc.pad0.borrow_mut() = _io.read_u1()?.into();
        if ((_io.size() as i32) >= (24 as i32)) {
            *self_rc.rtc_offset.borrow_mut() = _io.read_s8le()?.into();
        }
        Ok(())
    }
}
impl XenHvmContext_Rtc {
}

/**
 * Seconds of the time of day.
 */
impl XenHvmContext_Rtc {
    pub fn seconds(&self) -> Ref<'_, u8> {
        self.seconds.borrow()
    }
}

/**
 * Seconds of the alarm.
 */
impl XenHvmContext_Rtc {
    pub fn seconds_alarm(&self) -> Ref<'_, u8> {
        self.seconds_alarm.borrow()
    }
}

/**
 * Minutes of the time of day.
 */
impl XenHvmContext_Rtc {
    pub fn minutes(&self) -> Ref<'_, u8> {
        self.minutes.borrow()
    }
}

/**
 * Minutes of the alarm.
 */
impl XenHvmContext_Rtc {
    pub fn minutes_alarm(&self) -> Ref<'_, u8> {
        self.minutes_alarm.borrow()
    }
}

/**
 * Hours; in 12-hour mode bit 7 is PM.
 */
impl XenHvmContext_Rtc {
    pub fn hours(&self) -> Ref<'_, u8> {
        self.hours.borrow()
    }
}

/**
 * Hours of the alarm.
 */
impl XenHvmContext_Rtc {
    pub fn hours_alarm(&self) -> Ref<'_, u8> {
        self.hours_alarm.borrow()
    }
}

/**
 * Day of the week, Sunday is 1.
 */
impl XenHvmContext_Rtc {
    pub fn day_of_week(&self) -> Ref<'_, u8> {
        self.day_of_week.borrow()
    }
}

/**
 * Day of the month.
 */
impl XenHvmContext_Rtc {
    pub fn day_of_month(&self) -> Ref<'_, u8> {
        self.day_of_month.borrow()
    }
}

/**
 * Month; January is 1.
 */
impl XenHvmContext_Rtc {
    pub fn month(&self) -> Ref<'_, u8> {
        self.month.borrow()
    }
}

/**
 * Year of the century.
 */
impl XenHvmContext_Rtc {
    pub fn year(&self) -> Ref<'_, u8> {
        self.year.borrow()
    }
}

/**
 * Register A.
 */
impl XenHvmContext_Rtc {
    pub fn reg_a(&self) -> Ref<'_, OptRc<XenHvmContext_RtcRegA>> {
        self.reg_a.borrow()
    }
}

/**
 * Register B.
 */
impl XenHvmContext_Rtc {
    pub fn reg_b(&self) -> Ref<'_, OptRc<XenHvmContext_RtcRegB>> {
        self.reg_b.borrow()
    }
}

/**
 * Register C.
 */
impl XenHvmContext_Rtc {
    pub fn reg_c(&self) -> Ref<'_, OptRc<XenHvmContext_RtcRegC>> {
        self.reg_c.borrow()
    }
}

/**
 * Register D.
 */
impl XenHvmContext_Rtc {
    pub fn reg_d(&self) -> Ref<'_, OptRc<XenHvmContext_RtcRegD>> {
        self.reg_d.borrow()
    }
}

/**
 * Register selected by the index port.
 */
impl XenHvmContext_Rtc {
    pub fn cmos_index(&self) -> Ref<'_, u8> {
        self.cmos_index.borrow()
    }
}

/**
 * Unused.
 */
impl XenHvmContext_Rtc {
    pub fn pad0(&self) -> Ref<'_, u8> {
        self.pad0.borrow()
    }
}

/**
 * Offset from the host's time, in seconds. Absent from bodies of 16
 * bytes.
 */
impl XenHvmContext_Rtc {
    pub fn rtc_offset(&self) -> Ref<'_, i64> {
        self.rtc_offset.borrow()
    }
}
impl XenHvmContext_Rtc {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_Rtc {
    pub fn reg_a_raw(&self) -> Ref<'_, Vec<u8>> {
        self.reg_a_raw.borrow()
    }
}
impl XenHvmContext_Rtc {
    pub fn reg_b_raw(&self) -> Ref<'_, Vec<u8>> {
        self.reg_b_raw.borrow()
    }
}
impl XenHvmContext_Rtc {
    pub fn reg_c_raw(&self) -> Ref<'_, Vec<u8>> {
        self.reg_c_raw.borrow()
    }
}
impl XenHvmContext_Rtc {
    pub fn reg_d_raw(&self) -> Ref<'_, Vec<u8>> {
        self.reg_d_raw.borrow()
    }
}

/**
 * Register A of the real-time clock.
 * \sa Motorola MC146818A data sheet
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_RtcRegA {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Rtc>,
    pub _self: SharedType<Self>,
    raw: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_divider: Cell<bool>,
    divider: RefCell<i32>,
    f_is_updating: Cell<bool>,
    is_updating: RefCell<bool>,
    f_rate: Cell<bool>,
    rate: RefCell<i32>,
}
impl KStruct for XenHvmContext_RtcRegA {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Rtc;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_RtcRegA {

    /**
     * Divider; 2 for the usual crystal.
     */
    pub fn divider(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_divider.get() {
            return Ok(self.divider.borrow());
        }
        self.f_divider.set(true);
        *self.divider.borrow_mut() = (((((*self.raw() as u8) >> (4 as u8)) as i32) & (7 as i32))) as i32;
        Ok(self.divider.borrow())
    }

    /**
     * An update is in progress.
     */
    pub fn is_updating(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_updating.get() {
            return Ok(self.is_updating.borrow());
        }
        self.f_is_updating.set(true);
        *self.is_updating.borrow_mut() = (((((*self.raw() as u8) & (128 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_updating.borrow())
    }

    /**
     * Rate of the periodic interrupt: 0 for none, otherwise 65536 >> rate Hz
     * (1 and 2 are the same as 8 and 9).
     */
    pub fn rate(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rate.get() {
            return Ok(self.rate.borrow());
        }
        self.f_rate.set(true);
        *self.rate.borrow_mut() = (((*self.raw() as u8) & (15 as u8))) as i32;
        Ok(self.rate.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_RtcRegA {
    pub fn raw(&self) -> Ref<'_, u8> {
        self.raw.borrow()
    }
}
impl XenHvmContext_RtcRegA {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Register B of the real-time clock.
 * \sa Motorola MC146818A data sheet
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_RtcRegB {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Rtc>,
    pub _self: SharedType<Self>,
    raw: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_has_alarm_interrupt: Cell<bool>,
    has_alarm_interrupt: RefCell<bool>,
    f_has_periodic_interrupt: Cell<bool>,
    has_periodic_interrupt: RefCell<bool>,
    f_has_square_wave: Cell<bool>,
    has_square_wave: RefCell<bool>,
    f_has_update_interrupt: Cell<bool>,
    has_update_interrupt: RefCell<bool>,
    f_is_24_hour: Cell<bool>,
    is_24_hour: RefCell<bool>,
    f_is_binary: Cell<bool>,
    is_binary: RefCell<bool>,
    f_is_dst: Cell<bool>,
    is_dst: RefCell<bool>,
    f_is_set: Cell<bool>,
    is_set: RefCell<bool>,
}
impl KStruct for XenHvmContext_RtcRegB {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Rtc;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_RtcRegB {

    /**
     * Interrupt at the alarm.
     */
    pub fn has_alarm_interrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_alarm_interrupt.get() {
            return Ok(self.has_alarm_interrupt.borrow());
        }
        self.f_has_alarm_interrupt.set(true);
        *self.has_alarm_interrupt.borrow_mut() = (((((*self.raw() as u8) & (32 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.has_alarm_interrupt.borrow())
    }

    /**
     * Periodic interrupt.
     */
    pub fn has_periodic_interrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_periodic_interrupt.get() {
            return Ok(self.has_periodic_interrupt.borrow());
        }
        self.f_has_periodic_interrupt.set(true);
        *self.has_periodic_interrupt.borrow_mut() = (((((*self.raw() as u8) & (64 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.has_periodic_interrupt.borrow())
    }

    /**
     * Square-wave output.
     */
    pub fn has_square_wave(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_square_wave.get() {
            return Ok(self.has_square_wave.borrow());
        }
        self.f_has_square_wave.set(true);
        *self.has_square_wave.borrow_mut() = (((((*self.raw() as u8) & (8 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.has_square_wave.borrow())
    }

    /**
     * Interrupt at each update.
     */
    pub fn has_update_interrupt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_has_update_interrupt.get() {
            return Ok(self.has_update_interrupt.borrow());
        }
        self.f_has_update_interrupt.set(true);
        *self.has_update_interrupt.borrow_mut() = (((((*self.raw() as u8) & (16 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.has_update_interrupt.borrow())
    }

    /**
     * 24-hour mode.
     */
    pub fn is_24_hour(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_24_hour.get() {
            return Ok(self.is_24_hour.borrow());
        }
        self.f_is_24_hour.set(true);
        *self.is_24_hour.borrow_mut() = (((((*self.raw() as u8) & (2 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_24_hour.borrow())
    }

    /**
     * Binary, not BCD.
     */
    pub fn is_binary(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_binary.get() {
            return Ok(self.is_binary.borrow());
        }
        self.f_is_binary.set(true);
        *self.is_binary.borrow_mut() = (((((*self.raw() as u8) & (4 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_binary.borrow())
    }

    /**
     * Daylight saving.
     */
    pub fn is_dst(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_dst.get() {
            return Ok(self.is_dst.borrow());
        }
        self.f_is_dst.set(true);
        *self.is_dst.borrow_mut() = (((((*self.raw() as u8) & (1 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_dst.borrow())
    }

    /**
     * Updates are halted.
     */
    pub fn is_set(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_set.get() {
            return Ok(self.is_set.borrow());
        }
        self.f_is_set.set(true);
        *self.is_set.borrow_mut() = (((((*self.raw() as u8) & (128 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_set.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_RtcRegB {
    pub fn raw(&self) -> Ref<'_, u8> {
        self.raw.borrow()
    }
}
impl XenHvmContext_RtcRegB {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Register C of the real-time clock.
 * \sa Motorola MC146818A data sheet
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_RtcRegC {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Rtc>,
    pub _self: SharedType<Self>,
    raw: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_is_alarmed: Cell<bool>,
    is_alarmed: RefCell<bool>,
    f_is_interrupting: Cell<bool>,
    is_interrupting: RefCell<bool>,
    f_is_period_over: Cell<bool>,
    is_period_over: RefCell<bool>,
    f_is_updated: Cell<bool>,
    is_updated: RefCell<bool>,
}
impl KStruct for XenHvmContext_RtcRegC {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Rtc;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_RtcRegC {

    /**
     * The alarm has happened.
     */
    pub fn is_alarmed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_alarmed.get() {
            return Ok(self.is_alarmed.borrow());
        }
        self.f_is_alarmed.set(true);
        *self.is_alarmed.borrow_mut() = (((((*self.raw() as u8) & (32 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_alarmed.borrow())
    }

    /**
     * The interrupt is asserted.
     */
    pub fn is_interrupting(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_interrupting.get() {
            return Ok(self.is_interrupting.borrow());
        }
        self.f_is_interrupting.set(true);
        *self.is_interrupting.borrow_mut() = (((((*self.raw() as u8) & (128 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_interrupting.borrow())
    }

    /**
     * A period has ended.
     */
    pub fn is_period_over(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_period_over.get() {
            return Ok(self.is_period_over.borrow());
        }
        self.f_is_period_over.set(true);
        *self.is_period_over.borrow_mut() = (((((*self.raw() as u8) & (64 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_period_over.borrow())
    }

    /**
     * An update has happened.
     */
    pub fn is_updated(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_updated.get() {
            return Ok(self.is_updated.borrow());
        }
        self.f_is_updated.set(true);
        *self.is_updated.borrow_mut() = (((((*self.raw() as u8) & (16 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_updated.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_RtcRegC {
    pub fn raw(&self) -> Ref<'_, u8> {
        self.raw.borrow()
    }
}
impl XenHvmContext_RtcRegC {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Register D of the real-time clock.
 * \sa Motorola MC146818A data sheet
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_RtcRegD {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Rtc>,
    pub _self: SharedType<Self>,
    raw: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_is_valid: Cell<bool>,
    is_valid: RefCell<bool>,
}
impl KStruct for XenHvmContext_RtcRegD {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Rtc;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl XenHvmContext_RtcRegD {

    /**
     * Memory and time are valid.
     */
    pub fn is_valid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_valid.get() {
            return Ok(self.is_valid.borrow());
        }
        self.f_is_valid.set(true);
        *self.is_valid.borrow_mut() = (((((*self.raw() as u8) & (128 as u8)) as i32) != (0 as i32))) as bool;
        Ok(self.is_valid.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_RtcRegD {
    pub fn raw(&self) -> Ref<'_, u8> {
        self.raw.borrow()
    }
}
impl XenHvmContext_RtcRegD {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of END, which is empty.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L85 struct hvm_save_end
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_SaveEnd {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext_SaveEnd {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        Ok(())
    }
}
impl XenHvmContext_SaveEnd {
}
impl XenHvmContext_SaveEnd {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Origin of this context.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L21-L27 struct hvm_save_header
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_SaveHeader {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    magic: RefCell<u32>,
    version: RefCell<u32>,
    changeset: RefCell<u64>,
    cpuid: RefCell<OptRc<XenHvmContext_CpuSignature>>,
    gtsc_khz: RefCell<u32>,
    _io: RefCell<BytesReader>,
    cpuid_raw: RefCell<Vec<u8>>,
    f_magic_expected: Cell<bool>,
    magic_expected: RefCell<i32>,
    f_version_expected: Cell<bool>,
    version_expected: RefCell<i8>,
}
impl KStruct for XenHvmContext_SaveHeader {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.magic.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.changeset.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cpuid_raw.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let cpuid_raw = self_rc.cpuid_raw.borrow();
        let _t_cpuid_raw_io = BytesReader::from(cpuid_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_CpuSignature>(&_t_cpuid_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.cpuid.borrow_mut() = t;
        *self_rc.gtsc_khz.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_SaveHeader {

    /**
     * The only value of `magic` that Xen accepts.
     */
    pub fn magic_expected(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_magic_expected.get() {
            return Ok(self.magic_expected.borrow());
        }
        self.f_magic_expected.set(true);
        *self.magic_expected.borrow_mut() = (1412960902) as i32;
        Ok(self.magic_expected.borrow())
    }

    /**
     * The only value of `version` that Xen accepts.
     */
    pub fn version_expected(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_version_expected.get() {
            return Ok(self.version_expected.borrow());
        }
        self.f_version_expected.set(true);
        *self.version_expected.borrow_mut() = (1) as i8;
        Ok(self.version_expected.borrow())
    }
}

/**
 * Says that this is an HVM context.
 */
impl XenHvmContext_SaveHeader {
    pub fn magic(&self) -> Ref<'_, u32> {
        self.magic.borrow()
    }
}

/**
 * Version of the format; 1 is the only one.
 */
impl XenHvmContext_SaveHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Mercurial revision of the Xen that saved this; all ones today.
 */
impl XenHvmContext_SaveHeader {
    pub fn changeset(&self) -> Ref<'_, u64> {
        self.changeset.borrow()
    }
}

/**
 * Value of eax of CPUID leaf 1 on the saving host. Xen only logs a
 * difference.
 */
impl XenHvmContext_SaveHeader {
    pub fn cpuid(&self) -> Ref<'_, OptRc<XenHvmContext_CpuSignature>> {
        self.cpuid.borrow()
    }
}

/**
 * Frequency of the guest's TSC in kHz; 0 leaves it unchanged.
 */
impl XenHvmContext_SaveHeader {
    pub fn gtsc_khz(&self) -> Ref<'_, u32> {
        self.gtsc_khz.borrow()
    }
}
impl XenHvmContext_SaveHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_SaveHeader {
    pub fn cpuid_raw(&self) -> Ref<'_, Vec<u8>> {
        self.cpuid_raw.borrow()
    }
}

/**
 * Attributes of a segment, as in its descriptor but without the four
 * bits of limit between them.
 * 
 * Old versions of Xen wrote the format of Intel's VMCS, which keeps that
 * gap, so that the upper four attributes are four bits higher. Xen
 * recognises this and moves them when it loads the context; the instances
 * here do the same.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/x86_emulate/x86_emulate.h#L79-L97 struct segment_register
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/hvm/hvm.c#L1024-L1224 hvm_load_cpu_ctxt()
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_SegmentAttributes {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Cpu>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_avl: Cell<bool>,
    avl: RefCell<bool>,
    f_db: Cell<bool>,
    db: RefCell<bool>,
    f_dpl: Cell<bool>,
    dpl: RefCell<i32>,
    f_g: Cell<bool>,
    g: RefCell<bool>,
    f_is_vmcs_format: Cell<bool>,
    is_vmcs_format: RefCell<bool>,
    f_l: Cell<bool>,
    l: RefCell<bool>,
    f_p: Cell<bool>,
    p: RefCell<bool>,
    f_s: Cell<bool>,
    s: RefCell<bool>,
    f_segment_type: Cell<bool>,
    segment_type: RefCell<i32>,
    f_upper: Cell<bool>,
    upper: RefCell<u32>,
}
impl KStruct for XenHvmContext_SegmentAttributes {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Cpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_SegmentAttributes {

    /**
     * Available to software.
     */
    pub fn avl(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avl.get() {
            return Ok(self.avl.borrow());
        }
        self.f_avl.set(true);
        *self.avl.borrow_mut() = (((((*self.upper()? as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avl.borrow())
    }

    /**
     * 32-bit operands, or a 32-bit stack pointer.
     */
    pub fn db(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_db.get() {
            return Ok(self.db.borrow());
        }
        self.f_db.set(true);
        *self.db.borrow_mut() = (((((*self.upper()? as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.db.borrow())
    }

    /**
     * Descriptor privilege level.
     */
    pub fn dpl(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_dpl.get() {
            return Ok(self.dpl.borrow());
        }
        self.f_dpl.set(true);
        *self.dpl.borrow_mut() = (((((*self.raw() as u32) >> (5 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.dpl.borrow())
    }

    /**
     * The limit of the descriptor counts pages.
     */
    pub fn g(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_g.get() {
            return Ok(self.g.borrow());
        }
        self.f_g.set(true);
        *self.g.borrow_mut() = (((((*self.upper()? as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.g.borrow())
    }

    /**
     * The upper attributes are four bits higher than today.
     */
    pub fn is_vmcs_format(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_vmcs_format.get() {
            return Ok(self.is_vmcs_format.borrow());
        }
        self.f_is_vmcs_format.set(true);
        *self.is_vmcs_format.borrow_mut() = ( ((((((*self.raw() as i32) & (61440 as i32)) as i32) != (0 as i32))) && (((((*self.raw() as i32) & (3840 as i32)) as i32) == (0 as i32)))) ) as bool;
        Ok(self.is_vmcs_format.borrow())
    }

    /**
     * 64-bit code.
     */
    pub fn l(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_l.get() {
            return Ok(self.l.borrow());
        }
        self.f_l.set(true);
        *self.l.borrow_mut() = (((((*self.upper()? as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.l.borrow())
    }

    /**
     * The segment is present.
     */
    pub fn p(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_p.get() {
            return Ok(self.p.borrow());
        }
        self.f_p.set(true);
        *self.p.borrow_mut() = (((((*self.raw() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.p.borrow())
    }

    /**
     * Code or data, not a system segment.
     */
    pub fn s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_s.get() {
            return Ok(self.s.borrow());
        }
        self.f_s.set(true);
        *self.s.borrow_mut() = (((((*self.raw() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.s.borrow())
    }

    /**
     * Type. If `s` is set, bit 3 distinguishes code from data; otherwise
     * this is the kind of system segment.
     */
    pub fn segment_type(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_segment_type.get() {
            return Ok(self.segment_type.borrow());
        }
        self.f_segment_type.set(true);
        *self.segment_type.borrow_mut() = (((*self.raw() as u32) & (15 as u32))) as i32;
        Ok(self.segment_type.borrow())
    }

    /**
     * The four upper attributes.
     */
    pub fn upper(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_upper.get() {
            return Ok(self.upper.borrow());
        }
        self.f_upper.set(true);
        *self.upper.borrow_mut() = (if *self.is_vmcs_format()? { (((((*self.raw() as u32) >> (12 as u32)) as i32) & (15 as i32)) as u32) } else { (((((*self.raw() as u32) >> (8 as u32)) as i32) & (15 as i32)) as u32) }) as u32;
        Ok(self.upper.borrow())
    }
}

/**
 * The attributes as they were saved.
 */
impl XenHvmContext_SegmentAttributes {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_SegmentAttributes {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Value of the MSR SPEC_CTRL.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/msr-index.h#L35 MSR_SPEC_CTRL
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_SpecCtrl {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_MsrEntry>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_bhi_dis_s: Cell<bool>,
    bhi_dis_s: RefCell<bool>,
    f_ibrs: Cell<bool>,
    ibrs: RefCell<bool>,
    f_ipred_dis_s: Cell<bool>,
    ipred_dis_s: RefCell<bool>,
    f_ipred_dis_u: Cell<bool>,
    ipred_dis_u: RefCell<bool>,
    f_psfd: Cell<bool>,
    psfd: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_rrsba_dis_s: Cell<bool>,
    rrsba_dis_s: RefCell<bool>,
    f_rrsba_dis_u: Cell<bool>,
    rrsba_dis_u: RefCell<bool>,
    f_ssbd: Cell<bool>,
    ssbd: RefCell<bool>,
    f_stibp: Cell<bool>,
    stibp: RefCell<bool>,
}
impl KStruct for XenHvmContext_SpecCtrl {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_MsrEntry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_SpecCtrl {

    /**
     * Branch history of user code is not used for the supervisor.
     */
    pub fn bhi_dis_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bhi_dis_s.get() {
            return Ok(self.bhi_dis_s.borrow());
        }
        self.f_bhi_dis_s.set(true);
        *self.bhi_dis_s.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.bhi_dis_s.borrow())
    }

    /**
     * Indirect branches are restricted.
     */
    pub fn ibrs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ibrs.get() {
            return Ok(self.ibrs.borrow());
        }
        self.f_ibrs.set(true);
        *self.ibrs.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ibrs.borrow())
    }

    /**
     * Indirect branch prediction is disabled for the supervisor.
     */
    pub fn ipred_dis_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ipred_dis_s.get() {
            return Ok(self.ipred_dis_s.borrow());
        }
        self.f_ipred_dis_s.set(true);
        *self.ipred_dis_s.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ipred_dis_s.borrow())
    }

    /**
     * Indirect branch prediction is disabled for user code.
     */
    pub fn ipred_dis_u(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ipred_dis_u.get() {
            return Ok(self.ipred_dis_u.borrow());
        }
        self.f_ipred_dis_u.set(true);
        *self.ipred_dis_u.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ipred_dis_u.borrow())
    }

    /**
     * Predictive store forwarding is disabled.
     */
    pub fn psfd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_psfd.get() {
            return Ok(self.psfd.borrow());
        }
        self.f_psfd.set(true);
        *self.psfd.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.psfd.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Alternate return prediction is disabled for the supervisor.
     */
    pub fn rrsba_dis_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rrsba_dis_s.get() {
            return Ok(self.rrsba_dis_s.borrow());
        }
        self.f_rrsba_dis_s.set(true);
        *self.rrsba_dis_s.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.rrsba_dis_s.borrow())
    }

    /**
     * Alternate return prediction is disabled for user code.
     */
    pub fn rrsba_dis_u(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_rrsba_dis_u.get() {
            return Ok(self.rrsba_dis_u.borrow());
        }
        self.f_rrsba_dis_u.set(true);
        *self.rrsba_dis_u.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.rrsba_dis_u.borrow())
    }

    /**
     * Speculative store bypass is disabled.
     */
    pub fn ssbd(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_ssbd.get() {
            return Ok(self.ssbd.borrow());
        }
        self.f_ssbd.set(true);
        *self.ssbd.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.ssbd.borrow())
    }

    /**
     * Threads of a core do not share indirect branch prediction.
     */
    pub fn stibp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_stibp.get() {
            return Ok(self.stibp.borrow());
        }
        self.f_stibp.set(true);
        *self.stibp.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.stibp.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_SpecCtrl {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_SpecCtrl {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_SpecCtrl {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Divide configuration register.
 * \sa Intel SDM volume 3, section 12.5.4
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_TimerDivide {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    raw: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_code: Cell<bool>,
    code: RefCell<i32>,
    f_divisor: Cell<bool>,
    divisor: RefCell<i32>,
}
impl KStruct for XenHvmContext_TimerDivide {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.raw.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_TimerDivide {

    /**
     * The three bits of the divisor (bits 3, 1 and 0).
     */
    pub fn code(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_code.get() {
            return Ok(self.code.borrow());
        }
        self.f_code.set(true);
        *self.code.borrow_mut() = (((((*self.raw() as u32) & (3 as u32)) as i32) | ((((((*self.raw() as u32) & (8 as u32)) as u64) >> 1) as i32) as i32))) as i32;
        Ok(self.code.borrow())
    }

    /**
     * Divisor of the clock.
     */
    pub fn divisor(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_divisor.get() {
            return Ok(self.divisor.borrow());
        }
        self.f_divisor.set(true);
        *self.divisor.borrow_mut() = (if ((*self.code()? as i32) == (7 as i32)) { 1 } else { ((2 as i32) << (*self.code()? as i32)) }) as i32;
        Ok(self.divisor.borrow())
    }
}

/**
 * The whole register as a number.
 */
impl XenHvmContext_TimerDivide {
    pub fn raw(&self) -> Ref<'_, u32> {
        self.raw.borrow()
    }
}
impl XenHvmContext_TimerDivide {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The TSC_ADJUST register of a vCPU.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L610-L612 struct hvm_tsc_adjust
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_TscAdjust {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    adjustment: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext_TscAdjust {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.adjustment.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl XenHvmContext_TscAdjust {
}

/**
 * Offset that the guest has added to its TSC, modulo 2^64.
 */
impl XenHvmContext_TscAdjust {
    pub fn adjustment(&self) -> Ref<'_, u64> {
        self.adjustment.borrow()
    }
}
impl XenHvmContext_TscAdjust {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The body of a type that Xen does not define.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/hvm/save.h#L32-L36 struct hvm_save_descriptor
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_UnknownBody {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for XenHvmContext_UnknownBody {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.data.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl XenHvmContext_UnknownBody {
}

/**
 * The body, unchanged.
 */
impl XenHvmContext_UnknownBody {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl XenHvmContext_UnknownBody {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * 256 bits, one for each vector, spread over eight registers.
 * \sa Intel SDM volume 3, section 12.8.4
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_VectorBitmap {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_LapicRegs>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
    f_vectors_0_31: Cell<bool>,
    vectors_0_31: RefCell<u32>,
    f_vectors_128_159: Cell<bool>,
    vectors_128_159: RefCell<u32>,
    f_vectors_160_191: Cell<bool>,
    vectors_160_191: RefCell<u32>,
    f_vectors_192_223: Cell<bool>,
    vectors_192_223: RefCell<u32>,
    f_vectors_224_255: Cell<bool>,
    vectors_224_255: RefCell<u32>,
    f_vectors_32_63: Cell<bool>,
    vectors_32_63: RefCell<u32>,
    f_vectors_64_95: Cell<bool>,
    vectors_64_95: RefCell<u32>,
    f_vectors_96_127: Cell<bool>,
    vectors_96_127: RefCell<u32>,
}
impl KStruct for XenHvmContext_VectorBitmap {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_LapicRegs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        Ok(())
    }
}
impl XenHvmContext_VectorBitmap {

    /**
     * Vectors 0 (bit 0) to 31 (bit 31).
     */
    pub fn vectors_0_31(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_0_31.get() {
            return Ok(self.vectors_0_31.borrow());
        }
        self.f_vectors_0_31.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.vectors_0_31.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_0_31.borrow())
    }

    /**
     * Vectors 128 (bit 0) to 159 (bit 31).
     */
    pub fn vectors_128_159(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_128_159.get() {
            return Ok(self.vectors_128_159.borrow());
        }
        self.f_vectors_128_159.set(true);
        let _pos = _io.pos();
        _io.seek(64 as usize)?;
        *self.vectors_128_159.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_128_159.borrow())
    }

    /**
     * Vectors 160 (bit 0) to 191 (bit 31).
     */
    pub fn vectors_160_191(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_160_191.get() {
            return Ok(self.vectors_160_191.borrow());
        }
        self.f_vectors_160_191.set(true);
        let _pos = _io.pos();
        _io.seek(80 as usize)?;
        *self.vectors_160_191.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_160_191.borrow())
    }

    /**
     * Vectors 192 (bit 0) to 223 (bit 31).
     */
    pub fn vectors_192_223(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_192_223.get() {
            return Ok(self.vectors_192_223.borrow());
        }
        self.f_vectors_192_223.set(true);
        let _pos = _io.pos();
        _io.seek(96 as usize)?;
        *self.vectors_192_223.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_192_223.borrow())
    }

    /**
     * Vectors 224 (bit 0) to 255 (bit 31).
     */
    pub fn vectors_224_255(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_224_255.get() {
            return Ok(self.vectors_224_255.borrow());
        }
        self.f_vectors_224_255.set(true);
        let _pos = _io.pos();
        _io.seek(112 as usize)?;
        *self.vectors_224_255.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_224_255.borrow())
    }

    /**
     * Vectors 32 (bit 0) to 63 (bit 31).
     */
    pub fn vectors_32_63(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_32_63.get() {
            return Ok(self.vectors_32_63.borrow());
        }
        self.f_vectors_32_63.set(true);
        let _pos = _io.pos();
        _io.seek(16 as usize)?;
        *self.vectors_32_63.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_32_63.borrow())
    }

    /**
     * Vectors 64 (bit 0) to 95 (bit 31).
     */
    pub fn vectors_64_95(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_64_95.get() {
            return Ok(self.vectors_64_95.borrow());
        }
        self.f_vectors_64_95.set(true);
        let _pos = _io.pos();
        _io.seek(32 as usize)?;
        *self.vectors_64_95.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_64_95.borrow())
    }

    /**
     * Vectors 96 (bit 0) to 127 (bit 31).
     */
    pub fn vectors_96_127(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vectors_96_127.get() {
            return Ok(self.vectors_96_127.borrow());
        }
        self.f_vectors_96_127.set(true);
        let _pos = _io.pos();
        _io.seek(48 as usize)?;
        *self.vectors_96_127.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.vectors_96_127.borrow())
    }
}
impl XenHvmContext_VectorBitmap {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * State of the Hyper-V interface that belongs to the domain. 32 bytes, 24 or
 * 16 in older versions of Xen.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L580-L585 struct hvm_viridian_domain_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ViridianDomain {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    hypercall_gpa: RefCell<OptRc<XenHvmContext_ViridianPageMsr>>,
    guest_os_id: RefCell<OptRc<XenHvmContext_ViridianGuestOsId>>,
    time_ref_count: RefCell<u64>,
    reference_tsc: RefCell<OptRc<XenHvmContext_ViridianPageMsr>>,
    _io: RefCell<BytesReader>,
    hypercall_gpa_raw: RefCell<Vec<u8>>,
    guest_os_id_raw: RefCell<Vec<u8>>,
    reference_tsc_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_ViridianDomain {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.hypercall_gpa_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let hypercall_gpa_raw = self_rc.hypercall_gpa_raw.borrow();
        let _t_hypercall_gpa_raw_io = BytesReader::from(hypercall_gpa_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_ViridianPageMsr>(&_t_hypercall_gpa_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.hypercall_gpa.borrow_mut() = t;
        *self_rc.guest_os_id_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let guest_os_id_raw = self_rc.guest_os_id_raw.borrow();
        let _t_guest_os_id_raw_io = BytesReader::from(guest_os_id_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_ViridianGuestOsId>(&_t_guest_os_id_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.guest_os_id.borrow_mut() = t;
        if ((_io.size() as i32) >= (24 as i32)) {
            *self_rc.time_ref_count.borrow_mut() = _io.read_u8le()?.into();
        }
        if ((_io.size() as i32) >= (32 as i32)) {
            *self_rc.reference_tsc_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let reference_tsc_raw = self_rc.reference_tsc_raw.borrow();
            let _t_reference_tsc_raw_io = BytesReader::from(reference_tsc_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_ViridianPageMsr>(&_t_reference_tsc_raw_io, Some(self_rc._root.clone()), None)?.into();
            *self_rc.reference_tsc.borrow_mut() = t;
        }
        Ok(())
    }
}
impl XenHvmContext_ViridianDomain {
}

/**
 * HV_X64_MSR_HYPERCALL.
 */
impl XenHvmContext_ViridianDomain {
    pub fn hypercall_gpa(&self) -> Ref<'_, OptRc<XenHvmContext_ViridianPageMsr>> {
        self.hypercall_gpa.borrow()
    }
}

/**
 * HV_X64_MSR_GUEST_OS_ID.
 */
impl XenHvmContext_ViridianDomain {
    pub fn guest_os_id(&self) -> Ref<'_, OptRc<XenHvmContext_ViridianGuestOsId>> {
        self.guest_os_id.borrow()
    }
}

/**
 * Reference time, in units of 100 ns. Absent from bodies of 16 bytes.
 */
impl XenHvmContext_ViridianDomain {
    pub fn time_ref_count(&self) -> Ref<'_, u64> {
        self.time_ref_count.borrow()
    }
}

/**
 * HV_X64_MSR_REFERENCE_TSC. Absent from bodies of 24 bytes.
 */
impl XenHvmContext_ViridianDomain {
    pub fn reference_tsc(&self) -> Ref<'_, OptRc<XenHvmContext_ViridianPageMsr>> {
        self.reference_tsc.borrow()
    }
}
impl XenHvmContext_ViridianDomain {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_ViridianDomain {
    pub fn hypercall_gpa_raw(&self) -> Ref<'_, Vec<u8>> {
        self.hypercall_gpa_raw.borrow()
    }
}
impl XenHvmContext_ViridianDomain {
    pub fn guest_os_id_raw(&self) -> Ref<'_, Vec<u8>> {
        self.guest_os_id_raw.borrow()
    }
}
impl XenHvmContext_ViridianDomain {
    pub fn reference_tsc_raw(&self) -> Ref<'_, Vec<u8>> {
        self.reference_tsc_raw.borrow()
    }
}

/**
 * The guest's identification of itself.
 * \sa Hyper-V Top Level Functional Specification
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L331-L343 union hv_guest_os_id
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ViridianGuestOsId {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_ViridianDomain>,
    pub _self: SharedType<Self>,
    build_number: RefCell<u16>,
    service_pack: RefCell<u8>,
    minor: RefCell<u8>,
    major: RefCell<u8>,
    os: RefCell<u8>,
    vendor: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_ViridianGuestOsId {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_ViridianDomain;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.build_number.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.service_pack.borrow_mut() = _io.read_u1()?.into();
        *self_rc.minor.borrow_mut() = _io.read_u1()?.into();
        *self_rc.major.borrow_mut() = _io.read_u1()?.into();
        *self_rc.os.borrow_mut() = _io.read_u1()?.into();
        *self_rc.vendor.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl XenHvmContext_ViridianGuestOsId {

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Build number of the guest's operating system.
 */
impl XenHvmContext_ViridianGuestOsId {
    pub fn build_number(&self) -> Ref<'_, u16> {
        self.build_number.borrow()
    }
}

/**
 * Service pack.
 */
impl XenHvmContext_ViridianGuestOsId {
    pub fn service_pack(&self) -> Ref<'_, u8> {
        self.service_pack.borrow()
    }
}

/**
 * Minor version.
 */
impl XenHvmContext_ViridianGuestOsId {
    pub fn minor(&self) -> Ref<'_, u8> {
        self.minor.borrow()
    }
}

/**
 * Major version.
 */
impl XenHvmContext_ViridianGuestOsId {
    pub fn major(&self) -> Ref<'_, u8> {
        self.major.borrow()
    }
}

/**
 * Operating system; 4 is Windows NT.
 */
impl XenHvmContext_ViridianGuestOsId {
    pub fn os(&self) -> Ref<'_, u8> {
        self.os.borrow()
    }
}

/**
 * Vendor, 1 is Microsoft; bit 15 marks open source.
 */
impl XenHvmContext_ViridianGuestOsId {
    pub fn vendor(&self) -> Ref<'_, u16> {
        self.vendor.borrow()
    }
}
impl XenHvmContext_ViridianGuestOsId {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A register that contains the frame number of a guest page in the bits
 * above 11.
 * \sa Hyper-V Top Level Functional Specification
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L561-L570 union hv_vp_assist_page_msr
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ViridianPageMsr {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_pfn_low: Cell<bool>,
    pfn_low: RefCell<i32>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
}
impl KStruct for XenHvmContext_ViridianPageMsr {
    type Root = XenHvmContext;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_ViridianPageMsr {

    /**
     * The page is in use.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * Bits 19-0 of the frame number; `high` continues it.
     */
    pub fn pfn_low(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pfn_low.get() {
            return Ok(self.pfn_low.borrow());
        }
        self.f_pfn_low.set(true);
        *self.pfn_low.borrow_mut() = (((*self.low() as u32) >> (12 as u32))) as i32;
        Ok(self.pfn_low.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_ViridianPageMsr {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_ViridianPageMsr {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_ViridianPageMsr {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A synthetic interrupt source.
 * \sa Hyper-V Top Level Functional Specification
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L827-L837 union hv_synic_sint
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ViridianSint {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_ViridianVcpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_auto_eoi: Cell<bool>,
    is_auto_eoi: RefCell<bool>,
    f_is_masked: Cell<bool>,
    is_masked: RefCell<bool>,
    f_is_polling: Cell<bool>,
    is_polling: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_vector: Cell<bool>,
    vector: RefCell<i32>,
}
impl KStruct for XenHvmContext_ViridianSint {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_ViridianVcpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_ViridianSint {

    /**
     * The interrupt ends automatically (auto-EOI).
     */
    pub fn is_auto_eoi(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_auto_eoi.get() {
            return Ok(self.is_auto_eoi.borrow());
        }
        self.f_is_auto_eoi.set(true);
        *self.is_auto_eoi.borrow_mut() = (((((*self.low() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_auto_eoi.borrow())
    }

    /**
     * The synthetic interrupt is masked.
     */
    pub fn is_masked(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_masked.get() {
            return Ok(self.is_masked.borrow());
        }
        self.f_is_masked.set(true);
        *self.is_masked.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_masked.borrow())
    }

    /**
     * The guest polls; no interrupt.
     */
    pub fn is_polling(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_polling.get() {
            return Ok(self.is_polling.borrow());
        }
        self.f_is_polling.set(true);
        *self.is_polling.borrow_mut() = (((((*self.low() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_polling.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Vector of the synthetic interrupt.
     */
    pub fn vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_vector.get() {
            return Ok(self.vector.borrow());
        }
        self.f_vector.set(true);
        *self.vector.borrow_mut() = (((*self.low() as u32) & (255 as u32))) as i32;
        Ok(self.vector.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_ViridianSint {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_ViridianSint {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_ViridianSint {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Configuration of a synthetic timer.
 * \sa Hyper-V Top Level Functional Specification
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/guest/hyperv-tlfs.h#L796-L809 union hv_stimer_config
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ViridianStimerConfig {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_ViridianVcpu>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_apic_vector: Cell<bool>,
    apic_vector: RefCell<i32>,
    f_is_auto_enabled: Cell<bool>,
    is_auto_enabled: RefCell<bool>,
    f_is_direct: Cell<bool>,
    is_direct: RefCell<bool>,
    f_is_enabled: Cell<bool>,
    is_enabled: RefCell<bool>,
    f_is_lazy: Cell<bool>,
    is_lazy: RefCell<bool>,
    f_is_periodic: Cell<bool>,
    is_periodic: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_sintx: Cell<bool>,
    sintx: RefCell<i32>,
}
impl KStruct for XenHvmContext_ViridianStimerConfig {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_ViridianVcpu;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_ViridianStimerConfig {

    /**
     * Vector in direct mode.
     */
    pub fn apic_vector(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_apic_vector.get() {
            return Ok(self.apic_vector.borrow());
        }
        self.f_apic_vector.set(true);
        *self.apic_vector.borrow_mut() = (((((*self.low() as u32) >> (4 as u32)) as i32) & (255 as i32))) as i32;
        Ok(self.apic_vector.borrow())
    }

    /**
     * Writing the count starts the timer.
     */
    pub fn is_auto_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_auto_enabled.get() {
            return Ok(self.is_auto_enabled.borrow());
        }
        self.f_is_auto_enabled.set(true);
        *self.is_auto_enabled.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_auto_enabled.borrow())
    }

    /**
     * Raises an interrupt instead of a message.
     */
    pub fn is_direct(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_direct.get() {
            return Ok(self.is_direct.borrow());
        }
        self.f_is_direct.set(true);
        *self.is_direct.borrow_mut() = (((((*self.low() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_direct.borrow())
    }

    /**
     * The timer runs.
     */
    pub fn is_enabled(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_enabled.get() {
            return Ok(self.is_enabled.borrow());
        }
        self.f_is_enabled.set(true);
        *self.is_enabled.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_enabled.borrow())
    }

    /**
     * The timer is lazy: it may fire late.
     */
    pub fn is_lazy(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_lazy.get() {
            return Ok(self.is_lazy.borrow());
        }
        self.f_is_lazy.set(true);
        *self.is_lazy.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_lazy.borrow())
    }

    /**
     * The timer is periodic.
     */
    pub fn is_periodic(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_is_periodic.get() {
            return Ok(self.is_periodic.borrow());
        }
        self.f_is_periodic.set(true);
        *self.is_periodic.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_periodic.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * Synthetic interrupt source for messages.
     */
    pub fn sintx(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sintx.get() {
            return Ok(self.sintx.borrow());
        }
        self.f_sintx.set(true);
        *self.sintx.borrow_mut() = (((((*self.low() as u32) >> (16 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.sintx.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_ViridianStimerConfig {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_ViridianStimerConfig {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_ViridianStimerConfig {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * State of the Hyper-V interface that belongs to a vCPU. 216 bytes; 152, 16
 * or 8 in older versions of Xen.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L589-L597 struct hvm_viridian_vcpu_context
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_ViridianVcpu {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    vp_assist_msr: RefCell<OptRc<XenHvmContext_ViridianPageMsr>>,
    apic_assist_pending: RefCell<u8>,
    pad: RefCell<Vec<u8>>,
    simp_msr: RefCell<OptRc<XenHvmContext_ViridianPageMsr>>,
    sint_msr: RefCell<Vec<OptRc<XenHvmContext_ViridianSint>>>,
    stimer_config_msr: RefCell<Vec<OptRc<XenHvmContext_ViridianStimerConfig>>>,
    stimer_count_msr: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
    vp_assist_msr_raw: RefCell<Vec<u8>>,
    simp_msr_raw: RefCell<Vec<u8>>,
    sint_msr_raw: RefCell<Vec<Vec<u8>>>,
    stimer_config_msr_raw: RefCell<Vec<Vec<u8>>>,
}
impl KStruct for XenHvmContext_ViridianVcpu {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.vp_assist_msr_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let vp_assist_msr_raw = self_rc.vp_assist_msr_raw.borrow();
        let _t_vp_assist_msr_raw_io = BytesReader::from(vp_assist_msr_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_ViridianPageMsr>(&_t_vp_assist_msr_raw_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.vp_assist_msr.borrow_mut() = t;
        if ((_io.size() as i32) >= (16 as i32)) {
            *self_rc.apic_assist_pending.borrow_mut() = _io.read_u1()?.into();
        }
        if ((_io.size() as i32) >= (16 as i32)) {
            *self_rc.pad.borrow_mut() = _io.read_bytes(7 as usize)?.into();
        }
        if ((_io.size() as i32) >= (152 as i32)) {
            *self_rc.simp_msr_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let simp_msr_raw = self_rc.simp_msr_raw.borrow();
            let _t_simp_msr_raw_io = BytesReader::from(simp_msr_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_ViridianPageMsr>(&_t_simp_msr_raw_io, Some(self_rc._root.clone()), None)?.into();
            *self_rc.simp_msr.borrow_mut() = t;
        }
        if ((_io.size() as i32) >= (152 as i32)) {
            *self_rc.sint_msr_raw.borrow_mut() = Vec::new();
            *self_rc.sint_msr.borrow_mut() = Vec::new();
            let l_sint_msr = 16;
            for _i in 0..l_sint_msr {
                self_rc.sint_msr_raw.borrow_mut().push(_io.read_bytes(8 as usize)?.into());
                let sint_msr_raw = self_rc.sint_msr_raw.borrow();
                let io_sint_msr_raw = BytesReader::from(sint_msr_raw.last().unwrap().clone());
                let t = Self::read_into::<BytesReader, XenHvmContext_ViridianSint>(&io_sint_msr_raw, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.sint_msr.borrow_mut().push(t);
            }
        }
        if ((_io.size() as i32) >= (216 as i32)) {
            *self_rc.stimer_config_msr_raw.borrow_mut() = Vec::new();
            *self_rc.stimer_config_msr.borrow_mut() = Vec::new();
            let l_stimer_config_msr = 4;
            for _i in 0..l_stimer_config_msr {
                self_rc.stimer_config_msr_raw.borrow_mut().push(_io.read_bytes(8 as usize)?.into());
                let stimer_config_msr_raw = self_rc.stimer_config_msr_raw.borrow();
                let io_stimer_config_msr_raw = BytesReader::from(stimer_config_msr_raw.last().unwrap().clone());
                let t = Self::read_into::<BytesReader, XenHvmContext_ViridianStimerConfig>(&io_stimer_config_msr_raw, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.stimer_config_msr.borrow_mut().push(t);
            }
        }
        if ((_io.size() as i32) >= (216 as i32)) {
            *self_rc.stimer_count_msr.borrow_mut() = Vec::new();
            let l_stimer_count_msr = 4;
            for _i in 0..l_stimer_count_msr {
                self_rc.stimer_count_msr.borrow_mut().push(_io.read_u8le()?.into());
            }
        }
        Ok(())
    }
}
impl XenHvmContext_ViridianVcpu {
}

/**
 * HV_X64_MSR_VP_ASSIST_PAGE.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn vp_assist_msr(&self) -> Ref<'_, OptRc<XenHvmContext_ViridianPageMsr>> {
        self.vp_assist_msr.borrow()
    }
}

/**
 * Whether the guest may end an interrupt without an EOI. Absent from
 * bodies of 8 bytes.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn apic_assist_pending(&self) -> Ref<'_, u8> {
        self.apic_assist_pending.borrow()
    }
}

/**
 * Padding, zero.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn pad(&self) -> Ref<'_, Vec<u8>> {
        self.pad.borrow()
    }
}

/**
 * HV_X64_MSR_SIMP, page of synthetic messages. Absent from bodies of 16
 * bytes.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn simp_msr(&self) -> Ref<'_, OptRc<XenHvmContext_ViridianPageMsr>> {
        self.simp_msr.borrow()
    }
}

/**
 * HV_X64_MSR_SINT0 to 15, synthetic interrupts.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn sint_msr(&self) -> Ref<'_, Vec<OptRc<XenHvmContext_ViridianSint>>> {
        self.sint_msr.borrow()
    }
}

/**
 * HV_X64_MSR_STIMER0_CONFIG to 3. Absent from bodies of 152 bytes.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn stimer_config_msr(&self) -> Ref<'_, Vec<OptRc<XenHvmContext_ViridianStimerConfig>>> {
        self.stimer_config_msr.borrow()
    }
}

/**
 * HV_X64_MSR_STIMER0_COUNT to 3.
 */
impl XenHvmContext_ViridianVcpu {
    pub fn stimer_count_msr(&self) -> Ref<'_, Vec<u64>> {
        self.stimer_count_msr.borrow()
    }
}
impl XenHvmContext_ViridianVcpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_ViridianVcpu {
    pub fn vp_assist_msr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.vp_assist_msr_raw.borrow()
    }
}
impl XenHvmContext_ViridianVcpu {
    pub fn simp_msr_raw(&self) -> Ref<'_, Vec<u8>> {
        self.simp_msr_raw.borrow()
    }
}
impl XenHvmContext_ViridianVcpu {
    pub fn sint_msr_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.sint_msr_raw.borrow()
    }
}
impl XenHvmContext_ViridianVcpu {
    pub fn stimer_config_msr_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.stimer_config_msr_raw.borrow()
    }
}

/**
 * Machine-check state of a vCPU. 32 bytes, 24 or 8 in older versions of Xen.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/include/public/arch-x86/hvm/save.h#L601-L606 struct hvm_vmce_vcpu
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_VmceVcpu {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_Entry>,
    pub _self: SharedType<Self>,
    caps: RefCell<OptRc<XenHvmContext_McgCap>>,
    mci_ctl2_bank0: RefCell<OptRc<XenHvmContext_MciCtl2>>,
    mci_ctl2_bank1: RefCell<OptRc<XenHvmContext_MciCtl2>>,
    mcg_ext_ctl: RefCell<u64>,
    _io: RefCell<BytesReader>,
    caps_raw: RefCell<Vec<u8>>,
    mci_ctl2_bank0_raw: RefCell<Vec<u8>>,
    mci_ctl2_bank1_raw: RefCell<Vec<u8>>,
}
impl KStruct for XenHvmContext_VmceVcpu {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_Entry;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.caps_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        let caps_raw = self_rc.caps_raw.borrow();
        let _t_caps_raw_io = BytesReader::from(caps_raw.clone());
        let t = Self::read_into::<BytesReader, XenHvmContext_McgCap>(&_t_caps_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.caps.borrow_mut() = t;
        if ((_io.size() as i32) >= (24 as i32)) {
            *self_rc.mci_ctl2_bank0_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let mci_ctl2_bank0_raw = self_rc.mci_ctl2_bank0_raw.borrow();
            let _t_mci_ctl2_bank0_raw_io = BytesReader::from(mci_ctl2_bank0_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_MciCtl2>(&_t_mci_ctl2_bank0_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.mci_ctl2_bank0.borrow_mut() = t;
        }
        if ((_io.size() as i32) >= (24 as i32)) {
            *self_rc.mci_ctl2_bank1_raw.borrow_mut() = _io.read_bytes(8 as usize)?.into();
            let mci_ctl2_bank1_raw = self_rc.mci_ctl2_bank1_raw.borrow();
            let _t_mci_ctl2_bank1_raw_io = BytesReader::from(mci_ctl2_bank1_raw.clone());
            let t = Self::read_into::<BytesReader, XenHvmContext_MciCtl2>(&_t_mci_ctl2_bank1_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.mci_ctl2_bank1.borrow_mut() = t;
        }
        if ((_io.size() as i32) >= (32 as i32)) {
            *self_rc.mcg_ext_ctl.borrow_mut() = _io.read_u8le()?.into();
        }
        Ok(())
    }
}
impl XenHvmContext_VmceVcpu {
}

/**
 * IA32_MCG_CAP.
 */
impl XenHvmContext_VmceVcpu {
    pub fn caps(&self) -> Ref<'_, OptRc<XenHvmContext_McgCap>> {
        self.caps.borrow()
    }
}

/**
 * IA32_MC0_CTL2. Absent from bodies of 8 bytes.
 */
impl XenHvmContext_VmceVcpu {
    pub fn mci_ctl2_bank0(&self) -> Ref<'_, OptRc<XenHvmContext_MciCtl2>> {
        self.mci_ctl2_bank0.borrow()
    }
}

/**
 * IA32_MC1_CTL2. Absent from bodies of 8 bytes.
 */
impl XenHvmContext_VmceVcpu {
    pub fn mci_ctl2_bank1(&self) -> Ref<'_, OptRc<XenHvmContext_MciCtl2>> {
        self.mci_ctl2_bank1.borrow()
    }
}

/**
 * IA32_MCG_EXT_CTL; bit 0 enables local machine checks. Absent from
 * bodies of 24 bytes.
 */
impl XenHvmContext_VmceVcpu {
    pub fn mcg_ext_ctl(&self) -> Ref<'_, u64> {
        self.mcg_ext_ctl.borrow()
    }
}
impl XenHvmContext_VmceVcpu {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl XenHvmContext_VmceVcpu {
    pub fn caps_raw(&self) -> Ref<'_, Vec<u8>> {
        self.caps_raw.borrow()
    }
}
impl XenHvmContext_VmceVcpu {
    pub fn mci_ctl2_bank0_raw(&self) -> Ref<'_, Vec<u8>> {
        self.mci_ctl2_bank0_raw.borrow()
    }
}
impl XenHvmContext_VmceVcpu {
    pub fn mci_ctl2_bank1_raw(&self) -> Ref<'_, Vec<u8>> {
        self.mci_ctl2_bank1_raw.borrow()
    }
}

/**
 * A set of state components, one bit each. The same as component_bitmap of
 * `x86_xsave_area`.
 * \sa https://github.com/xen-project/xen/blob/RELEASE-4.22.0/xen/arch/x86/include/asm/x86-defns.h#L93-L121 X86_XCR0_* and X86_XSS_*
 */

#[derive(Default, Debug, Clone)]
pub struct XenHvmContext_XstateComponents {
    pub _root: SharedType<XenHvmContext>,
    pub _parent: SharedType<XenHvmContext_CpuXsave>,
    pub _self: SharedType<Self>,
    low: RefCell<u32>,
    high: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_avx: Cell<bool>,
    avx: RefCell<bool>,
    f_bndcsr: Cell<bool>,
    bndcsr: RefCell<bool>,
    f_bndregs: Cell<bool>,
    bndregs: RefCell<bool>,
    f_cet_s: Cell<bool>,
    cet_s: RefCell<bool>,
    f_cet_u: Cell<bool>,
    cet_u: RefCell<bool>,
    f_egprs: Cell<bool>,
    egprs: RefCell<bool>,
    f_hdc: Cell<bool>,
    hdc: RefCell<bool>,
    f_hi16_zmm: Cell<bool>,
    hi16_zmm: RefCell<bool>,
    f_hwp: Cell<bool>,
    hwp: RefCell<bool>,
    f_lbr: Cell<bool>,
    lbr: RefCell<bool>,
    f_lwp: Cell<bool>,
    lwp: RefCell<bool>,
    f_opmask: Cell<bool>,
    opmask: RefCell<bool>,
    f_pasid: Cell<bool>,
    pasid: RefCell<bool>,
    f_pkru: Cell<bool>,
    pkru: RefCell<bool>,
    f_pt: Cell<bool>,
    pt: RefCell<bool>,
    f_raw: Cell<bool>,
    raw: RefCell<u64>,
    f_sse: Cell<bool>,
    sse: RefCell<bool>,
    f_tilecfg: Cell<bool>,
    tilecfg: RefCell<bool>,
    f_tiledata: Cell<bool>,
    tiledata: RefCell<bool>,
    f_uintr: Cell<bool>,
    uintr: RefCell<bool>,
    f_x87: Cell<bool>,
    x87: RefCell<bool>,
    f_zmm_hi256: Cell<bool>,
    zmm_hi256: RefCell<bool>,
}
impl KStruct for XenHvmContext_XstateComponents {
    type Root = XenHvmContext;
    type Parent = XenHvmContext_CpuXsave;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        *self_rc.low.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl XenHvmContext_XstateComponents {

    /**
     * Upper halves of the 256-bit registers ymm0 to ymm15.
     */
    pub fn avx(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_avx.get() {
            return Ok(self.avx.borrow());
        }
        self.f_avx.set(true);
        *self.avx.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.avx.borrow())
    }

    /**
     * MPX configuration and status.
     */
    pub fn bndcsr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndcsr.get() {
            return Ok(self.bndcsr.borrow());
        }
        self.f_bndcsr.set(true);
        *self.bndcsr.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bndcsr.borrow())
    }

    /**
     * MPX bound registers.
     */
    pub fn bndregs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_bndregs.get() {
            return Ok(self.bndregs.borrow());
        }
        self.f_bndregs.set(true);
        *self.bndregs.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.bndregs.borrow())
    }

    /**
     * Control-flow enforcement, supervisor part.
     */
    pub fn cet_s(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_s.get() {
            return Ok(self.cet_s.borrow());
        }
        self.f_cet_s.set(true);
        *self.cet_s.borrow_mut() = (((((*self.low() as i32) & (4096 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_s.borrow())
    }

    /**
     * Control-flow enforcement, user part.
     */
    pub fn cet_u(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_cet_u.get() {
            return Ok(self.cet_u.borrow());
        }
        self.f_cet_u.set(true);
        *self.cet_u.borrow_mut() = (((((*self.low() as i32) & (2048 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.cet_u.borrow())
    }

    /**
     * The APX general-purpose registers, which replace MPX.
     */
    pub fn egprs(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_egprs.get() {
            return Ok(self.egprs.borrow());
        }
        self.f_egprs.set(true);
        *self.egprs.borrow_mut() = (((((*self.low() as i32) & (524288 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.egprs.borrow())
    }

    /**
     * The IA32_PM_CTL1 register of hardware duty cycling.
     */
    pub fn hdc(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hdc.get() {
            return Ok(self.hdc.borrow());
        }
        self.f_hdc.set(true);
        *self.hdc.borrow_mut() = (((((*self.low() as i32) & (8192 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hdc.borrow())
    }

    /**
     * The 512-bit registers zmm16 to zmm31.
     */
    pub fn hi16_zmm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hi16_zmm.get() {
            return Ok(self.hi16_zmm.borrow());
        }
        self.f_hi16_zmm.set(true);
        *self.hi16_zmm.borrow_mut() = (((((*self.low() as u32) & (128 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.hi16_zmm.borrow())
    }

    /**
     * The IA32_HWP_REQUEST register.
     */
    pub fn hwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_hwp.get() {
            return Ok(self.hwp.borrow());
        }
        self.f_hwp.set(true);
        *self.hwp.borrow_mut() = (((((*self.low() as i32) & (65536 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.hwp.borrow())
    }

    /**
     * Last-branch records.
     */
    pub fn lbr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lbr.get() {
            return Ok(self.lbr.borrow());
        }
        self.f_lbr.set(true);
        *self.lbr.borrow_mut() = (((((*self.low() as i32) & (32768 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lbr.borrow())
    }

    /**
     * State of AMD's lightweight profiling.
     */
    pub fn lwp(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_lwp.get() {
            return Ok(self.lwp.borrow());
        }
        self.f_lwp.set(true);
        *self.lwp.borrow_mut() = (((((*self.high() as i32) & (1073741824 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.lwp.borrow())
    }

    /**
     * AVX-512 mask registers.
     */
    pub fn opmask(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_opmask.get() {
            return Ok(self.opmask.borrow());
        }
        self.f_opmask.set(true);
        *self.opmask.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.opmask.borrow())
    }

    /**
     * The IA32_PASID register.
     */
    pub fn pasid(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pasid.get() {
            return Ok(self.pasid.borrow());
        }
        self.f_pasid.set(true);
        *self.pasid.borrow_mut() = (((((*self.low() as i32) & (1024 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pasid.borrow())
    }

    /**
     * Protection-key rights for user pages.
     */
    pub fn pkru(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pkru.get() {
            return Ok(self.pkru.borrow());
        }
        self.f_pkru.set(true);
        *self.pkru.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pkru.borrow())
    }

    /**
     * Processor Trace registers.
     */
    pub fn pt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_pt.get() {
            return Ok(self.pt.borrow());
        }
        self.f_pt.set(true);
        *self.pt.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.pt.borrow())
    }

    /**
     * The whole register as a number.
     */
    pub fn raw(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_raw.get() {
            return Ok(self.raw.borrow());
        }
        self.f_raw.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.raw.borrow_mut() = _io.read_u8le()?.into();
        _io.seek(_pos)?;
        Ok(self.raw.borrow())
    }

    /**
     * xmm registers, in the legacy region.
     */
    pub fn sse(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_sse.get() {
            return Ok(self.sse.borrow());
        }
        self.f_sse.set(true);
        *self.sse.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.sse.borrow())
    }

    /**
     * AMX tile configuration.
     */
    pub fn tilecfg(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tilecfg.get() {
            return Ok(self.tilecfg.borrow());
        }
        self.f_tilecfg.set(true);
        *self.tilecfg.borrow_mut() = (((((*self.low() as i32) & (131072 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tilecfg.borrow())
    }

    /**
     * AMX tiles.
     */
    pub fn tiledata(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_tiledata.get() {
            return Ok(self.tiledata.borrow());
        }
        self.f_tiledata.set(true);
        *self.tiledata.borrow_mut() = (((((*self.low() as i32) & (262144 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.tiledata.borrow())
    }

    /**
     * User-interrupt registers.
     */
    pub fn uintr(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_uintr.get() {
            return Ok(self.uintr.borrow());
        }
        self.f_uintr.set(true);
        *self.uintr.borrow_mut() = (((((*self.low() as i32) & (16384 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.uintr.borrow())
    }

    /**
     * x87 state, in the legacy region.
     */
    pub fn x87(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_x87.get() {
            return Ok(self.x87.borrow());
        }
        self.f_x87.set(true);
        *self.x87.borrow_mut() = (((((*self.low() as u32) & (1 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.x87.borrow())
    }

    /**
     * Upper halves of the 512-bit registers zmm0 to zmm15.
     */
    pub fn zmm_hi256(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref();
        if self.f_zmm_hi256.get() {
            return Ok(self.zmm_hi256.borrow());
        }
        self.f_zmm_hi256.set(true);
        *self.zmm_hi256.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.zmm_hi256.borrow())
    }
}

/**
 * Bits 31-0.
 */
impl XenHvmContext_XstateComponents {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}

/**
 * Bits 63-32.
 */
impl XenHvmContext_XstateComponents {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}
impl XenHvmContext_XstateComponents {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
