using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NotesBot.Notes.Rules;

/// <summary>The 17 workloads, in the order of the FE / SME guidance. Their names are the texts <c>workload.{code}</c>.</summary>
public static class Workloads
{
    /// <summary>Takes what fits no other workload.</summary>
    public const string Core = "CORE";

    public static readonly ImmutableArray<Workload> All =
    [
        new("EXO", "Exchange", "Exchange Time", "Exchange Online", "Exchange"),
        new("SPO", "SharePoint", "SharePoint Time", "SharePoint Online", "SharePoint"),
        new("OD", "OneDrive", "OneDrive Time", "OneDrive for Business", "OneDrive", "OD4B", "ODFB", "OneDrive para la Empresa"),
        new("YAM", "Yammer", "Yammer Time", "Yammer Enterprise", "Yammer"),
        new("OPP", "OfficeProPlus", "OfficeProPlus Time",
            "Office 365 ProPlus", "Office ProPlus", "OfficeProPlus", "ProPlus", "Office 365 专业增强版", "Office 专业增强版",
            "Microsoft 365 Apps", "Microsoft 365 Apps for enterprise", "M365 Apps", "Microsoft 365 应用", "Microsoft 365 企业应用版"),
        new("TEAMS", "Teams", "Teams Time", "Microsoft Teams", "MS Teams"),
        new("INTUNE", "Intune", "EMS/Intune Time", "Microsoft Intune", "EMS/Intune"),
        new("AADP", "AADP", "EMS/AADP Time",
            "Azure Active Directory Premium", "Azure AD Premium", "AAD Premium", "Azure Active Directory", "Azure AD", "AAD",
            "EMS/AADP"),
        new("MCAS", "MCAS", "EMS/Microsoft Cloud App Security (MCAS) Time",
            "Microsoft Cloud App Security", "Microsoft Cloud App Security (MCAS)", "Cloud App Security"),
        new("AIP", "AIP", "EMS/Azure Information Protection (AIP) Time",
            "Azure Information Protection", "Azure Information Protection (AIP)", "Azure 信息保护",
            "Protección de la información de Azure"),
        new("OLM", "Exchange: Outlook Mobile", "Exchange: Outlook Mobile Time",
            "Outlook Mobile", "Outlook for mobile", "Exchange: Outlook Mobile", "EOM", "Exchange Online Mobile"),
        new("PROJ", "Project Online Professional/Premium", "Project Time",
            "Project Online", "Project", "Project Online Professional/Premium"),
        new("WDATP", "Microsoft Defender ATP", "Windows Defender ATP Time",
            "Windows Defender ATP", "Microsoft Defender ATP", "Defender ATP", "MDATP"),
        new("WIN10", "Windows 10", "Windows 10 Time", "Windows 10", "Win 10"),
        new("SDS", "Classroom/SDS", "Classroom/SDS Time",
            "Classroom / School Data Sync (SDS)", "Classroom/School Data Sync (SDS)", "School Data Sync (SDS)", "School Data Sync",
            "Classroom/SDS", "Classroom", "Aula / Sincronización de datos escolares (SDS)"),
        new("IDSEC", null, null, "Identity Security", "身份安全", "Identitätssicherheit", "Segurança de Identidade"),
        new(Core, "Core Onboarding", Rules.TimeTask.Core.Name,
            "Core Onboarding", "Core Onboarding Time", "核心入门培训",
            "For those that do not fit within above workloads",
            "不适合上述工作负载的笔记", "适用于不适合上述工作负载的笔记",
            "Für alles, was nicht zu den obigen Arbeitsbereichen passt",
            "上記のワークロードに該当しない場合",
            "Para aqueles que não se enquadram nos workloads acima",
            "Para aquellos que no correspondan a las cargas de trabajo anteriores"),
    ];

    private static readonly FrozenDictionary<string, Workload> ByCode = All.ToFrozenDictionary(w => w.Code, StringComparer.Ordinal);

    /// <summary>The codes in the order in which a card offers them.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. All.Select(w => w.Code)];

    /// <summary>The codes of those that have entitlements in FTOP; the bot can't say where to enter the status of another.</summary>
    public static ImmutableArray<string> WithService { get; } = [.. All.Where(w => w.Service is not null && w.Code != Core).Select(w => w.Code)];

    /// <summary>The codes in the order of the Exec Summary's template, which is another one.</summary>
    public static ImmutableArray<string> ExecSummaryOrder { get; } =
    [
        "EXO", "OLM", "SPO", "OD", "OPP", "TEAMS", "YAM", "WIN10", "INTUNE", "AADP", "AIP", "MCAS", "IDSEC", "PROJ", "WDATP", "SDS", Core,
    ];

    /// <summary>The FTOP service of a code; null where there is none.</summary>
    public static string? Service(string code) => ByCode.GetValueOrDefault(code)?.Service;

    /// <summary>The time task of a code; null where it has none of its own.</summary>
    public static string? TimeTask(string code) => ByCode.GetValueOrDefault(code)?.TimeTask;
}
