use kaitai::{BytesReader, KResult, KStruct};
use xenstream_formats::libxc_migration_stream::LibxcMigrationStream;

fn main() -> KResult<()> {
    let bytes = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let io = BytesReader::from(bytes);
    let stream = LibxcMigrationStream::read_into::<_, LibxcMigrationStream>(&io, None, None)?;
    let image = stream.image();
    println!("Xen {}.{}", image.domain_header().xen_major(), image.domain_header().xen_minor());
    for record in image.records().iter() {
        println!("{} {}", record.header().type_code(), record.header().len_body());
    }
    Ok(())
}
