//! Prints a file as the generated parser reads it: `dump DEFINITION FILE`.

mod fields; // made by rust_fields.py

use kaitai::{BytesReader, KResult, OptRc};
use std::panic::{catch_unwind, AssertUnwindSafe};

pub const FAILURE: &str = r#"{"error":true}"#;

/// Converts a value to JSON; returns nothing for an absent one.
pub trait Dump: Sized {
    fn dump(&self) -> Option<String>;

    fn dump_list(list: &[Self]) -> String {
        let elements: Vec<String> = list.iter().map(|element| element.dump().unwrap_or("null".into())).collect();
        format!("[{}]", elements.join(","))
    }
}

macro_rules! as_written {
    ($($type:ty)*) => {$(
        impl Dump for $type {
            fn dump(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}

as_written!(bool i8 i16 i32 i64 u16 u32 u64);

impl Dump for u8 {
    fn dump(&self) -> Option<String> {
        Some(self.to_string())
    }

    fn dump_list(octets: &[u8]) -> String {
        if octets.len() <= 64 {
            let hex: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
            return format!(r#"{{"octets":{},"hex":"{hex}"}}"#, octets.len());
        }
        let (mut a, mut b) = (1u32, 0u32);
        for octet in octets {
            a = (a + u32::from(*octet)) % 65521;
            b = (b + a) % 65521;
        }
        format!(r#"{{"octets":{},"adler32":{}}}"#, octets.len(), b << 16 | a)
    }
}

impl Dump for String {
    fn dump(&self) -> Option<String> {
        let letters: String = self.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        Some(format!("\"{letters}\""))
    }
}

impl<T: Dump> Dump for Vec<T> {
    fn dump(&self) -> Option<String> {
        Some(T::dump_list(self))
    }
}

impl<T: Dump> Dump for Option<T> {
    fn dump(&self) -> Option<String> {
        self.as_ref().and_then(T::dump)
    }
}

impl<T: Dump> Dump for OptRc<T> {
    fn dump(&self) -> Option<String> {
        if self.is_none() { None } else { T::dump(self) }
    }
}

/// A field or an instance of an object.
pub fn field<T: Dump>(fields: &mut Vec<String>, name: &str, read: impl Fn() -> KResult<T>) {
    let got = catch_unwind(AssertUnwindSafe(|| read().map(|value| value.dump())));
    match got {
        Ok(Ok(None)) => {}
        Ok(Ok(Some(value))) => fields.push(format!("\"{name}\":{value}")),
        _ => fields.push(format!("\"{name}\":{FAILURE}")),
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let bytes = std::fs::read(&arguments[2]).expect("the file");
    std::panic::set_hook(Box::new(|_| {}));
    let read = || fields::dump_root(&arguments[1], &BytesReader::from(bytes.clone()));
    let dumped = catch_unwind(AssertUnwindSafe(read));
    println!("{}", dumped.ok().and_then(Result::ok).unwrap_or(FAILURE.to_string()));
}
