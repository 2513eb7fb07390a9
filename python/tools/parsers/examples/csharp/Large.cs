using System;
using Kaitai;

public class Large
{
    public static void Main(string[] arguments)
    {
        var io = new KaitaiStream(arguments[0]);
        var headers = new KaitaiStream(io.ReadBytes(40L)); // image header and domain header
        var stream = new LibxcMigrationStream(headers);
        var image = stream.Image;
        Console.WriteLine("Xen {0}.{1}", image.DomainHeader.XenMajor, image.DomainHeader.XenMinor);
        while (!io.IsEof)
        {
            var record = new LibxcMigrationStream.DomainImage.Record(io, image, stream, !image.IsBigEndian);
            Console.WriteLine("{0} {1}", record.Header.TypeCode, record.Header.LenBody);
        }
    }
}
