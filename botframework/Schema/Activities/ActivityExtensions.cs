using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Finds mentions in a message's text and takes them out of it.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Takes the mentions of the recipient (the bot) out of the text, changes the activity and returns its text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>
    /// Takes the mentions of <paramref name="id"/> out of the text, changes the activity and returns its text; null stays null.
    /// </summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var written = mention.Text ?? "<at>" + mention.Mentioned?.Name + "</at>";
            if (activity.Text is not null && written.Length > 0)
            {
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(written), string.Empty, RegexOptions.IgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
