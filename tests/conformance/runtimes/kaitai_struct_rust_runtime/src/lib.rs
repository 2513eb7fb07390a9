//! As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use.
//!
//! The library itself, https://github.com/kaitai-io/kaitai_struct_rust_runtime, is not on crates.io: what has its
//! name there is something else. This stands in for it in the conformance tests, and nowhere else.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::{Rc, Weak};

#[derive(Debug, Clone, PartialEq)]
pub enum KError {
    Eof { requested: usize, available: usize },
    EmptyIterator,
    UnknownEncoding { name: String },
    MissingParent,
    ValidationFailed(ValidationFailedError),
    NoTerminatorFound,
    CastError,
    UndecidedEndianness { src_path: String },
}

pub type KResult<T> = Result<T, KError>;

#[derive(Debug, Clone, PartialEq)]
pub struct ValidationFailedError {
    pub kind: ValidationKind,
    pub src_path: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ValidationKind {
    NotEqual,
}

/// A shared value, or none.
#[derive(Debug)]
pub struct OptRc<T>(Option<Rc<T>>);

impl<T> OptRc<T> {
    pub fn is_none(&self) -> bool {
        self.0.is_none()
    }
}

impl<T> Default for OptRc<T> {
    fn default() -> Self {
        OptRc(None)
    }
}

impl<T> Clone for OptRc<T> {
    fn clone(&self) -> Self {
        OptRc(self.0.clone())
    }
}

impl<T> From<Rc<T>> for OptRc<T> {
    fn from(value: Rc<T>) -> Self {
        OptRc(Some(value))
    }
}

impl<T> Deref for OptRc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0.as_ref().expect("a value that is absent")
    }
}

/// The way from a value up to the one that holds it.
pub struct SharedType<T>(RefCell<Weak<T>>);

impl<T> SharedType<T> {
    pub fn new(value: Rc<T>) -> Self {
        SharedType(RefCell::new(Rc::downgrade(&value)))
    }

    pub fn empty() -> Self {
        SharedType(RefCell::new(Weak::new()))
    }

    pub fn get(&self) -> KResult<OptRc<T>> {
        self.0.borrow().upgrade().map(OptRc::from).ok_or(KError::MissingParent)
    }

    pub fn get_value(&self) -> &RefCell<Weak<T>> {
        &self.0
    }

    pub fn set(&self, value: KResult<OptRc<T>>) {
        let held = value.ok().and_then(|value| value.0);
        *self.0.borrow_mut() = held.map_or(Weak::new(), |held| Rc::downgrade(&held));
    }
}

impl<T> Default for SharedType<T> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<T> Clone for SharedType<T> {
    fn clone(&self) -> Self {
        SharedType(RefCell::new(self.0.borrow().clone()))
    }
}

impl<T> std::fmt::Debug for SharedType<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SharedType") // what it leads to holds this
    }
}

pub trait KStruct: Default + 'static {
    type Root: KStruct;
    type Parent: KStruct;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        io: &S,
        root: SharedType<Self::Root>,
        parent: SharedType<Self::Parent>,
    ) -> KResult<()>;

    fn read_into<S: KStream, T: KStruct>(
        io: &S,
        root: Option<SharedType<T::Root>>,
        parent: Option<SharedType<T::Parent>>,
    ) -> KResult<OptRc<T>> {
        Self::read_into_with_init(io, root, parent, &|_| Ok(()))
    }

    /// Reads a value once `init` has seen it. Without a root it is its own.
    fn read_into_with_init<S: KStream, T: KStruct>(
        io: &S,
        root: Option<SharedType<T::Root>>,
        parent: Option<SharedType<T::Parent>>,
        init: &dyn Fn(&mut T) -> KResult<()>,
    ) -> KResult<OptRc<T>> {
        let mut value = T::default();
        init(&mut value)?;
        let value = Rc::new(value);
        let root = root.unwrap_or_else(|| {
            let any: Rc<dyn Any> = value.clone();
            SharedType::new(any.downcast::<T::Root>().expect("a type that is no root, read without one"))
        });
        let value = OptRc::from(value);
        T::read(&value, io, root, parent.unwrap_or_default())?;
        Ok(value)
    }
}

#[derive(Debug, Default, Clone)]
pub struct KStructUnit;

impl KStruct for KStructUnit {
    type Root = KStructUnit;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        _: &OptRc<Self>,
        _: &S,
        _: SharedType<Self::Root>,
        _: SharedType<Self::Parent>,
    ) -> KResult<()> {
        Ok(())
    }
}

