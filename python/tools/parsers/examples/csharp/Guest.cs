using System;
using Kaitai;

public class Guest
{
    public static void Main(string[] arguments)
    {
        var libxl = XlSaveFile.FromFile(arguments[0]).Body.LibxlStream.Body;
        foreach (var record in libxl.Records[0].LibxcStream.Image.Records)
        {
            var pages = record.Body as LibxcMigrationStream.DomainImage.PageData;
            var context = record.Body as XenHvmContext;
            if (pages != null)
                foreach (var entry in pages.Pfns)
                    Console.WriteLine(entry.Pfn);
            if (context != null)
                foreach (var entry in context.Entries)
                    if (entry.Body is XenHvmContext.Cpu && entry.Header.Instance == 0)
                        Console.WriteLine("rip 0x{0:x}", ((XenHvmContext.Cpu) entry.Body).Rip);
        }
    }
}
