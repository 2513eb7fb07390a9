using System;
using Kaitai;

public class Example
{
    public static void Main(string[] arguments)
    {
        var image = LibxcMigrationStream.FromFile(arguments[0]).Image;
        Console.WriteLine("Xen {0}.{1}", image.DomainHeader.XenMajor, image.DomainHeader.XenMinor);
        foreach (var record in image.Records)
            Console.WriteLine("{0} {1}", record.Header.TypeCode, record.Header.LenBody);
    }
}
