// As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use, declared only.
// For the conformance tests, which check that the parsers compile; the library itself is on NuGet,
// https://www.nuget.org/packages/KaitaiStruct.Runtime.CSharp.
using System;

namespace Kaitai
{
    public abstract class KaitaiStruct
    {
        protected KaitaiStream m_io;
        public KaitaiStream M_Io { get { return m_io; } }
        public KaitaiStruct(KaitaiStream stream) { m_io = stream; }
    }

    public class KaitaiStream
    {
        public KaitaiStream(string file) { }
        public KaitaiStream(byte[] octets) { }
        public bool IsEof { get { return true; } }
        public long Pos { get { return 0; } }
        public long Size { get { return 0; } }
        public void Seek(long position) { }
        public sbyte ReadS1() { return 0; }
        public short ReadS2le() { return 0; }
        public short ReadS2be() { return 0; }
        public int ReadS4le() { return 0; }
        public int ReadS4be() { return 0; }
        public long ReadS8le() { return 0; }
        public long ReadS8be() { return 0; }
        public byte ReadU1() { return 0; }
        public ushort ReadU2le() { return 0; }
        public ushort ReadU2be() { return 0; }
        public uint ReadU4le() { return 0; }
        public uint ReadU4be() { return 0; }
        public ulong ReadU8le() { return 0; }
        public ulong ReadU8be() { return 0; }
        public ulong ReadBitsIntLe(int width) { return 0; }
        public void AlignToByte() { }
        public byte[] ReadBytes(long length) { return null; }
        public byte[] ReadBytes(ulong length) { return null; }
        public byte[] ReadBytesFull() { return null; }
        public byte[] ReadBytesTerm(byte term, bool include, bool consume, bool need) { return null; }
        public static byte[] BytesTerminate(byte[] octets, byte term, bool include) { return null; }
        public static int ByteArrayCompare(byte[] one, byte[] other) { return 0; }
        public static int Mod(int dividend, int divisor) { return 0; }
        public static int Mod(long dividend, long divisor) { return 0; }
    }

    public class UndecidedEndiannessError : Exception { }

    public class ValidationNotEqualError : Exception
    {
        public ValidationNotEqualError(byte[] expected, byte[] actual, KaitaiStream stream, string path) { }
    }
}
