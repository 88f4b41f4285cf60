using System.IO.Compression;
using System.Text;
using NotesBot.Tests.Chat;
using NotesBot.Tests.Turns;

namespace NotesBot.Tests.Hostile;

/// <summary>However a request is put together, it is answered or dropped, nothing is logged as an error, and the next one is served.</summary>
public sealed class FramingTests : ChatTest
{
    private const int Kilobyte = 1024;

    private RawHttp Http => new(Bot.Address);

    private byte[] Body => Encoding.UTF8.GetBytes(new Wire(Bot, Channel.ServiceUrl).Message("help").ToJsonString());

    [Fact]
    public async Task A_proper_request_is_taken() => Assert.Equal(200, await Http.SendAsync(Head(Body.Length), Body));

    [Fact]
    public async Task Without_a_content_type_the_body_alone_decides()
    {
        Assert.Equal(200, await Http.SendAsync(Http.Head($"Content-Length: {Body.Length}"), Body));
        Assert.Equal(200, await Http.SendAsync(Http.Head($"Content-Length: {Body.Length}", "Content-Type: "), Body));
        Assert.Equal(200, await Http.SendAsync(Http.Head($"Content-Length: {Body.Length}", "Content-Type: ;;;=\""), Body));
    }

    [Fact]
    public async Task In_another_encoding_it_is_refused()
    {
        var text = Encoding.UTF8.GetString(Body);
        byte[][] bodies =
        [
            Encoding.Unicode.GetBytes(text), Encoding.BigEndianUnicode.GetBytes(text), Encoding.UTF32.GetBytes(text), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            Encoding.Latin1.GetBytes(text.Replace("help", "h\u00e9lp", StringComparison.Ordinal)), Zipped(Body),
        ];
        foreach (var body in bodies)
        {
            Assert.Equal(400, await Http.SendAsync(Http.Head($"Content-Length: {body.Length}", "Content-Type: application/json; charset=utf-16"), body));
            Assert.Equal(400, await Http.SendAsync(Http.Head($"Content-Length: {body.Length}", "Content-Encoding: gzip"), body));
        }

        Assert.Equal(200, await Http.SendAsync(Http.Head($"Content-Length: {Body.Length + 3}"), [0xEF, 0xBB, 0xBF, .. Body]));
    }

    [Fact]
    public async Task In_chunks_it_is_taken_and_broken_ones_are_refused()
    {
        var chunked = Http.Head("Transfer-Encoding: chunked");
        Assert.Equal(200, await Http.SendAsync(chunked, [.. Chunk(Body[..10]), .. Chunk(Body[10..]), .. "0\r\n\r\n"u8]));
        Assert.Equal(200, await Http.SendAsync(chunked, [.. Chunk(Body), .. "0\r\nX-After: all\r\n\r\n"u8]));
        byte[][] broken =
        [
            [.. "zz\r\n"u8, .. Body], [.. "-5\r\n"u8, .. Body], [.. "FFFFFFFFFFFFFFFF\r\n"u8, .. Body], [.. "7fffffff\r\n"u8, .. Body],
            [.. Chunk(Body[..10])],
            [.. "5\r\nabcdefgh\r\n0\r\n\r\n"u8], "0\r\n\r\n"u8.ToArray(), "\r\n"u8.ToArray(), [],
        ];
        foreach (var body in broken)
        {
            Assert.InRange(await Http.SendPartAsync(chunked, body) ?? 400, 400, 499);
        }

        Assert.Equal(400, await Http.SendAsync(chunked, broken[0]));
    }

