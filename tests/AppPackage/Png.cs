using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NotesBot.Tests.AppPackage;

/// <summary>A picture as browsers write it: PNG with eight bits a channel, in colour with alpha or without, not interlaced.</summary>
/// <param name="Pixels">Row by row, from the upper left.</param>
internal sealed record Png(int Width, int Height, IReadOnlyList<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels)
{
    private const int Rgb = 2;
    private const int Rgba = 6;

    /// <summary>Null for what is no such picture.</summary>
    public static Png? Read(byte[] file)
    {
        if (file is not [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. { Length: >= 25 } chunks])
        {
            return null;
        }

        var header = chunks.AsSpan(8, 13);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var channels = (header[8], header[9], header[12]) switch
        {
            (8, Rgb, 0) => 3,
            (8, Rgba, 0) => 4,
            _ => 0,
        };
        if (channels == 0)
        {
            return null;
        }

        var bytes = Unfiltered(Unpacked(chunks), width * channels, channels);
        return new(width, height,
        [
            .. bytes.Chunk(channels).Select(pixel => (pixel[0], pixel[1], pixel[2], channels == 4 ? pixel[3] : byte.MaxValue)),
        ]);
    }

    // Length, name, data, checksum; the rows of all IDAT together are one stream.
    private static byte[] Unpacked(byte[] chunks)
    {
        using var packed = new MemoryStream();
        for (var at = 0; at + 8 <= chunks.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(chunks.AsSpan(at));
            if (Encoding.ASCII.GetString(chunks, at + 4, 4) == "IDAT")
            {
                packed.Write(chunks, at + 8, length);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var rows = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionMode.Decompress))
        {
            stream.CopyTo(rows);
        }

        return rows.ToArray();
    }

    // Each row begins with how its bytes were reckoned from those to the left, above, and above to the left.
    private static byte[] Unfiltered(byte[] rows, int width, int channels)
    {
        var bytes = new byte[rows.Length / (width + 1) * width];
        for (var i = 0; i < bytes.Length; i++)
        {
            var (row, column) = (i / width, i % width);
            int left = column < channels ? 0 : bytes[i - channels];
            int above = row == 0 ? 0 : bytes[i - width];
            int corner = row == 0 || column < channels ? 0 : bytes[i - width - channels];
            var reckoned = rows[row * (width + 1)] switch
            {
                1 => left,
                2 => above,
                3 => (left + above) / 2,
                4 => Paeth(left, above, corner),
                _ => 0,
            };
            bytes[i] = (byte)(rows[(row * (width + 1)) + 1 + column] + reckoned);
        }

        return bytes;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
