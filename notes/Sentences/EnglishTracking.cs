using System.Collections.Immutable;
using static NotesBot.Notes.Sentences.TrackingWish;

namespace NotesBot.Notes.Sentences;

/// <summary>Sentences about reminders in English. The first form that is understood counts.</summary>
internal static class EnglishTracking
{
    private const string My = "(?:(?:the|my|our|all|all my|all the|any|these) )?";
    private const string Reminders = $"{My}(?:reminders?|notifications?)";
    private const string Place = $"{My}(?:reminders?|(?:tracked )?customers|tracking|(?:tracking |reminder )?list|list of reminders)";
    private const string Show = "(?:(?:show|list|see|view|open|give|display)(?: me)? )";
    private const string Ones = "(?:ones?|customers?|tenants?)";
    private const string Number = "(?<n>[0-9]{1,3}|[a-z]{1,6}) ?(?<u>days?|weeks?|months?|d|w|天|周)";
    private const string For = "(?:for|of|about)";
    private const string Again = "(?: again)?";
    private const string Snoozing = $"snooze(?: {Reminders}(?: {For})?| it)?";
    private const string Remind = $"remind me{Again}";
    private const string About = "(?:about|of|to update)";
    private const string Ftop = "(?: (?:in|into|to|on) (?:the )?ftop)";
    private const string Done = "(?:(?:i|we)(?: have|'ve)? (?:just |already )?)";
    private const string It = "(?:it|(?:the|my) (?:enterprise |overall )status(?: note)?)";

    private const string Who =
        $"(?:{Show}?(?:who|what|(?:which|any)(?: {Ones})?)(?: of (?:mine|my {Ones}|them|these))?(?: (?:that|who))?"
        + $"(?:'s| is| are| was| were| has been| have been)? |{Show}{My}(?:{Ones} )?(?:(?:that|who|which) are )?|my |all |mine |{Ones} )?";

