import xenstream_formats.LibxcMigrationStream;

public class Example {
    public static void main(String[] arguments) throws java.io.IOException {
        LibxcMigrationStream.DomainImage image = LibxcMigrationStream.fromFile(arguments[0]).image();
        System.out.println("Xen " + image.domainHeader().xenMajor() + "." + image.domainHeader().xenMinor());
        for (LibxcMigrationStream.DomainImage.Record record : image.records())
            System.out.println(record.header().typeCode() + " " + record.header().lenBody());
    }
}
