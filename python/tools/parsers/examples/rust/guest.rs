use kaitai::{BytesReader, KResult, KStruct};
use xenstream_formats::libxc_migration_stream::LibxcMigrationStream_DomainImage_Record_Body as RecordBody;
use xenstream_formats::xen_hvm_context::XenHvmContext_Entry_Body as EntryBody;
use xenstream_formats::xl_save_file::XlSaveFile;

fn main() -> KResult<()> {
    let bytes = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let saved = XlSaveFile::read_into::<_, XlSaveFile>(&BytesReader::from(bytes), None, None)?;
    let libxl = saved.body().libxl_stream().body().clone();
    let libxc = libxl.records()[0].libxc_stream().clone();
    for record in libxc.image().records().iter() {
        match record.body()?.as_ref() {
            Some(RecordBody::LibxcMigrationStream_DomainImage_PageData(body)) => {
                for entry in body.pfns()?.iter() {
                    println!("{}", *entry.pfn()?);
                }
            }
            Some(RecordBody::XenHvmContext(context)) => {
                for entry in context.entries().iter().filter(|entry| *entry.header().instance() == 0) {
                    if let Some(EntryBody::XenHvmContext_Cpu(cpu)) = entry.body()?.as_ref() {
                        println!("rip {:#x}", *cpu.rip());
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}
