using System.Globalization;
using NotesBot.Bench.Databases;

namespace NotesBot.Bench.Notes;

/// <summary>Databases full of notes, and who wrote them.</summary>
internal static class WrittenNotes
{
    /// <summary>In the first note of everybody, and in no other.</summary>
    public const string Once = "quokka";

    /// <summary>In every third note.</summary>
    public const string Often = "obtain certificates";

    /// <summary>How many notes the heavy writer has, beside the others'.</summary>
    public const int Heavy = 2_000;

    /// <summary>About how many notes everybody else has.</summary>
    public const int Each = 33;

    // The ids of people are as long as those of Teams.
    private const string Writer = "41af4b91-9c3e-4d7c-8d01-1db47f3c5e8a/7c3f1f3c-4d5e-4a7b-9c1d-";

    // Longer than any summary that is cut from it.
    private const string Text =
        "Reviewed the hybrid wizard with the messaging team and agreed on the order of the pilot groups. The firewall still blocks two"
        + " of the published ranges, which their provider will open after the change board on Tuesday. Autodiscover answers correctly "
        + "from outside and from the branch in Lyon; inside the old proxy adds a redirect that older clients don't follow. Mail flow was"
        + " tested in both directions with connectors that require TLS, and the message trace shows no delay. The help desk has the "
        + "scripts for profiles and knows whom to call at night. Licences are assigned by groups now, with the exception of the seasonal"
        + " workers, for whom the customer wants to wait until the new contract is signed. For meetings the network assessment found "
        + "enough bandwidth at all sites but one; there the quality of service will be set before the next wave. The champions of each "
        + "department had their first session and asked for short videos instead of handouts. Retention labels were shown to the "
        + "compliance officer, who wants to see how they look on a phone before she decides. The security team asked about conditional "
        + "access for guests, and we went through the two policies that matter. Nobody could say when the tenant in the second region "
        + "will be merged, so its domains stay out of the plan for this quarter.";

    public static string HeavyWriter => Person(0);

    /// <summary>One of those who wrote as much as most do; another one each time.</summary>
    public static string Ordinary(int notes, int time) => Person(1 + (long)time * 7919 % People(notes));

    public static Filling Of(int notes) => new("notes", notes, Statements.Read("Notes"), new
    {
        notes = (long)notes,
        heavy = (long)Heavy,
        people = (long)People(notes),
        every = ((long)notes + Heavy) / Heavy,
        Writer,
        Text,
        Once,
        Often,
        Line = "\n",
    });

    private static int People(int notes) => Math.Max(1, notes / Each);

    private static string Person(long number) => $"{Writer}{(100_000_000_000 + number).ToString(CultureInfo.InvariantCulture)}";
}
