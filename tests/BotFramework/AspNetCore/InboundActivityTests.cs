using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema.Json;
using NotesBot.Tests.BotFramework.Schema;

namespace NotesBot.Tests.BotFramework.AspNetCore;

public sealed class InboundActivityTests
{
    private static readonly byte[] Pieces = Encoding.UTF8.GetBytes("{}[]\",:\\\0 019.e-+ntf\\uD800\u00E9\uFEFF");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_damaged_is_either_an_activity_or_a_reason_never_an_accident(int seed)
    {
        var random = new Random(seed);
        var whole = Encoding.UTF8.GetBytes(WireSamples.TeamsMessage);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 5000; i++)
        {
            var inbound = InboundActivity.Parse(Damage(whole, random));
            Assert.True(inbound.Activity is null != inbound.Problem is null);
            if (inbound.Activity is null)
            {
                refused++;
                continue;
            }

            read++;
            Assert.NotEmpty(SchemaJson.ToJson(inbound.Activity));
        }

        Assert.InRange(read, 100, 4900);
        Assert.InRange(refused, 100, 4900);
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var n = random.Next(1, 3); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            var piece = random.Next(4) == 0 ? (byte)random.Next(256) : Pieces[random.Next(Pieces.Length)];
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = piece;
                    break;
                case 1:
                    bytes.Insert(at, piece);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
            }
        }

        return [.. bytes];
    }
}
