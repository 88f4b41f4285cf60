namespace NotesBot.Tests.Hostile;

/// <summary>Texts that break programs.</summary>
internal static class OddText
{
    /// <summary>In UTF-16 code units: two of them fill a body.</summary>
    private const int Longest = 120_000;

    private static readonly string[] Pieces =
    [
        "", " ", "\t\r\n", "\u00a0\u3000\u2003", "\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029", "\ufeff\ufffe\uffff\ufffd",
        "\u202egnp.exe\u202c", "\u2066a\u2069\u200f\u061c", "a\u200bb\u200cc\u200dd\u2060e",
        "Z\u0351\u036b\u0343a\u0300\u0301\u0302\u0303l",
        "👩‍👩‍👧‍👦🏳️‍🌈🇩🇪👍🏿", "\U0010ffff\U000e0001", "客户问题：证书已讨论。", "ﬁ ǆ İı ẞß Σς", "ＥＸＯ，ＴＥＡＭＳ　１２３", "한국어 भारत ไทย عربى",
        "<at>NotesBot</at>", "<b>&amp;&#0;</b><script>alert(1)</script>", "**bold** _x_ [a](javascript:alert(1)) # h",
        "${$root} ${x} {{DATE(1)}} {0} {1} %s %n",
        "'; DROP TABLE draft; --", "\" \\ / \\u0041 \\n", "../../../etc/passwd", "C:\\con\\nul", "$type", "__proto__", "null",
        "undefined", "true", "[]", "{}",
        "0", "-1", "1e400", "NaN", "99999999999999999999999", "1,234.5", "٣", "²", "0x10",
        "0001-01-01", "9999-12-31", "2020-02-30", "99999-01-01", "-0001-01-01", "32 May", "next friday", "in 999999999 days",
        "2020-04-10T23:59:59.9999999Z", "4/5/26",
        "EXO", "exo, teams and", "on_track", "#covid", "# covid - pausing", "[EXO]", "STATUS: On track", "SUMMARY:",
        "NEXT ACTION: x. Scheduled for April 10, 2020.",
        "track ", "take ABCD-2345", "kickoff with ", "Contoso: ", "snooze Contoso until ", "last update ", "skip", "insight 12345",
    ];

    private static readonly string[] Zones =
    [
        "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC", "", " ", "Mars/Olympus", "../../etc/passwd",
        "posixrules", "America", ".", "..",
        "W. Europe Standard Time", "UTC+25", "leapseconds", "tzdata.zi", "Etc/GMT+12", "europe/berlin", "Asia/Shanghai\u200b",
        "/etc/localtime",
    ];

    private static readonly string[] Locales =
    [
        "en-US", "zh-CN", "zh-Hans-CN", "zh-TW", "de-DE", "tr-TR", "ar-SA", "th-TH", "fa-IR", "ja-JP-u-ca-japanese", "", " ", "en_US",
        "EN", "x-klingon", "no such locale!", "zz-ZZ",
        "a-b-c-d-e-f-g", "en-US,de;q=0.5", "zh\u200b", "i-default", "root", "und",
    ];

    public static string Any(Random luck) => luck.Next(40) switch
    {
        0 => Long(luck),
        < 6 => Zone(luck),
        < 10 => Locale(luck),
        < 25 => Piece(luck),
        _ => string.Concat(Enumerable.Range(0, luck.Next(2, 6)).Select(_ => Piece(luck))),
    };

    public static string Zone(Random luck) => Zones[luck.Next(Zones.Length)];

    public static string Locale(Random luck) => Locales[luck.Next(Locales.Length)];

    /// <summary>One piece over and over: what a rule that backtracks takes minutes for.</summary>
    public static string Long(Random luck)
    {
        var piece = Piece(luck) is { Length: > 0 } some ? some : "a";
        var length = luck.Next(4) == 0 ? Longest : luck.Next(200, 8_000);
        return string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));
    }

    private static string Piece(Random luck) => Pieces[luck.Next(Pieces.Length)];
}