    [Fact]
    public async Task A_length_that_is_not_true_is_refused_or_waited_for_in_vain()
    {
        string[] lengths = ["0", "1", $"{Body.Length - 1}", $"{Body.Length + 1}", "-1", "x", "99999999999999999999", $"{40 * Kilobyte * Kilobyte}", "1, 1"];
        foreach (var length in lengths)
        {
            Assert.InRange(await Http.SendPartAsync(Http.Head($"Content-Length: {length}"), Body) ?? 400, 400, 499);
        }

        Assert.InRange(await Http.SendAsync(Http.Head("Content-Length: 5", "Content-Length: 6"), Body) ?? 400, 400, 499);
        Assert.InRange(await Http.SendAsync(Http.Head($"Content-Length: {Body.Length}", "Transfer-Encoding: gzip"), Body) ?? 400, 400, 501);
    }

    [Fact]
    public async Task Of_more_than_256_KB_nothing_is_taken()
    {
        var large = Encoding.UTF8.GetBytes(new Wire(Bot, Channel.ServiceUrl).Message(new string('a', 300 * Kilobyte)).ToJsonString());
        Assert.Equal(400, await Http.SendAsync(Head(large.Length), large) ?? 400);
        Assert.Equal(400, await Http.SendAsync(Http.Head("Transfer-Encoding: chunked"), [.. Chunk(large), .. "0\r\n\r\n"u8]) ?? 400);
        Assert.Equal(400, await Http.SendAsync(Head(300 * Kilobyte), new byte[300 * Kilobyte]) ?? 400);
    }

    [Fact]
    public async Task Who_hangs_up_is_not_missed()
    {
        foreach (var length in new[] { 0, 1, Body.Length / 2, Body.Length - 1, Body.Length })
        {
            await Http.HangUpAsync(Head(Body.Length), Body[..length]);
            await Http.HangUpAsync(Http.Head("Transfer-Encoding: chunked"), Chunk(Body)[..(length + 2)]);
        }
    }

    [Fact]
    public async Task A_request_spoilt_anywhere_never_makes_the_bot_fail()
    {
        var luck = new Random(20200401);
        byte[] enough = [.. "\r\n\r\n"u8, .. new byte[10 * Kilobyte]]; // that the server waits for nothing more
        var good = Encoding.Latin1.GetBytes(Head(Body.Length)).Concat(Body).ToArray();
        List<int?> statuses = [];
        for (var times = 0; times < 300; times++)
        {
            var request = good.ToList();
            for (var spoils = luck.Next(1, 4); spoils > 0; spoils--)
            {
                var at = luck.Next(request.Count);
                switch (luck.Next(4))
                {
                    case 0:
                        request[at] = (byte)luck.Next(256);
                        break;
                    case 1:
                        request.RemoveRange(at, Math.Min(luck.Next(1, 30), request.Count - at));
                        break;
                    case 2:
                        request.InsertRange(at, request.GetRange(at, Math.Min(luck.Next(1, 30), request.Count - at)));
                        break;
                    default:
                        request.Insert(at, "\r\n\0 :{\"\\"u8[luck.Next(8)]);
                        break;
                }
            }

            var status = await Http.SendAsync([.. request, .. enough]);
            statuses.Add(status);
            Assert.True(status is null or (>= 200 and < 500) or 501 or 505, $"Request {times}: {status}\n{Encoding.Latin1.GetString([.. request])}");
        }

        Assert.Contains(200, statuses);
        Assert.Contains(400, statuses);
    }

    private string Head(int length) => Http.Head("Content-Type: application/json", $"Content-Length: {length}");

    /// <summary>After whatever was sent: no error, and Alex is served.</summary>
    public override async Task DisposeAsync()
    {
        try
        {
            await Alex.WalkToAsync("review");
            await Alex.TapAsync("note.post");
            Assert.Single(await NotesAsync());
            var errors = string.Join("\n", Bot.Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)));
            Assert.True(errors.Length == 0, errors);
        }
        finally
        {
            await base.DisposeAsync();
        }
    }

    private static byte[] Chunk(byte[] part) => [.. Encoding.ASCII.GetBytes($"{part.Length:x}\r\n"), .. part, .. "\r\n"u8];

    private static byte[] Zipped(byte[] body)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(body);
        }

        return zipped.ToArray();
    }
}
