import xenstream_formats.LibxcMigrationStream;
import xenstream_formats.LibxcMigrationStream.DomainImage;
import xenstream_formats.XenHvmContext;
import xenstream_formats.XlSaveFile;

public class Guest {
    public static void main(String[] arguments) throws java.io.IOException {
        var libxl = XlSaveFile.fromFile(arguments[0]).body().libxlStream().body();
        for (DomainImage.Record record : libxl.records().get(0).libxcStream().image().records()) {
            if (record.header().recordType() == LibxcMigrationStream.RecordType.PAGE_DATA) {
                for (DomainImage.PfnEntry entry : ((DomainImage.PageData) record.body()).pfns())
                    System.out.println(entry.pfn());
            } else if (record.header().recordType() == LibxcMigrationStream.RecordType.HVM_CONTEXT) {
                for (XenHvmContext.Entry entry : ((XenHvmContext) record.body()).entries())
                    if (entry.header().typecode() == XenHvmContext.Typecode.CPU && entry.header().instance() == 0)
                        System.out.printf("rip 0x%x%n", ((XenHvmContext.Cpu) entry.body()).rip());
            }
        }
    }
}