    public static readonly ImmutableArray<TrackingForm> Forms =
    [
        TrackingForm.Of(List, $"{Show}?(?:reminders|{My}reminders|reminder list)|{Show}?(?:my|our|all my) {Ones}"
            + $"|{Show}(?:all |the )?{Ones}"),
        TrackingForm.Of(List, $"{Show}?{My}(?:tracked {Ones}|tracking list|list of (?:my )?(?:reminders|(?:tracked )?customers))"),
        TrackingForm.Of(List, $"what are (?:my|the) (?:reminders|(?:tracked )?{Ones})"),
        TrackingForm.Of(List, $"(?:who|what|which(?: {Ones})?)(?: of (?:mine|my {Ones}|them))?(?:'s| is| are)(?: next)? due"
            + "(?: next| now| soon| today| tomorrow| (?:this|next) week)?"),
        TrackingForm.Of(List, $"when(?:'s| is| are) (?:my|the|our) (?:next )?"
            + "(?:(?:enterprise |overall )?(?:status )?updates?|one|reminders?)(?: next)?(?: due)?"),
        TrackingForm.Of(List, $"(?:who|whom|what|which(?: {Ones})?) (?:do i track|am i tracking|do you remind me (?:of|about))"),

        TrackingForm.Of(Overdue, $"{Who}overdue(?: {Ones}| reminders| updates| now| today)?"),
        TrackingForm.Of(Overdue, $"{Who}(?:already )?(?:over|older than|more than|longer than) {Number}(?: old| ago| overdue)?"),
        TrackingForm.Of(Overdue, $"{Who}no (?:status )?updates? (?:for|in|since) (?:more than |over |at least )?{Number}"),
        TrackingForm.Of(Overdue, $"{Who}(?:(?:has|have|was|were|is|are)(?: not|n't) (?:been )?|not (?:been )?)updated (?:for|in|since) "
            + $"(?:more than |over |longer than |at least )?{Number}"),

        TrackingForm.Of(Off, $"(?:stop|mute|pause|disable|silence|cancel|turn off|switch off) {Reminders}|{Reminders} off|mute"),
        TrackingForm.Of(Off, $"(?:turn|switch) {Reminders} off|no (?:more )?reminders|stop reminding me"
            + "|(?:don't|do not|never) remind me(?: any ?more| again)?"),
        TrackingForm.Of(On, $"(?:start|resume|enable|unmute|restart|turn on|switch on) {Reminders}(?: again)?|{Reminders} on|unmute"),
        TrackingForm.Of(On, $"(?:turn|switch) {Reminders} (?:back )?on|(?:start|resume) reminding me(?: again)?"),
        TrackingForm.Of(Settings, $"(?:(?:show|open|change|edit) )?{My}reminders? settings"
            + $"|{Show}?(?:the )?settings (?:of|for) {Reminders}"),
        TrackingForm.Of(Settings, $"(?:change|configure|edit|adjust|set up) {Reminders}"),

        TrackingForm.Of(HandOver, "hand(?: ?|-)over (?<c>.+) to (?<k>.+)"),
        TrackingForm.Of(HandOver, "hand (?<c>.+) over to (?<k>.+)"),
        TrackingForm.Of(HandOver, "hand(?: ?|-)over (?<c>.+)|hand (?<c>.+) over"),

        TrackingForm.Of(Snooze, $"{Snoozing}(?: for)? {Number}|{Snoozing}|{Snoozing} (?:until|till|til) (?<e>.+)"),
        TrackingForm.Of(Snooze, $"{Snoozing} (?<c>.+?) (?:for |by )?{Number}"),
        TrackingForm.Of(Snooze, $"{Snoozing} (?<c>.+) (?:until |till |til |到|至) ?(?<e>.+)"),
        TrackingForm.Of(Snooze, $"{Snoozing} (?<c>.+) to (?<d>.+)"),
        TrackingForm.Of(Snooze, $"{Snoozing} (?<w>.+)"),
        TrackingForm.Of(Snooze, $"{Remind} in {Number} {About} (?<c>.+)|{Remind} {About} (?<c>.+?){Again} in {Number}"),
        TrackingForm.Of(Snooze, $"{Remind} later {About} (?<c>.+)|{Remind} {About} (?<c>.+?){Again} later"),
        TrackingForm.Of(Snooze, $"{Remind} (?<d>.+?) {About} (?<c>.+)"),
        TrackingForm.Of(Snooze, $"{Remind} {About} (?<v>.+)|(?:set|set up|add|create) (?:a |the |my )?reminders? {For} (?<v>.+)"),

        TrackingForm.Of(Stop, "stop tracking|untrack"),
        TrackingForm.Of(Stop, $"(?:stop|quit) tracking(?: of)? (?<c>.+)|untrack (?<c>.+)"),
        TrackingForm.Of(Stop, $"(?:stop|cancel|disable|turn off|switch off) {Reminders} {For} (?<c>.+)"
            + $"|turn {Reminders} off {For} (?<c>.+)|no (?:more )?reminders? {For} (?<c>.+)"),
        TrackingForm.Of(Stop, $"stop reminding me (?:of|about) (?<c>.+)"
            + "|(?:don't|do not) remind me (?:of|about) (?<c>.+?)(?: any ?more| again)?"),
        TrackingForm.Of(Stop, $"(?:remove|delete|drop|take) (?<c>.+) (?:from|off) {Place}"),
        TrackingForm.Of(Stop, "stop (?<c>.+?)(?:(?:'s)? reminders)?") with { IsBare = true },

        TrackingForm.Of(Updated, $"{Done}(?:updated|saved) {It}{Ftop}?(?: (?<d>.+))?|updated {It}{Ftop}?(?: (?<d>.+))?"),
        TrackingForm.Of(Updated, $"{Done}?(?:saved|updated)(?: it)?{Ftop}(?: (?<d>.+))?"),
        TrackingForm.Of(Updated, $"it(?:'s| is| was| has been) (?:now |just |already )?(?:updated|saved{Ftop}){Ftop}?(?: (?<d>.+))?"),
        TrackingForm.Of(Updated, $"{Done}(?:updated|saved) (?<c>.+?){Ftop}(?: (?<d>.+))?"),
        TrackingForm.Of(Updated, $"{Done}(?:updated|saved) (?<w>.+)"),
        TrackingForm.Of(Updated, $"(?:just |already )?(?:updated|saved) (?<c>.+?){Ftop}(?: (?<d>.+))?") with { IsBare = true },
        TrackingForm.Of(Updated, $"(?:just |already )?(?:updated|saved) (?<w>.+)") with { IsBare = true },
        TrackingForm.Of(Updated, $"(?<c>.+?)(?: is| was| has been|'s been| got)?(?: now| just| already)? "
            + $"(?:updated{Ftop}?|saved{Ftop})(?: (?<d>.+?))?{Ftop}?") with { IsBare = true },
        TrackingForm.Of(Updated, $"(?<d>.+?),? {Done}(?:updated|saved) (?<c>.+?){Ftop}?"),

        TrackingForm.Of(Track, $"(?:track|start tracking|keep track of):? (?<t>.+)"),
        TrackingForm.Of(Track, $"remind me {About} (?<t>.+)|(?:start|begin) reminding me (?:of|about) (?<t>.+)"),
        TrackingForm.Of(Track, $"(?:start|set up|set|add|create|turn on|switch on|enable) (?:a |the |my )?reminders? {For} (?<t>.+)"),
        TrackingForm.Of(Track, $"add (?<t>.+) to {Place}(?<a>,? .+)?"),

        TrackingForm.Of(TrackingWish.Show, "when (?:is|will) (?<c>.+?)(?:'s)?(?: next)?(?: status| update)?(?: be)? due(?: next| again)?"
            + "|is (?<c>.+?) (?:due|overdue|late|updated|up to date)(?: yet| now| already)?"
            + "|(?:has|was) (?<c>.+?) (?:been )?(?:updated|saved)(?: yet| already)?"
            + "|(?:status|state) of (?<c>.+)") with { IsBare = true },
    ];
}