macro_rules! numbers {
    ($($name:ident $number:ty, $convert:ident;)*) => {
        $(fn $name(&self) -> KResult<$number> {
            Ok(<$number>::$convert(self.read_bytes(size_of::<$number>())?.try_into().expect("so many bytes")))
        })*
    };
}

pub trait KStream {
    fn clone(&self) -> BytesReader;
    fn size(&self) -> usize;
    fn pos(&self) -> usize;
    fn seek(&self, position: usize) -> KResult<()>;
    fn read_bytes(&self, length: usize) -> KResult<Vec<u8>>;
    fn read_bits_int_le(&self, width: usize) -> KResult<u64>;

    fn is_eof(&self) -> bool {
        self.pos() >= self.size()
    }

    fn align_to_byte(&self) -> KResult<()> {
        self.seek(self.pos())
    }

    fn read_bytes_full(&self) -> KResult<Vec<u8>> {
        self.read_bytes(self.size().saturating_sub(self.pos()))
    }

    fn read_bytes_term(&self, term: u8, include: bool, consume: bool, need: bool) -> KResult<Vec<u8>> {
        let start = self.pos();
        let mut bytes = self.read_bytes_full()?;
        match bytes.iter().position(|&byte| byte == term) {
            Some(length) => {
                self.seek(start + length + usize::from(consume))?;
                bytes.truncate(length + usize::from(include));
            }
            None if need => return Err(KError::NoTerminatorFound),
            None => {}
        }
        Ok(bytes)
    }

    numbers! {
        read_u1 u8, from_le_bytes;
        read_u2le u16, from_le_bytes;
        read_u2be u16, from_be_bytes;
        read_u4le u32, from_le_bytes;
        read_u4be u32, from_be_bytes;
        read_u8le u64, from_le_bytes;
        read_u8be u64, from_be_bytes;
        read_s1 i8, from_le_bytes;
        read_s2le i16, from_le_bytes;
        read_s2be i16, from_be_bytes;
        read_s4le i32, from_le_bytes;
        read_s4be i32, from_be_bytes;
        read_s8le i64, from_le_bytes;
        read_s8be i64, from_be_bytes;
    }
}

/// Bytes in memory. Each clone has a position of its own, as in the library.
#[derive(Debug, Default, Clone)]
pub struct BytesReader {
    bytes: Rc<Vec<u8>>,
    bit: Cell<usize>,
}

impl From<Vec<u8>> for BytesReader {
    fn from(bytes: Vec<u8>) -> Self {
        BytesReader { bytes: Rc::new(bytes), bit: Cell::default() }
    }
}

impl KStream for BytesReader {
    fn clone(&self) -> BytesReader {
        Clone::clone(self)
    }

    fn size(&self) -> usize {
        self.bytes.len()
    }

    fn pos(&self) -> usize {
        self.bit.get().div_ceil(8)
    }

    fn seek(&self, position: usize) -> KResult<()> {
        self.bit.set(position.checked_mul(8).ok_or(KError::CastError)?);
        Ok(())
    }

    fn read_bytes(&self, length: usize) -> KResult<Vec<u8>> {
        let position = self.pos();
        let available = self.size().saturating_sub(position);
        if length > available {
            return Err(KError::Eof { requested: length, available });
        }
        self.seek(position + length)?;
        Ok(self.bytes[position.min(self.size())..][..length].to_vec())
    }

    fn read_bits_int_le(&self, width: usize) -> KResult<u64> {
        let start = self.bit.get();
        if start + width > self.size() * 8 {
            return Err(KError::Eof { requested: width.div_ceil(8), available: self.size() - self.pos() });
        }
        self.bit.set(start + width);
        let bit = |index: usize| u64::from(self.bytes[index / 8] >> (index % 8) & 1);
        Ok((0..width).fold(0, |number, index| number | bit(start + index) << index))
    }
}

pub fn bytes_to_str(bytes: &Vec<u8>, encoding: &str) -> KResult<String> {
    match encoding {
        "ISO-8859-1" => Ok(bytes.iter().map(|&byte| char::from(byte)).collect()),
        _ => Err(KError::UnknownEncoding { name: encoding.to_string() }),
    }
}

pub fn bytes_terminate(bytes: &Vec<u8>, term: u8, include: bool) -> Vec<u8> {
    match bytes.iter().position(|&byte| byte == term) {
        Some(length) => bytes[..length + usize::from(include)].to_vec(),
        None => bytes.clone(),
    }
}

/// The remainder of a division, with the sign of the divisor.
pub fn modulo(dividend: i64, divisor: i64) -> i64 {
    dividend.rem_euclid(divisor)
}
