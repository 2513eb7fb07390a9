use kaitai::{BytesReader, KResult, KStruct, OptRc};
use std::io::Read;
use xenstream_formats::libxc_migration_stream::LibxcMigrationStream;
use xenstream_formats::libxc_migration_stream::LibxcMigrationStream_DomainImage_Record as Record;

fn main() -> KResult<()> {
    let mut file = std::fs::File::open(std::env::args().nth(1).unwrap()).unwrap();
    let mut read = |length: usize, mut bytes: Vec<u8>| {
        file.by_ref().take(length as u64).read_to_end(&mut bytes).unwrap();
        bytes
    };
    let headers = BytesReader::from(read(40, Vec::new())); // image header and domain header
    let stream = LibxcMigrationStream::read_into::<_, LibxcMigrationStream>(&headers, None, None)?;
    let image = stream.image().clone();
    let is_le = if *image.is_big_endian() { 2 } else { 1 };
    let parse = |bytes: &[u8]| -> KResult<OptRc<Record>> {
        let order = |record: &mut Record| Ok(record.set_endian(is_le));
        let (root, parent) = (stream._self.clone(), image._self.clone());
        Record::read_into_with_init::<_, Record>(&BytesReader::from(bytes.to_vec()), Some(root), Some(parent), &order)
    };
    println!("Xen {}.{}", image.domain_header().xen_major(), image.domain_header().xen_minor());
    loop {
        let head = read(8, Vec::new());
        if head.len() < 8 {
            return Ok(());
        }
        let header = parse(&head)?.header().clone();
        let rest = *header.len_body() as usize + *header.len_padding()? as usize;
        let record = parse(&read(rest, head))?;
        println!("{} {}", record.header().type_code(), record.header().len_body());
    }
}
