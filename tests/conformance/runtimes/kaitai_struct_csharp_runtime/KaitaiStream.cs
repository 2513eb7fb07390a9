// As much of the interface of Kaitai Struct's runtime library as the parsers of this repository use. The library itself
// is on NuGet, https://www.nuget.org/packages/KaitaiStruct.Runtime.CSharp; this stands in for it in the conformance
// tests, and nowhere else.
using System;
using System.IO;

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
        private readonly byte[] octets;
        private long at;
        private ulong bits;
        private int numBits;

        public KaitaiStream(string file) : this(File.ReadAllBytes(file)) { }
        public KaitaiStream(byte[] octets) { this.octets = octets; }

        public bool IsEof { get { return numBits == 0 && at >= octets.Length; } }
        public long Pos { get { return at; } }
        public long Size { get { return octets.Length; } }

        public void Seek(long position)
        {
            if (position < 0) throw new IOException("position " + position);
            AlignToByte();
            at = position;
        }

        public sbyte ReadS1() { return (sbyte) Integer(1, true); }
        public byte ReadU1() { return (byte) Integer(1, true); }
        public short ReadS2le() { return (short) Integer(2, true); }
        public short ReadS2be() { return (short) Integer(2, false); }
        public ushort ReadU2le() { return (ushort) Integer(2, true); }
        public ushort ReadU2be() { return (ushort) Integer(2, false); }
        public int ReadS4le() { return (int) Integer(4, true); }
        public int ReadS4be() { return (int) Integer(4, false); }
        public uint ReadU4le() { return (uint) Integer(4, true); }
        public uint ReadU4be() { return (uint) Integer(4, false); }
        public long ReadS8le() { return (long) Integer(8, true); }
        public long ReadS8be() { return (long) Integer(8, false); }
        public ulong ReadU8le() { return Integer(8, true); }
        public ulong ReadU8be() { return Integer(8, false); }

        private ulong Integer(int length, bool isLittle)
        {
            byte[] read = ReadBytes(length);
            if (isLittle) Array.Reverse(read);
            ulong value = 0;
            foreach (byte octet in read) value = value << 8 | octet;
            return value;
        }

        public void AlignToByte()
        {
            bits = 0;
            numBits = 0;
        }

        public ulong ReadBitsIntLe(int width)
        {
            while (numBits < width)
            {
                bits |= (ulong) Take(1)[0] << numBits;
                numBits += 8;
            }
            ulong value = bits & ((1UL << width) - 1);
            bits >>= width;
            numBits -= width;
            return value;
        }

        public byte[] ReadBytes(long length)
        {
            AlignToByte();
            return Take(length);
        }

        public byte[] ReadBytes(ulong length)
        {
            if (length > long.MaxValue) throw new EndOfStreamException("" + length);
            return ReadBytes((long) length);
        }

        private byte[] Take(long length)
        {
            if (length < 0 || length > octets.Length - at)
                throw new EndOfStreamException(length + " bytes at " + at);
            var taken = new byte[length];
            Array.Copy(octets, at, taken, 0, length);
            at += length;
            return taken;
        }

        public byte[] ReadBytesFull() { return ReadBytes(Math.Max(octets.Length - at, 0)); }

        public byte[] ReadBytesTerm(byte term, bool include, bool consume, bool need)
        {
            AlignToByte();
            int place = at > octets.Length ? -1 : Array.IndexOf(octets, term, (int) at);
            if (place < 0 && need) throw new EndOfStreamException("no terminator");
            if (place < 0) return ReadBytesFull();
            byte[] taken = Take(place - at + (include ? 1 : 0));
            if (consume) at = place + 1;
            return taken;
        }

        public static byte[] BytesTerminate(byte[] octets, byte term, bool include)
        {
            int place = Array.IndexOf(octets, term);
            if (place < 0) return octets;
            var taken = new byte[include ? place + 1 : place];
            Array.Copy(octets, taken, taken.Length);
            return taken;
        }

        public static int ByteArrayCompare(byte[] one, byte[] other)
        {
            for (int i = 0; i < Math.Min(one.Length, other.Length); i++)
                if (one[i] != other[i]) return one[i] < other[i] ? -1 : 1;
            return one.Length.CompareTo(other.Length);
        }

        public static int Mod(int dividend, int divisor) { return (dividend % divisor + divisor) % divisor; }
        public static int Mod(long dividend, long divisor) { return (int) ((dividend % divisor + divisor) % divisor); }
    }

    public class UndecidedEndiannessError : Exception { }

    public class ValidationNotEqualError : Exception
    {
        public ValidationNotEqualError(byte[] expected, byte[] actual, KaitaiStream stream, string path) : base(path) { }
    }
}
