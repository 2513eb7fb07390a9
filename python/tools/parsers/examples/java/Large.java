import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.RandomAccessFileKaitaiStream;
import xenstream_formats.LibxcMigrationStream;
import xenstream_formats.LibxcMigrationStream.DomainImage;

public class Large {
    public static void main(String[] arguments) throws java.io.IOException {
        try (var io = new RandomAccessFileKaitaiStream(arguments[0])) {
            var headers = new ByteBufferKaitaiStream(io.readBytes(40)); // image header and domain header
            LibxcMigrationStream stream = new LibxcMigrationStream(headers);
            DomainImage image = stream.image();
            System.out.println("Xen " + image.domainHeader().xenMajor() + "." + image.domainHeader().xenMinor());
            while (!io.isEof()) {
                var record = new DomainImage.Record(io, image, stream, !image.isBigEndian());
                System.out.println(record.header().typeCode() + " " + record.header().lenBody());
            }
        }
    }
}
