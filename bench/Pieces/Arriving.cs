using System.Text;

namespace NotesBot.Bench.Pieces;

/// <summary>What Teams brings: a typed answer, and a tap on a note's page with everything that stands in its inputs.</summary>
internal static class Arriving
{
    public const string Text = "Certificates discussed; the customer asked for a second session.";

    // Where it comes from and where it goes, the same in both.
    private const string Envelope =
        """
        "id":"1772443800123","timestamp":"2026-03-02T09:30:00.123Z","localTimestamp":"2026-03-02T10:30:00.123+01:00",
        "localTimezone":"Europe/Berlin","locale":"en-US","channelId":"msteams",
        "serviceUrl":"https://smba.trafficmanager.net/emea/41af4b91-9c3e-4d7c-8d01-1db47f3c5e8a/",
        "from":{"id":"29:1dVQbFZ0pRr3xk9L2mWc7TtYh5sNaJgUe8oIqPzXyKvB","name":"Adele Vance",
        "aadObjectId":"7c3f1f3c-4d5e-4a7b-9c1d-0a2b4c6d8e0f"},
        "conversation":{"conversationType":"personal","tenantId":"41af4b91-9c3e-4d7c-8d01-1db47f3c5e8a",
        "id":"a:1dVQbFZ0pRr3xk9L2mWc7TtYh5sNaJgUe8oIqPzXyKvBnM4wE6rT2yU"},
        "recipient":{"id":"28:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","name":"NotesBot"},
        "entities":[{"locale":"en-US","country":"DE","platform":"Windows","timezone":"Europe/Berlin","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"41af4b91-9c3e-4d7c-8d01-1db47f3c5e8a"},"source":{"name":"message"},"legacy":{"replyToId":"1:1aB"}}
        """;

    public static byte[] Message { get; } = Encoding.UTF8.GetBytes(
        $$"""
        {"type":"message","textFormat":"plain","text":"{{Text}}",
        "attachments":[{"contentType":"text/html","content":"<p>{{Text}}</p>"}],{{Envelope}}}
        """);

    public static byte[] Tap { get; } = Encoding.UTF8.GetBytes(
        $$$"""
        {"type":"invoke","name":"adaptiveCard/action","replyToId":"1772443700456","value":{"action":{
        "type":"Action.Execute","verb":"note.next",
        "data":{"draft":"5f0c1f3c4d5e4a7b9c1d0a2b4c6d8e0f","page":"next_action","revision":7,
        "next_action":"Customer to obtain certificates","next_action_date":"2026-04-10","next_action_owner":"Adele"}},
        "trigger":"manual"},{{{Envelope}}}}
        """);
}
