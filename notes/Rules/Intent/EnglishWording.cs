using System.Text.RegularExpressions;

namespace NotesBot.Notes.Rules.Intent;

/// <summary>How English notes say it.</summary>
internal static partial class EnglishWording
{
    public static readonly Wording All = new(
        Intent(),
        Cause(),
        ClauseEnd(),
        LeadingClauseEnd(),
        Hindrance(),
        Until(),
        Vague(),
        Attempts(),
        Count(),
        Managed(),
        NotGathered(),
        Usage(),
        Meeting(),
        Mail(),
        RefusesFastTrack(),
        Unit(),
        LeastClause: 5,
        LeastSentence: 8);

    [GeneratedRegex(
        @"\b(?:deploy\w*|onboard\w*|inten[td]\w*|block\w*|adopt\w*|migrat\w*|implement\w*|remediat\w*|pilot\w*|launch\w*|enabl\w*"
        + @"|roll(?:ing|ed|s)?[ -]?outs?|mov(?:e|es|ed|ing)|proceed\w*|paus(?:e|es|ed|ing)|stop\w*"
        + @"|declin\w*|refus\w*|go(?:ing)? live|in progress|on hold"
        + @"|unable|cannot|can't|will not|won't|not going to|not interested|no (?:interest|need|plans?)|plan(?:s|ned|ning)? to"
        + @"|(?:not|never|to|start|stop|will) (?:be )?us(?:e|ing))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Intent();

    // Since and as are causes before a person or a thing; before a day they are times.
    [GeneratedRegex(
        @"\b(?:because(?: of)?|due to|(?:as a )?(?:result|consequence) of|owing to|on account of|caused by|resulting from|attributed to"
        + @"|stem(?:s|ming) from|given (?:that|the)|reasons? (?:is|are|being)|for (?:\w+ )?reasons?"
        + @"|(?:since|as)(?= (?:they|there|it|its|their|customer|the customer|management|leadership|users)\b)"
        + @"|as(?=[^.]{1,200}\blimiting factor))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cause();

    [GeneratedRegex(@";", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"[,;]|\b(?:the )?(?:customer|company|client) (?:will|won't|can|does|do|is|has)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingClauseEnd();

    // That the customer can't deploy is the intent, and not the reason.
    [GeneratedRegex(
        @"\b(?:unable to|cannot|can't|can not|could not) (?!(?:be )?(?:deploy|onboard|adopt|migrat|proceed|continue"
        + @"|move (?:forward|ahead)|start|use the (?:service|workload)))\w"
        + @"|\bno (?!intent|interest|plan|longer|need)\w"
        + @"|\bnot (?:allow|permit|support|certified|approved|available|meet|trust|work|compatible)"
        + @"|\b(?:lack|requir|incompatib|prohibit|forbid|insufficient|prevent|restrict"
        + @"|missing|unsupported|unavailable|outdated|outage|fail)"
        + @"|\b(?:wait(?:s|ing)? (?:for|on)|awaiting|pending|must (?:first )?be|needs? to be"
        + @"|prefers?|satisfied with|already us(?:e|es|ing))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hindrance();

    [GeneratedRegex(@"\b(?:until|till|after|before|once)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    // TCP/IP issues between two places are one issue; cloud/data/legal issues are none.
    [GeneratedRegex(
        @"\b\p{L}+(?: ?/ ?\p{L}+){2,} (?:\p{L}+ )?(?:issue|problem)s?\b"
        + @"|\b\p{L}+ ?/ ?\p{L}+ (?:issue|problem)s?(?= ?(?:[.,;!?]|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(
        @"\b(?:attempt\w*|tried|tries|trying|(?:to|we|i) contact|contacted|contacting|reach(?:ed|ing)? out|outreach\w*|e-?mail\w*"
        + @"|calls?|called|calling|voice ?mails?|follow(?:ed|ing)?[ -]ups?|times|pinged|messages?)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Attempts();

    [GeneratedRegex(
        @"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|both|multiple|several|many|numerous|repeated\w*|various)\b"
        + @"|(?<![\d/.:-])\d{1,2}(?:x|(?![\d/.:%-]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?:un|non-?)?managed\b(?! to\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Managed();

    [GeneratedRegex(
        @"\b(?:unable to|not able to|could not|cannot|can't) (?:gather|determine|obtain|get|learn|confirm|establish)\b[^.]{0,80}\bintent"
        + @"|\bintent\b[^.]{0,30}\bnot\b[^.]{0,20}\b(?:gathered|asked|known|confirmed)\b"
        + @"|\bnew\b[^.]{0,40}\b(?:subscription|seat|workload|service|licen[sc]e|customer|tenant|entitlement)s?\b"
        + @"|\b(?:just|recently|newly) (?:purchased|bought|added|acquired)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex NotGathered();

    [GeneratedRegex(
        @"(?<!\b(?:increas|driv|grow|boost|rais|improv)\w{0,3} (?:\w{1,20} )?)\busage\b|\d ?%|\bpercent(?:age)?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Usage();

    [GeneratedRegex(
        @"\b(?:re)?schedul\w*\b[^.!?]{0,80}\b(?:meeting|call|kick-?off|workshop|session|appointment|review|demo|sync)s?\b"
        + @"|\b(?:meeting|call|kick-?off|workshop|session|appointment|demo)s?\b[^.!?]{0,60}\b(?:re)?(?:schedul\w*|booked|arranged)\b"
        + @"|\b(?:(?<!\b(?:be|been|is|are|not) )met|meeting|call) with\b"
        + @"|\b(?:held|hosted|attended|had|organi[sz]ed|arrang(?:ed?|ing)|book(?:ed|ing)?)"
        + @" (?:an? |the |our )?(?:\w+ )?(?:meeting|call|workshop)s?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(
        @"\b(?:sent|forwarded|replied|awaiting)\b[^.!?]{0,40}\b(?:e-?mails?|mails?|invit\w*|repl(?:y|ies))\b"
        + @"|\breceived (?:an? )?e-?mails? from\b|\be-?mailed\b|\be-?mails? (?:was |were )?sent\b"
        + @"|\bfollow(?:ed|ing)?[ -]up (?:e-?mail|call|with)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"\b(?:declin\w*|refus\w*|reject\w*|opt(?:ed|s)? out of|without|no need for|not interested in|no (?:interest in|help from)"
        + @"|(?:not|doesn't|don't) (?:want|need|require|wish|plan to use|intend to use|use))\b[^.!?]{0,60}\b(?:fast ?track|ftc)\b"
        + @"|\b(?:fast ?track|ftc)\b[^.!?]{0,40}\b(?:not (?:needed|wanted|required)|declined|refused|rejected)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex RefusesFastTrack();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
