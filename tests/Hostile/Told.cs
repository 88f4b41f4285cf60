using System.Net;

namespace NotesBot.Tests.Hostile;

/// <summary>What came of the activities of one story, or of all.</summary>
internal sealed class Told
{
    private const int MostShown = 600;

    private readonly List<string> complaints = [];
    private IReadOnlyList<string> steps = [];
    private readonly SortedDictionary<int, int> answers = [];

    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>What was sent and answered, one after the other.</summary>
    public IReadOnlyList<string> Steps => steps;

    public int Sent => answers.Values.Sum();

    /// <summary>How many were taken as activities.</summary>
    public int Taken => answers.GetValueOrDefault(200) + answers.GetValueOrDefault(501);

    /// <summary>How many were to come again.</summary>
    public int PutOff => answers.GetValueOrDefault(503);

    public (TimeSpan Time, string What) Slowest { get; private set; }

    public string Answers => string.Join(", ", answers.Select(answer => $"{answer.Value} times {answer.Key}"));

    public void Add(int step, string body, TimeSpan time, HttpStatusCode status, string answer, string? complaint)
    {
        var what = $"activity {step}: {Short(body)}";
        steps = [.. steps, $"{what}\n    {(int)status} {Short(answer)}"];
        answers[(int)status] = answers.GetValueOrDefault((int)status) + 1;
        Slowest = time > Slowest.Time ? (time, what) : Slowest;
        if (complaint is not null)
        {
            complaints.Add($"{complaint}\n    at {what}");
        }
    }

    public void Add(Told other, string replay)
    {
        foreach (var (status, count) in other.answers)
        {
            answers[status] = answers.GetValueOrDefault(status) + count;
        }

        Slowest = other.Slowest.Time > Slowest.Time ? (other.Slowest.Time, $"{other.Slowest.What}\n    {replay}") : Slowest;
        steps = other.steps;
        complaints.AddRange(other.complaints.Select(complaint => $"{complaint}\n    {replay}"));
    }

    private static string Short(string text) => text.Length > MostShown ? $"{text[..MostShown]}… ({text.Length} characters)" : text;
}
