// Prints a file as the generated parser reads it: `mono Dump.exe DEFINITION FILE`.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Kaitai;

public class Dump
{
    const string Failure = "{\"error\":true}";

    static string Plain(object value)
    {
        if (value == null) return null;
        if (value is KaitaiStruct) return Fields(value);
        if (value is byte[]) return Octets((byte[]) value);
        if (value is string) return Text((string) value);
        if (value is bool) return (bool) value ? "true" : "false";
        if (value is Enum) value = Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()));
        if (value is IEnumerable)
            return "[" + string.Join(",", ((IEnumerable) value).Cast<object>().Select(each => Plain(each) ?? "null")) + "]";
        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    static string Fields(object owner)
    {
        var fields = new List<string>();
        foreach (var property in owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (property.Name.StartsWith("M_")) continue;
            string value;
            try
            {
                value = Plain(property.GetValue(owner, null));
            }
            catch (TargetInvocationException)
            {
                value = Failure;
            }
            if (value != null) fields.Add("\"" + property.Name + "\":" + value);
        }
        return "{" + string.Join(",", fields) + "}";
    }

    static string Octets(byte[] value)
    {
        if (value.Length <= 64)
            return "{\"octets\":" + value.Length + ",\"hex\":\"" + string.Concat(value.Select(octet => octet.ToString("x2"))) + "\"}";
        uint a = 1, b = 0;
        foreach (byte octet in value)
        {
            a = (a + octet) % 65521;
            b = (b + a) % 65521;
        }
        return "{\"octets\":" + value.Length + ",\"adler32\":" + (b << 16 | a) + "}";
    }

    static string Text(string value)
    {
        var made = new StringBuilder("\"");
        foreach (char letter in value) made.AppendFormat("\\u{0:x4}", (int) letter);
        return made.Append('"').ToString();
    }

    public static void Main(string[] arguments)
    {
        string name = string.Concat(arguments[0].Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        object root;
        try
        {
            root = Type.GetType("Kaitai." + name).GetMethod("FromFile").Invoke(null, new object[] { arguments[1] });
        }
        catch (TargetInvocationException)
        {
            Console.WriteLine(Failure);
            return;
        }
        Console.WriteLine(Plain(root));
    }
}
